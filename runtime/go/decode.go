package core

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Metadata is what came with an answer beside its fields.
type Metadata struct {
	Status    int
	Headers   []Header
	RequestID string
	TraceID   string
	// Body is the answer as it came in, after any decompression.
	Body []byte
	// Anomalies are what the answer has beyond the spec.
	Anomalies []Anomaly
}

// Header returns the first header field of a name, in any letter case.
func (m *Metadata) Header(name string) string { return headerOf(m.Headers, name) }

// BinaryAnswer is an answer that is bytes, such as an image.
type BinaryAnswer struct {
	Content     []byte
	ContentType string
	Metadata    Metadata
}

// TextAnswer is an answer that is a text, such as a playlist.
type TextAnswer struct {
	Text        string
	ContentType string
	Metadata    Metadata
}

// EmptyAnswer is the answer of a call that returns nothing but success.
type EmptyAnswer struct{ Metadata Metadata }

// Response is an answer as it came in.
type Response struct {
	Status  int
	Headers []Header
	Body    []byte
}

func headerOf(headers []Header, name string) string {
	for i := range headers {
		if headers[i].Value != "" && equalNames(headers[i].Name, name) {
			return headers[i].Value
		}
	}
	return ""
}

func equalNames(a, b string) bool { return len(a) == len(b) && lowerASCII(a) == lowerASCII(b) }

func (s *Service) idOf(headers []Header, role string) string {
	for i := range s.Headers {
		if s.Headers[i].Role == role {
			if value := headerOf(headers, s.Headers[i].Name); value != "" {
				return value
			}
		}
	}
	return ""
}

// Decode reads an answer into a pointer to its struct.
//
// The error is a *ServiceError if the service refused the call, or a *DecodeError if the answer is
// none of this operation.
func (o *Operation) Decode(response *Response, into any) error {
	metadata := Metadata{Status: response.Status, Headers: response.Headers, Body: response.Body}
	metadata.RequestID = o.Service.idOf(response.Headers, "request-id")
	metadata.TraceID = o.Service.idOf(response.Headers, "trace-id")
	if response.Status < 200 || response.Status > 299 {
		return o.refusal(response, nil)
	}
	switch into := into.(type) {
	case *BinaryAnswer:
		*into = BinaryAnswer{response.Body, headerOf(response.Headers, "content-type"), metadata}
		return nil
	case *TextAnswer:
		text := bytes.TrimPrefix(response.Body, []byte("\xef\xbb\xbf"))
		if !utf8.Valid(text) {
			return o.undecodable(response, errUnreadable("it is not a text in UTF-8"))
		}
		*into = TextAnswer{string(text), headerOf(response.Headers, "content-type"), metadata}
		return nil
	case *EmptyAnswer:
		read, err := parseXML(response.Body, &o.Service.Limits)
		if err != nil && bytes.Contains(response.Body, []byte("<Error")) {
			return o.undecodable(response, err)
		}
		if err == nil && read.root.name == "Error" {
			return o.refusal(response, read)
		}
		*into = EmptyAnswer{metadata}
		return nil
	}
	read, err := o.parse(response.Body)
	if err != nil {
		return o.undecodable(response, err)
	}
	if read.root.name == "Error" {
		return o.refusal(response, read)
	}
	if root := o.responseRoot(); read.root.name != root {
		return o.undecodable(response, errUnreadable("its root is "+read.root.name+", not "+root))
	}
	value := reflect.ValueOf(into).Elem()
	if err := read.record(o.Response, read.root, value); err != nil {
		return o.undecodable(response, err)
	}
	metadata.Anomalies = read.anomalies()
	if field := o.Response.Field("RequestId"); metadata.RequestID == "" && field != nil {
		metadata.RequestID, _ = structure{value}.get(field).(string)
	}
	setMetadata(value, metadata)
	return nil
}

// setMetadata fills the last field of a struct, which is its metadata.
func setMetadata(value reflect.Value, metadata Metadata) {
	if last := value.NumField() - 1; last >= 0 {
		if pointer, ok := value.Field(last).Addr().Interface().(*Metadata); ok {
			*pointer = metadata
		}
	}
}

func (o *Operation) parse(body []byte) (*document, error) {
	if o.Answer == FormJSON && firstByte(body) != '<' {
		return parseObject(body, &o.Service.Limits)
	}
	return parseXML(body, &o.Service.Limits)
}

func (o *Operation) undecodable(response *Response, reason error) error {
	return &DecodeError{
		Operation: o.Name,
		Status:    response.Status,
		RequestID: o.Service.idOf(response.Headers, "request-id"),
		Reason:    reason.Error(),
		Body:      response.Body,
	}
}

// record decodes the children of an element into a struct.
func (d *document) record(r *Record, n *node, out reflect.Value) error {
	if len(r.Fields) > 0 && r.Fields[0].In == InText {
		f := &r.Fields[0]
		if !d.scalar(f, n, n.text, true, out.Field(f.Index)) && f.is(Always) {
			return errUnreadable("it has no " + r.Name + "." + f.Name)
		}
		return nil
	}
	if n.first == nil && n.text == "" && !r.hasAlways() {
		return nil
	}
	if n.hasText() {
		d.report(n, "unexpected-content")
	}
	var space [96]bool
	seen := space[:]
	if len(r.Fields) > len(seen) {
		seen = make([]bool, len(r.Fields))
	}
	at := 0
	for child := n.first; child != nil; child = child.next {
		// Most answers have their fields in the order of the record.
		found := -1
		for range r.Fields {
			if r.Fields[at].Name == child.name {
				found = at
				break
			}
			if at++; at == len(r.Fields) {
				at = 0
			}
		}
		if found < 0 {
			d.report(child, "unknown-element")
			continue
		}
		f := &r.Fields[found]
		if !f.is(Many) && seen[found] {
			d.report(child, "repeated-element")
			continue
		}
		target := out.Field(f.Index)
		var told bool
		var err error
		switch {
		case f.Names != nil:
			told = true
			err = d.entries(f, child, target)
		case f.is(Many) && f.is(Comma):
			told = d.list(f, child, target)
		case f.is(Many):
			told, err = d.item(f, child, target)
		default:
			told, err = d.single(f, child, target)
		}
		if err != nil {
			return err
		}
		seen[found] = seen[found] || told
	}
	for i := range r.Fields {
		if r.Fields[i].is(Always) && !seen[i] {
			return errUnreadable("it has no " + r.Name + "." + r.Fields[i].Name)
		}
	}
	return nil
}

func (r *Record) hasAlways() bool {
	for i := range r.Fields {
		if r.Fields[i].is(Always) {
			return true
		}
	}
	return false
}

// single decodes an element into a field that is no list, and tells whether it has a value.
func (d *document) single(f *Field, n *node, target reflect.Value) (bool, error) {
	if f.Record != nil {
		if target.Kind() != reflect.Pointer {
			return true, d.record(f.Record, n, target)
		}
		made := reflect.New(target.Type().Elem())
		if err := d.record(f.Record, n, made.Elem()); err != nil {
			return false, err
		}
		target.Set(made)
		return true, nil
	}
	if f.Scalar.Kind == KindTree {
		target.Set(reflect.ValueOf(d.tree(n)))
		return true, nil
	}
	return d.scalar(f, n, n.text, true, target), nil
}

// item decodes an element as one more item of a list.
func (d *document) item(f *Field, n *node, target reflect.Value) (bool, error) {
	length := target.Len()
	if length == target.Cap() {
		target.Grow(max(1, length))
	}
	target.SetLen(length + 1)
	item := target.Index(length)
	var told bool
	var err error
	switch {
	case f.Record != nil:
		told, err = true, d.record(f.Record, n, item)
	case f.Scalar.Kind == KindTree:
		item.Set(reflect.ValueOf(d.tree(n)))
		told = true
	default:
		told = d.scalar(f, n, n.text, true, item)
	}
	if !told {
		target.SetLen(length)
	}
	return told, err
}

// list decodes the items in the text of an element.
func (d *document) list(f *Field, n *node, target reflect.Value) bool {
	if n.first != nil {
		d.report(n, "unexpected-content")
	}
	told := false
	for rest, more := n.text, true; more; {
		var text string
		text, rest, more = strings.Cut(rest, ",")
		if text = strings.Trim(text, space); text == "" {
			continue
		}
		length := target.Len()
		target.Grow(1)
		target.SetLen(length + 1)
		if d.scalar(f, n, text, false, target.Index(length)) {
			told = true
		} else {
			target.SetLen(length)
		}
	}
	return told
}

// entries decodes a map.
func (d *document) entries(f *Field, n *node, target reflect.Value) error {
	if n.hasText() {
		d.report(n, "unexpected-content")
	}
	places := map[string]int{}
	target.Set(reflect.MakeSlice(target.Type(), 0, 4))
	for child := n.first; child != nil; child = child.next {
		name, ok := d.names[child]
		if !ok {
			name = child.name
		}
		place, known := places[name]
		if known && !f.is(Comma) {
			d.report(child, "repeated-element")
			continue
		}
		length := target.Len()
		if !known {
			target.Grow(1)
			target.SetLen(length + 1)
			target.Index(length).SetZero()
			place = length
		}
		entry := target.Index(place)
		var told bool
		var err error
		switch {
		case f.is(Comma):
			told = d.list(f, child, entry.Field(1))
		case f.Record != nil:
			told, err = true, d.record(f.Record, child, entry.Field(1))
		case f.Scalar.Kind == KindTree:
			entry.Field(1).Set(reflect.ValueOf(d.tree(child)))
			told = true
		default:
			told = d.scalar(f, child, child.text, true, entry.Field(1))
		}
		if err != nil {
			return err
		}
		switch {
		case told:
			entry.Field(0).SetString(name)
			places[name] = place
		case !known:
			target.SetLen(length)
		}
	}
	return nil
}

// tree decodes elements of any names.
func (d *document) tree(n *node) Tree {
	if n.hasText() {
		d.report(n, "unexpected-content")
	}
	tree := Tree{}
	for child := n.first; child != nil; child = child.next {
		branch := Branch{Name: child.name, Text: child.text}
		if child.first != nil {
			branch.Text, branch.Tree = "", d.tree(child)
		}
		tree = append(tree, branch)
	}
	return tree
}

// scalar decodes a text in an element, and tells whether it has a value.
func (d *document) scalar(f *Field, n *node, text string, whole bool, target reflect.Value) bool {
	if whole && n.first != nil {
		d.report(n, "unexpected-content")
	}
	s := f.Scalar
	if s.Kind == KindURL || s.Kind == KindString && len(s.Values) == 0 {
		setText(target, text)
		return true
	}
	text = strings.Trim(text, space)
	if len(s.Values) > 0 {
		if text != "" && !contains(s.Values, text) {
			d.report(n, "unknown-value")
		}
		setText(target, text)
		return true
	}
	if contains(s.OrWords, text) {
		if s.Kind == KindInteger {
			return set(target, IntegerOrWord{Word: text})
		}
		return set(target, DecimalOrWord{Word: text})
	}
	if text == "" || contains(s.Unset, text) {
		return false
	}
	if setScalar(s, text, target) {
		return true
	}
	d.report(n, "undecodable-value")
	return false
}

func setText(target reflect.Value, text string) {
	if target.Kind() == reflect.Pointer {
		if pointer, ok := target.Addr().Interface().(**string); ok {
			*pointer = &text
			return
		}
		made := reflect.New(target.Type().Elem())
		target.Set(made)
		target = made.Elem()
	}
	target.SetString(text)
}

// set puts a value into a field of its type, or of a pointer to it.
func set[T any](target reflect.Value, value T) bool {
	switch pointer := target.Addr().Interface().(type) {
	case **T:
		*pointer = &value
	case *T:
		*pointer = value
	}
	return true
}

// setScalar reads a text of the right shape.
func setScalar(s *Scalar, text string, target reflect.Value) bool {
	switch s.Kind {
	case KindInteger:
		canonical, ok := integerText(text)
		if !ok {
			return false
		}
		value, err := strconv.ParseInt(canonical, 10, 64)
		if err != nil {
			return false
		}
		if len(s.OrWords) > 0 {
			return set(target, IntegerOrWord{Integer: value})
		}
		return set(target, value)
	case KindDecimal:
		canonical, ok := decimalText(text)
		if !ok {
			return false
		}
		if len(s.OrWords) > 0 {
			return set(target, DecimalOrWord{Decimal: Decimal{canonical}})
		}
		return set(target, Decimal{canonical})
	case KindBoolean:
		value, ok := parseBoolean(text)
		return ok && set(target, value)
	case KindTimestamp:
		var value time.Time
		value, ok := parseTimestamp(text)
		return ok && set(target, value)
	}
	return false
}
