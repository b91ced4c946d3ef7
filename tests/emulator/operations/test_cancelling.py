"""Cancelling jobs: in which states, by which requests, and what stops."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, EmulatedService, Job, Kind, State
from tests.waiting import until

from ..bodies import BATCH, BATCH_PATH, DOCUMENT, DOCUMENT_PATH, MEDIA, MEDIA_PATH, error, read
from ..signer import Pairs, Signer, post

PATHS = {Kind.BATCH: BATCH_PATH, Kind.MEDIA: MEDIA_PATH, Kind.DOCUMENT: DOCUMENT_PATH}
BODIES = {Kind.BATCH: BATCH, Kind.MEDIA: MEDIA, Kind.DOCUMENT: DOCUMENT}
WAITING = {State.SUBMITTED, State.PAUSED}
OPEN = {Kind.BATCH: {*WAITING, State.RUNNING}, Kind.MEDIA: WAITING, Kind.DOCUMENT: WAITING}
FLAG: Pairs = [("cancel", None)]

KINDS = pytest.mark.parametrize("kind", list(PATHS))


def cancel(
    service: EmulatedService,
    kind: Kind,
    job_id: str,
    query: Pairs = FLAG,
    **options: frozenset[str],
) -> tuple[int, str, str]:
    """Sends a cancelling request and returns the status, the code and the message."""
    request = Signer(**options).request("PUT", f"{PATHS[kind]}/{job_id}", query)  # type: ignore[arg-type]
    reply = service.answer(request)
    if reply.status == 200:
        assert reply.body == b""
        return 200, "", ""
    return error(reply)


def put(service: EmulatedService, kind: Kind, state: State) -> Job:
    return service.account.jobs.add(kind, DEMO_BUCKET, {"QueueId": "", "Tag": ""}, state=state)


def make(service: EmulatedService, kind: Kind) -> str:
    root = read(service.answer(post(PATHS[kind], BODIES[kind])))
    return root.findtext("JobsDetail/JobId") or ""


def current(service: EmulatedService, job_id: str) -> Job:
    job = service.account.jobs.get(job_id)
    assert job is not None
    return job


@KINDS
@pytest.mark.parametrize("state", sorted(State))
def test_a_job_can_be_cancelled_only_in_some_states(
    service: EmulatedService, kind: Kind, state: State
) -> None:
    job = put(service, kind, state)
    response = cancel(service, kind, job.job_id)
    after = current(service, job.job_id)
    if state in OPEN[kind]:
        assert response == (200, "", "")
        assert (after.state, after.code) == (State.CANCELLED, "Success")
        assert after.ended is not None
        state = State.CANCELLED
    # Another request, or one that comes too late, changes nothing.
    too_late = f"the job {job.job_id} can no longer be cancelled"
    assert cancel(service, kind, job.job_id) == (400, "InvalidArgument", too_late)
    assert current(service, job.job_id) == after
    assert after.state is state


@KINDS
def test_a_job_that_does_not_exist_cannot_be_cancelled(
    service: EmulatedService, kind: Kind
) -> None:
    other = put(service, Kind.MEDIA if kind is Kind.BATCH else Kind.BATCH, State.SUBMITTED)
    elsewhere = service.account.jobs.add(kind, "otherbucket-1250000000", {})
    for job_id in ("x0", other.job_id, elsewhere.job_id):
        response = cancel(service, kind, job_id)
        assert response == (400, "InvalidArgument", f"there is no job {job_id}")
    assert current(service, other.job_id).state is State.SUBMITTED
    assert current(service, elsewhere.job_id).state is State.SUBMITTED


@KINDS
@pytest.mark.parametrize(
    ("query", "unsigned", "deviations"),
    [
        (FLAG, frozenset[str](), ()),
        ([("cancel", "")], frozenset[str](), ()),
        ([], frozenset[str](), ("the flag cancel is missing from the query",)),
        (
            FLAG,
            frozenset({"cancel"}),
            ("the signature does not cover the query parameter cancel",),
        ),
    ],
)
def test_the_flag_may_be_signed_unsigned_or_missing(
    service: EmulatedService,
    kind: Kind,
    query: Pairs,
    unsigned: frozenset[str],
    deviations: tuple[str, ...],
) -> None:
    job = put(service, kind, State.SUBMITTED)
    assert cancel(service, kind, job.job_id, query, unsigned=unsigned) == (200, "", "")
    assert current(service, job.job_id).state is State.CANCELLED
    assert service.account.journal.entries[-1].deviations == deviations


def test_a_running_batch_stops(service: EmulatedService) -> None:
    service.buckets[DEMO_BUCKET].put("input/a.mp4", b"")  # type: ignore[attr-defined]
    job_id = make(service, Kind.BATCH)
    until(lambda: service.account.jobs.all(Kind.MEDIA))
    assert cancel(service, Kind.BATCH, job_id) == (200, "", "")
    assert service.account.queue.settle(1)
    assert current(service, job_id).state is State.CANCELLED
    assert [job.state for job in service.account.jobs.all(Kind.MEDIA)] == [State.CANCELLED]


def test_a_running_media_job_continues(service: EmulatedService) -> None:
    job_id = make(service, Kind.MEDIA)
    until(lambda: current(service, job_id).state is State.RUNNING)
    status, _, message = cancel(service, Kind.MEDIA, job_id)
    assert (status, message) == (400, f"the job {job_id} can no longer be cancelled")
    assert current(service, job_id).state is State.RUNNING


@KINDS
def test_a_cancelled_waiting_job_never_runs(service: EmulatedService, kind: Kind) -> None:
    service.account.queue.pause()
    job_id = make(service, kind)
    assert current(service, job_id).state is State.PAUSED
    assert cancel(service, kind, job_id) == (200, "", "")
    service.account.queue.resume()
    assert service.account.settle()
    assert current(service, job_id).started is None


def test_of_concurrent_cancellations_exactly_one_succeeds(service: EmulatedService) -> None:
    for _ in range(20):
        job = put(service, Kind.BATCH, State.RUNNING)

        def attempt(_: int, job_id: str = job.job_id) -> int:
            return cancel(service, Kind.BATCH, job_id)[0]

        with ThreadPoolExecutor(8) as pool:
            assert sorted(pool.map(attempt, range(8))) == [200, *[400] * 7]
