package conformance

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cloudinfinite/cloudinfinite-go/conformance/wireform"
	"github.com/cloudinfinite/cloudinfinite-go/core"
)

// given returns the fields of a request: its own, or those of another case with a change. Half of a
// surrogate pair becomes bytes that are not UTF-8.
func (v vector) given(t *testing.T, a *api) core.Fields {
	t.Helper()
	fields := v.fields("fields")
	if base := v.text("base"); base != "" {
		to, has := core.Fields(nil), false
		change := v.fields("change")
		for _, each := range change {
			if each.Name == "to" {
				to, has = core.Fields{each}, true
			}
		}
		steps := strings.Split(change.Get("at").(string), "/")[1:]
		fields = changed(a.base(t, base), steps, to, has).(core.Fields)
	}
	if name := v.text("surrogate"); name != "" {
		halves := map[string]string{"d800": "\xed\xa0\x80", "dc00": "\xed\xb0\x80", "dfff": "\xed\xbf\xbf", "dbff": "\xed\xaf\xbf"}
		half, ok := halves[strings.ToLower(name)]
		if !ok {
			half = "\xed\xa0\xbd"
		}
		fields = replaced(fields, half).(core.Fields)
	}
	return fields
}

// changed returns a copy of a value with one place replaced or removed.
func changed(value any, steps []string, to core.Fields, has bool) any {
	switch value := value.(type) {
	case core.Fields:
		copied, found := core.Fields{}, false
		for _, each := range value {
			if each.Name == steps[0] {
				found = true
				switch {
				case len(steps) > 1:
					each.Value = changed(each.Value, steps[1:], to, has)
				case has:
					each.Value = to[0].Value
				default:
					continue
				}
			}
			copied = append(copied, each)
		}
		if !found {
			copied = append(copied, core.Member{Name: steps[0], Value: to[0].Value})
		}
		return copied
	case []any:
		copied := append([]any{}, value...)
		index, err := strconv.Atoi(steps[0])
		if err != nil {
			panic(err)
		}
		switch {
		case len(steps) > 1:
			copied[index] = changed(copied[index], steps[1:], to, has)
		case has:
			copied[index] = to[0].Value
		default:
			copied = append(copied[:index], copied[index+1:]...)
		}
		return copied
	}
	panic(fmt.Sprintf("nothing stands at %s", steps[0]))
}

func replaced(value any, half string) any {
	switch value := value.(type) {
	case string:
		return strings.ReplaceAll(value, "¤", half)
	case []any:
		for i := range value {
			value[i] = replaced(value[i], half)
		}
	case core.Fields:
		for i := range value {
			value[i].Value = replaced(value[i].Value, half)
		}
	}
	return value
}

func TestRequests(t *testing.T) {
	play(t, "requests", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		validate := v["validate"] != false
		request, err := o.Encode(v.given(t, a), validate)
		if err != nil {
			t.Fatal(err)
		}
		want := v.expected(t, v["request"])
		same(t, "request", requestOf(t, request), want)
		input := o.Input()
		if err := o.Fill(withoutFixed(o, v.given(t, a)), input); err != nil {
			if !strings.Contains(err.Error(), "cannot be") {
				t.Fatal(err)
			}
			return // a value that the input type cannot hold
		}
		request, err = o.Encode(input, validate)
		if err != nil {
			t.Fatal(err)
		}
		same(t, "request of the input", requestOf(t, request), want)
	})
}

// withoutFixed removes fixed values, which are not arguments.
func withoutFixed(o *core.Operation, fields core.Fields) core.Fields {
	kept := core.Fields{}
	for _, each := range fields {
		if o.Request != nil {
			if field := o.Request.Field(each.Name); field != nil && field.Flags&core.Fixed != 0 {
				continue
			}
		}
		if o.Params != nil {
			if field := o.Params.Field(each.Name); field != nil && field.Flags&core.Fixed != 0 {
				continue
			}
		}
		kept = append(kept, each)
	}
	return kept
}

func TestValidation(t *testing.T) {
	play(t, "validation", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		validate := v["validate"] != false
		_, err := o.Encode(v.given(t, a), validate)
		same(t, "problems", problemsOf(t, err), v.problems())
		input := o.Input()
		if o.Fill(v.given(t, a), input) != nil {
			return // the types rule it out
		}
		_, err = o.Encode(input, validate)
		same(t, "problems of the input", problemsOf(t, err), v.problems())
	})
}

func TestSteps(t *testing.T) {
	play(t, "steps", "cases", func(t *testing.T, a *api, v vector) {
		var text core.StepText
		for _, each := range v["steps"].([]any) {
			step := each.([]any)
			record := a.steps[step[0].(string)]
			text.Add(record, step[1].(core.Fields))
		}
		written, err := text.Text()
		if v["problems"] != nil {
			same(t, "problems", problemsOf(t, err), v.problems())
		} else if err != nil {
			t.Fatal(err)
		} else {
			same(t, "text", written, v.text("text"))
		}
	})
}

// tooLong has the cases whose integers do not fit an int64; PORTING.md allows ports to skip them.
var tooLong = map[string]bool{
	"integers beyond 64 bits": true,
	"numbers are their texts": true,
}

// decoded returns the result of decoding a response.
func decoded(t *testing.T, o *core.Operation, v vector) map[string]any {
	t.Helper()
	var headers []core.Header
	for _, each := range v.fields("headers") {
		headers = append(headers, core.Header{Name: each.Name, Value: each.Value.(string)})
	}
	got, err := wireform.Answer(o, &core.Response{Status: int(v.number("status")), Headers: headers, Body: v.body(t)})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func checkAnswer(t *testing.T, a *api, v vector) {
	t.Helper()
	want := map[string]any{"kind": "answer"}
	for _, name := range []string{"kind", "error", "fields", "request_id", "trace_id", "anomalies", "content", "text", "content_type"} {
		if value, ok := v[name]; ok {
			want[name] = v.expected(t, value)
		}
	}
	if want["request_id"] == "" {
		want["request_id"] = nil // in Go, an empty id means none
	}
	got := decoded(t, a.operations[v.text("operation")], v)
	if got["kind"] != "answer" {
		for name := range want {
			if name != "kind" && name != "error" {
				delete(want, name)
			}
		}
	}
	same(t, "answer", got, want)
}

func TestAnswers(t *testing.T) { play(t, "answers", "cases", checkAnswer) }
func TestErrors(t *testing.T)  { play(t, "errors", "cases", checkAnswer) }

func TestHostile(t *testing.T) {
	play(t, "hostile", "cases", func(t *testing.T, a *api, v vector) {
		if tooLong[v.text("name")] {
			return
		}
		begin := time.Now()
		checkAnswer(t, a, v)
		if took := time.Since(begin); took > time.Minute {
			t.Errorf("it took %s", took)
		}
	})
}

func TestCallbacks(t *testing.T) {
	play(t, "callbacks", "cases", func(t *testing.T, a *api, v vector) {
		if tooLong[v.text("name")] {
			return
		}
		event, err := core.ParseCallback(a.callbacks, v.body(t))
		if err != nil {
			t.Fatal(err)
		}
		record := a.records[v.text("record")]
		same(t, "record", typeName(event), record.Name)
		same(t, "fields", wireform.Plain(wireform.Fields(record, event)), v.expected(t, v["fields"]))
		same(t, "anomalies", wireform.Anomalies(metadataOf(event)), v.expected(t, v["anomalies"]))
		if v["jobs"] != nil {
			same(t, "jobs", namedJobs(t, a, event), wireform.Plain(v["jobs"]))
		}
	})
	play(t, "callbacks", "refused", func(t *testing.T, a *api, v vector) {
		event, err := core.ParseCallback(a.callbacks, v.body(t))
		var broken *core.DecodeError
		if !errors.As(err, &broken) {
			t.Errorf("got %s, %v", shown(event), err)
		}
	})
}

func namedJobs(t *testing.T, a *api, event any) []any {
	t.Helper()
	named, err := a.callbacks.NamedJobs(event)
	if err != nil {
		t.Fatal(err)
	}
	jobs := []any{}
	for _, each := range named {
		lookups := []any{}
		for _, o := range each.Operations {
			lookups = append(lookups, o.Name)
		}
		jobs = append(jobs, map[string]any{"id": each.ID, "lookups": lookups})
	}
	return jobs
}

func TestSuggestions(t *testing.T) {
	play(t, "suggestions", "cases", func(t *testing.T, a *api, v vector) {
		record := a.records[v.text("record")]
		verdict := core.VerdictOf(record, v.fields("fields"))
		if v["verdict"] == nil {
			if verdict != nil {
				t.Errorf("got %s", shown(verdict))
			}
			return
		}
		if verdict == nil {
			t.Fatal("got none")
		}
		got := map[string]any{"suggestion": string(verdict.Suggestion), "label": nil, "score": nil}
		if verdict.Label != "" {
			got["label"] = verdict.Label
		}
		if verdict.Score != nil {
			got["score"] = core.NewDecimal(*verdict.Score).String()
		}
		same(t, "verdict", got, wireform.Plain(v["verdict"]))
	})
}

func TestVerdicts(t *testing.T) {
	play(t, "verdicts", "cases", func(t *testing.T, a *api, v vector) {
		verdict := a.service.Judge(v.text("code"), int(v.number("status")))
		got := map[string]any{"kind": verdict.Kind, "again": verdict.Again, "outcome": verdict.Outcome}
		for name, value := range got {
			if value == "" {
				got[name] = nil
			}
		}
		same(t, "verdict", got, wireform.Plain(v["expect"]))
	})
}
