package core

import (
	"io"
	"reflect"
	"strings"
)

// Param is a query parameter; a flag has no value.
type Param struct {
	Name, Value string
	Flag        bool
}

// Header is a header field.
type Header struct{ Name, Value string }

// Request is an encoded call that is not yet addressed and signed.
type Request struct {
	Method string
	// Path is decoded, as the signature requires.
	Path    string
	Query   []Param
	Headers []Header
	Body    []byte
	// Upload is a body that is read while it is sent, instead of Body.
	Upload *Upload
	// Host is the kind of host.
	Host string
}

// encoder writes fields and collects problems.
type encoder struct {
	problems
	out     []byte
	escape  bool // texts are escaped for XML
	isJSON  bool // names of maps need not be valid element names
	service *Limits
}

// Encode encodes the input of a call, a pointer to a struct or Fields, as a request.
//
// The error is a *ValidationError that lists every problem. If validate is false, only values that
// cannot be sent at all are refused.
func (o *Operation) Encode(input any, validate bool) (*Request, error) {
	src, body := o.sourceOf(input)
	return o.encode(src, body, validate)
}

func without(fields Fields, name string) Fields {
	kept := make(Fields, 0, len(fields))
	for _, each := range fields {
		if each.Name != name {
			kept = append(kept, each)
		}
	}
	return kept
}

func (o *Operation) encode(src source, body any, validate bool) (*Request, error) {
	request := &Request{Method: o.Method, Path: o.Path, Host: o.Host}
	e := &encoder{service: &o.Service.Limits}
	if fields, ok := src.(Fields); ok {
		for _, each := range fields {
			known := o.Params != nil && o.Params.Field(each.Name) != nil
			if !known && (o.Request == nil || o.Request.Field(each.Name) == nil) {
				e.add(&place{nil, each.Name, -1}, "unknown-field", "is not a field of %s", o.Name)
			}
		}
	}
	if o.Params != nil {
		e.parameters(o, request, src)
	}
	switch {
	case o.Body == FormBinary:
		request.header("Content-Type", "application/octet-stream")
		if isAbsent(body) {
			e.add(&place{nil, "body", -1}, "required", "is required")
		}
	case o.Request != nil:
		e.escape, e.isJSON = true, o.Body == FormJSON
		root := o.requestRoot()
		e.out = append(append(append(make([]byte, 0, 256), '<'), root...), '>')
		e.record(o.Request, known{src}, &place{nil, root, -1}, true)
		e.out = append(append(append(e.out, "</"...), root...), '>')
		request.header("Content-Type", "application/xml")
		request.Body = e.out
	}
	if found := e.counted(validate, o.isNeeded); len(found) > 0 {
		return nil, &ValidationError{Operation: o.Name, Problems: found}
	}
	if o.Body == FormJSON && o.Request != nil {
		request.Headers[0].Value = "application/json"
		request.Body = appendJSON(nil, o.Request, src)
	}
	if o.Body == FormBinary {
		if err := request.setBody(body); err != nil {
			return nil, err
		}
	}
	if o.fill != nil {
		return request, o.fill(request)
	}
	return request, nil
}

// isNeeded reports whether a parameter, or the bytes of a body, cannot be left out even without
// validation.
func (o *Operation) isNeeded(path string) bool {
	return strings.Contains(o.Path, "{"+path+"}") || path == "body" && o.Body == FormBinary
}

func isAbsent(body any) bool {
	if body == nil {
		return true
	}
	value := reflect.ValueOf(body)
	return (value.Kind() == reflect.Slice || value.Kind() == reflect.Pointer) && value.IsNil()
}

func (r *Request) header(name, value string) {
	for i := range r.Headers {
		if strings.EqualFold(r.Headers[i].Name, name) {
			return
		}
	}
	r.Headers = append([]Header{{name, value}}, r.Headers...)
}

func (r *Request) setBody(body any) error {
	switch body := body.(type) {
	case []byte:
		r.Body = body
	case string:
		r.Body = []byte(body)
	case *Upload:
		r.Upload = body
	case io.Reader:
		upload, err := uploadOf(body)
		if err != nil {
			return err
		}
		r.Upload = upload
	default:
		return &ValidationError{Problems: []Problem{{"body", "type", "must be bytes or a reader"}}}
	}
	return nil
}

// known is a source whose unknown names have already been reported.
type known struct{ source }

func (known) unknown(*Record) []string { return nil }

// parameters writes the parameters in path, query and headers.
func (e *encoder) parameters(o *Operation, request *Request, src source) {
	e.escape, e.isJSON = false, true
	e.anyOf(o.Params, src, nil)
	for i := range o.Params.Fields {
		f := &o.Params.Fields[i]
		e.out = e.out[:0]
		given := e.field(o.Params, f, src, nil, true, nil)
		if !given && f.In != InPath && f.In != InKey {
			continue
		}
		text := string(e.out)
		if given && f.is(JSON) {
			e.out = e.out[:0]
			if !e.hasForm() {
				e.out = appendJSON(e.out, f.Record, asSource(src.get(f)))
			}
			text = string(e.out)
		}
		switch f.In {
		case InPath, InKey:
			request.Path = strings.Replace(request.Path, "{"+f.Name+"}", text, 1)
		case InQuery:
			request.Query = append(request.Query, Param{Name: f.Name, Value: text})
		case InFlag:
			if flag, _ := parseBoolean(text); flag {
				request.Query = append(request.Query, Param{Name: f.Name, Flag: true})
			}
		case InRule:
			request.Query = append(request.Query, Param{Name: text, Flag: true})
		case InHeader:
			request.Headers = append(request.Headers, Header{f.Name, text})
		}
	}
	e.out = nil
}

func (e *encoder) hasForm() bool {
	for _, each := range e.items {
		if isForm(each.Rule) {
			return true
		}
	}
	return false
}

// asSource returns a value as a record; nil if it is not one.
func asSource(value any) source {
	src, _ := value.(source)
	return src
}

// record writes a record's fields as elements.
func (e *encoder) record(r *Record, src source, at *place, top bool) {
	for _, name := range src.unknown(r) {
		e.add(&place{at, name, -1}, "unknown-field", "is not a field of %s", r.Name)
	}
	e.anyOf(r, src, at)
	if r.Graph != nil {
		e.graph(r, src, at)
	}
	for i := range r.Fields {
		f := &r.Fields[i]
		e.field(r, f, src, at, top, f)
	}
}

func (e *encoder) anyOf(r *Record, src source, at *place) {
	for _, names := range r.AnyOf {
		given := false
		for _, name := range names {
			given = given || !isEmpty(src.get(r.Field(name)))
		}
		if !given {
			e.add(at, "any-of", "must have at least one of %s", strings.Join(names, ", "))
		}
	}
}

func isEmpty(value any) bool {
	switch value := value.(type) {
	case nil:
		return true
	case string:
		return value == ""
	case []any:
		return len(value) == 0
	}
	return false
}
