package conformance

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// A program for an operation that only a copy of the spec has.
const feedProgram = `package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	ci "github.com/cloudinfinite/cloudinfinite-go"
)

type service struct{}

func (service) RoundTrip(request *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	fmt.Println(request.Method, request.URL.RequestURI(), request.Header.Get("x-ci-probe"), string(body))
	answer := "<Response><State>Running</State><Size>1</Size><Size>2</Size></Response>"
	return &http.Response{StatusCode: 200, Header: http.Header{"X-Ci-Request-Id": {"r1"}}, Body: io.NopCloser(strings.NewReader(answer)), Request: request}, nil
}

func main() {
	client, err := ci.NewClient(ci.WithEndpoint("http://127.0.0.1:1"), ci.WithTransport(service{}), ci.WithCredentials(ci.Credentials{SecretID: "a", SecretKey: "b"}))
	if err != nil {
		panic(err)
	}
	answer, err := client.Media.UpdateQueue(context.Background(), &ci.UpdateProbeQueueInput{
		QueueID: ci.Ptr("p 1"), XCIProbe: ci.Ptr("mark"), Name: ci.Ptr("new & better"), JobLevel: ci.Ptr[int64](2),
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(*answer.State, answer.Size, answer.Metadata.RequestID)
	_, err = client.Media.UpdateQueue(context.Background(), &ci.UpdateProbeQueueInput{QueueID: ci.Ptr(".."), Name: ci.Ptr("n"), JobLevel: ci.Ptr[int64](3)})
	var refused *ci.ValidationError
	if errors.As(err, &refused) {
		for _, each := range refused.Problems {
			fmt.Println(each.Path, each.Rule)
		}
	}
}
`

// A new file in the spec becomes a new call without any further code.
func TestANewOperationNeedsNoCode(t *testing.T) {
	folder := t.TempDir()
	command := exec.Command(python(), "-m", "tests.ports.go.feed", folder)
	command.Dir, command.Env = "../../..", os.Environ()
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	core, err := filepath.Abs(coreFolder)
	if err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(folder, "go", "program")
	for path, content := range map[string]string{
		filepath.Join(folder, "go", "go.mod"): "module github.com/cloudinfinite/cloudinfinite-go\n\ngo 1.23\n\n" +
			"require github.com/cloudinfinite/cloudinfinite-go/core v0.0.0\n\nreplace github.com/cloudinfinite/cloudinfinite-go/core => " + core + "\n",
		filepath.Join(program, "main.go"): feedProgram,
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := exec.Command("go", "run", "./program")
	run.Dir = filepath.Join(folder, "go")
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	same(t, "output", string(out), "PUT /probequeue/p%201?paused mark <Request><Name>new &amp; better</Name><JobLevel>2</JobLevel></Request>\n"+
		"Running [1 2] r1\nQueueId path-segment\nRequest.JobLevel maximum\n")
}
