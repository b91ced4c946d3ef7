package core

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"
)

// looked is the state of a job that is waited for.
type looked struct {
	id      string
	outcome JobOutcome
	job     reflect.Value // a pointer to the job; invalid if it was never seen
	state   string
	missed  time.Time
}

// Wait looks up a job until it has ended. The error is a *JobError if it did not succeed.
func Wait[J any](ctx context.Context, c *Client, o *Operation, id string, options []Option) (*J, error) {
	jobs, err := c.wait(ctx, o, []string{id}, options)
	if err != nil {
		return nil, err
	}
	if jobs[0].outcome != JobSucceeded {
		return nil, c.jobError(o, jobs[0])
	}
	return jobs[0].job.Interface().(*J), nil
}

// WaitAll looks up jobs until all have ended, and returns them in the order given. The error is a
// *JobsError if any did not succeed.
func WaitAll[J any](ctx context.Context, c *Client, o *Operation, ids []string, options []Option) ([]*J, error) {
	jobs, err := c.wait(ctx, o, ids, options)
	if err != nil {
		return nil, err
	}
	found := make([]*J, len(jobs))
	var failed []*JobError
	for i, each := range jobs {
		if each.outcome != JobSucceeded {
			failed = append(failed, c.jobError(o, each))
			continue
		}
		found[i] = each.job.Interface().(*J)
	}
	if failed != nil {
		return nil, &JobsError{failed}
	}
	return found, nil
}

// jobRecord returns the record of the jobs in an answer.
func (o *Operation) jobRecord() *Record { return o.Response.Field(o.Waiting.Item).Record }

func (c *Client) jobError(o *Operation, each *looked) *JobError {
	e := &JobError{ID: each.id, Outcome: each.outcome, State: each.state}
	if each.job.IsValid() {
		job := structure{each.job.Elem()}
		e.Code = textOf(o.jobRecord(), job, o.Waiting.Code)
		e.Message = textOf(o.jobRecord(), job, o.Waiting.Message)
		e.Job = each.job.Interface()
	}
	return e
}

func (c *Client) wait(ctx context.Context, o *Operation, ids []string, options []Option) ([]*looked, error) {
	s, err := c.settings(options)
	if err != nil {
		return nil, err
	}
	known := map[string]*looked{}
	var order, jobs []*looked
	for _, id := range ids {
		if known[id] == nil {
			known[id] = &looked{id: id, outcome: JobTimedOut}
			order = append(order, known[id])
		}
		jobs = append(jobs, known[id])
	}
	most := 1
	if field := o.Params.Field(o.Waiting.ID); field.is(Many) {
		most = s.waiting.Together
		if field.MaxItems > 0 {
			most = min(most, field.MaxItems)
		}
	}
	end, delay := s.clock.Now().Add(s.wait), s.waiting.First
	for {
		var going []*looked
		for _, each := range order {
			if each.outcome == JobTimedOut {
				going = append(going, each)
			}
		}
		if len(going) == 0 {
			return jobs, nil
		}
		for begin := 0; begin < len(going); begin += most {
			if begin > 0 && !s.clock.Now().Before(end) {
				break
			}
			if err := c.look(ctx, o, going[begin:min(begin+most, len(going))], s, end); err != nil {
				return nil, err
			}
		}
		left := false
		for _, each := range order {
			left = left || each.outcome == JobTimedOut
		}
		if !left {
			return jobs, nil
		}
		low := time.Duration(float64(delay) * s.waiting.Spread)
		pause := low + time.Duration(s.clock.Float64()*float64(delay-low))
		pause = min(pause, max(end.Sub(s.clock.Now()), 0))
		if err := s.clock.Sleep(ctx, pause); err != nil {
			return nil, fmt.Errorf("%s: %w", o.Name, err)
		}
		if !s.clock.Now().Before(end) {
			return jobs, nil
		}
		delay = min(time.Duration(float64(delay)*s.waiting.Growth), s.waiting.Longest)
	}
}

// look looks up several jobs with one request.
func (c *Client) look(ctx context.Context, o *Operation, asked []*looked, s *settings, end time.Time) error {
	var given any = asked[0].id
	field := o.Params.Field(o.Waiting.ID)
	if field.is(Many) {
		list := make([]any, len(asked))
		for i, each := range asked {
			list[i] = each.id
		}
		given = list
	}
	deadline := s.clock.Now().Add(s.total)
	if end.Before(deadline) {
		deadline = end
	}
	answer := o.answer()
	_, _, err := c.once(ctx, o, Fields{{o.Waiting.ID, given}}, nil, answer, s, deadline, c.after())
	if err != nil {
		if ctx.Err() == nil && mayPass(err) {
			return nil
		}
		return err
	}
	now := s.clock.Now()
	for _, each := range asked {
		job := o.jobIn(answer, each.id)
		if !job.IsValid() {
			if each.missed.IsZero() {
				each.missed = now
			}
			if now.Sub(each.missed) >= s.waiting.Missing {
				each.outcome = JobNotFound
			}
			continue
		}
		each.missed, each.job = time.Time{}, job
		if s.progress != nil {
			s.progress(job.Interface())
		}
		each.state = textOf(o.jobRecord(), structure{job.Elem()}, o.Waiting.State)
		switch {
		case slices.Contains(o.Waiting.Success, each.state):
			each.outcome = JobSucceeded
		case slices.Contains(o.Waiting.Failed, each.state):
			each.outcome = JobFailed
		case slices.Contains(o.Waiting.Cancelled, each.state):
			each.outcome = JobCancelled
		}
	}
	return nil
}

// jobIn finds a job in an answer; an invalid value if it is not there.
func (o *Operation) jobIn(answer any, id string) reflect.Value {
	field := o.Response.Field(o.Waiting.Item)
	held := reflect.ValueOf(answer).Elem().Field(field.Index)
	if !field.is(Many) {
		if held.Kind() == reflect.Pointer {
			if held.IsNil() {
				return reflect.Value{}
			}
			return held
		}
		return held.Addr()
	}
	for i := 0; i < held.Len(); i++ {
		if textOf(field.Record, structure{held.Index(i)}, o.Waiting.Key) == id {
			return held.Index(i).Addr()
		}
	}
	return reflect.Value{}
}

// Waited is a job that was waited for.
type Waited struct {
	ID      string
	Outcome JobOutcome
	// Job is a pointer to the job as last seen; nil if it was never seen.
	Job any
}

// WaitFor looks up jobs until all have ended or the time is over, and returns how each has ended.
func (c *Client) WaitFor(ctx context.Context, o *Operation, ids []string, options ...Option) ([]Waited, error) {
	jobs, err := c.wait(ctx, o, ids, options)
	if err != nil {
		return nil, err
	}
	results := make([]Waited, len(jobs))
	for i, each := range jobs {
		results[i] = Waited{ID: each.id, Outcome: each.outcome}
		if each.job.IsValid() {
			results[i].Job = each.job.Interface()
		}
	}
	return results, nil
}
