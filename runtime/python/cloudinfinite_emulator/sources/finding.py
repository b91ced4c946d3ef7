"""Finds the objects that an Input names."""

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
    """Yields the objects of an Input that were uploaded within a time interval.

    They are yielded as they are found. The memory used does not depend on their number, and the
    search may be abandoned at any time. If the Input has several fields, their objects follow one
    another: Prefix, then Object, UrlFile and Manifest. An object that is named twice is yielded
    twice.

    Prefix yields the objects in the bucket; the other fields yield what they name, whether it
    exists or not. With a time interval, the bucket provides the times of upload that the source
    lacks. An object that does not exist is yielded anyway, so that its job can report that.

    Args:
        bucket: The bucket.
        input: The element with the fields; empty fields count as absent.
        start: The earliest time of upload, as an aware datetime; None for no limit.
        end: The latest time of upload, as an aware datetime; None for no limit.
        checkpoint: Called repeatedly during the search, even if nothing is found; raises to end the
            search.

    Raises:
        SourceError: No objects are named, or a source is unreadable or invalid; raised during
            iteration.
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
