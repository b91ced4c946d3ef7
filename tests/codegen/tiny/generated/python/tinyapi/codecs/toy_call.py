# Generated from spec/common/toy_call.xsd (9545b1b861a6f2a7).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/toy_call.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import escape, read_text
from tinyapi.codecs.toy import decode_toy, encode_toy
from tinyapi.models.toy_call import ToyCall


def encode_toy_call(value: ToyCall, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    for toys in value.toys or ():
        text += encode_toy(toys, "Toys")
    if value.class_ is not None:
        text += f"<class>{escape(value.class_)}</class>"
    return f"{text}</{name}>"


def decode_toy_call(element: _Element, report: Report) -> ToyCall:
    """Reads a value; what does not fit goes into the report."""
    value = ToyCall()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Toys":
            value.toys.append(decode_toy(child, report))
        elif tag == "class" and value.class_ is None:
            value.class_ = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("class",))
    return value
