package core

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// Version is the version of the SDK.
const Version = "0.1.0"

// Client signs and sends calls. Any number of goroutines may use one client at once.
type Client struct {
	service *Service
	base    settings
	round   http.RoundTripper
	program string
	ahead   *atomic.Int64 // what the service's clock is ahead of ours, in nanoseconds
}

// New makes a client. Settings that no option sets are read from the environment.
func New(service *Service, options ...Option) (*Client, error) {
	s := settings{
		total: 300 * time.Second, connect: 5 * time.Second, read: 60 * time.Second,
		retry: service.Retry, waiting: service.Waiting, wait: time.Hour,
		expires: time.Duration(service.Signing.URL) * time.Second,
		clock:   systemClock{}, conns: 64,
		mark: func() string { return drawMark(service.Mark) },
	}
	if err := s.environment(); err != nil {
		return nil, err
	}
	c := &Client{service: service, program: "cloudinfinite-go/" + Version, ahead: new(atomic.Int64)}
	if err := c.apply(&s, options); err != nil {
		return nil, err
	}
	if s.provider == nil {
		s.provider = DefaultProvider()
	}
	c.base = s
	c.round = newTransport(&s)
	return c, nil
}

func (c *Client) apply(s *settings, options []Option) error {
	for _, option := range options {
		if option == nil {
			continue
		}
		if err := option(s); err != nil {
			return err
		}
	}
	return nil
}

// With returns a client with other settings, which shares this one's connections.
func (c *Client) With(options ...Option) (*Client, error) {
	view := *c
	return &view, c.apply(&view.base, options)
}

// CloseIdleConnections closes the connections that no call uses.
func (c *Client) CloseIdleConnections() {
	if closer, ok := c.round.(interface{ CloseIdleConnections() }); ok {
		closer.CloseIdleConnections()
	}
}

func (c *Client) settings(options []Option) (*settings, error) {
	s := c.base
	if err := c.apply(&s, options); err != nil {
		return nil, err
	}
	if s.once == &serviceOnce {
		s.once = &c.service.Once
	}
	return &s, nil
}

// serviceNow is the time by the service's clock, as far as it is known.
func (c *Client) serviceNow(s *settings) time.Time {
	return s.clock.Now().Add(time.Duration(c.ahead.Load()))
}

func unix(moment time.Time) int64 { return int64(math.Floor(float64(moment.UnixNano()) / 1e9)) }

// Call makes a call, and returns its answer.
func Call[T any](ctx context.Context, c *Client, o *Operation, input any, options []Option) (*T, error) {
	answer := new(T)
	if err := c.Do(ctx, o, input, answer, options...); err != nil {
		return nil, err
	}
	return answer, nil
}

// Do makes a call with an input, or Fields, and reads its answer into a pointer to its struct.
func (c *Client) Do(ctx context.Context, o *Operation, input, answer any, options ...Option) error {
	s, err := c.settings(options)
	if err != nil {
		return err
	}
	src, body := o.sourceOf(input)
	deadline := s.clock.Now().Add(s.total)
	if s.once != nil && o.Recovery != nil {
		return c.createOnce(ctx, o, src, answer, s, deadline)
	}
	_, _, err = c.once(ctx, o, src, body, answer, s, deadline, c.after())
	return err
}

func (c *Client) after() time.Duration { return time.Duration(c.service.Signing.After) * time.Second }

// trail is what is known of the attempts of a call.
type trail struct {
	ends    []int64 // of key times
	headers []Header
}

// once makes a call with all its attempts.
func (c *Client) once(ctx context.Context, o *Operation, src source, body, answer any, s *settings, deadline time.Time, validity time.Duration) (*trail, *Request, error) {
	request, err := c.prepare(o, src, body, s)
	if err != nil {
		return nil, nil, err
	}
	passed, err := c.attempts(ctx, o, request, s, deadline, validity, func(ctx context.Context, signed *Signed) ([]Header, error) {
		response, w, done, err := c.exchange(ctx, o, s, request, signed)
		if err != nil {
			return nil, err
		}
		defer done()
		defer response.Body.Close()
		content, err := readAll(response, w, c.service.Limits.Body)
		if err != nil {
			return nil, c.broken(ctx, o, w, err)
		}
		headers := headersOf(response)
		return headers, o.Decode(&Response{response.StatusCode, headers, content}, answer)
	})
	return passed, request, err
}

// prepare encodes a request, with what the caller adds to it.
func (c *Client) prepare(o *Operation, src source, body any, s *settings) (*Request, error) {
	request, err := o.encode(src, body, !s.loose)
	if err != nil {
		return nil, err
	}
	if len(s.fields) > 0 {
		if err := o.addFields(request, s.fields); err != nil {
			return nil, err
		}
	}
	for _, each := range s.query {
		for i := 0; i < len(request.Query); i++ {
			if request.Query[i].Name == each.Name {
				request.Query = append(request.Query[:i], request.Query[i+1:]...)
				i--
			}
		}
	}
	request.Query = append(request.Query, s.query...)
	for _, each := range s.headers {
		for i := 0; i < len(request.Headers); i++ {
			if equalNames(request.Headers[i].Name, each.Name) {
				request.Headers = append(request.Headers[:i], request.Headers[i+1:]...)
				i--
			}
		}
	}
	request.Headers = append(request.Headers, s.headers...)
	return request, nil
}

func (s *settings) keyTime(before int, now time.Time, validity time.Duration) (string, int64) {
	begin := unix(now)
	end := begin + int64(validity/time.Second)
	return strconv.FormatInt(begin-int64(before), 10) + ";" + strconv.FormatInt(end, 10), end
}

func (c *Client) key(ctx context.Context, s *settings) (Credentials, error) {
	key, err := s.provider.Credentials(ctx)
	if err == nil {
		err = key.check()
	}
	var told *CredentialsError
	if err != nil && !errors.As(err, &told) {
		err = &CredentialsError{"the provider has no credentials", err}
	}
	return key, err
}

// attempts sends a request, again where that is harmless.
func (c *Client) attempts(ctx context.Context, o *Operation, request *Request, s *settings, deadline time.Time, validity time.Duration, send func(context.Context, *Signed) ([]Header, error)) (*trail, error) {
	passed := &trail{}
	var failed []error
	corrected := false
	for number := 1; ; number++ {
		begin := s.clock.Now()
		headers, err := c.attempt(ctx, request, s, deadline, validity, passed, o, send)
		if s.logger != nil {
			s.log(ctx, o, number, headers, err, s.clock.Now().Sub(begin))
		}
		if err == nil {
			passed.headers = headers
			return passed, nil
		}
		if ctx.Err() != nil {
			return passed, fmt.Errorf("%s: %w", o.Name, ctx.Err())
		}
		verdict, known := verdictOn(err)
		if !known {
			return passed, err
		}
		failed = append(failed, err)
		var refused *ServiceError
		date, hasDate, asked := time.Time{}, false, ""
		if errors.As(err, &refused) {
			date, hasDate = parseHTTPDate(headerOf(refused.headers, "date"))
			asked = headerOf(refused.headers, "retry-after")
		}
		may, wait := false, 0.0
		now := s.clock.Now()
		if verdict.Again == "clock" && hasDate && date.Sub(now).Abs() <= s.retry.Clock {
			may, corrected = !corrected, true
			c.ahead.Store(int64(date.Sub(now)))
		} else {
			may = verdict.Again == "any" || verdict.Again == "safe" && o.Safe
			by := c.serviceNow(s)
			if hasDate {
				by = date
			}
			most := min(s.retry.Cap.Seconds(), s.retry.Base.Seconds()*math.Pow(s.retry.Growth, float64(number-1)))
			wait = retryAfter(asked, by) + s.clock.Float64()*most
		}
		if request.Upload != nil && request.Upload.isSpent() {
			may = false
		}
		if !may || number >= s.retry.Attempts || !now.Add(seconds(wait)).Before(deadline) {
			if verdict.Outcome == "unknown" && !o.Safe {
				err = &OutcomeUnknownError{o.Name, err}
			}
			if len(failed) > 1 {
				err = &AttemptsError{err, failed}
			}
			return passed, err
		}
		if err := s.clock.Sleep(ctx, seconds(wait)); err != nil {
			return passed, fmt.Errorf("%s: %w", o.Name, err)
		}
	}
}

var errTooLate = errors.New("the time of the call is over")

func (c *Client) attempt(ctx context.Context, request *Request, s *settings, deadline time.Time, validity time.Duration, passed *trail, o *Operation, send func(context.Context, *Signed) ([]Header, error)) ([]Header, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	left := deadline.Sub(s.clock.Now())
	if left <= 0 {
		return nil, &TransportError{o.Name, false, errTooLate}
	}
	key, err := c.key(ctx, s)
	if err != nil {
		return nil, err
	}
	keyTime, end := s.keyTime(c.service.Signing.Before, c.serviceNow(s), validity)
	signed, err := c.service.sign(request, s.to, key, keyTime)
	if err != nil {
		return nil, err
	}
	passed.ends = append(passed.ends, end)
	ctx, cancel := s.clock.WithTimeout(ctx, left)
	defer cancel()
	return send(ctx, signed)
}

// verdictOn tells what an attempt came to; nothing is known of errors that no attempt caused.
func verdictOn(err error) (Verdict, bool) {
	switch err := err.(type) {
	case *ServiceError:
		return err.verdict, true
	case *TransportError:
		if err.Sent {
			return Verdict{Again: "safe", Outcome: "unknown"}, true
		}
		return Verdict{Again: "any", Outcome: "refused"}, true
	case *DecodeError:
		return Verdict{Outcome: "unknown"}, true
	}
	return Verdict{}, false
}

// mayPass tells whether the same call may come to more after a while.
func mayPass(err error) bool {
	var refused *ServiceError
	if errors.As(err, &refused) {
		return refused.verdict.Again == "any" || refused.verdict.Again == "safe"
	}
	var broken *TransportError
	return errors.As(err, &broken)
}

func (s *settings) log(ctx context.Context, o *Operation, number int, headers []Header, err error, took time.Duration) {
	attributes := []slog.Attr{slog.String("operation", o.Name), slog.Int("attempt", number), slog.Duration("took", took)}
	level := slog.LevelDebug
	if err != nil {
		level = slog.LevelWarn
		var refused *ServiceError
		var broken *TransportError
		switch {
		case errors.As(err, &refused):
			attributes = append(attributes, slog.Int("status", refused.Status), slog.String("code", refused.Code), slog.String("request_id", refused.RequestID))
		case errors.As(err, &broken):
			attributes = append(attributes, slog.String("error", fmt.Sprintf("%T", broken.Err)), slog.Bool("sent", broken.Sent))
		default:
			attributes = append(attributes, slog.String("error", fmt.Sprintf("%T", err)))
		}
	}
	s.logger.LogAttrs(ctx, level, "cloudinfinite", attributes...)
}

// URL gives the presigned URL of a call: a text, for which nothing is sent.
func (c *Client) URL(ctx context.Context, o *Operation, input any, options []Option) (string, error) {
	s, err := c.settings(options)
	if err != nil {
		return "", err
	}
	if len(s.headers) > 0 {
		return "", &ConfigurationError{"a presigned URL carries no headers"}
	}
	src, body := o.sourceOf(input)
	request, err := c.prepare(o, src, body, s)
	if err != nil {
		return "", err
	}
	key, err := c.key(ctx, s)
	if err != nil {
		return "", err
	}
	keyTime, _ := s.keyTime(c.service.Signing.Before, c.serviceNow(s), s.expires)
	return c.service.presign(request, s.to, key, keyTime)
}

// RawRequest is a request that the spec lacks.
type RawRequest struct {
	Method string
	// Path is decoded, and begins with a slash.
	Path  string
	Query []Param
	// Body is bytes, or a reader; nil for none. Its Content-Type is one of the headers.
	Body    any
	Headers []Header
	// Host is the kind of host: bucket if it is empty.
	Host string
	// Safe says that sending it twice is harmless.
	Safe bool
}

func (c *Client) raw(r RawRequest) (*Operation, func(*Request) error, error) {
	if !strings.HasPrefix(r.Path, "/") || !isToken(r.Method) {
		return nil, nil, &ConfigurationError{"a request needs a method, and a path that begins with a slash"}
	}
	if r.Host == "" {
		r.Host = c.service.Hosts[0].Kind
	}
	o := &Operation{
		Name: r.Method + " " + r.Path, Method: r.Method, Host: r.Host, Safe: r.Safe,
		Answer: FormBinary, Service: c.service,
	}
	return o, func(request *Request) error {
		request.Path, request.Query = r.Path, append(r.Query, request.Query...)
		for _, each := range r.Headers {
			var s settings
			if err := WithHeader(each.Name, each.Value)(&s); err != nil {
				return err
			}
		}
		request.Headers = append(r.Headers, request.Headers...)
		if r.Body == nil {
			return nil
		}
		return request.setBody(r.Body)
	}, nil
}

// Request sends what the spec lacks, signed and sent again like any other call.
func (c *Client) Request(ctx context.Context, r RawRequest, options ...Option) (*BinaryAnswer, error) {
	answer := new(BinaryAnswer)
	o, fill, err := c.raw(r)
	if err != nil {
		return nil, err
	}
	o.fill = fill
	return answer, c.Do(ctx, o, nil, answer, options...)
}

func (o *Operation) sourceOf(input any) (source, any) {
	var src source = Fields(nil)
	var body any
	switch input := input.(type) {
	case nil:
	case Fields:
		src = input
		if o.Body == FormBinary {
			body, src = input.Get("body"), without(input, "body")
		}
	default:
		value := reflect.ValueOf(input)
		if value.Kind() == reflect.Pointer && value.IsNil() {
			break
		}
		value = reflect.Indirect(value)
		src = structure{value}
		if o.Body == FormBinary {
			body = value.Field(o.BodyIndex).Interface()
		}
	}
	return src, body
}

// Ahead tells how far the service's clock is ahead, as far as a refusal has told it.
func Ahead(c *Client) time.Duration { return time.Duration(c.ahead.Load()) }
