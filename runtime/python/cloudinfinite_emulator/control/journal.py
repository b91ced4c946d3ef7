"""The journal of requests and their outcomes, and the request log."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass

from ..incoming import Incoming

_MOST_KEPT = 10_000
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """A request and its outcome.

    Attributes:
        at: When it was answered, in Unix seconds.
        request: The request.
        operation: Its operation; empty if unknown.
        status: The status of the response; 0 if there was none.
        code: The error code, if it was refused.
        deviations: The deviations from the spec that the emulator tolerated.
        faults: The names of the faults that hit it.
    """

    at: float
    request: Incoming
    operation: str = ""
    status: int = 0
    code: str = ""
    deviations: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


class Journal:
    """The last 10,000 requests, refused or not, in the order of their responses.

    It keeps fewer if they exceed 64 MiB in total.
    """

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries so far."""
        with self._lock:
            return tuple(self._entries)

    @property
    def requests(self) -> tuple[Incoming, ...]:
        """The requests of all entries."""
        return tuple(entry.request for entry in self.entries)

    def add(self, entry: Entry) -> None:
        """Adds an entry."""
        with self._lock:
            self._entries.append(entry)
            self._bytes += _size(entry.request)
            while len(self._entries) > _MOST_KEPT or self._bytes > _MOST_BYTES:
                self._bytes -= _size(self._entries.popleft().request)

    def clear(self) -> None:
        """Removes all entries."""
        with self._lock:
            self._entries.clear()
            self._bytes = 0


def _size(request: Incoming) -> int:
    headers = sum(len(name) + len(value) for name, value in request.raw_headers)
    return len(request.raw_path) + len(request.raw_query) + headers + len(request.body)


class Visit:
    """What is known about a request so far; it is kept even if the request is refused."""

    def __init__(self) -> None:
        self.operation = ""
        self.bucket = ""
        self.code = ""
        self.is_upload = False
        self.deviations: list[str] = []


requests_log = logging.getLogger("cloudinfinite_emulator.requests")
"""Logs each request at INFO; the command's ``--quiet`` disables it."""

_LONGEST = 200


def log_request(
    method: str,
    raw_path: bytes,
    seconds: float,
    *,
    status: int = 0,
    operation: str = "",
    code: str = "",
    faults: Collection[str] = (),
) -> None:
    """Logs a request: method, path, operation, status, milliseconds.

    The error code of a refusal and the faults that hit the request come last. The query is omitted,
    since it may contain signatures and tokens.
    """
    if requests_log.isEnabledFor(logging.INFO):
        requests_log.info(
            "%s %s %s %s %.1f ms%s%s",
            method,
            shown_path(raw_path),
            operation or "-",
            status or "-",
            seconds * 1000,
            f" {code}" if code else "",
            f" (fault: {', '.join(faults)})" if faults else "",
        )


def shown_path(raw_path: bytes) -> str:
    """Formats a path for the log exactly as it was sent; it cannot start a new line."""
    text = raw_path.decode("ascii", "backslashreplace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def log_entry(entry: Entry, seconds: float) -> None:
    """Logs an entry and how long the request took."""
    log_request(
        entry.request.method,
        entry.request.raw_path,
        seconds,
        status=entry.status,
        operation=entry.operation,
        code=entry.code,
        faults=entry.faults,
    )
