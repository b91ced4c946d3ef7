"""Which bucket a request is about."""

from __future__ import annotations

import re
from collections.abc import Collection

from cloudinfinite.service import SERVICE

from ..incoming import Incoming
from .refusal import Refusal

_BUCKET = re.compile(SERVICE.labels["bucket"].pattern)
_SERVED = re.compile(r"[^.]+\.ci\.(?P<region>[^.:]+)\.", re.IGNORECASE)


def find_bucket(request: Incoming, buckets: Collection[str], region: str) -> str:
    """The full name of the bucket that the Host header means.

    The first label names it, whatever follows. An address that names none, which is also any of a
    single label such as a container's, means the only bucket.

    Raises:
        Refusal: There is no such bucket, it is in another region, or there are several.
    """
    host = request.headers.get("host", "")
    name, dot, _ = host.partition(":")[0].lower().partition(".")
    if _BUCKET.fullmatch(name) and dot and name not in buckets:
        raise _wrong(f"there is no bucket {name}", buckets)
    if name in buckets:
        served = _SERVED.match(host)
        if served is not None and served["region"].lower() != region:
            raise _wrong(f"the bucket {name} is in {region}, not in {served['region']}", buckets)
        return name
    if len(buckets) == 1:
        return next(iter(buckets))
    raise _wrong(f"the host {host!r} names no bucket, and there are several", buckets)


def _wrong(reason: str, buckets: Collection[str]) -> Refusal:
    return Refusal("InvalidHost", f"{reason}; the emulator has {', '.join(sorted(buckets))}")
