"""Facts about operations besides their types. All names are wire names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Source(NamedTuple):
    """The place of a declaration: the file relative to the spec folder, and the line."""

    file: str
    line: int


class Note(NamedTuple):
    """A note on an operation: an error code and a text."""

    name: str
    text: str
    text_zh: str = ""


class Action(NamedTuple):
    """A permission, a text about it, and whether the pages disagree on it."""

    name: str
    text: str
    doubtful: bool
    text_zh: str = ""


class Page(NamedTuple):
    """A page of the vendor, with its language and date."""

    href: str
    language: str
    updated: str | None


class Paging(NamedTuple):
    """Paging by token: the response field `next` becomes the parameter `token` of the next call.

    The repeated field `items` has the items, and the parameter `size` sets the size of a page.
    """

    token: str
    next: str
    items: str
    size: str | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        """Returns the parameters that iterating over pages sets."""
        return (self.token, self.size) if self.size else (self.token,)


class NumberedPaging(NamedTuple):
    """Paging by number: the parameter `page` takes the number of a page.

    The response field `total` counts the items of all pages; `items` and `size` are as in `Paging`.
    """

    page: str
    total: str
    items: str
    size: str | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        """Returns the parameters that iterating over pages sets."""
        return (self.page, self.size) if self.size else (self.page,)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How to wait for a job by looking it up; see binding.xsd."""

    id: str
    item: str
    key: str
    state: str
    success: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...]
    code: str | None
    message: str | None
    missing: str | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """How to find what a call created if its response was lost; see binding.xsd.

    `mark` and `match` are paths of fields; `carry` has pairs of a parameter and a field.
    """

    mark: tuple[str, ...]
    operation: str
    match: tuple[str, ...]
    item: str
    by: str | None
    since: str | None
    carry: tuple[tuple[str, str], ...]
