package core

import (
	"context"
	"errors"
	"math"
	"net/http"
	"slices"
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
	ahead   *atomic.Int64 // how far the service's clock is ahead of ours, in nanoseconds
}

// New returns a client. Settings without an option are read from the environment.
func New(service *Service, options ...Option) (*Client, error) {
	s := settings{
		total: 300 * time.Second, connect: 5 * time.Second, read: 60 * time.Second,
		retry: service.Retry, waiting: service.Waiting, policy: service.Once, wait: time.Hour,
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

// With returns a client with changed settings that shares the connections of this one.
func (c *Client) With(options ...Option) (*Client, error) {
	view := *c
	return &view, c.apply(&view.base, options)
}

// CloseIdleConnections closes connections that are not in use.
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
	return &s, nil
}

// serviceNow returns the current time by the service's clock, as far as it is known.
func (c *Client) serviceNow(s *settings) time.Time {
	return s.clock.Now().Add(time.Duration(c.ahead.Load()))
}

func unix(moment time.Time) int64 { return int64(math.Floor(float64(moment.UnixNano()) / 1e9)) }

// Call makes a call and returns its answer.
func Call[T any](ctx context.Context, c *Client, o *Operation, input any, options []Option) (*T, error) {
	answer := new(T)
	if err := c.Do(ctx, o, input, answer, options...); err != nil {
		return nil, err
	}
	return answer, nil
}

// Do makes a call with an input or Fields, and decodes its answer into a pointer to its struct.
func (c *Client) Do(ctx context.Context, o *Operation, input, answer any, options ...Option) error {
	s, err := c.settings(options)
	if err != nil {
		return err
	}
	src, body := o.sourceOf(input)
	deadline := s.clock.Now().Add(s.total)
	if s.once && o.Recovery != nil {
		return c.createOnce(ctx, o, src, answer, s, deadline)
	}
	_, _, err = c.once(ctx, o, src, body, answer, s, deadline, c.after())
	return err
}

func (c *Client) after() time.Duration { return time.Duration(c.service.Signing.After) * time.Second }

// prepare encodes a request, and adds the fields and headers of the options.
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
		request.Query = slices.DeleteFunc(request.Query, func(p Param) bool { return p.Name == each.Name })
	}
	request.Query = append(request.Query, s.query...)
	for _, each := range s.headers {
		request.Headers = slices.DeleteFunc(request.Headers, func(h Header) bool { return equalNames(h.Name, each.Name) })
	}
	request.Headers = append(request.Headers, s.headers...)
	return request, nil
}

func (c *Client) key(ctx context.Context, s *settings) (Credentials, error) {
	key, err := s.provider.Credentials(ctx)
	if err == nil {
		err = key.check()
	}
	var known *CredentialsError
	if err != nil && !errors.As(err, &known) {
		err = &CredentialsError{"the provider failed", err}
	}
	return key, err
}

// URL returns the presigned URL of a call. It sends nothing.
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

// Ahead returns how far the service's clock is ahead of the local one. It is 0 until a refused request
// shows the difference.
func Ahead(c *Client) time.Duration { return time.Duration(c.ahead.Load()) }
