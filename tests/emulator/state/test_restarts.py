"""Whatever calls set is the same after a restart, and gone after a reset."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.workflows import WorkflowPlan
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    JobFailure,
    MemoryBucket,
    SteppedClock,
    Work,
    Workflow,
)
from cloudinfinite_emulator.account import Account
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.job import ENDED, Job, Kind, Run, State
from cloudinfinite_emulator.state.keeper import DiskKeeper
from tests.waiting import SOON

from .test_keeper import account, shown

ROOT = f"cos://{DEMO_BUCKET}"
FEW = settings(max_examples=max(settings().max_examples // 4, 1), deadline=None)


def plan() -> WorkflowPlan:
    made = WorkflowPlan.start("in/", queue_id="p1")
    made.snapshot(template_id="t1").smart_cover(smart_cover={"count": 2})
    return made


def workflow(client: Client, number: int) -> str:
    made = [each.workflow_id or "" for each in client.workflows.iter_workflows()]
    return made[number % len(made)] if made else "w"


def table(client: Client, number: int) -> str:
    made = [
        each.table_id or "" for each in client.speech.describe_vocabulary_tables().vocabulary_table
    ]
    return made[number % len(made)] if made else "t"


def change_queue(client: Client, number: int) -> None:
    [queue] = client.queues.describe_asr_queues().queue_list
    client.queues.update_asr_queue(
        queue_id=queue.queue_id or "",
        name=f"q{number}",
        state="Paused" if number % 2 else "Active",
        notify_config={"state": "Off"},
    )


CHANGES: dict[str, Callable[[Client, int], object]] = {
    "add workflow": lambda c, n: c.workflows.create(name=f"n{n}", topology=plan().topology),
    "pause workflow": lambda c, n: c.workflows.pause(workflow_id=workflow(c, n)),
    "drop workflow": lambda c, n: c.workflows.delete(workflow_id=workflow(c, n)),
    "change queue": change_queue,
    "enable": lambda c, n: c.buckets.create_asr_bucket(),
    "disable": lambda c, n: c.buckets.delete_asr_bucket(),
    "unbind": lambda c, n: c.buckets.unbind_service(),
    "new keys": lambda c, n: c.media.create_play_key(),
    "change key": lambda c, n: c.media.update_play_key(master_play_key=f"{n:032}"),
    "add dataset": lambda c, n: c.metainsight.create_dataset(dataset_name=f"d{n}"),
    "change dataset": lambda c, n: c.metainsight.update_dataset(
        dataset_name=f"d{n}", description=f"{n}"
    ),
    "drop dataset": lambda c, n: c.metainsight.delete_dataset(dataset_name=f"d{n}"),
    "bind": lambda c, n: c.metainsight.create_dataset_binding(
        dataset_name=f"d{n}", uri=f"{ROOT}/x", mode=1
    ),
    "unbind dataset": lambda c, n: c.metainsight.delete_dataset_binding(
        dataset_name=f"d{n}", uri=f"{ROOT}/x"
    ),
    "index": lambda c, n: c.metainsight.create_file_meta_index(
        dataset_name=f"d{n}", uri=f"{ROOT}/a", custom_labels={"l": "v"}
    ),
    "forget": lambda c, n: c.metainsight.delete_file_meta_index(
        dataset_name=f"d{n}", uri=f"{ROOT}/a"
    ),
    "add table": lambda c, n: c.speech.create_vocabulary_table(
        table_name=f"v{n}", vocabulary_weights=[{"vocabulary": str(w)} for w in range(n + 1)]
    ),
    "change table": lambda c, n: c.speech.update_vocabulary_table(
        table_id=table(c, n), table_name="new", vocabulary_weight_str="w|5"
    ),
    "drop table": lambda c, n: c.speech.delete_vocabulary_table(table(c, n)),
    "style": lambda c, n: c.images.set_style(style_name=f"s{n}", style_body="imageMogr2/rotate/90"),
}


def queues(client: Client) -> list[Any] | None:
    """The queue, if it can be told."""
    try:
        return list(client.queues.describe_asr_queues().queue_list)
    except ServiceError:
        return None


def told(client: Client) -> list[Any]:
    """Everything that calls can set, in the order in which it is told."""
    datasets = list(client.metainsight.iter_datasets())
    names = [each.dataset_name or "" for each in datasets]
    return [
        list(client.workflows.iter_workflows()),
        queues(client),
        client.buckets.describe_asr_buckets().buckets,
        client.buckets.describe_buckets().buckets,
        client.media.describe_play_key().play_keys,
        datasets,
        list(client.metainsight.iter_dataset_bindings()),
        [client.metainsight.query_dataset(dataset_name=name).files for name in names],
        client.speech.describe_vocabulary_tables(limit=100).vocabulary_table,
    ]


class Restarting:
    """An emulator that may be started again on the same folder."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)
        self._clock = SteppedClock(int(time.time()))
        self._bucket = MemoryBucket(DEMO_BUCKET)
        for key in ("a", "x/b"):
            self._bucket.put(key, b"content")
        self._start()

    def _start(self) -> None:
        self.keeper = DiskKeeper(self._folder)
        self.emulator = Emulator(buckets=[self._bucket], clock=self._clock, keeper=self.keeper)
        self.emulator.start()
        self.client = Client(
            bucket=DEMO_BUCKET,
            region=self.emulator.region,
            credentials=self.emulator.credentials,
            endpoint_url=self.emulator.endpoint_url,
        )

    def stop(self) -> None:
        self.client.close()
        self.emulator.stop()

    def again(self) -> None:
        self.stop()
        self._start()


@FEW
@given(st.lists(st.tuples(st.sampled_from([*CHANGES]), st.integers(0, 2)), max_size=15))
def test_settings_are_restored(changes: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        it = Restarting(folder)
        fresh = told(it.client)
        for name, number in changes:
            with suppress(ServiceError):
                CHANGES[name](it.client, number)
        before = told(it.client)
        it.again()
        assert told(it.client) == before
        it.emulator.account.reset()
        assert it.keeper.accounts() == []
        it.again()
        assert told(it.client) == fresh
        it.stop()


def begun_run(first: Account, states: dict[str, State]) -> tuple[Job, dict[str, Job]]:
    """A run as it is kept when a kill interrupts it, and the jobs of its nodes."""
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
def test_a_run_goes_on_where_it_was(states: dict[str, State], ended: State, tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper)
    _, nodes = begun_run(first, states)
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper, simulated=["A"])
    assert second.settle()
    run = second.jobs.get("i1")
    assert run is not None
    assert run.state is ended
    made = {job.labels["Node"]: job for job in second.jobs.of_run("i1")}
    # What someone may have seen is still there, and what had ended was not done twice.
    assert {name: made[name].job_id for name in nodes} == {
        name: job.job_id for name, job in nodes.items()
    }
    for name, state in states.items():
        if state is not State.RUNNING:
            assert shown(made[name]) == shown(nodes[name])
    assert len(made) == (2 if ended is State.FAILED else 3)
    second.close()
    keeper.close()


OBJECTS = ("in/a", "in/b", "in/c")


class Interrupted:
    """An account whose batch is interrupted in one of its jobs, and the next one on its folder."""

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
        # What the interrupted account still does is not seen.
        seen: list[tuple[str, str]] = []

        def work(work: Work) -> dict[str, object]:
            # Several objects are worked on only if they take long.
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
    it = Interrupted(tmp_path, stop, Tag="A")
    batch = it.account.jobs.get(it.batch.job_id)
    assert batch is not None
    assert (batch.state, batch.message, batch.progress) == ("Success", "1 of 3 jobs failed", 100)
    jobs = it.account.jobs.all(Kind.MEDIA)
    assert [job.object for job in jobs] == list(OBJECTS)
    assert it.seen == [("A", key) for key in OBJECTS[stop - 1 :]]
    assert it.before <= {job.job_id for job in jobs}
    assert len(it.before) == stop - 1
    it.close()


@pytest.mark.parametrize("stop", range(1, 7))
def test_a_batch_of_runs_resumes_with_its_current_object(stop: int, tmp_path: Path) -> None:
    it = Interrupted(tmp_path, stop, WorkflowIds="w1")
    batch = it.account.jobs.get(it.batch.job_id)
    assert batch is not None
    assert (batch.state, batch.message, batch.progress) == ("Success", "2 of 6 jobs failed", 100)
    assert len(it.account.jobs.all(Kind.RUN)) == len(OBJECTS)
    jobs = it.account.jobs.all(Kind.MEDIA)
    every = [(tag, key) for key in OBJECTS for tag in ("A", "B")]
    assert [(job.labels["Tag"], job.object) for job in jobs] == every
    assert it.seen == every[(stop - 1) // 2 * 2 :]
    it.close()


@pytest.mark.parametrize("stop", [2, 3])
@pytest.mark.parametrize("operation", [{"Tag": "A"}, {"WorkflowIds": "w1"}])
def test_work_done_ahead_is_not_repeated(
    operation: dict[str, str], stop: int, tmp_path: Path
) -> None:
    it = Interrupted(tmp_path, stop, workers=3, **operation)
    batch = it.account.jobs.get(it.batch.job_id)
    assert batch is not None
    each = 1 if "Tag" in operation else 2
    assert batch.message == f"{each} of {3 * each} jobs failed"
    jobs = it.account.jobs.all(Kind.MEDIA)
    assert sorted(str(job.object) for job in jobs) == sorted(OBJECTS * each)
    ended = {job.job_id for job in it.account.jobs.all() if job.state in ENDED}
    if each == 1:
        assert it.before <= ended
        # Another one may have ended since.
        assert len(it.seen) <= len(OBJECTS) - len(it.before)
    else:
        runs = {job_id for job_id in it.before if job_id.startswith(Kind.RUN)}
        assert runs <= ended
        assert len(it.seen) <= each * (len(OBJECTS) - len(runs))
    it.close()


def test_a_paused_queue_holds_its_jobs_back_after_a_restart(tmp_path: Path) -> None:
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
    held = second.jobs.get(job_id)
    assert held is not None
    assert held.state is State.PAUSED
    second.queue.let_go(queue.queue_id)
    assert second.settle()
    done = second.jobs.get(job_id)
    assert done is not None
    assert done.state is State.SUCCESS
    second.close()
    keeper.close()


def test_a_live_stream_is_moderated_until_it_is_cancelled(tmp_path: Path) -> None:
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
