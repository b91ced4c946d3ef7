"""Looking up a job: by its id, by the job itself, or by the answer that created it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import NotFoundError, ValidationError
from ..model import Answer
from ..problem import Problem
from .steps import Steps

if TYPE_CHECKING:
    from ..operation import Operation
    from ..procedures import Waiting
    from .caller import Caller

A = TypeVar("A", bound="Answer")

_WANTED = "must be a job: its id, the job itself, or the answer that created it"


def look_up(
    caller: Caller,
    operation: Operation[A],
    waiting: Waiting,
    arguments: Mapping[str, Any],
    missing_ok: bool,
) -> Steps[A]:
    """Calls an operation that looks a job up, or several.

    Args:
        caller: Who calls.
        operation: The operation.
        waiting: How its answer is read.
        arguments: Those of the call; where the id is due, a job or an answer will do.
        missing_ok: Whether the answer is given back if one of the jobs does not exist.

    Raises:
        NotFoundError: A job does not exist.
        CloudInfiniteError: As for any call.
    """
    target = arguments.get(waiting.id)
    asked: list[str] = []
    if target is not None:
        asked = job_ids(target, waiting, operation.name)
        # One text for one id, where the parameter takes several too.
        given = asked[0] if len(asked) == 1 else asked
        arguments = {**arguments, waiting.id: given}
    request = operation.encode_request(**arguments)
    answer = yield from caller.send(operation, request, caller.deadline())
    if not missing_ok and (missing := _missing(waiting, answer, asked)):
        raise _not_found(operation, answer, missing)
    return answer


def named_by_job(
    operation: Operation[Any],
    name: str,
    subject: Operation[Any],
    arguments: Mapping[str, Any],
) -> Mapping[str, Any]:
    """The arguments of a call about a job, with the id of whatever was given for the job.

    Args:
        operation: The call's operation.
        name: The argument that takes the id.
        subject: The operation that looks such a job up.
        arguments: Those of the call.

    Raises:
        ValidationError: What was given is no job.
    """
    assert subject.waiting is not None  # noqa: S101 - the generator sees to it
    waiting = subject.waiting._replace(id=name)
    return {**arguments, name: job_id(arguments[name], waiting, operation.name)}


def job_ids(target: object, waiting: Waiting, operation: str) -> list[str]:
    """The ids of what is to be looked up.

    Raises:
        ValidationError: Something there is no job and has none.
    """
    several = isinstance(target, list | tuple)
    targets = target if isinstance(target, list | tuple) else [target]
    ids: list[str] = []
    for index, each in enumerate(targets):
        found = list(_ids_in(each, waiting))
        if not found:
            place = f"{waiting.id}[{index}]" if several else waiting.id
            raise _refused(place, each, _WANTED, operation)
        ids += found
    # An empty list is the validator's business, which knows the parameter's rule.
    return ids


def job_id(target: object, waiting: Waiting, operation: str) -> str:
    """The id of the one job that is meant.

    Raises:
        ValidationError: It is no job and has none, or it has several.
    """
    if isinstance(target, list | tuple):
        # Even a list of one: whoever has a list may have more tomorrow.
        raise _refused(waiting.id, target, f"{_WANTED}; call once for each", operation)
    ids = job_ids(target, waiting, operation)
    if len(ids) > 1:
        wanted = f"must be one job, and this answer has {len(ids)}; call once for each"
        raise _refused(waiting.id, target, wanted, operation)
    return ids[0]


def _ids_in(target: object, waiting: Waiting) -> Iterator[str]:
    if isinstance(target, str):
        yield str(target)
        return
    held = getattr(target, waiting.item, None)
    if held is None and isinstance(target, Answer):
        # What created a job may call it otherwise than what looks it up.
        held = [target]
        for each in fields(target):
            value = getattr(target, each.name)
            held += value if isinstance(value, list) else [value]
    jobs = held if isinstance(held, list) else [target if held is None else held]
    for job in jobs:
        name = getattr(job, waiting.key, None)
        if isinstance(name, str) and name:
            yield name


def _missing(waiting: Waiting, answer: object, asked: list[str]) -> list[str]:
    """The ids of which there is no job; where answers do not tell, one without a job means so."""
    if waiting.missing is None:
        return [] if getattr(answer, waiting.item) else asked
    told = getattr(answer, waiting.missing)
    return [told] if isinstance(told, str) else list(told or ())


def _not_found(operation: Operation[Any], answer: Answer, missing: list[str]) -> NotFoundError:
    metadata = answer.metadata
    error = NotFoundError(
        status=metadata.status,
        message=f"there is no job {', '.join(missing)}",
        request_id=metadata.request_id,
        trace_id=metadata.trace_id,
        operation=operation.name,
        headers=metadata.headers,
        body=metadata.body,
    )
    error.attempts = metadata.attempts
    error.missing = tuple(missing)
    error.answer = answer
    return error


def _refused(place: str, value: object, wanted: str, operation: str) -> ValidationError:
    problem = Problem(place, "type", value, wanted, fatal=True, argument=place)
    return ValidationError([problem], operation)
