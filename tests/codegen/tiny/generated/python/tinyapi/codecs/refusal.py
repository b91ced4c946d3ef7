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
    value = Refusal()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Message" and value.message is None:
            value.message = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Code" and value.code is None:
            value.code = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Message", "Code"))
    return value
