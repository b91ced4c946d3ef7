package core

import (
	"errors"
	"fmt"
	"strings"
)

// ValidationError reports arguments that break limits. Nothing was sent.
type ValidationError struct {
	Operation string
	Problems  []Problem
}

func (e *ValidationError) Error() string {
	count := "1 problem"
	if len(e.Problems) != 1 {
		count = fmt.Sprintf("%d problems", len(e.Problems))
	}
	lines := []string{fmt.Sprintf("%s: %s", e.Operation, count)}
	for _, each := range e.Problems {
		lines = append(lines, "  "+each.String())
	}
	return strings.Join(lines, "\n")
}

// ConfigurationError reports settings that the client cannot work with.
type ConfigurationError struct{ Reason string }

func (e *ConfigurationError) Error() string { return e.Reason }

// CredentialsError reports that there is no usable key.
type CredentialsError struct {
	Reason string
	Err    error
}

func (e *CredentialsError) Error() string {
	if e.Err != nil {
		return e.Reason + ": " + e.Err.Error()
	}
	return e.Reason
}

func (e *CredentialsError) Unwrap() error { return e.Err }

// ErrorKind groups the codes of the service by what to do about them.
type ErrorKind string

// The kinds of errors.
const (
	ErrorKindInvalidRequest ErrorKind = "invalid-request"
	ErrorKindAuthentication ErrorKind = "authentication"
	ErrorKindAccessDenied   ErrorKind = "access-denied"
	ErrorKindNotFound       ErrorKind = "not-found"
	ErrorKindConflict       ErrorKind = "conflict"
	ErrorKindLimitExceeded  ErrorKind = "limit-exceeded"
	ErrorKindThrottled      ErrorKind = "throttled"
	ErrorKindServer         ErrorKind = "server"
)

// ServiceError reports that the service refused the call.
type ServiceError struct {
	Operation string
	Status    int
	Code      string
	Message   string
	Resource  string
	RequestID string
	TraceID   string
	// Kind is one of the constants ErrorKind…; empty if the code is unknown.
	Kind ErrorKind
	// Actions are the permissions of the call, if it lacks one.
	Actions []string
	Body    []byte

	verdict Verdict
	headers []Header
}

func (e *ServiceError) Error() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s failed with status %d", e.Operation, e.Status)
	if e.Code != "" {
		out.WriteString(" " + e.Code)
	}
	if e.Message != "" {
		out.WriteString(": " + e.Message)
	}
	if e.RequestID != "" {
		fmt.Fprintf(&out, " (request %s)", e.RequestID)
	}
	if len(e.Actions) > 0 {
		fmt.Fprintf(&out, "; it needs %s", strings.Join(e.Actions, ", "))
	}
	return out.String()
}

// DecodeError reports a response that could not be parsed. The call has most likely done its work.
type DecodeError struct {
	Operation string
	Status    int
	RequestID string
	Reason    string
	Body      []byte
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("%s: the response could not be parsed: %s", e.Operation, e.Reason)
}

// TransportError reports that no complete response arrived.
type TransportError struct {
	Operation string
	// Sent is false if certainly no byte of the request was sent.
	Sent bool
	Err  error
}

func (e *TransportError) Error() string {
	return fmt.Sprintf("%s: no complete response: %v", e.Operation, e.Err)
}

func (e *TransportError) Unwrap() error { return e.Err }

// OutcomeUnknownError reports a call that failed but may have created something. Err is the last error.
// Do not simply repeat the call: what it creates is billed.
type OutcomeUnknownError struct {
	Operation string
	Err       error
}

func (e *OutcomeUnknownError) Error() string {
	return fmt.Sprintf("%s may have done its work: %s", e.Operation, strings.TrimPrefix(e.Err.Error(), e.Operation+": "))
}

func (e *OutcomeUnknownError) Unwrap() error { return e.Err }

// AttemptsError reports a call that failed after several attempts. Err is the last error.
type AttemptsError struct {
	Err      error
	Attempts []error
}

func (e *AttemptsError) Error() string {
	return fmt.Sprintf("%v (after %d attempts)", e.Err, len(e.Attempts))
}

func (e *AttemptsError) Unwrap() error { return e.Err }

// PagingError reports a list that would never end, because the service repeats a token or a page.
type PagingError struct{ Operation, Reason string }

func (e *PagingError) Error() string {
	return fmt.Sprintf("%s would never end: %s", e.Operation, e.Reason)
}

// JobOutcome says how a wait for a job has ended.
type JobOutcome string

// The outcomes of jobs.
const (
	JobSucceeded JobOutcome = "success"
	JobFailed    JobOutcome = "failed"
	JobCancelled JobOutcome = "cancelled"
	JobNotFound  JobOutcome = "not-found"
	JobTimedOut  JobOutcome = "timed-out"
)

// JobError reports a job that did not succeed.
type JobError struct {
	ID      string
	Outcome JobOutcome
	State   string
	Code    string
	Message string
	// Job is a pointer to the job as last seen; nil if it was never seen.
	Job any
}

func (e *JobError) Error() string {
	var out strings.Builder
	fmt.Fprintf(&out, "the job %s ", e.ID)
	switch e.Outcome {
	case JobFailed:
		out.WriteString("failed")
	case JobCancelled:
		out.WriteString("was cancelled")
	case JobNotFound:
		out.WriteString("does not exist")
	default:
		out.WriteString("has not ended in time")
	}
	if e.State != "" {
		out.WriteString(" (state " + e.State + ")")
	}
	if e.Code != "" || e.Message != "" {
		out.WriteString(": " + strings.TrimSpace(e.Code+" "+e.Message))
	}
	return out.String()
}

// JobsError reports that not all jobs of a wait succeeded.
type JobsError struct {
	// Errors has one error for each job that did not succeed.
	Errors []*JobError
}

func (e *JobsError) Error() string {
	lines := make([]string, len(e.Errors))
	for i, each := range e.Errors {
		lines[i] = each.Error()
	}
	return strings.Join(lines, "; ")
}

// Unwrap returns the errors of the jobs, for errors.Is and errors.As.
func (e *JobsError) Unwrap() []error {
	all := make([]error, len(e.Errors))
	for i, each := range e.Errors {
		all[i] = each
	}
	return all
}

// IsNotFound reports whether the service refused the call because something does not exist.
func IsNotFound(err error) bool { return isKind(err, ErrorKindNotFound) }

// IsThrottled reports whether the service refused the call because there were too many requests.
func IsThrottled(err error) bool { return isKind(err, ErrorKindThrottled) }

// IsAccessDenied reports whether the service refused the call because the key lacks a permission.
func IsAccessDenied(err error) bool { return isKind(err, ErrorKindAccessDenied) }

func isKind(err error, kind ErrorKind) bool {
	var refused *ServiceError
	return errors.As(err, &refused) && refused.Kind == kind
}

// refusal returns the error for a failed response in any format.
func (o *Operation) refusal(response *Response, read *document) error {
	e := &ServiceError{
		Operation: o.Name,
		Status:    response.Status,
		Body:      response.Body,
		headers:   response.Headers,
	}
	if read == nil {
		read, _ = parseXML(response.Body, &o.Service.Limits)
	}
	text := func(string) string { return "" }
	if read != nil {
		text = read.firstText
	} else if members := looseMembers(response.Body); members != nil {
		text = func(name string) string { return members[lowerASCII(name)] }
	}
	detail := func(name string) string { return strings.Trim(text(name), space) }
	e.Code, e.Message, e.Resource = detail("Code"), detail("Message"), detail("Resource")
	if e.RequestID = detail("RequestId"); e.RequestID == "" {
		e.RequestID = o.Service.idOf(response.Headers, "request-id")
	}
	if e.TraceID = detail("TraceId"); e.TraceID == "" {
		e.TraceID = o.Service.idOf(response.Headers, "trace-id")
	}
	e.verdict = o.Service.Judge(e.Code, e.Status)
	e.Kind = ErrorKind(e.verdict.Kind)
	if e.Kind == ErrorKindAccessDenied {
		e.Actions = o.Actions
	}
	return e
}

// firstText returns the text of the first child with this name that is not empty.
func (d *document) firstText(name string) string {
	for n := d.root.first; n != nil; n = n.next {
		if n.name == name {
			return n.text
		}
	}
	return ""
}

// Judge returns the meaning of a code and a status: the kind of error, which calls may be sent again,
// and whether the work may have been done.
func (s *Service) Judge(code string, status int) Verdict {
	var row *ErrorCode
	for i := range s.Errors {
		each := &s.Errors[i]
		if code == "" || each.Code != code {
			continue
		}
		if each.Status == status {
			row = each
			break
		}
		if row == nil {
			row = each
		}
	}
	general := Verdict{Outcome: "refused"}
	for _, each := range s.Statuses {
		if each.First <= status && status <= each.Last {
			general = each.Verdict
			break
		}
	}
	if row == nil {
		return general
	}
	if row.Status != status && status >= 500 && row.Again != "any" && row.Again != "clock" {
		general.Kind = row.Kind
		return general
	}
	return row.Verdict
}
