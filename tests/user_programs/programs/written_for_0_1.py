"""A user's program, written for version 0.1, which every type checker must always accept."""

from datetime import UTC, datetime
from typing import assert_type

import cloudinfinite
from cloudinfinite import Client, Credentials, Timeout, batch, common, media


def main() -> None:
    """Uses every call in every allowed way."""
    with Client(
        bucket="examplebucket-1250000000",
        region="ap-beijing",
        credentials=Credentials("id", "key", token="token"),
        timeout=Timeout(connect=3, read=10),
    ) as client:
        started = client.batch.trigger_workflow(
            name="demo",
            prefix="input/",
            start=datetime(2022, 2, 1, tzinfo=UTC),
            workflow_ids="w0123456789abcdef0123456789abcdef",
        )
        assert_type(started, batch.TriggerInventoryWorkflowResponse)
        state = started.jobs_detail.state
        assert_type(started.jobs_detail.job_id, str)
        assert_type(state, media.JobStateValue)
        assert_type(started.jobs_detail.creation_time, datetime | None)
        print(state == media.JobState.RUNNING, state == "Running", state in ("Failed", "Cancel"))
        print(
            f"{state:>10}", str(state), media.JobState.RUNNING.value.lower(), list(media.JobState)
        )
        match state:
            case "Success" | media.JobState.CANCEL:
                print("over")
            case other:
                print(other)
        page = client.batch.describe_jobs(
            size=100, states=[state, "All", media.JobStateFilter.SUBMITTED], type="Workflow"
        )
        client.batch.describe_jobs(states=list(media.JobState), timeout=3, retries=0)
        for job in page.jobs_detail:
            assert_type(job, batch.InventoryTriggerJobDetail)
        for anomaly in page.metadata.anomalies:
            print(anomaly.path, anomaly.kind, anomaly.text)
        created = client.media.create_info_job(
            object="input/demo.mp4",
            user_data="mine",
            job_level=2,
            call_back_type=media.CallBackType.TDMQ,
            call_back_mq_config=media.CallBackMqConfig(
                mq_region="bj", mq_mode=media.MqMode("Stream"), mq_name="jobs"
            ),
            validate=False,
        )
        print(created.jobs_detail[0].job_id, created.metadata.request_id)
        print(client.call("CreateMediaInfoJob", {"Input": {"Object": "a.mp4"}}).metadata.status)
        looked_up = client.media.describe_job([created, "j2"], missing_ok=True)
        print(client.media.wait(created, timeout=5, retries=0).state)
        print(client.request("GET", "/jobs", query={"tag": "New"}, safe=True).tree)
        assert_type(looked_up.non_exist_job_ids, list[str])
        one = client.media.describe_job(job_id="j1")
        assert_type(one.jobs_detail, list[media.MediaJobDetail])
        cancelled = client.media.cancel_job(job_id="j1", extra_query={"force": None})
        assert_type(cancelled, cloudinfinite.EmptyAnswer)
        client.batch.trigger_job(
            name="demo",
            object="a.mp4",
            tag="Transcode",
            job_param=batch.InventoryTriggerJobParam(template_id="t1"),
            output=batch.InventoryJobOutput(region="r", bucket="b", object="o"),
            extra_fields={"Operation": {"New": 1}},
            extra_headers={"x-ci-mark": "m"},
        )
    event = cloudinfinite.parse_callback(b"<Response/>", "application/xml")
    assert_type(event, cloudinfinite.Callback)
    if isinstance(event, common.CallbackEvent):
        assert_type(event.jobs_detail, list[common.CallbackJob])
    request = cloudinfinite.OPERATIONS["DescribeInventoryTriggerJobs"].encode_request(size=1)
    assert_type(request, cloudinfinite.HttpRequest)
    mapping = cloudinfinite.to_dict(started)
    again = cloudinfinite.from_dict(batch.TriggerInventoryWorkflowResponse, mapping)
    assert_type(again, batch.TriggerInventoryWorkflowResponse)
    try:
        client.batch.describe_jobs(size=1000)
    except cloudinfinite.ValidationError as error:
        print(error.path, error.rule, error.value)
    except cloudinfinite.ServiceError as error:
        print(error.code, error.status, error.request_id)
