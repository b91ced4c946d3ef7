package core

import (
	"slices"
	"strings"
)

// field writes one field and reports whether it wrote anything. In a body, element is the field itself,
// and each item becomes an element; elsewhere element is nil, and the items are joined into one text.
func (e *encoder) field(r *Record, f *Field, src source, at *place, top bool, element *Field) bool {
	value := src.get(f)
	if value == nil && f.Flags&(Required|Fixed|Flatten) == 0 && f.RequiredWhen == nil && f.RequiredUnless == nil {
		return false
	}
	// On the stack, since most fields have no problem, and only records need a place that outlives the
	// call.
	where := place{at, f.Name, -1}
	here := &where
	if f.Names != nil {
		entries, _ := value.(Fields)
		if len(entries) == 0 && e.isDue(r, f, src) {
			e.add(here, "required-when", "is required with the other values")
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
		e.add(here, "required-when", "is required with the other values")
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

func (e *encoder) open(name string) { e.out = append(append(append(e.out, '<'), name...), '>') }

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

// splitList returns the items of a text; an empty one is an empty list.
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

// givenValue normalises a value: for a list, a text is split at its commas, and an empty list becomes
// nil.
func givenValue(value any, isList bool) any {
	if text, ok := value.(string); ok && isList {
		value = splitList(text)
	}
	if list, ok := value.([]any); ok && len(list) == 0 {
		return nil
	}
	return value
}

// isMadeAnyway reports whether a flattened record is sent even if none of its arguments is given.
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

// isDue reports whether the other fields make this one required. Conditions apply to texts only.
func (e *encoder) isDue(r *Record, f *Field, src source) bool {
	word := func(name string) (string, bool) {
		other := r.Field(name)
		value := src.get(other)
		if value == nil {
			return other.Value, other.is(Fixed)
		}
		text, ok := value.(string)
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
	return !ok || !slices.Contains(f.RequiredUnless.Values, text)
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

// entries writes a map that is not empty, with one element per entry.
func (e *encoder) entries(f *Field, value any, here *place) bool {
	entries, ok := value.(Fields)
	if value != nil && !ok {
		e.add(here, "type", "must be a map")
		return false
	}
	begin, some := len(e.out), false
	e.open(f.Name)
	for _, entry := range entries {
		value := givenValue(entry.Value, f.is(Comma))
		if value == nil {
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
			e.add(there, "element-name", "is not a valid element name")
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
