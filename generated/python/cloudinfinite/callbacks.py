# Generated from spec/service.xml (45a306dd4a554e5d).
# Do not edit: change the spec and run `make generate`.
"""What the service posts when a job or a workflow run ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cloudinfinite_runtime.callback import MAX_SIZE, CallbackKind, read_callback

if TYPE_CHECKING:
    from cloudinfinite.common.callback_event import CallbackEvent
    from cloudinfinite.moderation.auditing_event import (
        AudioAuditingEvent,
        AuditingSummary,
        DocumentAuditingEvent,
        ImageAuditingEvent,
        TextAuditingEvent,
        VideoAuditingEvent,
        WebpageAuditingEvent,
    )

Callback: TypeAlias = """(
    AuditingSummary
    | ImageAuditingEvent
    | VideoAuditingEvent
    | AudioAuditingEvent
    | TextAuditingEvent
    | DocumentAuditingEvent
    | WebpageAuditingEvent
    | CallbackEvent
)"""
"""Any callback. Use `match` or `isinstance` to tell which."""

_KINDS = (
    CallbackKind("cloudinfinite.moderation.auditing_event:AuditingSummary", "code"),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:ImageAuditingEvent", "EventName", ("ReviewImage",)
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:VideoAuditingEvent", "EventName", ("ReviewVideo",)
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:AudioAuditingEvent", "EventName", ("ReviewAudio",)
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:TextAuditingEvent", "EventName", ("ReviewText",)
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:DocumentAuditingEvent",
        "EventName",
        ("ReviewDocument",),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:WebpageAuditingEvent", "EventName", ("ReviewHtml",)
    ),
    CallbackKind("cloudinfinite.common.callback_event:CallbackEvent"),
)


def parse_callback(
    body: bytes | str, content_type: str | None = None, *, max_size: int = MAX_SIZE
) -> Callback:
    """Read the body of a callback, XML or JSON.

    Anyone who knows your address can post to it, and nothing in a callback proves who sent it. Look
    up the job before you act on a callback.

    Args:
        body: The body as it was received.
        content_type: The Content-Type of the request. It matters only if the body itself does not
            show its format.
        max_size: The largest body to accept, in bytes. By default 1 MiB, because parsing takes many
            times the memory of the body, and anyone can post one.

    Returns:
        The event, in the type of its kind, or a `CallbackEvent` if the spec does not know it. Its
        `metadata` has the raw body and the anomalies: everything that the spec does not expect.

    Raises:
        DecodeError: The body is neither XML nor JSON, or is empty, truncated, too large or too
            deeply nested.
    """
    event: Callback = read_callback(_KINDS, body, content_type, max_size)
    return event
