"""xsdata reads and writes our types, independently of our codec."""

from __future__ import annotations

import sys
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
from xsdata.formats.dataclass.serializers.config import SerializerConfig

from cloudinfinite_runtime.codec.builders import Steps
from cloudinfinite_runtime.codec.table import Graph, Step
from cloudinfinite_runtime.codec.texts import OpenEnum
from cloudinfinite_runtime.model import BaseRecord

from .strategies import MODEL, type_of

M = TypeVar("M", bound=BaseRecord)


class _Word(Converter):
    """Converts an open enumeration to and from its text."""

    def __init__(self, enumeration: type[OpenEnum]) -> None:
        self._enumeration = enumeration

    def deserialize(self, value: Any, **_: Any) -> OpenEnum:
        return self._enumeration(str(value))

    def serialize(self, value: OpenEnum, **_: Any) -> str:
        return str(value)


def _plain(hint: Any) -> Any:
    """Simplifies an annotation for xsdata: no literals, and at most one enumeration in a union."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, UnionType):
        kept = [_plain(each) for each in arguments if typing.get_origin(each) is not Literal]
        words = [each for each in kept if isinstance(each, type) and issubclass(each, OpenEnum)]
        return reduce(or_, [each for each in kept if each not in words[1:]])
    if origin is list:
        return types.GenericAlias(list, _plain(arguments[0]))
    return hint


def _type_hints(cls: type, **options: Any) -> dict[str, Any]:
    # Names that a module imports only for type checkers do not exist at run time.
    names = {**_NAMES, **vars(sys.modules[cls.__module__])}
    hints = typing.get_type_hints(cls, **{**options, "globalns": names})
    return {name: _plain(hint) for name, hint in hints.items()}


def _names() -> dict[str, Any]:
    """Returns every name that annotations may contain."""
    import datetime
    import decimal

    from cloudinfinite_runtime.model import ResponseMetadata

    names: dict[str, Any] = {
        "Any": Any,
        "Mapping": dict,
        "ClassVar": typing.ClassVar,
        "Graph": Graph,
        "Step": Step,
        "ResponseMetadata": ResponseMetadata,
        "datetime": datetime.datetime,
        "Decimal": decimal.Decimal,
    }
    for name in [*MODEL["records"], *MODEL["scalars"]]:
        try:
            names[name] = declared = type_of(name)
        except AttributeError:
            continue  # a scalar that is a Python type
        if issubclass(declared, Steps):
            # A text that can be built in steps is treated as a text.
            names[name] = str
            continue
        module = sys.modules[declared.__module__]
        if issubclass(declared, OpenEnum):
            converter.register_converter(declared, _Word(declared))
            names[f"{name}Value"] = getattr(module, f"{name}Value")
    return names


_NAMES = _names()
vars(builders)["get_type_hints"] = _type_hints
_CONTEXT = XmlContext()
_PARSER = XmlParser(
    context=_CONTEXT,
    handler=XmlEventHandler,
    config=ParserConfig(fail_on_unknown_properties=True, fail_on_converter_warnings=True),
)
_SERIALIZER = XmlSerializer(context=_CONTEXT, config=SerializerConfig(xml_declaration=False))


def knows(name: str, above: frozenset[str] = frozenset()) -> bool:
    """Returns whether xsdata can handle a record: no tree, no map and no comma-separated list."""
    facts = MODEL["records"][name]["fields"]
    above |= {name}
    return all(
        each["type"] != "tree"
        and "names" not in each
        and each.get("list") != "comma"
        and (
            each["type"] not in MODEL["records"]
            or each["type"] in above
            or knows(each["type"], above)
        )
        for each in facts
    )


def read(text: str, model: type[M]) -> M:
    """Parses a document as a type."""
    return _PARSER.from_string(text, model)


def write(model: BaseRecord) -> str:
    """Serializes a value as a document whose root is the name of its type."""
    return _SERIALIZER.render(model)
