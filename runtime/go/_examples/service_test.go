package cloudinfinite_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
)

// The examples are complete programs: the environment gives them a key, and an endpoint with canned
// responses.
func TestMain(m *testing.M) {
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	for name, value := range map[string]string{
		"CLOUDINFINITE_ENDPOINT_URL": server.URL,
		"TENCENTCLOUD_SECRET_ID":     "AKIDexample",
		"TENCENTCLOUD_SECRET_KEY":    "secret",
		"HTTP_PROXY":                 "",
	} {
		if err := os.Setenv(name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

var answers = map[string]string{
	"POST /jobs":                     `<Response><JobsDetail><JobId>j100</JobId><State>Submitted</State></JobsDetail></Response>`,
	"GET /jobs/j100":                 `<Response><JobsDetail><JobId>j100</JobId><State>Success</State></JobsDetail></Response>`,
	"GET /image/auditing/si5":        `<Response><JobsDetail><JobId>si5</JobId><State>Success</State><Result>1</Result></JobsDetail></Response>`,
	"GET /_object/uploads/photo.jpg": `<RecognitionResult><JobId>si9</JobId><State>Success</State><Result>1</Result><Label>Porn</Label><Score>97</Score></RecognitionResult>`,
	"GET /jobs": `<Response><JobsDetail><JobId>j7</JobId><State>Failed</State><Message>the format is not supported</Message></JobsDetail>` +
		`<JobsDetail><JobId>j8</JobId><State>Failed</State><Message>the file is empty</Message></JobsDetail><NextToken>2</NextToken></Response>`,
	"GET /jobs 2": `<Response><JobsDetail><JobId>j9</JobId><State>Failed</State><Message>the file does not exist</Message></JobsDetail></Response>`,
}

func answer(w http.ResponseWriter, r *http.Request) {
	name := r.Method + " " + r.URL.Path
	if token := r.URL.Query().Get("nextToken"); token != "" {
		name += " " + token
	}
	body, ok := answers[name]
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		body = "<Error><Code>NoSuchJob</Code></Error>"
	}
	_, _ = io.WriteString(w, body)
}
