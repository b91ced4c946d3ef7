"""Finds the objects of an Input."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from lxml.etree import _Element

from cloudinfinite_runtime.representation import shorten

from ..objects import Bucket, StoredObject
from .document import unreadable
from .found import Checkpoint, Found, SourceError
from .inventory import list_inventory
from .url_file import list_url_file


def _go_on() -> None:
    """The default checkpoint, which never stops the search."""


def find_objects(
    bucket: Bucket,
    input: _Element,
    start: datetime | None,
    end: datetime | None,
    *,
    checkpoint: Checkpoint = _go_on,
) -> Iterator[Found]:
    """Yields the objects of an Input that were uploaded within a time span.

    They are yielded as they are found. Memory does not grow with their number, and the search may
    be abandoned at any time. If the Input has several fields, their objects follow each other:
    Prefix, then Object, UrlFile and Manifest. An object that is named twice is yielded twice.

    Prefix yields objects in the bucket, the other fields yield what they name, whether it exists or
    not. With a time span, if the source does not tell the time of upload, the bucket is asked. An
    object that does not exist then has no time, and is still yielded, so that its job can say so.

    Args:
        bucket: The bucket.
        input: The element with the fields; an empty field counts as not given.
        start: The earliest upload, as an aware datetime; None for no limit.
        end: The latest upload, as an aware datetime; None for no limit.
        checkpoint: Called repeatedly during the search, even if nothing is found. It may raise to
            end the search.

    Raises:
        SourceError: Raised during iteration: no objects are named, or a source is unreadable or
            invalid.
    """
    for found in _named(bucket, input, checkpoint):
        checkpoint()
        if start is None and end is None:
            yield found
            continue
        moment = found.modified
        if moment is None:
            stored = _find(bucket, found.key)
            if stored is None:
                yield found
                continue
            moment = stored.modified
        if (start is None or start <= moment) and (end is None or moment <= end):
            yield replace(found, modified=moment)


def _named(bucket: Bucket, input: _Element, checkpoint: Checkpoint) -> Iterator[Found]:
    prefix, key, url_file, manifest = (
        input.findtext(name) or "" for name in ("Prefix", "Object", "UrlFile", "Manifest")
    )
    if not (prefix or key or url_file or manifest):
        raise SourceError(
            "InvalidArgument", "Input names no objects; add Prefix, Object, UrlFile or Manifest"
        )
    if prefix:
        yield from _list(bucket, prefix)
    if key:
        yield Found(key, None)
    if url_file:
        yield from list_url_file(bucket, url_file, checkpoint)
    if manifest:
        yield from list_inventory(bucket, manifest, checkpoint)


def _list(bucket: Bucket, prefix: str) -> Iterator[Found]:
    walk = bucket.list(prefix)
    while True:
        try:
            stored = next(walk, None)
        except OSError as error:
            raise unreadable(f"the content of the prefix {shorten(prefix)}", error) from error
        if stored is None:
            return
        yield Found(stored.key, stored.modified)


def _find(bucket: Bucket, key: str) -> StoredObject | None:
    try:
        return bucket.find(key)
    except OSError as error:
        raise unreadable(f"the object {shorten(key)}", error) from error
