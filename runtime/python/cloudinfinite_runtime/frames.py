"""What an exception takes along: the frames it passed, with all their variables."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def without_frames(function: Callable[P, T]) -> Callable[P, T]:
    """Lets errors leave a function without the frames within it, and without its arguments.

    Tools that report errors write out the variables of every frame, in which keys, tokens and
    signatures stand as they are. So whatever handles these is called through this.
    """

    @functools.wraps(function)
    def outermost(*arguments: P.args, **named: P.kwargs) -> T:
        try:
            return function(*arguments, **named)
        except BaseException as error:
            del arguments, named
            if error.__suppress_context__:
                # It is told to nobody, and has frames of its own.
                error.__context__ = None
            raise error.with_traceback(None)  # noqa: B904

    return outermost
