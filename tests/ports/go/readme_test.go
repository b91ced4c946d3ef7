package conformance

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The published module, which `make go-module` assembles.
const moduleFolder = "../../../build/go"

// The programs of the README are built with the published module, and run.
func TestReadmePrograms(t *testing.T) {
	module, err := filepath.Abs(moduleFolder)
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(module, "README.md"))
	if err != nil {
		t.Fatalf("%v; run make go-module", err)
	}
	folder := t.TempDir()
	goMod := "module example.com/program\n\ngo 1.23\n\nrequire github.com/cloudinfinite/cloudinfinite-go v0.0.0\n\n" +
		"replace github.com/cloudinfinite/cloudinfinite-go => " + module + "\n"
	if err := os.WriteFile(filepath.Join(folder, "go.mod"), []byte(goMod), 0o644); err != nil {
		t.Fatal(err)
	}
	examples, err := os.ReadFile(filepath.Join(coreFolder, "_examples", "example_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var programs [][]byte
	for _, block := range regexp.MustCompile("(?s)```go\n(.*?)```").FindAllSubmatch(readme, -1) {
		if bytes.HasPrefix(block[1], []byte("package main\n")) {
			programs = append(programs, block[1])
		} else if !bytes.Contains(withoutIndent(examples), withoutIndent(block[1])) {
			t.Errorf("no example has this part of the README:\n%s", block[1])
		}
	}
	for number, program := range programs {
		path := filepath.Join(folder, strconv.Itoa(number))
		if err := os.MkdirAll(path, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(path, "main.go"), program, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := func(name string, environment []string, arguments ...string) string {
		command := exec.Command(name, arguments...)
		command.Dir = folder
		command.Env = append(os.Environ(), environment...)
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %s: %v\n%s", name, strings.Join(arguments, " "), err, out)
		}
		return string(out)
	}
	run("go", nil, "build", "-o", filepath.Join(folder, "bin")+"/", "./...")
	environment := []string{
		"CLOUDINFINITE_ENDPOINT_URL=" + emulator(t), "TENCENTCLOUD_SECRET_ID=" + emulatorID, "TENCENTCLOUD_SECRET_KEY=" + emulatorKey,
	}
	want := []string{`^j\w+ Success \d+\.\d+\n$`, `^pass\ntrue\n$`, `(?s)^j\w+ Success\nCreateMediaInfoJob: 1 problem\n  Request.Input.Object must have at least 1 character`}
	if len(programs) != len(want) {
		t.Fatalf("%d programs", len(programs))
	}
	for number, pattern := range want {
		out := run(filepath.Join(folder, "bin", strconv.Itoa(number)), environment)
		if !regexp.MustCompile(pattern).MatchString(out) {
			t.Errorf("program %d: %q", number, out)
		}
	}
}

func withoutIndent(code []byte) []byte {
	return regexp.MustCompile(`(?m)^\t+`).ReplaceAll(code, nil)
}
