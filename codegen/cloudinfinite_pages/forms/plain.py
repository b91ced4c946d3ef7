"""Pages in plain text, read line by line.

A table has cells between bars, tabs or spaces, or one cell per line.
"""

from __future__ import annotations

import re

from ..page import Form
from .cells import is_header, is_parent, is_type, roles_of
from .document import (
    Block,
    Code,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    has_bars,
    is_rule,
    split_bars,
    table_of,
)
from .sections import SECTIONS
from .spaced import header_of, read_rows
from .stacked import MARKUP, REQUEST_LINE, StackedTables, is_markup
from .vocabulary import NODE_NAMES, Role, as_header

STATUS_LINE = re.compile(r"^HTTP/1\.[01] \d{3}")


class _Reader:
    """Reads the lines of a page."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.at = 0
        self.blocks: list[Block] = []
        self.cuts: list[tuple[int, str]] = []
        self.lost: list[tuple[int, str]] = []
        self.form = Form.TEXT
        self.stacked = StackedTables(self.lines, self.lost)

    def stripped(self, index: int) -> str:
        return self.lines[index].strip() if index < len(self.lines) else ""

    def read(self) -> None:
        while self.at < len(self.lines):
            line = self.stripped(self.at)
            number = self.at + 1
            if not line:
                self.at += 1
            elif match := REQUEST_LINE.search(line):
                if before := line[: match.start()].strip():
                    self.blocks.append(Paragraph(number, before))
                self.code(line[match.start() :])
            elif STATUS_LINE.match(line):
                self.code(line)
            elif is_markup(line) or line in ("{", "[", "[{"):
                self.body()
            elif has_bars(self.lines[self.at]):
                self.bars()
            elif header := header_of(line):
                self.spaced(header)
            elif count := self.stacked.header_lines(self.at):
                self.cells(count)
            else:
                a_path = is_parent(line) and "." in line.strip(".")
                a_header = as_header(line) in NODE_NAMES or roles_of([line]) == (Role.PARENT,)
                if a_path or is_type(line) or a_header:
                    self.lost.append((number, f"{line[:40]} looks like a cell, but is in no table"))
                if as_header(line) in SECTIONS:
                    self.blocks.append(Heading(number, line))
                else:
                    self.blocks.append(Paragraph(number, line))
                self.at += 1

    def code(self, first: str) -> None:
        """Reads a request or status line with its headers, up to an empty line."""
        begin = self.at
        taken = [first]
        self.at += 1
        while (line := self.stripped(self.at)) and self.is_http_header(line):
            taken.append(line)
            self.at += 1
        self.blocks.append(Code(begin + 1, "\n".join(taken)))

    def is_http_header(self, line: str) -> bool:
        """Returns whether a line below a request or status line belongs to it."""
        return ":" in line and not (
            is_markup(line) or REQUEST_LINE.search(line) or STATUS_LINE.match(line)
        )

    def body(self) -> None:
        """Reads an XML or JSON document up to its apparent end."""
        begin = self.at
        first = self.stripped(begin)
        root = MARKUP.match(first)
        end = f"</{root[1]}>" if root else ("}" if first == "{" else "]")
        again = f"<{root[1]}>" if root else ""
        taken: list[str] = []
        closed = False
        while self.at < len(self.lines) and not closed:
            line = self.stripped(self.at)
            if root and taken and line and not self.is_inside(line):
                break
            if not line and not self.goes_on(bool(root)):
                break
            raw = self.lines[self.at].rstrip()
            taken.append(raw)
            self.at += 1
            closed = end in line if root else raw == end
            closed = closed or (bool(root) and len(taken) > 1 and line == again)
        if not closed:
            self.cuts.append((begin + 1, "a sample is not closed"))
        self.blocks.append(Code(begin + 1, "\n".join(taken)))

    def goes_on(self, markup: bool) -> bool:
        """Returns whether the document continues after empty lines."""
        index = self.at
        while index < len(self.lines) and not self.stripped(index):
            index += 1
        line = self.stripped(index)
        if not markup:
            return line.startswith(('"', "}", "]", "{"))
        return line.startswith("</") or (line.startswith("<") and index - self.at < 2)

    def is_inside(self, line: str) -> bool:
        """Returns whether a line is part of an XML document: markup, or text before markup."""
        return (
            line.startswith("<")
            or line.endswith(">")
            or line == "..."
            or self.stripped(self.at + 1).startswith("<")
        )

    def bars(self) -> None:
        """Reads rows with bars or tabs; another header starts another table."""
        self.form = Form.BARS
        rows: list[Row] = []
        while has_bars(line := self.lines[self.at] if self.at < len(self.lines) else ""):
            tabs = "|" not in line
            cells = tuple(c.strip() for c in line.split("\t")) if tabs else split_bars(line)
            if rows and is_header(cells):
                self.table(rows)
                rows = []
            if not is_rule(cells):
                rows.append(Row(self.at + 1, cells))
            self.at += 1
        if rows:
            self.table(rows)

    def spaced(self, header: tuple[str, ...]) -> None:
        """Reads rows with spaces between the cells."""
        self.form = Form.SPACED
        begin = self.at + 1
        rows, self.at = read_rows(self.lines, begin, roles_of(header), self.ends_rows)
        if not rows:
            self.lost.append((begin, f"a table has no row that can be read: {' | '.join(header)}"))
        self.blocks.append(Table(begin, header, tuple(rows)))

    def ends_rows(self, index: int) -> bool:
        """Returns whether a line certainly ends the table above it."""
        line = self.stripped(index)
        return (
            bool(header_of(line) or self.stacked.header_lines(index))
            or bool(REQUEST_LINE.search(line) or STATUS_LINE.match(line))
            or is_markup(line)
            or line in ("{", "[", "[{")
            or as_header(line) in SECTIONS
        )

    def table(self, rows: list[Row]) -> None:
        self.blocks.append(table_of(rows[0].line, rows, is_header(rows[0].cells)))

    def cells(self, count: int) -> None:
        """Reads a table with one cell per line."""
        if self.form is Form.TEXT:
            self.form = Form.LINES
        if table := self.stacked.read(self.at, count):
            self.blocks.append(table)
        self.at = self.stacked.at


def read_plain(text: str) -> Document:
    """Parses a page in plain text."""
    reader = _Reader(text)
    reader.read()
    return Document(
        reader.form, tuple(reader.blocks), cuts=tuple(reader.cuts), lost=tuple(reader.lost)
    )
