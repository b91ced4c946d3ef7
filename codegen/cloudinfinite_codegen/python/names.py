"""The spelling of Python names, and where each stands."""

from __future__ import annotations

import keyword
import re
from pathlib import PurePosixPath

from ..model import Record, Source
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


def iterator(words: tuple[str, ...]) -> str:
    """The method that goes through all pages of an operation that lists."""
    return snake_case(("iter", *_without_describe(words)))


def waiter(words: tuple[str, ...]) -> str:
    """The method that waits for the job that an operation looks up."""
    return snake_case(("wait", "for", *_without_describe(words)))


def _without_describe(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[0] == "describe" and len(words) > 1 else words


def _identifier(text: str) -> str:
    text = re.sub(r"\W", "_", text)
    if not text or text[0].isdigit():
        text = f"VALUE_{text}"
    return f"{text}_" if keyword.iskeyword(text) else text
