"""How connections are made: proxy, certificates, and how many there may be."""

from __future__ import annotations

from dataclasses import dataclass, field

from .errors import ConfigurationError


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
