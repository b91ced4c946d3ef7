"""Lists every public name with its signature, fields, values and attributes."""

from __future__ import annotations

import dataclasses
import inspect
import re
from typing import Any

import cloudinfinite
from cloudinfinite_runtime.codec.texts import OpenEnum
from cloudinfinite_runtime.model import BaseRecord


def listing() -> list[str]:
    """Returns one line per item, sorted within its group."""
    lines = []
    for name in sorted(vars(cloudinfinite)["__all__"]):
        value = getattr(cloudinfinite, name)
        if inspect.ismodule(value):
            lines += [*_calls(name), *_types(name, value)]
        elif name == "OPERATIONS":
            lines += [f"OPERATIONS[{key}] {o.method} {o.path}" for key, o in sorted(value.items())]
        elif inspect.isclass(value):
            lines += _class(name, value)
        elif isinstance(value, str):
            lines.append(f"{name} = {' '.join(value.split())}")
        else:
            lines += _callable(name, value)
    return lines


def _calls(family: str) -> list[str]:
    client = cloudinfinite.Client(
        credentials=cloudinfinite.Credentials("i", "k"), endpoint_url="http://a.example"
    )
    calls = type(getattr(client, family))
    return [
        line
        for name in sorted(vars(calls))
        if not name.startswith("_")
        for line in _callable(f"Client.{family}.{name}", getattr(calls, name))
    ]


def _types(family: str, module: Any) -> list[str]:
    lines = []
    for name in sorted(vars(module)["__all__"]):
        declared = getattr(module, name)
        if not inspect.isclass(declared):
            continue  # a type alias for an enumeration, which is listed itself
        if issubclass(declared, OpenEnum):
            constants = {str(v): k for k, v in vars(declared).items() if isinstance(v, declared)}
            lines += [f"{family}.{name}.{constants[str(v)]} = {v}" for v in declared]
        elif issubclass(declared, BaseRecord):
            for each in dataclasses.fields(declared):
                kind = _annotation(each.type)
                required = each.init and each.default is each.default_factory
                wire = each.metadata.get("name", "")
                fixed = "" if each.init else f" = {each.default}"
                mark = " (required)" if required else ""
                lines.append(f"{family}.{name}.{each.name}: {kind}{fixed} <{wire}>{mark}")
            for member, value in vars(declared).items():
                if isinstance(value, property):
                    lines += _callable(f"{family}.{name}.{member}", value.fget)
    return lines


def _class(name: str, declared: type[Any]) -> list[str]:
    bases = ", ".join(base.__name__ for base in declared.__mro__[1:-1])
    lines = [f"{name}: {bases}", *_callable(name, declared)]
    for member in sorted(dir(declared)):
        value = inspect.getattr_static(declared, member)
        if member.startswith("_") or member in dir(Exception) or member in dir(str):
            continue
        if callable(value) or isinstance(value, classmethod | staticmethod):
            lines += _callable(f"{name}.{member}", getattr(declared, member))
        else:
            lines.append(f"{name}.{member}")
    return lines


def _callable(name: str, value: Any) -> list[str]:
    """Returns one line per parameter, so that a diff shows the one that changed."""
    try:
        signature = inspect.signature(value)
    except ValueError:
        # A class whose constructor is a built-in one.
        return []
    lines = []
    for each in signature.parameters.values():
        kind = "" if each.kind is each.POSITIONAL_OR_KEYWORD else f" ({each.kind.description})"
        default = "" if each.default is each.empty else f" = {each.default}"
        lines.append(f"{name}({each.name}: {_annotation(each.annotation)}{default}){kind}")
    if not inspect.isclass(value):
        lines.append(f"{name} -> {_annotation(signature.return_annotation)}")
    return lines


def _annotation(annotation: Any) -> str:
    """Returns an annotation without the names of modules, which may move, and without literals."""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    text = re.sub(r"Literal\[[^\]]*\]", "Literal[…]", text)
    return re.sub(r"\b(?:[a-z_]+\.)+(?=[A-Za-z])", "", text)
