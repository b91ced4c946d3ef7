"""The requests that came, and what was made of each."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from ..incoming import Incoming

_MOST_KEPT = 10_000
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """A request and what was made of it.

    Attributes:
        at: When it was answered, in Unix seconds.
        request: The request.
        operation: The operation that it meant; empty if that is not known.
        status: The status of the answer; 0 if there was none.
        code: The service's code, of a refusal.
        deviations: What the spec does not say and the emulator let pass.
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
    """The last 10,000 requests, refused or not, in the order of their answers.

    Fewer, where they are large: they are kept up to 64 MiB together.
    """

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What there is so far."""
        with self._lock:
            return tuple(self._entries)

    @property
    def requests(self) -> tuple[Incoming, ...]:
        """The requests alone."""
        return tuple(entry.request for entry in self.entries)

    def add(self, entry: Entry) -> None:
        """Puts one in."""
        with self._lock:
            self._entries.append(entry)
            self._bytes += _size(entry.request)
            while len(self._entries) > _MOST_KEPT or self._bytes > _MOST_BYTES:
                self._bytes -= _size(self._entries.popleft().request)

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._entries.clear()
            self._bytes = 0


def _size(request: Incoming) -> int:
    headers = sum(len(name) + len(value) for name, value in request.raw_headers)
    return len(request.raw_path) + len(request.raw_query) + headers + len(request.body)
