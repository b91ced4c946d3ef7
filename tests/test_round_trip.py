"""Round trips over real HTTP: signed, verified, validated, answered and decoded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from cloudinfinite import OPERATIONS, Client, Credentials, NotFoundError, ServiceError, batch, media
from cloudinfinite_emulator import Emulator, Settings, Workflow

from .vectors import cases, given_fields

NEVER = "b" + "0" * 32

# The first request of each operation in the conformance suite.
FIELDS = {
    case["operation"]: given_fields(case)
    for (case,) in (param.values for param in reversed(cases("requests")))
    if case.get("validate", True)
}


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    settings = Settings(workflows={"*": Workflow(("MediaInfo",))}, job_seconds=60, workers=16)
    key = Credentials("AKIDexample", "a-key", "a-token")
    with Emulator(key, settings=settings) as running:
        for name, tag in {"t1": "Snapshot", "t2": "Watermark", "t3": "Watermark"}.items():
            running.account.templates.add(running.bucket, tag, name, [], template_id=name)
        yield running
    # Everything the client sends conforms to the spec.
    assert not [each.deviations for each in running.account.journal.entries if each.deviations]


@pytest.fixture
def client(service: Emulator) -> Iterator[Client]:
    with Client(credentials=service.credentials, endpoint_url=service.endpoint_url) as made:
        yield made


def workflow(client: Client, name: str = "nightly") -> batch.InventoryTriggerJobDetail:
    """Starts a batch job that runs a workflow."""
    answer = client.batch.trigger_workflow(
        name=name,
        prefix="演示/ & <a>",
        workflow_ids="w1",
        start=datetime(2022, 2, 1, tzinfo=UTC),
    )
    assert answer.metadata.anomalies == ()
    assert answer.jobs_detail is not None
    return answer.jobs_detail


def test_a_workflow_batch_is_started_looked_up_and_cancelled(client: Client) -> None:
    job = workflow(client)
    assert job.type == batch.InventoryTriggerJobType.WORKFLOW
    assert job.job_id is not None
    assert job.input == batch.InventoryTriggerInput(prefix="演示/ & <a>")
    assert job.creation_time is not None
    assert abs(job.creation_time - datetime.now(UTC)) < timedelta(minutes=1)
    again = client.batch.describe_job(job_id=job.job_id).jobs_detail
    assert again is not None
    assert (again.job_id, again.operation) == (job.job_id, job.operation)
    cancelled = client.batch.cancel_job(job_id=job.job_id)
    assert cancelled.metadata.status == 200
    assert cancelled.metadata.request_id
    again = client.batch.describe_job(job_id=job.job_id).jobs_detail
    assert again is not None
    assert again.state == media.JobState.CANCEL
    with pytest.raises(ServiceError) as caught:
        client.batch.cancel_job(job_id=job.job_id)
    assert (caught.value.code, caught.value.operation) == (
        "InvalidArgument",
        "CancelInventoryTriggerJob",
    )


def test_a_batch_of_jobs_sends_every_field(client: Client) -> None:
    end = datetime(2022, 5, 1, tzinfo=UTC)
    job_param = batch.InventoryTriggerJobParam(template_id="t1", watermark_template_id=["t2", "t3"])
    output = batch.InventoryJobOutput(
        region="ap-beijing",
        bucket="b-1250000000",
        object="o/${Number}.jpg",
        sprite_object="s.jpg",
    )
    queue = media.CallBackMqConfig(mq_region="hk", mq_mode="Topic", mq_name="q")
    answer = client.batch.trigger_job(
        name="shots",
        object="a.mp4",
        end=end,
        tag="Snapshot",
        queue_id="p1",
        job_param=job_param,
        output=output,
        user_data="mine",
        job_level=2,
        call_back="no",
        call_back_type="TDMQ",
        call_back_mq_config=queue,
    )
    assert answer.metadata.anomalies == ()
    assert answer.jobs_detail is not None
    echo = answer.jobs_detail.operation
    assert echo is not None
    assert echo.job_param == job_param
    assert (echo.tag, echo.queue_id, echo.user_data, echo.job_level) == (
        "Snapshot",
        "p1",
        "mine",
        2,
    )
    assert (echo.call_back, echo.call_back_type) == ("no", "TDMQ")
    assert echo.time_interval is not None
    assert echo.time_interval.end == end
    assert (echo.output, echo.call_back_mq_config) == (output, queue)


def test_batches_of_both_types_are_listed_page_by_page(client: Client) -> None:
    names = {workflow(client, f"page-{number}").name for number in range(5)}
    found: list[str] = []
    token: str | None = None
    while True:
        page = client.batch.describe_jobs(
            size=2, next_token=token, type="Workflow", states=["Submitted", "Running"]
        )
        found += [str(job.name) for job in page.jobs_detail]
        token = page.next_token
        if not token:
            break
    assert sorted(name for name in found if name in names) == sorted(map(str, names))


def test_a_media_job_is_created_looked_up_listed_and_cancelled(
    client: Client, service: Emulator
) -> None:
    service.account.queue.pause()
    created = client.media.create_info_job(
        object="a.mp4",
        user_data="mine",
        job_level=1,
    )
    [job] = created.jobs_detail
    assert job.job_id is not None
    assert job.input is not None
    assert (job.tag, job.input.object) == ("MediaInfo", "a.mp4")
    looked_up = client.media.describe_job(job_id=[job.job_id, NEVER], missing_ok=True)
    assert [each.job_id for each in looked_up.jobs_detail] == [job.job_id]
    assert looked_up.non_exist_job_ids == [NEVER]
    assert client.media.describe_job(job_id=job.job_id).jobs_detail[0].operation == job.operation
    listed = client.media.describe_jobs(tag="MediaInfo", input_object="a.mp4", size=100)
    assert job.job_id in [each.job_id for each in listed.jobs_detail]
    assert client.media.describe_jobs(tag="Transcode").jobs_detail == []
    assert client.media.cancel_job(job_id=job.job_id).metadata.status == 200
    assert client.media.describe_job(job_id=job.job_id).jobs_detail[0].state == "Cancel"
    service.account.queue.resume()


def test_an_unknown_job_id_is_reported(client: Client) -> None:
    with pytest.raises(NotFoundError, match=f"there is no job {NEVER}"):
        client.batch.describe_job(job_id=NEVER)
    answer = client.batch.describe_job(job_id=NEVER, missing_ok=True)
    assert answer.jobs_detail is None
    assert answer.non_exist_job_ids == [NEVER]


def test_the_emulator_knows_every_operation(client: Client) -> None:
    for name in sorted(OPERATIONS):
        with pytest.raises(ServiceError) as caught:
            client.call(name, FIELDS[name], extra_query={"odd": "1"})
        # The emulator rejects the unknown parameter, and not the operation.
        assert caught.value.operation == name
        assert "odd is not a query parameter of this operation" in str(caught.value), name
