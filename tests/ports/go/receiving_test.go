package conformance

import (
	"context"
	"errors"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cloudinfinite/cloudinfinite-go/core"
)

// rawServer answers requests with raw bytes, and counts connections and requests.
type rawServer struct {
	net.Listener
	answer      func(request int) []byte
	close       bool // the connection is closed after a response
	connections atomic.Int32
	ended       atomic.Int32 // closed connections
	requests    atomic.Int32
}

func listen(t *testing.T, answer func(request int) []byte, closed bool) *rawServer {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &rawServer{Listener: listener, answer: answer, close: closed}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			server.connections.Add(1)
			go server.serve(conn)
		}
	}()
	return server
}

func (s *rawServer) serve(conn net.Conn) {
	defer s.ended.Add(1)
	defer conn.Close()
	for readRequest(conn) {
		count := int(s.requests.Add(1))
		if _, err := conn.Write(s.answer(count)); err != nil || s.close {
			return
		}
	}
}

// readRequest reads one request with its body, and reports whether there was one.
func readRequest(conn net.Conn) bool {
	var head strings.Builder
	var one [1]byte
	for !strings.HasSuffix(head.String(), "\r\n\r\n") {
		if _, err := conn.Read(one[:]); err != nil {
			return false
		}
		head.Write(one[:])
	}
	_, after, found := strings.Cut(strings.ToLower(head.String()), "content-length: ")
	if !found {
		return true
	}
	length := 0
	for _, digit := range strings.SplitN(after, "\r", 2)[0] {
		length = length*10 + int(digit-'0')
	}
	for ; length > 0; length-- {
		if _, err := conn.Read(one[:]); err != nil {
			return false
		}
	}
	return true
}

func (s *rawServer) client(t *testing.T, options ...core.Option) *core.Client {
	t.Helper()
	t.Setenv("HTTP_PROXY", "")
	client, err := core.New(apis[0].service, append([]core.Option{
		core.WithEndpoint("http://" + s.Addr().String()), core.WithRetries(0), core.WithReadTimeout(300 * time.Millisecond),
		core.WithCredentials(core.Credentials{SecretID: "id", SecretKey: "key"}),
	}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.CloseIdleConnections)
	return client
}

// differing has the cases in which net/http, which parses the responses, differs from the vectors, with
// its outcome.
var differing = map[string]string{
	"chunks with extensions and trailers": "refused", // it refuses white space before an extension
	"the same length in two fields":       "an answer",
	"chunks and a length":                 "an answer",
	"a space before the colon":            "an answer",
	"a bare line feed in a head":          "an answer",
	"only bare line feeds":                "an answer",
}

// kept has the cases in which net/http keeps the connection. It closes a connection once it sees
// unsolicited data, so a late body is taken for the next response only if it arrives after the next
// request.
var kept = map[string]bool{"HTTP/1.0 with keep-alive": true, "204": true, "304": true}

func TestReceiving(t *testing.T) {
	play(t, "receiving", "cases", func(t *testing.T, _ *api, v vector) {
		body := v.body(t)
		server := listen(t, func(int) []byte { return body }, v["closed"] == true)
		client := server.client(t)
		method := v.text("method")
		if method == "" {
			method = "GET"
		}
		answer, err := client.Request(context.Background(), core.RawRequest{Method: method, Path: "/a"})
		outcome := "refused"
		var metadata core.Metadata
		content := ""
		var refused *core.ServiceError
		var broken *core.TransportError
		switch {
		case err == nil:
			outcome, metadata, content = "an answer", answer.Metadata, string(answer.Content)
		case errors.As(err, &refused) && refused.Status == 304:
			outcome, metadata.Status = "an answer", 304
		case !errors.As(err, &broken):
			t.Fatal(err)
		case !broken.Sent:
			t.Errorf("a request that was answered counts as not sent")
		}
		want, isAnswer := v["expect"].(core.Fields)
		if lax, ok := differing[v.text("name")]; ok {
			same(t, "what net/http makes of it", outcome, lax)
			return
		}
		if !isAnswer {
			same(t, "outcome", outcome, "refused")
			return
		}
		if outcome == "refused" {
			t.Fatal(err)
		}
		expected := vector(members(want))
		same(t, "status", metadata.Status, int(expected.number("status")))
		same(t, "body", content, expected.text("body"))
		for _, each := range expected.fields("headers") {
			same(t, each.Name, metadata.Header(each.Name), each.Value)
		}
		// The next call shows whether the connection was reused.
		mustEnd := expected["again"] == false && !kept[v.text("name")]
		for tries := 0; mustEnd && server.ended.Load() == 0 && tries < 1000; tries++ {
			time.Sleep(10 * time.Millisecond)
		}
		before := server.connections.Load()
		_, _ = client.Request(context.Background(), core.RawRequest{Method: method, Path: "/b"})
		if mustEnd && server.connections.Load() == before {
			t.Error("the connection was used again")
		}
	})
}
