"""Waits for jobs, and looks up the jobs that a callback names."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..codec.problems import ValidationError
from ..codec.table import table_of
from ..errors import (
    CloudInfiniteError,
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    NotFoundError,
    WaitTimeoutError,
)
from ..settings.network import Timeout
from .call import call, job_id, job_ids
from .steps import Sleep, Steps, Tell

if TYPE_CHECKING:
    from ..callback import CallbackKind
    from ..operation import Operation
    from ..service import Waiting
    from .dispatcher import Dispatcher


FIRST_DELAY = 1.0
"""The longest delay between the first two lookups, in seconds."""

LONGEST_DELAY = 30.0
"""The longest delay between any two lookups, in seconds."""

GROWTH = 1.5
"""The factor by which each delay grows."""

GRACE = 15.0
"""How long a job may be missing, in seconds, since a new one may not be found at once."""

TOGETHER = 50
"""The maximum number of jobs per lookup, if one request can look up several."""


def wait_for_jobs(
    dispatcher: Dispatcher,
    operation: Operation[Any],
    waiting: Waiting,
    target: object,
    timeout: float,
    on_progress: Callable[[Any], object] | None = None,
    additions: Mapping[str, Any] | None = None,
) -> Steps[Any]:
    """Looks a job up until it has succeeded, and returns it; for a list of jobs, returns a list.

    Between lookups, it waits between half and all of a growing delay, at random. Jobs of a list
    share lookups if the operation takes several ids. A failed job does not end the wait for the
    others: its error is raised when all of them have ended, or the time is up.

    Args:
        dispatcher: Sends the requests.
        operation: The operation that looks jobs up.
        waiting: How to read the state of a job.
        target: The job: its id, the job itself, or the answer that created it; or a list of these.
        timeout: The maximum number of seconds to wait; may be infinite.
        on_progress: Called with each job after each lookup that finds it.
        additions: Further arguments of each lookup.

    Raises:
        ValidationError: The target is not a job and does not contain one, or contains several.
        JobFailedError: The job failed.
        JobCancelledError: The job was cancelled.
        JobNotFoundError: The job does not exist, and did not appear after a while.
        WaitTimeoutError: The time is up. The job is still running.
        CloudInfiniteError: A lookup failed for a reason that would make the next one fail too.
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
        # Jobs that are still running come first, since they need attention.
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
    """Looks each job up once; returns the last transient error, if any."""
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
    """Splits the jobs into batches that fit one request."""
    assert operation.params is not None  # noqa: S101 - the generator ensures it
    field = table_of(operation.params).by_name[waiting.id]
    size = min(TOGETHER, field.max_items or TOGETHER) if field.many else 1
    for begin in range(0, len(jobs), size):
        yield jobs[begin : begin + size]


class _Watched:
    """A job to wait for.

    Attributes:
        job_id: Its id.
        job: The job as last seen, or None.
        error: Its error if it ended without success, or None.
    """

    def __init__(self, waiting: Waiting, job_id: str) -> None:
        self._waiting = waiting
        self._missed: float | None = None
        self.job_id = job_id
        self.job: Any = None
        self.error: JobError | None = None

    @property
    def goes_on(self) -> bool:
        """Whether the job was still running at the last lookup."""
        return self.error is None and self._state not in self._waiting.success

    @property
    def _state(self) -> str | None:
        return None if self.job is None else getattr(self.job, self._waiting.state)

    def take(self, job: Any, now: float) -> None:
        """Records the result of a lookup; None if the job was not found."""
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
        """Records that the time is up, unless the job has ended."""
        if not self.goes_on:
            return
        said = f"was not seen within {timeout:g} s"
        if self.job is not None:
            said = f"was not done within {timeout:g} s; its state is {self._state}"
        # The code of a job that has not failed says nothing about why it is late.
        late = self._circumstances() | {"code": None, "message": None}
        self.error = WaitTimeoutError(said, **late)
        self.error.__cause__ = failure

    def _circumstances(self) -> dict[str, Any]:
        """Returns the keyword arguments for its error."""
        if self.job is None:
            return {"job_id": self.job_id}
        return {
            "job_id": self.job_id,
            "job": self.job,
            "state": self._state,
            "code": self._said(self._waiting.code),
            "message": self._said(self._waiting.message),
        }

    def _said(self, name: str | None) -> Any:
        return None if name is None else getattr(self.job, name)


def _found(waiting: Waiting, answer: Any, ids: Sequence[str]) -> dict[str, Any]:
    """Returns the jobs of an answer by id."""
    held = getattr(answer, waiting.item)
    if not isinstance(held, list):
        return {} if held is None else {ids[0]: held}
    # If several have the same id, the first one counts.
    return {getattr(job, waiting.key): job for job in reversed(held)}


def confirm(
    dispatcher: Dispatcher,
    kinds: Iterable[CallbackKind],
    event: object,
    options: Mapping[str, Any],
) -> Steps[Any]:
    """Looks up the jobs that a callback names, one after another, until one does not exist.

    Args:
        dispatcher: Sends the requests.
        kinds: The types of callbacks, with the operations that look up their jobs.
        event: The callback.
        options: See `CallOptions`; they apply to each lookup.

    Returns:
        The job from the service; a list of jobs if the callback can name several.

    Raises:
        ValidationError: The event is not a callback.
        JobNotFoundError: It names no job, too many, or one that does not exist.
        CloudInfiniteError: As for any call.
    """
    # Imported here, since waits do not need it.
    from ..callback import kind_of, named_jobs

    kind = kind_of(kinds, event)
    named = named_jobs(kind, event)
    if not named:
        raise JobNotFoundError("the callback names no job", job_id="")
    if len(named) > TOGETHER:
        # Anyone can post a callback that names thousands.
        reason = f"the callback names {len(named)} jobs; no more than {TOGETHER} are looked up"
        raise JobNotFoundError(reason, job_id="")
    found = []
    for sought, names in named:
        operations = [dispatcher.operations[name] for name in names]
        found.append((yield from _look_up(dispatcher, operations, sought, options)))
    return found if kind.many else found[0]


def _look_up(
    dispatcher: Dispatcher,
    operations: Sequence[Operation[Any]],
    job_id: str,
    options: Mapping[str, Any],
) -> Steps[Any]:
    """Looks up a job with one operation after another until it is found."""
    missed = JobNotFoundError("cannot be looked up", job_id=job_id)
    for operation in operations:
        waiting = operation.waiting
        assert waiting is not None  # noqa: S101 - the generator ensures it
        try:
            answer = yield from call(dispatcher, operation, {waiting.id: job_id}, options)
        except ValidationError as error:
            # Whoever posts a callback chooses the id, and not every text can be one.
            if any(not (each.argument or "").startswith(waiting.id) for each in error.problems):
                raise
            missed = JobNotFoundError("cannot exist", job_id=job_id)
            missed.__cause__ = error
        except NotFoundError as error:
            missed = JobNotFoundError(
                "does not exist", job_id=job_id, code=error.code, message=error.message
            )
            missed.attempts, missed.__cause__ = error.attempts, error
        else:
            held = getattr(answer, waiting.item)
            jobs = held if isinstance(held, list) else [held]
            for job in jobs:
                if getattr(job, waiting.key, None) == job_id:
                    return job
            missed = JobNotFoundError("is not in the answer to its lookup", job_id=job_id)
            missed.attempts = answer.metadata.attempts
    raise missed
