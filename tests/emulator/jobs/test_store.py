"""The job store: what it keeps and forgets, and lists that stay correct meanwhile."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cloudinfinite_emulator import Job, JobStore, Kind, RealClock, State, SteppedClock
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import ENDED
from cloudinfinite_emulator.jobs.store import StoreFullError, place_text, read_place

BUCKET = "examplebucket-1250000000"
OTHER = "otherbucket-1250000000"
NOON = datetime(2022, 6, 27, 12, tzinfo=UTC)


def add(store: JobStore, **more: Any) -> Job:
    return store.add(Kind.MEDIA, BUCKET, {}, **more)


def ids(store: JobStore, **more: Any) -> list[str]:
    return [job.job_id for job in store.walk(Kind.MEDIA, BUCKET, **{"descending": False, **more})]


def expected_order(jobs: list[Job], descending: bool) -> list[str]:
    """Returns the ids in the expected order: by time, then by arrival."""
    ordered = sorted(jobs, key=lambda job: (job.created, job.number), reverse=descending)
    return [job.job_id for job in ordered]


class Meanwhile:
    """Changes a store between two pages, as Hypothesis chooses."""

    def __init__(self, store: JobStore, kept: list[Job]) -> None:
        self._store = store
        self._kept = {job.job_id for job in kept}
        self._numbers = 0

    def do(self, what: str, seconds: int, choice: int) -> None:
        gone = [job for job in self._store.all() if job.job_id not in self._kept]
        if what == "add":
            add(self._store, created=NOON + timedelta(seconds=seconds), state=State.RUNNING)
        elif what == "change":
            jobs = self._store.all()
            self._store.change(jobs[choice % len(jobs)].job_id, progress=seconds % 100)
        elif gone:
            # The store keeps no ended jobs, so it forgets this one.
            self._store.change(gone[choice % len(gone)].job_id, state=State.SUCCESS)


SECONDS = st.integers(-5, 5)
EVENTS = st.lists(
    st.tuples(st.sampled_from(["add", "forget", "change"]), SECONDS, st.integers(0, 99)), max_size=8
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    before=st.lists(st.tuples(SECONDS, st.booleans()), max_size=25),
    size=st.integers(1, 7),
    descending=st.booleans(),
    meanwhile=st.lists(EVENTS, max_size=30),
)
def test_pages_show_each_lasting_job_once_and_in_order(
    before: list[tuple[int, bool]],
    size: int,
    descending: bool,
    meanwhile: list[list[tuple[str, int, int]]],
) -> None:
    store = JobStore(RealClock(), keep=0)
    added = [
        (add(store, created=NOON + timedelta(seconds=seconds), state=State.RUNNING), stays)
        for seconds, stays in before
    ]
    kept = [job for job, stays in added if stays]
    between = Meanwhile(store, kept)
    seen: list[str] = []
    token: str | None = None
    events = iter(meanwhile)
    while True:
        after = None if token is None else read_place(token)
        page = [
            job
            for job, _ in zip(
                store.walk(Kind.MEDIA, BUCKET, descending=descending, after=after),
                range(size),
                strict=False,
            )
        ]
        seen += [job.job_id for job in page]
        if len(page) < size:
            break
        token = place_text(page[-1])
        for event in next(events, []):
            between.do(*event)
    assert len(seen) == len(set(seen))
    stayed = {job.job_id for job in kept}
    assert [each for each in seen if each in stayed] == expected_order(kept, descending)


@given(
    jobs=st.lists(SECONDS, min_size=1, max_size=30),
    descending=st.booleans(),
    choice=st.integers(0, 99),
)
def test_a_walk_from_a_place_is_the_rest_of_the_full_walk(
    jobs: list[int], descending: bool, choice: int
) -> None:
    store = JobStore(RealClock())
    added_jobs = [add(store, created=NOON + timedelta(seconds=seconds)) for seconds in jobs]
    whole = ids(store, descending=descending)
    assert whole == expected_order(added_jobs, descending)
    place = choice % len(added_jobs)
    last = store.get(whole[place])
    assert last is not None
    rest = ids(store, descending=descending, after=read_place(place_text(last)))
    assert rest == whole[place + 1 :]


@given(
    jobs=st.lists(
        st.tuples(SECONDS, st.sampled_from([None, "a", "b"]), st.booleans()), max_size=30
    ),
    descending=st.booleans(),
)
def test_a_walk_over_one_object_is_the_full_walk_filtered_by_it(
    jobs: list[tuple[int, str | None, bool]], descending: bool
) -> None:
    store = JobStore(RealClock(), keep=2)
    for seconds, key, has_ended in jobs:
        given = None if key is None else element("Input", {"Object": key})
        moment = NOON + timedelta(seconds=seconds)
        job = add(store, created=moment, input=given, state=State.RUNNING)
        if has_ended:
            store.change(job.job_id, state=State.SUCCESS)
    everything = list(store.walk(Kind.MEDIA, BUCKET, descending=descending))
    for key in ("a", "b", "c"):
        wanted = [job.job_id for job in everything if job.object == key]
        assert ids(store, descending=descending, key=key) == wanted


def test_the_jobs_of_one_object_are_found_without_reading_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = JobStore(RealClock())
    for number in range(5000):
        add(store, input=element("Input", {"Object": str(number)}))
    read_ids: list[str] = []
    monkeypatch.setattr(
        JobStore, "_turn", lambda *given, turn=JobStore._turn: recorded(read_ids, turn(*given))
    )
    assert len(ids(store, key="77")) == 1
    assert len(read_ids) == 1


def recorded(where: list[str], jobs: list[Job]) -> list[Job]:
    where += [job.job_id for job in jobs]
    return jobs


@pytest.mark.parametrize("descending", [False, True])
def test_a_walk_over_several_turns_survives_forgotten_jobs(descending: bool) -> None:
    store = JobStore(RealClock(), keep=0)
    added_jobs = [add(store, created=NOON) for _ in range(1000)]
    order = expected_order(added_jobs, descending)
    walk = store.walk(Kind.MEDIA, BUCKET, descending=descending)
    seen = [next(walk).job_id for _ in range(10)]
    # Two jobs are forgotten: one that was already shown, and one of a later turn.
    for gone in (order[3], order[700]):
        store.change(gone, state=State.SUCCESS)
    seen += [job.job_id for job in walk]
    assert seen == [each for each in order if each != order[700]]


def test_a_walk_covers_one_kind_and_one_bucket() -> None:
    store = JobStore(RealClock())
    media = add(store)
    batch = store.add(Kind.BATCH, BUCKET, {})
    store.add(Kind.MEDIA, OTHER, {})
    assert ids(store) == [media.job_id]
    assert [job.job_id for job in store.walk(Kind.BATCH, BUCKET, descending=True)] == [batch.job_id]
    assert not list(store.walk(Kind.BATCH, OTHER, descending=True))
    assert store.all(Kind.BATCH) == [batch]
    assert len(store.all()) == len(store) == 3


def test_ids_show_the_kind_and_may_be_chosen() -> None:
    store = JobStore(RealClock())
    assert add(store).job_id[0] == "j"
    assert store.add(Kind.BATCH, BUCKET, {}).job_id[0] == "b"
    assert add(store, job_id="j1").job_id == "j1"
    with pytest.raises(ValueError, match="the job j1 already exists"):
        add(store, job_id="j1")
    assert len(store) == 3


def test_the_creation_time_is_now_in_whole_seconds() -> None:
    clock = SteppedClock(1_700_000_000.75)
    store = JobStore(clock)
    assert add(store).created == datetime.fromtimestamp(1_700_000_000, UTC)
    clock.advance(0.5)
    assert add(store).created == datetime.fromtimestamp(1_700_000_001, UTC)
    assert add(store, created=NOON + timedelta(microseconds=5)).created == NOON


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(sorted(State))), max_size=40))
def test_the_most_recently_ended_jobs_are_kept(steps: list[tuple[bool, State]]) -> None:
    store = JobStore(RealClock(), keep=3)
    ended: list[str] = []
    batches = 0
    for is_media, state in steps:
        if not is_media:
            # Batches are few, and the store always keeps them.
            store.add(Kind.BATCH, BUCKET, {}, state=state)
            batches += 1
            continue
        job = add(store)
        store.change(job.job_id, state=state)
        if state in ENDED:
            ended.append(job.job_id)
    left = [job.job_id for job in store.all(Kind.MEDIA) if job.state in ENDED]
    assert left == ended[-3:]
    assert len(store.all(Kind.BATCH)) == batches
    assert set(ids(store)) == {job.job_id for job in store.all(Kind.MEDIA)}
    for gone in ended[:-3]:
        assert store.get(gone) is None
        assert store.change(gone, progress=1) is None


def test_a_job_that_ended_twice_is_forgotten_once() -> None:
    store = JobStore(RealClock(), keep=2)
    back = add(store, state=State.SUCCESS)
    for state in (State.RUNNING, State.SUCCESS, State.FAILED, State.RUNNING):
        store.change(back.job_id, state=state)
    ended = [add(store, state=State.SUCCESS) for _ in range(5)]
    assert ids(store) == [back.job_id, *(job.job_id for job in ended[-2:])]
    store.change(back.job_id, state=State.CANCELLED)
    assert ids(store) == [back.job_id, ended[-1].job_id]


def test_a_store_may_keep_no_ended_jobs() -> None:
    store = JobStore(RealClock(), keep=0)
    job = add(store, state=State.FAILED)
    assert job.state is State.FAILED
    assert len(store) == 0
    assert ids(store) == []


def test_the_number_of_jobs_is_limited() -> None:
    store = JobStore(RealClock(), most=3, keep=1)
    running = [add(store) for _ in range(3)]
    with pytest.raises(StoreFullError, match=r"keeps at most 3 jobs; use --keep-jobs"):
        add(store)
    for job in running:
        store.change(job.job_id, state=State.SUCCESS)
    assert len(store) == 1
    add(store)
    add(store)
    with pytest.raises(StoreFullError):
        store.add(Kind.BATCH, BUCKET, {})


def test_a_state_changes_only_from_the_expected_states() -> None:
    store = JobStore(RealClock())
    job = add(store)
    assert store.change(job.job_id, only_from={State.RUNNING}, state=State.SUCCESS) is None
    assert store.get(job.job_id) == job
    changed = store.change(job.job_id, only_from={State.SUBMITTED}, state=State.RUNNING)
    assert changed is not None
    assert (changed.state, job.state) == (State.RUNNING, State.SUBMITTED)
    assert store.get(job.job_id) is changed
    assert store.change("j0", state=State.RUNNING) is None


def test_a_place_stays_valid_when_the_store_is_cleared() -> None:
    store = JobStore(SteppedClock(1_700_000_000))
    token = place_text(add(store))
    store.clear()
    assert (len(store), ids(store)) == (0, [])
    later = add(store)
    assert place_text(later) != token
    assert ids(store, after=read_place(token)) == [later.job_id]


@pytest.mark.parametrize(
    "text", ["", "-", "1", "1-", "-1", "a-1", "1-a", "1-１", "1--1", "1-1 ", "9" * 5000 + "-1"]
)
def test_invalid_places_are_refused(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"not a position in a list|invalid literal|Exceeds the limit"
    ):
        read_place(text)


@given(st.integers(-(10**10), 10**10), st.integers(1, 10**9))
def test_a_place_is_parsed_from_its_text(seconds: int, number: int) -> None:
    assert read_place(f"{seconds}-{number}") == (seconds, number)


def test_64_threads_can_add_change_and_walk_concurrently() -> None:
    store = JobStore(RealClock(), keep=50)
    lasting = [add(store, created=NOON) for _ in range(20)]

    def work(number: int) -> list[str]:
        job = add(store, created=NOON + timedelta(seconds=number % 3 - 1))
        store.change(job.job_id, state=State.SUCCESS)
        return ids(store, descending=bool(number % 2))

    with ThreadPoolExecutor(64) as pool:
        for number, seen in enumerate(pool.map(work, range(512))):
            assert len(seen) == len(set(seen))
            stayed = {job.job_id for job in lasting}
            kept = [each for each in seen if each in stayed]
            assert kept == expected_order(lasting, bool(number % 2))
    assert len(store) == 70
    assert len(ids(store)) == 70
