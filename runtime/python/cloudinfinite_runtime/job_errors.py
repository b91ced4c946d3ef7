"""The errors that end a wait for a job."""

from __future__ import annotations

from .errors import CloudInfiniteError
from .representation import printable

_MOST_NAMED = 10


class JobError(CloudInfiniteError):
    """A wait for a job ended without success.

    Attributes:
        job_id: The id of the job.
        job: The job as last seen, or None if it was never seen.
        state: Its state then, or None.
        code: The job's error code, or None.
        message: The job's explanation, or None.
        jobs: Of a wait for several, each as it was seen last, in the order of the wait; None for
            one that never was. Empty otherwise.
        others: The errors of the other jobs of that wait that have not succeeded either.
    """

    jobs: tuple[object, ...] = ()
    others: tuple[JobError, ...] = ()

    def __init__(
        self,
        reason: str,
        *,
        job_id: str,
        job: object = None,
        state: str | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.job_id = job_id
        self.job = job
        self.state = state
        self.code = code
        self.message = message

    def __str__(self) -> str:
        said = ": ".join(printable(part) for part in (self.code, self.message) if part)
        own = f"the job {printable(self.job_id)} {self.reason}{f' ({said})' if said else ''}"
        named = map(str, self.others[:_MOST_NAMED])
        more = len(self.others) - _MOST_NAMED
        return "; ".join([own, *named, *([f"and {more} more"] if more > 0 else [])])


class JobFailedError(JobError):
    """The job failed; `code` and `message` say why."""


class JobCancelledError(JobError):
    """The job was cancelled."""


class JobNotFoundError(JobError):
    """The job does not exist."""


class WaitTimeoutError(JobError):
    """The job was not done in time. It goes on, and `state` is its last known state.

    If the last lookup failed, its error is ``__cause__``. Of a wait for several jobs, all of
    those that go on have such an error among `others`.
    """
