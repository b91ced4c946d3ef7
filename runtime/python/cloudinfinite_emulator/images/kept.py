"""What is set for the images of buckets."""

from __future__ import annotations

from lxml.etree import _Element


class ImageSettings:
    """The styles of buckets, and what else is set for their images; any thread may use it."""

    def __init__(self) -> None:
        self._styles: dict[str, dict[str, str]] = {}
        self._settings: dict[tuple[str, str], list[_Element]] = {}

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

    def clear(self) -> None:
        """Forgets everything."""
        self._styles.clear()
        self._settings.clear()
