"""The spelling of Python names, and where each stands."""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from pathlib import PurePosixPath

from ..model import Operation, Record, Scalar, Source
from ..words import snake_case

# Names that the body of a generated class, or of a codec function, uses beside its fields.
_IN_CLASSES = frozenset(
    {"bool", "datetime", "element", "field", "int", "list", "metadata", "str", "timestamp"}
)
_IN_FUNCTIONS = frozenset(
    {
        "child",
        "element",
        "enumerate",
        "index",
        "item",
        "len",
        "name",
        "path",
        "problems",
        "report",
        "tag",
        "text",
        "value",
    }
    | {"check_list", "check_model", "children", "escape"}
    | {
        "format_boolean",
        "format_decimal",
        "format_integer",
        "format_timestamp",
        "read_text",
        "read_enum",
    }
    | {"read_boolean", "read_decimal", "read_integer", "read_timestamp"}
)


def argument(words: tuple[str, ...]) -> str:
    """A field's name: snake case, with an underscore behind where Python has another use for it."""
    name = _identifier(snake_case(words))
    return f"{name}_" if name in _IN_CLASSES else name


def local(words: tuple[str, ...]) -> str:
    """The name of a variable that holds a field's value while it is read or checked."""
    name = argument(words)
    is_function = name in _IN_FUNCTIONS or name.startswith(("decode_", "encode_", "validate_"))
    return f"{name}_" if is_function else name


def constant(words: tuple[str, ...]) -> str:
    """A value's name in an enumeration, or a rule's in a module."""
    return _identifier(snake_case(words).upper())


def function(prefix: str, declared: Record) -> str:
    """The name of a type's encoder, decoder or validator."""
    return f"{prefix}_{snake_case(declared.words)}"


def module(source: Source) -> str:
    """The module of a file of the spec, in each of the folders models, codecs and operations."""
    return module_name(PurePosixPath(source.file).stem)


def module_name(name: str) -> str:
    """A file or family of the spec as the name of a module."""
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(family: str) -> str:
    """The class with the stubs of a family."""
    return f"{family.title().replace('_', '')}Calls"


def _identifier(text: str) -> str:
    text = re.sub(r"\W", "_", text)
    if not text or text[0].isdigit():
        text = f"VALUE_{text}"
    return f"{text}_" if keyword.iskeyword(text) else text


class Imports:
    """The imports of one module. The formatter puts them in order."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._names: dict[str, set[str]] = defaultdict(set)

    def add(self, source: str, *names: str) -> None:
        """Import names from a module."""
        self._names[source].update(names)

    def runtime(self, source: str, *names: str) -> None:
        """Import names from a module of the runtime."""
        self.add(f"cloudinfinite_runtime.{source}", *names)

    def model(self, declared: Record | Scalar, *suffixes: str) -> None:
        """Import a type, or the names made of its name and a suffix."""
        names = [declared.name + suffix for suffix in suffixes] or [declared.name]
        self.add(f"{self._package}.models.{module(declared.source)}", *names)

    def codec(self, declared: Record | Scalar, *names: str) -> None:
        """Import functions or rules of a type."""
        self.add(f"{self._package}.codecs.{module(declared.source)}", *names)

    def operation(self, operation: Operation) -> str:
        """The import of an operation's value, as a statement of its own."""
        return f"from {self._package}.operations.{module(operation.source)} import OPERATION"

    def render(self, own: str) -> str:
        """All import statements, but those from the module itself."""
        lines = []
        for source, names in sorted(self._names.items()):
            if source != f"{self._package}.{own}":
                lines.append(
                    f"from {source} import {', '.join(sorted(names))}"
                    if names
                    else f"import {source}"
                )
        return "\n".join(lines)
