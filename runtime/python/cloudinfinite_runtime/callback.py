"""Callbacks: what the service posts to a user's own server, as XML or JSON."""

from __future__ import annotations

from dataclasses import fields
from typing import TypeVar

from lxml.etree import _Element

from .codec.anomaly import MissingElementError, Report
from .codec.document import DocumentError, parse_document
from .codec.json_form import BEFORE_A_DOCUMENT, ROOT, parse_json
from .codec.reader import read
from .errors import DecodeError
from .model import Answer, ResponseMetadata

A = TypeVar("A", bound=Answer)

MAX_SIZE = 1024 * 1024
"""The default size limit of a callback, in bytes, since anyone can post one."""


def read_callback(
    type: type[A],
    body: bytes | str,
    content_type: str | None = None,
    max_size: int = MAX_SIZE,
) -> A:
    """Reads the body of a callback. The metadata has the raw body and the anomalies.

    Raises:
        DecodeError: It is neither XML nor JSON, truncated, too large, nested too deeply or empty.
    """
    raw = body.encode("utf-8", "replace") if isinstance(body, str) else bytes(body)
    report = Report()
    try:
        if len(raw) > max_size:
            raise DocumentError(f"it is larger than {max_size} bytes")
        root = parse_json(raw, report) if _is_json(raw, content_type) else _xml_tree(raw, report)
        event = read(type, root, report)
    except (DocumentError, MissingElementError) as error:
        raise DecodeError(error.reason, body=raw, operation="callback") from None
    if not report.anomalies and _says_nothing(event):
        raise DecodeError("it says nothing", body=raw, operation="callback")
    event.metadata = ResponseMetadata(body=raw, anomalies=tuple(report.anomalies))
    return event


def _says_nothing(event: Answer) -> bool:
    values = (getattr(event, each.name) for each in fields(event) if each.name != "metadata")
    return all(value is None or value == [] for value in values)


def _is_json(raw: bytes, content_type: str | None) -> bool:
    first = raw.lstrip(BEFORE_A_DOCUMENT)[:1]
    if first in (b"{", b"["):
        return True
    return first != b"<" and "json" in (content_type or "").lower()


def _xml_tree(raw: bytes, report: Report) -> _Element:
    root = parse_document(raw, report)
    if root.tag != ROOT:
        raise DocumentError(f"its root is {root.tag}, not {ROOT}")
    return root
