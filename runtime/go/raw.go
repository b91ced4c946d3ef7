package core

import (
	"context"
	"reflect"
	"slices"
	"strings"
)

// RawRequest is a request that the spec lacks.
type RawRequest struct {
	Method string
	// Path is the decoded path, with a leading slash.
	Path  string
	Query []Param
	// Body is bytes or a reader; nil for none. Set its Content-Type in Headers.
	Body    any
	Headers []Header
	// Host is the kind of host. The default is bucket.
	Host string
	// Safe says that sending the request twice is harmless.
	Safe bool
}

// raw returns an operation that sends the request.
func (c *Client) raw(r RawRequest) (*Operation, error) {
	if !strings.HasPrefix(r.Path, "/") || !isToken(r.Method) {
		return nil, &ConfigurationError{"a request needs a method, and a path that begins with a slash"}
	}
	for _, each := range r.Headers {
		if err := checkHeader(each.Name, each.Value); err != nil {
			return nil, err
		}
	}
	if r.Host == "" {
		r.Host = c.service.Hosts[0].Kind
	}
	return &Operation{
		Name: r.Method + " " + r.Path, Method: r.Method, Host: r.Host, Safe: r.Safe,
		Answer: FormBinary, Service: c.service,
		fill: func(request *Request) error {
			// Copies, since several goroutines may send the same RawRequest.
			request.Path, request.Query = r.Path, slices.Clone(r.Query)
			request.Headers = slices.Clone(r.Headers)
			if r.Body == nil {
				return nil
			}
			return request.setBody(r.Body)
		},
	}, nil
}

// Request sends a request that the spec lacks, signed and retried like any call.
func (c *Client) Request(ctx context.Context, r RawRequest, options ...Option) (*BinaryAnswer, error) {
	o, err := c.raw(r)
	if err != nil {
		return nil, err
	}
	return Call[BinaryAnswer](ctx, c, o, nil, options)
}

// sourceOf returns the fields of an input, and the bytes of its body.
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
