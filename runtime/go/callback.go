package core

import (
	"reflect"
	"strings"
)

// ParseCallback reads what the service posted: XML or JSON. It returns a pointer to the struct of
// the callback, and the error is a *DecodeError.
//
// No page of the vendor tells of a signature on a callback: ask the service before you act on one.
func ParseCallback(service *Service, body []byte) (any, error) {
	refuse := func(reason string) (any, error) {
		return nil, &DecodeError{Operation: "callback", Reason: reason, Body: body}
	}
	if len(body) > service.Limits.Callback {
		return refuse("it is too large for a callback")
	}
	parse := parseXML
	if isJSON(body) {
		parse = parseObject
	}
	read, err := parse(body, &service.Limits)
	if err != nil {
		return refuse(err.Error())
	}
	if read.root.name != "Response" {
		return refuse("its root is " + read.root.name + ", not Response")
	}
	kind := service.callbackOf(read.root)
	event := kind.New()
	value := reflect.ValueOf(event).Elem()
	if err := read.record(kind.Record, read.root, value); err != nil {
		return refuse(err.Error())
	}
	anomalies := read.anomalies()
	if len(anomalies) == 0 && saysNothing(kind.Record, structure{value}) {
		return refuse("it says nothing")
	}
	setMetadata(value, Metadata{Body: body, Anomalies: anomalies})
	return event, nil
}

func (s *Service) callbackOf(root *node) *CallbackType {
	for i := range s.Callbacks {
		rule := &s.Callbacks[i]
		for n := root.first; n != nil; n = n.next {
			if n.name != rule.Field {
				continue
			}
			if rule.Values == nil || contains(rule.Values, strings.Trim(n.text, space)) {
				return rule.Record
			}
			break
		}
	}
	return s.Callback
}

func saysNothing(r *Record, src source) bool {
	for i := range r.Fields {
		if src.get(&r.Fields[i]) != nil {
			return false
		}
	}
	return true
}
