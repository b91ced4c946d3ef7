"""How connections are made: proxy, certificates, and how many are kept."""

from __future__ import annotations

from dataclasses import dataclass, field


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
        pool_size: How many idle connections are kept.
    """

    # A proxy's URL may hold a password.
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | None = None
    certificate: str | tuple[str, str] | None = None
    pool_size: int = 64
