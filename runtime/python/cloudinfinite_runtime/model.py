"""The base classes of all generated types."""

from __future__ import annotations

import json
from dataclasses import field
from typing import Any, TypeVar

from .codec.anomaly import Anomaly
from .codec.table import WireRecord
from .dataclass import dataclass
from .http import Headers
from .settings.hooks import Attempt


@dataclass(slots=True, kw_only=True, repr=False)
class BaseRecord(WireRecord):
    """Base of every type of the service: a keyword-only dataclass with slots.

    Its representation omits unset fields and fits a terminal: ten lines at most.
    """

    def to_dict(self) -> dict[str, Any]:
        """Returns the value as a JSON-compatible mapping, keyed by wire names.

        Decimals and times become their wire text. Unset fields and the metadata of an answer are
        omitted.

        Raises:
            ValidationError: The value contains something that has no wire form.
        """
        from .codec.mapping import to_dict

        return to_dict(self)

    def to_json(self, indent: int | None = None) -> str:
        """Returns the result of `to_dict` as JSON text.

        Args:
            indent: Spaces per level; None writes one line.

        Raises:
            ValidationError: The value contains something that has no wire form.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def __repr__(self) -> str:
        from .representation import represent

        return represent(self)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResponseMetadata:
    """Facts about the exchange itself rather than its subject.

    Attributes:
        status: The HTTP status; 0 for an answer that was made by hand.
        headers: The response's header fields.
        request_id: The service's request id, or None; quote it when asking for support.
        trace_id: The service's trace id, sent with failures only, or None.
        body: The raw body.
        anomalies: Everything in the body that the spec does not foresee, in order of discovery;
            empty if the spec covers the answer.
        attempts: The attempts that the call took; the last one received this answer.
        recovered: Whether the call's own answer was lost, and `create_once` found this one.
    """

    status: int = 0
    headers: Headers = field(default_factory=Headers)
    request_id: str | None = None
    trace_id: str | None = None
    body: bytes = b""
    anomalies: tuple[Anomaly, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    recovered: bool = False

    def __repr__(self) -> str:
        return (
            f"ResponseMetadata(status={self.status}, request_id={self.request_id!r}, "
            f"anomalies={len(self.anomalies)})"
        )


JobT = TypeVar("JobT", bound="str | BaseRecord")
"""One of several jobs to wait for: its id, the job, or the answer that created it."""

_NO_METADATA = ResponseMetadata()


@dataclass(slots=True, kw_only=True, repr=False)
class Answer(BaseRecord):
    """Base of every root answer.

    Attributes:
        metadata: Status, header fields, ids, raw body and anomalies; ignored by comparisons and
            `to_dict`.
    """

    metadata: ResponseMetadata = field(
        default=_NO_METADATA, compare=False, repr=False, metadata={"type": "Ignore"}
    )


@dataclass(slots=True, kw_only=True, repr=False)
class EmptyAnswer(Answer):
    """The answer of an operation that returns nothing but a status."""


@dataclass(slots=True, kw_only=True, repr=False)
class BinaryAnswer(Answer):
    """The answer of an operation that returns bytes, such as an image. They are not inspected.

    Attributes:
        content: The bytes.
        content_type: Their media type according to the service, such as ``image/png``, or None.
    """

    content: bytes = b""
    content_type: str | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.content_type} {len(self.content)} bytes>"


@dataclass(slots=True, kw_only=True, repr=False)
class TextAnswer(Answer):
    """The answer of an operation that returns text, such as a playlist or a page.

    Attributes:
        text: The text.
        content_type: Its media type according to the service, such as ``text/html``, or None.
    """

    text: str = ""
    content_type: str | None = None
