# Generated from spec/shop_floor/import.xsd (2f866222abca262b).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/import.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from tinyapi.models.import_ import ImportResponse


def encode_import_response(value: ImportResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    return f"{text}</{name}>"


def decode_import_response(element: _Element, report: Report) -> ImportResponse:
    """Reads a value; what does not fit goes into the report."""
    value = ImportResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        report.surplus(child, ())
    return value
