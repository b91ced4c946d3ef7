# Generated from spec/common/refusal.xsd (7a9876e2174f30be).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/refusal.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import escape, read_text
from tinyapi.models.refusal import Refusal


def encode_refusal(value: Refusal, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    return f"{text}</{name}>"


def decode_refusal(element: _Element, report: Report) -> Refusal:
    """Reads a value; what does not fit goes into the report."""
    message: str | None = None
    code: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Message" and message is None:
            message = read_text(child, report)
        elif tag == "Code" and code is None:
            code = read_text(child, report)
        else:
            report.surplus(child, ("Message", "Code"))
    return Refusal(message=message, code=code)
