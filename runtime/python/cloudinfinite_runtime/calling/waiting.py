"""Waiting until a job is done."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import (
    CloudInfiniteError,
    JobCancelledError,
    JobFailedError,
    JobNotFoundError,
    WaitTimeoutError,
)
from ..timeout import Timeout
from .looking import job_id as job_id_of
from .steps import Sleep, Steps, Tell

if TYPE_CHECKING:
    from ..operation import Operation
    from ..procedures import Waiting
    from .caller import Caller

FIRST_DELAY = 1.0
"""Seconds between the first look at a job and the second, at most."""

LONGEST_DELAY = 30.0
"""Seconds between two looks, at most."""

GROWTH = 1.5
"""By how much each delay may be longer than the one before."""

GRACE = 15.0
"""Seconds for which a job may be missing, since a new one may not be found at once."""


def wait_for_job(
    caller: Caller,
    operation: Operation[Any],
    waiting: Waiting,
    target: object,
    timeout: float,
    on_progress: Callable[[Any], object] | None = None,
    additions: Mapping[str, Any] | None = None,
) -> Steps[Any]:
    """Looks at a job until it has ended well, and gives it.

    Between two looks passes a random time, between a half and the whole of a delay that grows.

    Args:
        caller: Who calls.
        operation: The operation that looks a job up.
        waiting: How to tell where the job stands.
        target: The job: its id, the job itself, or the answer that created it.
        timeout: Seconds to wait at most; infinite for as long as it takes.
        on_progress: Is told of the job after each look.
        additions: What is sent with each look beside the id.

    Raises:
        ValidationError: The target is no job, and has none or several.
        JobFailedError: The job failed.
        JobCancelledError: The job was cancelled.
        JobNotFoundError: There is no such job, and was none for a while.
        WaitTimeoutError: The time is over. The job goes on.
        CloudInfiniteError: A look failed in a way that the next one would too.
    """
    world = caller.world
    started = world.monotonic()
    total = None if timeout == math.inf else timeout
    end = Timeout(total=total).deadline(started)
    delay = FIRST_DELAY
    seen: _Seen | None = None
    missed: float | None = None
    failure: CloudInfiniteError | None = None
    job_id = job_id_of(target, waiting, operation.name)
    arguments: dict[str, Any] = {**(additions or {}), waiting.id: job_id}
    request = operation.encode_request(**arguments)
    while True:
        try:
            deadline = min(end, caller.deadline())
            answer = yield from caller.send(operation, request, deadline)
        except CloudInfiniteError as error:
            if caller.judge(error).again not in ("any", "safe"):
                raise
            failure = error
        else:
            failure = None
            job = _pick(waiting, answer, job_id)
            if job is not None:
                seen, missed = _Seen(waiting, job_id, job), None
                if on_progress is not None:
                    yield Tell(on_progress, job)
                if seen.has_succeeded():
                    return job
            else:
                missed = world.monotonic() if missed is None else missed
                if world.monotonic() - missed >= GRACE:
                    last = seen.circumstances() if seen else {"job_id": job_id}
                    raise JobNotFoundError("does not exist", **last)
        left = max(end - world.monotonic(), 0.0)
        yield Sleep(min(world.draw(delay / 2, delay), left))
        if world.monotonic() >= end:
            raise _timed_out(seen, job_id, timeout) from failure
        delay = min(delay * GROWTH, LONGEST_DELAY)


class _Seen:
    """A job as one look found it."""

    def __init__(self, waiting: Waiting, job_id: str, job: Any) -> None:
        self._waiting = waiting
        self._job_id = job_id
        self._job = job
        self.state: str | None = getattr(job, waiting.state)

    def has_succeeded(self) -> bool:
        """Whether it ended well; False if it goes on.

        Raises:
            JobFailedError: It failed.
            JobCancelledError: It was cancelled.
        """
        if self.state in self._waiting.failed:
            raise JobFailedError("failed", **self.circumstances())
        if self.state in self._waiting.cancelled:
            raise JobCancelledError("was cancelled", **self.circumstances())
        return self.state in self._waiting.success

    def circumstances(self) -> dict[str, Any]:
        """What an error tells of it."""
        return {
            "job_id": self._job_id,
            "job": self._job,
            "state": self.state,
            "code": getattr(self._job, self._waiting.code),
            "message": getattr(self._job, self._waiting.message),
        }


def _pick(waiting: Waiting, answer: Any, job_id: str) -> Any:
    """The job out of an answer; None if it is not there."""
    held = getattr(answer, waiting.item)
    if not isinstance(held, list):
        return held
    return next((job for job in held if getattr(job, waiting.key) == job_id), None)


def _timed_out(seen: _Seen | None, job_id: str, timeout: float) -> WaitTimeoutError:
    if seen is None:
        return WaitTimeoutError(f"was not seen within {timeout:g} s", job_id=job_id)
    return WaitTimeoutError(
        f"is not done within {timeout:g} s, it is {seen.state}", **seen.circumstances()
    )
