"""What every form of a page becomes first: headings, paragraphs, samples and tables, with lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..page import Form

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-+:?")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and the line it stands on."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, its lines kept."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A sample, and the line of its first line."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. A cell that the row does not have is None; fewer or more may be there."""

    line: int
    cells: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the header is empty when it has none."""

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]


Block = Heading | Paragraph | Code | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A page as blocks, in order.

    Attributes:
        form: The form that it was read from.
        blocks: Its blocks.
        href: The address that the page gives as its own; ``""`` for none.
        cuts: What was left open at the end, each with its line: the page may have been cut there.
        lost: Lines of text that look like cells of a table, but stand in none.
    """

    form: Form
    blocks: tuple[Block, ...]
    href: str = ""
    cuts: tuple[tuple[int, str], ...] = ()
    lost: tuple[tuple[int, str], ...] = ()


def split_bars(line: str) -> tuple[str, ...]:
    """The cells of a line with bars between them, at its ends or not; an escaped bar is none."""
    line = line.strip()
    cells = _BAR.split(line)
    if cells and not cells[0].strip():
        cells = cells[1:]
    if cells and not cells[-1].strip() and line.endswith("|"):
        cells = cells[:-1]
    return tuple(cell.replace("\\|", "|").strip() for cell in cells)


def is_rule(cells: tuple[str, ...]) -> bool:
    """Whether the cells are the line of hyphens under a header."""
    return bool(cells) and all(_RULE.fullmatch(cell) for cell in cells)


def has_bars(line: str) -> bool:
    """Whether a line of plain text is a row of cells between bars or tabs."""
    line = line.strip()
    bars = len(_BAR.findall(line))
    return (bars >= 2 and (line.startswith("|") or line.endswith("|"))) or line.count("\t") >= 2


def table_of(line: int, rows: list[Row], is_header: bool) -> Table:
    """A table of rows, the first of which may be its header."""
    if is_header:
        return Table(line, tuple(cell or "" for cell in rows[0].cells), tuple(rows[1:]))
    return Table(line, (), tuple(rows))
