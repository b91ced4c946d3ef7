package core

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// UnconfirmedError reports a callback that could not be confirmed: it names no job, too many jobs, or
// one that the service does not know. Anyone can post a callback, so do not act on it.
type UnconfirmedError struct {
	// ID is the id of the last job that was looked up; empty if none was.
	ID     string
	Reason string
	// Err is why the last lookup failed, if it did.
	Err error
}

func (e *UnconfirmedError) Error() string { return "the callback is not confirmed: " + e.Reason }

func (e *UnconfirmedError) Unwrap() error { return e.Err }

// NamedJob is a job that a callback names, with the operations that may know it, in the order to try.
type NamedJob struct {
	ID         string
	Operations []*Operation
}

// Confirm looks up the jobs that a callback names, and returns a pointer to each as the service knows
// it. It looks them up one by one, and stops at the first that the service does not know. The options
// apply to each lookup.
//
// The error is an *UnconfirmedError if the callback may be forged. Any other error comes from a lookup;
// the callback may be genuine.
func (c *Client) Confirm(ctx context.Context, callbacks *Callbacks, event any, options ...Option) ([]any, error) {
	named, err := callbacks.NamedJobs(event)
	if err != nil {
		return nil, err
	}
	if len(named) == 0 {
		return nil, &UnconfirmedError{Reason: "it names no job"}
	}
	if most := c.service.Waiting.Together; len(named) > most {
		return nil, &UnconfirmedError{Reason: fmt.Sprintf("it names %d jobs; no more than %d are looked up", len(named), most)}
	}
	found := make([]any, len(named))
	for i := range named {
		if found[i], err = c.confirmJob(ctx, &named[i], options); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// ConfirmJobs is Confirm for callbacks whose jobs all have the same type.
func ConfirmJobs[J any](ctx context.Context, c *Client, callbacks *Callbacks, event any, options []Option) ([]*J, error) {
	found, err := c.Confirm(ctx, callbacks, event, options...)
	if err != nil {
		return nil, err
	}
	jobs := make([]*J, len(found))
	for i, each := range found {
		jobs[i] = each.(*J)
	}
	return jobs, nil
}

// ConfirmJob is Confirm for callbacks that name one job of a known type.
func ConfirmJob[J any](ctx context.Context, c *Client, callbacks *Callbacks, event any, options []Option) (*J, error) {
	jobs, err := ConfirmJobs[J](ctx, c, callbacks, event, options)
	if err != nil {
		return nil, err
	}
	return jobs[0], nil
}

// confirmJob tries one operation after another until one of them knows the job.
func (c *Client) confirmJob(ctx context.Context, job *NamedJob, options []Option) (any, error) {
	var missed *UnconfirmedError
	miss := func(reason string, err error) {
		missed = &UnconfirmedError{job.ID, fmt.Sprintf("the job %q %s", shortened(job.ID), reason), err}
	}
	for _, o := range job.Operations {
		answer := o.answer()
		err := c.Do(ctx, o, Fields{{o.Waiting.ID, job.ID}}, answer, options...)
		var invalid *ValidationError
		switch {
		case err == nil:
			found := o.jobIn(answer, job.ID)
			if found.IsValid() && textOf(o.jobRecord(), structure{found.Elem()}, o.Waiting.Key) == job.ID {
				return found.Interface(), nil
			}
			miss("is not in the answer to its lookup", nil)
		case IsNotFound(err):
			miss("does not exist", err)
		case errors.As(err, &invalid) && invalid.isOnly(o.Waiting.ID):
			// The sender of a callback chooses the id, which may be invalid.
			miss("cannot exist", err)
		default:
			return nil, err
		}
	}
	return nil, missed
}

// isOnly reports whether all problems concern one parameter.
func (e *ValidationError) isOnly(name string) bool {
	return !slices.ContainsFunc(e.Problems, func(each Problem) bool {
		return each.Path != name && !strings.HasPrefix(each.Path, name+"[")
	})
}

// NamedJobs returns the jobs that a callback names, each once. The error is a
// *ValidationError if the event is not a callback.
func (c *Callbacks) NamedJobs(event any) ([]NamedJob, error) {
	record := c.recordOf(event)
	if record == nil {
		problem := Problem{"event", "type", "must be a callback, as ParseCallback returns it"}
		return nil, &ValidationError{"Confirm", []Problem{problem}}
	}
	var named []NamedJob
	for i := range c.Jobs {
		job := &c.Jobs[i]
		if job.Record != record || slices.ContainsFunc(c.Jobs[:i], job.isAt) {
			continue
		}
		rows := c.Jobs[i:]
		eachHolder(record, structureOf(event), job.Path, func(r *Record, src source) {
			found := NamedJob{ID: textOf(r, src, job.Path[len(job.Path)-1])}
			for j := range rows {
				if row := &rows[j]; row.isAt(*job) && row.fits(r, src) {
					found.Operations = append(found.Operations, row.Operation)
				}
			}
			if found.ID == "" || found.Operations == nil {
				return
			}
			known := func(other NamedJob) bool {
				return other.ID == found.ID && slices.Equal(other.Operations, found.Operations)
			}
			if !slices.ContainsFunc(named, known) {
				named = append(named, found)
			}
		})
	}
	return named, nil
}

// recordOf returns the record of a callback; nil if the value is not one.
func (c *Callbacks) recordOf(event any) *Record {
	value := reflect.ValueOf(event)
	if value.Kind() != reflect.Pointer || value.IsNil() {
		return nil
	}
	types := []*CallbackType{c.Default}
	for i := range c.Rules {
		types = append(types, c.Rules[i].Type)
	}
	for _, each := range types {
		if reflect.TypeOf(each.New()) == value.Type() {
			return each.Record
		}
	}
	return nil
}

// isAt reports whether two rows are for the same path.
func (j *CallbackJob) isAt(other CallbackJob) bool {
	return j.Record == other.Record && slices.Equal(j.Path, other.Path)
}

func (j *CallbackJob) fits(r *Record, src source) bool {
	return j.Field == "" || slices.Contains(j.Values, textOf(r, src, j.Field))
}

// eachHolder visits the records that contain the last field of a path, going through each item of the
// lists on it.
func eachHolder(r *Record, src source, path []string, visit func(*Record, source)) {
	if len(path) == 1 {
		visit(r, src)
		return
	}
	field := r.Field(path[0])
	held := src.get(field)
	items, isList := held.([]any)
	if !isList && held != nil {
		items = []any{held}
	}
	for _, item := range items {
		eachHolder(field.Record, asSource(item), path[1:], visit)
	}
}
