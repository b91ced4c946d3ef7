package core

import (
	"reflect"
	"slices"
	"strings"
)

// Callbacks describes what a service posts, and how to look up the jobs that it names.
type Callbacks struct {
	Service *Service
	// Default is the type of callbacks that no rule matches.
	Default *CallbackType
	Rules   []CallbackRule
	Jobs    []CallbackJob
}

// CallbackType is a record that the service posts, and how to make a value of its Go type.
type CallbackType struct {
	Record *Record
	New    func() any
}

// CallbackRule identifies the type of a callback by a field: by one of its values, or by its presence if
// Values is empty.
type CallbackRule struct {
	Type   *CallbackType
	Field  string
	Values []string
}

// CallbackJob is a place in a callback that names jobs, and an operation that looks them up.
type CallbackJob struct {
	Record *Record
	// Path leads to the id, in wire names.
	Path      []string
	Operation *Operation
	// Field, a sibling of the id, limits the lookup to jobs with one of Values; empty for all jobs.
	Field  string
	Values []string
}

// ParseCallback parses the body of a callback, XML or JSON. It returns a pointer to the struct of the
// callback, or a *DecodeError.
//
// The vendor documents no signature on callbacks. Use Confirm to look up their jobs.
func ParseCallback(callbacks *Callbacks, body []byte) (any, error) {
	refuse := func(reason string) (any, error) {
		return nil, &DecodeError{Operation: "callback", Reason: reason, Body: body}
	}
	limits := &callbacks.Service.Limits
	if len(body) > limits.Callback {
		return refuse("it is too large for a callback")
	}
	parse := parseXML
	if isJSON(body) {
		parse = parseObject
	}
	read, err := parse(body, limits)
	if err != nil {
		return refuse(err.Error())
	}
	if read.root.name != "Response" {
		return refuse("its root is " + read.root.name + ", not Response")
	}
	kind := callbacks.typeOf(read.root)
	event := kind.New()
	value := reflect.ValueOf(event).Elem()
	if err := read.record(kind.Record, read.root, value); err != nil {
		return refuse(err.Error())
	}
	anomalies := read.anomalies()
	if len(anomalies) == 0 && hasNoContent(kind.Record, structure{value}) {
		return refuse("it has no content")
	}
	setMetadata(value, Metadata{Body: body, Anomalies: anomalies})
	return event, nil
}

// typeOf returns the type of a callback.
func (c *Callbacks) typeOf(root *node) *CallbackType {
	for i := range c.Rules {
		rule := &c.Rules[i]
		for n := root.first; n != nil; n = n.next {
			if n.name != rule.Field {
				continue
			}
			if rule.Values == nil || slices.Contains(rule.Values, strings.Trim(n.text, space)) {
				return rule.Type
			}
			break
		}
	}
	return c.Default
}

func hasNoContent(r *Record, src source) bool {
	for i := range r.Fields {
		if src.get(&r.Fields[i]) != nil {
			return false
		}
	}
	return true
}
