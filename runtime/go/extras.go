package core

import (
	"bytes"
	"strings"
)

// addFields adds elements that the spec lacks to an encoded body.
func (o *Operation) addFields(request *Request, extra Fields) error {
	root := &place{nil, o.requestRoot(), -1}
	e := &encoder{}
	if o.Request == nil {
		e.add(&place{nil, "WithFields", -1}, "unknown-field", "cannot be used, since the request has no body")
	} else if o.Body == FormJSON {
		return o.addMembers(request, extra)
	} else {
		read, err := parseXML(request.Body, &o.Service.Limits)
		if err != nil {
			return err
		}
		e.merge(read.root, extra, root, o.Service.Limits.TreeDepth)
		var out strings.Builder
		writeWhole(&out, read.root)
		request.Body = []byte(out.String())
	}
	if len(e.items) > 0 {
		return &ValidationError{o.Name, e.items}
	}
	return nil
}

// writeWhole writes an element with a start and an end tag, even if it is empty.
func writeWhole(out *strings.Builder, n *node) {
	out.WriteString("<" + n.name + ">")
	out.WriteString(escape(n.text))
	for child := n.first; child != nil; child = child.next {
		writeWhole(out, child)
	}
	out.WriteString("</" + n.name + ">")
}

func (e *encoder) merge(n *node, extra Fields, at *place, left int) {
	for _, each := range extra {
		if !isElementName(each.Name) || left == 0 {
			e.add(at, "type", "must have valid element names, and must not be nested too deeply")
			continue
		}
		here := &place{at, each.Name, -1}
		if list, ok := each.Value.([]any); ok {
			for i, item := range list {
				child := &node{name: each.Name}
				n.append(child)
				e.put(child, item, &place{at, each.Name, i}, left)
			}
			continue
		}
		if each.Value == nil {
			continue
		}
		child := n.first
		for child != nil && child.name != each.Name {
			child = child.next
		}
		if child == nil {
			child = &node{name: each.Name}
			n.append(child)
		}
		e.put(child, each.Value, here, left)
	}
}

func (e *encoder) put(n *node, value any, at *place, left int) {
	if fields, ok := value.(Fields); ok {
		e.merge(n, fields, at, left-1)
		return
	}
	text, ok := extraText(value)
	switch {
	case !ok:
		e.add(at, "type", "must be a text, a number, a truth value, a time, Fields or a list of these")
	case !isXMLText(text):
		e.add(at, "xml-characters", "has a character that XML cannot carry")
	default:
		n.text, n.first, n.last = text, nil, nil
	}
}

func extraText(value any) (string, bool) {
	for kind := KindString; kind <= KindTimestamp; kind++ {
		if text, ok := scalarText(&Scalar{Kind: kind}, value); ok {
			return text, true
		}
	}
	return "", false
}

// addMembers adds members to a JSON object. Objects are merged; any other value replaces the one with
// its name.
func (o *Operation) addMembers(request *Request, extra Fields) error {
	held, err := parseJSON(request.Body, o.Service.Limits.JSONDepth)
	if err != nil {
		return err
	}
	out, err := appendMerged(nil, &held, extra)
	if err != nil {
		return &ValidationError{o.Name, []Problem{{"WithFields", "type", err.Error()}}}
	}
	request.Body = bytes.Clone(out)
	return nil
}

func appendMerged(out []byte, held *jsonValue, extra Fields) ([]byte, error) {
	out = append(out, '{')
	seen := map[string]bool{}
	begin := func(name string) {
		if out[len(out)-1] != '{' {
			out = append(out, ',')
		}
		out = append(appendJSONText(out, name), ':')
	}
	var err error
	if held != nil {
		for i, name := range held.names {
			value := extra.Get(name)
			begin(name)
			seen[name] = true
			fields, isFields := value.(Fields)
			switch {
			case value == nil:
				out = appendHeld(out, &held.items[i])
			case isFields && held.items[i].kind == jsonObject:
				out, err = appendMerged(out, &held.items[i], fields)
			default:
				out, err = appendExtra(out, value)
			}
			if err != nil {
				return out, err
			}
		}
	}
	for _, each := range extra {
		if seen[each.Name] || each.Value == nil {
			continue
		}
		begin(each.Name)
		if out, err = appendExtra(out, each.Value); err != nil {
			return out, err
		}
	}
	return append(out, '}'), nil
}

func appendExtra(out []byte, value any) ([]byte, error) {
	switch value := value.(type) {
	case Fields:
		return appendMerged(out, nil, value)
	case []any:
		out = append(out, '[')
		for i, item := range value {
			if i > 0 {
				out = append(out, ',')
			}
			var err error
			if out, err = appendExtra(out, item); err != nil {
				return out, err
			}
		}
		return append(out, ']'), nil
	case int, int64, bool, Decimal:
		text, _ := extraText(value)
		return append(out, text...), nil
	}
	text, ok := extraText(value)
	if !ok {
		return out, errUnreadable("must be a text, a number, a truth value, a time, Fields or a list of these")
	}
	return appendJSONText(out, text), nil
}

func appendHeld(out []byte, value *jsonValue) []byte {
	switch value.kind {
	case jsonNull:
		return append(out, "null"...)
	case jsonText:
		return appendJSONText(out, value.text)
	case jsonList:
		out = append(out, '[')
		for i := range value.items {
			if i > 0 {
				out = append(out, ',')
			}
			out = appendHeld(out, &value.items[i])
		}
		return append(out, ']')
	case jsonObject:
		out, _ = appendMerged(out, value, nil)
		return out
	}
	return append(out, value.text...)
}
