"""What is assumed of the service where a call must make one thing and no second."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ConfigurationError


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
