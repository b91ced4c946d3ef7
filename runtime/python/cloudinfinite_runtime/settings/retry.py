"""Settings for retries, and for creating calls whose answer may be lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from ..dataclass import dataclass
from ..errors import ConfigurationError

Again = Literal["any", "safe", "clock"]
Outcome = Literal["refused", "unknown"]


class Judgement(NamedTuple):
    """The judgement on one failed attempt.

    Attributes:
        kind: The kind of error, a key of `errors.KINDS`; None for no particular one.
        again: Which calls may be retried: ``any``, since nothing was done; ``safe``, those that are
            harmless to repeat; ``clock``, any call, but only once, signed by the service's clock.
            None for no call.
        outcome: ``refused`` if the request was certainly not carried out, ``unknown`` if it may
            have been.
    """

    kind: str | None = None
    again: Again | None = None
    outcome: Outcome = "refused"


REFUSED = Judgement()
"""Nothing was done, and a retry would not help."""

NOT_SENT = Judgement(None, "any", "refused")
"""No byte of the request can have been sent."""

BROKEN_OFF = Judgement(None, "safe", "unknown")
"""The request may have arrived, but no complete response came back."""

UNREADABLE = Judgement(None, None, "unknown")
"""The service reported success, but the response could not be parsed."""


@dataclass(frozen=True, slots=True)
class CreateOnce:
    """Makes a creating call find out what happened if its answer is lost.

    The call carries a unique mark, and a signature that is valid for a short time only. If its
    outcome is unknown, the client looks for the mark. If nothing has it once the signature has
    expired and the settle time has passed, the client sends the call again.

    **Guarantee.** If the service refuses expired signatures, and lists everything it created within
    the settle time, then the call creates at most one thing, and a returned answer is about that
    thing. If the service breaks either condition, a second thing may be created. If the lookup is
    refused, or the total time is too short, the call raises `OutcomeUnknownError` and is not sent
    again.

    Attributes:
        validity: How long the signature is valid, 5 to 900 seconds. If that is too short, the
            service may refuse calls over a slow connection.
        settle: How long the service may take to list what it created, 0 to 3600 seconds.

    Raises:
        ConfigurationError: A number is out of range.
    """

    validity: float = 60.0
    settle: float = 30.0

    def __post_init__(self) -> None:
        for name, least, most in (("validity", 5, 900), ("settle", 0, 3600)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise ConfigurationError(f"{name} must be a number of seconds")
            if not least <= value <= most:
                raise ConfigurationError(f"{name} must be {least} to {most} s")


Draw = Callable[[float, float], float]
"""Returns a random number between two others."""

_LONGEST_DIGITS = 9
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) "
    rf"({'|'.join(_MONTHS)}) ([0-9]{{4}}) ([0-9]{{2}}):([0-9]{{2}}):([0-9]{{2}}) GMT"
)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and when to retry a call: exponential backoff with jitter.

    The wait after attempt `n` is random, between zero and ``min(cap, base * 2 ** (n - 1))``
    seconds, plus what the service asks for in ``Retry-After``. A call is never retried after its
    total time, or if it could do its work twice.

    Attributes:
        attempts: The maximum number of attempts per call, including the first; at least 1.
        base: The longest wait after the first attempt, in seconds; 0 for no wait.
        cap: The longest of all waits, in seconds; at least `base`.

    Raises:
        ConfigurationError: A number is out of range.
    """

    attempts: int = 3
    base: float = 0.5
    cap: float = 20.0

    def __post_init__(self) -> None:
        if type(self.attempts) is not int or not 1 <= self.attempts <= 100:
            raise ConfigurationError("attempts must be a whole number from 1 to 100")
        numbers = (self.base, self.cap)
        if any(isinstance(each, bool) or not isinstance(each, int | float) for each in numbers):
            raise ConfigurationError("base and cap must be numbers of seconds")
        if not 0 <= self.base <= self.cap <= 86400:
            raise ConfigurationError("base and cap must be 0 to 86400 s, and base at most cap")

    def of(self, retries: RetryPolicy | int | None) -> RetryPolicy:
        """Reads a `retries` argument: None means this policy, a number sets the number of retries.

        Raises:
            ConfigurationError: It is of another type, or out of range.
        """
        if retries is None:
            return self
        if isinstance(retries, RetryPolicy):
            return retries
        if type(retries) is not int or not 0 <= retries < 100:
            raise ConfigurationError(
                "retries must be a whole number from 0 to 99, or a RetryPolicy"
            )
        return replace(self, attempts=retries + 1)

    def wait(
        self,
        verdict: Judgement,
        *,
        safe: bool,
        number: int,
        remaining: float,
        draw: Draw,
        retry_after: float | None = None,
        corrected: bool = False,
    ) -> float | None:
        """Returns the seconds to wait before the next attempt, or None if there must be none.

        Args:
            verdict: The judgement on the attempt.
            safe: Whether sending the call twice is harmless.
            number: The number of the attempt, from 1.
            remaining: The seconds left of the call's total time.
            draw: The source of randomness.
            retry_after: The seconds that the service asks for, if any.
            corrected: Whether the call was already signed by the service's clock.
        """
        if number >= self.attempts or not _may_go_again(verdict, safe, corrected):
            return None
        if verdict.again == "clock":
            wait = 0.0
        else:
            # Larger exponents would overflow, and the cap applies long before.
            most = min(self.cap, self.base * 2.0 ** min(number - 1, 64))
            wait = (retry_after or 0.0) + draw(0.0, most)
        return wait if wait < remaining else None


def _may_go_again(verdict: Judgement, safe: bool, corrected: bool) -> bool:
    match verdict.again:
        case "any":
            return True
        case "safe":
            return safe
        case "clock":
            return not corrected
    return False


def read_retry_after(value: str | None, now: float) -> float | None:
    """Parses a ``Retry-After`` field: seconds, or a date, which is compared with `now`.

    Returns seconds, never less than zero, or None if it is neither.
    """
    if value is None:
        return None
    text = value.strip(" \t\r\n")
    if text.isascii() and text.isdecimal():
        return float(text[:_LONGEST_DIGITS]) if len(text) <= _LONGEST_DIGITS else float("inf")
    moment = read_date(text)
    return None if moment is None else max(moment - now, 0.0)


def read_date(value: str | None) -> float | None:
    """Parses an HTTP date, ``Fri, 15 Jan 2027 08:00:00 GMT``, to Unix seconds; else None.

    The day of the week is not checked. The two obsolete formats of HTTP are not supported: no
    server uses them, and one of them omits the century.
    """
    match = _DATE.fullmatch((value or "").strip(" \t\r\n"))
    if match is None:
        return None
    day, month, year, hour, minute, second = match.groups()
    try:
        return datetime(
            int(year),
            _MONTHS.index(month) + 1,
            int(day),
            int(hour),
            int(minute),
            int(second),
            tzinfo=UTC,
        ).timestamp()
    except ValueError:
        return None
