package core

import (
	"bytes"
	"reflect"
	"unicode/utf8"
)

// Metadata is the part of a response that is not in its fields.
type Metadata struct {
	Status    int
	Headers   []Header
	RequestID string
	TraceID   string
	// Body is the raw body of the response, decompressed.
	Body []byte
	// Anomalies are the parts of the response that the spec does not expect.
	Anomalies []Anomaly
}

// Header returns the first header field with this name, in any letter case.
func (m *Metadata) Header(name string) string { return headerOf(m.Headers, name) }

// BinaryAnswer is an answer that consists of bytes, such as an image.
type BinaryAnswer struct {
	Content     []byte
	ContentType string
	Metadata    Metadata
}

// TextAnswer is an answer that consists of text, such as a playlist.
type TextAnswer struct {
	Text        string
	ContentType string
	Metadata    Metadata
}

// EmptyAnswer is the answer of a call that returns nothing.
type EmptyAnswer struct{ Metadata Metadata }

// Response is a raw response.
type Response struct {
	Status  int
	Headers []Header
	Body    []byte
}

func headerOf(headers []Header, name string) string {
	for i := range headers {
		if headers[i].Value != "" && equalNames(headers[i].Name, name) {
			return headers[i].Value
		}
	}
	return ""
}

func equalNames(a, b string) bool { return len(a) == len(b) && lowerASCII(a) == lowerASCII(b) }

func (s *Service) idOf(headers []Header, role string) string {
	for i := range s.Headers {
		if s.Headers[i].Role == role {
			if value := headerOf(headers, s.Headers[i].Name); value != "" {
				return value
			}
		}
	}
	return ""
}

// Decode decodes a response into a pointer to the struct of its answer.
//
// The error is a *ServiceError if the service refused the call, or a *DecodeError if the response is not
// one of this operation.
func (o *Operation) Decode(response *Response, into any) error {
	metadata := Metadata{Status: response.Status, Headers: response.Headers, Body: response.Body}
	metadata.RequestID = o.Service.idOf(response.Headers, "request-id")
	metadata.TraceID = o.Service.idOf(response.Headers, "trace-id")
	if response.Status < 200 || response.Status > 299 {
		return o.refusal(response, nil)
	}
	switch into := into.(type) {
	case *BinaryAnswer:
		*into = BinaryAnswer{response.Body, headerOf(response.Headers, "content-type"), metadata}
		return nil
	case *TextAnswer:
		text := bytes.TrimPrefix(response.Body, []byte("\xef\xbb\xbf"))
		if !utf8.Valid(text) {
			return o.undecodable(response, errUnreadable("it is not a text in UTF-8"))
		}
		*into = TextAnswer{string(text), headerOf(response.Headers, "content-type"), metadata}
		return nil
	case *EmptyAnswer:
		read, err := parseXML(response.Body, &o.Service.Limits)
		if err != nil && bytes.Contains(response.Body, []byte("<Error")) {
			return o.undecodable(response, err)
		}
		if err == nil && read.root.name == "Error" {
			return o.refusal(response, read)
		}
		*into = EmptyAnswer{metadata}
		return nil
	}
	read, err := o.parse(response.Body)
	if err != nil {
		return o.undecodable(response, err)
	}
	if read.root.name == "Error" {
		return o.refusal(response, read)
	}
	if root := o.responseRoot(); read.root.name != root {
		return o.undecodable(response, errUnreadable("its root is "+read.root.name+", not "+root))
	}
	value := reflect.ValueOf(into).Elem()
	if err := read.record(o.Response, read.root, value); err != nil {
		return o.undecodable(response, err)
	}
	metadata.Anomalies = read.anomalies()
	if field := o.Response.Field("RequestId"); metadata.RequestID == "" && field != nil {
		metadata.RequestID, _ = structure{value}.get(field).(string)
	}
	setMetadata(value, metadata)
	return nil
}

// setMetadata sets the last field of a struct, which is its metadata.
func setMetadata(value reflect.Value, metadata Metadata) {
	if last := value.NumField() - 1; last >= 0 {
		if pointer, ok := value.Field(last).Addr().Interface().(*Metadata); ok {
			*pointer = metadata
		}
	}
}

func (o *Operation) parse(body []byte) (*document, error) {
	if o.Answer == FormJSON && firstByte(body) != '<' {
		return parseObject(body, &o.Service.Limits)
	}
	return parseXML(body, &o.Service.Limits)
}

func (o *Operation) undecodable(response *Response, reason error) error {
	return &DecodeError{
		Operation: o.Name,
		Status:    response.Status,
		RequestID: o.Service.idOf(response.Headers, "request-id"),
		Reason:    reason.Error(),
		Body:      response.Body,
	}
}
