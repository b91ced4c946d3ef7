package conformance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cloudinfinite/cloudinfinite-go"
	"github.com/cloudinfinite/cloudinfinite-go/core"
)

func answerOf(body string, headers ...string) []byte {
	head := "HTTP/1.1 200 OK\r\n"
	for _, each := range headers {
		head += each + "\r\n"
	}
	return []byte(fmt.Sprintf("%sContent-Length: %d\r\n\r\n%s", head, len(body), body))
}

// A server closes a connection without notice after its first response. The transport must not retry the
// next call.
func TestNothingIsRetriedSilently(t *testing.T) {
	var mutex sync.Mutex
	seen := 0
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				for number := 1; readRequest(conn); number++ {
					mutex.Lock()
					seen++
					mutex.Unlock()
					if number == 2 {
						return // the second request on a connection gets no response
					}
					if _, err := conn.Write(answerOf("<Response></Response>")); err != nil {
						return
					}
				}
			}()
		}
	}()
	server := &rawServer{Listener: listener}
	client := server.client(t)
	for _, method := range []string{"GET", "POST", "PUT", "DELETE"} {
		if _, err := client.Request(context.Background(), core.RawRequest{Method: method, Path: "/first"}); err != nil {
			t.Fatal(err)
		}
		mutex.Lock()
		seen = 0
		mutex.Unlock()
		_, err := client.Request(context.Background(), core.RawRequest{Method: method, Path: "/second"})
		var broken *core.TransportError
		if !errors.As(err, &broken) || !broken.Sent {
			t.Errorf("%s: %v", method, err)
		}
		mutex.Lock()
		if seen != 1 {
			t.Errorf("%s came %d times", method, seen)
		}
		mutex.Unlock()
		client.CloseIdleConnections()
	}
}

func TestACallWithoutAConnectionIsNotSent(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener.Close()
	client := (&rawServer{Listener: listener}).client(t)
	_, err = client.Request(context.Background(), core.RawRequest{Method: "POST", Path: "/jobs"})
	var broken *core.TransportError
	var unknown *core.OutcomeUnknownError
	if !errors.As(err, &broken) || broken.Sent || errors.As(err, &unknown) {
		t.Errorf("%v", err)
	}
}

func TestASilentServiceTimesOut(t *testing.T) {
	server := listen(t, func(int) []byte { return []byte("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe") }, false)
	begin := time.Now()
	_, err := server.client(t).Request(context.Background(), core.RawRequest{Method: "POST", Path: "/jobs"})
	var unknown *core.OutcomeUnknownError
	if !errors.As(err, &unknown) || !strings.Contains(err.Error(), "in time") {
		t.Errorf("%v", err)
	}
	if took := time.Since(begin); took > 3*time.Second {
		t.Errorf("it took %s", took)
	}
}

func TestTheTotalTimeLimitsACall(t *testing.T) {
	server := listen(t, func(int) []byte { return nil }, false)
	begin := time.Now()
	_, err := server.client(t, core.WithTimeout(200*time.Millisecond), core.WithReadTimeout(time.Hour)).
		Request(context.Background(), core.RawRequest{Method: "GET", Path: "/jobs", Safe: true})
	var broken *core.TransportError
	if !errors.As(err, &broken) || time.Since(begin) > 3*time.Second {
		t.Errorf("%v after %s", err, time.Since(begin))
	}
}

func TestACancelledCallEndsAtOnce(t *testing.T) {
	server := listen(t, func(int) []byte { return nil }, false)
	client := server.client(t, core.WithReadTimeout(time.Hour), core.WithRetries(5))
	for name, context_ := range map[string]func() (context.Context, context.CancelFunc){
		"cancelled": func() (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(context.Background())
			time.AfterFunc(100*time.Millisecond, cancel)
			return ctx, cancel
		},
		"deadline": func() (context.Context, context.CancelFunc) {
			return context.WithTimeout(context.Background(), 100*time.Millisecond)
		},
	} {
		ctx, cancel := context_()
		defer cancel()
		before := server.requests.Load()
		_, err := client.Request(ctx, core.RawRequest{Method: "POST", Path: "/jobs"})
		var unknown *core.OutcomeUnknownError
		if !errors.Is(err, ctx.Err()) || errors.As(err, &unknown) {
			t.Errorf("%s: %v", name, err)
		}
		if sent := server.requests.Load() - before; sent != 1 {
			t.Errorf("%s: sent %d times", name, sent)
		}
	}
}

func TestStreamsAndTruncatedResponses(t *testing.T) {
	content := strings.Repeat("frame", 100000)
	server := listen(t, func(number int) []byte {
		switch number {
		case 1:
			return []byte("HTTP/1.1 503 Slow\r\nContent-Length: 0\r\n\r\n")
		case 2:
			return answerOf(content, "Content-Type: image/jpeg", "x-ci-request-id: r1")
		}
		return answerOf(content, "Content-Type: image/jpeg")[:len(content)/2]
	}, true)
	client := server.client(t, core.WithRetries(1))
	request := core.RawRequest{Method: "GET", Path: "/a.jpg", Host: "object", Safe: true}
	stream, err := client.RequestStream(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "frame.jpg")
	if err := stream.Save(path); err != nil {
		t.Fatal(err)
	}
	saved, _ := os.ReadFile(path)
	if string(saved) != content || stream.ContentType != "image/jpeg" || stream.Metadata.RequestID != "r1" {
		t.Errorf("%d bytes, %s", len(saved), stream.ContentType)
	}
	stream, err = client.RequestStream(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "half.jpg")
	var broken *core.TransportError
	if err := stream.Save(path); !errors.As(err, &broken) {
		t.Errorf("%v", err)
	}
	if files, _ := os.ReadDir(filepath.Dir(path)); len(files) > 0 {
		t.Errorf("half a file stays: %v", files)
	}
}

func TestUploads(t *testing.T) {
	server := listen(t, func(int) []byte { return answerOf("") }, false)
	client := server.client(t, core.WithRetries(2))
	send := func(body any) error {
		_, err := client.Request(context.Background(), core.RawRequest{Method: "PUT", Path: "/a", Host: "object", Body: body, Safe: true})
		return err
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "clip.mp4"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.WriteString("0123456789"); err != nil {
		t.Fatal(err)
	}
	if _, err := file.Seek(4, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	once := func(text string) io.Reader { return io.MultiReader(strings.NewReader(text)) }
	for name, body := range map[string]any{
		"bytes": []byte("abc"), "text": "abc", "reader": bytes.NewReader([]byte("abc")), "file": file,
		"once": core.NewUpload(once("abc"), 3), "nothing": core.NewUpload(once(""), 0),
	} {
		if err := send(body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var wrong *core.UploadError
	before := server.connections.Load()
	for name, body := range map[string]any{
		"too long": core.NewUpload(once("abcd"), 3), "too short": core.NewUpload(once("ab"), 3),
		"broken": core.NewUpload(io.MultiReader(strings.NewReader("a"), failing{}), 3),
	} {
		if err := send(body); !errors.As(err, &wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if used := server.connections.Load() - before; used > 4 {
		t.Errorf("%d connections", used)
	}
	var unfit *core.ConfigurationError
	if err := send(once("abc")); !errors.As(err, &unfit) || !strings.Contains(err.Error(), "NewUpload") {
		t.Errorf("%v", err)
	}
}

// A response may arrive while the body is still being read. The next attempt reads the body from its
// start, even if the transport still reads for the previous one.
func TestARetryReadsTheBodyFromItsStart(t *testing.T) {
	content := strings.Repeat("0123456789", 1000)
	transport := &hasty{read: make(chan error, 1)}
	client, err := cloudinfinite.NewClient(cloudinfinite.WithEndpoint("http://127.0.0.1:1"), cloudinfinite.WithTransport(transport),
		cloudinfinite.WithRetryPolicy(cloudinfinite.RetryPolicy{Attempts: 2, Growth: 1}), cloudinfinite.WithCredentials(cloudinfinite.Credentials{SecretID: "a", SecretKey: "b"}))
	if err != nil {
		t.Fatal(err)
	}
	request := cloudinfinite.RawRequest{Method: "PUT", Path: "/a", Safe: true, Body: strings.NewReader(content)}
	if _, err := client.Request(context.Background(), request); err != nil {
		t.Fatal(err)
	}
	same(t, "the second body", string(transport.second), content)
	if <-transport.read == nil {
		t.Error("the first attempt could read the body while the second did")
	}
}

// hasty answers its first request as soon as the body has begun, and keeps reading.
type hasty struct {
	first  io.ReadCloser
	second []byte
	read   chan error
}

func (h *hasty) RoundTrip(request *http.Request) (*http.Response, error) {
	status := 200
	if h.first == nil {
		h.first, status = request.Body, 503
		if _, err := io.CopyN(io.Discard, h.first, 5); err != nil {
			return nil, err
		}
	} else {
		_, err := h.first.Read(make([]byte, 5))
		h.read <- err
		if h.second, err = io.ReadAll(request.Body); err != nil {
			return nil, err
		}
	}
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: http.NoBody, Request: request}, nil
}

// Invalid options are refused at once. A wait without a delay, for example, would never pause.
func TestInvalidOptionsAreRefused(t *testing.T) {
	whole := cloudinfinite.WaitPolicy{First: 1, Longest: 1, Growth: 1, Together: 1}
	late, loud, few := whole, whole, whole
	late.Longest, loud.Spread, few.Together = 0, 1.1, 0
	for name, option := range map[string]cloudinfinite.Option{
		"no delay": cloudinfinite.WithWaitPolicy(cloudinfinite.WaitPolicy{}), "a longest delay that is shorter": cloudinfinite.WithWaitPolicy(late),
		"a spread above 1": cloudinfinite.WithWaitPolicy(loud), "no jobs together": cloudinfinite.WithWaitPolicy(few),
		"no validity": cloudinfinite.WithOncePolicy(cloudinfinite.OncePolicy{}), "no attempt": cloudinfinite.WithRetryPolicy(cloudinfinite.RetryPolicy{Growth: 1}),
		"less than no retry": cloudinfinite.WithRetries(-1), "no connection": cloudinfinite.WithMaxConnections(0), "no time": cloudinfinite.WithTimeout(0),
		"an endpoint with a path": cloudinfinite.WithEndpoint("http://127.0.0.1/path"), "a URL that has expired": cloudinfinite.WithExpires(0),
	} {
		var unfit *cloudinfinite.ConfigurationError
		if _, err := cloudinfinite.NewClient(option); !errors.As(err, &unfit) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := cloudinfinite.NewClient(cloudinfinite.WithWaitPolicy(whole), nil); err != nil {
		t.Error(err)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }

func TestKeysAreNeverShown(t *testing.T) {
	key := cloudinfinite.Credentials{SecretID: "AKIDsecret", SecretKey: "hush", Token: "tok"}
	for _, form := range []string{"%v", "%+v", "%#v", "%s"} {
		for _, value := range []any{key, &key, struct{ Key cloudinfinite.Credentials }{key}} {
			if text := fmt.Sprintf(form, value); strings.Contains(text, "hush") || strings.Contains(text, "tok") {
				t.Errorf("%s shows %s", form, text)
			}
		}
	}
	client, err := cloudinfinite.NewClient(cloudinfinite.WithBucket("examplebucket-1250000000"), cloudinfinite.WithRegion("ap-beijing"),
		cloudinfinite.WithCredentials(cloudinfinite.Credentials{SecretID: "AKIDsecret", SecretKey: "hush\n"}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.Media.DescribeJob(context.Background(), &cloudinfinite.DescribeMediaJobInput{JobID: []string{"j1"}})
	var bad *cloudinfinite.CredentialsError
	if !errors.As(err, &bad) || strings.Contains(err.Error(), "hush") {
		t.Errorf("%v", err)
	}
}

func TestRequestsBeyondTheSpec(t *testing.T) {
	sent := &recorder{}
	client, err := cloudinfinite.NewClient(cloudinfinite.WithBucket("examplebucket-1250000000"), cloudinfinite.WithRegion("ap-beijing"),
		cloudinfinite.WithCredentials(cloudinfinite.Credentials{SecretID: "AKIDsecret", SecretKey: "hush"}), cloudinfinite.WithTransport(sent))
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.Media.CreateInfoJob(context.Background(), &cloudinfinite.CreateMediaInfoJobInput{Object: cloudinfinite.Ptr("a b")},
		cloudinfinite.WithFields(cloudinfinite.Fields{
			{Name: "Input", Value: cloudinfinite.Fields{{Name: "Object", Value: "c"}, {Name: "New", Value: int64(3)}}},
			{Name: "Many", Value: []any{"1", true}},
		}),
		cloudinfinite.WithQuery("extra", "é"), cloudinfinite.WithQueryFlag("flag"), cloudinfinite.WithHeader("x-ci-extra", "yes"))
	var unknown *cloudinfinite.OutcomeUnknownError
	if !errors.As(err, &unknown) || len(sent.requests) != 1 {
		t.Fatalf("%v", err)
	}
	request := sent.requests[0]
	same(t, "body", bodyOf(request.Body), "<Request><Tag>MediaInfo</Tag><Input><Object>c</Object><New>3</New></Input><Many>1</Many><Many>true</Many></Request>")
	same(t, "query", request.URL.RawQuery, "extra=%C3%A9&flag")
	authorization := request.Header.Get("Authorization")
	if !strings.Contains(authorization, ";x-ci-extra&") || !strings.Contains(authorization, "q-url-param-list=extra;flag&") {
		t.Errorf("%s", authorization)
	}
	// Several goroutines may send one RawRequest, so its slices must not change.
	query := append(make([]cloudinfinite.Param, 0, 2), cloudinfinite.Param{Name: "a"})
	_, err = client.Request(context.Background(), cloudinfinite.RawRequest{Method: "POST", Path: "/", Query: query}, cloudinfinite.WithQuery("b", "2"))
	if !errors.As(err, &unknown) || sent.requests[1].URL.RawQuery != "a=&b=2" || query[:2][1].Name != "" {
		t.Errorf("%v, %v", err, query[:2])
	}
	for _, name := range []string{"Host", "Authorization", "Content-Length", "Transfer-Encoding", "Proxy-Authorization", "Bad Name"} {
		var unfit *cloudinfinite.ConfigurationError
		if _, err := client.With(cloudinfinite.WithHeader(name, "x")); !errors.As(err, &unfit) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
