"""Tables in plain text with one cell per line, under a header with one column per line.

A row is recognised by its cells: a name, then a path or `None`, text, a type and whether the field
is required. A cell that the page leaves out is None, never an empty line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..page import FieldType
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
from .document import Row, Table, has_bars
from .vocabulary import NOTHING, REQUIREDNESS, Role, plain

_METHODS = "GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS"
REQUEST_LINE = re.compile(rf"\b({_METHODS}) +(/\S{{0,2000}}?) *HTTP/1\.[01]")
MARKUP = re.compile(r"^</?([A-Z]\w*)>?")
"""A tag at the start of a line."""
_LONGEST = 60
"""The most lines that a row may have."""


def is_markup(line: str) -> bool:
    """Returns whether a line starts with an XML tag."""
    return bool(MARKUP.match(line)) and ">" in line


class StackedTables:
    """Reads tables from the lines of a page.

    Attributes:
        at: The first line after the last table.
    """

    def __init__(self, lines: Sequence[str], lost: list[tuple[int, str]]) -> None:
        self.at = 0
        self._lines = lines
        self._lost = lost
        self._containers: set[str] = set()

    def _stripped(self, index: int) -> str:
        return self._lines[index].strip() if index < len(self._lines) else ""

    def header_lines(self, index: int) -> int:
        """Returns how many lines from here are the header of a table; 0 if there is none."""
        cells: list[str] = []
        while (line := self._stripped(index + len(cells))) and roles_of([line])[0] is not None:
            if cells and roles_of([line])[0] in roles_of(cells):
                break
            cells.append(line)
        if len(cells) == 2:
            first = self._stripped(index + 2)
            return 2 if is_plain(cells) and self._is_bare_name(first) else 0
        return len(cells) if len(cells) >= 3 and is_header(cells) else 0

    def read(self, begin: int, count: int) -> Table | None:
        """Reads the table at a line, whose header has `count` lines; None if no row can be read."""
        header = tuple(self._stripped(begin + step) for step in range(count))
        self.at = begin + count
        roles = [role for role in roles_of(header) if role is not None]
        rows: list[Row] = []
        bare = Role.TYPE not in roles and Role.PARENT not in roles
        if bare and not (is_plain(header) or roles[-1] is Role.REQUIRED):
            text = f"rows cannot be told apart without a column of types: {' | '.join(header)}"
            self._lost.append((begin + 1, text))
            return None
        while True:
            if (row := self._bare_row(roles) if bare else self._row(roles)) is not None:
                rows.append(row)
            elif is_required(line := self._stripped(self.at)) or self._is_nothing(line):
                self._lost.append(
                    (self.at + 1, f"{line[:40]} looks like a cell, but belongs to no column")
                )
                self.at += 1
            else:
                break
        if self._is_row_name(self.at):
            line = self._stripped(self.at)
            self._lost.append(
                (self.at + 1, f"{line[:40]} looks like the start of a row, but is not")
            )
        return Table(begin + 1, header, tuple(rows))

    @staticmethod
    def _is_nothing(line: str) -> bool:
        """Returns whether a line is a word for nothing."""
        return bool(line) and plain(line) in NOTHING

    def _is_row_name(self, index: int) -> bool:
        """Returns whether a row can start here: with a name, and no word of another column."""
        line = self._stripped(index)
        return (
            is_name(line)
            and plain(line) not in REQUIREDNESS
            and not self._is_nothing(line)
            and not self.header_lines(index)
        )

    @staticmethod
    def _is_bare_name(line: str) -> bool:
        """Returns whether a line can be a name in a table without types. Rules have slashes."""
        return is_name(line) or (line.startswith("/") and " " not in line)

    def _bare_row(self, roles: list[Role]) -> Row | None:
        """Reads a row without a type: a name and text, up to Yes or No, or the next name."""
        index = self.at
        while index < len(self._lines) and not self._stripped(index):
            index += 1
        begin, name, asks = index, self._stripped(index), roles[-1] is Role.REQUIRED
        # Text continues after an empty line only if a column shows where the row ends.
        if not self._is_bare_name(name) or (begin > self.at and not asks):
            return None
        text: list[str] = []
        index += 1
        while not self._ends(index, roles, begin):
            line = self._stripped(index)
            if (asks and is_required(line)) or (not asks and text and self._is_bare_name(line)):
                break
            text.append(line)
            index += 1
        required = self._stripped(index) if asks else None
        if not text or (asks and not is_required(required)):
            return None
        self.at = index + asks
        found = {Role.NAME: name, Role.DESCRIPTION: "\n".join(text), Role.REQUIRED: required}
        return Row(begin + 1, tuple(found.get(role) for role in roles))

    def _is_row(self, index: int, roles: list[Role]) -> bool:
        """Returns whether a row certainly starts here."""
        if not self._is_row_name(index):
            return False
        if Role.PARENT in roles:
            return is_parent(self._stripped(index + 1))
        if self._type_comes_first(roles):
            return is_type(self._stripped(index + 1))
        return not is_type(self._stripped(index)) and is_type(self._stripped(index + 2))

    @staticmethod
    def _type_comes_first(roles: list[Role]) -> bool:
        """Returns whether the type comes before the description, which then ends the row."""
        both = [role for role in roles if role in (Role.TYPE, Role.DESCRIPTION)]
        return both == [Role.TYPE, Role.DESCRIPTION]

    def _parent(self, index: int) -> list[str]:
        """Returns the lines of the parent here; several if the page breaks it over lines."""
        lines = [self._stripped(index)]
        if lines[0] in self._containers and not is_type(lines[0]):
            return lines
        if not is_parent(lines[0]):
            return []
        while lines[-1].endswith(".") and is_name(self._stripped(index + len(lines))):
            if self._is_nothing(lines[0]):
                break
            lines.append(self._stripped(index + len(lines)))
        following = self._stripped(index + len(lines))
        whole = "".join([*lines, following]).rpartition(".")[2]
        broken = is_name(following) and "." not in following and whole in self._containers
        return [*lines, following] if broken else lines

    def _row(self, roles: list[Role]) -> Row | None:
        """Reads the row that starts here; None at the end of the table."""
        index = self.at
        while index < len(self._lines) and not self._stripped(index):
            index += 1
        if index > self.at and not self._is_row(index, roles):
            return None
        if not self._is_row_name(index):
            return None
        begin = index
        found: dict[Role, str] = {Role.NAME: self._stripped(index)}
        index += 1
        if Role.PARENT in roles and (parent := self._parent(index)):
            found[Role.PARENT] = "\n".join(parent)
            index += len(parent)
        sure = Role.PARENT in found and bool(found[Role.PARENT])
        text: list[str] = []
        while not self._ends(index, roles, begin) and not is_type(self._stripped(index)):
            text.append(self._stripped(index))
            index += 1
        if Role.TYPE in roles and not (
            not self._ends(index, roles, begin) and is_type(self._stripped(index))
        ):
            if not sure:
                return None
            if text and is_required(text[-1]) and Role.REQUIRED in roles:
                found[Role.REQUIRED] = text.pop()
        elif Role.TYPE in roles:
            found[Role.TYPE] = self._stripped(index)
            if type_of(found[Role.TYPE]) != (FieldType.STRING, False):
                self._containers.add(found[Role.NAME])
            index += 1
            if Role.REQUIRED in roles and is_required(self._stripped(index)):
                found[Role.REQUIRED] = self._stripped(index)
                index += 1
            while self._type_comes_first(roles) and not self._ends(index, roles, begin):
                text.append(self._stripped(index))
                index += 1
            # If the description comes after the type, Yes or No may come after the description.
            asks_last = roles[-1] is Role.REQUIRED and Role.REQUIRED not in found
            if asks_last and text and is_required(text[-1]):
                found[Role.REQUIRED] = text.pop()
            index = self._tail(index, roles, found, begin)
        self.at = index
        for line in text:
            if is_parent(line) or plain(line) in REQUIREDNESS:
                self._lost.append(
                    (begin + 1, f"{line[:40]} looks like a cell, but is part of a text")
                )
        if text and Role.DESCRIPTION not in roles:
            return Row(begin + 1, (*(found.get(role) for role in roles), "\n".join(text)))
        if text:
            found[Role.DESCRIPTION] = "\n".join(text)
        return Row(begin + 1, tuple(found.get(role) for role in roles))

    def _tail(self, index: int, roles: list[Role], found: dict[Role, str], begin: int) -> int:
        """Reads the last cells: a default of one line, and limits of any number of lines."""
        wanted = [role for role in roles if role in (Role.DEFAULT, Role.LIMITS)]
        if not wanted:
            return index
        lines: list[str] = []
        while not self._ends(index, roles, begin):
            lines.append(self._stripped(index))
            index += 1
        if len(wanted) == 2 and len(lines) >= 2:
            found[Role.DEFAULT] = lines.pop(0)
            found[Role.LIMITS] = "\n".join(lines)
        elif len(wanted) == 1 and lines:
            found[wanted[0]] = "\n".join(lines)
        elif lines:
            # With one line for two columns, it is not known which one is missing.
            found[Role.LIMITS] = "\n".join(lines)
        return index

    def _ends(self, index: int, roles: list[Role], begin: int) -> bool:
        """Returns whether the row has ended."""
        line = self._stripped(index)
        return (
            not line
            or index - begin > _LONGEST
            or self._is_row(index, roles)
            or bool(self.header_lines(index))
            or bool(REQUEST_LINE.search(line))
            or (is_markup(line) and MARKUP.match(line) is not None and not line.startswith("</"))
            or has_bars(self._lines[index])
        )
