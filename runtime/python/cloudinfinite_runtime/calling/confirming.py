"""Confirming callbacks, which anyone can post: looks up the jobs that they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..codec.problems import Problem, ValidationError
from ..errors import JobNotFoundError, NotFoundError
from .call import call
from .steps import Steps
from .waiting import TOGETHER

if TYPE_CHECKING:
    from ..callback import CallbackKind, NamedJob
    from ..operation import Operation
    from .dispatcher import Dispatcher


def confirm(
    dispatcher: Dispatcher,
    kinds: Iterable[CallbackKind],
    event: object,
    options: Mapping[str, Any],
) -> Steps[Any]:
    """Looks up the jobs that a callback names, one after another, until one does not exist.

    Args:
        dispatcher: Sends the requests.
        kinds: The types of callbacks, with what looks up the jobs of each.
        event: The callback.
        options: See `CallOptions`; they apply to each lookup.

    Returns:
        The job as the service knows it; a list of jobs if the callback can name several.

    Raises:
        ValidationError: The event is not a callback.
        JobNotFoundError: It names no job, too many, or one that does not exist.
        CloudInfiniteError: As for any call.
    """
    kind = kind_of(kinds, event)
    named = named_jobs(kind, event)
    if not named:
        raise JobNotFoundError("the callback names no job", job_id="")
    if len(named) > TOGETHER:
        # Anyone can post a callback that names thousands.
        reason = f"the callback names {len(named)} jobs; no more than {TOGETHER} are looked up"
        raise JobNotFoundError(reason, job_id="")
    found = []
    for job_id, operations in named:
        job = yield from _look_up(
            dispatcher, [dispatcher.operations[name] for name in operations], job_id, options
        )
        found.append(job)
    return found if kind.many else found[0]


def _look_up(
    dispatcher: Dispatcher,
    operations: Sequence[Operation[Any]],
    job_id: str,
    options: Mapping[str, Any],
) -> Steps[Any]:
    """Looks a job up with one operation after another until the service knows it."""
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


def kind_of(kinds: Iterable[CallbackKind], event: object) -> CallbackKind:
    """The kind of a callback.

    Raises:
        ValidationError: It is not a callback.
    """
    # By name, since comparing the types would load all of them.
    names = {f"{each.__module__}:{each.__qualname__}" for each in type(event).__mro__}
    for kind in kinds:
        if kind.model in names:
            return kind
    wanted = "must be a callback, as parse_callback returns it"
    raise ValidationError(
        [Problem("event", "type", event, wanted, fatal=True, argument="event")], "confirm"
    )


def named_jobs(kind: CallbackKind, event: object) -> list[tuple[str, tuple[str, ...]]]:
    """The id of each job of a callback, and the operations that may know it, in order."""
    return list(dict.fromkeys(_named(kind.jobs, event)))


def _named(jobs: Sequence[NamedJob], event: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    for path in dict.fromkeys(job.path for job in jobs):
        *way, name = path
        for holder in _holders(event, way):
            if job_id := getattr(holder, name):
                rows = [job for job in jobs if job.path == path and job.fits(holder)]
                if rows:
                    yield str(job_id), tuple(row.operation for row in rows)


def _holders(record: object, way: Sequence[str]) -> Iterator[object]:
    """The records at the end of a way, through each item of the lists on it."""
    if not way:
        yield record
        return
    value = getattr(record, way[0])
    for each in value if isinstance(value, list) else [value]:
        if each is not None:
            yield from _holders(each, way[1:])
