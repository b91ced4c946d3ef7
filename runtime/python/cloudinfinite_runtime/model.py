"""The bases that every generated type stands on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .codec.anomaly import Anomaly
from .codec.table import WireRecord
from .http import Headers
from .settings.hooks import Attempt


@dataclass(slots=True, kw_only=True, repr=False)
class BaseRecord(WireRecord):
    """Base of every type of the service: a keyword-only dataclass with slots.

    The representation leaves out what is unset and fits a terminal: ten lines at most.
    """

    def to_dict(self) -> dict[str, Any]:
        """Gives the value as a mapping that JSON can carry, by wire names.

        Decimals and times become their wire text. What is unset is left out, and so is the
        metadata of an answer.

        Raises:
            ValidationError: The value holds something that has no wire form.
        """
        from .codec.mapping import to_dict

        return to_dict(self)

    def to_json(self, indent: int | None = None) -> str:
        """Gives the value as JSON text, as `to_dict` has it.

        Args:
            indent: Spaces for each level; None writes one line.

        Raises:
            ValidationError: The value holds something that has no wire form.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def __repr__(self) -> str:
        from .representation import represent

        return represent(self)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResponseMetadata:
    """How an answer came in: what is about the exchange and not about its subject.

    Attributes:
        status: The HTTP status, 0 for an answer that was made by hand.
        headers: The answer's header fields.
        request_id: The service's id of this exchange, or None; name it when asking for support.
        trace_id: The service's trace id, sent with failures only, or None.
        body: The raw body.
        anomalies: Everything in the body that the spec does not foresee, in document order of
            discovery; empty when the spec covers the answer.
        attempts: The attempts that the call took, the last of them the one that was answered.
        recovered: Whether the call's own answer was lost, and this was found by its mark.
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
"""What stands for a job where several are given: an id, the job, or the answer that created it."""

_NO_METADATA = ResponseMetadata()


@dataclass(slots=True, kw_only=True, repr=False)
class Answer(BaseRecord):
    """Base of every root answer.

    Attributes:
        metadata: Status, header fields, ids, raw body and anomalies; neither compared nor part of
            the answer as a mapping.
    """

    metadata: ResponseMetadata = field(
        default=_NO_METADATA, compare=False, repr=False, metadata={"type": "Ignore"}
    )


@dataclass(slots=True, kw_only=True, repr=False)
class EmptyAnswer(Answer):
    """The answer of an operation that sends nothing back but its status."""


@dataclass(slots=True, kw_only=True, repr=False)
class BinaryAnswer(Answer):
    """The answer of an operation that sends bytes, such as an image; nobody has looked into them.

    Attributes:
        content: The bytes.
        content_type: What the service calls them, such as ``image/png``; None if it says nothing.
    """

    content: bytes = b""
    content_type: str | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.content_type} {len(self.content)} bytes>"


@dataclass(slots=True, kw_only=True, repr=False)
class TextAnswer(Answer):
    """The answer of an operation that sends a text, such as a playlist or a page.

    Attributes:
        text: The text.
        content_type: What the service calls it, such as ``text/html``; None if it says nothing.
    """

    text: str = ""
    content_type: str | None = None
