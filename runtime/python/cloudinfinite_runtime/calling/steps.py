"""The steps of a procedure that need I/O, time or the user's code.

A call with its retries, or a wait for a job, is a generator of steps, which the synchronous and the
asynchronous client each run in their own way. So each procedure is written only once, and tests can
run it with a simulated clock.
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
    """Time and randomness.

    Attributes:
        monotonic: Returns the seconds of a clock that never goes back, to measure durations.
        time: Returns the current Unix time, by the local clock.
        draw: Returns a random number between two others.
        mark: Returns a unique text of 20 letters and digits.
    """

    monotonic: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time
    draw: Callable[[float, float], float] = random.uniform
    mark: Callable[[], str] = _mark


T = TypeVar("T")


class Send(NamedTuple):
    """Send this request once. Results in an `HttpResponse`, or throws a `TransportError`."""

    signed: SignedRequest


class Open(NamedTuple):
    """Send this request once, and stream the body of a successful response.

    Results in a stream, or in an `HttpResponse` unless the status is 2xx; or throws a
    `TransportError`.
    """

    signed: SignedRequest


class Digest(NamedTuple):
    """Compute the digest of a body. Results in the value of its `Content-MD5`."""

    upload: Upload


class Sleep(NamedTuple):
    """Wait for this many seconds."""

    seconds: float


class Sign(NamedTuple):
    """Get the credentials. Results in `Credentials`, or throws a `CredentialsError`."""


class Tell(NamedTuple):
    """Report progress to the program. Results in nothing, or throws what the program raises.

    Attributes:
        listener: The program's function; for an asynchronous client, it may be a coroutine
            function.
        subject: Its argument.
    """

    listener: Callable[[Any], object]
    subject: object


Step = Send | Open | Digest | Sleep | Sign | Tell
Steps = Generator[Step, Any, T]
