"""Finds the kind of host and the bucket of a request."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.wire.endpoint import prefix_of

from ..incoming import Incoming
from .authorization import with_authorization
from .refusal import Refusal

_BUCKET = re.compile(SERVICE.labels["bucket"].pattern)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def _pattern(template: str) -> re.Pattern[str]:
    """Returns a pattern for hosts of a kind; those that name a bucket may be in any domain."""
    end = template.rindex("}") + 1 if "{bucket}" in template else len(template)
    parts = _PLACEHOLDER.split(template[:end])
    # Every second part is the name of a placeholder.
    texts = (
        f"(?P<{part}>[^.:]+)" if odd % 2 else re.escape(part) for odd, part in enumerate(parts)
    )
    return re.compile("".join(texts) + (r"(\..*)?" if end < len(template) else "(:[0-9]+)?"), re.I)


_KINDS = {kind: _pattern(template) for kind, template in SERVICE.hosts.items()}
_PREFIXES = {kind: prefix_of(kind).encode() for kind in _KINDS}


def prepare(request: Incoming) -> Incoming:
    """Takes the kind of host out of the path, and a presigned signature out of the query.

    A request that is already prepared is returned unchanged.
    """
    if request.is_prepared:
        return request
    return replace(with_authorization(_without_kind(request)), is_prepared=True)


def _without_kind(request: Incoming) -> Incoming:
    """Removes the prefix that names the kind of host from the path."""
    if request.kind:
        return request
    for kind, prefix in _PREFIXES.items():
        if request.raw_path.startswith(prefix + b"/"):
            return replace(request, raw_path=request.raw_path[len(prefix) :], kind=kind)
    return request


def kinds_of(request: Incoming) -> frozenset[str]:
    """Returns the possible kinds of a request's host; empty if neither path nor host shows it."""
    if request.kind:
        return frozenset({request.kind})
    host = request.headers.get("host", "")
    return frozenset(kind for kind, pattern in _KINDS.items() if pattern.fullmatch(host))


def is_of_a_bucket(kind: str) -> bool:
    """Returns whether hosts of this kind name a bucket."""
    return "{bucket}" in SERVICE.hosts[kind]


def find_bucket(request: Incoming, buckets: Collection[str], region: str) -> str:
    """Returns the full name of the bucket in the Host header.

    The first label names it, regardless of the domain. A host that names no bucket, such as the
    name of a container, means the only bucket.

    Raises:
        Refusal: There is no such bucket, it is in another region, or the host could mean several.
    """
    host = request.headers.get("host", "")
    name, dot, _ = host.partition(":")[0].lower().partition(".")
    if _BUCKET.fullmatch(name) and dot and name not in buckets:
        raise _wrong(f"there is no bucket {name}", buckets)
    if name in buckets:
        for served in filter(None, (pattern.fullmatch(host) for pattern in _KINDS.values())):
            given = served.groupdict().get("region", region)
            if given.lower() != region:
                raise _wrong(f"the bucket {name} is in {region}, not in {given}", buckets)
        return name
    if len(buckets) == 1:
        return next(iter(buckets))
    port = re.search(r":[0-9]+$", host)
    way = f"{min(buckets)}.localhost{port[0] if port else ''}"
    several = f"the host {host!r} names no bucket, but there are several: use a host such as {way}"
    raise _wrong(several, buckets)


def _wrong(reason: str, buckets: Collection[str]) -> Refusal:
    return Refusal("InvalidHost", f"{reason}; the emulator has {', '.join(sorted(buckets))}")
