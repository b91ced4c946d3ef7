"""How operations work together, as the spec tells it: paging, waiting, finding what was made.

All names are those of fields in Python; a path into a body is a tuple of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Paging(NamedTuple):
    """How a list goes on.

    Attributes:
        token: The parameter that takes the token of the page before.
        next: The answer's field with the token of the next page; absent or empty on the last.
        items: The answer's field that repeats.
        size: The parameter that says how many items a page may hold, or None.
        most: The most that it may say, or None.
    """

    token: str
    next: str
    items: str
    size: str | None = None
    most: int | None = None


class Waiting(NamedTuple):
    """How to tell from a look-up where a job stands.

    Attributes:
        id: The parameter that takes the job's id.
        item: The answer's field with the job, or with several.
        key: The job's field with its id.
        state: The job's field with its state.
        success: The states of a job that ended well.
        failed: The states of a job that ended badly.
        cancelled: The states of a job that was cancelled. All other states go on.
        code: The job's field with the code of its failure.
        message: The job's field with the reason of its failure.
        missing: The answer's field with ids of which there is no job, or None.
    """

    id: str
    item: str
    key: str
    state: str
    success: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...]
    code: str
    message: str
    missing: str | None = None


class Recovery(NamedTuple):
    """How to find what a call made whose answer was lost.

    Attributes:
        mark: The path, in the request's body, of the text that a mark is added to.
        operation: The name of the operation that lists what was made.
        match: The path, in an item of that list, of the text that comes back with the mark.
        item: The field of the call's own answer that an item found takes the place of.
        by: The list's parameter that narrows it to the whole marked text, or None.
        since: The list's parameter that narrows it to what was made since a time, or None.
        carry: Parameters of the list, each with the field of the request that fills it.
    """

    mark: tuple[str, ...]
    operation: str
    match: tuple[str, ...]
    item: str
    by: str | None = None
    since: str | None = None
    carry: Mapping[str, str] = MappingProxyType({})
