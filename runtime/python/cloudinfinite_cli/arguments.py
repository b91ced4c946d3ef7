"""The arguments of a call on the command line, and the request fields that they set.

An argument is an option named like a field. Dots lead into records (``--output.object``), into the
entries of a map by name, and into the items of a list by number. Without numbers, a repeated option
adds the next item. Any record, list or map may be given as JSON instead.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple, NoReturn

from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.problems import similar
from cloudinfinite_runtime.codec.scalars import Boolean
from cloudinfinite_runtime.codec.table import Field, WireRecord, table_of
from cloudinfinite_runtime.operation import Operation

from .surface import spelt

MOST_ITEMS = 1000
"""The maximum number of items in a list that options fill by number."""

_FEW = 12
_NOTHING = object()
_NO_LABELS: Mapping[str, str | None] = MappingProxyType({})


class ArgumentError(Exception):
    """An argument does not exist, or its value is invalid."""


class _TakenError(ArgumentError):
    """A field that takes a single value already has one."""


class Argument(NamedTuple):
    """An argument of a call.

    Attributes:
        path: The fields that lead to it, ending with its own; several if its record is flattened.
    """

    path: tuple[Field, ...]

    @property
    def field(self) -> Field:
        """The field that the argument sets."""
        return self.path[-1]

    @property
    def is_required(self) -> bool:
        """Whether every request needs it."""
        return all(each.required for each in self.path)


def arguments_of(operation: Operation[Any]) -> dict[str, Argument]:
    """Returns the arguments of a call by option name, in the order of the spec."""
    found: dict[str, Argument] = {}
    for model in (operation.params, operation.request):
        if model is not None:
            _collect(model, (), found)
    return found


def fields_of(record: type[WireRecord]) -> dict[str, Field]:
    """Returns the fields of a record by option name, without those that have a fixed value."""
    return {spelt(each.name): each for each in table_of(record).fields if each.fixed is None}


def _collect(model: type[WireRecord], above: tuple[Field, ...], found: dict[str, Argument]) -> None:
    for name, each in fields_of(model).items():
        if each.flatten:
            _collect(each.record, (*above, each), found)
        else:
            found[name] = Argument((*above, each))


class Given:
    """The arguments that a command line gives for a request.

    Args:
        operation: The operation to call.
    """

    def __init__(self, operation: Operation[Any]) -> None:
        self.arguments = arguments_of(operation)
        self._operation = operation
        self._options: dict[str, Any] = {}
        self._document: dict[str, Any] = {}

    def takes(self, name: str) -> bool:
        """Whether the first part of an option's name is an argument."""
        return _steps(name)[0] in self.arguments

    def is_flag(self, name: str) -> bool:
        """Whether an option is a switch, whose value ``true`` or ``false`` is optional."""
        try:
            return isinstance(self.find(name).scalar, Boolean)
        except ArgumentError:
            return False

    def find(self, name: str) -> Field:
        """Returns the field that an option sets.

        Raises:
            ArgumentError: There is no such field.
        """
        first, *steps = _steps(name)
        if first not in self.arguments:
            _unknown(f"--{first}", first, self.arguments, "--")
        field, shown = self.arguments[first].field, first
        while True:
            is_numbered = field.many
            if field.names is not None and steps:
                shown, is_numbered = f"{shown}.{steps.pop(0)}", field.comma
            if is_numbered and steps and steps[0].isdecimal():
                shown = f"{shown}.{steps.pop(0)}"
            if not steps:
                return field
            if field.scalar is not None:
                raise ArgumentError(f"--{shown} has no parts, so there is no --{name}")
            known, step = fields_of(field.record), steps.pop(0)
            if step not in known:
                _unknown(f"--{shown}.{step}", step, known, f"--{shown}.")
            field, shown = known[step], f"{shown}.{step}"

    def option(self, name: str, text: str) -> None:
        """Adds the value of an option.

        Raises:
            ArgumentError: There is no such argument, it has a value already, or the value is
                invalid JSON.
        """
        self.find(name)
        first, *steps = _steps(name)
        holder = self._options
        *above, field = self.arguments[first].path
        for each in above:
            holder = holder.setdefault(each.wire, {})
        try:
            _put(holder, field, steps, text)
        except _TakenError:
            raise ArgumentError(f"--{name} is given more than once") from None
        except ValueError as error:
            raise ArgumentError(f"--{name}: {error}") from None

    def document(self, value: object) -> None:
        """Adds the arguments of a JSON document. Options take precedence over them.

        Its keys are argument names, or wire names, whose records are not flattened.

        Raises:
            ArgumentError: It is not an object, or a key is not an argument.
        """
        if not isinstance(value, Mapping):
            raise ArgumentError(
                "the JSON document must be an object with the arguments of the call"
            )
        for name, each in value.items():
            argument = self.arguments.get(spelt(str(name)))
            made: dict[str, Any]
            if argument is None:
                made = {str(name): self._by_wire(str(name), each)}
            else:
                made = {argument.field.wire: _plain(argument.field, each)}
                for above in reversed(argument.path[:-1]):
                    made = {above.wire: made}
            self._document = _merged(self._document, made)

    def mapping(self, labels: Mapping[str, str | None] = _NO_LABELS) -> dict[str, Any]:
        """Returns the fields of the request by wire name.

        Args:
            labels: The parts of the service's host that users provide, such as the bucket. They
                fill in records that require all of them, unless the arguments do.

        Raises:
            ArgumentError: The item numbers of a list have gaps.
        """
        _check_items(self._options)
        made: dict[str, Any] = _merged(self._document, self._options)
        for model in (self._operation.params, self._operation.request):
            if model is not None:
                _complete(model, made)
                _fill(model, made, labels)
        return made

    def _by_wire(self, name: str, value: object) -> object:
        for model in (self._operation.params, self._operation.request):
            if model is not None and (field := table_of(model).by_wire.get(name)):
                return _plain(field, value)
        if name != "body" or self._operation.body != "binary":
            _unknown(name, name, (each.field.name for each in self.arguments.values()), "")
        return value


def parse_json(text: str) -> Any:
    """Parses JSON without rounding its numbers.

    Raises:
        ValueError: It is not JSON. The message does not show the text.
    """
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        said = f"not valid JSON: {error.msg} (line {error.lineno}, column {error.colno})"
    except RecursionError:
        said = "not valid JSON: it is nested too deeply"
    raise ValueError(said)


def _steps(name: str) -> list[str]:
    return name.replace("[", ".").replace("]", "").split(".")


def _unknown(shown: str, name: str, known: Iterable[str], prefix: str) -> NoReturn:
    names = {spelt(each): f"{prefix}{each}" for each in known}
    near = similar(name, names.values()) or similar(f"{prefix}{name}", names.values())
    if not near and len(names) <= _FEW:
        near = f"; it takes {', '.join(names.values())}" if names else "; this call takes none"
    raise ArgumentError(f"there is no argument {shown}{near}")


def _put(holder: Any, field: Field, steps: list[str], text: str) -> None:
    """Sets a field of a record, or a part of that field."""
    if field.names is None:
        _put_value(holder, field.wire, field, steps, text, field.many)
    elif steps:
        entries = holder.setdefault(field.wire, {})
        _put_value(entries, steps[0], field, steps[1:], text, field.comma)
    elif field.wire in holder:
        raise _TakenError
    else:
        holder[field.wire] = _plain(field, _json(text, dict))


def _put_value(
    holder: Any, key: str, field: Field, steps: list[str], text: str, many: bool
) -> None:
    if not many:
        _put_item(holder, key, field, steps, text)
        return
    items = holder.setdefault(key, [])
    if steps and steps[0].isdecimal():
        index = int(steps[0])
        if index >= MOST_ITEMS:
            raise ValueError(f"there are no items beyond {MOST_ITEMS - 1}")
        items += [_NOTHING] * (index + 1 - len(items))
        _put_item(items, index, field, steps[1:], text)
    elif steps:
        if not items:
            items.append(_NOTHING)
        try:
            _put_item(items, len(items) - 1, field, steps, text)
        except _TakenError:
            # Repeating a field starts the next item.
            items.append(_NOTHING)
            _put_item(items, len(items) - 1, field, steps, text)
    elif field.scalar is None or field.scalar is ANY_TREE:
        value = _json(text, dict, list)
        items += [_plain_item(field, each) for each in (value if _is_list(value) else [value])]
    else:
        # As in a mapping, an empty text means an empty list.
        items += (text.split(",") if text else []) if field.comma else [text]


def _put_item(holder: Any, key: Any, field: Field, steps: list[str], text: str) -> None:
    held = holder.get(key, _NOTHING) if isinstance(holder, dict) else holder[key]
    if steps:
        if held is _NOTHING:
            held = holder[key] = {}
        known = fields_of(field.record)
        _put(held, known[steps[0]], steps[1:], text)
    elif held is not _NOTHING:
        raise _TakenError
    elif field.scalar is None or field.scalar is ANY_TREE:
        holder[key] = _plain_item(field, _json(text, dict))
    else:
        holder[key] = text


def _json(text: str, *kinds: type) -> Any:
    value = parse_json(text)
    if not isinstance(value, kinds):
        wanted = " or ".join("a JSON object" if each is dict else "a list" for each in kinds)
        raise ValueError(f"must be {wanted}; or set its parts one by one")
    return value


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _plain(field: Field, value: Any) -> Any:
    """Replaces the names in a JSON value by wire names."""
    if field.names is not None:
        if not isinstance(value, Mapping):
            return value
        return {name: _plain_many(field, each, field.comma) for name, each in value.items()}
    return _plain_many(field, value, field.many)


def _plain_many(field: Field, value: Any, many: bool) -> Any:
    if many and isinstance(value, list):
        return [_plain_item(field, each) for each in value]
    return _plain_item(field, value)


def _plain_item(field: Field, value: Any) -> Any:
    if field.scalar is not None or not isinstance(value, Mapping):
        return value
    table, named = table_of(field.record), fields_of(field.record)
    plain: dict[str, Any] = {}
    for name, each in value.items():
        found = table.by_wire.get(name) or named.get(spelt(str(name)))
        # Unknown names are reported later, together with all other problems.
        plain[found.wire if found else name] = _plain(found, each) if found else each
    return plain


def _merged(below: Any, above: Any) -> Any:
    if not isinstance(below, Mapping) or not isinstance(above, Mapping):
        return above
    both = {name: _merged(below[name], above[name]) for name in below.keys() & above.keys()}
    return {**below, **above, **both}


def _complete(model: type[WireRecord], value: Any) -> None:
    """Adds required records that are flattened, so that no argument can name them."""
    for each in table_of(model).fields:
        if each.flatten and isinstance(value, dict):
            if each.required:
                value.setdefault(each.wire, {})
            _complete(each.record, value.get(each.wire))


def _fill(model: type[WireRecord], value: Any, labels: Mapping[str, str | None]) -> None:
    """Fills in the labels of records that require all of them."""
    if not isinstance(value, dict) or not labels:
        return
    fields = table_of(model).fields
    places = {spelt(each.name): each for each in fields if each.required and each.place == "body"}
    if labels.keys() <= places.keys():
        for name, label in labels.items():
            if label is not None:
                value.setdefault(places[name].wire, label)
    for each in fields:
        held = value.get(each.wire)
        if each.scalar is None and held is not None:
            inner = [*held.values()] if each.names is not None and isinstance(held, dict) else held
            for part in inner if _is_list(inner) else [inner]:
                _fill(each.record, part, labels)


def _check_items(value: Any) -> None:
    if isinstance(value, list) and any(each is _NOTHING for each in value):
        raise ArgumentError("the items of a list are numbered 0, 1, 2 and so on, without gaps")
    parts = value.values() if isinstance(value, dict) else value if _is_list(value) else ()
    for each in parts:
        _check_items(each)
