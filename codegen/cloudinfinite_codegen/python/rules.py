"""The rules that hold a value against a type's limits, as constructor calls."""

from __future__ import annotations

from ..model import Field, Kind, Location, Scalar
from .imports import Expression, Need, runtime

_RULES = {
    Kind.STRING: "Text",
    Kind.URL: "Url",
    Kind.INTEGER: "Integer",
    Kind.DECIMAL: "DecimalNumber",
    Kind.BOOLEAN: "Boolean",
    Kind.TIMESTAMP: "Timestamp",
}


def carrier(field: Field) -> str:
    """The demands of a field's place on its text: path, header, item or header_item, or nothing."""
    place = [field.location.value] if field.location in (Location.PATH, Location.HEADER) else []
    return "_".join([*place, "item"] if field.comma else place)


def rule_expression(scalar: Scalar | None, kind: Kind, place: str = "") -> Expression:
    """The constructor call of a rule."""
    arguments: dict[str, object] = {}
    needs: list[Need] = []
    if scalar and scalar.values:
        name = "Enumeration"
        arguments["values"] = tuple(value.value for value in scalar.values)
    else:
        name = _RULES[kind]
    if scalar and name == "Text":
        arguments |= {
            "min_length": scalar.min_length or None,
            "max_length": scalar.max_length,
            "characters": scalar.characters,
        }
        arguments["says"] = scalar.characters_in_words or None
    elif scalar and name == "Url":
        arguments["or_words"] = scalar.or_words or None
    elif scalar and name in ("Integer", "DecimalNumber"):
        arguments |= {"minimum": scalar.minimum, "maximum": scalar.maximum}
    if place and name in ("Text", "Enumeration"):
        arguments |= dict.fromkeys(place.split("_"), True)
    written = []
    for key, value in arguments.items():
        if key in ("minimum", "maximum") and value is not None:
            if name == "Integer":
                written.append(f"{key}={int(str(value))}")
            else:
                needs.append(Need("decimal", "Decimal"))
                written.append(f"{key}=Decimal({value!r})")
        elif value is not None:
            written.append(f"{key}={value!r}")
    return Expression(f"{name}({', '.join(written)})", (runtime("rules", name), *needs))
