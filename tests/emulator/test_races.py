"""Races: concurrent callers, and resets and shutdowns while jobs run."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from cloudinfinite import Client, Credentials
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    Kind,
    MemoryBucket,
    Settings,
    State,
    Work,
    Workflow,
)

from ..waiting import SOON, until

KEYS = [Credentials(f"id{number}", f"secret-key-{number}") for number in range(4)]
WORKERS = ("cloudinfinite-worker", "cloudinfinite-courier")


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs an error or leaves a thread behind."""
    yield
    errors = [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR]
    assert errors == []
    until(lambda: not remaining_threads())


def remaining_threads() -> list[str]:
    """Returns the names of the emulators' threads that are still running."""
    return [each.name for each in threading.enumerate() if each.name.startswith("cloudinfinite-")]


def bucket(objects: int) -> MemoryBucket:
    created = MemoryBucket(DEMO_BUCKET)
    for number in range(objects):
        created.put(f"uploads/{number:05}.mp4", b"")
    return created


def client(emulator: Emulator, key: Credentials) -> Client:
    return Client(credentials=key, endpoint_url=emulator.endpoint_url, proxy="", retries=0)


def create(of: Client, **more: str) -> str:
    (job,) = of.media.create_info_job(object="uploads/00000.mp4", **more).jobs_detail  # type: ignore[arg-type]
    return job.job_id


def trigger(of: Client) -> None:
    of.batch.trigger_workflow(
        name="all",
        prefix="uploads/",
        workflow_ids="w1",
    )


def settings(**more: object) -> Settings:
    return Settings(workflows={"*": Workflow(("Tag",))}, **more)  # type: ignore[arg-type]


def test_sixty_four_callers_with_four_keys_see_only_their_jobs() -> None:
    with Emulator(KEYS, [bucket(1)], settings=settings(workers=4)) as emulator:
        start = threading.Barrier(64)

        def drive(number: int) -> tuple[str, str]:
            key = KEYS[number % len(KEYS)]
            with client(emulator, key) as own:
                start.wait(30)
                job_id = create(own)
                found = own.media.describe_job(job_id=job_id).jobs_detail
                assert [each.job_id for each in found] == [job_id]
                listed = list(own.media.iter_jobs(tag="MediaInfo"))
                assert job_id in [each.job_id for each in listed]
            return key.secret_id, job_id

        with ThreadPoolExecutor(64) as pool:
            created = list(pool.map(drive, range(64)))
        assert len({job_id for _, job_id in created}) == 64
        for secret_id, account in emulator.accounts.items():
            assert account.settle(30)
            mine = {job_id for owner, job_id in created if owner == secret_id}
            assert {job.job_id for job in account.jobs.all()} == mine
            assert {job.state for job in account.jobs.all()} == {State.FAILED}
            entries = account.journal.entries
            calls = Counter(each.operation for each in entries)
            assert (calls["CreateMediaInfoJob"], calls["DescribeMediaJob"]) == (16, 16)
            assert calls["DescribeMediaJobs"] >= 16
            assert {each.status for each in entries} == {200}


def test_a_reset_while_batches_run_leaves_no_stray_job() -> None:
    started = threading.Event()

    def work(_: Work) -> Mapping[str, object]:
        started.set()
        return {}

    with (
        Emulator(
            KEYS, [bucket(3000)], settings=settings(workers=4, executors={"Tag": work})
        ) as emulator,
        client(emulator, KEYS[0]) as own,
        client(emulator, KEYS[1]) as other,
    ):
        trigger(other)
        other_account = emulator.account_of(KEYS[1].secret_id)
        for _ in range(5):
            started.clear()
            for _ in range(3):
                trigger(own)
            assert started.wait(10)
            until(lambda: len(emulator.account.jobs) > 20)
            before = emulator.account.jobs
            emulator.account.reset()
            assert len(emulator.account.jobs) == 0
            time.sleep(0.02)
            assert len(emulator.account.jobs) == 0
            assert emulator.account.settle()
            assert emulator.account.jobs is not before
            # Dropped batches stop soon, and do not continue.
            time.sleep(0.05)
            count = len(before)
            time.sleep(0.05)
            assert len(before) == count < 3 * 3000
        assert len(other_account.jobs) > 1
        job_id = create(own)
        assert emulator.account.settle()
        assert [job.job_id for job in emulator.account.jobs.all()] == [job_id]


def test_resets_and_calls_can_be_concurrent() -> None:
    with Emulator(KEYS, [bucket(5)], settings=settings(simulated=["*"])) as emulator:
        over = threading.Event()

        def reset() -> None:
            while not over.is_set():
                emulator.account.reset()
                time.sleep(0.001)

        def drive(_: int) -> None:
            with client(emulator, KEYS[0]) as own:
                for _ in range(10):
                    create(own)
                    trigger(own)
                    own.media.describe_jobs(tag="MediaInfo")

        resetting = threading.Thread(target=reset)
        resetting.start()
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(drive, range(8)))
        over.set()
        resetting.join()
        emulator.account.reset()
        assert len(emulator.account.jobs) == 0
        with client(emulator, KEYS[0]) as own:
            trigger(own)
        assert emulator.account.settle()
        # The batch, and a run and a job for each object.
        assert len(emulator.account.jobs) == 1 + 2 * 5
        assert {job.state for job in emulator.account.jobs.all()} == {State.SUCCESS}


@contextmanager
def unresponsive_receiver() -> Iterator[str]:
    """A server that accepts callbacks but does not respond until it ends."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            over.wait(30)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_reset_abandons_pending_callbacks() -> None:
    with (
        unresponsive_receiver() as url,
        Emulator(KEYS, [bucket(1)], settings=settings()) as emulator,
        client(emulator, KEYS[0]) as own,
    ):
        for _ in range(6):
            create(own, call_back=url)
        until(lambda: all(job.state is State.FAILED for job in emulator.account.jobs.all()))
        before = emulator.account.courier
        emulator.account.reset()
        assert emulator.account.settle(1)
        assert emulator.account.courier is not before
        assert emulator.account.courier.deliveries == ()
    until(lambda: not [name for name in remaining_threads() if name.startswith(WORKERS[1])])
    assert emulator.account.courier.deliveries == ()


@pytest.mark.parametrize("accounts", [1, 4])
def test_it_stops_while_jobs_run_and_callbacks_wait(accounts: int) -> None:
    release = threading.Event()

    def stuck(_: Work) -> Mapping[str, object]:
        release.wait(30)
        return {}

    options = settings(workers=3, executors={"Tag": stuck})
    with unresponsive_receiver() as url:
        emulator = Emulator(KEYS[:accounts], [bucket(50)], settings=options)
        emulator.start()
        for key in KEYS[:accounts]:
            with client(emulator, key) as own:
                for _ in range(3):
                    create(own, call_back=url)
                    trigger(own)
        until(lambda: all(len(each.jobs) >= 5 for each in emulator.accounts.values()))
        started = time.monotonic()
        emulator.stop()
        # All jobs together get a second, and then the server stops.
        assert time.monotonic() - started < SOON
        counts = {name: len(each.jobs) for name, each in emulator.accounts.items()}
        release.set()
        until(lambda: not [name for name in remaining_threads() if name.startswith(WORKERS[0])])
        for name, account in emulator.accounts.items():
            # Jobs in progress have ended, and no other job has started.
            assert len(account.jobs) == counts[name]
            assert State.SUCCESS not in {job.state for job in account.jobs.all(Kind.BATCH)}


def test_work_that_arrives_during_shutdown_is_not_started() -> None:
    with Emulator(KEYS, [bucket(5)], settings=settings(simulated=["*"])) as emulator:
        emulator.close()
        with client(emulator, KEYS[1]) as own:
            trigger(own)
        account = emulator.account_of(KEYS[1].secret_id)
        assert [job.state for job in account.jobs.all()] == [State.SUBMITTED]
        account.reset()
        with client(emulator, KEYS[1]) as own:
            trigger(own)
        assert [job.state for job in account.jobs.all()] == [State.SUBMITTED]
        assert not [name for name in remaining_threads() if name.startswith(WORKERS)]
