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
    value = ErrorAnswer()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Code" and value.code is None:
            value.code = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Message" and value.message is None:
            value.message = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Resource" and value.resource is None:
            value.resource = read_text(child, report) if len(child) else child.text or ""
        elif tag == "RequestId" and value.request_id is None:
            value.request_id = read_text(child, report) if len(child) else child.text or ""
        elif tag == "TraceId" and value.trace_id is None:
            value.trace_id = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Code", "Message", "Resource", "RequestId", "TraceId"))
    return value
