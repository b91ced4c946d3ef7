"""The texts of the spec that people read, in English and Chinese."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from .model import Model, Operation
from .operation_facts import Note
from .service_facts import Family
from .types import Record, Scalar


class Text(NamedTuple):
    """A text in both languages.

    Attributes:
        file: The file that contains it.
        about: What it is about.
        english: The English text.
        chinese: The Chinese text; empty if the spec has none.
    """

    file: str
    about: str
    english: str
    chinese: str


def texts(model: Model) -> Iterator[Text]:
    """Yields every text of a model. A text in a group occurs once per type that uses the group."""
    for scalar in model.scalars.values():
        yield from _of_scalar(scalar)
    for record in model.records.values():
        yield from _of_record(record)
    for operation in model.operations.values():
        yield from _of_operation(operation)
    service = model.service
    for host in service.hosts:
        yield Text("service.xml", host.kind, host.documentation, host.documentation_zh)
    for label in service.labels:
        yield Text("service.xml", label.name, label.documentation, label.documentation_zh)
    for family in service.families:
        yield from _of_family(family)
    for error in service.errors:
        about = f"{error.code} {error.status}"
        yield Text("errors.xml", about, error.documentation, error.documentation_zh)


def untranslated(model: Model) -> dict[str, int]:
    """Counts the texts without Chinese, by the top-level folders and files of the spec."""
    found = {text for text in texts(model) if not text.chinese}
    return dict(sorted(Counter(text.file.partition("/")[0] for text in found).items()))


def _of_scalar(scalar: Scalar) -> Iterator[Text]:
    file, name = scalar.source.file, scalar.name
    yield Text(file, name, scalar.documentation, scalar.documentation_zh)
    if scalar.characters_in_words:
        yield Text(file, name, scalar.characters_in_words, scalar.characters_in_words_zh)
    for value in scalar.values:
        yield Text(file, f"{name}={value.value}", value.documentation, value.documentation_zh)


def _of_record(record: Record) -> Iterator[Text]:
    yield Text(record.source.file, record.name, record.documentation, record.documentation_zh)
    for field in record.fields:
        # A field of a group is in the group's file, and the same for every record.
        file, about = field.source.file, f"{field.name} on line {field.source.line}"
        yield Text(file, about, field.documentation, field.documentation_zh)
        if field.deprecated:
            yield Text(file, about, field.deprecated, field.deprecated_zh)


def _of_operation(operation: Operation) -> Iterator[Text]:
    file, name = operation.source.file, operation.name
    yield Text(file, name, operation.summary, operation.summary_zh)
    for english, chinese in zip_longest(operation.details, operation.details_zh, fillvalue=""):
        yield Text(file, name, english, chinese)
    yield from _of_notes(file, name, (*operation.preconditions, *operation.failures))
    for action in operation.actions:
        if action.text:
            yield Text(file, f"{name}: {action.name}", action.text, action.text_zh)


def _of_family(family: Family) -> Iterator[Text]:
    yield Text("service.xml", family.name, family.summary, family.summary_zh)
    for english, chinese in zip_longest(family.details, family.details_zh, fillvalue=""):
        yield Text("service.xml", family.name, english, chinese)
    yield from _of_notes("service.xml", family.name, (*family.preconditions, *family.failures))


def _of_notes(file: str, about: str, notes: Iterable[Note]) -> Iterator[Text]:
    for note in notes:
        yield Text(file, about, note.text, note.text_zh)
