"""From an Input to the objects that it means."""

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
    """Nothing stops the search."""


def find_objects(
    bucket: Bucket,
    input: _Element,
    start: datetime | None,
    end: datetime | None,
    *,
    checkpoint: Checkpoint = _go_on,
) -> Iterator[Found]:
    """The objects that an Input means and that were uploaded in a span of time.

    They come one by one, as they are found, and memory does not grow with their number; the search
    may be left off half way. What several fields of the Input name comes one after the other:
    Prefix, then Object, UrlFile and Manifest. An object that is named twice comes twice.

    Prefix gives what is in the bucket, the other fields what they name, whether it is there or not.
    With a span, the bucket is asked for the time of upload where the source does not tell it; what
    is not in the bucket then has none, and comes all the same, so that its job can say so.

    Args:
        bucket: The bucket.
        input: The element with the fields; an empty field counts as not given.
        start: Uploaded at or after this aware time; None for no bound.
        end: Uploaded at or before this aware time; None for no bound.
        checkpoint: Called again and again while the search goes on, also while nothing is found. It
            may raise to end the search.

    Raises:
        SourceError: While objects are taken, the first time that something is wrong: nothing is
            named, or what is named cannot be read or is not as it must be.
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
            "InvalidArgument", "Input names no objects; give Prefix, Object, UrlFile or Manifest"
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
            raise unreadable(f"what is below the prefix {shorten(prefix)}", error) from error
        if stored is None:
            return
        yield Found(stored.key, stored.modified)


def _find(bucket: Bucket, key: str) -> StoredObject | None:
    try:
        return bucket.find(key)
    except OSError as error:
        raise unreadable(f"the object {shorten(key)}", error) from error
