# Generated from spec/service.xml (a346106999bb60f2).
# Do not edit: change the spec and run `make generate`.
"""Callbacks: what the service posts when a job or a workflow run ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cloudinfinite_runtime.callback import MAX_SIZE, CallbackKind, NamedJob, read_callback

if TYPE_CHECKING:
    from tinyapi.common.toy_call import ToyCall
    from tinyapi.common.toy_return import ShelfCall, ToyReturn

Callback: TypeAlias = """(
    ShelfCall
    | ToyReturn
    | ToyCall
)"""
"""Any callback. Use `match` or `isinstance` to tell which."""

KINDS = (
    CallbackKind(
        "tinyapi.common.toy_return:ShelfCall",
        "shelf_number",
        jobs=(NamedJob(("toy", "toys", "name"), "DescribeOrder"),),
    ),
    CallbackKind("tinyapi.common.toy_return:ToyReturn", "class", ("lost", "kept")),
    CallbackKind(
        "tinyapi.common.toy_call:ToyCall",
        jobs=(
            NamedJob(("toys", "name"), "DescribeOrder", "mood", ("Tired", "Gone")),
            NamedJob(("class_",), "DescribeOrder"),
        ),
        many=True,
    ),
)
"""The callback types. The first that matches is used."""


def parse_callback(
    body: bytes | str, content_type: str | None = None, *, max_size: int = MAX_SIZE
) -> Callback:
    """Parse the body of a callback, in XML or JSON.

    Anyone who knows your address can post to it, and nothing in a callback proves who sent it.
    Look up its jobs with `client.confirm` before you act on it.

    Args:
        body: The body as it was received.
        content_type: The Content-Type of the request. It is used only if the body itself does not
            show its format.
        max_size: The largest body to accept, in bytes. By default 1 MiB, because parsing takes many
            times the memory of the body, and anyone can post one.

    Returns:
        The event, as the type for its kind, or a `ToyCall` if the spec lacks that kind. Its
        `metadata` has the raw body and the anomalies: everything that the spec does not expect.

    Raises:
        DecodeError: The body is neither XML nor JSON, or is empty, truncated, too large or too
            deeply nested.
    """
    event: Callback = read_callback(KINDS, body, content_type, max_size)
    return event
