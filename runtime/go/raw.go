package core

import (
	"context"
	"reflect"
	"strings"
)

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
