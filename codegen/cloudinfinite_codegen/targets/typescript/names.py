"""The TypeScript spelling of the spec's names, and the modules that they are in."""

from __future__ import annotations

import re

from ...representation.call_names import iterator_words, stream_words, url_words, waiter_words
from ...representation.model import Model, Operation
from ...representation.operation_facts import Source
from ...representation.types import Graph, Record, Scalar
from ..naming import Words, folder_and_stem, pascal_case

RESERVED_WORDS = frozenset(
    {"arguments", "await", "break", "case", "catch", "class", "const", "continue"}
    | {"debugger", "default", "delete", "do", "else", "enum", "eval", "export", "extends"}
    | {"false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof"}
    | {"interface", "let", "new", "null", "package", "private", "protected", "public"}
    | {"return", "static", "super", "switch", "this", "throw", "true", "try", "typeof", "var"}
    | {"void", "while", "with", "yield"}
)
"""Words that cannot name a function or a variable."""


def camel_case(words: Words) -> str:
    """Joins words in camel case: `("call", "back")` becomes `callBack`."""
    first, *others = words
    name = first + "".join(word.capitalize() for word in others)
    return f"_{name}" if name[0].isdigit() else name


def member(words: Words) -> str:
    """Returns a field as a member of an object, where no word is reserved."""
    return camel_case(words)


def function(words: Words) -> str:
    """Returns the function name for these words."""
    name = camel_case(words)
    return f"{name}_" if name in RESERVED_WORDS else name


def usual_key(name: str) -> str:
    """Returns the member that the runtime derives from a field's wire name."""
    return name[:1].lower() + name[1:]


def table(declared: Record | Scalar) -> str:
    """Returns the table of a type."""
    return f"${declared.name}"


def constant(operation: Operation) -> str:
    """Returns the table of an operation."""
    return "_".join(word.upper() for word in operation.words)


def answered_type(record: Record) -> str:
    """Returns the type of a record in answers."""
    return record.name


def given_type(record: Record, model: Model) -> str:
    """Returns the type of a record in requests, in which callers may omit fields."""
    return f"{record.name}Input" if record.name in model.answered else record.name


def arguments_type(operation: Operation) -> str:
    """Returns the type of a call's arguments."""
    return f"{operation.name}Args"


def answer_type(operation: Operation) -> str:
    """Returns the type of a call's answer."""
    return operation.response or f"{(operation.answer or 'empty').title()}Answer"


def plan_name(graph: Graph) -> str:
    """Returns the class that builds a graph node by node."""
    return pascal_case(graph.plan)


def call(operation: Operation) -> str:
    """Returns the function that makes a call."""
    return function(operation.call)


def iterator(operation: Operation) -> str:
    """Returns the function that iterates over all pages of a list."""
    return function(iterator_words(operation))


def presigner(operation: Operation) -> str:
    """Returns the function that returns a call as a presigned URL."""
    return function(url_words(operation))


def streamer(operation: Operation) -> str:
    """Returns the function that streams the response of a call."""
    return function(stream_words(operation))


def waiter(operation: Operation) -> str:
    """Returns the function that waits for the job that a call looks up."""
    return function(waiter_words(operation))


def module(source: Source) -> str:
    """Returns the module of a spec file, relative to the package: `media/cancel_media_job`."""
    return "/".join(re.sub(r"\W", "_", part) for part in folder_and_stem(source))
