"""What belongs to one access key; accounts share nothing but the buckets and the clock."""

from __future__ import annotations

from collections.abc import Mapping

from .callbacks.courier import Courier
from .clock import Clock
from .control.faults import FaultPlan
from .control.journal import Journal
from .jobs.execution import Abilities, Execution, Notices
from .jobs.queue import JobQueue
from .jobs.store import JobStore
from .jobs.work import EXECUTORS
from .objects.bucket import Bucket
from .settings import Settings

_SECONDS_TO_STOP = 1.0


class Account:
    """The jobs, callbacks, journal and faults of one access key.

    Args:
        region: The region of the buckets.
        clock: What time it is.
        buckets: The buckets, by name.
        settings: How the emulator is set up.

    Attributes:
        clock: What time it is.
        jobs: The jobs.
        queue: The queue that they wait in.
        courier: Posts callbacks.
        journal: The requests that came.
        faults: What is to go wrong.
    """

    def __init__(
        self, region: str, clock: Clock, buckets: Mapping[str, Bucket], settings: Settings
    ) -> None:
        self.clock = clock
        self.jobs = JobStore(clock, settings.max_jobs, settings.keep_jobs)
        self.courier = Courier(region, clock, settings.callback, settings.callback_hosts)
        self.journal = Journal()
        self.faults = FaultPlan()
        execution = Execution(
            self.jobs,
            clock,
            buckets,
            Abilities(
                {**EXECUTORS, **settings.executors},
                frozenset(settings.simulated),
                settings.workflows,
                settings.job_seconds,
            ),
            Notices(self.courier.tell_job, self.courier.tell_run),
        )
        self.queue = JobQueue(self.jobs, clock, execution, settings.workers)

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until no job runs and no callback is under way; False if that takes longer."""
        return self.queue.settle(timeout) and self.courier.settle(timeout)

    def reset(self) -> None:
        """Forgets everything, and drops what is under way."""
        self.queue.clear()
        # A batch that was under way could make one more job otherwise.
        self.queue.settle(_SECONDS_TO_STOP)
        self.jobs.clear()
        self.queue.resume()
        self.courier.clear()
        self.journal.clear()
        self.faults.clear()

    def close(self) -> None:
        """Ends all work."""
        self.queue.close()
        self.courier.close()
