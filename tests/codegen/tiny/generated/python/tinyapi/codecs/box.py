# Generated from spec/settings/box.xsd (b908d9cf5bf7501b).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/settings/box.xsd."""

from datetime import datetime

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Boolean, Text, check_model
from cloudinfinite_runtime.scalars import (
    escape,
    format_boolean,
    format_integer,
    format_timestamp,
    read_boolean,
    read_integer,
    read_text,
    read_timestamp,
)
from tinyapi.codecs.part import decode_nothing, encode_nothing, validate_nothing
from tinyapi.codecs.scalar import DEADLINE, REMARK, TURNS
from tinyapi.models.box import Box
from tinyapi.models.part import Nothing

_BOOLEAN = Boolean()
_STRING = Text()


def validate_box(value: Box, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    TURNS.check(problems, value.width, path, "Width", required=True)
    _BOOLEAN.check(problems, value.open, path, "Open", required=True)
    DEADLINE.check(problems, value.packed, path, "Packed", required=True)
    _STRING.check(problems, value.paper, path, "Paper")
    REMARK.check(problems, value.ribbon, path, "Ribbon")
    if lid := check_model(problems, value.lid, path, "Lid", Nothing, required=True):
        validate_nothing(lid, f"{path}.Lid", problems)
    problems.required_when(
        value.ribbon,
        path,
        "Ribbon",
        value.paper not in ('"plain"', "brown"),
        'Paper is not "plain" or brown',
    )


def encode_box(value: Box, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.width is not None:
        text += f"<Width>{format_integer(value.width)}</Width>"
    if value.open is not None:
        text += f"<Open>{format_boolean(value.open)}</Open>"
    if value.packed is not None:
        text += f"<Packed>{format_timestamp(value.packed)}</Packed>"
    if value.paper is not None:
        text += f"<Paper>{escape(value.paper)}</Paper>"
    if value.ribbon is not None:
        text += f"<Ribbon>{escape(value.ribbon)}</Ribbon>"
    if value.lid is not None:
        text += encode_nothing(value.lid, "Lid")
    return f"{text}</{name}>"


def decode_box(element: _Element, report: Report) -> Box:
    """Reads a value; what does not fit goes into the report."""
    width: int | None = None
    open: bool | None = None
    packed: datetime | None = None
    paper: str | None = None
    ribbon: str | None = None
    lid: Nothing | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Width" and width is None:
            width = read_integer(child, report)
        elif tag == "Open" and open is None:
            open = read_boolean(child, report)
        elif tag == "Packed" and packed is None:
            packed = read_timestamp(child, report)
        elif tag == "Paper" and paper is None:
            paper = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Ribbon" and ribbon is None:
            ribbon = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Lid" and lid is None:
            lid = decode_nothing(child, report)
        else:
            report.surplus(child, ("Width", "Open", "Packed", "Paper", "Ribbon", "Lid"))
    if width is None:
        raise report.missing(element, "Width")
    if open is None:
        raise report.missing(element, "Open")
    if packed is None:
        raise report.missing(element, "Packed")
    if lid is None:
        raise report.missing(element, "Lid")
    return Box(width=width, open=open, packed=packed, paper=paper, ribbon=ribbon, lid=lid)
