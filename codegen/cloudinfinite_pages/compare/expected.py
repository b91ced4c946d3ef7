"""What the spec would have a page say: its fields as the facts of a page, each with its place in
the XSD.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from cloudinfinite_codegen.representation.model import (
    Field,
    Kind,
    Location,
    Model,
    Operation,
    Record,
    Scalar,
)
from cloudinfinite_codegen.representation.operation_facts import Source

from ..page import Condition, FieldFact, FieldType, Limits, Place, Requiredness

TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%z"
"""How pages print the format of a timestamp of the spec."""

_TYPES = {
    Kind.INTEGER: FieldType.INTEGER,
    Kind.DECIMAL: FieldType.DECIMAL,
    Kind.BOOLEAN: FieldType.BOOLEAN,
    Kind.TREE: FieldType.CONTAINER,
}
RANGES = {
    ("A", "Z"): "letters",
    ("a", "z"): "letters",
    ("0", "9"): "digits",
    ("一", "龥"): "chinese",
}
"""Ranges of characters of the spec, and the words that pages have for them."""

_PRINTABLE = ((" ", "~"),)


class Dependence(NamedTuple):
    """An answer has a field only where another field has one of some values.

    Attributes:
        path: The path of the other field.
        values: The values.
        told: The value that it has in all answers to this call; empty where that is open.
    """

    path: str
    values: tuple[str, ...]
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """A field of the spec.

    Attributes:
        fact: What a page would print of it that says just what the spec says.
        source: Where the spec declares it.
        scalar: Where its type is declared, if that has limits of its own.
        open: Whether there are more values than `fact` has: those of answers are never judged.
        joined: Whether it is a list that is sent as one text.
        is_map: Whether it is a map, in which names are data that no page can list.
        fixed: Whether it is always sent with one value.
        depends: On what it depends whether an answer has it, what is around it included.
    """

    fact: FieldFact
    source: Source
    scalar: Source | None = None
    open: bool = False
    joined: bool = False
    is_map: bool = False
    fixed: bool = False
    depends: tuple[Dependence, ...] = ()

    @property
    def elsewhere(self) -> bool:
        """Whether it comes in answers to other calls only."""
        return any(one.told and not set(one.told) & set(one.values) for one in self.depends)


def expected_fields(model: Model, operation: Operation) -> dict[tuple[str, str], Expected]:
    """All fields of an operation, by place and path, parents before their fields."""
    found: dict[tuple[str, str], Expected] = {}
    if operation.params:
        for field in model.records[operation.params].fields:
            if field.location is Location.RULE:
                # A page shows what may stand there, and has no name for it.
                continue
            if field.json and field.location is Location.HEADER:
                # No page lists the header, but its fields, as those of a body.
                held = model.records[field.type]
                for one in fields_below(model, held, Place.REQUEST, "", (held.name,)):
                    found[str(Place.REQUEST), one.fact.path] = one
                continue
            place = Place.HEADER if field.location is Location.HEADER else Place.QUERY
            found[str(place), field.name] = expected_field(model, field, place, "")
    fixed: dict[str, str] = {}
    if operation.request:
        asked = model.records[operation.request]
        root = operation.request_root
        found |= expected_body(model, asked, Place.REQUEST, root, operation.source)
        fixed = {field.name: field.fixed for field in asked.fields if field.fixed is not None}
    if operation.response:
        answer = model.records[operation.response]
        root = "" if operation.answer == "json" else operation.response_root
        found |= expected_body(model, answer, Place.RESPONSE, root, operation.source, fixed)
    return found


def _path(*steps: str) -> str:
    return ".".join(step for step in steps if step)


def _dependences(
    model: Model, record: Record, root: str, fixed: Mapping[str, str]
) -> dict[str, tuple[Dependence, ...]]:
    """On what the fields of an answer depend, by their paths.

    An answer repeats the field that tells one call from others of its path.
    """
    found: dict[str, tuple[Dependence, ...]] = {}

    def visit(record: Record, above: tuple[tuple[str, Record], ...], inherited: Any) -> None:
        path = _path(*(name for name, _ in above))
        for field in record.fields:
            own = inherited
            if when := field.when:
                # A sibling, or else a field of the nearest record that has it.
                depth = max(
                    number
                    for number, (_, holder) in enumerate(above)
                    if number == 0 or any(each.name == when.field for each in holder.fields)
                )
                other = _path(*(name for name, _ in above[: depth + 1]), when.field)
                told = (fixed[when.field],) if when.field in fixed else ()
                own = (*inherited, Dependence(other, when.values, told))
            found[_path(path, field.name)] = own
            inner = model.records.get(field.type)
            if inner and all(inner is not holder for _, holder in above):
                visit(inner, (*above, (field.name, inner)), own)

    visit(record, ((root, record),), ())
    return found


def expected_body(
    model: Model,
    record: Record,
    place: Place,
    root: str,
    source: Source,
    fixed: Mapping[str, str] | None = None,
) -> dict[tuple[str, str], Expected]:
    """All fields of a body, by place and path. Within itself a type is not told again.

    A body that is nothing but a text is its root alone.

    Args:
        model: The spec.
        record: The type of the body.
        place: Which body it is.
        root: Its root element, or nothing for an object of JSON.
        source: Where the spec declares it.
        fixed: The values that fields have in each answer to a call, by their names.
    """
    for field in record.fields:
        if field.location is Location.TEXT:
            alone = expected_field(model, field, place, "")
            return {(str(place), root): replace(alone, fact=replace(alone.fact, name=root))}
    required = Requiredness.REQUIRED if place is Place.REQUEST else Requiredness.NOT_PRINTED
    top = FieldFact(place, "", root, FieldType.CONTAINER, required=required)
    found = {(str(place), root): Expected(top, source)} if root else {}
    depends = _dependences(model, record, root, fixed or {})
    for item in fields_below(model, record, place, root, (record.name,)):
        path = item.fact.path
        on = depends.get(path)
        found[str(place), path] = replace(item, depends=on) if on else item
    return found


def fields_below(
    model: Model, record: Record, place: Place, parent: str, within: tuple[str, ...]
) -> Iterator[Expected]:
    """All fields of a record that stands at a path, but none of a type that is within itself."""
    for field in record.fields:
        yield expected_field(model, field, place, parent)
        if field.type in model.records and field.type not in within and not field.names:
            inner = model.records[field.type]
            path = _path(parent, field.name)
            yield from fields_below(model, inner, place, path, (*within, field.type))


def expected_field(model: Model, field: Field, place: Place, parent: str) -> Expected:
    """A field of the spec where a record is at the path `parent`."""
    asked = place in (Place.REQUEST, Place.QUERY, Place.HEADER)
    scalar = model.scalars.get(field.type)
    kind = model.kind_of(field)
    if kind is None or field.names is not None:
        type_ = FieldType.CONTAINER
    else:
        type_ = _TYPES.get(kind, FieldType.STRING)
    fact = FieldFact(
        place=place,
        parent=parent,
        under=parent,
        name=field.name,
        type=type_,
        many=field.many and not field.comma,
        required=_required(field) if asked else Requiredness.NOT_PRINTED,
        conditions=tuple(Condition(*one) for one in field.required_when) if asked else (),
        default=field.default if asked else None,
        limits=_limits(field, kind, scalar, asked),
    )
    return Expected(
        fact,
        field.source,
        scalar.source if scalar else None,
        open=not asked,
        joined=field.comma,
        is_map=field.names is not None,
        fixed=field.fixed is not None,
    )


def _required(field: Field) -> Requiredness:
    if field.required_when or field.required_unless:
        return Requiredness.CONDITIONAL
    return Requiredness.REQUIRED if field.required else Requiredness.OPTIONAL


def _limits(field: Field, kind: Kind | None, scalar: Scalar | None, asked: bool) -> Limits:
    """The limits of a field; in an answer the known values only, which are no limit."""
    if field.names is not None:
        return Limits()
    values = tuple(value.value for value in scalar.values) if scalar else ()
    if field.fixed is not None and kind is not Kind.BOOLEAN:
        return Limits(values=(field.fixed,))
    if not asked:
        return Limits(values=values)
    if kind is Kind.TIMESTAMP:
        return Limits(format=TIME_FORMAT, max_items=field.max_items)
    characters = scalar.characters if scalar else None
    printable = characters == _PRINTABLE
    return Limits(
        **_bounds(scalar),
        min_length=(scalar.min_length or None) if scalar else None,
        max_length=scalar.max_length if scalar else None,
        max_items=field.max_items,
        format="printable-ascii" if printable else "url" if kind is Kind.URL else None,
        characters=() if printable or characters is None else _words(characters),
        values=values,
    )


def _bounds(scalar: Scalar | None) -> dict[str, Any]:
    """The bounds of a number; of a whole number the least and the greatest that it may be."""
    if scalar is None:
        return {}
    above, below = scalar.exclusive_minimum, scalar.exclusive_maximum
    if scalar.kind is not Kind.INTEGER:
        return {
            "minimum": scalar.minimum,
            "maximum": scalar.maximum,
            "exclusive_minimum": above,
            "exclusive_maximum": below,
        }
    return {
        "minimum": scalar.minimum if above is None else str(int(above) + 1),
        "maximum": scalar.maximum if below is None else str(int(below) - 1),
    }


def _words(characters: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The characters of a text in the words of pages, sorted."""
    words = set()
    for first, last in characters:
        words.add(RANGES.get((first, last), first if first == last else f"{first}-{last}"))
    return tuple(sorted(words))
