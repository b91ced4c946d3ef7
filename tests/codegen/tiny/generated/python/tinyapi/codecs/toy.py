# Generated from spec/results/toy.xsd (84ad537989034706).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/results/toy.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import (
    escape,
    format_boolean,
    format_decimal,
    format_integer,
    format_timestamp,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_text,
    read_timestamp,
)
from tinyapi.codecs.part import decode_part, decode_shadows, encode_part, encode_shadows
from tinyapi.codecs.scalar import MOMENT_UNSET
from tinyapi.models.scalar import Mood
from tinyapi.models.toy import Toy


def encode_toy(value: Toy, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.name is not None:
        text += f"<Name>{escape(value.name)}</Name>"
    if value.mood is not None:
        text += f"<Mood>{escape(value.mood)}</Mood>"
    for moods in value.moods or ():
        text += f"<Moods>{escape(moods)}</Moods>"
    if value.made is not None:
        text += f"<Made>{format_timestamp(value.made)}</Made>"
    if value.due is not None:
        text += f"<Due>{format_timestamp(value.due)}</Due>"
    if value.turns is not None:
        text += f"<Turns>{format_integer(value.turns)}</Turns>"
    if value.volume is not None:
        text += f"<Volume>{format_integer(value.volume)}</Volume>"
    if value.weight is not None:
        text += f"<Weight>{format_decimal(value.weight)}</Weight>"
    for winds in value.winds or ():
        text += f"<Winds>{format_integer(winds)}</Winds>"
    for sizes in value.sizes or ():
        text += f"<Sizes>{format_integer(sizes)}</Sizes>"
    if value.gift is not None:
        text += f"<Gift>{format_boolean(value.gift)}</Gift>"
    if value.call_back is not None:
        text += f"<CallBack>{escape(value.call_back)}</CallBack>"
    for parts in value.parts or ():
        text += encode_part(parts, "Parts")
    if value.shadows is not None:
        text += encode_shadows(value.shadows, "Shadows")
    return f"{text}</{name}>"


def decode_toy(element: _Element, report: Report) -> Toy:
    """Reads a value; what does not fit goes into the report."""
    value = Toy()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Name" and value.name is None:
            value.name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Mood" and value.mood is None:
            value.mood = read_enum(child, report, Mood)
        elif tag == "Moods":
            value.moods.append(read_enum(child, report, Mood))
        elif tag == "Made" and value.made is None:
            value.made = read_timestamp(child, report, MOMENT_UNSET)
        elif tag == "Due" and value.due is None:
            value.due = read_timestamp(child, report)
        elif tag == "Turns" and value.turns is None:
            value.turns = read_integer(child, report)
        elif tag == "Volume" and value.volume is None:
            value.volume = read_integer(child, report)
        elif tag == "Weight" and value.weight is None:
            value.weight = read_decimal(child, report)
        elif tag == "Winds":
            if (winds_ := read_integer(child, report)) is not None:
                value.winds.append(winds_)
        elif tag == "Sizes":
            if (sizes_ := read_integer(child, report)) is not None:
                value.sizes.append(sizes_)
        elif tag == "Gift" and value.gift is None:
            value.gift = read_boolean(child, report)
        elif tag == "CallBack" and value.call_back is None:
            value.call_back = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Parts":
            value.parts.append(decode_part(child, report))
        elif tag == "Shadows" and value.shadows is None:
            value.shadows = decode_shadows(child, report)
        else:
            report.surplus(
                child,
                (
                    "Name",
                    "Mood",
                    "Made",
                    "Due",
                    "Turns",
                    "Volume",
                    "Weight",
                    "Gift",
                    "CallBack",
                    "Shadows",
                ),
            )
    return value
