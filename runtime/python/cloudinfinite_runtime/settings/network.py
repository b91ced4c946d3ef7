"""How connections are made, how many there may be, and how long to wait."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field, fields

from ..errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Network:
    """Settings of a transport.

    Attributes:
        proxy: The proxy's URL; empty for none at all; None leaves it to the environment
            (``HTTPS_PROXY``, ``NO_PROXY`` and their like).
        verify: Whether the service's certificate is verified, or the path of a bundle of
            authorities to trust; None leaves it to ``REQUESTS_CA_BUNDLE`` and ``CURL_CA_BUNDLE``,
            or else verifies by the usual authorities.
        certificate: The path of the client's certificate with its key in one PEM file, or the paths
            of the two; None for no certificate.
        pool_size: How many connections there may be to each host, 1 to 10,000. Calls beyond that
            wait in line for one; the limit for connecting does not count meanwhile.

    Raises:
        ConfigurationError: A setting is of another kind, or out of its limits.
    """

    # A proxy's URL may hold a password.
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | None = None
    certificate: str | tuple[str, str] | None = None
    pool_size: int = 64

    def __post_init__(self) -> None:
        if not isinstance(self.proxy, str | None):
            raise ConfigurationError("proxy must be a URL as text, or empty for none")
        if not isinstance(self.verify, bool | str | None):
            raise ConfigurationError("verify must be True, False or the path of a bundle")
        if not _are_paths(self.certificate):
            raise ConfigurationError("certificate must be a path, or those of certificate and key")
        if type(self.pool_size) is not int or not 1 <= self.pool_size <= 10_000:
            raise ConfigurationError("pool_size must be a whole number from 1 to 10000")


def _are_paths(certificate: object) -> bool:
    if isinstance(certificate, tuple):
        return len(certificate) == 2 and all(isinstance(path, str) for path in certificate)
    return isinstance(certificate, str | None)


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
                from ..representation import shorten

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
