"""Answers in the service's own shapes."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.scalars import to_xml_text

from .jobs import Job
from .refusal import Refusal

UNSET = "-"
"""What stands for a time that is not there yet."""

_CHINA = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer before it is sent."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of one exchange; the trace id is told with failures only."""

    request_id: str = field(default_factory=lambda: _opaque(11))
    trace_id: str = field(default_factory=lambda: _opaque(32))


def element(name: str, content: str | Mapping[str, object] | list[_Element] = "") -> _Element:
    """An element that holds a text, other elements, or what a mapping of wire names describes.

    In a mapping a list repeats its name. Characters that XML cannot carry are replaced.
    """
    made = etree.Element(name)
    if isinstance(content, str):
        made.text = to_xml_text(content) or None
    elif isinstance(content, Mapping):
        for key, value in content.items():
            values = value if isinstance(value, list) else [value]
            made.extend(
                element(key, each if isinstance(each, Mapping) else str(each)) for each in values
            )
    else:
        made.extend(content)
    return made


def batch_detail(job: Job) -> _Element:
    """A batch job, as answers describe it."""
    return _detail(job, ("Type", "Name"), job.input)


def media_detail(job: Job, bucket: str, region: str) -> _Element:
    """A media job, as answers describe it: its Input names the bucket too."""
    place = [element("Region", region), element("BucketId", bucket)]
    return _detail(job, ("Tag", "QueueId"), element("Input", [*place, *_copies(job.input)]))


def succeed(ids: Ids, elements: Iterable[_Element] | None) -> Reply:
    """The answer to a request that was carried out; None for one that is answered with nothing."""
    if elements is None:
        headers = {"Server": "tencent-ci", "x-ci-request-id": ids.request_id}
        return Reply(200, headers, b"")
    root = element("Response", [element("RequestId", ids.request_id), *elements])
    return _reply(200, root, {"x-ci-request-id": ids.request_id})


def refuse(ids: Ids, refusal: Refusal, resource: str) -> Reply:
    """The answer to a request that was refused."""
    root = element(
        "Error",
        {
            "Code": refusal.code,
            "Message": refusal.message,
            "Resource": resource,
            "RequestId": ids.request_id,
            "TraceId": ids.trace_id,
        },
    )
    headers = {"x-ci-request-id": ids.request_id, "x-ci-trace-id": ids.trace_id}
    return _reply(refusal.status, root, headers, declaration=True)


def time_text(moment: datetime) -> str:
    """A time as the service writes it, in its own time zone."""
    return moment.astimezone(_CHINA).strftime("%Y-%m-%dT%H:%M:%S%z")


def _detail(job: Job, labels: Iterable[str], input: _Element | None) -> _Element:
    made = element(
        "JobsDetail",
        {
            "Code": "Success",
            "Message": "",
            "JobId": job.job_id,
            **{name: job.labels[name] for name in labels if name in job.labels},
            "State": job.state,
            "CreationTime": time_text(job.created),
            "StartTime": UNSET,
            "EndTime": UNSET,
        },
    )
    # Copies, since an element can stand in one tree only.
    made.extend(deepcopy(each) for each in (input, job.operation) if each is not None)
    return made


def _copies(container: _Element | None) -> list[_Element]:
    return [] if container is None else [deepcopy(child) for child in container]


def _reply(
    status: int, root: _Element, headers: Mapping[str, str], declaration: bool = False
) -> Reply:
    body = etree.tostring(root, encoding="utf-8", xml_declaration=declaration)
    fixed = {"Content-Type": "application/xml", "Server": "tencent-ci"}
    return Reply(status, {**fixed, **headers}, body)


def _opaque(size: int) -> str:
    return base64.b64encode(secrets.token_bytes(size)).decode("ascii")
