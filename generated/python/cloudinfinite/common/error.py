# Generated from spec/common/error.xsd (1b91de31566ac09e).
# Do not edit: change the spec and run `make generate`.
"""`ErrorAnswer`."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class ErrorAnswer(BaseRecord):
    """Why the service refused a request."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, a word of the table in errors.xml."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason in words."""
    resource: str | None = field(default=None, metadata=element("Resource", ANY_TEXT))
    """The bucket or object that was asked for."""
    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request, which the vendor's support asks for."""
    trace_id: str | None = field(default=None, metadata=element("TraceId", ANY_TEXT))
    """A second id, given with failures only."""
