"""Picks the operations to test, and gives the smallest request of each.

The picked operations cover every word of the vocabulary and, where calls are sent, every pair of
shape features. The number of tests therefore grows with the vocabulary and not with the spec. No
test lists operations by hand.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import cache
from itertools import combinations
from typing import Any

from hypothesis import settings

from cloudinfinite import OPERATIONS
from cloudinfinite_pages.draft.samples import draft_samples
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.operation import REQUEST_ROOT, RESPONSE_ROOT

from .model import MODEL
from .pages.ideal import real_model


def shape_of(name: str) -> set[Hashable]:
    """Returns the features that decide how a call is sent and its response is decoded."""
    operation = OPERATIONS[name]
    fields = table_of(operation.params).fields if operation.params else ()
    return {
        ("method", operation.method),
        ("host", operation.host),
        ("safe", operation.safe),
        ("answer", operation.answer),
        *(("place", each.place, each.fixed is not None, each.json) for each in fields),
        ("request", operation.request is None, operation.request_root == REQUEST_ROOT),
        ("response", operation.response is None, operation.response_root == RESPONSE_ROOT),
        *((part, bool(getattr(operation, part))) for part in ("paging", "waiting", "recovery")),
    }


_ABOUT = {"name", "words", "type", "fields", "file", "documentation", "deprecated"}
_ABOUT |= {"documentation_zh", "deprecated_zh", "characters_in_words_zh"}
"""Keys that name or describe a declaration."""


def words_of(operation: str) -> set[Hashable]:
    """Returns the words that an operation uses, each with the part of the operation that uses
    it."""
    facts = MODEL["operations"][operation]
    words: set[Hashable] = {facts["method"], facts["host"], facts["safe"], *facts}
    for part in facts.keys() & {"params", "request", "response"}:
        types = _types_within(facts[part])
        words |= {(part, *word) for type_ in types for word in _words_of_type(type_)}
    return words


def _types_within(type_: str) -> set[str]:
    """Returns a type and all types that it contains, directly or not."""
    found, left = set[str](), [type_]
    while left:
        if (name := left.pop()) not in found:
            found.add(name)
            left += (each["type"] for each in MODEL["records"].get(name, {}).get("fields", ()))
    return found


@cache
def _words_of_type(type_: str) -> set[tuple[Hashable, ...]]:
    if type_ not in MODEL["records"]:
        scalar = MODEL["scalars"].get(type_, {"kind": type_})
        return {(scalar["kind"], word) for word in scalar.keys() - _ABOUT}
    record = MODEL["records"][type_]
    words: set[tuple[Hashable, ...]] = {("record", word) for word in record.keys() - _ABOUT}
    for field in record.get("fields", ()):
        for word in field.keys() - _ABOUT:
            # If a word has only a few values, count each value.
            counts_values = word in ("in", "list", "form") or isinstance(field[word], bool)
            words.add(("field", word, field[word] if counts_values else ""))
    return words


def _few_with_all(sets: Mapping[str, set[Hashable]]) -> list[str]:
    """Picks a few names whose sets together contain every member of all the sets."""
    left, found = set[Hashable]().union(*sets.values()), []
    while left:
        best = max(sets, key=lambda name: len(sets[name] & left))
        left -= sets[best]
        found.append(best)
    return sorted(found)


_WORDS = {name: words_of(name) for name in sorted(OPERATIONS)}
_SHAPES = {name: shape_of(name) for name in _WORDS}
_PAIRS = {
    name: set[Hashable](combinations(sorted(shape, key=repr), 2)) for name, shape in _SHAPES.items()
}

OF_EACH_SHAPE = _few_with_all(_PAIRS)
"""A few operations that cover every pair of shape features that occurs together in any
operation."""

EXAMPLES = _few_with_all({name: words | _SHAPES[name] for name, words in _WORDS.items()})
"""A few operations that cover every word and every shape feature that any operation has."""

MANY = tuple(OPERATIONS) if settings().max_examples >= 10 else EXAMPLES
"""All operations if properties are tested with many examples, as in CI; otherwise a few."""


@cache
def smallest(name: str) -> dict[str, Any]:
    """Returns the fields of the smallest request of an operation, by wire name."""
    model = real_model()
    fields: dict[str, Any] = draft_samples(model, model.operations[name])["requests"][0]["fields"]
    return fields


@cache
def arguments(name: str) -> dict[str, Any]:
    """Returns the smallest request of an operation, as the arguments of `encode_request`."""
    return dict(OPERATIONS[name].fields_from_wire(smallest(name)))
