package core

import (
	"fmt"
	"reflect"
)

// FieldsOf returns the fields of a record, given a pointer to its struct, by their wire names. Numbers
// and times are texts.
func FieldsOf(r *Record, record any) Fields {
	return fieldsOf(r, structure{reflect.ValueOf(record).Elem()})
}

// Fill sets the fields of an input, given a pointer to its struct, from fields by their wire names. It
// returns an error for fields that the struct lacks.
func (o *Operation) Fill(fields Fields, input any) error {
	value := reflect.ValueOf(input).Elem()
	for _, each := range fields {
		if each.Name == "body" && o.Body == FormBinary {
			value.Field(o.BodyIndex).Set(reflect.ValueOf(each.Value))
			continue
		}
		var field *Field
		for _, r := range []*Record{o.Params, o.Request} {
			if r != nil && field == nil {
				field = r.Field(each.Name)
			}
		}
		if field == nil {
			return fmt.Errorf("%s has no field %s", o.Name, each.Name)
		}
		if err := fillField(field, each.Value, value); err != nil {
			return err
		}
	}
	return nil
}

// FillRecord sets the fields of a record, given a pointer to its struct.
func FillRecord(r *Record, fields Fields, record any) error {
	return fillRecord(r, fields, reflect.ValueOf(record).Elem())
}

func fillRecord(r *Record, fields Fields, out reflect.Value) error {
	for _, each := range fields {
		field := r.Field(each.Name)
		if field == nil {
			return fmt.Errorf("%s has no field %s", r.Name, each.Name)
		}
		if err := fillField(field, each.Value, out); err != nil {
			return err
		}
	}
	return nil
}

func fillField(f *Field, given any, out reflect.Value) error {
	misfit := fmt.Errorf("%s cannot be %T", f.Name, given)
	if given == nil {
		return nil
	}
	if f.Index < 0 {
		fields, ok := given.(Fields)
		if !ok || !f.is(Flatten) || !fields.hasAny() {
			return misfit
		}
		return fillRecord(f.Record, fields, out)
	}
	target := out.Field(f.Index)
	switch {
	case f.Names != nil:
		entries, ok := given.(Fields)
		if !ok {
			return misfit
		}
		target.Set(reflect.MakeSlice(target.Type(), len(entries), len(entries)))
		for i, each := range entries {
			entry := target.Index(i)
			entry.Field(0).SetString(each.Name)
			var err error
			if f.is(Comma) {
				err = fillList(f, each.Value, entry.Field(1))
			} else {
				err = fillValue(f, each.Value, entry.Field(1))
			}
			if err != nil {
				return err
			}
		}
		return nil
	case f.is(Many):
		return fillList(f, given, target)
	case target.Kind() == reflect.Pointer:
		target.Set(reflect.New(target.Type().Elem()))
		return fillValue(f, given, target.Elem())
	}
	return fillValue(f, given, target)
}

// hasAny reports whether any field has a value; a flattened record exists only then.
func (f Fields) hasAny() bool {
	for _, each := range f {
		if each.Value != nil {
			return true
		}
	}
	return false
}

func fillList(f *Field, given any, target reflect.Value) error {
	if text, ok := given.(string); ok && f.Record == nil {
		given = splitList(text)
	}
	items, ok := given.([]any)
	if !ok {
		return fmt.Errorf("%s must be a list", f.Name)
	}
	target.Set(reflect.MakeSlice(target.Type(), len(items), len(items)))
	for i, item := range items {
		if err := fillValue(f, item, target.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func fillValue(f *Field, given any, target reflect.Value) error {
	misfit := fmt.Errorf("%s cannot be %v", f.Name, given)
	if f.Record != nil {
		fields, ok := given.(Fields)
		if !ok {
			return misfit
		}
		return fillRecord(f.Record, fields, target)
	}
	if f.Scalar.Kind == KindTree {
		fields, ok := given.(Fields)
		if !ok {
			return misfit
		}
		tree, ok := treeOf(fields, 1000)
		if !ok {
			return misfit
		}
		target.Set(reflect.ValueOf(tree))
		return nil
	}
	if word, ok := wordOf(f.Scalar, given); ok {
		if f.Scalar.Kind == KindInteger {
			set(target, IntegerOrWord{Word: word})
		} else {
			set(target, DecimalOrWord{Word: word})
		}
		return nil
	}
	if text, ok := given.(string); ok && target.Kind() == reflect.String {
		target.SetString(text)
		return nil
	}
	text, ok := scalarText(f.Scalar, given)
	if !ok || target.Kind() == reflect.String || !setScalar(f.Scalar, text, target) {
		return misfit
	}
	if moment, isText := given.(string); isText && f.Scalar.Kind == KindTimestamp {
		// The text has no fractional part.
		value, _ := parseTimestamp(moment)
		set(target, value)
	}
	return nil
}
