"""How a type's fields look from outside: wire names, kinds, what is required.

Read once for each type from the dataclass and its annotations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from .model import Model


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """One field of a type.

    Attributes:
        name: Its name in Python.
        wire: Its name on the wire.
        type: The type of its value, or of an item of its list.
        is_list: Whether it holds a list.
        required: Whether it has no default.
        fixed: The one value that it always has and that cannot be given, or None.
    """

    name: str
    wire: str
    type: type[Any]
    is_list: bool
    required: bool
    fixed: object | None

    @property
    def blank(self) -> object:
        """What stands in the field when a required value is missing."""
        return [] if self.is_list else None


_known: dict[type[Model], Mapping[str, FieldInfo]] = {}
_given: dict[type[Model], Mapping[str, FieldInfo]] = {}


def fields_by_wire(model: type[Model]) -> Mapping[str, FieldInfo]:
    """The fields of a type by wire name, in order; the metadata of an answer is none of them."""
    infos = _known.get(model)
    if infos is None:
        hints = get_type_hints(model)
        described = [
            _describe(each, hints[each.name])
            for each in dataclasses.fields(model)
            if each.metadata.get("type") != "Ignore"
        ]
        infos = _known[model] = {info.wire: info for info in described}
    return infos


def fields_by_name(model: type[Model]) -> Mapping[str, FieldInfo]:
    """The fields of a type that can be given, by their names in Python."""
    infos = _given.get(model)
    if infos is None:
        every = fields_by_wire(model).values()
        infos = _given[model] = {info.name: info for info in every if info.fixed is None}
    return infos


def _describe(each: dataclasses.Field[Any], hint: Any) -> FieldInfo:
    kind = _without_none(hint)
    is_list = get_origin(kind) is list
    if is_list:
        kind = _without_none(get_args(kind)[0])
    if get_origin(kind) is Literal:
        kind = type(get_args(kind)[0])
    no_default = each.default is dataclasses.MISSING
    return FieldInfo(
        name=each.name,
        wire=each.metadata.get("name", each.name),
        type=kind,
        is_list=is_list,
        required=each.init and no_default and each.default_factory is dataclasses.MISSING,
        fixed=None if each.init or no_default else each.default,
    )


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in (Union, UnionType):
        return hint
    kinds = [_without_none(kind) for kind in get_args(hint) if kind is not NoneType]
    # Of `JobState | str` the more telling one decides how a value is made.
    return next((kind for kind in kinds if isinstance(kind, type) and kind is not str), kinds[0])
