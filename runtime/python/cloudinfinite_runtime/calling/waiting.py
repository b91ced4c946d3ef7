"""Waiting until a job is done, or each of several."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..codec.table import table_of
from ..errors import (
    CloudInfiniteError,
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    WaitTimeoutError,
)
from ..settings.network import Timeout
from .call import job_id, job_ids
from .steps import Sleep, Steps, Tell

if TYPE_CHECKING:
    from ..operation import Operation
    from ..service import Waiting
    from .dispatcher import Dispatcher

FIRST_DELAY = 1.0
"""Seconds between the first look at a job and the second, at most."""

LONGEST_DELAY = 30.0
"""Seconds between two looks, at most."""

GROWTH = 1.5
"""By how much each delay may be longer than the one before."""

GRACE = 15.0
"""Seconds for which a job may be missing, since a new one may not be found at once."""

TOGETHER = 50
"""How many jobs are looked up by one request, at most, where it takes several."""


def wait_for_jobs(
    dispatcher: Dispatcher,
    operation: Operation[Any],
    waiting: Waiting,
    target: object,
    timeout: float,
    on_progress: Callable[[Any], object] | None = None,
    additions: Mapping[str, Any] | None = None,
) -> Steps[Any]:
    """Looks at a job until it has ended well, and gives it; of a list, at each, and gives a list.

    Between two looks passes a random time, between a half and the whole of a delay that grows. Jobs
    of a list share their looks as far as the operation takes several ids. One that has failed ends
    nothing for the others: its error comes when all of them have ended, or the time is over.

    Args:
        dispatcher: Sends the requests.
        operation: The operation that looks jobs up.
        waiting: How to tell where a job stands.
        target: The job: its id, the job itself, or the answer that created it; or a list of them.
        timeout: Seconds to wait at most; infinite for as long as it takes.
        on_progress: Is told of each job after each look that finds it.
        additions: What is sent with each look beside the ids.

    Raises:
        ValidationError: The target is no job, and has none or several.
        JobFailedError: The job failed.
        JobCancelledError: The job was cancelled.
        JobNotFoundError: There is no such job, and was none for a while.
        WaitTimeoutError: The time is over. The job goes on.
        CloudInfiniteError: A look failed in a way that the next one would too.
    """
    clock = dispatcher.clock
    started = clock.monotonic()
    total = None if timeout == math.inf else timeout
    end = Timeout(total=total).deadline(started)
    several = isinstance(target, list | tuple)
    find = job_ids if several else job_id
    asked = find(target, waiting, operation.name)
    ids = [asked] if isinstance(asked, str) else asked
    jobs = {each: _Watched(waiting, each) for each in ids}
    delay = FIRST_DELAY
    while going := [each for each in jobs.values() if each.goes_on]:
        failure = yield from _look(
            dispatcher, operation, waiting, going, end, on_progress, additions or {}
        )
        if not any(each.goes_on for each in going):
            break
        left = max(end - clock.monotonic(), 0.0)
        yield Sleep(min(clock.draw(delay / 2, delay), left))
        if clock.monotonic() >= end:
            for each in going:
                each.time_out(timeout, failure)
            break
        delay = min(delay * GROWTH, LONGEST_DELAY)
    seen = [jobs[each].job for each in ids]
    if errors := [each.error for each in jobs.values() if each.error is not None]:
        # What goes on is the news that needs an answer first.
        errors.sort(key=lambda error: not isinstance(error, WaitTimeoutError))
        error, *others = errors
        error.jobs, error.others = tuple(seen) if several else (), tuple(others)
        raise error
    return seen if several else seen[0]


def _look(
    dispatcher: Dispatcher,
    operation: Operation[Any],
    waiting: Waiting,
    jobs: Sequence[_Watched],
    end: float,
    on_progress: Callable[[Any], object] | None,
    additions: Mapping[str, Any],
) -> Steps[CloudInfiniteError | None]:
    """Looks once at each of the jobs; gives the last error that the next look may not meet."""
    failure: CloudInfiniteError | None = None
    clock = dispatcher.clock
    for number, batch in enumerate(_batches(operation, waiting, jobs)):
        if number and clock.monotonic() >= end:
            break
        ids = [each.job_id for each in batch]
        given = ids[0] if len(ids) == 1 else ids
        request = operation.encode_request(**{**additions, waiting.id: given})
        try:
            deadline = min(end, dispatcher.deadline())
            answer = yield from dispatcher.send(operation, request, deadline)
        except CloudInfiniteError as error:
            if dispatcher.judge(error).again not in ("any", "safe"):
                raise
            failure = error
            continue
        found = _found(waiting, answer, ids)
        for each in batch:
            job = found.get(each.job_id)
            each.take(job, clock.monotonic())
            if job is not None and on_progress is not None:
                yield Tell(on_progress, job)
    return failure


def _batches(
    operation: Operation[Any], waiting: Waiting, jobs: Sequence[_Watched]
) -> Iterator[Sequence[_Watched]]:
    """The jobs, as many at a time as one request takes."""
    assert operation.params is not None  # noqa: S101 - the generator sees to it
    field = table_of(operation.params).by_name[waiting.id]
    size = min(TOGETHER, field.max_items or TOGETHER) if field.many else 1
    for begin in range(0, len(jobs), size):
        yield jobs[begin : begin + size]


class _Watched:
    """A job that is waited for.

    Attributes:
        job_id: Its id.
        job: The job as it was seen last, or None.
        error: How it ended otherwise than well, or None.
    """

    def __init__(self, waiting: Waiting, job_id: str) -> None:
        self._waiting = waiting
        self._missed: float | None = None
        self.job_id = job_id
        self.job: Any = None
        self.error: JobError | None = None

    @property
    def goes_on(self) -> bool:
        """Whether it has not ended yet, as far as is known."""
        return self.error is None and self._state not in self._waiting.success

    @property
    def _state(self) -> str | None:
        return None if self.job is None else getattr(self.job, self._waiting.state)

    def take(self, job: Any, now: float) -> None:
        """Takes down what a look found, which is nothing if the job is not there."""
        if job is None:
            self._missed = now if self._missed is None else self._missed
            if now - self._missed >= GRACE:
                self.error = JobNotFoundError("does not exist", **self._circumstances())
            return
        self.job, self._missed = job, None
        if self._state in self._waiting.failed:
            self.error = JobFailedError("failed", **self._circumstances())
        elif self._state in self._waiting.cancelled:
            self.error = JobCancelledError("was cancelled", **self._circumstances())

    def time_out(self, timeout: float, failure: CloudInfiniteError | None) -> None:
        """Says that it goes on though the time is over."""
        if not self.goes_on:
            return
        said = f"was not seen within {timeout:g} s"
        if self.job is not None:
            said = f"is not done within {timeout:g} s, it is {self._state}"
        self.error = WaitTimeoutError(said, **self._circumstances())
        self.error.__cause__ = failure

    def _circumstances(self) -> dict[str, Any]:
        """What an error tells of it."""
        if self.job is None:
            return {"job_id": self.job_id}
        return {
            "job_id": self.job_id,
            "job": self.job,
            "state": self._state,
            "code": getattr(self.job, self._waiting.code),
            "message": getattr(self.job, self._waiting.message),
        }


def _found(waiting: Waiting, answer: Any, ids: Sequence[str]) -> dict[str, Any]:
    """The jobs of an answer by their ids."""
    held = getattr(answer, waiting.item)
    if not isinstance(held, list):
        return {} if held is None else {ids[0]: held}
    # Of several with one id, the first.
    return {getattr(job, waiting.key): job for job in reversed(held)}
