"""Carries out jobs, including the batches and runs that create further jobs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from lxml.etree import _Element

from ..elements import element
from ..moderation.judging import judge
from ..moderation.rules import Moderation
from ..moderation.subjects import MODERATED
from ..sources import SourceError
from .batches import Batches, Workflows
from .job import Job, Kind, State
from .placeholders import expand, extension_of
from .queue import Stopped, Turn
from .runs import UNMET, Runs
from .store import StoreFullError
from .template import NoTemplateError, TemplateStore, named_templates, with_templates
from .work import Executor, JobFailure, NodeDone, Unmet, Work, Workplace
from .workflow import ANY, Workflow, WorkflowStore

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Abilities:
    """The kinds of work that jobs can do.

    Attributes:
        executors: The executors, by Tag; ``*`` for all others.
        workflows: The workflows from the settings, by id.
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
    run: Callable[[Job, Sequence[Job]], None]


class Execution:
    """Carries out jobs in the calling thread.

    Args:
        place: The stores and the clock to use.
        templates: The templates that jobs may name.
        abilities: The kinds of work that jobs can do.
        notices: Receives notices that jobs have ended.
    """

    def __init__(
        self,
        place: Workplace,
        templates: TemplateStore,
        abilities: Abilities,
        notices: Notices,
    ) -> None:
        self._place = place
        self._templates = templates
        self._abilities = abilities
        self._notices = notices
        self._runs = Runs(place, self._do, notices.run)
        workflows = Workflows(abilities.workflows, abilities.stored)
        self._batches = Batches(place, workflows, self._runs, self._do, abilities.job_seconds)

    def __call__(self, job: Job, turn: Turn) -> None:
        """Carries out a job that is in the state Running."""
        if job.kind is Kind.RUN:
            self._runs(job, turn)
        elif job.kind is Kind.BATCH:
            self._do_batch(job, turn)
        else:
            self._do(job, turn, job.object or "", {})

    def _do_batch(self, batch: Job, turn: Turn) -> None:
        try:
            message = self._batches.carry_out(batch, turn)
        except Stopped:
            # The final state was set when the batch was stopped.
            return
        except (SourceError, JobFailure) as error:
            self._place.store.end(
                batch.job_id, State.FAILED, code=error.code, message=error.message
            )
        except StoreFullError as error:
            code = "QueueSaturated"
            self._place.store.end(batch.job_id, State.FAILED, code=code, message=str(error))
        else:
            self._place.store.end(batch.job_id, State.SUCCESS, message=message, progress=100)

    def _do(self, job: Job, turn: Turn, key: str, nodes: Mapping[str, NodeDone]) -> Job | None:
        end = self._place.store.end
        if self._place.clock.wait(self._abilities.job_seconds, turn.stop):
            return end(job.job_id, State.CANCELLED)
        try:
            result = self._work(job, key, nodes)
        except JobFailure as error:
            ended = end(job.job_id, State.FAILED, code=error.code, message=error.message)
        except Unmet:
            labels = {**job.labels, UNMET: "true"}
            ended = end(job.job_id, State.SUCCESS, labels=labels, progress=100)
        else:
            ended = end(job.job_id, State.SUCCESS, result=result, progress=100)
        if ended is not None:
            self._notices.job(ended)
        return ended

    def _work(self, job: Job, key: str, nodes: Mapping[str, NodeDone]) -> Mapping[str, object]:
        if job.kind in MODERATED:
            return judge(self._abilities.moderation, self._place.buckets[job.bucket], job.input)
        tag = job.labels["Tag"]
        operation = None
        if job.operation is not None:
            given = with_templates(job.operation, tag, job.bucket, self._templates)
            names = {
                "jobid": job.job_id,
                "inventorytriggerjobid": job.batch_id,
                "runid": None if job.run is None else job.run.run_id,
                "ext": extension_of(given, tag, key),
            }
            if "Node" in job.labels or job.batch_id is not None:
                self._check_templates(job, job.operation)
                # The caller did not write this Operation, so it shows the names that were filled
                # in.
                self._place.store.change(job.job_id, operation=expand(job.operation, key, names))
            operation = expand(given, key, names)
        work = Work(
            tag, self._place.buckets[job.bucket], key, operation, self._place.buckets, nodes
        )
        executor = self._executor(tag)
        try:
            result = executor(work)
            # Checked here, since an invalid result would break every response that shows the job.
            element("Operation", result)
        except (JobFailure, Unmet):
            raise
        except Exception as error:
            _log.exception("the executor of %s failed on the job %s", tag, job.job_id)
            raise JobFailure(
                "InternalError",
                f"the executor of {tag} failed with {type(error).__name__}; see the log",
            ) from error
        return result

    def _check_templates(self, job: Job, operation: _Element) -> None:
        """Checks the templates of a job that a batch or a run created, since no call has."""
        try:
            named_templates(operation, job.labels["Tag"], job.bucket, self._templates)
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
