"""Calls of image search, which manage a bucket's library and search it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from lxml.etree import _Element

from ..checks.facts import Facts, OperationFacts
from ..checks.refusal import Refusal
from ..elements import element
from ..images.errors import image_errors_as
from ..images.pillow import check
from ..images.reading import MOST_BYTES
from ..images.settings import LibraryEntry
from .call import Call, Handler
from .object_access import open_object

if TYPE_CHECKING:
    from ..images.similarity import Fingerprint

_MOST_TAGS: Final = 10


def search_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of an operation of image search; None for other operations."""
    if operation.path == "/ImageSearchBucket":
        return _create
    fixed = {field.name: field.fixed for field in facts.fields(operation.params) if field.fixed}
    if fixed.get("ci-process") != "ImageSearch":
        return None
    return _ACTIONS.get(fixed.get("action") or "")


def _create(call: Call) -> list[_Element]:
    capacity = int(call.body.findtext("MaxCapacity") or 0)
    call.account.images.open_library(call.bucket, capacity)
    return []


def _add(call: Call) -> list[_Element]:
    key, entity = _place(call)
    images = call.account.images
    tags = call.body.findtext("Tags") or ""
    if tags and not _are_tags(tags):
        raise Refusal(
            "InvalidArgument",
            f"Request.Tags: it must be a JSON object with at most {_MOST_TAGS} strings",
        )
    capacity = images.capacity(call.bucket)
    if capacity is None:
        raise _not_enabled(call)
    known = {(each.entity, each.key) for each in images.library(call.bucket)}
    if (entity, key) not in known and len(known) >= capacity:
        raise Refusal("InvalidArgument", f"the library is full; its MaxCapacity is {capacity}")
    content, fingerprint = call.body.findtext("CustomContent") or "", _fingerprint(call, key)
    entry = LibraryEntry(entity, key, content, tags, f"{fingerprint.bits:x}", fingerprint.color)
    images.add(call.bucket, entry)
    return []


def _delete(call: Call) -> list[_Element]:
    key, entity = _place(call)
    if call.account.images.capacity(call.bucket) is None:
        raise _not_enabled(call)
    call.account.images.take_out(call.bucket, entity, key)
    return []


def _search(call: Call) -> list[_Element]:
    if call.account.images.capacity(call.bucket) is None:
        raise _not_enabled(call)
    if call.first("Filter"):
        raise Refusal("NotImplemented", "Filter: the emulator does not filter searches yet")
    wanted = _fingerprint(call, call.first("ObjectKey") or "")
    # Imports Pillow, which was checked for above.
    from ..images.similarity import Fingerprint, similarity

    threshold = call.number("MatchThreshold", 0)
    scored = [
        (similarity(wanted, Fingerprint(int(entry.bits, 16), entry.color)), entry)
        for entry in call.account.images.library(call.bucket)
    ]
    found = [(score, entry) for score, entry in scored if score > threshold]
    found.sort(key=lambda each: (-each[0], each[1].entity, each[1].key))
    offset, limit = call.number("Offset", 0), call.number("Limit", 10)
    shown = found[offset : offset + limit]
    return [
        element("Count", str(len(shown))),
        *(element("ImageInfos", _described(score, entry)) for score, entry in shown),
    ]


_ACTIONS: Final[Mapping[str, Handler]] = {
    "AddImage": _add,
    "DeleteImage": _delete,
    "SearchImage": _search,
}


def _place(call: Call) -> tuple[str, str]:
    return call.first("ObjectKey") or "", call.body.findtext("EntityId") or ""


def _described(score: int, entry: LibraryEntry) -> dict[str, str]:
    fields = {
        "EntityId": entry.entity,
        "CustomContent": entry.content,
        "Tags": entry.tags,
        "PicName": entry.key,
        "Score": str(score),
    }
    return {name: text for name, text in fields.items() if text}


def _are_tags(text: str) -> bool:
    try:
        tags = json.loads(text)
    except ValueError:
        return False
    is_small = isinstance(tags, dict) and len(tags) <= _MOST_TAGS
    return is_small and all(isinstance(each, str) for each in tags.values())


def _fingerprint(call: Call, key: str) -> Fingerprint:
    with image_errors_as(Refusal), open_object(call, key) as file:
        data = file.read(MOST_BYTES + 1)
        check()
        from ..images.isolated import fingerprint_isolated

        return fingerprint_isolated(data)


def _not_enabled(call: Call) -> Refusal:
    return Refusal("InvalidArgument", f"image search is not enabled for {call.bucket}")
