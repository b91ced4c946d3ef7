package conformance

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "update the reports of the public surface")

const (
	coreFolder = "../../../runtime/go"
	ciFolder   = "../../../generated/go"
	tinyFolder = "../../codegen/tiny/generated/go"
)

func TestAllCodeIsFormatted(t *testing.T) {
	count := 0
	for _, folder := range []string{".", coreFolder, ciFolder, tinyFolder} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
				return err
			}
			source, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			formatted, err := format.Source(source)
			if err != nil {
				return err
			}
			if count++; !bytes.Equal(source, formatted) {
				t.Errorf("%s is not formatted", path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if count < 80 {
		t.Errorf("only %d files", count)
	}
}

// surface lists the exported declarations of a package, without comments and bodies.
func surface(t *testing.T, folder string) []string {
	t.Helper()
	files := token.NewFileSet()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	show := func(node any) string {
		var out bytes.Buffer
		if err := printer.Fprint(&out, files, node); err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(out.String()), " ")
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.FileExports(parsed)
		for _, declaration := range parsed.Decls {
			switch declaration := declaration.(type) {
			case *ast.FuncDecl:
				declaration.Body = nil
				found = append(found, show(declaration))
			case *ast.GenDecl:
				for _, spec := range declaration.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						found = append(found, "type "+show(spec))
					case *ast.ValueSpec:
						for _, name := range spec.Names {
							found = append(found, declaration.Tok.String()+" "+name.Name)
						}
					}
				}
			}
		}
	}
	sort.Strings(found)
	return found
}

// TestPublicSurface compares the exported names with the reports, since users see each change.
func TestPublicSurface(t *testing.T) {
	for report, lines := range map[string][]string{
		"surface_core.txt": surface(t, coreFolder),
		"surface_tiny.txt": surface(t, tinyFolder),
	} {
		text := strings.Join(lines, "\n") + "\n"
		if *update {
			if err := os.WriteFile(report, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		kept, err := os.ReadFile(report)
		if err != nil {
			t.Fatal(err)
		}
		if string(kept) != text {
			t.Errorf("%s: the public surface has changed; if it should, run go test -run TestPublicSurface -update\n%s", report, difference(string(kept), text))
		}
	}
}

func difference(before, after string) string {
	known := map[string]bool{}
	for _, line := range strings.Split(before, "\n") {
		known[line] = true
	}
	var out strings.Builder
	for _, line := range strings.Split(after, "\n") {
		if !known[line] {
			out.WriteString("+ " + line + "\n")
		}
		delete(known, line)
	}
	for line := range known {
		out.WriteString("- " + line + "\n")
	}
	return out.String()
}
