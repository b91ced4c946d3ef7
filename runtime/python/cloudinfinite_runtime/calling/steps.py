"""What a procedure asks of the world, one step at a time.

A call with its retries, or a wait for a job, is a generator of steps, which the synchronous and the
asynchronous client take each in its own way. So the procedure is written once, and a test can take
the steps by a clock of its own.
"""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeVar

from ..http import SignedRequest, Upload


def _mark() -> str:
    return secrets.token_hex(10)


class Clock(NamedTuple):
    """Time and chance.

    Attributes:
        monotonic: Seconds that only grow, to measure with.
        time: The present in Unix seconds, by the local clock.
        draw: A number between two others, at random.
        mark: A text of 20 letters and digits that nobody else has.
    """

    monotonic: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time
    draw: Callable[[float, float], float] = random.uniform
    mark: Callable[[], str] = _mark


T = TypeVar("T")


class Send(NamedTuple):
    """Send this once. Comes back with an `HttpResponse`, or throws a `TransportError`."""

    signed: SignedRequest


class Open(NamedTuple):
    """Send this once, and leave the body of a success to be read.

    Comes back with a stream, or for anything but a success with an `HttpResponse`; or throws a
    `TransportError`.
    """

    signed: SignedRequest


class Digest(NamedTuple):
    """Read a body for its digest. Comes back with the value of a `Content-MD5`."""

    upload: Upload


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


Step = Send | Open | Digest | Sleep | Sign | Tell
Steps = Generator[Step, Any, T]
