"""TypeScript expressions, in the layout of its formatters: on one line if they fit."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..heads import WIDTH

_PLAIN_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
STEP = "  "
"""One level of indentation."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A piece of code that stays on one line."""

    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text."""

    value: str

    @property
    def code(self) -> str:
        """The literal."""
        return quote(self.value)


@dataclass(frozen=True, slots=True)
class Array:
    """A list."""

    items: Sequence[Node]


@dataclass(frozen=True, slots=True)
class Object:
    """An object. `is_open` gives each member its own line even if all fit on one."""

    members: Mapping[str, Node]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow function without parameters that returns a value."""

    value: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function with some values."""

    name: str
    arguments: Sequence[Node]


Node = Raw | Text | Array | Object | Arrow | Call


def quote(text: str) -> str:
    """Returns a literal, in the quotes that need fewer escapes."""
    code = json.dumps(text, ensure_ascii=False)
    if text.count('"') > text.count("'"):
        inside = code[1:-1].replace('\\"', '"').replace("'", "\\'")
        return f"'{inside}'"
    return code


def key(name: str) -> str:
    """Returns a name as a member of an object or a type."""
    return name if _PLAIN_KEY.fullmatch(name) else quote(name)


def texts(values: Iterable[str]) -> Array:
    """Returns a list of texts."""
    return Array([Text(value) for value in values])


def layout(node: Node, before: int, indent: str = "", behind: int = 1) -> str:
    """Returns the code of an expression.

    Args:
        node: The expression.
        before: The number of columns before it on its first line.
        indent: The indentation of the line.
        behind: The number of columns after it on its last line.
    """
    flat = _flat(node)
    if flat is not None and before + len(flat) + behind <= WIDTH:
        return flat
    inner = indent + STEP
    match node:
        case Arrow(value):
            return f"() => {layout(value, before + 6, indent, behind)}"
        case Call(name, arguments):
            lines = [layout(each, len(inner), inner) for each in arguments]
            return _lines(f"{name}(", lines, ")", indent)
        case Array(items) if items:
            lines = [layout(item, len(inner), inner) for item in items]
            return _lines("[", lines, "]", indent)
        case Object(members) if members:
            lines = [_member(name, value, inner) for name, value in members.items()]
            return _lines("{", lines, "}", indent)
        case _:
            return flat or ""


def signature(
    name: str, parameters: Sequence[str], result: str, end: str = " {", indent: str = ""
) -> str:
    """Returns the head of a function or method, with a final line feed.

    Args:
        name: The code before the parameters.
        parameters: The parameters.
        result: The return type.
        end: The code after the return type.
        indent: The indentation of the line.
    """
    short = f"{indent}{name}({', '.join(parameters)}): {result}{end}"
    if len(short) <= WIDTH:
        return f"{short}\n"
    inside = "".join(f"{indent}{STEP}{parameter},\n" for parameter in parameters)
    return f"{indent}{name}(\n{inside}{indent}): {result}{end}\n"


def returned(name: str, passed: Sequence[str]) -> str:
    """Returns a statement that returns the result of a call, with a final line feed."""
    short = f"{STEP}return {name}({', '.join(passed)});"
    if len(short) <= WIDTH:
        return f"{short}\n"
    inside = "".join(f"{STEP}{STEP}{argument},\n" for argument in passed)
    return f"{STEP}return {name}(\n{inside}{STEP});\n"


def _lines(opening: str, lines: Sequence[str], closing: str, indent: str) -> str:
    inside = "".join(f"{indent}{STEP}{line},\n" for line in lines)
    return f"{opening}\n{inside}{indent}{closing}"


def _member(name: str, value: Node, indent: str) -> str:
    begin = f"{key(name)}: "
    code = layout(value, len(indent) + len(begin), indent)
    is_long = len(indent) + len(begin) + len(code) + 1 > WIDTH
    # After a short name, a line break would gain no space.
    if isinstance(value, Text) and is_long and len(key(name)) > len(STEP) + 2:
        return f"{key(name)}:\n{indent}{STEP}{code}"
    return begin + code


def _flat(node: Node) -> str | None:
    """Returns the code on one line; None if it needs several."""
    match node:
        case Raw(code):
            return code
        case Text():
            return node.code
        case Arrow(value):
            flat = _flat(value)
            return None if flat is None else f"() => {flat}"
        case Call(name, arguments):
            passed = [_flat(each) for each in arguments]
            return None if None in passed else f"{name}({', '.join(filter(None, passed))})"
        case Array(items):
            parts = [_flat(item) for item in items]
            if _is_matrix(items) or None in parts:
                return None
            return f"[{', '.join(filter(None, parts))}]"
        case Object(members, is_open):
            found = {name: _flat(value) for name, value in members.items()}
            if is_open or None in found.values():
                return None
            inside = ", ".join(f"{key(name)}: {code}" for name, code in found.items())
            return f"{{ {inside} }}" if inside else "{}"


def _is_matrix(items: Sequence[Node]) -> bool:
    """Returns whether the formatter gives each item a line: all are lists, or all are objects."""
    if len(items) < 2:
        return False
    if all(isinstance(item, Array) and len(item.items) > 1 for item in items):
        return True
    return all(isinstance(item, Object) and len(item.members) > 1 for item in items)
