"""Aligns the cells of a row with its columns, even if some are missing and others have moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..forms.cells import is_name, is_required, is_type, may_be_parent
from ..forms.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Aligned:
    """The cells of a row by their role.

    Attributes:
        cells: The cells that are certain.
        shifted: Why cells are not in their columns; ``""`` if they are.
        lacking: The columns without a cell.
    """

    cells: dict[Role, str]
    shifted: str = ""
    lacking: tuple[Role, ...] = ()


def align(roles: Sequence[Role | None], cells: Sequence[str | None]) -> Aligned:
    """Aligns cells with columns, using the type as the landmark."""
    kind = _index(roles, Role.TYPE)
    if kind is None:
        aligned = _aligned(roles, cells)
        if any(cells[len(roles) :]):
            return Aligned(aligned.cells, "more cells than columns", aligned.lacking)
        if any(is_type(cell) for cell in cells[1:]):
            return Aligned(aligned.cells, "a type, but no column for it", aligned.lacking)
        return aligned
    at = cells[kind] if kind < len(cells) else None
    if is_type(at) and len(cells) <= len(roles):
        return _aligned(roles, cells)
    where = next((n for n, cell in enumerate(cells) if n > 0 and is_type(cell)), None)
    if where is None:
        return _without_type(roles, cells, kind)
    if where == kind:
        # More cells than columns, with the extra ones at the end.
        extra = [cell for cell in cells[len(roles) :] if cell]
        aligned = _aligned(roles, cells[: len(roles)])
        return Aligned(aligned.cells, "cells beyond the last column" if extra else "")
    if where > kind:
        return _wider(roles, cells, kind, where)
    return _narrower(roles, cells, kind, where)


def _index(roles: Sequence[Role | None], role: Role) -> int | None:
    return list(roles).index(role) if role in roles else None


def _aligned(roles: Sequence[Role | None], cells: Sequence[str | None]) -> Aligned:
    """Takes each cell as its column says."""
    found: dict[Role, str] = {}
    lacking = []
    for number, role in enumerate(roles):
        cell = cells[number] if number < len(cells) else None
        if role is None:
            continue
        if cell is None:
            lacking.append(role)
        else:
            found[role] = cell
    return Aligned(found, "", tuple(lacking))


def _narrower(
    roles: Sequence[Role | None], cells: Sequence[str | None], kind: int, where: int
) -> Aligned:
    """Aligns a row that lacks cells before its type."""
    found: dict[Role, str] = {}
    for step, role in enumerate(roles[kind:]):
        number = where + step
        if role is not None and number < len(cells) and cells[number]:
            found[role] = cells[number] or ""
    before = [cell for cell in cells[:where] if cell is not None]
    found |= _before(roles[:kind], before)
    lost = [str(r) for r in roles[:kind] if r is not None and r not in found]
    return Aligned(found, f"no {' or '.join(lost) or 'cell'}, and the others moved up")


def _before(roles: Sequence[Role | None], cells: Sequence[str]) -> dict[Role, str]:
    """Finds the name, the parent and the description among too few cells."""
    found: dict[Role, str] = {}
    rest = list(cells)
    if rest and is_name(rest[0]) and "." not in rest[0]:
        found[Role.NAME] = rest.pop(0)
    if rest and Role.PARENT in roles and may_be_parent(rest[0]):
        found[Role.PARENT] = rest.pop(0)
    if rest and Role.DESCRIPTION in roles:
        found[Role.DESCRIPTION] = "\n".join(rest)
    return found


def _wider(
    roles: Sequence[Role | None], cells: Sequence[str | None], kind: int, where: int
) -> Aligned:
    """Aligns a row in which a bar split the description: joins the cells before the type."""
    text = _index(roles, Role.DESCRIPTION)
    if text is None or text > kind:
        return _without_type(roles, cells, kind)
    extra = where - kind
    joined = " | ".join(cell or "" for cell in cells[text : text + extra + 1])
    whole = [*cells[:text], joined, *cells[text + extra + 1 :]]
    aligned = _aligned(roles, whole)
    return Aligned(aligned.cells, "more cells than columns, read as one text", aligned.lacking)


def _without_type(roles: Sequence[Role | None], cells: Sequence[str | None], kind: int) -> Aligned:
    """Aligns a row without a type. If Yes or No is in its place, the cells have moved up."""
    aligned = _aligned(roles, cells)
    at = aligned.cells.get(Role.TYPE)
    if Role.REQUIRED in roles and at and is_required(at) and is_name(aligned.cells.get(Role.NAME)):
        found = dict(aligned.cells)
        del found[Role.TYPE]
        for role in (Role.DEFAULT, Role.LIMITS):
            found.pop(role, None)
        found[Role.REQUIRED] = at
        found |= _before(roles[:kind], [cell for cell in cells[:kind] if cell])
        return Aligned(found, "no type, and the others moved up")
    if any(cells[len(roles) :]):
        return Aligned(aligned.cells, "more cells than columns", aligned.lacking)
    return aligned
