# Generated from spec/shop_floor/order.xsd (bc2ab62c65eeb241).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/order.xsd."""

from datetime import datetime

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text, check_list, check_model
from cloudinfinite_runtime.scalars import (
    escape,
    format_timestamp,
    read_enum,
    read_text,
    read_timestamp,
)
from tinyapi.codecs.scalar import DEADLINE, FINISH, KEY
from tinyapi.models.order import Order, OrderState, Wish, Wrap
from tinyapi.models.scalar import Finish, FinishValue

ORDER_NOTE = Text(
    max_length=30,
    characters=(("a", "z"), ("0", "9"), ("-", "-")),
    says="small letters, digits and '-'",
)
_STRING = Text()


def validate_wrap(value: Wrap, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.colour, path, "Colour", required=True)
    if check_list(problems, value.bows, path, "Bows", min_items=1):
        for index, bows in enumerate(value.bows):
            FINISH.check(problems, bows, path, f"Bows[{index}]", required=True)
    DEADLINE.check(problems, value.sealed, path, "Sealed", required=True)


def encode_wrap(value: Wrap, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.colour is not None:
        text += f"<Colour>{escape(value.colour)}</Colour>"
    for bows in value.bows or ():
        text += f"<Bows>{escape(bows)}</Bows>"
    if value.sealed is not None:
        text += f"<Sealed>{format_timestamp(value.sealed)}</Sealed>"
    return f"{text}</{name}>"


def decode_wrap(element: _Element, report: Report) -> Wrap:
    """Reads a value; what does not fit goes into the report."""
    colour: str | None = None
    bows: list[FinishValue] = []
    sealed: datetime | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Colour" and colour is None:
            colour = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Bows":
            bows.append(read_enum(child, report, Finish))
        elif tag == "Sealed" and sealed is None:
            sealed = read_timestamp(child, report)
        else:
            report.surplus(child, ("Colour", "Sealed"))
    return Wrap(colour=colour, bows=bows, sealed=sealed)


def validate_wish(value: Wish, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    ORDER_NOTE.check(problems, value.from_, path, "from")
    KEY.check(problems, value.toy, path, "Toy")
    if wrap := check_model(problems, value.wrap, path, "Wrap", Wrap):
        validate_wrap(wrap, f"{path}.Wrap", problems)


def encode_wish(value: Wish, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.from_ is not None:
        text += f"<from>{escape(value.from_)}</from>"
    if value.toy is not None:
        text += f"<Toy>{escape(value.toy)}</Toy>"
    if value.wrap is not None:
        text += encode_wrap(value.wrap, "Wrap")
    return f"{text}</{name}>"


def decode_wish(element: _Element, report: Report) -> Wish:
    """Reads a value; what does not fit goes into the report."""
    value = Wish()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "from" and value.from_ is None:
            value.from_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Toy" and value.toy is None:
            value.toy = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Wrap" and value.wrap is None:
            value.wrap = decode_wrap(child, report)
        else:
            report.surplus(child, ("from", "Toy", "Wrap"))
    return value


def encode_order(value: Order, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.class_ is not None:
        text += f"<class>{escape(value.class_)}</class>"
    if value.state is not None:
        text += f"<State>{escape(value.state)}</State>"
    if value.code is not None:
        text += f"<Code>{escape(value.code)}</Code>"
    if value.message is not None:
        text += f"<Message>{escape(value.message)}</Message>"
    if value.wish is not None:
        text += encode_wish(value.wish, "Wish")
    return f"{text}</{name}>"


def decode_order(element: _Element, report: Report) -> Order:
    """Reads a value; what does not fit goes into the report."""
    value = Order()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "class" and value.class_ is None:
            value.class_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "State" and value.state is None:
            value.state = read_enum(child, report, OrderState)
        elif tag == "Code" and value.code is None:
            value.code = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Message" and value.message is None:
            value.message = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Wish" and value.wish is None:
            value.wish = decode_wish(child, report)
        else:
            report.surplus(child, ("class", "State", "Code", "Message", "Wish"))
    return value
