// Package wireform converts values to the form of the vectors.
package wireform

import (
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"

	"github.com/cloudinfinite/cloudinfinite-go/core"
)

// Fields returns the fields of an answer without empty maps, which the vectors leave out.
func Fields(r *core.Record, answer any) core.Fields {
	return withoutEmpty(r, core.FieldsOf(r, answer))
}

// Answer decodes a response and returns the result: its kind, and its fields or its error.
func Answer(o *core.Operation, response *core.Response) (map[string]any, error) {
	answer := o.New()
	err := o.Decode(response, answer)
	status := strconv.Itoa(response.Status)
	var refused *core.ServiceError
	var broken *core.DecodeError
	switch {
	case errors.As(err, &refused):
		return map[string]any{"kind": "service", "error": map[string]any{
			"code": known(refused.Code), "message": known(refused.Message), "resource": known(refused.Resource),
			"request_id": known(refused.RequestID), "trace_id": known(refused.TraceID), "status": status,
		}}, nil
	case errors.As(err, &broken):
		return map[string]any{"kind": "decode", "error": map[string]any{"status": status, "request_id": known(broken.RequestID)}}, nil
	case err != nil:
		return nil, err
	}
	result := map[string]any{"kind": "answer", "fields": map[string]any{}}
	switch answer := answer.(type) {
	case *core.BinaryAnswer:
		result["content"], result["content_type"] = base64.StdEncoding.EncodeToString(answer.Content), known(answer.ContentType)
	case *core.TextAnswer:
		result["text"], result["content_type"] = answer.Text, known(answer.ContentType)
	case *core.EmptyAnswer:
	default:
		result["fields"] = Plain(Fields(o.Response, answer))
	}
	metadata := reflect.ValueOf(answer).Elem().FieldByName("Metadata").Interface().(core.Metadata)
	result["request_id"], result["trace_id"] = known(metadata.RequestID), known(metadata.TraceID)
	result["anomalies"] = Anomalies(metadata)
	return result, nil
}

func known(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// Anomalies returns the anomalies of an answer.
func Anomalies(metadata core.Metadata) []any {
	found := []any{}
	for _, each := range metadata.Anomalies {
		found = append(found, map[string]any{"path": each.Path, "kind": each.Kind, "text": each.Text})
	}
	return found
}

// Plain converts fields to maps, so that they compare equal regardless of order.
func Plain(value any) any {
	switch value := value.(type) {
	case core.Fields:
		found := map[string]any{}
		for _, each := range value {
			found[each.Name] = Plain(each.Value)
		}
		return found
	case core.Tree:
		found := map[string]any{}
		for _, each := range value {
			var item any = each.Text
			if each.Tree != nil {
				item = Plain(each.Tree)
			}
			if held, ok := found[each.Name]; ok {
				if list, ok := held.([]any); ok {
					item = append(list, item)
				} else {
					item = []any{held, item}
				}
			}
			found[each.Name] = item
		}
		return found
	case []any:
		items := make([]any, len(value))
		for i, each := range value {
			items[i] = Plain(each)
		}
		return items
	}
	return value
}

// withoutEmpty removes empty maps, as the vectors do.
func withoutEmpty(r *core.Record, fields core.Fields) core.Fields {
	kept := core.Fields{}
	for _, each := range fields {
		field := r.Field(each.Name)
		switch value := each.Value.(type) {
		case core.Fields:
			if field.Names != nil && len(value) == 0 {
				continue
			}
			if field.Names == nil && field.Record != nil {
				each.Value = withoutEmpty(field.Record, value)
			} else if field.Record != nil {
				entries := core.Fields{}
				for _, entry := range value {
					if inner, ok := entry.Value.(core.Fields); ok {
						entry.Value = withoutEmpty(field.Record, inner)
					}
					entries = append(entries, entry)
				}
				each.Value = entries
			}
		case []any:
			if field.Record != nil {
				items := make([]any, len(value))
				for i, item := range value {
					items[i] = withoutEmpty(field.Record, item.(core.Fields))
				}
				each.Value = items
			}
		}
		kept = append(kept, each)
	}
	return kept
}
