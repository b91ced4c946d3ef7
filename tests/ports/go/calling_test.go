package conformance

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cloudinfinite/cloudinfinite-go/conformance/wireform"
	"github.com/cloudinfinite/cloudinfinite-go/core"
)

// fakeClock advances only by waits and by the scripted time of attempts.
type fakeClock struct {
	now   time.Time
	draw  float64
	waits []any
}

func (c *fakeClock) Now() time.Time   { return c.now }
func (c *fakeClock) Float64() float64 { return c.draw }

func (c *fakeClock) Sleep(ctx context.Context, wait time.Duration) error {
	c.waits = append(c.waits, strconv.FormatFloat(wait.Seconds(), 'f', -1, 64))
	c.now = c.now.Add(wait)
	return ctx.Err()
}

func (c *fakeClock) WithTimeout(ctx context.Context, _ time.Duration) (context.Context, context.CancelFunc) {
	return context.WithCancel(ctx)
}

// script answers requests as scripted by a vector.
type script struct {
	t        *testing.T
	clock    *fakeClock
	attempts []any
	cancel   context.CancelFunc
	sent     []any
}

func (s *script) RoundTrip(request *http.Request) (*http.Response, error) {
	if len(s.attempts) == 0 {
		s.t.Errorf("a request too many: %s %s", request.Method, request.URL)
		return nil, &core.TransportError{Sent: false, Err: io.EOF}
	}
	attempt := vector(members(s.attempts[0]))
	s.attempts = s.attempts[1:]
	query := []any{}
	if raw := request.URL.RawQuery; raw != "" {
		for _, part := range strings.Split(raw, "&") {
			name, value, has := strings.Cut(part, "=")
			name, _ = url.QueryUnescape(name)
			value, _ = url.QueryUnescape(value)
			var text any
			if has {
				text = value
			}
			query = append(query, []any{name, text})
		}
	}
	authorization := request.Header.Get("Authorization")
	_, after, _ := strings.Cut(authorization, "q-key-time=")
	keyTime, _, _ := strings.Cut(after, "&")
	s.sent = append(s.sent, map[string]any{
		"method": request.Method, "path": request.URL.Path, "query": query, "body": bodyOf(request.Body), "key_time": keyTime,
	})
	if attempt["seconds"] != nil {
		s.clock.now = s.clock.now.Add(time.Duration(attempt.number("seconds") * float64(time.Second)))
	}
	switch attempt.text("fault") {
	case "not-sent":
		return nil, &core.TransportError{Sent: false, Err: errors.New("refused")}
	case "broken-off":
		return nil, &core.TransportError{Sent: true, Err: io.ErrUnexpectedEOF}
	case "cancelled":
		s.cancel()
		return nil, request.Context().Err()
	}
	body := attempt.body(s.t)
	response := &http.Response{
		StatusCode: int(attempt.number("status")), Header: http.Header{}, ContentLength: int64(len(body)),
		Body: io.NopCloser(bytes.NewReader(body)), Request: request,
	}
	for _, each := range attempt.fields("headers") {
		response.Header.Set(each.Name, each.Value.(string))
	}
	return response, nil
}

type playing struct {
	*script
	client *core.Client
	ctx    context.Context
}

func started(t *testing.T, a *api, v vector, options ...core.Option) *playing {
	t.Helper()
	clock := &fakeClock{now: time.Unix(1800000000, 0), draw: v.number("draw")}
	attempts, _ := v["attempts"].([]any)
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	s := &script{t: t, clock: clock, attempts: attempts, cancel: cancel, sent: []any{}}
	all := []core.Option{
		core.WithBucket("examplebucket-1250000000"), core.WithRegion("ap-beijing"), core.WithClock(clock), core.WithTransport(s),
		core.WithCredentials(core.Credentials{SecretID: "id", SecretKey: "key"}),
	}
	if a.name != "cloudinfinite" {
		all[0], all[1] = core.WithBucket("tin-7"), core.WithRegion("lane")
	}
	if total := v["total"]; total != nil {
		all = append(all, core.WithTimeout(time.Duration(v.number("total")*float64(time.Second))))
	}
	if policy, ok := v["policy"].(core.Fields); ok {
		given := vector(members(policy))
		retry := a.service.Retry
		retry.Attempts = int(given.number("attempts"))
		retry.Base = time.Duration(given.number("base") * float64(time.Second))
		retry.Cap = time.Duration(given.number("cap") * float64(time.Second))
		all = append(all, core.WithRetryPolicy(retry))
	}
	client, err := core.New(a.service, append(all, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return &playing{s, client, ctx}
}

// ended adds the outcome of a failed call to its result.
func (p *playing) ended(t *testing.T, err error, result map[string]any) {
	t.Helper()
	var unknown *core.OutcomeUnknownError
	var refused *core.ServiceError
	var broken *core.TransportError
	var decode *core.DecodeError
	var paging *core.PagingError
	switch {
	case p.ctx.Err() != nil:
		if !errors.Is(err, context.Canceled) || errors.As(err, &unknown) {
			t.Errorf("cancelled: %v", err)
		}
		result["outcome"] = "cancelled"
	case errors.As(err, &unknown):
		result["outcome"] = "unknown"
	case errors.As(err, &refused):
		result["outcome"], result["code"] = "service", nil
		if refused.Code != "" {
			result["code"] = refused.Code
		}
	case errors.As(err, &decode):
		result["outcome"] = "decode"
	case errors.As(err, &broken):
		result["outcome"] = "transport"
	case errors.As(err, &paging):
		result["outcome"] = "repeated-token"
		if strings.Contains(paging.Reason, "page") {
			result["outcome"] = "repeated-page"
		}
	default:
		t.Fatalf("%T: %v", err, err)
	}
	if errors.As(err, &refused) && result["outcome"] == "unknown" {
		result["kind"], result["code"] = nil, nil
	}
	if refused != nil {
		result["kind"] = nil
		if refused.Kind != "" {
			result["kind"] = string(refused.Kind)
		}
		if refused.Code != "" {
			result["code"] = refused.Code
		}
	}
}

func (p *playing) waits() []any {
	if p.clock.waits == nil {
		return []any{}
	}
	return p.clock.waits
}

func (p *playing) compare(t *testing.T, v vector, result map[string]any) {
	t.Helper()
	result["waits"] = p.waits()
	if len(p.attempts) > 0 {
		t.Errorf("%d attempts were not made", len(p.attempts))
	}
	for name, want := range members(v["expect"]) {
		got := result[name]
		if got == nil && (name == "kind" || name == "code") {
			same(t, name, nil, want)
			continue
		}
		same(t, name, got, wireform.Plain(want))
	}
}

func TestRetries(t *testing.T) {
	document := vector(members(readJSON(t, readFile(t, "retries"))))
	given := vector(members(document["fields"]))
	play(t, "retries", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		p := started(t, a, v)
		result := map[string]any{"outcome": "answer"}
		if err := p.client.Do(p.ctx, o, given.fields(o.Name), o.New()); err != nil {
			p.ended(t, err, result)
		}
		result["ahead"] = strconv.FormatFloat(core.Ahead(p.client).Seconds(), 'g', -1, 64)
		p.compare(t, v, result)
	})
}

func TestPaging(t *testing.T) {
	play(t, "paging", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		p := started(t, a, v)
		items, result := []any{}, map[string]any{"outcome": "end"}
		err := p.client.EachPage(p.ctx, o, v.fields("fields"), func(answer any) bool {
			fields := core.FieldsOf(o.Response, answer)
			if found, ok := fields.Get(o.Paging.Items).([]any); ok {
				items = append(items, wireform.Plain(found).([]any)...)
			}
			return true
		})
		if err != nil {
			p.ended(t, err, result)
		}
		result["items"], result["sent"] = items, p.sent
		p.compare(t, v, result)
	})
}

func TestWaiting(t *testing.T) {
	play(t, "waiting", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		p := started(t, a, v, core.WithWaitTimeout(time.Duration(v.number("timeout")*float64(time.Second))))
		ids := []string{v.text("id")}
		many, isMany := v["ids"].([]any)
		if isMany {
			ids = ids[:0]
			for _, each := range many {
				ids = append(ids, each.(string))
			}
		}
		result := map[string]any{"job": map[string]any{}}
		jobs, err := p.client.WaitFor(p.ctx, o, ids)
		if err != nil {
			p.ended(t, err, result)
		} else {
			outcomes, seen := []any{}, []any{}
			record := o.Response.Field(o.Waiting.Item).Record
			for _, each := range jobs {
				outcomes = append(outcomes, string(each.Outcome))
				job := map[string]any{}
				if each.Job != nil {
					job = wireform.Plain(core.FieldsOf(record, each.Job)).(map[string]any)
				}
				seen = append(seen, job)
			}
			result["outcome"], result["job"] = any(outcomes), any(seen)
			if !isMany {
				result["outcome"], result["job"] = outcomes[0], seen[0]
			}
		}
		result["sent"] = p.sent
		p.compare(t, v, result)
	})
}

func TestCreating(t *testing.T) {
	play(t, "creating", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		policy := a.service.Once
		if once, ok := v["once"].(core.Fields); ok {
			given := vector(members(once))
			for name, limit := range map[string]*time.Duration{"validity": &policy.Validity, "settle": &policy.Settle} {
				if given[name] != nil {
					*limit = time.Duration(given.number(name) * float64(time.Second))
				}
			}
		}
		p := started(t, a, v, core.WithOncePolicy(policy), core.WithMark(func() string { return v.text("mark") }))
		result := map[string]any{"outcome": "answer", "fields": map[string]any{}}
		answer := o.New()
		if err := p.client.Do(p.ctx, o, v.fields("fields"), answer); err != nil {
			p.ended(t, err, result)
			if result["outcome"] != "service" {
				delete(result, "code")
			}
		} else {
			result["fields"] = wireform.Plain(core.FieldsOf(o.Response, answer))
			if metadataOf(answer).Status == 0 {
				result["outcome"] = "recovered"
			}
		}
		result["sent"] = p.sent
		p.compare(t, v, result)
	})
}
