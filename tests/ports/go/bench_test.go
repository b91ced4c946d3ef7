package conformance

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sort"
	"strings"
	"syscall"
	"testing"
	"time"

	ci "github.com/cloudinfinite/cloudinfinite-go"
	"github.com/cloudinfinite/cloudinfinite-go/core"
)

// The same page of jobs and the same request for encoding/xml, with the fields declared as in the
// vendor's SDK for Go.
type xmlJob struct {
	Code         string `xml:"Code,omitempty"`
	Message      string `xml:"Message,omitempty"`
	JobID        string `xml:"JobId,omitempty"`
	Tag          string `xml:"Tag,omitempty"`
	State        string `xml:"State,omitempty"`
	CreationTime string `xml:"CreationTime,omitempty"`
	StartTime    string `xml:"StartTime,omitempty"`
	EndTime      string `xml:"EndTime,omitempty"`
	QueueID      string `xml:"QueueId,omitempty"`
	Input        struct {
		Region   string `xml:"Region,omitempty"`
		BucketID string `xml:"BucketId,omitempty"`
		Object   string `xml:"Object,omitempty"`
	} `xml:"Input"`
	Operation struct {
		MediaInfo struct {
			Stream struct {
				Video []xmlVideo `xml:"Video"`
				Audio []xmlAudio `xml:"Audio"`
			} `xml:"Stream"`
			Format struct {
				NumStream      int     `xml:"NumStream"`
				FormatName     string  `xml:"FormatName"`
				FormatLongName string  `xml:"FormatLongName"`
				StartTime      float64 `xml:"StartTime"`
				Duration       float64 `xml:"Duration"`
				Bitrate        float64 `xml:"Bitrate"`
				Size           int64   `xml:"Size"`
			} `xml:"Format"`
		} `xml:"MediaInfo"`
		UserData string `xml:"UserData"`
		JobLevel int    `xml:"JobLevel"`
	} `xml:"Operation"`
}

type xmlVideo struct {
	Index     int     `xml:"Index"`
	CodecName string  `xml:"CodecName"`
	Profile   string  `xml:"Profile"`
	Width     int     `xml:"Width"`
	Height    int     `xml:"Height"`
	Fps       float64 `xml:"Fps"`
	Duration  float64 `xml:"Duration"`
	Bitrate   float64 `xml:"Bitrate"`
	PixFormat string  `xml:"PixFormat"`
}

type xmlAudio struct {
	Index      int     `xml:"Index"`
	CodecName  string  `xml:"CodecName"`
	SampleRate int     `xml:"SampleRate"`
	Channel    int     `xml:"Channel"`
	Duration   float64 `xml:"Duration"`
	Bitrate    float64 `xml:"Bitrate"`
	Language   string  `xml:"Language"`
}

type xmlPage struct {
	XMLName    xml.Name `xml:"Response"`
	RequestID  string   `xml:"RequestId"`
	JobsDetail []xmlJob `xml:"JobsDetail"`
	NextToken  string   `xml:"NextToken"`
}

type xmlRequest struct {
	XMLName xml.Name `xml:"Request"`
	Tag     string   `xml:"Tag"`
	Input   struct {
		Object string `xml:"Object"`
	} `xml:"Input"`
	Operation struct {
		UserData string `xml:"UserData,omitempty"`
		JobLevel int    `xml:"JobLevel,omitempty"`
	} `xml:"Operation"`
	QueueID string `xml:"QueueId,omitempty"`
}

func page() []byte {
	var out strings.Builder
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<Response>\n  <RequestId>NjM0</RequestId>\n")
	for number := 0; number < 100; number++ {
		fmt.Fprintf(&out, "  <JobsDetail>\n    <Code>Success</Code>\n    <Message>Success</Message>\n    <JobId>j%d</JobId>\n    <Tag>MediaInfo</Tag>\n"+
			"    <State>Success</State>\n    <CreationTime>2022-06-27T15:23:10+0800</CreationTime>\n    <StartTime>2022-06-27T15:23:11+0800</StartTime>\n"+
			"    <EndTime>2022-06-27T15:23:12+0800</EndTime>\n    <QueueId>p8eb46b8cc1a94bc09512d16c5c4f4d3a</QueueId>\n    <Input>\n      <Region>ap-beijing</Region>\n"+
			"      <BucketId>examplebucket-1250000000</BucketId>\n      <Object>uploads/%d.mp4</Object>\n    </Input>\n    <Operation>\n      <MediaInfo>\n        <Stream>\n"+
			"          <Video>\n            <Index>0</Index>\n            <CodecName>h264</CodecName>\n            <Profile>High</Profile>\n            <Width>1280</Width>\n"+
			"            <Height>720</Height>\n            <Fps>25.00</Fps>\n            <Duration>13.654000</Duration>\n            <Bitrate>1014.95</Bitrate>\n            <PixFormat>yuv420p</PixFormat>\n          </Video>\n"+
			"          <Audio>\n            <Index>1</Index>\n            <CodecName>aac</CodecName>\n            <SampleRate>44100</SampleRate>\n            <Channel>2</Channel>\n            <Duration>13.65</Duration>\n            <Bitrate>128.1</Bitrate>\n            <Language>und</Language>\n          </Audio>\n"+
			"        </Stream>\n        <Format>\n          <NumStream>2</NumStream>\n          <FormatName>mov,mp4</FormatName>\n          <FormatLongName>QuickTime / MOV</FormatLongName>\n          <StartTime>0.0</StartTime>\n"+
			"          <Duration>13.654000</Duration>\n          <Bitrate>1150.1</Bitrate>\n          <Size>1962936</Size>\n        </Format>\n      </MediaInfo>\n      <UserData>order %d</UserData>\n      <JobLevel>0</JobLevel>\n    </Operation>\n  </JobsDetail>\n",
			number, number, number)
	}
	out.WriteString("  <NextToken></NextToken>\n</Response>\n")
	return []byte(out.String())
}

// measure runs a function repeatedly and reports its CPU time, since wall time means little on a busy
// machine.
func measure(b *testing.B, work func() error) {
	b.ReportAllocs()
	before := processorTime(b)
	for i := 0; i < b.N; i++ {
		if err := work(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(processorTime(b)-before)/float64(b.N), "cpu-ns/op")
}

func processorTime(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func BenchmarkDecodeAPage(b *testing.B) {
	body := page()
	o := apis[0].operations["DescribeMediaJobs"]
	b.Run("ours", func(b *testing.B) {
		measure(b, func() error {
			var answer ci.DescribeMediaJobsResponse
			err := o.Decode(&core.Response{Status: 200, Body: body}, &answer)
			if len(answer.JobsDetail) != 100 || len(answer.Metadata.Anomalies) > 0 {
				b.Fatalf("%d jobs, %v", len(answer.JobsDetail), answer.Metadata.Anomalies)
			}
			return err
		})
	})
	b.Run("encoding-xml", func(b *testing.B) {
		measure(b, func() error {
			var answer xmlPage
			err := xml.Unmarshal(body, &answer)
			if len(answer.JobsDetail) != 100 {
				b.Fatal(len(answer.JobsDetail))
			}
			return err
		})
	})
}

// accepting responds at once.
type accepting struct{}

func (accepting) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.Body != nil {
		_, _ = io.Copy(io.Discard, request.Body)
	}
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader("<Response><JobsDetail><JobId>j1</JobId><State>Submitted</State></JobsDetail></Response>")), Request: request}, nil
}

var signedHeaders = []core.Header{
	{Name: "Host", Value: "examplebucket-1250000000.ci.ap-beijing.myqcloud.com"}, {Name: "Content-Type", Value: "application/xml"},
	{Name: "Content-Length", Value: "171"}, {Name: "Content-MD5", Value: "fkYaYdShc5RMOBm5OcfprQ=="},
}

// plainSign signs in a straightforward way, with maps that are sorted, formatted and joined.
func plainSign(method, path string, headers []core.Header, keyTime, id, secret string) string {
	digest := func(key, text string) string {
		mac := hmac.New(sha1.New, []byte(key))
		mac.Write([]byte(text))
		return fmt.Sprintf("%x", mac.Sum(nil))
	}
	values := map[string]string{}
	var names []string
	for _, each := range headers {
		name := strings.ToLower(each.Name)
		values[name] = each.Value
		names = append(names, name)
	}
	sort.Strings(names)
	var pairs []string
	for _, name := range names {
		pairs = append(pairs, fmt.Sprintf("%s=%s", name, strings.ReplaceAll(url.QueryEscape(values[name]), "+", "%20")))
	}
	text := fmt.Sprintf("%s\n%s\n%s\n%s\n", strings.ToLower(method), path, "", strings.Join(pairs, "&"))
	signature := digest(digest(secret, keyTime), fmt.Sprintf("sha1\n%s\n%x\n", keyTime, sha1.Sum([]byte(text))))
	return strings.Join([]string{
		"q-sign-algorithm=sha1", "q-ak=" + id, "q-sign-time=" + keyTime, "q-key-time=" + keyTime,
		"q-header-list=" + strings.Join(names, ";"), "q-url-param-list=", "q-signature=" + signature,
	}, "&")
}

// plainEncode writes the body of a request as the vendor's SDK does.
func plainEncode(input *ci.CreateMediaInfoJobInput) ([]byte, error) {
	request := xmlRequest{Tag: "MediaInfo", QueueID: *input.QueueID}
	request.Input.Object, request.Operation.UserData, request.Operation.JobLevel = *input.Object, *input.UserData, int(*input.JobLevel)
	var out bytes.Buffer
	err := xml.NewEncoder(&out).Encode(request)
	return out.Bytes(), err
}

var benchInput = &ci.CreateMediaInfoJobInput{
	Object: ci.Ptr("uploads/demo.mp4"), UserData: ci.Ptr("order 7"), JobLevel: ci.Ptr[int64](1), QueueID: ci.Ptr("p8eb46b8cc1a94bc09512d16c5c4f4d3a"),
}

// Our times include all checks.
func BenchmarkEncodeARequest(b *testing.B) {
	o := apis[0].operations["CreateMediaInfoJob"]
	b.Run("ours", func(b *testing.B) {
		measure(b, func() error {
			_, err := o.Encode(benchInput, true)
			return err
		})
	})
	b.Run("encoding-xml", func(b *testing.B) {
		measure(b, func() error {
			_, err := plainEncode(benchInput)
			return err
		})
	})
}

func BenchmarkEncodeAndSign(b *testing.B) {
	o := apis[0].operations["CreateMediaInfoJob"]
	key := core.Credentials{SecretID: "AKIDexample", SecretKey: "secret"}
	b.Run("ours", func(b *testing.B) {
		measure(b, func() error {
			request, err := o.Encode(benchInput, true)
			if err == nil {
				core.Sign(request.Method, request.Path, request.Query, signedHeaders, "1700000000;1700000960", key, "")
			}
			return err
		})
	})
	b.Run("encoding-xml", func(b *testing.B) {
		measure(b, func() error {
			_, err := plainEncode(benchInput)
			plainSign("POST", "/jobs", signedHeaders, "1700000000;1700000960", key.SecretID, key.SecretKey)
			return err
		})
	})
}

func BenchmarkAWholeCall(b *testing.B) {
	client, err := ci.NewClient(ci.WithBucket(bucketName), ci.WithRegion("ap-beijing"), ci.WithTransport(accepting{}), ci.WithTimeout(time.Minute),
		ci.WithCredentials(ci.Credentials{SecretID: "AKIDexample", SecretKey: "secret"}))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("ours", func(b *testing.B) {
		measure(b, func() error {
			_, err := client.Media.CreateInfoJob(context.Background(), benchInput)
			return err
		})
	})
}
