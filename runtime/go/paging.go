package core

import (
	"context"
	"iter"
	"reflect"
	"strconv"
	"time"
)

// overlay is a record in which some fields have other values.
type overlay struct {
	source
	values map[string]any
}

func (o overlay) get(f *Field) any {
	if value, ok := o.values[f.Name]; ok {
		return value
	}
	return o.source.get(f)
}

func (o *Operation) answer() any {
	if o.New == nil {
		return new(EmptyAnswer)
	}
	return o.New()
}

// valueOf returns the value of a field of a request or an answer.
func valueOf(r *Record, src source, name string) any {
	if r == nil {
		return nil
	}
	if field := r.Field(name); field != nil {
		return src.get(field)
	}
	return nil
}

func textOf(r *Record, src source, name string) string {
	field := r.Field(name)
	if field == nil || field.Scalar == nil {
		return ""
	}
	text, _ := scalarText(field.Scalar, src.get(field))
	return text
}

func structureOf(answer any) structure { return structure{reflect.ValueOf(answer).Elem()} }

// pages yields the pages of a list until yield returns false. Each page is a call with its own total
// time, unless there is a common deadline.
func (c *Client) pages(ctx context.Context, o *Operation, src source, s *settings, deadline time.Time, yield func(answer any, passed *trail) bool) error {
	paging := o.Paging
	values := map[string]any{}
	if paging.Most != "" && valueOf(o.Params, src, paging.Size) == nil {
		values[paging.Size] = paging.Most
	}
	src = overlay{src, values}
	var tokens map[string]bool
	number, count := int64(1), 0
	if paging.Page == "" {
		tokens = map[string]bool{textOf(o.Params, src, paging.Token): true}
	} else if given := textOf(o.Params, src, paging.Page); given != "" {
		number, _ = strconv.ParseInt(given, 10, 64)
	}
	var before []any
	for {
		end := deadline
		if end.IsZero() {
			end = s.clock.Now().Add(s.total)
		}
		answer := o.answer()
		passed, _, err := c.once(ctx, o, src, nil, answer, s, end, c.after())
		if err != nil {
			return err
		}
		page := structureOf(answer)
		items, _ := valueOf(o.Response, page, paging.Items).([]any)
		if paging.Page == "" {
			token := textOf(o.Response, page, paging.Next)
			if token != "" && tokens[token] {
				return &PagingError{o.Name, "the service repeats a token"}
			}
			if !yield(answer, passed) || token == "" {
				return nil
			}
			tokens[token] = true
			values[paging.Token] = token
			continue
		}
		if len(items) > 0 && sameItems(items, before) {
			return &PagingError{o.Name, "the service repeats a page"}
		}
		if !yield(answer, passed) {
			return nil
		}
		count, before = count+len(items), items
		total := textOf(o.Response, page, paging.Total)
		if most, err := strconv.ParseInt(total, 10, 64); len(items) == 0 || err != nil || int64(count) >= most {
			return nil
		}
		number++
		values[paging.Page] = number
	}
}

func sameItems(a, b []any) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !sameItem(a[i], b[i]) {
			return false
		}
	}
	return true
}

func sameItem(a, b any) bool {
	one, ok := a.(structure)
	if !ok {
		return reflect.DeepEqual(a, b)
	}
	other, ok := b.(structure)
	return ok && reflect.DeepEqual(one.value.Interface(), other.value.Interface())
}

// Pages iterates over the pages of a list. It ends after an error, which comes without a page.
func Pages[T any](ctx context.Context, c *Client, o *Operation, input any, options []Option) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		s, err := c.settings(options)
		if err == nil {
			src, _ := o.sourceOf(input)
			err = c.pages(ctx, o, src, s, time.Time{}, func(answer any, _ *trail) bool {
				return yield(answer.(*T), nil)
			})
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// Iterate iterates over the items of a list, page by page. It ends after an error, which comes without
// an item.
func Iterate[I any](ctx context.Context, c *Client, o *Operation, input any, options []Option) iter.Seq2[*I, error] {
	return func(yield func(*I, error) bool) {
		s, err := c.settings(options)
		if err == nil {
			src, _ := o.sourceOf(input)
			index := o.Response.Field(o.Paging.Items).Index
			stopped := false
			err = c.pages(ctx, o, src, s, time.Time{}, func(answer any, _ *trail) bool {
				items := reflect.ValueOf(answer).Elem().Field(index).Interface().([]I)
				for i := range items {
					if !yield(&items[i], nil) {
						stopped = true
						return false
					}
				}
				return true
			})
			if stopped {
				return
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// EachPage calls a function with each page of a list, a pointer to its answer, until it returns false.
func (c *Client) EachPage(ctx context.Context, o *Operation, input any, page func(answer any) bool, options ...Option) error {
	s, err := c.settings(options)
	if err != nil {
		return err
	}
	src, _ := o.sourceOf(input)
	return c.pages(ctx, o, src, s, time.Time{}, func(answer any, _ *trail) bool { return page(answer) })
}
