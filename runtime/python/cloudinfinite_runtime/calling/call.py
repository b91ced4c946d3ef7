"""Calls operations according to their options, and accepts jobs instead of their ids."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..codec.problems import Problem, ValidationError
from ..errors import ConfigurationError, NotFoundError
from ..settings.options import CALL_OPTIONS, LOOK_UP_OPTIONS, split
from .dispatcher import Answered, Dispatcher
from .steps import Open, Steps

# The first call imports what only calls need.
if TYPE_CHECKING:
    from ..model import Answer
    from ..operation import Operation
    from ..service import Waiting

A = TypeVar("A", bound="Answer")
S = TypeVar("S", bound=Answered)

_NONE: Mapping[str, Any] = {}
_WANTED = "must be a job: its id, the job itself, or the answer that created it"


def call(
    dispatcher: Dispatcher,
    operation: Operation[A],
    fields: Mapping[str, Any],
    options: Mapping[str, Any] = _NONE,
) -> Steps[A]:
    """Calls an operation, under the guarantee of `CreateOnce` if requested.

    Args:
        dispatcher: Sends the requests.
        operation: The operation.
        fields: Its parameters and body fields by their Python names.
        options: See `CallOptions`, or `LookUpOptions` for lookups of jobs.

    Raises:
        ConfigurationError: There is no such option, or its value is invalid; or `create_once` is
            set, but what the operation creates cannot be looked up.
        NotFoundError: A job that is looked up does not exist.
        ValidationError: The fields break the rules of the spec.
    """
    arguments = fields
    missing_ok = False
    if options:
        known = CALL_OPTIONS if operation.waiting is None else LOOK_UP_OPTIONS
        settings, additions = split(operation.name, options, fields, known)
        missing_ok = bool(additions.pop("missing_ok", False))
        dispatcher = dispatcher.with_settings(**settings)
        arguments = {**fields, **additions}
    if operation.waiting is not None:
        return look_up(dispatcher, operation, operation.waiting, arguments, missing_ok)
    for name, subject in operation.subjects.items():
        if not isinstance(arguments.get(name), str | None):
            arguments = named_by_job(operation, name, dispatcher.operations[subject], arguments)
    once = dispatcher.configuration.once
    if once is None or operation.safe:
        return dispatcher.send(
            operation, operation.encode_request(**arguments), dispatcher.deadline()
        )
    if operation.recovery is None:
        raise ConfigurationError(
            f"create_once is impossible for {operation.name}: what it creates cannot be looked up"
        )
    from .recovery import create_once

    return create_once(dispatcher, operation, operation.recovery, once, arguments)


def open_call(
    dispatcher: Dispatcher,
    operation: Operation[Any],
    fields: Mapping[str, Any],
    options: Mapping[str, Any],
    kind: Callable[..., S],
) -> Steps[S]:
    """Calls an operation with a binary answer, and streams that.

    Args:
        dispatcher: Sends the requests.
        operation: The operation.
        fields: Its parameters and body fields by their Python names.
        options: See `CallOptions`.
        kind: Makes the client's type of answer from a stream.

    Raises:
        ConfigurationError: There is no such option, or its value is invalid.
        ValidationError: The fields break the rules of the spec.
    """
    from ..streamed import StreamedCall

    settings, additions = split(operation.name, options, fields)
    dispatcher = dispatcher.with_settings(**settings)
    request = operation.encode_request(**fields, **additions)
    call = StreamedCall(operation, operation.service, kind)
    return dispatcher.send(call, request, dispatcher.deadline(), ask=Open)


def look_up(
    dispatcher: Dispatcher,
    operation: Operation[A],
    waiting: Waiting,
    arguments: Mapping[str, Any],
    missing_ok: bool,
) -> Steps[A]:
    """Calls an operation that looks up one or several jobs.

    Args:
        dispatcher: Sends the requests.
        operation: The operation.
        waiting: How to read its answer.
        arguments: The arguments of the call, with ids, jobs or answers.
        missing_ok: Whether to return the answer even if a job does not exist.

    Raises:
        NotFoundError: A job does not exist.
        CloudInfiniteError: As for any call.
    """
    target = arguments.get(waiting.id)
    asked: list[str] = []
    if target is not None:
        asked = job_ids(target, waiting, operation.name)
        # A single id is sent as a string, even if the parameter takes several.
        given = asked[0] if len(asked) == 1 else asked
        arguments = {**arguments, waiting.id: given}
    request = operation.encode_request(**arguments)
    answer = yield from dispatcher.send(operation, request, dispatcher.deadline())
    if not missing_ok and (missing := _missing(waiting, answer, asked)):
        raise _not_found(operation, answer, missing)
    return answer


def named_by_job(
    operation: Operation[Any],
    name: str,
    subject: Operation[Any],
    arguments: Mapping[str, Any],
) -> Mapping[str, Any]:
    """Replaces a job in the arguments of a call by its id.

    Args:
        operation: The call's operation.
        name: The argument that takes the id.
        subject: The operation that looks up such jobs.
        arguments: The arguments of the call.

    Raises:
        ValidationError: The argument is not a job.
    """
    assert subject.waiting is not None  # noqa: S101 - the generator ensures it
    waiting = subject.waiting._replace(id=name)
    return {**arguments, name: job_id(arguments[name], waiting, operation.name)}


def job_ids(target: object, waiting: Waiting, operation: str) -> list[str]:
    """Returns the ids of the jobs to look up.

    Raises:
        ValidationError: A target is not a job, and does not contain one.
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
    # The validator rejects an empty list, since it knows the parameter's rules.
    return ids


def job_id(target: object, waiting: Waiting, operation: str) -> str:
    """Returns the id of a single job.

    Raises:
        ValidationError: The target is not a job and does not contain one, or contains several.
    """
    if isinstance(target, list | tuple):
        # Even a list of one, since the same program may pass a longer list tomorrow.
        raise _refused(waiting.id, target, f"{_WANTED}; call once for each", operation)
    ids = job_ids(target, waiting, operation)
    if len(ids) > 1:
        wanted = f"must be one job, but this answer has {len(ids)}; call once for each"
        raise _refused(waiting.id, target, wanted, operation)
    return ids[0]


def _ids_in(target: object, waiting: Waiting) -> Iterator[str]:
    if isinstance(target, str):
        yield str(target)
        return
    from ..model import Answer

    held = getattr(target, waiting.item, None)
    if held is None and isinstance(target, Answer):
        # The answer that created a job may use another field for it than the lookup.
        held = [target]
        for each in dataclasses.fields(target):
            value = getattr(target, each.name)
            held += value if isinstance(value, list) else [value]
    jobs = held if isinstance(held, list) else [target if held is None else held]
    for job in jobs:
        name = getattr(job, waiting.key, None)
        if isinstance(name, str) and name:
            yield name


def _missing(waiting: Waiting, answer: object, asked: list[str]) -> list[str]:
    """Returns the ids of missing jobs, as the answer lists them; or all, if it has no jobs."""
    if waiting.missing is None:
        return [] if getattr(answer, waiting.item) else asked
    missing = getattr(answer, waiting.missing)
    return [missing] if isinstance(missing, str) else list(missing or ())


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
