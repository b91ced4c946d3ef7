package core

import "strings"

// appendJSON writes a record as compact JSON, its fields in the order of the model.
func appendJSON(out []byte, r *Record, src source) []byte {
	out = append(out, '{')
	some := false
	for i := range r.Fields {
		f := &r.Fields[i]
		value := src.get(f)
		if f.is(Fixed) {
			value = f.Value
		}
		if value == nil && isMadeAnyway(f) {
			value = Fields(nil)
		}
		if value = givenValue(value, f.is(Many) && f.Record == nil); value == nil {
			continue
		}
		begin := len(out)
		if some {
			out = append(out, ',')
		}
		out = append(appendJSONText(out, f.Name), ':')
		written := true
		if f.Names != nil {
			out, written = appendJSONMap(out, f, value)
		} else {
			out = appendJSONField(out, f, value)
		}
		if !written {
			out = out[:begin]
			continue
		}
		some = true
	}
	return append(out, '}')
}

// appendJSONMap writes a map as an object, and reports whether it has entries.
func appendJSONMap(out []byte, f *Field, value any) ([]byte, bool) {
	entries, _ := value.(Fields)
	out = append(out, '{')
	some := false
	for _, entry := range entries {
		value := givenValue(entry.Value, f.is(Comma))
		if value == nil {
			continue
		}
		if some {
			out = append(out, ',')
		}
		some = true
		out = append(appendJSONText(out, entry.Name), ':')
		out = appendJSONField(out, f, value)
	}
	return append(out, '}'), some
}

func appendJSONField(out []byte, f *Field, value any) []byte {
	items, ok := value.([]any)
	if !ok {
		return appendJSONItem(out, f, value)
	}
	if f.is(Comma) {
		texts := make([]string, len(items))
		for i, item := range items {
			texts[i], _ = jsonScalar(f, item)
		}
		return appendJSONText(out, strings.Join(texts, ","))
	}
	out = append(out, '[')
	for i, item := range items {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendJSONItem(out, f, item)
	}
	return append(out, ']')
}

func appendJSONItem(out []byte, f *Field, value any) []byte {
	if f.Record != nil {
		return appendJSON(out, f.Record, asSource(value))
	}
	text, bare := jsonScalar(f, value)
	if bare {
		return append(out, text...)
	}
	return appendJSONText(out, text)
}

// jsonScalar returns the text of a scalar, and whether it is written without quotes in JSON.
func jsonScalar(f *Field, value any) (string, bool) {
	if text, ok := value.(string); ok && text == "" && f.is(Empty) {
		return "", false
	}
	if word, ok := wordOf(f.Scalar, value); ok {
		return word, false
	}
	text, _ := scalarText(f.Scalar, value)
	kind := f.Scalar.Kind
	return text, kind == KindInteger || kind == KindDecimal || kind == KindBoolean
}
