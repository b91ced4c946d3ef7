# Generated from spec/service.xml (3a1428f9ac53b263).
# Do not edit: change the spec and run `make generate`.
"""Callbacks: what the service posts when a job or a workflow run ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cloudinfinite_runtime.callback import MAX_SIZE, CallbackKind, NamedJob, read_callback

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

KINDS = (
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:AuditingSummary",
        "code",
        jobs=(
            NamedJob(("data", "trace_id"), "DescribeImageAuditingJob", "event", ("ReviewImage",)),
            NamedJob(("data", "trace_id"), "DescribeVideoAuditingJob", "event", ("ReviewVideo",)),
            NamedJob(("data", "trace_id"), "DescribeTextAuditingJob", "event", ("ReviewText",)),
            NamedJob(("data", "trace_id"), "DescribeAudioAuditingJob"),
        ),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:ImageAuditingEvent",
        "EventName",
        ("ReviewImage",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeImageAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:VideoAuditingEvent",
        "EventName",
        ("ReviewVideo",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeVideoAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:AudioAuditingEvent",
        "EventName",
        ("ReviewAudio",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeAudioAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:TextAuditingEvent",
        "EventName",
        ("ReviewText",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeTextAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:DocumentAuditingEvent",
        "EventName",
        ("ReviewDocument",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeDocumentAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.moderation.auditing_event:WebpageAuditingEvent",
        "EventName",
        ("ReviewHtml",),
        jobs=(NamedJob(("jobs_detail", "job_id"), "DescribeWebpageAuditingJob"),),
    ),
    CallbackKind(
        "cloudinfinite.common.callback_event:CallbackEvent",
        jobs=(
            NamedJob(("workflow_execution", "run_id"), "DescribeMediaWorkflowExecution"),
            NamedJob(
                ("jobs_detail", "job_id"),
                "DescribeDocProcessJob",
                "tag",
                ("DocProcess", "DocWatermark", "DocAIGCMetadata"),
            ),
            NamedJob(
                ("jobs_detail", "job_id"),
                "DescribeFileProcessJob",
                "tag",
                ("FileHashCode", "FileCompress", "FileUncompress"),
            ),
            NamedJob(
                ("jobs_detail", "job_id"),
                "DescribeAiJob",
                "tag",
                ("Translation", "WordsGeneralize"),
            ),
            NamedJob(("jobs_detail", "job_id"), "DescribeAsrJob", "tag", ("SpeechRecognition",)),
            NamedJob(("jobs_detail", "job_id"), "DescribePicProcessJob", "tag", ("PicProcess",)),
            NamedJob(("jobs_detail", "job_id"), "DescribeMediaJob"),
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
        The event, as the type for its kind, or a `CallbackEvent` if the spec lacks that kind. Its
        `metadata` has the raw body and the anomalies: everything that the spec does not expect.

    Raises:
        DecodeError: The body is neither XML nor JSON, or is empty, truncated, too large or too
            deeply nested.
    """
    event: Callback = read_callback(KINDS, body, content_type, max_size)
    return event
