"""What is kept for the images of buckets: styles, settings, and libraries to search."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from lxml.etree import _Element

from ..elements import element, plain
from ..state.keeper import Keeper
from ..state.shelf import Shelf


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """An image of a library.

    Attributes:
        entity: The id of what it shows.
        key: Its key in the bucket.
        content: The caller's text.
        tags: Its tags, as JSON.
        bits: The first part of its fingerprint, which the search compares.
        color: The second part.
    """

    entity: str
    key: str
    content: str
    tags: str
    bits: str
    color: tuple[int, int, int]


class ImageSettings:
    """What is kept for the images of buckets; any thread may use it.

    Args:
        keeper: Where it is kept as well; None for memory only.
        account: Whose it is.
    """

    def __init__(self, keeper: Keeper | None, account: str) -> None:
        self._styles = Shelf(keeper, account, "image-style")
        self._settings = Shelf(keeper, account, "image-setting")
        self._capacities = Shelf(keeper, account, "image-library")
        self._entries = Shelf(keeper, account, "image-library-entry")

    def styles(self, bucket: str) -> Mapping[str, str]:
        """The styles of a bucket, by name."""
        every = self._styles.all().values()
        return {each["name"]: each["body"] for each in every if each["bucket"] == bucket}

    def put_style(self, bucket: str, name: str, body: str) -> None:
        """Adds a style, or replaces the one of its name."""
        self._styles.put(_key(bucket, name), {"bucket": bucket, "name": name, "body": body})

    def remove_style(self, bucket: str, name: str) -> None:
        """Removes a style; there need not be one."""
        self._styles.remove(_key(bucket, name))

    def put(self, bucket: str, name: str, content: list[_Element]) -> None:
        """Sets something."""
        self._settings.put(_key(bucket, name), {"content": plain(element(name, content))})

    def find(self, bucket: str, name: str) -> list[_Element] | None:
        """What was set, or None if nothing is."""
        found = self._settings.get(_key(bucket, name))
        return None if found is None else list(element(name, found["content"]))

    def remove(self, bucket: str, name: str) -> None:
        """Ends a setting; there need not be one."""
        self._settings.remove(_key(bucket, name))

    def open_library(self, bucket: str, capacity: int) -> None:
        """Enables image search for a bucket, or changes how many images its library may hold."""
        self._capacities.put(bucket, {"capacity": capacity})

    def capacity(self, bucket: str) -> int | None:
        """How many images a bucket's library may hold; None if it has none."""
        found = self._capacities.get(bucket)
        return None if found is None else int(found["capacity"])

    def library(self, bucket: str) -> list[LibraryEntry]:
        """The images in the library of a bucket."""
        every = self._entries.all().values()
        return [
            LibraryEntry(**{**each["entry"], "color": tuple(each["entry"]["color"])})
            for each in every
            if each["bucket"] == bucket
        ]

    def add(self, bucket: str, entry: LibraryEntry) -> None:
        """Adds an image to a library, or replaces the one of its entity and key."""
        key = _key(bucket, entry.entity, entry.key)
        self._entries.put(key, {"bucket": bucket, "entry": asdict(entry)})

    def take_out(self, bucket: str, entity: str, key: str) -> None:
        """Removes an image from a library; it need not be there."""
        self._entries.remove(_key(bucket, entity, key))

    def clear(self) -> None:
        """Forgets everything."""
        for shelf in (self._styles, self._settings, self._capacities, self._entries):
            shelf.clear()


def _key(*parts: str) -> str:
    return json.dumps(parts, ensure_ascii=False)
