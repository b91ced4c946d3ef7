"""Jobs that a restart interrupts resume where they stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, JobFailure, Work, Workflow
from cloudinfinite_emulator.account import Account
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import ENDED, Job, Kind, Run, State
from cloudinfinite_emulator.state.keeper import DiskKeeper
from tests.waiting import SOON

from .test_keeper import account, snapshot


def interrupted_run(first: Account, states: dict[str, State]) -> tuple[Job, dict[str, Job]]:
    """Returns a run as a kill would leave it on disk, and the jobs of its nodes."""
    run = Run(run_id="i1", workflow_id="w1", workflow_name="n")
    topology = element(
        "Topology",
        {
            "Dependencies": {"Start": "A_1", "A_1": "A_2", "A_2": "A_3", "A_3": "End"},
            "Nodes": {"Start": {"Type": "Start"}, **{f"A_{n}": {"Type": "A"} for n in (1, 2, 3)}},
        },
    )
    whole = first.jobs.add(
        Kind.RUN,
        DEMO_BUCKET,
        {"QueueId": ""},
        job_id="i1",
        state=State.RUNNING,
        input=element("Input", {"Object": "a"}),
        operation=topology,
        run=run,
    )
    nodes = {
        name: first.jobs.add(
            Kind.MEDIA,
            DEMO_BUCKET,
            {"QueueId": "", "Tag": "A", "Node": name},
            state=state,
            input=element("Input", {"Object": "a"}),
            run=run,
        )
        for name, state in states.items()
    }
    return whole, nodes


@pytest.mark.parametrize(
    ("states", "ended"),
    [
        ({}, State.SUCCESS),
        ({"A_1": State.RUNNING}, State.SUCCESS),
        ({"A_1": State.SUCCESS}, State.SUCCESS),
        ({"A_1": State.SUCCESS, "A_2": State.RUNNING}, State.SUCCESS),
        ({"A_1": State.SUCCESS, "A_2": State.FAILED}, State.FAILED),
    ],
)
def test_a_run_resumes_where_it_stopped(
    states: dict[str, State], ended: State, tmp_path: Path
) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper)
    _, nodes = interrupted_run(first, states)
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper, simulated=["A"])
    assert second.settle()
    run = second.jobs.get("i1")
    assert run is not None
    assert run.state is ended
    by_node = {job.labels["Node"]: job for job in second.jobs.of_run("i1")}
    # Jobs that a caller may have seen still exist, and ended nodes did not run again.
    assert {name: by_node[name].job_id for name in nodes} == {
        name: job.job_id for name, job in nodes.items()
    }
    for name, state in states.items():
        if state is not State.RUNNING:
            assert snapshot(by_node[name]) == snapshot(nodes[name])
    assert len(by_node) == (2 if ended is State.FAILED else 3)
    second.close()
    keeper.close()


OBJECTS = ("in/a", "in/b", "in/c")


class Interrupted:
    """An account whose batch was interrupted in a job, reopened on the same folder."""

    def __init__(self, folder: Path, stop: int, workers: int = 1, **operation: str) -> None:
        self._folder = folder
        self._workers = workers
        gate, reached = threading.Event(), threading.Event()

        def hold(seen: int) -> None:
            if seen >= stop and not gate.is_set():
                reached.set()
                gate.wait()

        self._open(hold)
        self.batch = self.account.jobs.add(
            Kind.BATCH,
            DEMO_BUCKET,
            {"Type": "Job" if "Tag" in operation else "Workflow", "Name": "n", "QueueId": "p1"},
            input=element("Input", {"Prefix": "in/"}),
            operation=element("Operation", operation),
        )
        self.account.queue.submit(self.batch)
        assert reached.wait(SOON)
        self.before = {job.job_id for job in self.account.jobs.all() if job.state in ENDED}
        self.account.close(0)
        gate.set()
        self._keeper.close()
        self._open(lambda seen: None)
        assert self.account.settle()

    def _open(self, hold: Callable[[int], None]) -> None:
        # The list is new, so it excludes what the interrupted account still does.
        seen: list[tuple[str, str]] = []

        def work(work: Work) -> dict[str, object]:
            # Objects are processed concurrently only if they are slow.
            time.sleep(0.015 if self._workers > 1 else 0)
            seen.append((work.tag, work.key))
            hold(len(seen))
            if work.key == "in/b":
                raise JobFailure("InvalidArgument", "not this one")
            return {}

        self.seen = seen
        self._keeper = DiskKeeper(self._folder)
        self.account = account(
            self._keeper,
            objects=OBJECTS,
            executors={"A": work, "B": work},
            workflows={"w1": Workflow(("A", "B"))},
            workers=self._workers,
        )

    def close(self) -> None:
        self.account.close()
        self._keeper.close()


@pytest.mark.parametrize("stop", [1, 2, 3])
def test_a_batch_resumes_where_it_stopped(stop: int, tmp_path: Path) -> None:
    reopened = Interrupted(tmp_path, stop, Tag="A")
    batch = reopened.account.jobs.get(reopened.batch.job_id)
    assert batch is not None
    assert (batch.state, batch.message, batch.progress) == ("Success", "1 of 3 jobs failed", 100)
    jobs = reopened.account.jobs.all(Kind.MEDIA)
    assert [job.object for job in jobs] == list(OBJECTS)
    assert reopened.seen == [("A", key) for key in OBJECTS[stop - 1 :]]
    assert reopened.before <= {job.job_id for job in jobs}
    assert len(reopened.before) == stop - 1
    reopened.close()


@pytest.mark.parametrize("stop", range(1, 7))
def test_a_batch_of_runs_resumes_with_its_current_object(stop: int, tmp_path: Path) -> None:
    reopened = Interrupted(tmp_path, stop, WorkflowIds="w1")
    batch = reopened.account.jobs.get(reopened.batch.job_id)
    assert batch is not None
    assert (batch.state, batch.message, batch.progress) == ("Success", "2 of 6 jobs failed", 100)
    assert len(reopened.account.jobs.all(Kind.RUN)) == len(OBJECTS)
    jobs = reopened.account.jobs.all(Kind.MEDIA)
    every = [(tag, key) for key in OBJECTS for tag in ("A", "B")]
    assert [(job.labels["Tag"], job.object) for job in jobs] == every
    assert reopened.seen == every[(stop - 1) // 2 * 2 :]
    reopened.close()


@pytest.mark.parametrize("stop", [2, 3])
@pytest.mark.parametrize("operation", [{"Tag": "A"}, {"WorkflowIds": "w1"}])
def test_jobs_that_ended_out_of_order_are_not_repeated(
    operation: dict[str, str], stop: int, tmp_path: Path
) -> None:
    reopened = Interrupted(tmp_path, stop, workers=3, **operation)
    batch = reopened.account.jobs.get(reopened.batch.job_id)
    assert batch is not None
    each = 1 if "Tag" in operation else 2
    assert batch.message == f"{each} of {3 * each} jobs failed"
    jobs = reopened.account.jobs.all(Kind.MEDIA)
    assert sorted(str(job.object) for job in jobs) == sorted(OBJECTS * each)
    ended = {job.job_id for job in reopened.account.jobs.all() if job.state in ENDED}
    if each == 1:
        assert reopened.before <= ended
        # Another job may have ended after `before` was read.
        assert len(reopened.seen) <= len(OBJECTS) - len(reopened.before)
    else:
        runs = {job_id for job_id in reopened.before if job_id.startswith(Kind.RUN)}
        assert runs <= ended
        assert len(reopened.seen) <= each * (len(OBJECTS) - len(runs))
    reopened.close()


def test_a_paused_queue_stays_paused_after_a_restart(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper)
    queue = first.queues.of(DEMO_BUCKET, Kind.MEDIA)
    first.queues.change(queue, queue.name, "Paused", queue.notification)
    labels = {"Tag": "A", "QueueId": queue.queue_id}
    job_id = first.jobs.add(Kind.MEDIA, DEMO_BUCKET, labels).job_id
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper, simulated=["A"])
    assert second.settle()
    paused_job = second.jobs.get(job_id)
    assert paused_job is not None
    assert paused_job.state is State.PAUSED
    second.queue.let_go(queue.queue_id)
    assert second.settle()
    done = second.jobs.get(job_id)
    assert done is not None
    assert done.state is State.SUCCESS
    second.close()
    keeper.close()


def test_a_live_stream_is_still_moderated_after_a_restart(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper)
    labels = {"Type": "live_video"}
    job = first.jobs.add(Kind.VIDEO_AUDITING, DEMO_BUCKET, labels, state=State.RUNNING)
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper)
    assert second.settle()
    again = second.jobs.get(job.job_id)
    assert again is not None
    assert again.state is State.RUNNING
    second.close()
    keeper.close()
