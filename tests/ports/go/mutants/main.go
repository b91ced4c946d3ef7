// The program mutants breaks the runtime in one place at a time, and counts how often the vectors
// notice:
//
//	go run ./mutants -count 100 -seed 1
//
// Mutants in equal.txt are skipped, since the vectors cannot notice them, for the reasons given there.
// All others are compiled into one test program, in which an environment variable selects one.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

// The files that the vectors cover.
var files = strings.Fields("scalars document xml xmltokens xmlnames encodings json jsontree values encode fields tree graph limits jsonform decode records errors sign address policy paging waiting recovery verdict steps callback confirm attempts problems")

// Functions that no vector covers: messages, helpers for programs, settings, logs, and presigned raw
// URLs; and the letters of names, which PORTING.md leaves open.
var otherwise = map[string]bool{}

func init() {
	for _, name := range strings.Fields("String GoString Error Unwrap MarshalText UnmarshalText Float64 Rat quoted shortened listed characters nounOf isNotFound IsThrottled log URL Request raw New With Do Stream settings key check userAgent Ahead apply drawMark CloseIdleConnections Pages Iterate Wait WaitAll WaitFor EachPage jobError setBody isAbsent Get DecimalFromFloat NewDecimal Ptr Value isKind IsNotFound IsAccessDenied Sleep Now WithTimeout addFields Confirm ConfirmJobs ConfirmJob confirmJob isOnly recordOf isNameStart isNameRune") {
		otherwise[name] = true
	}
}

// edit replaces a part of a file.
type edit struct {
	from, to int
	text     string
}

// mutant is a changed place in a function.
type mutant struct {
	file, function string
	old, new       string
	number         int // among equal mutants of a function, from 1
	edit           func(number int) edit
}

var flipped = map[token.Token]string{
	token.EQL: "!=", token.NEQ: "==", token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">",
	token.LAND: "||", token.LOR: "&&",
}

func find(path string, source []byte) []mutant {
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, path, source, 0)
	if err != nil {
		log.Fatal(err)
	}
	offset := func(pos token.Pos) int { return set.Position(pos).Offset }
	text := func(node ast.Node) string { return string(source[offset(node.Pos()):offset(node.End())]) }
	var found []mutant
	for _, declaration := range parsed.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Body == nil || otherwise[function.Name.Name] {
			continue
		}
		add := func(node ast.Node, old, new string, make func(number int) string) {
			from, to := offset(node.Pos()), offset(node.End())
			found = append(found, mutant{filepath.Base(path), function.Name.Name, old, new, 1,
				func(number int) edit { return edit{from, to, make(number)} }})
		}
		choice := func(node ast.Node, new string) {
			old := text(node)
			add(node, old, new, func(number int) string {
				return fmt.Sprintf("(func() bool { if mutant == %d { return %s }; return %s }())", number, new, old)
			})
		}
		ast.Inspect(function.Body, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.BinaryExpr:
				if other, ok := flipped[node.Op]; ok {
					choice(node, text(node.X)+" "+other+" "+text(node.Y))
				}
			case *ast.UnaryExpr:
				if node.Op == token.NOT {
					choice(node, text(node.X))
				}
			case *ast.Ident:
				if node.Name == "true" || node.Name == "false" {
					choice(node, map[string]string{"true": "false", "false": "true"}[node.Name])
				}
			case *ast.BlockStmt:
				statements(node.List, add, text)
			case *ast.CaseClause:
				statements(node.Body, add, text)
			}
			return true
		})
	}
	counts := map[string]int{}
	for i := range found {
		name := found[i].name()
		counts[name]++
		found[i].number = counts[name]
	}
	return found
}

// statements removes calls and increments, one statement at a time.
func statements(list []ast.Stmt, add func(ast.Node, string, string, func(int) string), text func(ast.Node) string) {
	for _, each := range list {
		switch each.(type) {
		case *ast.ExprStmt, *ast.IncDecStmt:
			old := text(each)
			add(each, old, "nothing", func(number int) string { return fmt.Sprintf("if mutant != %d { %s }", number, old) })
		}
	}
}

func main() {
	count := flag.Int("count", 100, "how many")
	seed := flag.Int64("seed", 1, "which ones")
	only := flag.String("only", "", "a pattern for those to choose from, such as ^json.go; also those of equal.txt")
	core := flag.String("core", "../../../runtime/go", "the folder of the runtime")
	flag.Parse()
	sources := map[string][]byte{}
	var all []mutant
	for _, name := range files {
		path := filepath.Join(*core, name+".go")
		source, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		sources[name+".go"] = source
		all = append(all, find(path, source)...)
	}
	known, err := os.ReadFile("mutants/equal.txt")
	if err != nil {
		log.Fatal(err)
	}
	equal := map[string]bool{}
	for _, line := range strings.Split(string(known), "\n") {
		if name, _, found := strings.Cut(line, " # "); found {
			equal[name] = true
		}
	}
	pattern := regexp.MustCompile(*only)
	draw := rand.New(rand.NewSource(*seed))
	draw.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	chosen, edits := []mutant{}, map[string][]edit{}
	for _, each := range all {
		if len(chosen) == *count {
			break
		}
		if *only == "" && equal[each.name()] || !pattern.MatchString(each.name()) {
			continue
		}
		change := each.edit(len(chosen) + 1)
		if overlaps(edits[each.file], change) {
			continue
		}
		edits[each.file] = append(edits[each.file], change)
		chosen = append(chosen, each)
	}
	folder, err := os.MkdirTemp("", "mutants")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	program := build(folder, *core, sources, edits)
	if out, err := run(program, 0); err != nil {
		log.Fatalf("the runtime is wrong without a mutant: %v\n%s", err, out)
	}
	killed := 0
	for number, each := range chosen {
		if _, err := run(program, number+1); err != nil {
			killed++
			continue
		}
		fmt.Println(each.name())
	}
	fmt.Printf("%d of %d mutants are noticed (of %d possible)\n", killed, len(chosen), len(all))
}

// name returns a unique name of a mutant.
func (m mutant) name() string {
	name := fmt.Sprintf("%s %s: %s => %s", m.file, m.function, oneLine(m.old), oneLine(m.new))
	if m.number > 1 {
		name += fmt.Sprintf(" (%d)", m.number)
	}
	return name
}

func oneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 100 {
		text = text[:100] + "…"
	}
	return text
}

func overlaps(edits []edit, other edit) bool {
	for _, each := range edits {
		if other.from < each.to && each.from < other.to {
			return true
		}
	}
	return false
}

// build compiles the tests of the vectors with all mutants.
func build(folder, core string, sources map[string][]byte, edits map[string][]edit) string {
	overlay := map[string]string{}
	absolute, err := filepath.Abs(core)
	if err != nil {
		log.Fatal(err)
	}
	write := func(name string, content []byte) {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			log.Fatal(err)
		}
		overlay[filepath.Join(absolute, name)] = path
	}
	for name, changes := range edits {
		sort.Slice(changes, func(i, j int) bool { return changes[i].from < changes[j].from })
		var out bytes.Buffer
		at := 0
		for _, change := range changes {
			out.Write(sources[name][at:change.from])
			out.WriteString(change.text)
			at = change.to
		}
		out.Write(sources[name][at:])
		write(name, out.Bytes())
	}
	write("mutant.go", []byte("package core\n\nimport (\n\t\"os\"\n\t\"strconv\"\n)\n\nvar mutant, _ = strconv.Atoi(os.Getenv(\"MUTANT\"))\n"))
	content, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		log.Fatal(err)
	}
	path := filepath.Join(folder, "overlay.json")
	if err := os.WriteFile(path, content, 0o644); err != nil {
		log.Fatal(err)
	}
	program := filepath.Join(folder, "vectors.test")
	if out, err := exec.Command("go", "test", "-c", "-overlay", path, "-o", program, ".").CombinedOutput(); err != nil {
		log.Fatalf("%v\n%s", err, out)
	}
	return program
}

func run(program string, number int) ([]byte, error) {
	command := exec.Command(program, "-test.failfast", "-test.timeout=60s",
		"-test.run", "^Test(Requests|Validation|Steps|TypedSteps|Answers|Errors|Hostile|Callbacks|Suggestions|Verdicts|Signatures|Scalars|Sending|Retries|Paging|Waiting|Creating)$")
	command.Env = append(os.Environ(), fmt.Sprintf("MUTANT=%d", number), "GOMEMLIMIT=2GiB")
	return command.CombinedOutput()
}
