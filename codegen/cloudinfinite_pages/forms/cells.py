"""Classifies single cells: names, paths, types, headers, and whether a field is required."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..page import FieldType, Requiredness
from .sections import ROOTS
from .vocabulary import (
    ASIDE,
    LISTS,
    NODE_NAMES,
    NOTHING,
    PARAMETERS,
    REQUIREDNESS,
    ROLES,
    TYPES,
    Role,
    as_header,
    plain,
)

_IN_NAME = re.compile(r"[`\\\u200b\ufeff]+|\s*\n\s*|\s+(?=\.)|(?<=\.)\s+|^\s+|\s+$")
_NAME = re.compile(r"[A-Za-z_*][\w.\-*]*(\[\])?")
_PATH = re.compile(r"\*?[A-Za-z_]\w*\*?(\.\*?[A-Za-z_]\w*\*{0,3})*")
EXPLAINED = re.compile(r"[.,;。，；(（\n]")
"""Characters that end a type and start its explanation."""
_WORD = re.compile(r"[A-Za-z]+[0-9]*|[一-鿿]+|\[\]")


_IN_CASE = re.compile(
    r"^(?:当|若|如果).*时.{0,8}?(?:必[填选]|需要)|^(?:only )?(?:required|yes) (?:if|when)"
)


def clean_name(cell: str) -> str:
    """Returns a name or path without markup, spaces and a final full stop."""
    return _IN_NAME.sub("", cell).strip(".。")


def is_name(cell: str | None) -> bool:
    """Returns whether a cell can be the name of a field."""
    return bool(cell) and _NAME.fullmatch(clean_name(cell or "")) is not None


def is_parent(cell: str | None) -> bool:
    """Returns whether a cell must be a parent: a path from a root, or a word for none."""
    if cell is None:
        return False
    name = clean_name(cell)
    root = name.partition(".")[0]
    return (root in ROOTS and _PATH.fullmatch(name) is not None) or (
        plain(cell) in NOTHING and bool(cell.strip())
    )


def may_be_parent(cell: str | None) -> bool:
    """Returns whether a cell can be a parent, including the mere name of a container."""
    return is_parent(cell) or (
        bool(cell) and _PATH.fullmatch(clean_name(cell or "")) is not None and not is_type(cell)
    )


def parent_of(cell: str) -> str:
    """Returns the parent in a cell; ``""`` for a word for none."""
    return "" if plain(cell) in NOTHING else clean_name(cell)


@lru_cache(maxsize=1024)
def type_of(cell: str) -> tuple[FieldType, bool] | None:
    """Returns the type in a cell, and whether it is a list; None if the cell has no known type.

    Everything after a full stop, a comma or a line break is an explanation.
    """
    head = EXPLAINED.split(cell.strip(), maxsplit=1)[0]
    words = _WORD.findall(plain(head))
    if not words or words[0] not in TYPES or len(words) > 3:
        return None
    kind, many = TYPES[words[0]]
    rest = words[1:]
    if rest and rest[0] in LISTS:
        return kind, True
    if many and len(rest) == 2 and rest[0] == "of":
        return TYPES.get(rest[1], (FieldType.CONTAINER, False))[0], True
    return (kind, many) if not rest else None


def is_type(cell: str | None) -> bool:
    """Returns whether a cell is a type and nothing else."""
    if cell is None or len(cell) > 30 or "\n" in cell.strip():
        return False
    return type_of(cell) is not None


def required_of(cell: str) -> Requiredness | None:
    """Returns whether a cell says that a field is required; None if it does not say."""
    text = plain(cell)
    if text in REQUIREDNESS:
        return REQUIREDNESS[text]
    if _IN_CASE.search(text):
        return Requiredness.CONDITIONAL
    head = re.split(r"[\s.,;(（，。]", text, maxsplit=1)[0]
    if head in REQUIREDNESS or any(text.startswith(w) for w in ("是，", "否，", "是,", "否,")):
        return Requiredness.CONDITIONAL
    return None


def is_required(cell: str | None) -> bool:
    """Returns whether a cell says that a field is required or optional."""
    return cell is not None and len(cell) < 90 and required_of(cell) is not None


def roles_of(header: Sequence[str | None]) -> tuple[Role | None, ...]:
    """Returns what each column of a table holds; None for a header that is not known."""
    return _roles(tuple(header))


@lru_cache(maxsize=1024)
def _roles(header: tuple[str | None, ...]) -> tuple[Role | None, ...]:
    return tuple(ROLES.get(as_header(cell or "")) for cell in header)


def is_header(cells: Sequence[str | None]) -> bool:
    """Returns whether a row is the header of a table of fields, or looks like one."""
    roles = roles_of(cells)
    known = [role for role in roles if role is not None]
    return (
        len(known) >= 2
        and roles[0] is Role.NAME
        and len(set(known)) == len(known)
        and len(known) * 2 > len(cells)
        and not any(is_type(cell) for cell in cells)
    )


def is_fields(header: Sequence[str | None]) -> bool:
    """Returns whether a table with this header lists fields."""
    roles = roles_of(header)
    known = [role for role in roles if role is not None]
    if not known or roles[0] is not Role.NAME or len(set(known)) != len(known):
        return False
    sure = as_header(header[0] or "") in NODE_NAMES
    described = Role.DESCRIPTION in roles and (sure or Role.REQUIRED in roles)
    typed = Role.DESCRIPTION in roles and (Role.TYPE in roles or Role.PARENT in roles)
    # Unknown columns are only checked for changes.
    return (not _strangers(header) or sure or typed) and (
        Role.TYPE in roles or Role.PARENT in roles or described or is_plain(header)
    )


def _strangers(header: Sequence[str | None]) -> bool:
    """Returns whether a table has a column that is unusual for tables of fields."""
    return any(
        role is None and as_header(cell or "") not in ASIDE
        for cell, role in zip(header, roles_of(header), strict=True)
    )


def is_plain(header: Sequence[str | None]) -> bool:
    """Returns whether a table only describes parameters."""
    known = tuple(role for role in roles_of(header) if role is not None)
    describes = known == (Role.NAME, Role.DESCRIPTION) and not _strangers(header)
    return describes and as_header(header[0] or "") in PARAMETERS
