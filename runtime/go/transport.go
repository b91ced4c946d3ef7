package core

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// newTransport returns the default transport: HTTP/1.1, without redirects, automatic decompression or
// automatic retries.
func newTransport(s *settings) *http.Transport {
	dialer := &net.Dialer{Timeout: s.connect, KeepAlive: 30 * time.Second}
	return &http.Transport{
		Proxy: http.ProxyFromEnvironment,
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := dialer.DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			return &countingConn{Conn: conn}, nil
		},
		TLSHandshakeTimeout:    s.connect,
		DisableCompression:     true,
		MaxConnsPerHost:        s.conns,
		MaxIdleConnsPerHost:    s.conns,
		IdleConnTimeout:        50 * time.Second,
		MaxResponseHeaderBytes: 64 * 1024,
		// HTTP/2 would retry requests automatically.
		TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{},
	}
}

// countingConn records whether any byte was sent.
type countingConn struct {
	net.Conn
	written atomic.Int64
}

func (c *countingConn) Write(data []byte) (int, error) {
	// Counted before they are written, since the response may arrive before Write returns.
	c.written.Add(int64(len(data)))
	count, err := c.Conn.Write(data)
	c.written.Add(int64(count - len(data)))
	return count, err
}

// watch observes one attempt in a transport.
type watch struct {
	mutex   sync.Mutex
	asked   bool // the transport has asked for a connection
	got     bool // and has got one
	conn    *countingConn
	before  int64
	timer   *time.Timer
	limit   time.Duration
	stopped bool
}

func (w *watch) trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{
		GetConn: func(string) {
			w.mutex.Lock()
			defer w.mutex.Unlock()
			w.asked = true
			// While a call waits for a connection, only the total limit applies.
			w.timer.Stop()
		},
		GotConn: func(info httptrace.GotConnInfo) {
			w.mutex.Lock()
			defer w.mutex.Unlock()
			w.got = true
			conn := info.Conn
			if inner, ok := conn.(interface{ NetConn() net.Conn }); ok {
				conn = inner.NetConn()
			}
			if w.conn, _ = conn.(*countingConn); w.conn != nil {
				w.before = w.conn.written.Load()
			}
			if !w.stopped {
				w.timer.Reset(w.limit)
			}
		},
	}
}

// touch restarts the timer for the next part.
func (w *watch) touch() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if !w.stopped {
		w.timer.Reset(w.limit)
	}
}

func (w *watch) pause() { w.timer.Stop() }

func (w *watch) stop() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.stopped = true
	w.timer.Stop()
}

// sent reports whether a byte of the request may have been sent.
func (w *watch) sent() bool {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	switch {
	case !w.asked:
		return true // the transport does not report it
	case !w.got:
		return false
	}
	return w.conn == nil || w.conn.written.Load() > w.before
}

var errReadTimeout = errors.New("the service did not respond in time")

// onceReader is a body that the transport cannot rewind, so that it never sends it twice.
type onceReader struct {
	io.Reader
	touch func()
}

func (r onceReader) Read(into []byte) (int, error) {
	count, err := r.Reader.Read(into)
	r.touch()
	return count, err
}

func (onceReader) Close() error { return nil }

// exchange sends one request. The caller must close the body of the response, and then call done.
func (c *Client) exchange(ctx context.Context, o *Operation, s *settings, r *Request, signed *Signed) (response *http.Response, w *watch, done func(), err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	w = &watch{limit: s.read}
	w.timer = time.AfterFunc(s.read, func() { cancel(errReadTimeout) })
	done = func() {
		w.stop()
		cancel(nil)
	}
	address, err := url.Parse(signed.URL)
	if err != nil {
		done()
		return nil, w, nil, &ConfigurationError{"the address of the request cannot be parsed"}
	}
	request := &http.Request{
		Method: r.Method, URL: address, Host: address.Host, Header: make(http.Header, len(signed.Headers)+2),
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	request.Header["User-Agent"] = []string{c.userAgent(s)}
	request.Header["Accept-Encoding"] = []string{"identity"}
	for _, each := range signed.Headers {
		switch lowerASCII(each.Name) {
		case "host":
			request.Host = each.Value
		case "content-length":
			request.ContentLength, _ = strconv.ParseInt(each.Value, 10, 64)
		default:
			request.Header[http.CanonicalHeaderKey(each.Name)] = []string{each.Value}
		}
	}
	var reader *uploadReader
	switch {
	case r.Upload != nil && r.Upload.Length > 0:
		if reader, err = r.Upload.open(); err != nil {
			done()
			return nil, w, nil, err
		}
		request.Body = onceReader{reader, w.touch}
		over := done
		done = func() {
			reader.end()
			over()
		}
	case len(r.Body) > 0:
		request.Body = onceReader{bytes.NewReader(r.Body), w.touch}
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		// Without a body, net/http would retry the request on another connection.
		request.Body = onceReader{strings.NewReader(""), func() {}}
	default:
		request.Body = http.NoBody
	}
	request = request.WithContext(httptrace.WithClientTrace(ctx, w.trace()))
	response, err = c.transport(s).RoundTrip(request)
	if err == nil {
		if err = c.misread(s, response); err != nil {
			response.Body.Close()
		}
	}
	if err != nil {
		done()
		if reader != nil {
			if failed := reader.failed.Load(); failed != nil {
				return nil, w, nil, failed
			}
		}
		return nil, w, nil, c.broken(ctx, o, w, err)
	}
	return response, w, done, nil
}

// misread returns the reason if a response that the transport accepts is invalid.
func (c *Client) misread(s *settings, response *http.Response) error {
	fields := 0
	for _, values := range response.Header {
		fields += len(values)
	}
	switch {
	case response.StatusCode == http.StatusSwitchingProtocols:
		return errors.New("the service asked for another protocol")
	case response.StatusCode < 200 || response.StatusCode > 999:
		return fmt.Errorf("a response cannot have the status %d", response.StatusCode)
	case response.ProtoMajor != 1 && c.transport(s) == http.RoundTripper(c.round):
		return fmt.Errorf("the response is of %s", response.Proto)
	case fields > 100:
		return fmt.Errorf("the response has %d header fields", fields)
	}
	return nil
}

// broken returns the error for an attempt without a complete response.
func (c *Client) broken(ctx context.Context, o *Operation, w *watch, err error) error {
	var known *TransportError
	if errors.As(err, &known) {
		return &TransportError{o.Name, known.Sent, known.Err}
	}
	if cause := context.Cause(ctx); cause != nil && errors.Is(cause, errReadTimeout) {
		err = errReadTimeout
	}
	return &TransportError{o.Name, w.sent(), err}
}

func (c *Client) transport(s *settings) http.RoundTripper {
	if s.round != nil {
		return s.round
	}
	return c.round
}

func (c *Client) userAgent(s *settings) string {
	if s.agent == "" {
		return c.program
	}
	return c.program + " " + s.agent
}

func headersOf(response *http.Response) []Header {
	headers := make([]Header, 0, len(response.Header)+1)
	for name, values := range response.Header {
		headers = append(headers, Header{name, strings.Join(values, ", ")})
	}
	return headers
}

// readAll reads a whole body of at most limit bytes.
func readAll(response *http.Response, w *watch, limit int) ([]byte, error) {
	if response.Request != nil && response.Request.Method == http.MethodHead {
		return nil, nil
	}
	reader, err := decoded(response, touching{response.Body, w})
	if err != nil {
		return nil, err
	}
	if length := response.ContentLength; length > int64(limit) {
		return nil, fmt.Errorf("the response is larger than %d bytes", limit)
	} else if length > 0 && reader == io.Reader(touching{response.Body, w}) {
		body := make([]byte, length)
		if _, err := io.ReadFull(reader, body); err != nil {
			return nil, unexpected(err)
		}
		// The transport must also report the end.
		if _, err := io.CopyN(io.Discard, reader, 1); !errors.Is(err, io.EOF) {
			return nil, errors.New("the response is longer than its Content-Length")
		}
		return body, nil
	}
	body, err := io.ReadAll(io.LimitReader(reader, int64(limit)+1))
	if err != nil {
		return nil, unexpected(err)
	}
	if len(body) > limit {
		return nil, fmt.Errorf("the response is larger than %d bytes", limit)
	}
	return body, nil
}

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// touching restarts the timer of a wait with each part.
type touching struct {
	io.Reader
	watch *watch
}

func (t touching) Read(into []byte) (int, error) {
	t.watch.touch()
	count, err := t.Reader.Read(into)
	t.watch.pause()
	return count, err
}

// decoded decodes the content encoding of a response.
func decoded(response *http.Response, body io.Reader) (io.Reader, error) {
	encoding := lowerASCII(strings.Trim(strings.Join(response.Header["Content-Encoding"], ", "), space))
	if encoding == "" || encoding == "identity" {
		return body, nil
	}
	buffered := bufio.NewReader(body)
	first, err := buffered.Peek(2)
	if len(first) == 0 {
		if errors.Is(err, io.EOF) {
			return buffered, nil // an empty body is empty in every encoding
		}
		return nil, err
	}
	switch encoding {
	case "gzip", "x-gzip":
		return gzip.NewReader(buffered)
	case "deflate":
		var inflated io.Reader
		if len(first) == 2 && first[0]&15 == 8 && (int(first[0])*256+int(first[1]))%31 == 0 {
			if inflated, err = zlib.NewReader(buffered); err != nil {
				return nil, err
			}
		} else {
			inflated = flate.NewReader(buffered)
		}
		return &ending{inflated, buffered}, nil
	}
	return nil, fmt.Errorf("the content encoding %q is not supported", encoding)
}

// ending refuses data after a compressed body.
type ending struct {
	io.Reader
	rest *bufio.Reader
}

func (e *ending) Read(into []byte) (int, error) {
	count, err := e.Reader.Read(into)
	if errors.Is(err, io.EOF) {
		if _, more := e.rest.Peek(1); more == nil {
			return count, errors.New("there is data after the compressed response")
		} else if !errors.Is(more, io.EOF) {
			return count, more
		}
	}
	return count, err
}
