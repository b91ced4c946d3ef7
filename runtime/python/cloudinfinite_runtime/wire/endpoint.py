"""The addresses that requests are sent to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from string import Formatter
from typing import NamedTuple
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from ..service import Service

_DEFAULT_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_.-]+|\[[0-9a-f:.]+\]")
_EXAMPLE = "write it like http://127.0.0.1:8080"


class Endpoint(NamedTuple):
    """A scheme and a host.

    Attributes:
        scheme: ``http`` or ``https``.
        host: The host's name or address, with its port unless that is the scheme's default.
        prefix: An unsigned prefix of every path, with a leading slash; may be empty.
    """

    scheme: str
    host: str
    prefix: str = ""

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"{self.scheme}://{self.host}{self.prefix}"


def resolve(
    service: Service,
    host_kind: str,
    bucket: str | None = None,
    region: str | None = None,
    endpoint_url: str | None = None,
) -> Endpoint:
    """Returns the endpoint of a kind of host; an `endpoint_url` replaces all of them.

    With an `endpoint_url`, a path prefix such as ``/_object`` identifies the kind. The first kind,
    which most calls use, has no prefix.

    Raises:
        ConfigurationError: A part of the host is missing, or does not have the form that the spec
            requires.
    """
    if host_kind not in service.hosts:
        known = ", ".join(service.hosts)
        raise ConfigurationError(f"{service!r} has no host of kind {host_kind!r}, only {known}")
    if endpoint_url is not None:
        endpoint = parse_endpoint(endpoint_url)
        is_first = host_kind == next(iter(service.hosts))
        return endpoint if is_first else endpoint._replace(prefix=prefix_of(host_kind))
    template = service.hosts[host_kind]
    given = {"bucket": bucket, "region": region}
    parts = {}
    for _, name, _, _ in Formatter().parse(template):
        if name is not None:
            parts[name] = _label(service, name, given)
    return Endpoint("https", template.format_map(parts))


def prefix_of(host_kind: str) -> str:
    """Returns the path prefix that identifies a kind of host if one host serves all of them."""
    return f"/_{host_kind}"


def addressed(service: Service, host: str, path: str) -> tuple[frozenset[str], str]:
    """Returns the possible kinds of a host, and the path without its prefix.

    This is the inverse of `resolve`.
    """
    kinds = frozenset(kind for kind, pattern in _patterns(service) if pattern.fullmatch(host))
    if kinds:
        return kinds, path
    first, *others = service.hosts
    for kind in others:
        prefix = prefix_of(kind)
        if path.startswith(f"{prefix}/"):
            return frozenset({kind}), path.removeprefix(prefix)
    return frozenset({first}), path


@lru_cache(maxsize=4)
def _patterns(service: Service) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Returns a pattern for the hosts of each kind."""
    patterns = []
    for kind, template in service.hosts.items():
        parts = Formatter().parse(template)
        texts = (
            re.escape(text) + (f"(?:{service.labels[name].pattern})" if name else "")
            for text, name, _, _ in parts
        )
        patterns.append((kind, re.compile("".join(texts))))
    return tuple(patterns)


def _label(service: Service, name: str, given: Mapping[str, str | None]) -> str:
    """Returns the value of a placeholder, which may be a part of another one's value."""
    of = service.labels[name].of
    if of is None:
        return check_label(service, name, given.get(name))
    return check_label(service, name, _label(service, of, given).rpartition("-")[2])


def parse_endpoint(url: str) -> Endpoint:
    """Parses an endpoint URL, which has a scheme, a host and optionally a port.

    Raises:
        ConfigurationError: The URL has another scheme, no host, or any other part.
    """
    # Before `urlsplit`, which silently drops some blanks and control characters.
    if not _is_visible(url):
        raise ConfigurationError(f"endpoint_url contains invalid characters; {_EXAMPLE}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError(f"endpoint_url has no valid host and port; {_EXAMPLE}") from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise ConfigurationError(f"endpoint_url must begin with http:// or https://; {_EXAMPLE}")
    if "@" in parts.netloc:
        raise ConfigurationError(
            "endpoint_url must not contain a user or password; pass credentials=Credentials(...)"
        )
    if parts.path not in ("", "/") or "?" in url or "#" in url:
        raise ConfigurationError(
            f"endpoint_url must not contain a path, query or fragment; {_EXAMPLE}"
        )
    name = f"[{parts.hostname}]" if "[" in parts.netloc else parts.hostname or ""
    if _HOST.fullmatch(name) is None or port == 0:
        raise ConfigurationError(f"endpoint_url has no valid host and port; {_EXAMPLE}")
    usual = port is None or port == _DEFAULT_PORTS[parts.scheme]
    return Endpoint(parts.scheme, name if usual else f"{name}:{port}")


def _is_visible(url: object) -> bool:
    return isinstance(url, str) and re.fullmatch(r"[!-\[\]-~]*", url) is not None


def check_label(service: Service, name: str, value: object) -> str:
    """Validates the value of a placeholder in a host template.

    Raises:
        ConfigurationError: It is missing, or does not have the form that the spec requires.
    """
    if value is None:
        raise ConfigurationError(
            f"{name} is required to find the host; pass {name}=, or endpoint_url="
        )
    label = service.labels[name]
    if not isinstance(value, str) or re.fullmatch(label.pattern, value, re.ASCII) is None:
        raise ConfigurationError(f"{name} must be {label.says}, not {value!a}")
    return value
