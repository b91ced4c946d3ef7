"""Finds types of the spec that fit the fields of a draft."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from cloudinfinite_codegen.reading.source import SHARED_FOLDERS
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.operation_facts import Source
from cloudinfinite_codegen.representation.types import Field, Kind, Record, Scalar

from ..compare.expected import Expected, expected_field, fields_below
from ..compare.judging import judge, printed_aspects
from ..page import FieldFact, FieldType, Place
from .union import Union


class KnownTypes:
    """Finds types that agree exactly with a page.

    These are types in shared folders and in the family of the feed.

    Args:
        model: The spec.
        family: The family of the feed.
    """

    def __init__(self, model: Model, family: str) -> None:
        self._model = model
        self._folders = {*SHARED_FOLDERS, family}
        self._feeds = {one.source.file for one in model.operations.values()}
        self._fields: dict[str, list[Field]] = defaultdict(list)
        for record in model.records.values():
            for field in record.fields:
                self._fields[field.name.casefold()].append(field)
        self.words = {one.words for one in model.scalars.values()}
        self.words |= {one.words for one in model.records.values()}

    def source(self, name: str) -> Source | None:
        """Returns where a type is declared; None for a built-in type."""
        declared = self._model.scalars.get(name) or self._model.records.get(name)
        return declared.source if declared else None

    def documentation(self, name: str) -> tuple[str, bool]:
        """Returns the most common documentation of a field name, and whether all files agree."""
        fields = self._fields[name.casefold()]
        said = Counter(field.documentation for field in fields)
        agreed = len(said) == 1 and len({field.source.file for field in fields}) > 1
        return next(((text, agreed) for text, _ in said.most_common(1)), ("", False))

    def scalar(self, fact: FieldFact) -> str:
        """Returns the name of a scalar type with the values of a field; ``""`` for none."""
        if fact.limits.format and "%" in fact.limits.format:
            # The spec has one type for timestamps, whatever format a page prints.
            times = (one for one in self._model.scalars.values() if one.kind is Kind.TIMESTAMP)
            return next((one.name for one in times if self._is_shared(one)), "")
        for field in self._fields[fact.name.casefold()]:
            scalar = self._model.scalars.get(field.type)
            if scalar is None or not self._is_shared(scalar):
                continue
            # The value may be fixed in one call and free in another.
            free = replace(field, fixed=None)
            expected = expected_field(self._model, free, fact.place, fact.under)
            if _same_values(expected, fact):
                return field.type
        return ""

    def record(self, fact: FieldFact, union: Union) -> str:
        """Returns the name of a record with exactly the fields of a container; ``""`` for none.

        A container that another page describes has the only record that fits its name.
        """
        inside = {
            key[1]: one
            for key, one in union.items()
            if key[0] == fact.place and key[1].startswith(f"{fact.path}.")
        }
        types = dict.fromkeys(field.type for field in self._fields[fact.name.casefold()])
        records = [self._model.records[name] for name in types if name in self._model.records]
        shared = [one for one in records if self._is_shared(one)]
        if not inside:
            return shared[0].name if len(shared) == 1 and self._may_be(shared[0], fact) else ""
        return next((one.name for one in shared if self._is(one, fact, inside)), "")

    def _is_shared(self, declared: Record | Scalar) -> bool:
        file = declared.source.file
        return file not in self._feeds and PurePosixPath(file).parts[0] in self._folders

    def _may_be(self, record: Record, fact: FieldFact) -> bool:
        """Returns whether a record can be the type of a field. Responses may omit every field."""
        asked = fact.place is not Place.RESPONSE
        return asked or not any(field.required or field.always for field in record.fields)

    def _is(self, record: Record, fact: FieldFact, inside: dict[str, FieldFact]) -> bool:
        fields = fields_below(self._model, record, fact.place, fact.path, (record.name,))
        below = {one.fact.path: one for one in fields}
        return below.keys() == inside.keys() and all(
            not list(judge(below[path], one)) and _founded(below[path], one)
            for path, one in inside.items()
        )


def _same_values(expected: Expected, fact: FieldFact) -> bool:
    """Returns whether type and limits agree, regardless of occurrence and default."""
    own = {"required", "condition", "default", "list", "max items"}
    differs = any(one.name not in own for one in judge(expected, fact))
    return not differs and _founded(expected, fact, own)


def _founded(expected: Expected, fact: FieldFact, own: Iterable[str] = ()) -> bool:
    """Returns whether the page prints every limit of the type."""
    if fact.type is FieldType.CONTAINER:
        return True
    if expected.open:
        return bool(fact.limits.values) or not expected.fact.limits.values
    said = printed_aspects(expected, expected.fact).keys() - {"type", "list", "required", *own}
    return said <= printed_aspects(expected, fact).keys()
