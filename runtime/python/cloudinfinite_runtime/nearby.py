"""Suggestions for a call that does not exist: similar calls, and what to do instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any

from .codec.document import ANY_TREE
from .codec.table import Field, table_of
from .codec.texts import Enumeration
from .operation import Operation

MOST = 3
"""The maximum number of suggestions."""

_LIKE = 0.6
_BARELY_LIKE = 0.5


def calls_near(name: str, places: Iterable[str]) -> list[str]:
    """Returns the calls that are most similar to a name, best first.

    Args:
        name: The requested name, such as ``transcode`` or ``describeMediaJob``.
        places: The existing calls, dotted if they are in a namespace.
    """
    known = sorted(places)
    # `transcode` is a part of `create_transcode_job`, though most of the letters are missing.
    words = _words(name)
    holding = [place for place in known if words <= _words(place)]
    by_last = {place.rpartition(".")[2].lower(): place for place in reversed(known)}
    near = [*_like(name, by_last, _LIKE), *(holding if words else [])]
    return list(dict.fromkeys(near or _like(name, by_last, _BARELY_LIKE)))[:MOST]


def question(near: Iterable[str]) -> str:
    """Returns a question that suggests these names; empty if there are none."""
    names = " or ".join(near)
    return f"; did you mean {names}?" if names else ""


def advice(near: Iterable[str], name: str, operations: Iterable[Operation[Any]]) -> str:
    """Suggests similar calls, and explains how to send a request that has no call.

    Args:
        near: The similar calls.
        name: The requested name. If it contains a word of the service, the hint includes it:
            ``tag='Snapshot'``.
        operations: All operations of the service.
    """
    asked = question(near)
    return f"{f'{asked} To' if asked else '; to'} {_instead(name, operations)}"


def _instead(name: str, operations: Iterable[Operation[Any]]) -> str:
    every = list(operations)
    ways = [_free_form(each, name, every) for each in every]
    ways = [*filter(None, ways), "client.request(method, path)"]
    return f"send a request that has no dedicated call, use {' or '.join(ways)}"


def _free_form(operation: Operation[Any], name: str, every: list[Operation[Any]]) -> str:
    fields = table_of(operation.request).fields if operation.request else ()
    if all(each.scalar is not ANY_TREE for each in fields):
        return ""
    shown = [
        f"{each.name}={'{...}' if each.scalar is ANY_TREE else _word_in(name, each, every)}"
        for each in fields
        if each.required or each.scalar is ANY_TREE
    ]
    return f"client.{operation.family}.{operation.call}({', '.join(shown)})"


def _word_in(name: str, field: Field, every: list[Operation[Any]]) -> str:
    """Returns the longest allowed value of such a field that a name contains, or an ellipsis."""
    found = {
        word.value
        for operation in every
        for record in (operation.params, operation.request)
        for each in (table_of(record).fields if record else ())
        if each.name == field.name and isinstance(each.scalar, Enumeration)
        for word in each.scalar.type
        if word.value.lower() in name.lower()
    }
    return repr(max(sorted(found), key=len)) if found else "..."


def _words(name: str) -> set[str]:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return set(re.findall(r"[a-z0-9]+", apart))


def _like(name: str, places: dict[str, str], cutoff: float) -> list[str]:
    close = difflib.get_close_matches(name.lower(), places, n=MOST, cutoff=cutoff)
    return [places[each] for each in close]
