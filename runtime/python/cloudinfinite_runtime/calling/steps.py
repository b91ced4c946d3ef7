"""What a procedure asks of the world, one step at a time.

A call with its retries, or a wait for a job, is a generator of steps, which the synchronous and the
asynchronous client take each in its own way. So the procedure is written once, and a test can take
the steps by a clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeVar

from ..exchange import Exchange

T = TypeVar("T")


class Send(NamedTuple):
    """Send this once. Comes back with an `HttpResponse`, or throws a `TransportError`."""

    exchange: Exchange


class Sleep(NamedTuple):
    """Let this many seconds pass."""

    seconds: float


class Sign(NamedTuple):
    """Find out who signs. Comes back with `Credentials`, or throws a `CredentialsError`."""


class Tell(NamedTuple):
    """Tell the program how far it is. Comes back with nothing, or throws what the program raises.

    Attributes:
        listener: A function of the program's, which may be a coroutine function where the client is
            asynchronous.
        subject: What it is given.
    """

    listener: Callable[[Any], object]
    subject: object


Step = Send | Sleep | Sign | Tell
Steps = Generator[Step, Any, T]
