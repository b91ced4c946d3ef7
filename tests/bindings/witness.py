"""xsdata's own runtime, reading and writing our types: it knows nothing of our codecs."""

from __future__ import annotations

import types
import typing
from functools import reduce
from operator import or_
from types import UnionType
from typing import Any, Literal, TypeVar, Union

from xsdata.formats.converter import Converter, converter
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.models import builders
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.formats.dataclass.parsers.handlers import XmlEventHandler
from xsdata.formats.dataclass.serializers import XmlSerializer

import cloudinfinite
from cloudinfinite_runtime.model import Model
from cloudinfinite_runtime.open_enum import OpenEnum

M = TypeVar("M", bound=Model)


class _Word(Converter):
    """An open enumeration is its text."""

    def __init__(self, enumeration: type[OpenEnum]) -> None:
        self._enumeration = enumeration

    def deserialize(self, value: Any, **_: Any) -> OpenEnum:
        return self._enumeration(str(value))

    def serialize(self, value: OpenEnum, **_: Any) -> str:
        return str(value)


def _without_literals(hint: Any) -> Any:
    """The annotation without the spelt-out values, which xsdata has no word for."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, UnionType):
        kept = [_without_literals(a) for a in arguments if typing.get_origin(a) is not Literal]
        return reduce(or_, kept)
    if origin is list:
        return types.GenericAlias(list, _without_literals(arguments[0]))
    return hint


def _type_hints(cls: type, **options: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(cls, **options)
    return {name: _without_literals(hint) for name, hint in hints.items()}


def _prepare() -> None:
    for name in cloudinfinite.models.__all__:
        declared = getattr(cloudinfinite.models, name)
        if issubclass(declared, OpenEnum):
            converter.register_converter(declared, _Word(declared))
    vars(builders)["get_type_hints"] = _type_hints


_prepare()
_CONTEXT = XmlContext()
_PARSER = XmlParser(
    context=_CONTEXT,
    handler=XmlEventHandler,
    config=ParserConfig(fail_on_unknown_properties=True, fail_on_converter_warnings=True),
)
_SERIALIZER = XmlSerializer(context=_CONTEXT)


def read(text: str, model: type[M]) -> M:
    """Parse a document as a type."""
    return _PARSER.from_string(text, model)


def write(model: Model) -> str:
    """Serialize a value as a document; the root is named as the type says."""
    return _SERIALIZER.render(model)
