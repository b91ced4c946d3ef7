"""Bytes that arrive in parts, joined once."""

from __future__ import annotations

_LARGE = 4096  # how many bytes are worth keeping as they are
_FULL = 64 * 1024


class Gathering:
    """Parts of some bytes. Large parts are kept as they are, and small ones are put together.

    Attributes:
        size: How many bytes there are.
    """

    __slots__ = ("_last", "_parts", "size")

    def __init__(self) -> None:
        self.size = 0
        # The last part grows, and is never large, since growing copies what is there.
        self._parts: list[bytes | bytearray | memoryview] = []
        self._last = bytearray()

    def add(self, part: bytes | memoryview) -> None:
        """Adds a part."""
        self.size += len(part)
        if len(part) >= _LARGE:
            self._flush()
            self._parts.append(part)
            return
        self._last += part
        if len(self._last) >= _FULL:
            self._flush()

    def take(self) -> bytes:
        """Returns all bytes, and starts over. A single part is not copied."""
        self._flush()
        parts, self._parts, self.size = self._parts, [], 0
        return bytes(parts[0]) if len(parts) == 1 else b"".join(parts)

    def _flush(self) -> None:
        if self._last:
            self._parts.append(self._last)
            self._last = bytearray()
