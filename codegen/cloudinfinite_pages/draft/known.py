"""What the spec has already of the fields that a feed is drafted from."""

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
    """Finds types that say just what a page says.

    Only types that the feeds of all families share are found, or those of its own family.

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
        """Where a type is declared; None for a built-in one."""
        declared = self._model.scalars.get(name) or self._model.records.get(name)
        return declared.source if declared else None

    def documentation(self, name: str) -> tuple[str, bool]:
        """What most fields of a name are said to be, and whether files agree that all are."""
        fields = self._fields[name.casefold()]
        said = Counter(field.documentation for field in fields)
        agreed = len(said) == 1 and len({field.source.file for field in fields}) > 1
        return next(((text, agreed) for text, _ in said.most_common(1)), ("", False))

    def scalar(self, fact: FieldFact) -> str:
        """A named type with the values that a page prints of a field; empty for none."""
        if fact.limits.format and "%" in fact.limits.format:
            # However a page prints it, there is one shape of times.
            times = (one for one in self._model.scalars.values() if one.kind is Kind.TIMESTAMP)
            return next((one.name for one in times if self._is_shared(one)), "")
        for field in self._fields[fact.name.casefold()]:
            scalar = self._model.scalars.get(field.type)
            if scalar is None or not self._is_shared(scalar):
                continue
            # Where one call sends one value only, another may send the others.
            free = replace(field, fixed=None)
            expected = expected_field(self._model, free, fact.place, fact.under)
            if _same_values(expected, fact):
                return field.type
        return ""

    def record(self, fact: FieldFact, union: Union) -> str:
        """A record that has just the fields that a container has; empty for none.

        A container whose fields stand on another page is of the one record that others of its name
        are of.
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
        """Whether a record can stand where a field does: all of it may be missing in answers."""
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
    """Whether type and limits are alike; how often it stands, and where, is the field's own."""
    own = {"required", "condition", "default", "list", "max items"}
    differs = any(one.name not in own for one in judge(expected, fact))
    return not differs and _founded(expected, fact, own)


def _founded(expected: Expected, fact: FieldFact, own: Iterable[str] = ()) -> bool:
    """Whether the page prints every limit that the type has."""
    if fact.type is FieldType.CONTAINER:
        return True
    if expected.open:
        return bool(fact.limits.values) or not expected.fact.limits.values
    said = printed_aspects(expected, expected.fact).keys() - {"type", "list", "required", *own}
    return said <= printed_aspects(expected, fact).keys()
