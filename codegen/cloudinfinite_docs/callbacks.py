"""The page of callbacks: how each is recognised, and which calls look up its jobs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.service_facts import Callback
from cloudinfinite_codegen.targets.python.names import method

from .languages import Language
from .markup import code, link
from .places import CALLBACKS, Places, call_page, way


@dataclass(frozen=True, slots=True)
class CallbackRow:
    """A callback. All texts are Markdown.

    Attributes:
        type: The type.
        sign: How it is recognised.
        calls: The calls that look up its jobs.
    """

    type: str
    sign: str
    calls: str


def callback_rows(model: Model, places: Places, language: Language) -> Iterator[CallbackRow]:
    """Yields the callbacks of a service, with the default one last."""
    phrases, service = language.phrases, model.service
    for each in service.callbacks:
        yield CallbackRow(
            _type(places, each.record), _sign(each, language), _calls(model, each.record, language)
        )
    if service.callback:
        yield CallbackRow(
            _type(places, service.callback),
            phrases.anything_else,
            _calls(model, service.callback, language),
        )


def _type(places: Places, record: str) -> str:
    place = places.type(record)
    return link(code(record), way(CALLBACKS, place) if place else "")


def _sign(callback: Callback, language: Language) -> str:
    if not callback.values:
        return language.phrases.has_field.format(callback.field)
    values = language.phrases.alternative.join(map(code, callback.values))
    return f"{code(callback.field)} = {values}"


def _calls(model: Model, record: str, language: Language) -> str:
    operations = dict.fromkeys(
        each.operation for each in model.service.callback_jobs if each.record == record
    )
    calls = (model.operations[name] for name in operations)
    return language.phrases.joined.join(
        link(code(f"{each.family}.{method(each)}"), way(CALLBACKS, call_page(each)))
        for each in calls
    )
