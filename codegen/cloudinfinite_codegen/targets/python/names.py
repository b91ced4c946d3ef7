"""How Python spells the names of the spec, and where each of them stands."""

from __future__ import annotations

import keyword

from ...representation.call_names import iterator_words, stream_words, url_words, waiter_words
from ...representation.model import Graph, Operation, Record
from ...representation.operation_facts import Source
from ...representation.words import snake_case
from ..naming import folder_and_stem, identifier, pascal_case

# Names that the body of a generated class needs for something else than its fields.
_IN_CLASSES = frozenset(
    {"bool", "datetime", "element", "field", "int", "list", "metadata", "str", "to_dict", "to_json"}
)


def argument(words: tuple[str, ...]) -> str:
    """A field's name in snake case, with a trailing underscore where Python needs the name."""
    name = _identifier(snake_case(words))
    return f"{name}_" if name in _IN_CLASSES else name


def constant(words: tuple[str, ...]) -> str:
    """The name of an enumeration's value, or of a scalar type."""
    return _identifier(snake_case(words).upper())


def module(source: Source) -> str:
    """The module of a file of the spec, relative to the package: `media.cancel_media_job`."""
    return ".".join(map(module_name, folder_and_stem(source)))


def module_name(name: str) -> str:
    """A file or folder of the spec as the name of a module."""
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(family: str, prefix: str = "") -> str:
    """The class that has the calls of a family."""
    return f"{prefix}{pascal_case(tuple(family.split('_')))}Calls"


def answer_class(operation: Operation) -> str:
    """The type of what a call answers."""
    if operation.response:
        return operation.response
    return f"{(operation.answer or 'empty').title()}Answer"


def typed_dict(record: Record) -> str:
    """The mapping that serves in place of a record."""
    return f"{record.name}Dict"


def plan_name(graph: Graph) -> str:
    """The class that writes a graph node by node."""
    return pascal_case(graph.plan)


def method(operation: Operation) -> str:
    """The method that makes a call."""
    return _identifier(snake_case(operation.call))


def method_name(words: tuple[str, ...]) -> str:
    """A method of these words."""
    return _identifier(snake_case(words))


def iterator(operation: Operation) -> str:
    """The method that goes through all pages of a list."""
    return snake_case(iterator_words(operation))


def presigner(operation: Operation) -> str:
    """The method that gives a call as a presigned URL."""
    return snake_case(url_words(operation))


def streamer(operation: Operation) -> str:
    """The method that streams what a call answers."""
    return snake_case(stream_words(operation))


def waiter(operation: Operation) -> str:
    """The method that waits for the job that a call looks up."""
    return snake_case(waiter_words(operation))


def _identifier(text: str) -> str:
    return identifier(text, keyword.iskeyword)
