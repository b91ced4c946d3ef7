"""The kinds of processing that are enabled for each bucket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Final

from ..jobs.job import Kind

BOUND: Final = "bound"
"""Whether a bucket is bound to Cloud Infinite at all."""

PATHS: Final[Mapping[str, str]] = {
    "mediabucket": "MediaBucket",
    "picbucket": "PicBucket",
    "ai_bucket": "AiBucket",
    "asrbucket": "AsrBucket",
    "docbucket": "DocBucket",
    "file_bucket": "FileBucket",
}
"""The element that describes a bucket, by the path of a kind of processing."""

_NEEDED: Final[Mapping[Kind, str]] = {
    Kind.BATCH: BOUND,
    Kind.MEDIA: "mediabucket",
    Kind.PICTURE: "picbucket",
    Kind.AI: "ai_bucket",
    Kind.SPEECH: "asrbucket",
    Kind.DOCUMENT: "docbucket",
    Kind.FILE: "file_bucket",
}


class Processing:
    """What is enabled for the buckets of an account; at first, everything is.

    Args:
        buckets: The full names of the buckets.
        now: Returns the current time.
    """

    def __init__(self, buckets: Iterable[str], now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        began = now()
        self._since: dict[str, dict[str, datetime]] = {
            path: dict.fromkeys(buckets, began) for path in (BOUND, *PATHS)
        }

    def enable(self, path: str, bucket: str) -> datetime | None:
        """Enables a kind of processing, and returns when; None if it was enabled already."""
        with self._lock:
            if bucket in self._since[path]:
                return None
            return self._since[path].setdefault(bucket, self._now())

    def disable(self, path: str, bucket: str) -> bool:
        """Disables a kind of processing; False if it was not enabled."""
        with self._lock:
            return self._since[path].pop(bucket, None) is not None

    def enabled(self, path: str) -> dict[str, datetime]:
        """The buckets for which a kind of processing is enabled, and since when."""
        with self._lock:
            return dict(self._since[path])

    def allows(self, bucket: str, kind: Kind) -> bool:
        """Whether a bucket may have jobs of a kind."""
        with self._lock:
            needed = _NEEDED.get(kind, BOUND)
            return bucket in self._since[BOUND] and bucket in self._since[needed]
