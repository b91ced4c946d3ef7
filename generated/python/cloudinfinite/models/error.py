# Generated from spec/common/error.xsd (1b91de31566ac09e).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/error.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class ErrorAnswer(Model):
    """Why the service refused a request."""

    class Meta:
        name: ClassVar[str] = "Error"

    code: str | None = field(default=None, metadata=element("Code"))
    """The error code, a word of the table in errors.xml."""
    message: str | None = field(default=None, metadata=element("Message"))
    """The reason in words."""
    resource: str | None = field(default=None, metadata=element("Resource"))
    """The bucket or object that was asked for."""
    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request, which the vendor's support asks for."""
    trace_id: str | None = field(default=None, metadata=element("TraceId"))
    """A second id, given with failures only."""
