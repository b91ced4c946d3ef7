"""Whether a failed call is sent again, and when; and how a call makes one thing only."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from ..errors import ConfigurationError

Again = Literal["any", "safe", "clock"]
Outcome = Literal["refused", "unknown"]


class Verdict(NamedTuple):
    """A judgement on one failed attempt.

    Attributes:
        kind: The kind of error, a key of `errors.KINDS`; None for no particular one.
        again: Which calls may be sent again after a while: ``any``, since nothing was done;
            ``safe``, those that do no harm when they are sent twice; ``clock``, any, once, and
            signed by the service's clock. None for none.
        outcome: ``refused`` if what was asked has certainly not been done, ``unknown`` if it may
            have been.
    """

    kind: str | None = None
    again: Again | None = None
    outcome: Outcome = "refused"


REFUSED = Verdict()
"""Nothing was done, and nothing would be."""

NOT_SENT = Verdict(None, "any", "refused")
"""No byte of the request can have left."""

BROKEN_OFF = Verdict(None, "safe", "unknown")
"""The request may have arrived, and no complete answer came back."""

UNREADABLE = Verdict(None, None, "unknown")
"""The service says that it has done it, in an answer that cannot be read."""


@dataclass(frozen=True, slots=True)
class CreateOnce:
    """How a creating call finds out whether it was carried out when no answer tells.

    The call carries a mark of its own and a signature that is valid for a short time only. When
    its outcome is unknown, the mark is looked up; if nothing has it after the signature has expired
    and the settle time has passed, the call is sent again.

    **What is guaranteed.** If the service refuses expired signatures, and lists whatever it has
    made within the settle time after that, then the call makes one thing at most, and an answer
    that comes back is about that one thing. If the service breaks one of the two, a second may be
    made. If the look-up is refused, or the total time does not suffice, `OutcomeUnknownError` says
    so, and nothing is sent again.

    Attributes:
        validity: Seconds for which the signature is valid, 5 to 900. Too short, and a slow
            connection makes the service refuse it.
        settle: Seconds that the service may take to list what it has made, 0 to 3600.

    Raises:
        ConfigurationError: A number is outside of its limits.
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
"""Gives a number between two others, at random."""

_LONGEST_DIGITS = 9
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) "
    rf"({'|'.join(_MONTHS)}) ([0-9]{{4}}) ([0-9]{{2}}):([0-9]{{2}}):([0-9]{{2}}) GMT"
)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how late a call is sent again.

    The wait before the attempt that follows number `n` is drawn at random between zero and
    ``min(cap, base * 2 ** (n - 1))`` seconds; what the service asks for in ``Retry-After`` comes
    on top. A call is never sent again after its total time, nor if it could do its work twice.

    Attributes:
        attempts: The most attempts of one call, the first included; at least 1.
        base: The longest wait after the first attempt, in seconds; 0 for no wait.
        cap: The longest wait of all, in seconds; not less than `base`.

    Raises:
        ConfigurationError: A number is outside of its limits.
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
        """Reads a `retries` argument: None for this policy, a number for that many more attempts.

        Raises:
            ConfigurationError: It is none of these.
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
        verdict: Verdict,
        *,
        safe: bool,
        number: int,
        remaining: float,
        draw: Draw,
        retry_after: float | None = None,
        corrected: bool = False,
    ) -> float | None:
        """The seconds to wait before the next attempt, or None if there must be none.

        Args:
            verdict: What the attempt came to.
            safe: Whether sending the call twice does no harm.
            number: The number of the attempt, from 1.
            remaining: The seconds that are left of the call's total time.
            draw: Where chance comes from.
            retry_after: The seconds that the service asks for, if it does.
            corrected: Whether the call was signed by the service's clock already.
        """
        if number >= self.attempts or not _may_go_again(verdict, safe, corrected):
            return None
        if verdict.again == "clock":
            wait = 0.0
        else:
            # Exponents beyond these would overflow, and the cap holds long before.
            most = min(self.cap, self.base * 2.0 ** min(number - 1, 64))
            wait = (retry_after or 0.0) + draw(0.0, most)
        return wait if wait < remaining else None


def _may_go_again(verdict: Verdict, safe: bool, corrected: bool) -> bool:
    match verdict.again:
        case "any":
            return True
        case "safe":
            return safe
        case "clock":
            return not corrected
    return False


def read_retry_after(value: str | None, now: float) -> float | None:
    """Reads a ``Retry-After`` field: seconds, or a date to be held against `now` in Unix seconds.

    None for what is neither; never less than zero.
    """
    if value is None:
        return None
    text = value.strip(" \t\r\n")
    if text.isascii() and text.isdecimal():
        return float(text[:_LONGEST_DIGITS]) if len(text) <= _LONGEST_DIGITS else float("inf")
    moment = read_date(text)
    return None if moment is None else max(moment - now, 0.0)


def read_date(value: str | None) -> float | None:
    """Reads an HTTP date, ``Fri, 15 Jan 2027 08:00:00 GMT``, as Unix seconds; None for other forms.

    The day of the week may be any. The two older forms of HTTP are not read: nobody sends them, and
    one of them leaves the century out.
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
