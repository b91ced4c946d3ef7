"""How long to wait."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, fields

from .errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits for one call, in seconds.

    Attributes:
        connect: For each address tried, until the connection stands.
        read: For each wait for bytes of the answer, not for the answer as a whole.
        total: For the call as a whole, with all its attempts and the waits between them; None for
            no limit. Looking up a host's name is the one thing that it cannot cut short.

    Raises:
        ConfigurationError: A limit is not a positive finite number.
    """

    connect: float = 5.0
    read: float = 60.0
    total: float | None = 300.0

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if value is None and each.name == "total":
                continue
            right = isinstance(value, int | float) and not isinstance(value, bool)
            # The system's own limit, about 292 years, also keeps infinity and NaN out.
            if not right or not 0 < value <= threading.TIMEOUT_MAX:
                from .problem import shorten

                raise ConfigurationError(
                    f"the {each.name} timeout must be a positive number of seconds, "
                    f"not {shorten(value)}"
                )

    def deadline(self, now: float) -> float:
        """The moment at which a call that begins now must be done; may be infinite."""
        return math.inf if self.total is None else now + self.total

    @staticmethod
    def of(timeout: Timeout | float | None) -> Timeout:
        """Reads a timeout argument: None for the defaults, a number for each of the limits."""
        if timeout is None:
            return Timeout()
        return timeout if isinstance(timeout, Timeout) else Timeout(timeout, timeout, timeout)
