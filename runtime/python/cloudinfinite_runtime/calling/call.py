"""A call, by the procedure that its settings ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ConfigurationError
from ..options import CALL_OPTIONS, LOOK_UP_OPTIONS, split
from .caller import Caller
from .steps import Steps

# What only calls need is loaded by the first one.
if TYPE_CHECKING:
    from ..model import Answer
    from ..operation import Operation

A = TypeVar("A", bound="Answer")

_NONE: Mapping[str, Any] = {}


def call(
    caller: Caller,
    operation: Operation[A],
    fields: Mapping[str, Any],
    options: Mapping[str, Any] = _NONE,
) -> Steps[A]:
    """Calls an operation; one that creates is looked up after a loss, if that is asked for.

    Args:
        caller: Who calls.
        operation: The operation.
        fields: Its parameters and body fields by their names in Python.
        options: See `CallOptions`, or `LookUpOptions` for lookups of jobs.

    Raises:
        ConfigurationError: There is no such option, or its value cannot work; or creating once is
            asked for, and there is no way to look it up.
        NotFoundError: A job that is looked up does not exist.
        ValidationError: The fields break the rules of the spec.
    """
    arguments = fields
    missing_ok = False
    if options:
        known = CALL_OPTIONS if operation.waiting is None else LOOK_UP_OPTIONS
        settings, additions = split(operation.name, options, fields, known)
        missing_ok = bool(additions.pop("missing_ok", False))
        caller = caller.with_settings(**settings)
        arguments = {**fields, **additions}
    if operation.waiting is not None:
        from .looking import look_up

        return look_up(caller, operation, operation.waiting, arguments, missing_ok)
    for name, subject in operation.subjects.items():
        if not isinstance(arguments.get(name), str | None):
            from .looking import named_by_job

            arguments = named_by_job(operation, name, caller.operations[subject], arguments)
    once = caller.configuration.once
    if once is None or operation.safe:
        return caller.send(operation, operation.encode_request(**arguments), caller.deadline())
    if operation.recovery is None:
        raise ConfigurationError(
            f"create_once is not possible for {operation.name}: what it makes cannot be looked up"
        )
    from .recovery import create_once

    return create_once(caller, operation, operation.recovery, once, arguments)
