"""The styles, settings and search libraries of buckets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from lxml.etree import _Element

from ..elements import element, plain
from ..state.keeper import Keeper
from ..state.shelf import documents, joined


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """An image in a library.

    Attributes:
        entity: The id of the entity that it shows.
        key: Its key in the bucket.
        content: The caller's text.
        tags: Its tags, as JSON.
        bits: The brightness part of its fingerprint.
        color: The colour part of its fingerprint.
    """

    entity: str
    key: str
    content: str
    tags: str
    bits: str
    color: tuple[int, int, int]


class ImageSettings:
    """The styles, image settings and libraries of all buckets; thread-safe.

    Args:
        keeper: Where they are kept; None for memory only.
        account: The account that they belong to.
    """

    def __init__(self, keeper: Keeper | None, account: str) -> None:
        self._styles = documents(keeper, account, "image-style")
        self._settings = documents(keeper, account, "image-setting")
        self._capacities = documents(keeper, account, "image-library")
        self._entries = documents(keeper, account, "image-library-entry")

    def styles(self, bucket: str) -> Mapping[str, str]:
        """Returns the styles of a bucket, by name."""
        every = self._styles.all().values()
        return {each["name"]: each["body"] for each in every if each["bucket"] == bucket}

    def put_style(self, bucket: str, name: str, body: str) -> None:
        """Adds a style, or replaces the one with the same name."""
        self._styles.put(joined(bucket, name), {"bucket": bucket, "name": name, "body": body})

    def remove_style(self, bucket: str, name: str) -> None:
        """Removes a style, if it exists."""
        self._styles.remove(joined(bucket, name))

    def put(self, bucket: str, name: str, content: list[_Element]) -> None:
        """Saves a setting."""
        self._settings.put(joined(bucket, name), {"content": plain(element(name, content))})

    def find(self, bucket: str, name: str) -> list[_Element] | None:
        """Returns a setting; None if it is not set."""
        found = self._settings.get(joined(bucket, name))
        return None if found is None else list(element(name, found["content"]))

    def remove(self, bucket: str, name: str) -> None:
        """Removes a setting, if it exists."""
        self._settings.remove(joined(bucket, name))

    def open_library(self, bucket: str, capacity: int) -> None:
        """Enables image search for a bucket, or changes the capacity of its library."""
        self._capacities.put(bucket, {"capacity": capacity})

    def capacity(self, bucket: str) -> int | None:
        """Returns the capacity of a bucket's library; None if it has none."""
        found = self._capacities.get(bucket)
        return None if found is None else int(found["capacity"])

    def library(self, bucket: str) -> list[LibraryEntry]:
        """Returns the images in a bucket's library."""
        every = self._entries.all().values()
        return [
            LibraryEntry(**{**each["entry"], "color": tuple(each["entry"]["color"])})
            for each in every
            if each["bucket"] == bucket
        ]

    def add(self, bucket: str, entry: LibraryEntry) -> None:
        """Adds an image to a library, or replaces the one with the same entity and key."""
        key = joined(bucket, entry.entity, entry.key)
        self._entries.put(key, {"bucket": bucket, "entry": asdict(entry)})

    def take_out(self, bucket: str, entity: str, key: str) -> None:
        """Removes an image from a library, if it exists."""
        self._entries.remove(joined(bucket, entity, key))

    def clear(self) -> None:
        """Removes everything."""
        for shelf in (self._styles, self._settings, self._capacities, self._entries):
            shelf.clear()
