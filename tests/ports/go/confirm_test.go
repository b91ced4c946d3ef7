package conformance

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	ci "github.com/cloudinfinite/cloudinfinite-go"
)

// known is a service that knows some jobs, by the paths of their lookups, and records the requests.
type known struct {
	jobs  map[string]string
	asked []string
}

func (k *known) RoundTrip(request *http.Request) (*http.Response, error) {
	k.asked = append(k.asked, request.URL.Path)
	status, body := 404, "<Error><Code>NoSuchJob</Code></Error>"
	if job, ok := k.jobs[request.URL.Path]; ok {
		status, body = 200, "<Response><JobsDetail>"+job+"</JobsDetail></Response>"
	}
	if strings.Contains(request.URL.Path, "broken") {
		status, body = 403, "<Error><Code>AccessDenied</Code></Error>"
	}
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), Request: request}, nil
}

func (k *known) client(t *testing.T) *ci.Client {
	t.Helper()
	client, err := ci.NewClient(ci.WithBucket(bucketName), ci.WithRegion("ap-beijing"), ci.WithTransport(k), ci.WithCredentials(ci.Credentials{SecretID: "a", SecretKey: "b"}))
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func posted(t *testing.T, body string) any {
	t.Helper()
	event, err := ci.ParseCallback([]byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return event
}

func TestACallbackIsConfirmed(t *testing.T) {
	service := &known{jobs: map[string]string{
		"/jobs/j1":           "<JobId>j1</JobId><State>Failed</State>",
		"/asr_jobs/s1":       "<JobId>s2</JobId><State>Success</State>",
		"/jobs/s1":           "<JobId>s1</JobId><State>Success</State>",
		"/image/auditing/i1": "<JobId>i1</JobId><State>Success</State><Result>1</Result>",
		"/audio/auditing/a1": "<JobId>a1</JobId><State>Success</State>",
	}}
	client, ctx := service.client(t), context.Background()

	// Each job is looked up with one operation after another, until the service knows it.
	jobs, err := client.Confirm(ctx, posted(t, `{"EventName": "TaskFinish", "JobsDetail": [{"JobId": "j1", "State": "Success"}, {"JobId": "s1", "Tag": "SpeechRecognition"}, {"JobId": "j1"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	first, ok := jobs[0].(*ci.MediaJobDetail)
	if !ok || first.State != ci.JobStateFailed || len(jobs) != 2 || jobs[1].(*ci.MediaJobDetail).JobID != "s1" {
		t.Errorf("%s", shown(jobs))
	}
	same(t, "asked", service.asked, []string{"/jobs/j1", "/asr_jobs/s1", "/jobs/s1"})

	// If all jobs of a callback have the same type, Confirm returns that type.
	image := posted(t, `{"EventName": "ReviewImage", "JobsDetail": {"JobId": "i1", "Result": 0}}`).(*ci.ImageAuditingEvent)
	job, err := image.Confirm(ctx, client)
	if err != nil || job.Verdict().Suggestion != ci.SuggestBlock {
		t.Errorf("%s, %v", shown(job), err)
	}
	summary := posted(t, `{"code": 0, "data": {"trace_id": "a1", "event": "ReviewAudio"}}`).(*ci.AuditingSummary)
	found, err := summary.Confirm(ctx, client)
	if audio, ok := found.(*ci.AudioAuditingJob); err != nil || !ok || audio.JobID != "a1" {
		t.Errorf("%s, %v", shown(found), err)
	}
}

func TestForgedCallbacksAreNotConfirmed(t *testing.T) {
	many := make([]string, 51)
	for i := range many {
		many[i] = fmt.Sprintf(`{"JobId": "j%d"}`, i)
	}
	for name, each := range map[string]struct {
		body, id string
		asked    int
	}{
		"no job":                      {`{"JobsDetail": [{"JobId": ""}]}`, "", 0},
		"too many jobs":               {`{"JobsDetail": [` + strings.Join(many, ",") + `]}`, "", 0},
		"an unknown job":              {`{"JobsDetail": [{"JobId": "j1"}, {"JobId": "forged"}, {"JobId": "j2"}]}`, "forged", 2},
		"an unknown kind of job":      {`{"JobsDetail": [{"JobId": "forged", "Tag": "Translation"}]}`, "forged", 2},
		"an invalid id":               {`{"JobsDetail": [{"JobId": "../queue"}]}`, "../queue", 0},
		"another job in the response": {`{"JobsDetail": [{"JobId": "other"}]}`, "other", 1},
		"a summary without a job":     {`{"code": 0, "data": {"event": "ReviewAudio"}}`, "", 0},
		"a workflow without a run":    {`{"EventName": "WorkflowFinish", "WorkflowExecution": {"Name": "w"}}`, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			service := &known{jobs: map[string]string{"/jobs/j1": "<JobId>j1</JobId><State>Success</State>", "/jobs/other": "<JobId>j9</JobId><State>Success</State>"}}
			_, err := service.client(t).Confirm(context.Background(), posted(t, each.body))
			var forged *ci.UnconfirmedError
			if !errors.As(err, &forged) || forged.ID != each.id || !strings.Contains(err.Error(), each.id) {
				t.Errorf("%v", err)
			}
			if len(service.asked) != each.asked {
				t.Errorf("asked %s", service.asked)
			}
		})
	}
}

// A lookup that fails for another reason does not refute the callback.
func TestAFailedLookupConfirmsNothing(t *testing.T) {
	service := &known{}
	client, ctx := service.client(t), context.Background()
	event := posted(t, `{"JobsDetail": [{"JobId": "broken"}]}`)
	_, err := client.Confirm(ctx, event)
	var forged *ci.UnconfirmedError
	if !ci.IsAccessDenied(err) || errors.As(err, &forged) {
		t.Errorf("%v", err)
	}
	_, err = client.Confirm(ctx, event, ci.WithFields(ci.Fields{{Name: "New", Value: "1"}}))
	var invalid *ci.ValidationError
	if !errors.As(err, &invalid) || errors.As(err, &forged) {
		t.Errorf("%v", err)
	}
	for _, wrong := range []any{nil, 1, *event.(*ci.CallbackEvent), (*ci.CallbackEvent)(nil), &ci.MediaJobDetail{}} {
		if _, err := client.Confirm(ctx, wrong); !errors.As(err, &invalid) || errors.As(err, &forged) {
			t.Errorf("%T: %v", wrong, err)
		}
	}
	if len(service.asked) != 1 {
		t.Errorf("asked %s", service.asked)
	}
}
