"""Pages as blocks: headings, paragraphs, samples and tables, with their lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..page import Form

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-+:?")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its line."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, with its line breaks."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A sample and its first line."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. A missing cell is None; rows may differ in length."""

    line: int
    cells: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `header` is empty if it has none."""

    line: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]


Block = Heading | Paragraph | Code | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A page as blocks, in order.

    Attributes:
        form: The format of the page.
        blocks: The blocks.
        href: The address that the page states; ``""`` for none.
        cuts: Markup that is not closed, with its line: the page may have been cut off.
        lost: Lines that look like table cells, but are in no table.
    """

    form: Form
    blocks: tuple[Block, ...]
    href: str = ""
    cuts: tuple[tuple[int, str], ...] = ()
    lost: tuple[tuple[int, str], ...] = ()


def split_bars(line: str) -> tuple[str, ...]:
    """Splits a line at its bars, with or without bars at its ends. Escaped bars do not count."""
    line = line.strip()
    cells = _BAR.split(line)
    if cells and not cells[0].strip():
        cells = cells[1:]
    if cells and not cells[-1].strip() and line.endswith("|"):
        cells = cells[:-1]
    return tuple(cell.replace("\\|", "|").strip() for cell in cells)


def is_rule(cells: tuple[str, ...]) -> bool:
    """Returns whether the cells are the line of hyphens below a header."""
    return bool(cells) and all(_RULE.fullmatch(cell) for cell in cells)


def has_bars(line: str) -> bool:
    """Returns whether a line of plain text is a row of cells between bars or tabs."""
    line = line.strip()
    bars = len(_BAR.findall(line))
    return (bars >= 2 and (line.startswith("|") or line.endswith("|"))) or line.count("\t") >= 2


def table_of(line: int, rows: list[Row], is_header: bool) -> Table:
    """Returns a table of rows. The first row may be the header."""
    if is_header:
        return Table(line, tuple(cell or "" for cell in rows[0].cells), tuple(rows[1:]))
    return Table(line, (), tuple(rows))
