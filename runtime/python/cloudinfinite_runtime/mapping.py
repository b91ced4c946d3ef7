"""Types to plain mappings in wire names, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar, cast

from . import scalars
from .fields import FieldInfo, fields_by_wire
from .model import Model
from .open_enum import OpenEnum
from .problems import Problems, is_list, join

M = TypeVar("M", bound=Model)

MAX_DEPTH = 100
"""How deep mappings may nest; the types of the service nest less than ten deep."""


def to_dict(model: Model) -> dict[str, Any]:
    """Gives a value as a mapping that JSON can carry, by wire names.

    Strings, integers and booleans stay what they are; decimals and times become their wire text.
    What is unset (None, an empty list) is left out, and so is the metadata of an answer.

    Raises:
        ValidationError: The value holds something that has no wire form, such as a time without
            an offset, or nests more than 100 deep.
    """
    problems = Problems()
    plain = _plain_model(model, "", problems, MAX_DEPTH)
    problems.raise_if_any()
    return plain


def from_dict(type: type[M], data: Mapping[str, Any]) -> M:
    """Makes a value from a mapping by wire names, the inverse of `to_dict`.

    Numbers, booleans and times may be Python values or wire text; a list of scalars may be one
    text with commas; a nested value may be an instance of its type. None counts as left out. A
    fixed field may be given with its own value. Limits of the spec are not checked here.

    Raises:
        ValidationError: A field is unknown or missing or has a value of another type; all such
            problems are named.
    """
    problems = Problems()
    value = _model(type, data, "", problems, MAX_DEPTH, complete=True)
    problems.raise_if_any()
    return cast(M, value)  # None only comes with a problem


def convert_field(info: FieldInfo, value: Any, path: str, problems: Problems) -> Any:
    """Makes the value of one field as `from_dict` does, leaving absent fields to the validator."""
    return _value(info, value, path, problems, MAX_DEPTH, complete=False)


def check_fixed(info: FieldInfo, value: Any, path: str, problems: Problems) -> None:
    """Records a value for a fixed field that is not the field's own, as a value or as wire text."""
    if value is None:
        return
    try:
        same = _scalar(info.type, value) == info.fixed
    except ValueError:
        same = False
    if not same:
        wanted = str(info.fixed).lower() if info.type is bool else info.fixed
        problems.add(path, info.wire, "fixed", value, f"is always {wanted}", fatal=True)


def _plain_model(model: Model, path: str, problems: Problems, depth: int) -> dict[str, Any]:
    if depth == 0:
        problems.add(path, "", "type", None, f"nests more than {MAX_DEPTH} deep")
        return {}
    plain: dict[str, Any] = {}
    for wire, info in fields_by_wire(type(model)).items():
        value = getattr(model, info.name)
        if value is None:
            continue
        here = join(path, wire)
        if is_list(value):
            if value:
                plain[wire] = [
                    _plain(item, f"{here}[{index}]", problems, depth)
                    for index, item in enumerate(value)
                ]
        else:
            plain[wire] = _plain(value, here, problems, depth)
    return plain


def _plain(value: Any, path: str, problems: Problems, depth: int) -> Any:
    if isinstance(value, Model):
        return _plain_model(value, path, problems, depth - 1)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool | int):
        return value
    try:
        if isinstance(value, Decimal):
            return scalars.format_decimal(value)
        if isinstance(value, datetime):
            return scalars.format_timestamp(value)
    except ValueError as error:
        rule = "type" if isinstance(value, Decimal) else "timestamp"
        problems.add(path, "", rule, value, f"must not be {error}")
    else:
        problems.add(path, "", "type", value, "must be of a type of the service")
    return None


def _model(
    kind: type[M], data: Any, path: str, problems: Problems, depth: int, *, complete: bool
) -> M | None:
    if isinstance(data, kind):
        return data
    if not isinstance(data, Mapping):
        problems.add(path, "", "type", data, f"must be a mapping or of type {kind.__name__}")
        return None
    if depth == 0:
        problems.add(path, "", "type", None, f"nests more than {MAX_DEPTH} deep")
        return None
    known = fields_by_wire(kind)
    values: dict[str, Any] = {}
    found = len(problems.items)
    for wire, value in data.items():
        info = known.get(wire)
        if info is None:
            problems.unknown(path, str(wire), known)
        elif info.fixed is not None:
            check_fixed(info, value, path, problems)
        elif value is not None:
            values[info.name] = _value(
                info, value, join(path, wire), problems, depth, complete=complete
            )
    for info in known.values():
        if info.required and info.name not in values:
            values[info.name] = info.blank
            if complete:
                problems.add(path, info.wire, "required", None, "must be given")
    return kind(**values) if len(problems.items) == found else None


def _value(
    info: FieldInfo, value: Any, path: str, problems: Problems, depth: int, *, complete: bool
) -> Any:
    if not info.is_list:
        return _item(info.type, value, path, problems, depth, complete=complete)
    if isinstance(value, str) and not issubclass(info.type, Model):
        value = value.split(",") if value else []
    if not is_list(value):
        problems.add(path, "", "type", value, "must be a list")
        return []
    return [
        _item(info.type, item, f"{path}[{index}]", problems, depth, complete=complete)
        for index, item in enumerate(value)
    ]


def _item(
    kind: type[Any], value: Any, path: str, problems: Problems, depth: int, *, complete: bool
) -> Any:
    if issubclass(kind, Model):
        return _model(kind, value, path, problems, depth - 1, complete=complete)
    try:
        return _scalar(kind, value)
    except ValueError:
        rule = "timestamp" if isinstance(value, datetime) and kind is datetime else "type"
        problems.add(path, "", rule, value, f"must be {_WORDS.get(kind, 'a str')}")
        return None


_WORDS: Mapping[type[Any], str] = {
    int: "an integer",
    Decimal: "a decimal number",
    bool: "true or false",
    datetime: "a time with an offset",
}


def _scalar(kind: type[Any], value: Any) -> Any:
    if kind is bool:
        return value if isinstance(value, bool) else scalars.parse_boolean(_text(value))
    if isinstance(value, bool):
        raise ValueError("it is a boolean")
    if kind is int:
        return value if isinstance(value, int) else scalars.parse_integer(_text(value))
    if kind is Decimal:
        if isinstance(value, int | Decimal):
            return Decimal(value)
        # JSON readers give floats; their shortest text is what was written.
        return scalars.parse_decimal(repr(value) if isinstance(value, float) else _text(value))
    if kind is datetime:
        if not isinstance(value, datetime):
            if value == "":
                raise ValueError("it is empty")
            return scalars.parse_timestamp(_text(value))
        scalars.format_timestamp(value)
        return value
    return kind(_text(value)) if issubclass(kind, OpenEnum) else _text(value)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(f"it is of type {type(value).__name__}")
