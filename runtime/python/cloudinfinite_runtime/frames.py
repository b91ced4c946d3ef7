"""Keeps secrets out of tracebacks, whose frames hold all local variables."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def without_frames(function: Callable[P, T]) -> Callable[P, T]:
    """Strips the frames and arguments of a function from the errors that leave it.

    Error reporting tools record the variables of every frame, which would expose keys, tokens and
    signatures. Every function that handles these is wrapped in this.
    """

    @functools.wraps(function)
    def outermost(*arguments: P.args, **named: P.kwargs) -> T:
        try:
            return function(*arguments, **named)
        except BaseException as error:
            del arguments, named
            if error.__suppress_context__:
                # It is never shown, and has frames of its own.
                error.__context__ = None
            raise error.with_traceback(None)  # noqa: B904

    return outermost
