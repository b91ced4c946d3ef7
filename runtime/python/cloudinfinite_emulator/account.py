"""The state that belongs to one access key. Accounts only share the buckets and the clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from .callbacks.courier import Courier
from .clock import Clock
from .control.faults import FaultPlan
from .control.journal import Journal
from .elements import to_moment
from .executors.table import EXECUTORS, simulate
from .images.kept import ImageSettings
from .jobs.execution import Abilities, Execution, Notices
from .jobs.job import ENDED, Kind, State
from .jobs.queue import JobQueue
from .jobs.store import JobStore
from .jobs.template import TemplateStore
from .jobs.workflow import WorkflowStore
from .moderation.rules import Moderation
from .objects.bucket import Bucket
from .resources.datasets import Datasets
from .resources.processing import Processing
from .resources.queues import Queues
from .settings import Settings
from .state.documents import JobKeeper
from .state.keeper import Keeper
from .state.templates import TemplateKeeper


class Account:
    """The jobs, templates, callbacks, journal and faults of one access key.

    Args:
        region: The region of the buckets.
        clock: The clock.
        buckets: The buckets, by name.
        settings: The settings of the emulator.
        operations: Returns the names of the operations that faults may target; None for any.
        name: The SecretId of the key, by which its state is kept.
        keeper: Where its state is kept; None for memory only.

    Attributes:
        clock: The clock.
        jobs: The jobs; a reset replaces them.
        queue: The queue that they wait in; a reset replaces it.
        templates: The templates; a reset replaces them.
        workflows: The workflows that calls created; a reset replaces them.
        courier: Posts callbacks; a reset replaces it.
        journal: The requests received.
        faults: The faults to inject.
        moderation: The rules of moderation.
        images: What is set for the images of the buckets.
        queues: The queues as they are set; a reset replaces them.
        processing: What is enabled for the buckets; a reset replaces it.
        datasets: The datasets; a reset replaces them.
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
        self.images = ImageSettings(keeper, name)
        self._region = region
        self._buckets = buckets
        self._settings = settings
        self._name = name
        self._keeper = keeper
        self._play_keys: dict[str, dict[str, str]] = {}
        self._lock = threading.Lock()
        self._closed = False
        self._begin()
        self._resume()

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until no job is running and no callback is in transit; False after the timeout."""
        end = time.monotonic() + timeout
        return self.queue.settle(timeout) and self.courier.settle(max(end - time.monotonic(), 0))

    def reset(self) -> None:
        """Discards everything, including work in progress, without waiting."""
        with self._lock:
            jobs, queue, courier = self.jobs, self.queue, self.courier
            jobs.detach()
            self.templates.detach()
            if self._keeper is not None:
                self._keeper.clear(self._name)
            # Replaced, not just emptied, since running jobs may still add something.
            self._begin()
            if self._closed:
                self._end(self.queue, self.courier, 0)
        self._end(queue, courier, 0)
        self.journal.clear()
        self.faults.clear()
        self.moderation.clear()
        self.images.clear()
        self._play_keys.clear()

    def bucket(self, name: str) -> Bucket:
        """The bucket of a name."""
        return self._buckets[name]

    def play_keys(self, bucket: str) -> dict[str, str]:
        """The keys of a bucket for encrypted HLS streams, by wire name."""
        return self._play_keys.setdefault(bucket, {})

    def close(self, timeout: float = 1.0) -> None:
        """Stops all work, and waits for it, for at most `timeout` seconds."""
        with self._lock:
            self._closed = True
        self.jobs.detach()
        self.templates.detach()
        self._end(self.queue, self.courier, timeout)

    def _begin(self) -> None:
        settings, clock = self._settings, self.clock
        self.workflows = WorkflowStore(clock)
        keeper = templates_kept = None
        if self._keeper is not None:
            keeper = JobKeeper(self._keeper, self._name)
            templates_kept = TemplateKeeper(self._keeper, self._name)
        jobs = JobStore(clock, settings.max_jobs, settings.keep_jobs, keeper)
        templates = TemplateStore(clock, templates_kept)
        self.processing = Processing(self._buckets, self._now)
        self.datasets = Datasets(self._buckets, self._now)
        self.queues = Queues(settings.callback, self._now)
        courier = Courier(
            self._region, clock, settings.callback, settings.callback_hosts, self.queues.target
        )
        execution = Execution(
            jobs,
            templates,
            clock,
            self._buckets,
            Abilities(
                # The user's executors take precedence over the emulator's own.
                {**EXECUTORS, **dict.fromkeys(settings.simulated, simulate), **settings.executors},
                settings.workflows,
                self.workflows,
                settings.job_seconds,
                self.moderation,
            ),
            Notices(courier.tell_job, courier.tell_run),
        )
        self.jobs, self.templates, self.courier = jobs, templates, courier
        self.queue = JobQueue(jobs, clock, execution, settings.workers)

    def _resume(self) -> None:
        """Goes on with the jobs that were kept."""
        if self._keeper is None:
            return
        kept = JobKeeper(self._keeper, self._name).load()
        self.jobs.restore(kept)
        unfinished = {job.job_id for job in kept if job.state not in ENDED}
        for job in kept:
            of_run = job.kind is not Kind.RUN and job.run is not None
            anew = of_run and job.run is not None and job.run.run_id in unfinished
            if job.state in ENDED and not anew:
                continue
            if job.batch_id is not None or of_run:
                # Its batch or its run creates it anew.
                self.jobs.remove(job.job_id)
            else:
                again = self.jobs.change(job.job_id, state=State.SUBMITTED, started=None)
                if again is not None:
                    self.queue.submit(again)

    def _now(self) -> datetime:
        return to_moment(self.clock.now())

    def _end(self, queue: JobQueue, courier: Courier, timeout: float) -> None:
        courier.close()
        queue.close(timeout)
