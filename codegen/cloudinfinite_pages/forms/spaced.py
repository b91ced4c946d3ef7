"""Tables in plain text with one row per line, and only spaces between the cells.

A header is recognised by its words, and a row by its cells: a name and a parent, text up to a type,
whether the field is required, a default, and limits. A row may have several lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .cells import EXPLAINED, is_fields, is_name, is_parent, is_required, is_type, type_of
from .document import Row
from .vocabulary import ROLES, Role, as_header

_IN_CASE = re.compile(
    r"当 ?.{1,60}?时 ?[,，]? ?必[填选](?!\S)"
    r"|(?:yes|required) (?:if|when) \S+ is \S+(?: and \S+ is \S+)*(?!\S)",
    re.IGNORECASE,
)
"""Several words that say when a field is required."""
_LONGEST = 12
"""The most lines that a row may have."""
_HEADER = 120
_WORDS = 5
"""The most words that a header or a type may have."""
_TAIL = (Role.DEFAULT, Role.LIMITS)


def header_of(line: str) -> tuple[str, ...]:
    """Splits a line into the headers of a table; () if it is not a header line."""
    words = line.split()
    if len(words) < 2 or len(line) > _HEADER:
        return ()
    return next((found for found in _split(words, ()) if len(found) > 2 and is_fields(found)), ())


def _split(words: Sequence[str], before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yields the ways to read words as headers, longest headers first."""
    if not words:
        yield before
    for count in range(min(_WORDS, len(words)), 0, -1):
        header = " ".join(words[:count])
        role = ROLES.get(as_header(header))
        if role and bool(before) is (role is not Role.NAME):
            yield from _split(words[count:], (*before, header))


def read_rows(
    lines: Sequence[str],
    begin: int,
    roles: Sequence[Role | None],
    ends: Callable[[int], bool],
) -> tuple[list[Row], int]:
    """Reads the rows of a table, and returns them and the next line.

    Args:
        lines: The lines of the page.
        begin: The line after the header.
        roles: What its columns contain.
        ends: Whether the table certainly ends at a line.
    """
    rows: list[Row] = []
    at = begin
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        if ends(at):
            break
        words = lines[at].split()
        count = 1
        cells = _cells(words, roles)
        while cells is None and count < _LONGEST and _goes_on(lines, at + count, roles, ends):
            words = [*words, "\n", *lines[at + count].split()]
            count += 1
            cells = _cells(words, roles)
        if cells is None:
            break
        first = at + 1
        at += count
        while _has_tail(roles) and _goes_on(lines, at, roles, ends):
            cells = _longer(cells, lines[at], roles)
            at += 1
        rows.append(Row(first, cells))
    return rows, at


def _has_tail(roles: Sequence[Role | None]) -> bool:
    return any(role in roles for role in _TAIL)


def _goes_on(
    lines: Sequence[str], at: int, roles: Sequence[Role | None], ends: Callable[[int], bool]
) -> bool:
    """Returns whether a line continues the row above it."""
    if at >= len(lines) or not lines[at].strip() or ends(at):
        return False
    words = lines[at].split()
    if Role.PARENT in roles:
        return not (is_name(words[0]) and len(words) > 1 and is_parent(words[1]))
    return _cells(words, roles) is None


def _longer(
    cells: tuple[str | None, ...], line: str, roles: Sequence[Role | None]
) -> tuple[str | None, ...]:
    """Returns a row with one more line in its last cell."""
    last = max(number for number, role in enumerate(roles) if role in _TAIL)
    text = f"{cells[last] or ''}\n{line.strip()}".strip()
    return (*cells[:last], text, *cells[last + 1 :])


def _cells(words: Sequence[str], roles: Sequence[Role | None]) -> tuple[str | None, ...] | None:
    """Returns the cells of a row; None if the words are not a whole row."""
    if not is_name(words[0]):
        return None
    found: dict[Role, str] = {Role.NAME: words[0]}
    rest = list(words[1:])
    if Role.PARENT in roles:
        if not rest or not is_parent(rest[0]):
            return None
        found[Role.PARENT] = rest.pop(0)
    first = list(roles).index(Role.TYPE) < _at(roles, Role.DESCRIPTION) if Role.TYPE in roles else 0
    where = _type(rest, roles, bool(first))
    if where is None:
        return None
    begin, end = where
    found[Role.TYPE] = " ".join(rest[begin:end])
    text, tail = rest[:begin], rest[end:]
    if _asks_last(roles):
        if not tail or not is_required(tail[-1]):
            return None
        found[Role.REQUIRED] = tail.pop()
    elif Role.REQUIRED in roles and (count := _asked(tail)):
        found[Role.REQUIRED] = " ".join(tail[:count])
        tail = tail[count:]
    if first:
        text, tail = tail, []
    if wanted := [role for role in roles if role in _TAIL]:
        if len(wanted) == 2 and tail:
            found[Role.DEFAULT] = tail.pop(0)
        if tail:
            found[wanted[-1]] = _joined(tail)
    elif tail:
        return None
    if text:
        found[Role.DESCRIPTION] = _joined(text)
    return tuple(found.get(role) if role else None for role in roles)


def _asks_last(roles: Sequence[Role | None]) -> bool:
    """Returns whether the columns end with type, description and required."""
    order = [role for role in roles if role in (Role.TYPE, Role.DESCRIPTION, Role.REQUIRED)]
    return roles[-1] is Role.REQUIRED and order[:2] == [Role.TYPE, Role.DESCRIPTION]


def _asked(words: Sequence[str]) -> int:
    """Returns how many words at the start say whether the field is required."""
    if match := _IN_CASE.match(" ".join(words)):
        return len(match[0].split())
    return int(bool(words) and is_required(words[0].rstrip(".")))


def _at(roles: Sequence[Role | None], role: Role) -> int:
    return list(roles).index(role) if role in roles else len(roles)


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).replace(" \n ", "\n").strip()


def _type(
    words: Sequence[str], roles: Sequence[Role | None], first: bool
) -> tuple[int, int] | None:
    """Finds the type: at the start, or at the last position that the next cells allow."""
    asks = Role.REQUIRED in roles
    for begin in range(1) if first else range(len(words) - 1, -1, -1):
        for end in range(min(begin + 3, len(words)), begin, -1):
            if "\n" in words[begin:end] or not is_type(" ".join(words[begin:end])):
                continue
            after = words[end:]
            asked = _asked(after) if asks else 0
            sure = asked > 0 or not asks or _asks_last(roles)
            if sure and (_has_tail(roles) or first or len(after) == asked):
                # A list may have its item type before "array".
                for count in (1, 2):
                    start = max(begin - count, 0)
                    whole = type_of(" ".join(words[start:end]))
                    ended = EXPLAINED.search(words[start])
                    if not first and is_type(words[start]) and whole and whole[1] and not ended:
                        return start, end
                return begin, end
    return None
