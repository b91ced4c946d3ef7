package conformance

import (
	"errors"
	"strings"
	"testing"

	ci "github.com/cloudinfinite/cloudinfinite-go"
	"github.com/cloudinfinite/cloudinfinite-go/core"
	"github.com/cloudinfinite/cloudinfinite-go/tinyapi"
)

func TestAWorkflowIsBuiltNodeByNode(t *testing.T) {
	start := ci.StartWorkflowPlan(ci.WorkflowStart{ObjectPrefix: ci.Ptr("in/")})
	frames := start.Snapshot(ci.WorkflowOperation{TemplateID: ci.Ptr("t1")})
	film := start.Named("film").Transcode(ci.WorkflowOperation{TemplateID: ci.Ptr("t2")})
	last := frames.Beside(film, frames).MediaInfo(ci.WorkflowOperation{})
	topology, err := last.Topology()
	if err != nil {
		t.Fatal(err)
	}
	o := apis[0].operations["CreateMediaWorkflow"]
	input := &ci.CreateMediaWorkflowInput{Name: ci.Ptr("films"), State: ci.Ptr(ci.WorkflowStatePaused), Topology: topology}
	request, err := o.Encode(input, true)
	if err != nil {
		t.Fatal(err)
	}
	edges := "<Dependencies><Start>Snapshot_1,film</Start><Snapshot_1>MediaInfo_1</Snapshot_1><film>MediaInfo_1</film><MediaInfo_1>End</MediaInfo_1></Dependencies>"
	if body := string(request.Body); !strings.Contains(body, edges) || !strings.Contains(body, "<film><Type>Transcode</Type><Operation><TemplateId>t2</TemplateId></Operation></film>") {
		t.Errorf("%s", body)
	}
	if last.Name() != "MediaInfo_1" {
		t.Errorf("%s", last.Name())
	}
	film.Named("film").Snapshot(ci.WorkflowOperation{})
	if _, err := start.Topology(); err == nil || !strings.Contains(err.Error(), "film") {
		t.Errorf("%v", err)
	}
	other := ci.StartWorkflowPlan(ci.WorkflowStart{ObjectPrefix: ci.Ptr("out/")})
	if _, err := other.Beside(last).Topology(); err == nil {
		t.Error("places of different graphs are joined")
	}
}

func TestATextIsBuiltStepByStep(t *testing.T) {
	text, err := new(ci.ImageRule).Thumbnail(ci.ThumbnailStep{Width: ci.Ptr[int64](200)}).
		Format(ci.FormatStep{Format: ci.Ptr(ci.ImageFormatWebp)}).Text()
	if err != nil || text != "imageMogr2/thumbnail/200x/format/webp" {
		t.Errorf("%q, %v", text, err)
	}
	_, err = new(ci.ImageRule).Thumbnail(ci.ThumbnailStep{Width: ci.Ptr[int64](-1)}).Text()
	var refused *ci.ValidationError
	if !errors.As(err, &refused) || refused.Problems[0].Path != "Width" {
		t.Errorf("%v", err)
	}
	if text, err := new(tinyapi.Stamp).Dry().Text(); err != nil || text != "press/dry" {
		t.Errorf("%q, %v", text, err)
	}
}

// Typed steps write the same texts as fields by name.
func TestTypedSteps(t *testing.T) {
	types := map[string]func() any{"thumbnail": func() any { return new(ci.ThumbnailStep) }, "crop": func() any { return new(ci.CropStep) }, "format": func() any { return new(ci.FormatStep) }}
	played := 0
	play(t, "steps", "cases", func(t *testing.T, a *api, v vector) {
		var text core.StepText
		for _, each := range v["steps"].([]any) {
			step := each.([]any)
			made := types[step[0].(string)]
			if made == nil || a.name != "cloudinfinite" {
				return
			}
			value, record := made(), a.steps[step[0].(string)]
			if err := core.FillRecord(record, step[1].(core.Fields), value); err != nil {
				return
			}
			text.Add(record, value)
		}
		played++
		written, err := text.Text()
		if v["problems"] != nil {
			same(t, "problems", problemsOf(t, err), v.problems())
		} else {
			same(t, "text", written, v.text("text"))
		}
	})
	if played < 5 {
		t.Errorf("only %d cases", played)
	}
}

func TestEmptyAndZeroValuesAreSent(t *testing.T) {
	o := apis[0].operations["CreateMediaInfoJob"]
	request, err := o.Encode(&ci.CreateMediaInfoJobInput{Object: ci.Ptr("a"), UserData: ci.Ptr(""), JobLevel: ci.Ptr[int64](0)}, true)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "body", string(request.Body), "<Request><Tag>MediaInfo</Tag><Input><Object>a</Object></Input><Operation><UserData></UserData><JobLevel>0</JobLevel></Operation></Request>")
	_, err = o.Encode((*ci.CreateMediaInfoJobInput)(nil), true)
	same(t, "problems", problemsOf(t, err), []string{"Request.Input: required"})
}
