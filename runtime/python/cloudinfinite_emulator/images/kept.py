"""What is kept for the images of buckets: styles, settings, and libraries to search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml.etree import _Element

if TYPE_CHECKING:
    from .likeness import Fingerprint


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """An image of a library.

    Attributes:
        entity: The id of what it shows.
        key: Its key in the bucket.
        content: The caller's text.
        tags: Its tags, as JSON.
        fingerprint: What the search compares.
    """

    entity: str
    key: str
    content: str
    tags: str
    fingerprint: Fingerprint


class ImageSettings:
    """What is kept for the images of buckets; any thread may use it."""

    def __init__(self) -> None:
        self._styles: dict[str, dict[str, str]] = {}
        self._settings: dict[tuple[str, str], list[_Element]] = {}
        self._libraries: dict[str, dict[tuple[str, str], LibraryEntry]] = {}
        self._capacities: dict[str, int] = {}

    def styles(self, bucket: str) -> dict[str, str]:
        """The styles of a bucket, by name."""
        return self._styles.setdefault(bucket, {})

    def put(self, bucket: str, name: str, content: list[_Element]) -> None:
        """Sets something."""
        self._settings[bucket, name] = content

    def find(self, bucket: str, name: str) -> list[_Element] | None:
        """What was set, or None if nothing is."""
        return self._settings.get((bucket, name))

    def remove(self, bucket: str, name: str) -> None:
        """Ends a setting; there need not be one."""
        self._settings.pop((bucket, name), None)

    def open_library(self, bucket: str, capacity: int) -> None:
        """Enables image search for a bucket, or changes how many images its library may hold."""
        self._capacities[bucket] = capacity

    def capacity(self, bucket: str) -> int | None:
        """How many images a bucket's library may hold; None if it has none."""
        return self._capacities.get(bucket)

    def library(self, bucket: str) -> dict[tuple[str, str], LibraryEntry]:
        """The library of a bucket, by entity and key."""
        return self._libraries.setdefault(bucket, {})

    def clear(self) -> None:
        """Forgets everything."""
        self._styles.clear()
        self._settings.clear()
        self._libraries.clear()
        self._capacities.clear()
