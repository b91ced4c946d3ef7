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

// Request is a call before it is addressed and signed.
type Request struct {
	Method string
	// Path is decoded, as it is signed.
	Path    string
	Query   []Param
	Headers []Header
	Body    []byte
	// Upload is a body that is read while it is sent, in place of Body.
	Upload *Upload
	// Host is the kind of host.
	Host string
}

// encoder writes fields and notes the problems.
type encoder struct {
	problems
	out     []byte
	escape  bool // texts stand in XML
	isJSON  bool // names of maps need not be names of elements
	service *Limits
}

// Encode makes the request of a call from its input, a pointer to a struct, or from Fields.
//
// The error is a *ValidationError that lists every problem. If validate is false, only what cannot
// be sent at all is refused.
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

// isNeeded tells whether nothing can be sent without a parameter, or without the bytes of a body.
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

// known is a source whose unknown names were told already.
type known struct{ source }

func (known) unknown(*Record) []string { return nil }

// parameters writes what travels in path, query and headers.
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

// asSource gives a value as a record; nil if it is none.
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

// field writes one field and tells whether there is anything of it. In a body, element is the field
// itself, and each item is an element; elsewhere it is nil, and the items are one text.
func (e *encoder) field(r *Record, f *Field, src source, at *place, top bool, element *Field) bool {
	value := src.get(f)
	if value == nil && f.Flags&(Required|Fixed|Flatten) == 0 && f.RequiredWhen == nil && f.RequiredUnless == nil {
		return false
	}
	// On the stack: most fields have no problem, and only records need a place that stays.
	where := place{at, f.Name, -1}
	here := &where
	if f.Names != nil {
		entries, _ := value.(Fields)
		if len(entries) == 0 && e.isDue(r, f, src) {
			e.add(here, "required-when", "is required with the other values that are given")
		}
		stays := where
		return e.entries(f, value, &stays)
	}
	if value == nil && top && isMadeAnyway(f) {
		value = Fields(nil)
	}
	var items []any
	var single [1]any
	if f.is(Many) {
		if text, ok := value.(string); ok && f.Record == nil {
			value = splitList(text)
		}
		list, ok := value.([]any)
		if !ok && value != nil {
			e.add(here, "type", "must be a list")
		}
		items = list
	} else if value != nil {
		single[0] = value
		items = single[:]
	}
	if value == nil || len(items) == 0 {
		if f.is(Required) && !f.is(Fixed) && (value == nil || f.is(Many) && isEmpty(value)) {
			e.add(here, "required", "is required")
		}
	} else {
		if len(items) < f.MinItems {
			e.add(here, "min-items", "must have at least %d items", f.MinItems)
		}
		if f.MaxItems > 0 && len(items) > f.MaxItems {
			e.add(here, "max-items", "must have at most %d items", f.MaxItems)
		}
		if f.Depth > 0 && at.run(f.Name)+1 >= f.Depth {
			e.add(here, "max-depth", "must not be more than %d levels deep", f.Depth)
			items = nil
		}
	}
	if isEmpty(value) && e.isDue(r, f, src) {
		e.add(here, "required-when", "is required with the other values that are given")
	}
	if f.is(Fixed) {
		if value != nil && !isFixed(f, value) {
			e.add(here, "fixed", "must be %q", f.Value)
		}
		e.text(element, f.Value)
		return true
	}
	joined := element == nil || f.is(Comma)
	if len(items) == 0 {
		return false
	}
	if joined && element != nil {
		e.open(f.Name)
	}
	for i, item := range items {
		if f.is(Many) {
			where.index = i
		}
		if joined {
			if i > 0 {
				e.out = append(e.out, ',')
			}
			e.value(f, item, here)
			continue
		}
		e.open(f.Name)
		e.value(f, item, here)
		e.close(f.Name)
	}
	if joined && element != nil {
		e.close(f.Name)
	}
	return true
}

func (e *encoder) open(name string)  { e.out = append(append(append(e.out, '<'), name...), '>') }
func (e *encoder) close(name string) { e.out = append(append(append(e.out, "</"...), name...), '>') }

func (e *encoder) text(element *Field, text string) {
	if element == nil {
		e.out = append(e.out, text...)
		return
	}
	e.open(element.Name)
	e.write(text)
	e.close(element.Name)
}

func (e *encoder) write(text string) {
	if e.escape {
		text = escape(text)
	}
	e.out = append(e.out, text...)
}

// splitList gives the items of a text; an empty one is an empty list.
func splitList(text string) []any {
	if text == "" {
		return []any{}
	}
	parts := strings.Split(text, ",")
	items := make([]any, len(parts))
	for i, part := range parts {
		items[i] = part
	}
	return items
}

// isMadeAnyway tells whether a record for which arguments stand is sent if none of them is given.
func isMadeAnyway(f *Field) bool {
	if !f.is(Flatten) || !f.is(Required) || len(f.Record.AnyOf) > 0 {
		return false
	}
	for i := range f.Record.Fields {
		if each := &f.Record.Fields[i]; each.is(Required) && !each.is(Fixed) {
			return false
		}
	}
	return true
}

func isFixed(f *Field, value any) bool {
	text, ok := scalarText(f.Scalar, value)
	if !ok {
		return false
	}
	fixed, ok := scalarText(f.Scalar, f.Value)
	if !ok {
		return text == f.Value
	}
	return text == fixed || f.Scalar.Kind == KindDecimal && compareDecimals(text, fixed) == 0
}

// isDue tells whether the other fields make this one necessary.
func (e *encoder) isDue(r *Record, f *Field, src source) bool {
	word := func(name string) (string, bool) {
		other := r.Field(name)
		value := src.get(other)
		if value == nil {
			return other.Value, other.is(Fixed)
		}
		text, ok := value.(string)
		if !ok && other.Scalar != nil {
			text, ok = scalarText(other.Scalar, value)
		}
		return text, ok
	}
	if len(f.RequiredWhen) > 0 {
		for _, each := range f.RequiredWhen {
			if text, ok := word(each.Field); !ok || text != each.Value {
				return false
			}
		}
		return true
	}
	if f.RequiredUnless == nil {
		return false
	}
	text, ok := word(f.RequiredUnless.Field)
	return !ok || !contains(f.RequiredUnless.Values, text)
}

func contains(values []string, text string) bool {
	for _, each := range values {
		if each == text {
			return true
		}
	}
	return false
}

// value writes one value of a field, an item of a list or the value of an entry.
func (e *encoder) value(f *Field, given any, here *place) {
	if f.is(Empty) {
		if text, ok := given.(string); ok && text == "" {
			return
		}
	}
	if f.Record != nil {
		src := asSource(given)
		if src == nil {
			e.add(here, "type", "must be a record")
			return
		}
		stays := *here
		e.record(f.Record, src, &stays, false)
		return
	}
	if f.Scalar.Kind == KindTree {
		e.tree(given, here)
		return
	}
	e.scalar(f.Scalar, f, given, here)
}

// entries writes a map, if there is anything in it: an element for each entry.
func (e *encoder) entries(f *Field, given any, here *place) bool {
	entries, ok := given.(Fields)
	if given != nil && !ok {
		e.add(here, "type", "must be a map")
		return false
	}
	begin, some := len(e.out), false
	e.open(f.Name)
	for _, entry := range entries {
		value := entry.Value
		if text, ok := value.(string); ok && f.is(Comma) {
			value = splitList(text)
		}
		if list, ok := value.([]any); value == nil || ok && len(list) == 0 {
			continue
		}
		there := here
		if entry.Name != "" {
			there = &place{here, entry.Name, -1}
		}
		length := len(e.out)
		e.scalar(f.Names, &Field{}, entry.Name, there)
		e.out = e.out[:length]
		if !e.isJSON && !isElementName(entry.Name) {
			e.add(there, "element-name", "is not the name of an element")
		}
		some = true
		e.open(entry.Name)
		if !f.is(Comma) {
			e.value(f, value, there)
		} else if items, ok := value.([]any); ok {
			for i, item := range items {
				if i > 0 {
					e.out = append(e.out, ',')
				}
				e.value(f, item, &place{there.above, there.name, i})
			}
		} else {
			e.add(there, "type", "must be a list")
		}
		e.close(entry.Name)
	}
	e.close(f.Name)
	if !some {
		e.out = e.out[:begin]
		if f.is(Required) {
			e.add(here, "required", "is required")
		}
	}
	return some
}

// tree writes elements of any names.
func (e *encoder) tree(given any, here *place) {
	limit := e.service.TreeDepth
	switch given := given.(type) {
	case Tree:
		e.branches(given, here, limit)
	case Fields:
		tree, ok := treeOf(given, limit)
		if !ok {
			e.add(here, "type", "must be elements with texts or elements in them, at most %d deep", limit)
		}
		e.branches(tree, here, limit)
	default:
		e.add(here, "type", "must be a tree")
	}
}

func (e *encoder) branches(tree Tree, here *place, left int) {
	if left == 0 && len(tree) > 0 {
		e.add(here, "type", "must not be nested so deeply")
		return
	}
	for _, each := range tree {
		if !isElementName(each.Name) {
			e.add(here, "type", "has a name that no element can have (got %q)", each.Name)
		}
		e.open(each.Name)
		if each.Tree != nil {
			e.branches(each.Tree, here, left-1)
		} else {
			if !isXMLText(each.Text) {
				e.add(here, "xml-characters", "has a character that XML cannot carry")
			}
			e.write(each.Text)
		}
		e.close(each.Name)
	}
}

// treeOf makes a tree of a mapping: a list is its element repeated, and null is nothing.
func treeOf(fields Fields, left int) (Tree, bool) {
	tree, good := Tree{}, left > 0 || len(fields) == 0
	for _, each := range fields {
		if each.Value == nil {
			good = good && isElementName(each.Name)
			continue
		}
		values, ok := each.Value.([]any)
		if !ok {
			values = []any{each.Value}
		}
		for _, value := range values {
			switch value := value.(type) {
			case string:
				tree = append(tree, Branch{Name: each.Name, Text: value})
			case Fields:
				if left == 0 {
					return tree, false
				}
				inner, ok := treeOf(value, left-1)
				good = good && ok
				tree = append(tree, Branch{Name: each.Name, Tree: inner})
			default:
				good = false
			}
		}
		if len(values) == 0 {
			good = good && isElementName(each.Name)
		}
	}
	return tree, good
}

// graph checks that nodes and edges are a graph.
func (e *encoder) graph(r *Record, src source, at *place) {
	g := r.Graph
	edges, _ := src.get(r.Field(g.Edges)).(Fields)
	nodes, _ := src.get(r.Field(g.Nodes)).(Fields)
	if len(edges) == 0 || len(nodes) == 0 {
		return
	}
	lists := map[string][]any{}
	for _, each := range edges {
		switch value := each.Value.(type) {
		case string:
			lists[each.Name] = splitList(value)
		case []any:
			lists[each.Name] = value
		}
	}
	names := map[string]bool{}
	for _, each := range nodes {
		names[each.Name] = true
	}
	in := &place{at, g.Edges, -1}
	for _, each := range edges {
		list, ok := lists[each.Name]
		if !ok {
			continue
		}
		if !names[each.Name] {
			e.add(&place{in, each.Name, -1}, "graph", "is not the name of a node")
		} else if reached(lists, each.Name)[each.Name] {
			e.add(&place{in, each.Name, -1}, "graph", "leads back to itself")
		}
		for i, other := range list {
			if name, ok := other.(string); !ok || !names[name] && name != g.End {
				e.add(&place{in, each.Name, i}, "graph", "is neither the name of a node nor %s", g.End)
			}
		}
	}
	of := &place{at, g.Nodes, -1}
	if !names[g.Start] {
		e.add(&place{of, g.Start, -1}, "graph", "is missing: it is where the graph begins")
		return
	}
	led := reached(lists, g.Start)
	for _, each := range nodes {
		if each.Name != g.Start && !led[each.Name] {
			e.add(&place{of, each.Name, -1}, "graph", "is not reached from %s", g.Start)
		}
	}
}

func reached(lists map[string][]any, name string) map[string]bool {
	found, queue := map[string]bool{}, []string{name}
	for len(queue) > 0 {
		last := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, each := range lists[last] {
			if other, ok := each.(string); ok && !found[other] {
				found[other] = true
				queue = append(queue, other)
			}
		}
	}
	return found
}
