"""Converts between types and plain mappings, with wire names or Python names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from .problems import Problems, is_list, join
from .scalars import Scalar
from .table import Field, WireRecord, table_of

M = TypeVar("M", bound=WireRecord)

Names = Literal["wire", "python"]

MAX_DEPTH = 100
"""The maximum nesting depth of mappings; the service's types have fewer than ten levels."""


def to_dict(model: WireRecord) -> dict[str, Any]:
    """Returns a value as a JSON-compatible mapping, keyed by wire names.

    Strings, integers and booleans stay unchanged; decimals and times become their wire text. Unset
    fields (None, empty lists) and the metadata of an answer are omitted.

    Raises:
        ValidationError: The value contains something that has no wire form, such as a time without
            an offset, or is nested more than 100 levels deep.
    """
    problems = Problems()
    plain = _plain_model(model, "", problems, MAX_DEPTH)
    problems.raise_if_any()
    return plain


def from_dict(type: type[M], data: Mapping[str, Any]) -> M:
    """Makes a value from a mapping keyed by wire names, the inverse of `to_dict`.

    Numbers, booleans and times may be Python values or wire text; a list of scalars may be a string
    with commas; a nested value may be an instance of its type. None counts as omitted. A fixed
    field may be given with its own value. Limits of the spec are not checked.

    Raises:
        ValidationError: A field is unknown, missing or has the wrong type; the error lists all such
            problems.
    """
    problems = Problems()
    value = Filler(problems, complete=True).record(type, data, "")
    problems.raise_if_any()
    return cast(M, value)  # it is only None if there is a problem


def _plain_model(model: WireRecord, path: str, problems: Problems, depth: int) -> dict[str, Any]:
    if depth == 0:
        problems.add(path, "", "type", None, f"is nested more than {MAX_DEPTH} levels deep")
        return {}
    plain: dict[str, Any] = {}
    for wire, field in table_of(type(model)).by_wire.items():
        value = getattr(model, field.name)
        if value is None:
            continue
        here = join(path, wire)
        if field.names is not None:
            if entries := _plain_map(field, value, here, problems, depth):
                plain[wire] = entries
        elif is_list(value):
            if value:
                plain[wire] = [
                    _plain(field, item, f"{here}[{index}]", problems, depth)
                    for index, item in enumerate(value)
                ]
        else:
            plain[wire] = _plain(field, value, here, problems, depth)
    return plain


def _plain_map(
    field: Field, value: Any, path: str, problems: Problems, depth: int
) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        problems.add(path, "", "type", value, "must be a mapping")
        return {}
    plain: dict[str, Any] = {}
    for name, item in value.items():
        here = join(path, str(name))
        if is_list(item):
            if item:
                plain[name] = [
                    _plain(field, each, f"{here}[{index}]", problems, depth)
                    for index, each in enumerate(item)
                ]
        elif item is not None:
            plain[name] = _plain(field, item, here, problems, depth)
    return plain


def _plain(field: Field, value: Any, path: str, problems: Problems, depth: int) -> Any:
    if isinstance(value, WireRecord):
        return _plain_model(value, path, problems, depth - 1)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool | int):
        return value
    problem: tuple[str, str] = ("type", "must be of a type of the service")
    if field.scalar is not None:
        found: list[tuple[str, str]] = []
        field.scalar.examine(value, lambda rule, message: found.append((rule, message)))
        # Limits do not matter here, only whether there is a wire form.
        worst = next((each for each in found if each[0] in ("type", "timestamp")), None)
        if worst is None:
            return field.scalar.plain(value)
        problem = worst
    problems.add(path, "", problem[0], None if field.secret else value, problem[1])
    return None


class Filler:
    """Makes values from mappings.

    Args:
        problems: Collects the problems.
        names: Whether the keys are wire names or Python names.
        complete: Whether to report missing fields that a request requires.
    """

    def __init__(
        self, problems: Problems, *, names: Names = "wire", complete: bool = False
    ) -> None:
        self._problems = problems
        self._names = names
        self._complete = complete

    def record(self, type: type[M], data: Any, path: str, depth: int = MAX_DEPTH) -> M | None:
        """Makes a record; None if there is a problem."""
        problems = self._problems
        if isinstance(data, type):
            return data
        if not isinstance(data, Mapping):
            problems.add(path, "", "type", data, f"must be a mapping or of type {type.__name__}")
            return None
        if depth == 0:
            problems.add(path, "", "type", None, f"is nested more than {MAX_DEPTH} levels deep")
            return None
        table = table_of(type)
        known = table.by_wire if self._names == "wire" else table.by_name
        values: dict[str, Any] = {}
        found = len(problems.items)
        for name, value in data.items():
            field = known.get(name)
            if field is None:
                problems.unknown(path, str(name), known)
            elif field.fixed is not None:
                check_fixed(field, value, path, problems)
            elif value is not None:
                values[field.name] = self.field(field, value, join(path, field.wire), depth)
        for field in table.by_name.values():
            if (field.required or field.always) and field.name not in values:
                is_map = field.names is not None
                values[field.name] = [] if field.many else {} if is_map else None
                if self._complete and field.required:
                    problems.add(path, field.wire, "required", None, "must be given")
        return type(**values) if len(problems.items) == found else None

    def field(self, field: Field, value: Any, path: str, depth: int = MAX_DEPTH) -> Any:
        """Makes the value of one field."""
        made: Any
        before = len(self._problems.items)
        if field.names is not None:
            made = self._entries(field, value, path, depth)
        else:
            made = self._value(field, value, path, depth, many=field.many)
        if field.secret:
            self._problems.hide(before)
        return made

    def _entries(self, field: Field, value: Any, path: str, depth: int) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            self._problems.add(path, "", "type", value, "must be a mapping")
            return {}
        return {
            name: self._value(field, item, join(path, str(name)), depth, many=field.comma)
            for name, item in value.items()
            if item is not None
        }

    def _value(self, field: Field, value: Any, path: str, depth: int, *, many: bool) -> Any:
        if not many:
            return self._item(field, value, path, depth)
        if isinstance(value, str) and field.scalar is not None:
            value = value.split(",") if value else []
        if not is_list(value):
            self._problems.add(path, "", "type", value, "must be a list")
            return []
        return [
            self._item(field, item, f"{path}[{index}]", depth) for index, item in enumerate(value)
        ]

    def _item(self, field: Field, value: Any, path: str, depth: int) -> Any:
        if field.scalar is None:
            return self.record(field.record, value, path, depth - 1)
        if self._names == "python":
            # With Python names, values are already of the right type, so nothing is parsed.
            return value
        return self._scalar(field.scalar, value, path)

    def _scalar(self, scalar: Scalar, value: Any, path: str) -> Any:
        try:
            return scalar.convert(value)
        except ValueError:
            found: list[tuple[str, str]] = []
            if not isinstance(value, str):
                scalar.examine(value, lambda rule, message: found.append((rule, message)))
            rule, message = found[0] if found else ("type", f"must be {scalar.noun}")
            self._problems.add(path, "", rule, value, message)
            return None


def check_fixed(field: Field, value: Any, path: str, problems: Problems) -> None:
    """Records a problem if a fixed field is given a different value."""
    if value is None or field.scalar is None:
        return
    try:
        same = field.scalar.convert(value) == field.constant
    except ValueError:
        same = False
    if not same:
        problems.add(path, field.wire, "fixed", value, f"is always {field.fixed}", fatal=True)
