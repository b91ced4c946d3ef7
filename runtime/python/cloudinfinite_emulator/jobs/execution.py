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
from .job import ENDED, Job, Kind, Run, State
from .placeholders import expand
from .queue import Stopped, Turn
from .store import JobStore, StoreFullError
from .template import NoTemplateError, TemplateStore, filled, used
from .work import Executor, JobFailure, Work
from .workflow import (
    ANY,
    START,
    Node,
    StoredWorkflow,
    Workflow,
    WorkflowStore,
    find_workflow,
    nodes_in_order,
    takes,
)

_CALLBACK_FIELDS = ("CallBack", "CallBackFormat", "CallBackType")

_KINDS = {"PicProcess": Kind.PICTURE, "SpeechRecognition": Kind.SPEECH, "Tts": Kind.SPEECH}
"""The kinds of the jobs that nodes make; those of all others are media jobs."""

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Abilities:
    """What jobs can do.

    Attributes:
        executors: The executors, by Tag; ``*`` is any other.
        workflows: The workflows of the settings, by id.
        stored: The workflows that calls created.
        job_seconds: The minimum duration of each job, by the emulator's clock.
        moderation: The rules of moderation.
    """

    executors: Mapping[str, Executor]
    workflows: Mapping[str, Workflow]
    stored: WorkflowStore
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
        templates: The store of the templates that jobs may name.
        clock: The clock.
        buckets: The buckets, by name.
        abilities: What jobs can do.
        notices: Receives notices that jobs have ended.
    """

    def __init__(
        self,
        store: JobStore,
        templates: TemplateStore,
        clock: Clock,
        buckets: Mapping[str, Bucket],
        abilities: Abilities,
        notices: Notices,
    ) -> None:
        self._store = store
        self._templates = templates
        self._clock = clock
        self._buckets = buckets
        self._abilities = abilities
        self._notices = notices

    def __call__(self, job: Job, turn: Turn) -> None:
        """Carries out a job in the state Running."""
        if job.kind is Kind.RUN:
            self._do_run(job, turn)
            return
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
            if "Node" in job.labels:
                self._check_templates(job, job.operation)
            given = filled(job.operation, tag, job.bucket, self._templates)
            operation = expand(given, job.job_id, key, job.batch_id or "")
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

    def _check_templates(self, job: Job, operation: _Element) -> None:
        """Checks that the templates of a node exist, which no call did when the job was made."""
        try:
            used(operation, job.labels["Tag"], job.bucket, self._templates)
        except NoTemplateError as error:
            raise JobFailure("TemplateNotFound", str(error)) from None
        except ValueError as error:
            raise JobFailure("InvalidArgument", str(error)) from None

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
            if plan.stored is not None:
                if takes(plan.stored.topology, found.key):
                    made_by_run = self._nodes(self._add_run(batch, plan, found.key), turn)
                    made += len(made_by_run)
                    failed += sum(each.state is State.FAILED for each in made_by_run)
                continue
            run = self._add_run(batch, plan, found.key) if plan.workflow_id is not None else None
            ended = []
            try:
                for tag in plan.tags:
                    turn.check()
                    # The original key; the job only shows what XML can represent.
                    job = self._add(batch, plan, tag, found.key, None if run is None else run.run)
                    done = self._do(job, turn, found.key)
                    made += 1
                    if done is not None:
                        failed += done.state is State.FAILED
                        ended.append(done)
            except Stopped:
                if run is not None:
                    self._end(run, State.CANCELLED)
                raise
            if run is not None:
                self._end_run(run, ended)
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
        stored = self._abilities.stored.get(batch.bucket, workflow_id)
        if stored is not None:
            return _Plan((), operation, callback, workflow_id, stored.name, stored)
        workflow = find_workflow(self._abilities.workflows, workflow_id)
        if workflow is None:
            raise JobFailure("InvalidArgument", f"there is no workflow {workflow_id!r}")
        return _Plan(workflow.tags, operation, callback, workflow_id, workflow.name)

    def _do_run(self, job: Job, turn: Turn) -> None:
        try:
            # Some have begun already if the emulator ended before the run did.
            self._nodes(job, turn, self._store.of_run(job.job_id))
        except Stopped:
            return
        except StoreFullError as error:
            self._end(job, State.FAILED, code="QueueSaturated", message=str(error))

    def _add_run(self, batch: Job, plan: _Plan, key: str) -> Job:
        stored, run_id = plan.stored, Kind.RUN + uuid.uuid4().hex
        return self._store.add(
            Kind.RUN,
            batch.bucket,
            {"QueueId": batch.labels["QueueId"]},
            job_id=run_id,
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=None if stored is None else deepcopy(stored.topology),
            callback=plan.callback,
            level=batch.level,
            batch_id=batch.job_id,
            run=Run(
                run_id=run_id,
                workflow_id=plan.workflow_id or "",
                workflow_name=plan.workflow_name,
            ),
            started=to_moment(self._clock.now()),
        )

    def _nodes(self, run: Job, turn: Turn, begun: Sequence[Job] = ()) -> list[Job]:
        """Carries out the nodes of a run, each when all that it follows have succeeded.

        Args:
            run: The run.
            turn: The turn.
            begun: The jobs that it has made before.
        """
        try:
            ended = self._each_node(run, turn, {job.labels["Node"]: job for job in begun})
        except Stopped:
            self._end(run, State.CANCELLED)
            raise
        self._end_run(run, ended)
        return ended

    def _each_node(self, run: Job, turn: Turn, begun: Mapping[str, Job]) -> list[Job]:
        keys: dict[str, str] = {START: _text(run.input, "Object")}
        ended: list[Job] = []
        topology = element("Topology") if run.operation is None else run.operation
        for node in nodes_in_order(topology):
            turn.check()
            if node.name == START or not all(name in keys for name in node.after):
                continue
            # A node works on what the one before it made.
            key = keys[node.after[0]]
            made = begun.get(node.name) or self._add_node(run, node, key)
            job = made if made.state in ENDED else self._do(made, turn, key)
            if job is None:
                continue
            ended.append(job)
            if job.state is State.SUCCESS:
                keys[node.name] = self._made(job) or key
        return ended

    def _add_node(self, run: Job, node: Node, key: str) -> Job:
        kind = _KINDS.get(node.kind, Kind.MEDIA)
        job_id = kind + uuid.uuid4().hex
        operation = element("Operation") if node.operation is None else node.operation
        return self._store.add(
            kind,
            run.bucket,
            {"QueueId": run.labels["QueueId"], "Tag": node.kind, "Node": node.name},
            job_id=job_id,
            state=State.RUNNING,
            input=element("Input", {"Object": key}),
            operation=expand(operation, job_id, key, run.batch_id or "", run.job_id),
            callback=run.callback,
            level=run.level,
            batch_id=run.batch_id,
            run=run.run,
            started=to_moment(self._clock.now()),
        )

    def _made(self, job: Job) -> str:
        """The key of what a job wrote, or of the first of several; empty if it wrote nothing."""
        operation = element("Operation") if job.operation is None else job.operation
        # A number or an extension may have been added to the key that was asked for.
        said = element("Operation", job.result).findtext("MediaResult/OutputFile/ObjectName")
        bucket = self._buckets.get(operation.findtext("Output/Bucket") or "")
        key = said or operation.findtext("Output/Object") or ""
        if bucket is None or bucket.name != job.bucket or not key:
            return ""
        return key if bucket.find(key) is not None else ""

    def _end_run(self, run: Job, ended: Sequence[Job]) -> None:
        failed = any(each.state is State.FAILED for each in ended)
        self._end(run, State.FAILED if failed else State.SUCCESS, progress=100)
        if ended and run.run is not None:
            self._notices.run(run.run, ended)

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
        stored: The workflow, if a call created it.
    """

    tags: tuple[str, ...]
    operation: _Element
    callback: Mapping[str, str]
    workflow_id: str | None = None
    workflow_name: str = ""
    stored: StoredWorkflow | None = None


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
