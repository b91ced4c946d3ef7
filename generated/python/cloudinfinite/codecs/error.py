# Generated from spec/common/error.xsd (1b91de31566ac09e).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/error.xsd."""

from lxml.etree import _Element

from cloudinfinite.models.error import ErrorAnswer
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import escape, read_text


def encode_error_answer(value: ErrorAnswer, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.resource is not None:
        text += f"<Resource>{escape(value.resource)}</Resource>"
    if value.request_id is not None:
        text += f"<RequestId>{escape(value.request_id)}</RequestId>"
    if value.trace_id is not None:
        text += f"<TraceId>{escape(value.trace_id)}</TraceId>"
    return f"{text}</{name}>"


def decode_error_answer(element: _Element, report: Report) -> ErrorAnswer:
    """Reads a value; what does not fit goes into the report."""
    code: str | None = None
    message: str | None = None
    resource: str | None = None
    request_id: str | None = None
    trace_id: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Code" and code is None:
            code = read_text(child, report)
        elif tag == "Message" and message is None:
            message = read_text(child, report)
        elif tag == "Resource" and resource is None:
            resource = read_text(child, report)
        elif tag == "RequestId" and request_id is None:
            request_id = read_text(child, report)
        elif tag == "TraceId" and trace_id is None:
            trace_id = read_text(child, report)
        else:
            report.surplus(child, ("Code", "Message", "Resource", "RequestId", "TraceId"))
    return ErrorAnswer(
        code=code, message=message, resource=resource, request_id=request_id, trace_id=trace_id
    )
