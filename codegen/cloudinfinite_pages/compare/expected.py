"""The fields of the spec as facts, as an ideal page would print them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.operation_facts import Source
from cloudinfinite_codegen.representation.types import Field, Kind, Location, Record, Scalar

from ..page import Condition, FieldFact, FieldType, Limits, Place, Requiredness

TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%z"
"""How pages print the format of timestamps."""

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
"""Ranges of characters in the spec, and the words for them in facts."""

_PRINTABLE = ((" ", "~"),)


class Dependence(NamedTuple):
    """A response has a field only if another field has one of some values.

    Attributes:
        path: The path of the other field.
        values: The values.
        fixed: The value in all responses to this call; empty if it varies.
    """

    path: str
    values: tuple[str, ...]
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """A field of the spec.

    Attributes:
        fact: What an ideal page would print.
        source: Where the spec declares it.
        scalar: Where its type is declared, if the type has limits.
        open: Whether other values are possible, as in responses, whose values are never validated.
        joined: Whether it is a list that is sent as one text.
        is_map: Whether it is a map, whose names are data that no page can list.
        fixed: Whether it is always sent with one value.
        depends: The fields that decide whether a response has it, or a record around it.
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
        """Whether it occurs only in responses to other calls."""
        return any(one.fixed and not set(one.fixed) & set(one.values) for one in self.depends)


def expected_fields(model: Model, operation: Operation) -> dict[tuple[str, str], Expected]:
    """Returns all fields of an operation by place and path, parents first."""
    found: dict[tuple[str, str], Expected] = {}
    if operation.params:
        for field in model.records[operation.params].fields:
            if field.location is Location.RULE:
                # A page shows examples of rules, but no name.
                continue
            if field.json and field.location is Location.HEADER:
                # Pages list the fields of the header like those of a body.
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
    """Returns the fields on which response fields depend, by path.

    A response repeats the field that distinguishes a call from others with the same path.
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
                value = (fixed[when.field],) if when.field in fixed else ()
                own = (*inherited, Dependence(other, when.values, value))
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
    """Returns all fields of a body by place and path. Recursive types are listed once.

    A body that is only a text is its root alone.

    Args:
        model: The spec.
        record: The type of the body.
        place: The place of the body.
        root: Its root element; ``""`` for a JSON object.
        source: Where the spec declares it.
        fixed: The values of fields that are the same in every response to a call, by name.
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
    """Yields all fields of a record at a path. Recursive types are listed once."""
    for field in record.fields:
        yield expected_field(model, field, place, parent)
        if field.type in model.records and field.type not in within and not field.names:
            inner = model.records[field.type]
            path = _path(parent, field.name)
            yield from fields_below(model, inner, place, path, (*within, field.type))


def expected_field(model: Model, field: Field, place: Place, parent: str) -> Expected:
    """Returns a field of a record at the path `parent`."""
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
    """Returns the limits of a field; in a response, only its known values."""
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
    """Returns the bounds of a number; for an integer, inclusive bounds."""
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
    """Returns the words for the characters of a text, sorted."""
    words = set()
    for first, last in characters:
        words.add(RANGES.get((first, last), first if first == last else f"{first}-{last}"))
    return tuple(sorted(words))
