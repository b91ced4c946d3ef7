package core

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
)

// Stream is an answer whose bytes are read as they arrive. Always close it.
type Stream struct {
	ContentType string
	// Length is the number of bytes; -1 if it is not known.
	Length   int64
	Metadata Metadata

	client    *Client
	operation *Operation
	ctx       context.Context
	reader    io.Reader
	response  *http.Response
	watch     *watch
	done      func()
	err       error
}

// Stream makes a call whose answer consists of bytes, and streams the answer. The call may be retried
// until the head of the response has arrived.
func (c *Client) Stream(ctx context.Context, o *Operation, input any, options ...Option) (*Stream, error) {
	s, err := c.settings(options)
	if err != nil {
		return nil, err
	}
	src, body := o.sourceOf(input)
	request, err := c.prepare(o, src, body, s)
	if err != nil {
		return nil, err
	}
	var stream *Stream
	// The total time ends with the head, but the connection must stay open.
	lasting, cancel := context.WithCancel(ctx)
	_, err = c.attempts(ctx, o, request, s, s.clock.Now().Add(s.total), c.after(), func(limited context.Context, signed *Signed) ([]Header, error) {
		stop := context.AfterFunc(limited, cancel)
		defer stop()
		var headers []Header
		stream, headers, err = c.open(lasting, o, s, request, signed)
		return headers, err
	})
	if err != nil {
		cancel()
		return nil, err
	}
	ended := stream.done
	stream.done = func() {
		ended()
		cancel()
	}
	return stream, nil
}

// RequestStream sends a request that the spec lacks, and streams the answer.
func (c *Client) RequestStream(ctx context.Context, r RawRequest, options ...Option) (*Stream, error) {
	o, err := c.raw(r)
	if err != nil {
		return nil, err
	}
	return c.Stream(ctx, o, nil, options...)
}

func (c *Client) open(ctx context.Context, o *Operation, s *settings, request *Request, signed *Signed) (*Stream, []Header, error) {
	response, w, done, err := c.exchange(ctx, o, s, request, signed)
	if err != nil {
		return nil, nil, err
	}
	headers := headersOf(response)
	if response.StatusCode < 200 || response.StatusCode > 299 {
		defer done()
		defer response.Body.Close()
		content, err := readAll(response, w, c.service.Limits.Body)
		if err != nil {
			return nil, nil, c.broken(ctx, o, w, err)
		}
		return nil, headers, o.refusal(&Response{response.StatusCode, headers, content}, nil)
	}
	reader, err := decoded(response, touching{response.Body, w})
	if err != nil {
		response.Body.Close()
		done()
		return nil, nil, c.broken(ctx, o, w, err)
	}
	w.pause()
	stream := &Stream{
		ContentType: headerOf(headers, "content-type"), Length: response.ContentLength,
		client: c, operation: o, ctx: ctx, reader: reader, response: response, watch: w, done: done,
	}
	if response.Header.Get("Content-Encoding") != "" {
		stream.Length = -1
	}
	stream.Metadata = Metadata{
		Status: response.StatusCode, Headers: headers,
		RequestID: c.service.idOf(headers, "request-id"), TraceID: c.service.idOf(headers, "trace-id"),
	}
	return stream, headers, nil
}

// Read reads the next bytes. A truncated answer ends with a *TransportError, so it never looks complete.
func (s *Stream) Read(into []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	count, err := s.reader.Read(into)
	if err != nil && !errors.Is(err, io.EOF) {
		if s.ctx.Err() != nil {
			err = s.ctx.Err()
		} else {
			err = s.client.broken(s.ctx, s.operation, s.watch, err)
		}
	}
	s.err = err
	return count, err
}

// Close closes the stream. Its connection is reused if the answer was read to the end.
func (s *Stream) Close() error {
	err := s.response.Body.Close()
	s.done()
	if s.err == nil {
		s.err = os.ErrClosed
	}
	return err
}

// Save writes the rest to a file, which gets its name only once it is complete, and closes the stream.
func (s *Stream) Save(path string) error {
	defer s.Close()
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = io.Copy(file, s)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
