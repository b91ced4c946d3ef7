"""Pages as plain text: a small grammar of lines.

A table is rows of cells between bars or tabs, or one cell a line under a header of one word a line.
In the second form a row is found by its marks: a name, then a path or `None`, text, a word for a
type, a word for requiredness. A cell that the page left out is None, never an empty line.
"""

from __future__ import annotations

import re

from ..page import FieldType, Form
from .cells import (
    is_header,
    is_name,
    is_parent,
    is_plain,
    is_required,
    is_type,
    roles_of,
    type_of,
)
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
from .vocabulary import NODE_NAMES, NOTHING, REQUIREDNESS, Role, as_header, plain

_METHODS = "GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS"
REQUEST_LINE = re.compile(rf"\b({_METHODS}) +(/\S{{0,2000}}?) *HTTP/1\.[01]")
STATUS_LINE = re.compile(r"^HTTP/1\.[01] \d{3}")
_XML = re.compile(r"^</?([A-Z]\w*)>?")
_LONGEST = 60
"""How many lines a cell may have."""


class _Reader:
    """The lines of a page, and how far they are read."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.at = 0
        self.blocks: list[Block] = []
        self.cuts: list[tuple[int, str]] = []
        self.lost: list[tuple[int, str]] = []
        self.form = Form.TEXT
        self.containers: set[str] = set()

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
            elif self.is_markup(line) or line in ("{", "[", "[{"):
                self.body()
            elif has_bars(self.lines[self.at]):
                self.bars()
            elif header := header_of(line):
                self.spaced(header)
            elif count := self.header_lines(self.at):
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

    @staticmethod
    def is_markup(line: str) -> bool:
        return bool(_XML.match(line)) and ">" in line

    def code(self, first: str) -> None:
        """A request or status line, and the headers under it up to an empty line."""
        begin = self.at
        taken = [first]
        self.at += 1
        while (line := self.stripped(self.at)) and self.is_http_header(line):
            taken.append(line)
            self.at += 1
        self.blocks.append(Code(begin + 1, "\n".join(taken)))

    def is_http_header(self, line: str) -> bool:
        """Whether a line under a request or status line goes on with it."""
        return ":" in line and not (
            self.is_markup(line) or REQUEST_LINE.search(line) or STATUS_LINE.match(line)
        )

    def body(self) -> None:
        """A document in XML or JSON, to its end as far as that can be seen."""
        begin = self.at
        first = self.stripped(begin)
        root = _XML.match(first)
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
        """Whether markup follows after empty lines."""
        index = self.at
        while index < len(self.lines) and not self.stripped(index):
            index += 1
        line = self.stripped(index)
        if not markup:
            return line.startswith(('"', "}", "]", "{"))
        return line.startswith("</") or (line.startswith("<") and index - self.at < 2)

    def is_inside(self, line: str) -> bool:
        """Whether a line is part of a document in XML: markup, or text with markup after it."""
        return (
            line.startswith("<")
            or line.endswith(">")
            or line == "..."
            or self.stripped(self.at + 1).startswith("<")
        )

    def bars(self) -> None:
        """Rows with bars or tabs; another header begins another table."""
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
        """Rows of cells with blanks between them."""
        self.form = Form.SPACED
        begin = self.at + 1
        rows, self.at = read_rows(self.lines, begin, roles_of(header), self.ends_rows)
        if not rows:
            self.lost.append((begin, f"a table has no row that can be read: {' | '.join(header)}"))
        self.blocks.append(Table(begin, header, tuple(rows)))

    def ends_rows(self, index: int) -> bool:
        """Whether a line is surely none of the rows above it."""
        line = self.stripped(index)
        return (
            bool(header_of(line) or self.header_lines(index))
            or bool(REQUEST_LINE.search(line) or STATUS_LINE.match(line))
            or self.is_markup(line)
            or line in ("{", "[", "[{")
            or as_header(line) in SECTIONS
        )

    def table(self, rows: list[Row]) -> None:
        self.blocks.append(table_of(rows[0].line, rows, is_header(rows[0].cells)))

    def header_lines(self, index: int) -> int:
        """How many lines from here are the header of a table of one cell a line; 0 for none."""
        cells: list[str] = []
        while (line := self.stripped(index + len(cells))) and roles_of([line])[0] is not None:
            if cells and roles_of([line])[0] in roles_of(cells):
                break
            cells.append(line)
        if len(cells) == 2:
            first = self.stripped(index + 2)
            return 2 if is_plain(cells) and self.is_bare_name(first) else 0
        return len(cells) if len(cells) >= 3 and is_header(cells) else 0

    def cells(self, count: int) -> None:
        """A table of one cell a line."""
        if self.form is Form.TEXT:
            self.form = Form.LINES
        header = tuple(self.stripped(self.at + step) for step in range(count))
        begin = self.at
        self.at += count
        roles = [role for role in roles_of(header) if role is not None]
        rows: list[Row] = []
        bare = Role.TYPE not in roles and Role.PARENT not in roles
        if bare and not (is_plain(header) or roles[-1] is Role.REQUIRED):
            text = f"rows cannot be told apart without a column of types: {' | '.join(header)}"
            self.lost.append((begin + 1, text))
            return
        while True:
            if (row := self.bare_row(roles) if bare else self.row(roles)) is not None:
                rows.append(row)
            elif is_required(line := self.stripped(self.at)) or self.is_nothing(line):
                self.lost.append(
                    (self.at + 1, f"{line[:40]} looks like a cell, but belongs to no column")
                )
                self.at += 1
            else:
                break
        if self.is_row_name(self.at):
            line = self.stripped(self.at)
            self.lost.append(
                (self.at + 1, f"{line[:40]} looks like the start of a row, but is not")
            )
        self.blocks.append(Table(begin + 1, header, tuple(rows)))

    @staticmethod
    def is_nothing(line: str) -> bool:
        """Whether a line is a word that says that there is nothing to say."""
        return bool(line) and plain(line) in NOTHING

    def is_row_name(self, index: int) -> bool:
        """Whether a row can begin here: a name, and no word of another column."""
        line = self.stripped(index)
        return (
            is_name(line)
            and plain(line) not in REQUIREDNESS
            and not self.is_nothing(line)
            and not self.header_lines(index)
        )

    @staticmethod
    def is_bare_name(line: str) -> bool:
        """Whether a line can be a name in a table without types: rules of a query have slashes."""
        return is_name(line) or (line.startswith("/") and " " not in line)

    def bare_row(self, roles: list[Role]) -> Row | None:
        """A row without a type: a name and its text, to a word of requiredness or another name."""
        index = self.at
        while index < len(self.lines) and not self.stripped(index):
            index += 1
        begin, name, asks = index, self.stripped(index), roles[-1] is Role.REQUIRED
        # Text goes on after an empty line only where a word tells that a row ends.
        if not self.is_bare_name(name) or (begin > self.at and not asks):
            return None
        text: list[str] = []
        index += 1
        while not self.ends(index, roles, begin):
            line = self.stripped(index)
            if (asks and is_required(line)) or (not asks and text and self.is_bare_name(line)):
                break
            text.append(line)
            index += 1
        required = self.stripped(index) if asks else None
        if not text or (asks and not is_required(required)):
            return None
        self.at = index + asks
        found = {Role.NAME: name, Role.DESCRIPTION: "\n".join(text), Role.REQUIRED: required}
        return Row(begin + 1, tuple(found.get(role) for role in roles))

    def is_row(self, index: int, roles: list[Role]) -> bool:
        """Whether a row surely begins here."""
        if not self.is_row_name(index):
            return False
        if Role.PARENT in roles:
            return is_parent(self.stripped(index + 1))
        if self.type_comes_first(roles):
            return is_type(self.stripped(index + 1))
        return not is_type(self.stripped(index)) and is_type(self.stripped(index + 2))

    @staticmethod
    def type_comes_first(roles: list[Role]) -> bool:
        """Whether the type stands before the text, which then ends the row."""
        both = [role for role in roles if role in (Role.TYPE, Role.DESCRIPTION)]
        return both == [Role.TYPE, Role.DESCRIPTION]

    def parent(self, index: int) -> list[str]:
        """The lines of the parent that stands here; more than one where the page breaks it."""
        lines = [self.stripped(index)]
        if lines[0] in self.containers and not is_type(lines[0]):
            return lines
        if not is_parent(lines[0]):
            return []
        while lines[-1].endswith(".") and is_name(self.stripped(index + len(lines))):
            if self.is_nothing(lines[0]):
                break
            lines.append(self.stripped(index + len(lines)))
        following = self.stripped(index + len(lines))
        whole = "".join([*lines, following]).rpartition(".")[2]
        broken = is_name(following) and "." not in following and whole in self.containers
        return [*lines, following] if broken else lines

    def row(self, roles: list[Role]) -> Row | None:
        """The row that begins here; None at the end of the table."""
        index = self.at
        while index < len(self.lines) and not self.stripped(index):
            index += 1
        if index > self.at and not self.is_row(index, roles):
            return None
        if not self.is_row_name(index):
            return None
        begin = index
        found: dict[Role, str] = {Role.NAME: self.stripped(index)}
        index += 1
        if Role.PARENT in roles and (parent := self.parent(index)):
            found[Role.PARENT] = "\n".join(parent)
            index += len(parent)
        sure = Role.PARENT in found and bool(found[Role.PARENT])
        text: list[str] = []
        while not self.ends(index, roles, begin) and not is_type(self.stripped(index)):
            text.append(self.stripped(index))
            index += 1
        if Role.TYPE in roles and not (
            not self.ends(index, roles, begin) and is_type(self.stripped(index))
        ):
            if not sure:
                return None
            if text and is_required(text[-1]) and Role.REQUIRED in roles:
                found[Role.REQUIRED] = text.pop()
        elif Role.TYPE in roles:
            found[Role.TYPE] = self.stripped(index)
            if type_of(found[Role.TYPE]) != (FieldType.STRING, False):
                self.containers.add(found[Role.NAME])
            index += 1
            if Role.REQUIRED in roles and is_required(self.stripped(index)):
                found[Role.REQUIRED] = self.stripped(index)
                index += 1
            while self.type_comes_first(roles) and not self.ends(index, roles, begin):
                text.append(self.stripped(index))
                index += 1
            # Where the text comes after the type, the requiredness may come after the text.
            asks_last = roles[-1] is Role.REQUIRED and Role.REQUIRED not in found
            if asks_last and text and is_required(text[-1]):
                found[Role.REQUIRED] = text.pop()
            index = self.tail(index, roles, found, begin)
        self.at = index
        for line in text:
            if is_parent(line) or plain(line) in REQUIREDNESS:
                self.lost.append(
                    (begin + 1, f"{line[:40]} looks like a cell, but is part of a text")
                )
        if text and Role.DESCRIPTION not in roles:
            return Row(begin + 1, (*(found.get(role) for role in roles), "\n".join(text)))
        if text:
            found[Role.DESCRIPTION] = "\n".join(text)
        return Row(begin + 1, tuple(found.get(role) for role in roles))

    def tail(self, index: int, roles: list[Role], found: dict[Role, str], begin: int) -> int:
        """The cells after type and requiredness: a default of one line, limits of any number."""
        wanted = [role for role in roles if role in (Role.DEFAULT, Role.LIMITS)]
        if not wanted:
            return index
        lines: list[str] = []
        while not self.ends(index, roles, begin):
            lines.append(self.stripped(index))
            index += 1
        if len(wanted) == 2 and len(lines) >= 2:
            found[Role.DEFAULT] = lines.pop(0)
            found[Role.LIMITS] = "\n".join(lines)
        elif len(wanted) == 1 and lines:
            found[wanted[0]] = "\n".join(lines)
        elif lines:
            # One line for two columns: which of them was left out is not known.
            found[Role.LIMITS] = "\n".join(lines)
        return index

    def ends(self, index: int, roles: list[Role], begin: int) -> bool:
        """Whether no cell of the row stands here any more."""
        line = self.stripped(index)
        return (
            not line
            or index - begin > _LONGEST
            or self.is_row(index, roles)
            or bool(self.header_lines(index))
            or bool(REQUEST_LINE.search(line))
            or (self.is_markup(line) and _XML.match(line) is not None and not line.startswith("</"))
            or has_bars(self.lines[index])
        )


def read_plain(text: str) -> Document:
    """A page of plain text as blocks."""
    reader = _Reader(text)
    reader.read()
    return Document(
        reader.form, tuple(reader.blocks), cuts=tuple(reader.cuts), lost=tuple(reader.lost)
    )
