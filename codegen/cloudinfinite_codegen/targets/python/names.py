"""The Python spelling of the spec's names, and the modules that they are in."""

from __future__ import annotations

import keyword

from ...representation.call_names import iterator_words, stream_words, url_words, waiter_words
from ...representation.model import Operation
from ...representation.operation_facts import Source
from ...representation.types import Graph, Record
from ...representation.words import snake_case
from ..naming import folder_and_stem, identifier, pascal_case

# Names that the body of a generated class uses for other things than fields.
_IN_CLASSES = frozenset(
    {"bool", "datetime", "element", "field", "int", "list", "metadata", "str", "to_dict", "to_json"}
)


def argument(words: tuple[str, ...]) -> str:
    """Returns a field's name in snake case, with a trailing underscore if Python reserves it."""
    name = _identifier(snake_case(words))
    return f"{name}_" if name in _IN_CLASSES else name


def constant(words: tuple[str, ...]) -> str:
    """Returns the name of an enumeration value or a scalar type."""
    return _identifier(snake_case(words).upper())


def module(source: Source) -> str:
    """Returns the module of a spec file, relative to the package: `media.cancel_media_job`."""
    return ".".join(map(module_name, folder_and_stem(source)))


def module_name(name: str) -> str:
    """Returns the module name of a spec file or folder."""
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(family: str, prefix: str = "") -> str:
    """Returns the class with the calls of a family."""
    return f"{prefix}{pascal_case(tuple(family.split('_')))}Calls"


def answer_class(operation: Operation) -> str:
    """Returns the type of a call's answer."""
    if operation.response:
        return operation.response
    return f"{(operation.answer or 'empty').title()}Answer"


def typed_dict(record: Record) -> str:
    """Returns the name of the mapping that can replace a record."""
    return f"{record.name}Dict"


def plan_name(graph: Graph) -> str:
    """Returns the class that builds a graph node by node."""
    return pascal_case(graph.plan)


def method(operation: Operation) -> str:
    """Returns the method that makes a call."""
    return _identifier(snake_case(operation.call))


def method_name(words: tuple[str, ...]) -> str:
    """Returns the method name for these words."""
    return _identifier(snake_case(words))


def iterator(operation: Operation) -> str:
    """Returns the method that iterates over all pages of a list."""
    return snake_case(iterator_words(operation))


def presigner(operation: Operation) -> str:
    """Returns the method that returns a call as a presigned URL."""
    return snake_case(url_words(operation))


def streamer(operation: Operation) -> str:
    """Returns the method that streams a call's response."""
    return snake_case(stream_words(operation))


def waiter(operation: Operation) -> str:
    """Returns the method that waits for the job that a call looks up."""
    return snake_case(waiter_words(operation))


def _identifier(text: str) -> str:
    return identifier(text, keyword.iskeyword)
