package core

import (
	"reflect"
	"slices"
	"testing"
	"time"
)

var fuzzed = Record{Name: "Answer"}

func init() {
	fuzzed.Fields = []Field{
		{Name: "Text", Index: 0, Scalar: &AnyText},
		{Name: "Number", Index: 1, Scalar: &AnyInteger},
		{Name: "Exact", Index: 2, Scalar: &AnyDecimal},
		{Name: "Time", Index: 3, Scalar: &Scalar{Kind: KindTimestamp, Unset: []string{"-"}}},
		{Name: "List", Index: 4, Flags: Many | Comma, Scalar: &AnyInteger},
		{Name: "Open", Index: 5, Scalar: &AnyTree},
		{Name: "Named", Index: 6, Scalar: &AnyText, Names: &AnyText},
		{Name: "Inner", Index: 7, Flags: Many, Record: &fuzzed},
	}
}

type fuzzedAnswer struct {
	Text     *string
	Number   *int64
	Exact    *Decimal
	Time     *time.Time
	List     []int64
	Open     Tree
	Named    Entries[string]
	Inner    []fuzzedAnswer
	Metadata Metadata
}

var fuzzedService = Service{
	Hosts:   []Host{{Kind: "bucket"}},
	Headers: []HeaderRule{{Name: "x-id", Role: "request-id"}},
	Limits:  Limits{Body: 1 << 25, Depth: 256, Elements: 1e6, Anomalies: 1000, Callback: 1 << 20, JSONDepth: 64, JSONElements: 250000, TreeDepth: 64, Digits: 64},
}

var seeds = []string{
	`<Response><Text>a &amp; b</Text><Number>1</Number><Exact>-0.50</Exact><Time>2022-06-27T15:23:10+0800</Time></Response>`,
	`<?xml version="1.0" encoding="UTF-8"?><!-- c --><Response xmlns:a="u" a:b="1"><List>1, 2,,x</List><Open><a>1<b/></a></Open></Response>`,
	`<Response><Named><k>v</k><k>w</k></Named><Inner><Inner><Text><![CDATA[<]]></Text></Inner></Inner><New/>text</Response>`,
	`{"Text": "a\ud83d\ude00\ud800", "Inner": [{"Number": 1e3}, [null, {"List": "1,2"}]], "Named": {"é": "1"}, "Open": {"a": [1, {"b": true}]}}`,
	"\xff\xfe<\x00R\x00/\x00>\x00", `<Error><Code>NoSuchKey</Code></Error>`, `{"code": "X", "request_id": "r"}`,
}

// FuzzDecode checks that no response crashes the program or changes when its answer is encoded and
// decoded again.
func FuzzDecode(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed), 200)
		f.Add([]byte(seed), 404)
	}
	f.Fuzz(func(t *testing.T, body []byte, status int) {
		for _, form := range []string{"", FormJSON, FormText} {
			o := &Operation{Name: "Fuzz", Response: &fuzzed, Service: &fuzzedService, Answer: form}
			var answer fuzzedAnswer
			if err := o.Decode(&Response{Status: status, Body: body}, &answer); err != nil {
				if err.Error() == "" {
					t.Error("an error without a word")
				}
				continue
			}
			fields := FieldsOf(&fuzzed, &answer)
			if hasTree(&answer) {
				continue // a tree is returned as it is, and filled from a mapping
			}
			var again fuzzedAnswer
			if err := FillRecord(&fuzzed, fields, &again); err != nil {
				t.Fatalf("%v: %v", err, fields)
			}
			if other := FieldsOf(&fuzzed, &again); !reflect.DeepEqual(fields, other) {
				t.Errorf("%v comes back as %v", fields, other)
			}
		}
	})
}

func hasTree(answer *fuzzedAnswer) bool {
	return answer.Open != nil || slices.ContainsFunc(answer.Inner, func(each fuzzedAnswer) bool { return hasTree(&each) })
}

// FuzzEncode checks that encoded requests can be parsed, and contain the same values.
func FuzzEncode(f *testing.F) {
	f.Add("a & b", int64(-1), "\r\n", true)
	f.Add("\x00", int64(1<<62), "<", false)
	f.Fuzz(func(t *testing.T, text string, number int64, name string, validate bool) {
		o := &Operation{Name: "Fuzz", Method: "POST", Path: "/", Host: "bucket", Request: &fuzzed, Service: &fuzzedService}
		given := Fields{{"Text", text}, {"Number", number}, {"Named", Fields{{name, text}}}, {"Inner", []any{Fields{{"Text", name}}}}}
		request, err := o.Encode(given, validate)
		if err != nil {
			return
		}
		read, err := parseXML(request.Body, &fuzzedService.Limits)
		if err != nil {
			t.Fatalf("%v: %q", err, request.Body)
		}
		if read.firstText("Text") != text {
			t.Errorf("%q comes back as %q", text, read.firstText("Text"))
		}
		o.Body = FormJSON
		request, err = o.Encode(given, validate)
		if err != nil {
			t.Fatal(err)
		}
		value, err := parseJSON(request.Body, 64)
		if err != nil || value.items[0].text != text {
			t.Errorf("%v: %q", err, request.Body)
		}
	})
}
