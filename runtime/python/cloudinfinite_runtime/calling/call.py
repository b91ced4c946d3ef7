"""A call, by the procedure that its settings ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ConfigurationError
from .caller import Caller
from .steps import Steps

# What only calls need is loaded by the first one.
if TYPE_CHECKING:
    from ..model import Answer
    from ..operation import Operation

A = TypeVar("A", bound="Answer")


def call(caller: Caller, operation: Operation[A], arguments: Mapping[str, Any]) -> Steps[A]:
    """Calls an operation; one that creates is looked up after a loss, if that is asked for.

    Raises:
        ConfigurationError: Creating once is asked for, and there is no way to look it up.
        ValidationError: The arguments break the rules of the spec.
    """
    once = caller.configuration.once
    if once is None or operation.safe:
        return caller.send(operation, operation.encode_request(**arguments), caller.deadline())
    if operation.recovery is None:
        raise ConfigurationError(
            f"create_once is not possible for {operation.name}: what it makes cannot be looked up"
        )
    from .recovery import create_once

    return create_once(caller, operation, operation.recovery, once, arguments)
