# Generated from spec/common/error.xsd (db8d11e1396a1244).
# Do not edit: change the spec and run `make generate`.
"""`ErrorAnswer`."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class ErrorAnswer(BaseRecord):
    """An error response from the service."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, as listed in errors.xml."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The error message."""
    resource: str | None = field(default=None, metadata=element("Resource", ANY_TEXT))
    """The bucket or object that was requested."""
    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request; include it when you contact the vendor's support."""
    trace_id: str | None = field(default=None, metadata=element("TraceId", ANY_TEXT))
    """A second ID, sent only with failures."""
