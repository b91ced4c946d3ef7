package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	ci "github.com/cloudinfinite/cloudinfinite-go"
)

const (
	emulatorID  = "AKIDtests"
	emulatorKey = "secret-of-tests"
	bucketName  = "examplebucket-1250000000"
)

func python() string {
	if path := os.Getenv("CLOUDINFINITE_PYTHON"); path != "" {
		return path
	}
	path, err := filepath.Abs("../../../.venv/bin/python")
	if err != nil {
		panic(err)
	}
	return path
}

// emulator starts an emulator with a clip in its bucket, and returns its address.
func emulator(t *testing.T, options ...string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "uploads"), 0o755); err != nil {
		t.Fatal(err)
	}
	clip := filepath.Join(folder, "uploads", "demo.mp4")
	if out, err := exec.Command(python(), "../../../examples/make_clip.py", clip).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	arguments := []string{"-m", "cloudinfinite_emulator", "--port", "0", "--quiet", "--admin",
		"--bucket", bucketName + "=" + folder, "--key", emulatorID + ":" + emulatorKey}
	command := exec.Command(python(), append(arguments, options...)...)
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(os.Interrupt)
		_ = command.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	return regexp.MustCompile(`http://[0-9.:]+`).FindString(line)
}

func emulated(t *testing.T, address string, options ...ci.Option) *ci.Client {
	t.Helper()
	client, err := ci.NewClient(append([]ci.Option{
		ci.WithEndpoint(address), ci.WithBucket(bucketName), ci.WithRegion("ap-beijing"),
		ci.WithCredentials(ci.Credentials{SecretID: emulatorID, SecretKey: emulatorKey}),
	}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.CloseIdleConnections)
	return client
}

// control posts to the emulator's control interface.
func control(t *testing.T, address, what, body string) {
	t.Helper()
	answer, err := http.Post(address+"/_emulator/"+what, "application/json", bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if said, _ := io.ReadAll(answer.Body); answer.StatusCode > 299 {
		t.Fatalf("%d: %s", answer.StatusCode, said)
	}
}

func TestAgainstTheEmulator(t *testing.T) {
	address := emulator(t)
	client := emulated(t, address)
	ctx := context.Background()

	t.Run("a job from its creation to its result", func(t *testing.T) {
		created, err := client.Media.CreateInfoJob(ctx, &ci.CreateMediaInfoJobInput{
			Object: ci.Ptr("uploads/demo.mp4"), UserData: ci.Ptr("mine"),
		})
		if err != nil {
			t.Fatal(err)
		}
		if created.Metadata.RequestID == "" || len(created.Metadata.Anomalies) > 0 {
			t.Errorf("%+v", created.Metadata)
		}
		seen := 0
		job, err := client.Media.Wait(ctx, created.JobsDetail[0].JobID, ci.WithWaitTimeout(time.Minute),
			ci.WithProgress(func(job any) { seen += len(job.(*ci.MediaJobDetail).JobID) }))
		if err != nil {
			t.Fatal(err)
		}
		format := job.Operation.MediaInfo.Format
		if format.Duration.Float64() <= 0 || ci.Value(job.Operation.UserData) != "mine" || seen == 0 {
			t.Errorf("%+v", format)
		}
	})

	t.Run("lists page by page", func(t *testing.T) {
		var ids []string
		for number := 0; number < 5; number++ {
			created, err := client.Media.CreateInfoJob(ctx, &ci.CreateMediaInfoJobInput{Object: ci.Ptr("uploads/demo.mp4")})
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, created.JobsDetail[0].JobID)
		}
		if _, err := client.Media.WaitAll(ctx, ids); err != nil {
			t.Fatal(err)
		}
		count := 0
		for job, err := range client.Media.IterJobs(ctx, &ci.DescribeMediaJobsInput{Tag: ci.Ptr(ci.MediaJobTagMediaInfo), Size: ci.Ptr[int64](2)}) {
			if err != nil {
				t.Fatal(err)
			}
			if job.JobID != "" {
				count++
			}
		}
		if count < 5 {
			t.Errorf("%d jobs", count)
		}
		for _, err := range client.Media.IterJobs(ctx, &ci.DescribeMediaJobsInput{Tag: ci.Ptr(ci.MediaJobTagMediaInfo), Size: ci.Ptr[int64](2)}) {
			if err != nil {
				t.Fatal(err)
			}
			break // the other pages are not requested
		}
	})

	t.Run("a job that fails, and one that does not exist", func(t *testing.T) {
		created, err := client.Media.CreateInfoJob(ctx, &ci.CreateMediaInfoJobInput{Object: ci.Ptr("no such file.mp4")})
		if err != nil {
			t.Fatal(err)
		}
		_, err = client.Media.Wait(ctx, created.JobsDetail[0].JobID)
		var failed *ci.JobError
		if !errors.As(err, &failed) || failed.Outcome != ci.JobFailed || failed.Code == "" {
			t.Errorf("%v", err)
		}
		_, err = client.Media.WaitAll(ctx, []string{"jnone", created.JobsDetail[0].JobID}, ci.WithWaitTimeout(time.Minute),
			ci.WithWaitPolicy(ci.WaitPolicy{First: 10 * time.Millisecond, Longest: 10 * time.Millisecond, Growth: 1, Spread: 1, Together: 50}))
		var all *ci.JobsError
		if !errors.As(err, &all) || len(all.Errors) != 2 || all.Errors[0].Outcome != ci.JobNotFound {
			t.Errorf("%v", err)
		}
	})

	t.Run("a job that is cancelled", func(t *testing.T) {
		control(t, address, "queue", `{"paused": true}`)
		defer control(t, address, "queue", `{"paused": false}`)
		created, err := client.Media.CreateInfoJob(ctx, &ci.CreateMediaInfoJobInput{Object: ci.Ptr("uploads/demo.mp4")})
		if err != nil {
			t.Fatal(err)
		}
		id := created.JobsDetail[0].JobID
		if _, err := client.Media.CancelJob(ctx, &ci.CancelMediaJobInput{JobID: &id}); err != nil {
			t.Fatal(err)
		}
		_, err = client.Media.Wait(ctx, id)
		var ended *ci.JobError
		if !errors.As(err, &ended) || ended.Outcome != ci.JobCancelled {
			t.Errorf("%v", err)
		}
	})

	t.Run("moderation", func(t *testing.T) {
		control(t, address, "moderation", `{"suggestion": "block", "label": "Porn", "score": 97, "key": "uploads/*"}`)
		answer, err := client.Moderation.RecognizeImage(ctx, &ci.RecognizeImageInput{Key: ci.Ptr("uploads/demo.mp4")})
		if err != nil {
			t.Fatal(err)
		}
		verdict := answer.Verdict()
		if verdict == nil || verdict.Suggestion != ci.SuggestBlock || verdict.Label != "Porn" || ci.Value(verdict.Score) != 97 {
			t.Errorf("%+v", verdict)
		}
	})

	t.Run("callbacks", func(t *testing.T) {
		created, err := client.Media.CreateInfoJob(ctx, &ci.CreateMediaInfoJobInput{Object: ci.Ptr("uploads/demo.mp4")})
		if err != nil {
			t.Fatal(err)
		}
		body := `{"EventName": "TaskFinish", "JobsDetail": [{"JobId": "%s", "State": "Success"}]}`
		jobs, err := client.Confirm(ctx, posted(t, fmt.Sprintf(body, created.JobsDetail[0].JobID)))
		if err != nil || ci.Value(jobs[0].(*ci.MediaJobDetail).Tag) != ci.MediaJobTagMediaInfo {
			t.Errorf("%s, %v", shown(jobs), err)
		}
		_, err = client.Confirm(ctx, posted(t, fmt.Sprintf(body, "jforged")))
		var forged *ci.UnconfirmedError
		if !errors.As(err, &forged) || forged.ID != "jforged" {
			t.Errorf("%v", err)
		}
	})

	t.Run("a snapshot as bytes, as a stream, and by its URL", func(t *testing.T) {
		input := &ci.GetSnapshotInput{Key: ci.Ptr("uploads/demo.mp4"), Time: ci.Ptr(ci.DecimalFromFloat(0.1)), Width: ci.Ptr[int64](64)}
		answer, err := client.Media.Snapshot(ctx, input)
		if err != nil {
			t.Fatal(err)
		}
		if answer.ContentType != "image/jpeg" || !bytes.HasPrefix(answer.Content, []byte("\xff\xd8")) {
			t.Errorf("%s, %d bytes", answer.ContentType, len(answer.Content))
		}
		stream, err := client.Media.SnapshotStream(ctx, input)
		if err != nil {
			t.Fatal(err)
		}
		defer stream.Close()
		streamed, err := io.ReadAll(stream)
		if err != nil || !bytes.Equal(streamed, answer.Content) {
			t.Errorf("%v, %d bytes", err, len(streamed))
		}
		signed, err := client.Media.SnapshotURL(ctx, input, ci.WithExpires(time.Minute))
		if err != nil {
			t.Fatal(err)
		}
		fetched, err := http.Get(signed)
		if err != nil {
			t.Fatal(err)
		}
		defer fetched.Body.Close()
		if body, _ := io.ReadAll(fetched.Body); fetched.StatusCode != 200 || !bytes.Equal(body, answer.Content) {
			t.Errorf("%d, %d bytes", fetched.StatusCode, len(body))
		}
		_, err = client.Media.Snapshot(ctx, &ci.GetSnapshotInput{Key: ci.Ptr("nothing.mp4"), Time: ci.Ptr(ci.NewDecimal(1))})
		if !ci.IsNotFound(err) {
			t.Errorf("%v", err)
		}
	})

	t.Run("an answer that is lost", func(t *testing.T) {
		control(t, address, "faults", `{"action": "reset", "operation": "CreateMediaInfoJob", "after": true, "times": 2}`)
		input := &ci.CreateMediaInfoJobInput{Object: ci.Ptr("uploads/demo.mp4"), UserData: ci.Ptr("lost")}
		_, err := client.Media.CreateInfoJob(ctx, input)
		var unknown *ci.OutcomeUnknownError
		if !errors.As(err, &unknown) {
			t.Fatalf("%v", err)
		}
		created, err := client.Media.CreateInfoJob(ctx, input, ci.WithCreateOnce())
		if err != nil {
			t.Fatal(err)
		}
		if created.JobsDetail[0].JobID == "" || len(ci.Value(created.JobsDetail[0].Operation.UserData)) != len("lost-")+20 {
			t.Errorf("%+v", created.JobsDetail[0])
		}
	})

	t.Run("a wrong key", func(t *testing.T) {
		stranger := emulated(t, address, ci.WithCredentials(ci.Credentials{SecretID: emulatorID, SecretKey: "wrong"}))
		_, err := stranger.Media.DescribeJobs(ctx, &ci.DescribeMediaJobsInput{Tag: ci.Ptr(ci.MediaJobTagMediaInfo)})
		var refused *ci.ServiceError
		if !errors.As(err, &refused) || refused.Kind != ci.ErrorKindAuthentication || refused.RequestID == "" {
			t.Errorf("%v", err)
		}
	})

	t.Run("many goroutines share a client", func(t *testing.T) {
		failures := make(chan error, 40)
		for number := 0; number < 40; number++ {
			go func() {
				_, err := client.Media.DescribeJobs(ctx, &ci.DescribeMediaJobsInput{Tag: ci.Ptr(ci.MediaJobTagMediaInfo)})
				failures <- err
			}()
		}
		for number := 0; number < 40; number++ {
			if err := <-failures; err != nil {
				t.Error(err)
			}
		}
	})
}
