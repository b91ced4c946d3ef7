"""The results: rows with a bar for each figure, as text and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .timing import Figure

_HEAD = ("work", "figure", "bar", "met", "10–90 %", "medians")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One figure and its bar.

    Attributes:
        work: What was measured, and what it is compared with.
        figure: The figure, in its unit.
        unit: `×` for a ratio, `ms`, `s`, `/s` for a rate, or nothing for a count.
        bar: The target, or None if the figure is only reported.
        at_least: Whether the figure must reach the bar; otherwise it must not exceed it.
        spread: The bounds of the lowest and the highest tenth of the runs, or None.
        medians: The median times behind the figure, in seconds per call.
    """

    work: str
    figure: float
    unit: str = "×"
    bar: float | None = None
    at_least: bool = False
    spread: tuple[float, float] | None = None
    medians: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, work: str, figure: Figure, *, scale: float = 1.0, **rest: Any) -> Row:
        """Returns a row for a figure; `scale` converts seconds to the unit."""
        ends = (figure.low * scale, figure.high * scale)
        return cls(work=work, figure=figure.value * scale, spread=ends, **rest)

    @property
    def met(self) -> bool | None:
        """Whether the bar is met, or None if there is none."""
        if self.bar is None:
            return None
        return self.figure >= self.bar if self.at_least else self.figure <= self.bar

    def cells(self) -> tuple[str, ...]:
        """Returns the row as text."""
        bar = (
            "" if self.bar is None else f"{'≥' if self.at_least else '≤'} {self._format(self.bar)}"
        )
        spread = "" if self.spread is None else "–".join(_digits(end) for end in self.spread)
        medians = ", ".join(f"{name} {format_time(time)}" for name, time in self.medians.items())
        met = {None: "", True: "yes", False: "NO"}[self.met]
        return (self.work, self._format(self.figure), bar, met, spread, medians)

    def as_json(self) -> dict[str, Any]:
        """Returns the row as JSON values; times are in seconds."""
        return {
            "work": self.work,
            "figure": self.figure,
            "unit": self.unit,
            "bar": self.bar,
            "sense": "at least" if self.at_least else "at most",
            "met": self.met,
            "spread": self.spread,
            "medians": dict(self.medians),
        }

    def _format(self, value: float) -> str:
        return f"{_digits(value)} {self.unit}".rstrip()


def render(rows: Sequence[Row]) -> str:
    """Returns the table as text."""
    lines = [_HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in (_HEAD, rule, *lines[1:])
    )


def format_time(seconds: float) -> str:
    """Returns a time in a suitable unit."""
    if abs(seconds) >= 1:
        return f"{seconds:.2f} s"
    if abs(seconds) >= 0.001:
        return f"{seconds * 1e3:.2f} ms"
    return f"{seconds * 1e6:.1f} µs"


def _digits(value: float) -> str:
    # Three significant digits, but large numbers in full and never with an exponent.
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
