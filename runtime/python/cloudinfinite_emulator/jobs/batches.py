"""Batches: a job or a run of a workflow for each object of a source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice

from lxml.etree import _Element

from ..elements import TIME_FORMAT, copies, element, to_moment
from ..sources import Found, find_objects
from .job import ENDED, Job, Kind, Run, State
from .queue import Stopped, Turn
from .runs import Do, Runs
from .tally import Tally
from .work import JobFailure, Workplace
from .workflow import StoredWorkflow, Workflow, WorkflowStore, find_workflow, takes

_CALLBACK_FIELDS = ("CallBack", "CallBackFormat", "CallBackType")


@dataclass(frozen=True, slots=True)
class Workflows:
    """The workflows that batches may run.

    Attributes:
        settings: The workflows from the settings, by id.
        stored: The workflows that calls created.
    """

    settings: Mapping[str, Workflow]
    stored: WorkflowStore


class Batches:
    """Carries out batches in the calling thread.

    Args:
        place: The stores and the clock to use.
        workflows: The workflows.
        runs: Carries out runs.
        do: Carries out a job.
        job_seconds: The minimum duration of a batch without jobs.
    """

    def __init__(
        self,
        place: Workplace,
        workflows: Workflows,
        runs: Runs,
        do: Do,
        job_seconds: float,
    ) -> None:
        self._place = place
        self._workflows = workflows
        self._runs = runs
        self._do = do
        self._job_seconds = job_seconds

    def carry_out(self, batch: Job, turn: Turn) -> str:
        """Continues a batch with its next object; returns its message.

        Raises:
            Stopped: The batch must stop.
            SourceError: The source cannot be read.
            JobFailure: The batch cannot be carried out for another reason.
            StoreFullError: There are too many jobs.
        """
        plan = self._plan(batch)
        # Count the objects first: progress needs the number, and a batch whose source cannot be
        # read must fail before it does anything.
        total = sum(1 for _ in self._found(batch, turn))
        tally = Tally(self._place.store, batch)
        try:
            for found in islice(self._found(batch, turn), tally.standing.objects, None):
                self._pause(batch, turn)
                self._report(batch, tally.standing.objects, total)
                tally.check()
                self._one(batch, plan, found.key, tally, turn)
        finally:
            tally.wait()
        tally.check()
        failed, count = tally.standing.failed, tally.standing.jobs
        if not count:
            # Otherwise, the jobs take the minimum duration.
            self._place.clock.wait(self._job_seconds, turn.stop)
        turn.check()
        return f"{failed} of {count} jobs failed" if failed else ""

    def _one(self, batch: Job, plan: _Plan, key: str, tally: Tally, turn: Turn) -> None:
        """Handles one object, in another thread if that pays off."""
        if plan.stored is not None and not takes(plan.stored.topology, key):
            tally.begin(key, 0).end(())
            return
        if tally.was_done(key):
            return
        turn.check()
        if plan.workflow_id is None:
            # The job gets the original key, though it can only show what XML can represent.
            head = self._add(batch, plan, plan.tags[0], key, None)
        else:
            head = self._add_run(batch, plan, key)
        part = tally.begin(key, head.number)
        do = partial(part.carry_out, partial(self._do_one, batch, plan, head, key, turn))
        if not (tally.is_slow and turn.lend(do)):
            do()

    def _do_one(self, batch: Job, plan: _Plan, head: Job, key: str, turn: Turn) -> list[Job]:
        """Carries out the job or the run for one object; returns the jobs that it made."""
        if plan.workflow_id is None:
            return [self._do(head, turn, key, {}) or head]
        if plan.stored is not None:
            return self._runs.carry_out(head, turn)
        jobs: list[Job] = []
        try:
            for tag in plan.tags:
                turn.check()
                job = self._add(batch, plan, tag, key, head.run)
                jobs.append(self._do(job, turn, key, {}) or job)
        except Stopped:
            self._place.store.end(head.job_id, State.CANCELLED)
            raise
        self._runs.end(head, [each for each in jobs if each.state in ENDED])
        return jobs

    def _add_run(self, batch: Job, plan: _Plan, key: str) -> Job:
        topology = None if plan.stored is None else plan.stored.topology
        workflow_id = plan.workflow_id or ""
        return self._runs.add(batch, key, workflow_id, plan.workflow_name, topology, plan.callback)

    def _plan(self, batch: Job) -> _Plan:
        given = element("Operation") if batch.operation is None else batch.operation
        shared = [each for each in given if each.tag in ("Output", "UserData", "JobLevel")]
        operation = element("Operation", [*copies(given.find("JobParam")), *map(deepcopy, shared)])
        callback = {name: given.findtext(name) or "" for name in _CALLBACK_FIELDS}
        if batch.labels.get("Type") != "Workflow":
            return _Plan((given.findtext("Tag") or "",), operation, callback)
        workflow_id = given.findtext("WorkflowIds") or ""
        stored = self._workflows.stored.get(batch.bucket, workflow_id)
        if stored is not None:
            return _Plan((), operation, callback, workflow_id, stored.name, stored)
        workflow = find_workflow(self._workflows.settings, workflow_id)
        if workflow is None:
            raise JobFailure("InvalidArgument", f"there is no workflow {workflow_id!r}")
        return _Plan(workflow.tags, operation, callback, workflow_id, workflow.name)

    def _found(self, batch: Job, turn: Turn) -> Iterator[Found]:
        interval = None if batch.operation is None else batch.operation.find("TimeInterval")
        given = element("Input") if batch.input is None else batch.input
        return find_objects(
            self._place.buckets[batch.bucket],
            given,
            _moment(interval, "Start"),
            _moment(interval, "End"),
            checkpoint=turn.check,
        )

    def _add(self, batch: Job, plan: _Plan, tag: str, key: str, run: Run | None) -> Job:
        return self._place.store.add(
            Kind.MEDIA,
            batch.bucket,
            {"QueueId": batch.labels["QueueId"], "Tag": tag},
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=deepcopy(plan.operation),
            callback=plan.callback,
            level=batch.level,
            batch_id=batch.job_id,
            run=run,
            started=to_moment(self._place.clock.now()),
        )

    def _pause(self, batch: Job, turn: Turn) -> None:
        if turn.held:
            self._place.store.change(batch.job_id, only_from={State.RUNNING}, state=State.PAUSED)
            turn.wait()
            self._place.store.change(batch.job_id, only_from={State.PAUSED}, state=State.RUNNING)

    def _report(self, batch: Job, done: int, total: int) -> None:
        # Objects may have been added since they were counted.
        percent = min(100 * done // max(total, 1), 99)
        if percent != 100 * (done - 1) // max(total, 1) or not done:
            self._place.store.change(batch.job_id, only_from={State.RUNNING}, progress=percent)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The work of a batch on each object.

    Attributes:
        tags: The Tags of the jobs to create, in order.
        operation: The Operation of each job, with placeholders.
        callback: The callback fields, by name.
        workflow_id: The workflow; None if the batch does not run one.
        workflow_name: Its name.
        stored: The workflow, if a call created it.
    """

    tags: tuple[str, ...]
    operation: _Element
    callback: Mapping[str, str]
    workflow_id: str | None = None
    workflow_name: str = ""
    stored: StoredWorkflow | None = None


def _moment(interval: _Element | None, name: str) -> datetime | None:
    text = "" if interval is None else interval.findtext(name) or ""
    # On the page, 0 means no lower bound.
    if text in ("", "0"):
        return None
    try:
        return datetime.strptime(text, TIME_FORMAT)
    except ValueError:
        raise JobFailure(
            "InvalidArgument", f"TimeInterval.{name} is not a time: {text!r}"
        ) from None
