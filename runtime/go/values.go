package core

import (
	"reflect"
	"time"
)

// Entry is an entry of a map whose names are data.
type Entry[V any] struct {
	Name  string
	Value V
}

// Entries is an ordered map.
type Entries[V any] []Entry[V]

// Get returns the value of the first entry with this name.
func (e Entries[V]) Get(name string) (V, bool) {
	for i := range e {
		if e[i].Name == name {
			return e[i].Value, true
		}
	}
	var none V
	return none, false
}

// Tree is an ordered list of elements with any names, which the spec leaves open.
type Tree []Branch

// Branch is an element of a Tree: a text, or more elements if Tree is not nil.
type Branch struct {
	Name string
	Text string
	Tree Tree
}

// Get returns the first element with this name.
func (t Tree) Get(name string) (Branch, bool) {
	for i := range t {
		if t[i].Name == name {
			return t[i], true
		}
	}
	return Branch{}, false
}

// Member is a wire name with a value: a string, a number, a boolean or a time of its Go type, Fields for
// a record or a map, or []any for a list.
type Member struct {
	Name  string
	Value any
}

// Fields are the fields of a call or a record, by wire name.
type Fields []Member

// Get returns the value with this name; nil if there is none.
func (f Fields) Get(name string) any {
	for i := range f {
		if f[i].Name == name {
			return f[i].Value
		}
	}
	return nil
}

// source is a record to encode: a struct, or fields by wire name.
type source interface {
	get(f *Field) any
	// unknown returns the names that the record does not have.
	unknown(r *Record) []string
}

func (f Fields) get(field *Field) any { return f.Get(field.Name) }

func (f Fields) unknown(r *Record) []string {
	var names []string
	for i := range f {
		if r.Field(f[i].Name) == nil {
			names = append(names, f[i].Name)
		}
	}
	return names
}

// structure reads a struct by the indexes of the fields of its record.
type structure struct{ value reflect.Value }

func (s structure) unknown(*Record) []string { return nil }

func (s structure) get(f *Field) any {
	if f.Index < 0 {
		if f.is(Flatten) && s.hasAny(f.Record) {
			return s
		}
		return nil
	}
	value := s.value.Field(f.Index)
	switch {
	case f.Names != nil:
		return entriesOf(value, f)
	case f.is(Many):
		if value.Len() == 0 {
			return nil
		}
		items := make([]any, value.Len())
		for i := range items {
			items[i] = plain(value.Index(i), f)
		}
		return items
	case f.Scalar != nil && f.Scalar.Kind == KindTree:
		if value.IsNil() {
			return nil
		}
		return value.Interface()
	case value.Kind() == reflect.Pointer:
		if value.IsNil() {
			return nil
		}
		switch pointer := value.Interface().(type) {
		case *string:
			return *pointer
		case *int64:
			return *pointer
		}
		return plain(value.Elem(), f)
	}
	return plain(value, f)
}

func entriesOf(value reflect.Value, f *Field) any {
	if value.IsNil() {
		return nil
	}
	entries := make(Fields, value.Len())
	for i := range entries {
		name, item := value.Index(i).Field(0), value.Index(i).Field(1)
		entries[i].Name = name.String()
		if !f.is(Comma) {
			entries[i].Value = plain(item, f)
			continue
		}
		items := make([]any, item.Len())
		for j := range items {
			items[j] = plain(item.Index(j), f)
		}
		entries[i].Value = items
	}
	return entries
}

func plain(value reflect.Value, f *Field) any {
	if f.Record != nil {
		return structure{value}
	}
	switch value.Kind() {
	case reflect.String:
		return value.String()
	case reflect.Int64:
		return value.Int()
	case reflect.Bool:
		return value.Bool()
	}
	return value.Interface()
}

// hasAny reports whether any argument of a flattened record is given.
func (s structure) hasAny(r *Record) bool {
	for i := range r.Fields {
		f := &r.Fields[i]
		if f.Index >= 0 && s.get(f) != nil || f.is(Flatten) && f.Index < 0 && s.hasAny(f.Record) {
			return true
		}
	}
	return false
}

// fieldsOf converts a record to fields by wire name, with numbers and times as texts.
func fieldsOf(r *Record, src source) Fields {
	out := Fields{}
	for i := range r.Fields {
		f := &r.Fields[i]
		if value := src.get(f); value != nil {
			if plain := plainValue(f, value); plain != nil {
				out = append(out, Member{f.Name, plain})
			}
		}
	}
	return out
}

// plainValue converts a value, with numbers and times as texts.
func plainValue(f *Field, value any) any {
	switch value := value.(type) {
	case bool, Tree:
		return value
	case []any:
		items := make([]any, len(value))
		for i, each := range value {
			items[i] = plainValue(f, each)
		}
		return items
	case Fields:
		if f.Names == nil {
			return fieldsOf(f.Record, value)
		}
		entries := make(Fields, len(value))
		for i, each := range value {
			entries[i] = Member{each.Name, plainValue(f, each.Value)}
		}
		return entries
	case source:
		return fieldsOf(f.Record, value)
	}
	text, _ := scalarText(f.Scalar, value)
	return text
}

// scalarText returns the canonical text of a scalar, given as a value of its Go type or as text.
func scalarText(s *Scalar, value any) (string, bool) {
	switch value := value.(type) {
	case string:
		switch s.Kind {
		case KindInteger:
			return integerText(value)
		case KindDecimal:
			return decimalText(value)
		case KindBoolean:
			truth, ok := parseBoolean(value)
			return booleanText(truth), ok
		case KindTimestamp:
			moment, ok := parseTimestamp(value)
			if !ok {
				return "", false
			}
			return timestampText(moment)
		}
		return value, s.Kind != KindTree
	case int64:
		text, ok := integerText(NewDecimal(value).text)
		return text, ok && (s.Kind == KindInteger || s.Kind == KindDecimal)
	case int:
		return scalarText(s, int64(value))
	case bool:
		return booleanText(value), s.Kind == KindBoolean
	case Decimal:
		return value.String(), s.Kind == KindDecimal
	case time.Time:
		text, ok := timestampText(value)
		return text, ok && s.Kind == KindTimestamp
	case IntegerOrWord:
		return value.String(), s.Kind == KindInteger && value.Word == ""
	case DecimalOrWord:
		return value.String(), s.Kind == KindDecimal && value.Word == ""
	}
	return "", false
}

func booleanText(value bool) string {
	if value {
		return "true"
	}
	return "false"
}
