"""Round trips of the asynchronous client to the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from cloudinfinite import OPERATIONS, AsyncClient, batch, media
from cloudinfinite_emulator import Emulator, Kind, Settings, State, Workflow
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.errors import (
    InvalidRequestError,
    JobCancelledError,
    JobFailedError,
    TransportError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_calls import CREATE, Recorder, state_of
from .async_calls import nothing_left as nothing_left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_left")]

JOBS = ("/jobs", "/inventorytriggerjob")
NEVER = "b" + "0" * 32


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    settings = Settings(workflows={"*": Workflow(("MediaInfo",))}, job_seconds=60, workers=16)
    key = Credentials("AKIDasync", "a-key", "a-token")
    with Emulator(key, settings=settings) as running:
        yield running


def client(service: Emulator, **more: Any) -> AsyncClient:
    return AsyncClient(
        credentials=service.credentials, endpoint_url=service.endpoint_url, retries=0, **more
    )


class Hurried(AsyncioTransport):
    """Sleeps five hundred times faster."""

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds / 500)


async def test_every_shape_of_operation_makes_a_round_trip(service: Emulator) -> None:
    recorder = Recorder()
    service.account.queue.pause()
    async with client(service, hooks=[recorder]) as asynchronous:
        flow = (await asynchronous.batch.trigger_workflow(**CREATE)).jobs_detail
        started = (
            await asynchronous.batch.trigger_job(
                name="演示",
                object="a & <b>.mp4",
                tag="MediaInfo",
                job_param=batch.InventoryTriggerJobParam(),
            )
        ).jobs_detail
        assert started.input == batch.InventoryTriggerInput(object="a & <b>.mp4")
        listed = await asynchronous.batch.describe_jobs(name="演示")
        assert started.job_id in [each.job_id for each in listed.jobs_detail]
        assert listed.metadata.anomalies == ()
        cancelled = await asynchronous.batch.cancel_job(flow)
        assert cancelled.metadata.request_id
        assert await state_of(asynchronous, flow.job_id) == "Cancel"
        with pytest.raises(InvalidRequestError) as refused:
            await asynchronous.batch.cancel_job(flow)
        assert refused.value.operation == "CancelInventoryTriggerJob"
        [made] = (await asynchronous.media.create_info_job(object="a.mp4")).jobs_detail
        looked = await asynchronous.media.describe_job(job_id=[made, NEVER], missing_ok=True)
        assert [each.job_id for each in looked.jobs_detail] == [made.job_id]
        assert looked.non_exist_job_ids == [NEVER]
        everything = await asynchronous.media.describe_jobs(tag="MediaInfo", size=100)
        assert made.job_id in [each.job_id for each in everything.jobs_detail]
        await asynchronous.call("CancelMediaJob", {"jobId": made.job_id})
    service.account.queue.resume()
    called = {attempt.operation for attempt in recorder.ended}
    # Every kind of call on jobs was used.
    kinds = {
        (each.method, each.path) for name, each in OPERATIONS.items() if each.path.startswith(JOBS)
    }
    assert {(OPERATIONS[name].method, OPERATIONS[name].path) for name in called} == kinds


async def test_a_list_is_iterated_by_item_and_by_page(
    service: Emulator,
) -> None:
    name = "paged"
    made = [service.seed_batch_job(name) for _ in range(5)]
    async with client(service) as asynchronous:
        every = asynchronous.batch.iter_jobs(name=name, size=2, order_by_time="Asc")
        assert [job.job_id async for job in every] == made
        pages = [page async for page in every.pages()]
        assert [len(page.jobs_detail) for page in pages] == [2, 2, 1]
        rest = asynchronous.batch.iter_jobs(
            name=name, order_by_time="Asc", next_token=pages[0].next_token
        )
        assert [job.job_id async for job in rest] == made[2:]
        with pytest.raises(InvalidRequestError, match="never issued 'other'"):
            await anext(aiter(asynchronous.media.iter_jobs(tag="Tts", next_token="other")))


async def test_concurrent_answers_do_not_mix(service: Emulator) -> None:
    made = [service.seed_batch_job(f"one-of-many-{number}") for number in range(64)]
    names: dict[str, str | None] = {}

    async def look(asynchronous: AsyncClient, job_id: str) -> None:
        detail = (await asynchronous.batch.describe_job(job_id=job_id)).jobs_detail
        assert detail is not None
        names[job_id] = detail.name

    async with client(service) as asynchronous, anyio.create_task_group() as group:
        for job_id in made:
            group.start_soon(look, asynchronous, job_id)
    assert [names[job_id] for job_id in made] == [f"one-of-many-{number}" for number in range(64)]


async def test_a_wait_reports_progress_and_returns_the_job(service: Emulator) -> None:
    job_id = service.seed_batch_job("waited for")
    left = ["Running", "Running", "Success"]
    seen: list[batch.JobStateValue] = []

    def progress(job: batch.InventoryTriggerJobDetail) -> None:
        seen.append(job.state)
        if left:
            service.account.jobs.change(job_id, state=State(left.pop(0)))

    async with client(service, transport=Hurried()) as asynchronous:
        job = await asynchronous.batch.wait(job_id, on_progress=progress)
        assert (job.job_id, job.state) == (job_id, media.JobState.SUCCESS)
        assert seen == ["Submitted", "Running", "Running", "Success"]
        for state, kind in (("Failed", JobFailedError), ("Cancel", JobCancelledError)):
            service.account.jobs.change(job_id, state=State(state))
            with pytest.raises(kind):
                await asynchronous.batch.wait(job_id)


async def test_many_waits_run_at_once(service: Emulator) -> None:
    made = [service.seed_batch_job("waited for", state="Running") for _ in range(16)]
    done: list[str | None] = []

    async def wait(asynchronous: AsyncClient, job_id: str) -> None:
        done.append((await asynchronous.batch.wait(job_id)).job_id)

    async with (
        client(service, transport=Hurried()) as asynchronous,
        anyio.create_task_group() as group,
    ):
        for job_id in made:
            group.start_soon(wait, asynchronous, job_id)
        await anyio.sleep(0.01)
        for job_id in made:
            service.account.jobs.change(job_id, state=State.SUCCESS)
    assert sorted(map(str, done)) == sorted(made)


async def test_the_end_of_a_wait_does_not_affect_the_job(service: Emulator) -> None:
    job_id = service.seed_batch_job("goes on", state="Running")
    async with client(service) as asynchronous:
        with pytest.raises(WaitTimeoutError):
            await asynchronous.batch.wait(job_id, timeout=0.05)
        with anyio.move_on_after(0.05) as scope:
            await asynchronous.batch.wait(job_id)
        assert scope.cancelled_caught
        assert await state_of(asynchronous, job_id) == "Running"


class Lossy(Hurried):
    """Loses the response to the first creating request."""

    def __init__(self) -> None:
        super().__init__()
        self.lost = 0

    async def send(self, exchange: SignedRequest) -> HttpResponse:
        answer = await super().send(exchange)
        if exchange.method == "POST" and not self.lost:
            self.lost += 1
            raise TransportError("the response was lost")
        return answer


async def test_create_once_finds_what_a_lost_call_created(
    service: Emulator,
) -> None:
    before = len(service.account.jobs.all(Kind.BATCH))
    transport = Lossy()
    async with client(service, transport=transport, create_once=True) as asynchronous:
        answer = await asynchronous.batch.trigger_workflow(**CREATE)
    assert transport.lost == 1
    assert answer.metadata.recovered
    assert [attempt.error for attempt in answer.metadata.attempts] == ["the response was lost"]
    (made,) = service.account.jobs.all(Kind.BATCH)[before:]
    assert answer.jobs_detail is not None
    assert answer.jobs_detail.job_id == made.job_id
    assert str(answer.jobs_detail.name).startswith("nightly-")
