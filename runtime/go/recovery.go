package core

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"
)

// marked returns a source with the mark appended to the text at a path, and that text.
func marked(r *Record, src source, path []string, mark string) (source, string) {
	field := r.Field(path[0])
	if len(path) == 1 {
		text := mark
		if given, _ := src.get(field).(string); given != "" {
			text = given + "-" + mark
		}
		return overlay{src, map[string]any{path[0]: text}}, text
	}
	inner := asSource(src.get(field))
	if inner == nil {
		inner = Fields(nil)
	}
	changed, text := marked(field.Record, inner, path[1:], mark)
	return overlay{src, map[string]any{path[0]: changed}}, text
}

// createOnce makes a call that creates at most one thing.
func (c *Client) createOnce(ctx context.Context, o *Operation, src source, answer any, s *settings, deadline time.Time) error {
	recovery := o.Recovery
	src, text := marked(o.Request, src, recovery.Mark, s.mark())
	var ends []int64
	for {
		passed, _, err := c.once(ctx, o, src, nil, answer, s, deadline, s.policy.Validity)
		if passed != nil {
			ends = append(ends, passed.ends...)
		}
		var unknown *OutcomeUnknownError
		if !errors.As(err, &unknown) {
			return err
		}
		validity := int64(s.policy.Validity / time.Second)
		since := slices.Min(ends) - validity - int64(c.service.Signing.Before)
		quiet := time.Unix(slices.Max(ends), 0).Add(s.policy.Settle)
		found, known, failed := c.lookUp(ctx, o, o.lookupFields(src, text, since), text, quiet, s, deadline)
		switch {
		case failed != nil:
			return failed
		case !known:
			return err
		case found.IsValid():
			o.recovered(answer, found)
			return nil
		}
	}
}

// lookupFields returns the parameters of the list that would show what the call created.
func (o *Operation) lookupFields(src source, text string, since int64) Fields {
	recovery := o.Recovery
	var fields Fields
	for _, carry := range recovery.Carry {
		field := o.Request.Field(carry.Field)
		value := src.get(field)
		if field.is(Fixed) {
			value = field.Value
		}
		if value != nil {
			fields = append(fields, Member{carry.Parameter, value})
		}
	}
	if recovery.By != "" {
		fields = append(fields, Member{recovery.By, text})
	}
	if recovery.Since != "" {
		fields = append(fields, Member{recovery.Since, time.Unix(since, 0).UTC()})
	}
	return fields
}

// lookUp finds the item with the mark, if there is one. The result is not known if several items have
// it, or if the list failed. The error is that of a cancelled call.
func (c *Client) lookUp(ctx context.Context, o *Operation, request Fields, text string, quiet time.Time, s *settings, deadline time.Time) (found reflect.Value, known bool, err error) {
	for {
		asked := c.serviceNow(s)
		items, when, err := c.findMarked(ctx, o, request, text, s, deadline)
		switch {
		case ctx.Err() != nil:
			return found, false, fmt.Errorf("%s: %w", o.Name, ctx.Err())
		case err != nil:
			// Only the last list decides; an earlier one may save the wait.
			if !c.serviceNow(s).Before(quiet) || !mayPass(err) {
				return found, false, nil
			}
		case len(items) > 1:
			return found, false, nil
		case len(items) == 1:
			return items[0], true, nil
		default:
			asked = when
		}
		if !asked.Before(quiet) {
			return found, true, nil
		}
		wait := max(quiet.Sub(asked), s.policy.Pause)
		if !s.clock.Now().Add(wait).Before(deadline) {
			return found, false, nil
		}
		if err := s.clock.Sleep(ctx, wait); err != nil {
			return found, false, fmt.Errorf("%s: %w", o.Name, err)
		}
	}
}

// findMarked returns the distinct items with the mark, and the earliest time, by the service's clock, at
// which the list was answered.
func (c *Client) findMarked(ctx context.Context, o *Operation, request Fields, text string, s *settings, deadline time.Time) (items []reflect.Value, asked time.Time, err error) {
	recovery := o.Recovery
	list := recovery.Operation
	field := list.Response.Field(list.Paging.Items)
	began, first := s.clock.Now(), true
	err = c.pages(ctx, list, request, s, deadline, func(answer any, passed *trail) bool {
		if first {
			first = false
			now := c.serviceNow(s)
			asked = now.Add(-time.Duration(c.service.Signing.Before) * time.Second)
			if date, ok := parseHTTPDate(headerOf(passed.headers, "date")); ok {
				asked = date
				if now.Before(date) {
					asked = now
				}
			}
			asked = asked.Add(-s.clock.Now().Sub(began))
		}
		held := reflect.ValueOf(answer).Elem().Field(field.Index)
		for i := 0; i < held.Len(); i++ {
			item := held.Index(i)
			if textAt(field.Record, structure{item}, recovery.Match) != text {
				continue
			}
			if !slices.ContainsFunc(items, func(other reflect.Value) bool {
				return reflect.DeepEqual(other.Interface(), item.Interface())
			}) {
				items = append(items, item)
			}
		}
		return true
	})
	return items, asked, err
}

func textAt(r *Record, src source, path []string) string {
	for _, name := range path[:len(path)-1] {
		field := r.Field(name)
		if src = asSource(src.get(field)); src == nil {
			return ""
		}
		r = field.Record
	}
	return textOf(r, src, path[len(path)-1])
}

// recovered sets the answer of a call whose response was lost.
func (o *Operation) recovered(answer any, item reflect.Value) {
	value := reflect.ValueOf(answer).Elem()
	value.SetZero()
	field := value.Field(o.Response.Field(o.Recovery.Item).Index)
	switch field.Kind() {
	case reflect.Slice:
		field.Set(reflect.Append(field, item))
	case reflect.Pointer:
		field.Set(reflect.New(field.Type().Elem()))
		field.Elem().Set(item)
	default:
		field.Set(item)
	}
}
