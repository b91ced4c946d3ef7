"""The kinds of processing that are enabled for each bucket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Final

from ..jobs.job import Kind
from ..state.keeper import Keeper
from ..state.reading import read_time
from ..state.shelf import documents, joined

BOUND: Final = "bound"
"""The key under which a bucket's binding to Cloud Infinite is stored."""

PATHS: Final[Mapping[str, str]] = {
    "mediabucket": "MediaBucket",
    "picbucket": "PicBucket",
    "ai_bucket": "AiBucket",
    "asrbucket": "AsrBucket",
    "docbucket": "DocBucket",
    "file_bucket": "FileBucket",
}
"""The elements that describe a bucket, by the path of the kind of processing."""

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
    """The enabled kinds of processing for the buckets of an account; initially, all of them.

    Args:
        buckets: The full names of the buckets.
        now: Returns the current time.
        keeper: Where changes are kept; None for memory only.
        account: The account that they belong to.
    """

    def __init__(
        self,
        buckets: Iterable[str],
        now: Callable[[], datetime],
        keeper: Keeper | None = None,
        account: str = "",
    ) -> None:
        self._buckets = tuple(buckets)
        self._now = now
        self._lock = threading.Lock()
        self._changed = documents(keeper, account, "processing")
        self._since = self._at_first()
        for each in self._changed.all().values():
            enabled, since = self._since[each["path"]], each["since"]
            enabled.pop(each["bucket"], None)
            if since is not None and each["bucket"] in self._buckets:
                enabled[each["bucket"]] = read_time(since)

    def enable(self, path: str, bucket: str) -> datetime | None:
        """Enables a kind of processing, and returns the time; None if it was already enabled."""
        with self._lock:
            if bucket in self._since[path]:
                return None
            since = self._since[path][bucket] = self._now()
            self._keep(path, bucket, since)
            return since

    def disable(self, path: str, bucket: str) -> bool:
        """Disables a kind of processing; returns False if it was not enabled."""
        with self._lock:
            if self._since[path].pop(bucket, None) is None:
                return False
            self._keep(path, bucket, None)
            return True

    def enabled(self, path: str) -> dict[str, datetime]:
        """Returns the buckets with a kind of processing enabled, and since when."""
        with self._lock:
            return dict(self._since[path])

    def allows(self, bucket: str, kind: Kind) -> bool:
        """Returns whether a bucket may have jobs of a kind."""
        with self._lock:
            needed = _NEEDED.get(kind, BOUND)
            return bucket in self._since[BOUND] and bucket in self._since[needed]

    def clear(self) -> None:
        """Enables everything again."""
        with self._lock:
            self._since = self._at_first()
            self._changed.clear()

    def _at_first(self) -> dict[str, dict[str, datetime]]:
        began = self._now()
        return {path: dict.fromkeys(self._buckets, began) for path in (BOUND, *PATHS)}

    def _keep(self, path: str, bucket: str, since: datetime | None) -> None:
        text = None if since is None else since.isoformat()
        document = {"path": path, "bucket": bucket, "since": text}
        self._changed.put(joined(path, bucket), document)
