"""Operations as examples: those that stand for all others, and the least that each takes.

What a test does with an operation, it does with one of each shape, or with a few that have every
word of the vocabulary among them: so tests grow with the vocabulary and not with the spec. No test
lists operations by hand.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from cloudinfinite import OPERATIONS
from cloudinfinite_pages.draft.samples import draft_samples
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.operation import REQUEST_ROOT, RESPONSE_ROOT, Operation

from .pages.ideal import real_model

MODEL = json.loads((Path(__file__).parents[1] / "generated" / "model.json").read_text("utf-8"))


def shape_of(operation: Operation[Any]) -> tuple[Hashable, ...]:
    """All that tells how a call goes out and its answer comes in, whatever both are about."""
    fields = table_of(operation.params).fields if operation.params else ()
    return (
        (operation.method, operation.host, operation.safe, operation.answer),
        frozenset((each.place, each.fixed is not None, each.json) for each in fields),
        (operation.request is None, operation.request_root == REQUEST_ROOT),
        (operation.response is None, operation.response_root == RESPONSE_ROOT),
        tuple(map(bool, (operation.paging, operation.waiting, operation.recovery))),
    )


OF_EACH_SHAPE = sorted(
    {shape_of(each): name for name, each in sorted(OPERATIONS.items(), reverse=True)}.values()
)
"""The first operation of each shape, by its name."""

_ABOUT = {"name", "words", "type", "fields", "file", "documentation", "deprecated"}
"""What names a declaration or tells of it."""


def words_of(operation: str) -> set[Hashable]:
    """The words that an operation uses, each with the part of it that it is used in."""
    facts = MODEL["operations"][operation]
    words: set[Hashable] = {facts["method"], facts["host"], facts["safe"], *facts}
    for part in facts.keys() & {"params", "request", "response"}:
        words |= {(part, *word) for word in _words_within(facts[part], ())}
    return words


def _words_within(type_: str, above: tuple[str, ...]) -> Iterator[tuple[Hashable, ...]]:
    if type_ not in MODEL["records"]:
        scalar = MODEL["scalars"].get(type_, {"kind": type_})
        yield from ((scalar["kind"], word) for word in scalar.keys() - _ABOUT)
        return
    record = MODEL["records"][type_]
    yield from (("record", word) for word in record.keys() - _ABOUT)
    for field in record.get("fields", ()) if type_ not in above else ():
        for word in field.keys() - _ABOUT:
            # Of words with few values, each value is a word of its own.
            is_told = word in ("in", "list", "form") or isinstance(field[word], bool)
            yield ("field", word, field[word] if is_told else "")
        yield from _words_within(field["type"], (*above, type_))


def _few_with_every_word() -> list[str]:
    words = {name: words_of(name) for name in sorted(OPERATIONS)}
    left, found = set[Hashable]().union(*words.values()), []
    while left:
        best = max(words, key=lambda name: len(words[name] & left))
        left -= words[best]
        found.append(best)
    return sorted(found)


OF_EACH_WORD = _few_with_every_word()
"""A few operations that use, between them, every word that any operation uses."""

EXAMPLES = sorted({*OF_EACH_SHAPE, *OF_EACH_WORD})
"""Operations that stand for all others in what they look like and in what they are made of."""


@cache
def smallest(name: str) -> dict[str, Any]:
    """The fields of the smallest request of an operation, in wire names."""
    model = real_model()
    fields: dict[str, Any] = draft_samples(model, model.operations[name])["requests"][0]["fields"]
    return fields


def arguments(name: str) -> dict[str, Any]:
    """The same as the arguments of `encode_request`."""
    return dict(OPERATIONS[name].fields_from_wire(smallest(name)))
