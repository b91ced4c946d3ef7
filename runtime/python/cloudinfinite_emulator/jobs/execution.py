"""Carries out jobs, including batches with all the jobs that they create."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime

from lxml.etree import _Element

from ..clock import Clock
from ..elements import TIME_FORMAT, copies, element, to_moment
from ..moderation.judging import judge
from ..moderation.rules import Moderation
from ..moderation.subjects import MODERATED
from ..objects.bucket import Bucket
from ..sources import Found, SourceError, find_objects
from .job import Job, Kind, Run, State
from .placeholders import expand
from .queue import Stopped, Turn
from .store import JobStore, StoreFullError
from .work import Executor, JobFailure, Work
from .workflow import ANY, Workflow, find_workflow

_CALLBACK_FIELDS = ("CallBack", "CallBackFormat", "CallBackType")

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Abilities:
    """What jobs can do.

    Attributes:
        executors: The executors, by Tag; ``*`` is any other.
        workflows: The workflows, by id.
        job_seconds: The minimum duration of each job, by the emulator's clock.
        moderation: The rules of moderation.
    """

    executors: Mapping[str, Executor]
    workflows: Mapping[str, Workflow]
    job_seconds: float
    moderation: Moderation = field(default_factory=Moderation)


@dataclass(frozen=True, slots=True)
class Notices:
    """Receives notices that jobs and runs have ended."""

    job: Callable[[Job], None]
    run: Callable[[Run, Sequence[Job]], None]


class Execution:
    """Carries out jobs, in the calling thread.

    Args:
        store: The store of the jobs.
        clock: The clock.
        buckets: The buckets, by name.
        abilities: What jobs can do.
        notices: Receives notices that jobs have ended.
    """

    def __init__(
        self,
        store: JobStore,
        clock: Clock,
        buckets: Mapping[str, Bucket],
        abilities: Abilities,
        notices: Notices,
    ) -> None:
        self._store = store
        self._clock = clock
        self._buckets = buckets
        self._abilities = abilities
        self._notices = notices

    def __call__(self, job: Job, turn: Turn) -> None:
        """Carries out a job in the state Running."""
        if job.kind is not Kind.BATCH:
            self._do(job, turn, _text(job.input, "Object"))
            return
        try:
            message = self._do_batch(job, turn)
        except Stopped:
            # Whoever stopped it has set its final state.
            return
        except (SourceError, JobFailure) as error:
            self._end(job, State.FAILED, code=error.code, message=error.message)
        except StoreFullError as error:
            self._end(job, State.FAILED, code="QueueSaturated", message=str(error))
        else:
            self._end(job, State.SUCCESS, message=message, progress=100)

    def _do(self, job: Job, turn: Turn, key: str) -> Job | None:
        if self._clock.wait(self._abilities.job_seconds, turn.stop):
            return self._end(job, State.CANCELLED)
        try:
            result = self._work(job, key)
        except JobFailure as error:
            ended = self._end(job, State.FAILED, code=error.code, message=error.message)
        else:
            ended = self._end(job, State.SUCCESS, result=result, progress=100)
        if ended is not None:
            self._notices.job(ended)
        return ended

    def _work(self, job: Job, key: str) -> Mapping[str, object]:
        if job.kind in MODERATED:
            return judge(self._abilities.moderation, self._buckets[job.bucket], job.input)
        tag = job.labels["Tag"]
        operation = None
        if job.operation is not None:
            operation = expand(job.operation, job.job_id, key, job.batch_id or "")
        work = Work(tag, self._buckets[job.bucket], key, operation, self._buckets)
        executor = self._executor(tag)
        try:
            result = executor(work)
            # Checked now, since it would break every answer that shows the job.
            element("Operation", result)
        except JobFailure:
            raise
        except Exception as error:
            _log.exception("the executor of %s failed on the job %s", tag, job.job_id)
            raise JobFailure(
                "InternalError",
                f"the executor of {tag} failed with {type(error).__name__}; see the log",
            ) from error
        return result

    def _executor(self, tag: str) -> Executor:
        executors = self._abilities.executors
        if (executor := executors.get(tag) or executors.get(ANY)) is not None:
            return executor
        raise JobFailure(
            "NotImplemented",
            f"the emulator cannot do the work of {tag or 'a job without a Tag'}; let it succeed "
            f"without doing anything with --simulate {tag or 'TAG'}, or add an executor",
        )

    def _do_batch(self, batch: Job, turn: Turn) -> str:
        plan = self._plan(batch)
        # Counted first, since progress needs the number, and a source that cannot be read must
        # fail the batch before anything is done.
        total = sum(1 for _ in self._found(batch, turn))
        made = failed = 0
        for number, found in enumerate(self._found(batch, turn)):
            self._pause(batch, turn)
            self._report(batch, number, total)
            run = plan.new_run()
            ended = []
            for tag in plan.tags:
                turn.check()
                # The original key; the job only shows what XML can represent.
                job = self._do(self._add(batch, plan, tag, found.key, run), turn, found.key)
                made += 1
                if job is not None:
                    failed += job.state is State.FAILED
                    ended.append(job)
            if run is not None and ended:
                self._notices.run(run, ended)
        if not made:
            # If there are jobs, they take the minimum duration instead.
            self._clock.wait(self._abilities.job_seconds, turn.stop)
        turn.check()
        return f"{failed} of {made} jobs failed" if failed else ""

    def _plan(self, batch: Job) -> _Plan:
        given = element("Operation") if batch.operation is None else batch.operation
        kept = [each for each in given if each.tag in ("Output", "UserData", "JobLevel")]
        operation = element("Operation", [*copies(given.find("JobParam")), *map(deepcopy, kept)])
        callback = {name: _text(given, name) for name in _CALLBACK_FIELDS}
        if batch.labels.get("Type") != "Workflow":
            return _Plan((_text(given, "Tag"),), operation, callback)
        workflow_id = _text(given, "WorkflowIds")
        workflow = find_workflow(self._abilities.workflows, workflow_id)
        if workflow is None:
            raise JobFailure("InvalidArgument", f"there is no workflow {workflow_id!r}")
        return _Plan(workflow.tags, operation, callback, workflow_id, workflow.name)

    def _found(self, batch: Job, turn: Turn) -> Iterator[Found]:
        interval = None if batch.operation is None else batch.operation.find("TimeInterval")
        given = element("Input") if batch.input is None else batch.input
        return find_objects(
            self._buckets[batch.bucket],
            given,
            _moment(interval, "Start"),
            _moment(interval, "End"),
            checkpoint=turn.check,
        )

    def _add(self, batch: Job, plan: _Plan, tag: str, key: str, run: Run | None) -> Job:
        job_id = Kind.MEDIA + uuid.uuid4().hex
        run_id = "" if run is None else run.run_id
        return self._store.add(
            Kind.MEDIA,
            batch.bucket,
            {"QueueId": batch.labels["QueueId"], "Tag": tag},
            job_id=job_id,
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=expand(plan.operation, job_id, key, batch.job_id, run_id),
            callback=plan.callback,
            level=batch.level,
            batch_id=batch.job_id,
            run=run,
            started=to_moment(self._clock.now()),
        )

    def _pause(self, batch: Job, turn: Turn) -> None:
        if turn.held:
            self._store.change(batch.job_id, only_from={State.RUNNING}, state=State.PAUSED)
            turn.wait()
            self._store.change(batch.job_id, only_from={State.PAUSED}, state=State.RUNNING)

    def _report(self, batch: Job, done: int, total: int) -> None:
        # Objects may have been added since they were counted.
        percent = min(100 * done // max(total, 1), 99)
        if percent != 100 * (done - 1) // max(total, 1) or not done:
            self._store.change(batch.job_id, only_from={State.RUNNING}, progress=percent)

    def _end(self, job: Job, state: State, **more: object) -> Job | None:
        return self._store.change(
            job.job_id,
            only_from={State.RUNNING, State.PAUSED},
            state=state,
            ended=to_moment(self._clock.now()),
            **more,
        )


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a batch does with each object.

    Attributes:
        tags: The Tags of the jobs to create, one after the other.
        operation: The Operation of each job, with placeholders.
        callback: The fields about callbacks, by name.
        workflow_id: The workflow; None if the batch does not run one.
        workflow_name: Its name.
    """

    tags: tuple[str, ...]
    operation: _Element
    callback: Mapping[str, str]
    workflow_id: str | None = None
    workflow_name: str = ""

    def new_run(self) -> Run | None:
        """A run of the workflow, if there is one."""
        if self.workflow_id is None:
            return None
        return Run(
            run_id="i" + uuid.uuid4().hex,
            workflow_id=self.workflow_id,
            workflow_name=self.workflow_name,
        )


def _text(container: _Element | None, name: str) -> str:
    return "" if container is None else container.findtext(name) or ""


def _moment(interval: _Element | None, name: str) -> datetime | None:
    text = _text(interval, name)
    # In the documentation, 0 means no lower bound.
    if text in ("", "0"):
        return None
    try:
        return datetime.strptime(text, TIME_FORMAT)
    except ValueError:
        raise JobFailure(
            "InvalidArgument", f"TimeInterval.{name} is not a time: {text!r}"
        ) from None
