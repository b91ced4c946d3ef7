// Package conformance plays the vectors of the spec with the generated packages of the service and of
// the invented API.
package conformance

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/cloudinfinite/cloudinfinite-go"
	"github.com/cloudinfinite/cloudinfinite-go/conformance/wireform"
	"github.com/cloudinfinite/cloudinfinite-go/core"
	"github.com/cloudinfinite/cloudinfinite-go/tinyapi"
)

// api is a generated package with its vectors.
type api struct {
	name, folder string
	operations   map[string]*core.Operation
	records      map[string]*core.Record
	steps        map[string]*core.Record // by the name of the step
	callbacks    *core.Callbacks
	service      *core.Service
	bases        map[string]core.Fields
}

var apis = []*api{
	newAPI("cloudinfinite", "../../../spec/vectors", cloudinfinite.Operations(), cloudinfinite.Steps(), cloudinfinite.Callbacks()),
	newAPI("tinyapi", "../../../spec/conformance/vectors", tinyapi.Operations(), tinyapi.Steps(), tinyapi.Callbacks()),
}

func newAPI(name, folder string, operations []*core.Operation, steps []*core.Record, callbacks *core.Callbacks) *api {
	a := &api{name: name, folder: folder, callbacks: callbacks, service: operations[0].Service}
	a.operations, a.records, a.steps = map[string]*core.Operation{}, map[string]*core.Record{}, map[string]*core.Record{}
	var visit func(r *core.Record)
	visit = func(r *core.Record) {
		if r == nil || a.records[r.Name] != nil {
			return
		}
		a.records[r.Name] = r
		for i := range r.Fields {
			visit(r.Fields[i].Record)
		}
	}
	for _, each := range operations {
		a.operations[each.Name] = each
		visit(each.Response)
	}
	for _, each := range callbacks.Rules {
		visit(each.Type.Record)
	}
	visit(callbacks.Default.Record)
	for _, each := range steps {
		a.steps[each.Step.Name] = each
	}
	return a
}

// base returns the fields of a case of requests.json, by its name.
func (a *api) base(t *testing.T, name string) core.Fields {
	t.Helper()
	if a.bases == nil {
		data, err := os.ReadFile(filepath.Join(a.folder, "requests.json"))
		if err != nil {
			t.Fatal(err)
		}
		a.bases = map[string]core.Fields{}
		cases, _ := members(readJSON(t, data))["cases"].([]any)
		for _, each := range cases {
			v := vector(members(each))
			a.bases[v.text("name")] = v.fields("fields")
		}
	}
	fields, ok := a.bases[name]
	if !ok {
		t.Fatalf("no case is called %q", name)
	}
	return fields
}

// vector is one case of a file.
type vector map[string]any

func (v vector) text(name string) string {
	text, _ := v[name].(string)
	return text
}

func (v vector) fields(name string) core.Fields {
	fields, _ := v[name].(core.Fields)
	return fields
}

// number returns a member that may be a text or a number.
func (v vector) number(name string) float64 {
	value, err := strconv.ParseFloat(fmt.Sprint(v[name]), 64)
	if err != nil {
		panic(fmt.Sprintf("%s of %s: %v", name, v.text("name"), v[name]))
	}
	return value
}

// play runs a test for each case of a file, for all APIs that have it.
func play(t *testing.T, file, part string, check func(t *testing.T, a *api, v vector)) {
	t.Helper()
	for _, a := range apis {
		data, err := os.ReadFile(filepath.Join(a.folder, file+".json"))
		if os.IsNotExist(err) && a.name != "cloudinfinite" {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		document := vector(members(readJSON(t, data)))
		cases, _ := document[part].([]any)
		if len(cases) == 0 && a.name == "cloudinfinite" {
			t.Fatalf("%s has no %s", file, part)
		}
		for _, each := range cases {
			v := vector(members(each))
			t.Run(a.name+"/"+v.text("name"), func(t *testing.T) { check(t, a, v) })
		}
	}
}

// members returns an object as a map; nested objects stay ordered.
func members(value any) map[string]any {
	found := map[string]any{}
	for _, each := range value.(core.Fields) {
		found[each.Name] = each.Value
	}
	return found
}

// readJSON parses JSON with ordered objects.
func readJSON(t *testing.T, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	value, err := readValue(decoder)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func readValue(decoder *json.Decoder) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		fields := core.Fields{}
		for decoder.More() {
			name, err := decoder.Token()
			if err != nil {
				return nil, err
			}
			value, err := readValue(decoder)
			if err != nil {
				return nil, err
			}
			fields = append(fields, core.Member{Name: name.(string), Value: value})
		}
		_, err = decoder.Token()
		return fields, err
	case json.Delim('['):
		items := []any{}
		for decoder.More() {
			value, err := readValue(decoder)
			if err != nil {
				return nil, err
			}
			items = append(items, value)
		}
		_, err = decoder.Token()
		return items, err
	}
	if number, ok := token.(json.Number); ok {
		return number.String(), nil
	}
	return token, nil
}

// body returns the bytes of a response, with repetitions expanded.
func (v vector) body(t *testing.T) []byte {
	t.Helper()
	body := []byte(v.text("body"))
	if encoded := v.text("base64"); encoded != "" {
		decoded, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			t.Fatal(err)
		}
		body = decoded
	}
	if repeat, ok := v["repeat"].(core.Fields); ok {
		repeated := vector(members(repeat))
		var out strings.Builder
		for i := 0; i < int(repeated.number("times")); i++ {
			if i > 0 {
				out.WriteString(repeated.text("between"))
			}
			out.WriteString(strings.ReplaceAll(repeated.text("text"), "{n}", strconv.Itoa(i)))
		}
		body = bytes.ReplaceAll(body, []byte("{repeat}"), []byte(out.String()))
	}
	return body
}

// expected returns an expected value, with repetitions expanded.
func (v vector) expected(t *testing.T, value any) any {
	t.Helper()
	repeat, ok := v["repeat"].(core.Fields)
	if !ok {
		return wireform.Plain(value)
	}
	repeated := vector(members(repeat))
	times := int(repeated.number("times"))
	if repeated["reported"] != nil {
		times = int(repeated.number("reported"))
	}
	return spread(t, wireform.Plain(value), times)
}

func spread(t *testing.T, value any, times int) any {
	t.Helper()
	switch value := value.(type) {
	case map[string]any:
		for name, each := range value {
			value[name] = spread(t, each, times)
		}
	case []any:
		items := []any{}
		for _, item := range value {
			text, err := json.Marshal(item)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Contains(text, []byte("{n}")) {
				items = append(items, item)
				continue
			}
			for i := 0; i < times; i++ {
				one := bytes.ReplaceAll(text, []byte("{n}"), []byte(strconv.Itoa(i)))
				items = append(items, wireform.Plain(readJSON(t, one)))
			}
		}
		return items
	}
	return value
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\n got %s\nwant %s", what, shown(got), shown(want))
	}
}

func shown(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprintf("%#v", value)
	}
	if len(text) > 3000 {
		return string(text[:3000]) + "…"
	}
	return string(text)
}

// problemsOf returns the problems of an error as sorted texts.
func problemsOf(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return []string{}
	}
	refused, ok := err.(*core.ValidationError)
	if !ok {
		t.Fatalf("%T: %v", err, err)
	}
	found := []string{}
	for _, each := range refused.Problems {
		if each.Message == "" {
			t.Errorf("%s breaks %s without a word", each.Path, each.Rule)
		}
		found = append(found, each.Path+": "+each.Rule)
	}
	sort.Strings(found)
	return found
}

func (v vector) problems() []string {
	found := []string{}
	for _, each := range v["problems"].([]any) {
		problem := members(each)
		found = append(found, fmt.Sprintf("%s: %s", problem["path"], problem["rule"]))
	}
	sort.Strings(found)
	return found
}

func requestOf(t *testing.T, request *core.Request) map[string]any {
	t.Helper()
	query := []any{}
	for _, each := range request.Query {
		var value any
		if !each.Flag {
			value = each.Value
		}
		query = append(query, []any{each.Name, value})
	}
	headers := map[string]any{}
	for _, each := range request.Headers {
		headers[each.Name] = each.Value
	}
	body := string(request.Body)
	if request.Upload != nil {
		body = "an upload"
	}
	return map[string]any{"method": request.Method, "path": request.Path, "query": query, "headers": headers, "body": body}
}

func bodyOf(reader io.Reader) string {
	if reader == nil {
		return ""
	}
	data, err := io.ReadAll(reader)
	if err != nil {
		panic(err)
	}
	return string(data)
}

func readFile(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(apis[0].folder, file+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
