"""How to connect, how many connections to open, and how long to wait."""

from __future__ import annotations

import math
import threading
from dataclasses import field, fields

from ..dataclass import dataclass
from ..errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Network:
    """Settings of a transport.

    Attributes:
        proxy: The proxy's URL; empty for no proxy; None lets the environment decide
            (``HTTPS_PROXY``, ``NO_PROXY`` and so on).
        verify: Whether to verify the service's certificate, or the path of a bundle of trusted
            authorities. None uses ``REQUESTS_CA_BUNDLE`` or ``CURL_CA_BUNDLE`` if set, or else
            the default authorities.
        certificate: The path of one PEM file with the client's certificate and key, or the paths of
            both; None for no certificate.
        pool_size: The maximum number of connections per host, 1 to 10,000. Further calls wait for a
            free connection; the connect timeout does not include that wait.

    Raises:
        ConfigurationError: A setting has the wrong type, or is out of range.
    """

    # A proxy's URL may hold a password.
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | None = None
    certificate: str | tuple[str, str] | None = None
    pool_size: int = 64

    def __post_init__(self) -> None:
        if not isinstance(self.proxy, str | None):
            raise ConfigurationError("proxy must be a URL as a string, or empty for no proxy")
        if not isinstance(self.verify, bool | str | None):
            raise ConfigurationError("verify must be True, False or the path of a bundle")
        if not _are_paths(self.certificate):
            raise ConfigurationError("certificate must be a path, or a pair of paths with the key")
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
        connect: For connecting, per address tried.
        read: For each wait for bytes of the answer, not for the answer as a whole.
        total: For the whole call, including all attempts and the waits between them; None for no
            limit. Only host name resolution cannot be interrupted.

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
            # The system's own limit, about 292 years, also excludes infinity and NaN.
            if not right or not 0 < value <= threading.TIMEOUT_MAX:
                from ..representation import shorten

                raise ConfigurationError(
                    f"the {each.name} timeout must be a positive number of seconds, "
                    f"not {shorten(value)}"
                )

    def deadline(self, now: float) -> float:
        """Returns the deadline of a call that starts now; may be infinite."""
        return math.inf if self.total is None else now + self.total

    @staticmethod
    def of(timeout: Timeout | float | None) -> Timeout:
        """Converts a timeout argument: None means the defaults, a number sets every limit."""
        if timeout is None:
            return Timeout()
        return timeout if isinstance(timeout, Timeout) else Timeout(timeout, timeout, timeout)
