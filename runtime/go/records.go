package core

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

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
		var hasValue bool
		var err error
		switch {
		case f.Names != nil:
			hasValue = true
			err = d.entries(f, child, target)
		case f.is(Many) && f.is(Comma):
			hasValue = d.list(f, child, target)
		case f.is(Many):
			hasValue, err = d.item(f, child, target)
		default:
			hasValue, err = d.single(f, child, target)
		}
		if err != nil {
			return err
		}
		seen[found] = seen[found] || hasValue
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

// single decodes an element into a field that is not a list, and reports whether it has a value.
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

// item decodes an element and appends it to a list.
func (d *document) item(f *Field, n *node, target reflect.Value) (bool, error) {
	length := target.Len()
	if length == target.Cap() {
		target.Grow(max(1, length))
	}
	target.SetLen(length + 1)
	item := target.Index(length)
	var hasValue bool
	var err error
	switch {
	case f.Record != nil:
		hasValue, err = true, d.record(f.Record, n, item)
	case f.Scalar.Kind == KindTree:
		item.Set(reflect.ValueOf(d.tree(n)))
		hasValue = true
	default:
		hasValue = d.scalar(f, n, n.text, true, item)
	}
	if !hasValue {
		target.SetLen(length)
	}
	return hasValue, err
}

// list decodes the comma-separated items in the text of an element.
func (d *document) list(f *Field, n *node, target reflect.Value) bool {
	if n.first != nil {
		d.report(n, "unexpected-content")
	}
	hasValue := false
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
			hasValue = true
		} else {
			target.SetLen(length)
		}
	}
	return hasValue
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
		var hasValue bool
		var err error
		switch {
		case f.is(Comma):
			hasValue = d.list(f, child, entry.Field(1))
		case f.Record != nil:
			hasValue, err = true, d.record(f.Record, child, entry.Field(1))
		case f.Scalar.Kind == KindTree:
			entry.Field(1).Set(reflect.ValueOf(d.tree(child)))
			hasValue = true
		default:
			hasValue = d.scalar(f, child, child.text, true, entry.Field(1))
		}
		if err != nil {
			return err
		}
		switch {
		case hasValue:
			entry.Field(0).SetString(name)
			places[name] = place
		case !known:
			target.SetLen(length)
		}
	}
	return nil
}

// tree decodes elements with any names.
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

// scalar decodes the text of an element, and reports whether it has a value.
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
		if text != "" && !slices.Contains(s.Values, text) {
			d.report(n, "unknown-value")
		}
		setText(target, text)
		return true
	}
	if slices.Contains(s.OrWords, text) {
		if s.Kind == KindInteger {
			return set(target, IntegerOrWord{Word: text})
		}
		return set(target, DecimalOrWord{Word: text})
	}
	if text == "" || slices.Contains(s.Unset, text) {
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

// set sets a field of the value's type, or of a pointer to it.
func set[T any](target reflect.Value, value T) bool {
	switch pointer := target.Addr().Interface().(type) {
	case **T:
		*pointer = &value
	case *T:
		*pointer = value
	}
	return true
}

// setScalar parses a text that has the right shape.
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
