"""The state that belongs to one access key. Accounts only share the buckets and the clock."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Mapping
from copy import deepcopy
from datetime import datetime

from lxml.etree import _Element

from .callbacks.courier import Courier
from .clock import Clock
from .control.faults import FaultPlan
from .control.journal import Journal
from .elements import element, to_moment
from .executors.table import EXECUTORS, simulate
from .images.settings import ImageSettings
from .jobs.execution import Abilities, Execution, Notices
from .jobs.job import ENDED, Job, Kind, Run, State
from .jobs.queue import JobQueue
from .jobs.runs import new_run
from .jobs.store import JobStore, StoreFullError
from .jobs.template import TemplateStore
from .jobs.work import Workplace
from .jobs.workflow import ACTIVE, WorkflowStore, is_triggered
from .moderation.rules import Moderation
from .moderation.subjects import LIVE
from .objects.bucket import Bucket
from .resources.datasets import Datasets
from .resources.processing import Processing
from .resources.queues import Queues, queue_id_of
from .settings import Settings
from .state.jobs import JobKeeper
from .state.keeper import Keeper
from .state.shelf import documents
from .state.templates import template_shelf
from .state.workflows import workflow_shelf

_log = logging.getLogger("cloudinfinite_emulator")


class Account:
    """The jobs, templates, callbacks, journal and faults of one access key.

    Args:
        region: The region of all buckets.
        clock: The clock.
        buckets: The buckets, by name.
        settings: The settings of the emulator.
        operations: Returns the names of the operations that faults may target; None for any.
        name: The SecretId of the key; the keeper files the state under it.
        keeper: Where its state is kept; None for memory only.

    Attributes:
        clock: The clock.
        jobs: The jobs; a reset replaces them.
        queue: The queue that they wait in; a reset replaces it.
        templates: The templates.
        workflows: The workflows that calls created.
        courier: Posts callbacks; a reset replaces it.
        journal: The requests received.
        faults: The faults to inject.
        moderation: The rules of moderation.
        images: The image settings of the buckets.
        queues: The queues and their settings.
        processing: The kinds of processing that are enabled for each bucket.
        play_keys: The keys of the buckets for encrypted HLS streams, by wire name.
        datasets: The datasets.
        vocabulary_tables: The tables of hot words.
    """

    def __init__(
        self,
        region: str,
        clock: Clock,
        buckets: Mapping[str, Bucket],
        settings: Settings,
        operations: Callable[[], Collection[str]] | None = None,
        *,
        name: str = "",
        keeper: Keeper | None = None,
    ) -> None:
        self.clock = clock
        self.journal = Journal()
        self.faults = FaultPlan(operations)
        self.moderation = Moderation(settings.moderation)
        self.templates = TemplateStore(clock, template_shelf(keeper, name))
        self.workflows = WorkflowStore(clock, workflow_shelf(keeper, name))
        self.images = ImageSettings(keeper, name)
        self.queues = Queues(settings.callback, self._now, keeper, name)
        self.processing = Processing(buckets, self._now, keeper, name)
        self.play_keys = documents(keeper, name, "play-keys")
        self.datasets = Datasets(buckets, self._now, keeper, name)
        self.vocabulary_tables = documents(keeper, name, "vocabulary-table")
        self._region = region
        self._buckets = buckets
        self._settings = settings
        self._name = name
        self._keeper = keeper
        self._lock = threading.Lock()
        self._closed = False
        self._begin()
        self._resume()

    def settle(self, timeout: float = 60.0) -> bool:
        """Waits until no job is running and no callback is in transit; False after the timeout."""
        end = time.monotonic() + timeout
        return self.queue.settle(timeout) and self.courier.settle(max(end - time.monotonic(), 0))

    def reset(self) -> None:
        """Discards everything, including work in progress, without waiting."""
        with self._lock:
            jobs, queue, courier = self.jobs, self.queue, self.courier
            jobs.detach()
            if self._keeper is not None:
                self._keeper.clear(self._name)
            for each in (
                self.templates,
                self.workflows,
                self.images,
                self.queues,
                self.processing,
                self.play_keys,
                self.datasets,
                self.vocabulary_tables,
            ):
                each.clear()
            # Replaced, not just emptied, since running jobs may still add something.
            self._begin()
            if self._closed:
                self._end(self.queue, self.courier, 0)
        self._end(queue, courier, 0)
        self.journal.clear()
        self.faults.clear()
        self.moderation.clear()

    def bucket(self, name: str) -> Bucket:
        """Returns the bucket with this name."""
        return self._buckets[name]

    def start_run(
        self,
        bucket: str,
        key: str,
        workflow: Run,
        topology: _Element,
        *,
        name: str = "",
        listed: float = 0.0,
    ) -> Job:
        """Starts a run of a workflow on an object.

        Args:
            bucket: The bucket of the object.
            key: Its key.
            workflow: The run, with the workflow's id and name.
            topology: The workflow's graph.
            name: The name that the caller gave to the run.
            listed: When the run starts to appear in lists, in Unix seconds.

        Raises:
            StoreFullError: There are too many jobs.
        """
        # Its media jobs use the queue of the Start node, or else the bucket's own.
        queue_id = topology.findtext("Nodes/Start/Input/QueueId")
        job = self.jobs.add(
            Kind.RUN,
            bucket,
            {"QueueId": queue_id or queue_id_of(bucket, Kind.MEDIA), "Name": name},
            job_id=workflow.run_id,
            input=element("Input", {"Object": key}),
            operation=deepcopy(topology),
            listed=listed,
            run=workflow,
        )
        self.queue.submit(job)
        return job

    def uploaded(self, bucket: str, key: str) -> None:
        """Starts the active workflows that an uploaded object triggers."""
        if not self.processing.allows(bucket, Kind.MEDIA):
            return
        for each in reversed(self.workflows.of_bucket(bucket)):
            if each.state == ACTIVE and is_triggered(each.topology, key):
                run = new_run(each.workflow_id, each.name)
                try:
                    self.start_run(bucket, key, run, each.topology)
                except StoreFullError as error:
                    # The upload itself has succeeded.
                    _log.warning("%s does not run on %s: %s", each.workflow_id, key, error)

    def close(self, timeout: float = 1.0) -> None:
        """Stops all work, and waits up to `timeout` seconds for it to end."""
        with self._lock:
            self._closed = True
        self.jobs.detach()
        self._end(self.queue, self.courier, timeout)

    def _begin(self) -> None:
        settings, clock = self._settings, self.clock
        keeper = None if self._keeper is None else JobKeeper(self._keeper, self._name)
        jobs = JobStore(clock, settings.max_jobs, settings.keep_jobs, keeper)
        courier = Courier(
            self._region, clock, settings.callback, settings.callback_hosts, self.queues.target
        )
        execution = Execution(
            Workplace(jobs, clock, self._buckets),
            self.templates,
            Abilities(
                # The user's executors take precedence over the emulator's own.
                {**EXECUTORS, **dict.fromkeys(settings.simulated, simulate), **settings.executors},
                settings.workflows,
                self.workflows,
                settings.job_seconds,
                self.moderation,
            ),
            Notices(courier.notify_job, courier.notify_run),
        )
        self.jobs, self.courier = jobs, courier
        self.queue = JobQueue(jobs, clock, execution, settings.workers)

    def _resume(self) -> None:
        """Resumes the jobs that were kept."""
        if self._keeper is None:
            return
        kept = JobKeeper(self._keeper, self._name).load()
        self.jobs.restore(kept)
        for queue_id in self.queues.paused():
            self.queue.hold_back(queue_id)
        unfinished = {job.job_id for job in kept if job.state not in ENDED}
        for job in kept:
            of_run = job.kind is not Kind.RUN and job.run is not None
            anew = of_run and job.run is not None and job.run.run_id in unfinished
            if job.batch_id is not None and (job.job_id in unfinished or anew):
                # The batch had not finished this object, and starts over with it.
                self.jobs.remove(job.job_id)
            elif job.state in ENDED or job.labels.get("Type") == LIVE:
                # A live stream is moderated until someone cancels it.
                continue
            elif not of_run:
                # A run resumes the jobs of its nodes by itself.
                again = self.jobs.change(job.job_id, state=State.SUBMITTED, started=None)
                if again is not None:
                    self.queue.submit(again)

    def _now(self) -> datetime:
        return to_moment(self.clock.now())

    def _end(self, queue: JobQueue, courier: Courier, timeout: float) -> None:
        courier.close()
        queue.close(timeout)
