package cloudinfinite_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	ci "github.com/cloudinfinite/cloudinfinite-go"
)

// Transcode a video, and wait until it is done.
func Example() {
	ctx := context.Background()
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	created, err := client.Media.CreateTranscodeJob(ctx, &ci.CreateTranscodeJobInput{
		Object:     ci.Ptr("uploads/demo.mp4"),
		TemplateID: ci.Ptr("t0000000000000000000000000000000001"),
		Output: &ci.JobOutput{
			Bucket: ci.Ptr("examplebucket-1250000000"),
			Region: ci.Ptr("ap-beijing"),
			Object: ci.Ptr("done/demo.mp4"),
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	job, err := client.Media.Wait(ctx, created.JobsDetail[0].JobID, ci.WithWaitTimeout(10*time.Minute))
	if err != nil {
		log.Fatal(err) // a *JobError if the job failed, was cancelled or took too long
	}
	fmt.Println(job.JobID, job.State)
	// Output: j100 Success
}

// Moderate an image at once.
func ExampleModerationService_RecognizeImage() {
	ctx := context.Background()
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	answer, err := client.Moderation.RecognizeImage(ctx, &ci.RecognizeImageInput{Key: ci.Ptr("uploads/photo.jpg")})
	if err != nil {
		log.Fatal(err)
	}
	switch verdict := answer.Verdict(); {
	case verdict == nil:
		fmt.Println("there is no verdict yet")
	case verdict.Suggestion == ci.SuggestBlock:
		fmt.Println("remove it:", verdict.Label, ci.Value(verdict.Score))
	case verdict.Suggestion == ci.SuggestReview:
		fmt.Println("ask a person")
	default:
		fmt.Println("publish it")
	}
	// Output: remove it: Porn 97
}

// Iterate over all jobs of a list, page by page.
func ExampleMediaService_IterJobs() {
	ctx := context.Background()
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	failed := &ci.DescribeMediaJobsInput{Tag: ci.Ptr(ci.MediaJobTagTranscode), States: []ci.JobStateFilter{ci.JobStateFilterFailed}}
	for job, err := range client.Media.IterJobs(ctx, failed) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(job.JobID, ci.Value(job.Message))
	}
	// Output:
	// j7 the format is not supported
	// j8 the file is empty
	// j9 the file does not exist
}

// Sign a URL that anyone can open for ten minutes. Nothing is sent.
func ExampleMediaService_SnapshotURL() {
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	frame := &ci.GetSnapshotInput{Key: ci.Ptr("uploads/demo.mp4"), Time: ci.Ptr(ci.NewDecimal(2)), Width: ci.Ptr[int64](320)}
	link, err := client.Media.SnapshotURL(context.Background(), frame, ci.WithExpires(10*time.Minute))
	if err != nil {
		log.Fatal(err)
	}
	_, query, _ := strings.Cut(link, "?")
	request, signature, _ := strings.Cut(query, "&q-")
	fmt.Println(request, len(signature) > 100)
	// Output: ci-process=snapshot&time=2&width=320 true
}

// Receive callbacks. Anyone can post one, so look up the job before you act on it.
func ExampleParseCallback() {
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	handle := func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		event, err := ci.ParseCallback(body)
		if err != nil {
			http.Error(w, "not a callback", http.StatusBadRequest)
			return
		}
		jobs, err := client.Confirm(r.Context(), event)
		var forged *ci.UnconfirmedError
		switch {
		case errors.As(err, &forged):
			http.Error(w, "not one of our jobs", http.StatusForbidden)
			return
		case err != nil: // the lookup failed; the callback may be genuine
			http.Error(w, "try again", http.StatusServiceUnavailable)
			return
		}
		for _, job := range jobs {
			switch job := job.(type) {
			case *ci.MediaJobDetail:
				fmt.Println("media job", job.JobID, job.State)
			case *ci.ImageAuditingJob:
				fmt.Println("image", ci.Value(job.JobID), job.Verdict().Suggestion)
			}
		}
	}

	for _, body := range []string{
		`{"EventName": "TaskFinish", "JobsDetail": [{"JobId": "j100", "State": "Success"}]}`,
		`{"EventName": "ReviewImage", "JobsDetail": {"JobId": "si5", "State": "Success"}}`,
		`{"EventName": "TaskFinish", "JobsDetail": [{"JobId": "j666", "State": "Success"}]}`,
	} {
		answer := httptest.NewRecorder()
		handle(answer, httptest.NewRequest(http.MethodPost, "/callback", strings.NewReader(body)))
		fmt.Println(answer.Code)
	}
	// Output:
	// media job j100 Success
	// 200
	// image si5 block
	// 200
	// 403
}

// Distinguish errors.
func ExampleServiceError() {
	ctx := context.Background()
	client, err := ci.NewClient(ci.WithBucket("examplebucket-1250000000"), ci.WithRegion("ap-beijing"))
	if err != nil {
		log.Fatal(err)
	}
	for _, id := range []string{"j666", ""} {
		_, err := client.Media.DescribeJob(ctx, &ci.DescribeMediaJobInput{JobID: []string{id}})
		var invalid *ci.ValidationError
		var refused *ci.ServiceError
		switch {
		case errors.As(err, &invalid): // nothing was sent
			fmt.Println(invalid.Problems[0].Path, invalid.Problems[0].Rule)
		case ci.IsNotFound(err):
			fmt.Println("there is no such job")
		case errors.As(err, &refused):
			fmt.Println(refused.Code, refused.RequestID)
		}
	}
	// Output:
	// there is no such job
	// jobId[0] min-length
}

// Build an image rule step by step.
func ExampleImageRule() {
	rule := new(ci.ImageRule).
		Thumbnail(ci.ThumbnailStep{Width: ci.Ptr[int64](200)}).
		Format(ci.FormatStep{Format: ci.Ptr(ci.ImageFormatWebp)})
	text, err := rule.Text()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(text)
	// Output: imageMogr2/thumbnail/200x/format/webp
}

// Build a workflow node by node: a frame and a film of each upload.
func ExampleStartWorkflowPlan() {
	start := ci.StartWorkflowPlan(ci.WorkflowStart{ObjectPrefix: ci.Ptr("uploads/")})
	frame := start.Snapshot(ci.WorkflowOperation{TemplateID: ci.Ptr("t1")})
	film := start.Transcode(ci.WorkflowOperation{TemplateID: ci.Ptr("t2")})
	topology, err := frame.Beside(film).MediaInfo(ci.WorkflowOperation{}).Topology()
	if err != nil {
		log.Fatal(err)
	}
	for _, edge := range topology.Dependencies {
		fmt.Println(edge.Name, "→", strings.Join(edge.Value, ", "))
	}
	// Output:
	// Start → Snapshot_1, Transcode_1
	// Snapshot_1 → MediaInfo_1
	// Transcode_1 → MediaInfo_1
	// MediaInfo_1 → End
}
