"""The names of a call within its family, as words: its own, and those that follow from it."""

from __future__ import annotations

from .model import Model, Operation

Words = tuple[str, ...]


def iterator_words(operation: Operation) -> Words:
    """What goes through all pages of a call that lists: `describe jobs` gives `iter jobs`."""
    return ("iter", *_looked_up(operation))


def waiter_words(operation: Operation) -> Words:
    """What waits for the job that a call looks up: `wait`, or `wait for image` of an image job."""
    *kind, last = _looked_up(operation)
    what = kind if last == "job" else [*kind, last]
    return ("wait", "for", *what) if what else ("wait",)


def url_words(operation: Operation) -> Words:
    """What gives a call as a presigned URL: `snapshot url`."""
    return (*operation.call, "url")


def stream_words(operation: Operation) -> Words:
    """What streams the answer of a call: `snapshot stream`."""
    return (*operation.call, "stream")


def call_names(model: Model, operation: Operation) -> list[Words]:
    """All names that an operation takes within its family."""
    names = [operation.call]
    names += [url_words(operation)] if model.presigned(operation) else []
    names += [stream_words(operation)] if operation.answer == "binary" else []
    names += [iterator_words(operation)] if operation.paging else []
    names += [waiter_words(operation)] if operation.waiting else []
    return names


def _looked_up(operation: Operation) -> Words:
    call = operation.call
    return call[1:] if call[0] in ("describe", "list") and len(call) > 1 else call
