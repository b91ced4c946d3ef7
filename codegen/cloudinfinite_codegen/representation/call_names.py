"""The names of a call within its family, as words: its own and derived ones."""

from __future__ import annotations

from .model import Model, Operation

Words = tuple[str, ...]


def iterator_words(operation: Operation) -> Words:
    """Returns the name that iterates over all pages: `describe jobs` becomes `iter jobs`."""
    return ("iter", *_looked_up(operation))


def waiter_words(operation: Operation) -> Words:
    """Returns the name that waits for a job: `wait`, or `wait for image` for an image job."""
    *kind, last = _looked_up(operation)
    what = kind if last == "job" else [*kind, last]
    return ("wait", "for", *what) if what else ("wait",)


def url_words(operation: Operation) -> Words:
    """Returns the name that presigns a call: `snapshot url`."""
    return (*operation.call, "url")


def stream_words(operation: Operation) -> Words:
    """Returns the name that streams a response: `snapshot stream`."""
    return (*operation.call, "stream")


def call_names(model: Model, operation: Operation) -> list[Words]:
    """Returns all names that an operation uses within its family."""
    names = [operation.call]
    names += [url_words(operation)] if model.presigned(operation) else []
    names += [stream_words(operation)] if operation.answer == "binary" else []
    names += [iterator_words(operation)] if operation.paging else []
    names += [waiter_words(operation)] if operation.waiting else []
    return names


def _looked_up(operation: Operation) -> Words:
    call = operation.call
    return call[1:] if call[0] in ("describe", "list") and len(call) > 1 else call
