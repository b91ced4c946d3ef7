package core

import (
	"encoding/base64"
	"reflect"
	"slices"
	"strings"
)

// StepText is a text that is built from steps. Its error is a *ValidationError for the first invalid
// step.
type StepText struct {
	text string
	err  error
}

// Add adds a step: a pointer to a struct, or Fields.
func (s *StepText) Add(r *Record, step any) {
	if s.err != nil {
		return
	}
	var src source
	if fields, ok := step.(Fields); ok {
		src = fields
	} else if value := reflect.ValueOf(step); value.Kind() == reflect.Pointer && value.IsNil() {
		src = Fields(nil)
	} else {
		src = structure{reflect.Indirect(value)}
	}
	written, err := writeStep(r, src)
	if err != nil {
		s.err = err
		return
	}
	part := s.text[strings.LastIndexByte(s.text, '|')+1:]
	begin, others, _ := strings.Cut(part, "/")
	within := r.Step.Within
	name, _, _ := strings.Cut(written, "/")
	switch {
	case within != "" && begin == within && !slices.Contains(strings.Split(others, "/"), name):
		s.text += "/" + written
		return
	case within != "":
		written = within + "/" + written
	}
	if s.text != "" {
		s.text += "|"
	}
	s.text += written
}

// Text returns the text, or the error of the first invalid step.
func (s *StepText) Text() (string, error) {
	if s.err != nil {
		return "", s.err
	}
	return s.text, nil
}

func writeStep(r *Record, src source) (string, error) {
	e := &encoder{service: &Limits{TreeDepth: 64}}
	for _, name := range src.unknown(r) {
		e.add(&place{nil, name, -1}, "unknown-field", "is not a field of %s", r.Name)
	}
	e.anyOf(r, src, nil)
	texts := map[string]string{}
	for i := range r.Fields {
		f := &r.Fields[i]
		e.out = e.out[:0]
		if e.field(r, f, src, nil, true, nil) {
			text := string(e.out)
			if f.is(Base64URL) {
				text = base64.RawURLEncoding.EncodeToString([]byte(text))
			}
			texts[f.Name] = text
		}
	}
	if found := e.counted(true, nil); len(found) > 0 {
		return "", &ValidationError{r.Step.Name, found}
	}
	for i := range r.Step.Forms {
		if text, ok := r.Step.Forms[i].fit(texts); ok {
			return text, nil
		}
	}
	return "", &ValidationError{r.Step.Name, []Problem{{"", "form", "has fields that cannot be combined"}}}
}

// fit writes a step with a form, if exactly the fields of the form are given.
func (f *Form) fit(texts map[string]string) (string, bool) {
	places, needed := map[string]bool{}, true
	if f.When != nil {
		if text, ok := texts[f.When.Field]; !ok || text != f.When.Value {
			return "", false
		}
		places[f.When.Field] = true
	}
	var out strings.Builder
	fill := func(piece string) (string, bool) {
		var filled strings.Builder
		whole := true
		for rest := piece; ; {
			before, after, found := strings.Cut(rest, "{")
			filled.WriteString(before)
			if !found {
				return filled.String(), whole
			}
			name, behind, _ := strings.Cut(after, "}")
			places[name] = true
			text, ok := texts[name]
			whole = whole && ok
			filled.WriteString(text)
			rest = behind
		}
	}
	for rest := f.Template; rest != ""; {
		outside, after, found := strings.Cut(rest, "[")
		text, whole := fill(outside)
		needed = needed && whole
		out.WriteString(text)
		if !found {
			break
		}
		inside, behind, _ := strings.Cut(after, "]")
		if text, whole := fill(inside); whole {
			out.WriteString(text)
		}
		rest = behind
	}
	for name := range texts {
		if !places[name] {
			return "", false
		}
	}
	return out.String(), needed
}
