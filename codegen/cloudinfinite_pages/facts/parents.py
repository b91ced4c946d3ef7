"""Repairs parents that have no row, by finding the container that is meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from ..page import FieldFact, FieldType, Place, Remark, RemarkKind

_STARS = re.compile(r"\*+")


def settle(
    fields: Iterable[FieldFact], roots: Collection[str]
) -> tuple[tuple[FieldFact, ...], list[Remark]]:
    """Returns the fields with `under` set, and remarks on parents without a row.

    A parent should be the path of another row. If it is not, but its last part is the name of
    exactly one container in the same place, that container is meant.
    """
    rows = list(fields)
    remarks: list[Remark] = []
    for place in Place:
        own = [number for number, one in enumerate(rows) if one.place is place]
        if not any(rows[number].name in roots or rows[number].parent for number in own):
            continue
        _settle(rows, own, roots, remarks)
    return tuple(rows), remarks


def _settle(
    rows: list[FieldFact], own: list[int], roots: Collection[str], remarks: list[Remark]
) -> None:
    aliases: dict[str, str] = {}
    reported: set[str] = set()
    for _ in range(4):
        changed = False
        known = {rows[number].path for number in own} | set(roots)
        for number in own:
            one = rows[number]
            if not one.under or one.under in known or "*" in one.under:
                continue
            meant = _meant(one.under, [rows[n] for n in own], known)
            if meant is not None and meant != one.under:
                aliases[one.under] = meant
                rows[number] = replace(one, under=meant)
                changed = True
        if not changed:
            break
    known = {rows[number].path for number in own}
    for number in own:
        one = rows[number]
        if one.under != one.parent and one.parent not in reported:
            reported.add(one.parent)
            text = f"{one.parent} has no row: its fields are read as those of {one.under}"
            remarks.append(Remark(one.line, RemarkKind.PARENT, text))
        elif one.under and one.under not in known and one.parent not in reported:
            reported.add(one.parent)
            if not _matches(one.under, known) and one.place is not Place.TYPE:
                text = f"{one.parent}, the parent of {one.name}, has no row"
                remarks.append(Remark(one.line, RemarkKind.ORPHAN, text))


def _meant(parent: str, rows: list[FieldFact], known: set[str]) -> str | None:
    """Returns the only container that fits a parent; None if there is none or several."""
    last = parent.rpartition(".")[2]
    named = {
        one.path
        for one in rows
        if one.name == last and one.type in (FieldType.CONTAINER, FieldType.NOT_PRINTED)
    }
    if len(named) == 1:
        return named.pop()
    ending = {path for path in named if path.endswith(f".{parent}")}
    return ending.pop() if len(ending) == 1 else None


def _matches(path: str, known: set[str]) -> bool:
    """Returns whether a path with stars matches a known path."""
    if "*" not in path:
        return False
    pattern = re.compile(_STARS.sub(r"\\w*", re.escape(path).replace(r"\*", "*")))
    return any(pattern.fullmatch(one) for one in known)


def empty_containers(fields: tuple[FieldFact, ...]) -> list[Remark]:
    """Returns remarks on containers without rows or a reference to another place."""
    parents = {(one.place, one.under) for one in fields}
    stars = [one for one in parents if "*" in one[1]]
    remarks = []
    for one in fields:
        if one.type is not FieldType.CONTAINER or one.elsewhere or one.same_as:
            continue
        if (one.place, one.path) in parents or any(
            place is one.place and _matches(path, {one.path}) for place, path in stars
        ):
            continue
        text = f"{one.path} is a container, but the page has none of its fields"
        remarks.append(Remark(one.line, RemarkKind.EMPTY, text))
    return remarks
