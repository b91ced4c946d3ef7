"""What the model tells about an operation beside its types. All names are those on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Source(NamedTuple):
    """Where a declaration stands: the file relative to the spec folder, and the line."""

    file: str
    line: int


class Note(NamedTuple):
    """A fact about an operation: an error code, and what is to say of it."""

    name: str
    text: str
    text_zh: str = ""


class Action(NamedTuple):
    """A permission, what is to say of it, and whether the pages disagree over it."""

    name: str
    text: str
    doubtful: bool
    text_zh: str = ""


class Page(NamedTuple):
    """A page of the vendor, its language, and the date it gives."""

    href: str
    language: str
    updated: str | None


class Paging(NamedTuple):
    """The answer's field `next` goes into the parameter `token`; the field `items` repeats.

    The parameter `size` says how many items a page may hold.
    """

    token: str
    next: str
    items: str
    size: str | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters that going through the pages fills."""
        return (self.token, self.size) if self.size else (self.token,)


class NumberedPaging(NamedTuple):
    """The parameter `page` takes the number of a page; the field `items` repeats.

    The answer's field `total` counts the items of all pages; `size` is as in `Paging`.
    """

    page: str
    total: str
    items: str
    size: str | None = None

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters that going through the pages fills."""
        return (self.page, self.size) if self.size else (self.page,)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How to wait for a job by looking it up; the words are explained in binding.xsd."""

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
    """How to find what a call made whose answer was lost; explained in binding.xsd.

    `mark` and `match` are paths of fields, `carry` pairs of a parameter and a field.
    """

    mark: tuple[str, ...]
    operation: str
    match: tuple[str, ...]
    item: str
    by: str | None
    since: str | None
    carry: tuple[tuple[str, str], ...]
