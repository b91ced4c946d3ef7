"""The two kinds of client, which are written by the same templates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mode:
    """How a kind of client is spelt.

    Attributes:
        prefix: What its names begin with.
        suffix: What the names of its modules end in.
        define: How a method begins that sends something.
        wait: What stands before a call of such a method.
    """

    prefix: str
    suffix: str
    define: str
    wait: str

    @property
    def is_async(self) -> bool:
        """Whether it waits for many things at once."""
        return bool(self.prefix)


MODES = (
    Mode("", "", "def", ""),
    Mode("Async", "_async", "async def", "await "),
)
