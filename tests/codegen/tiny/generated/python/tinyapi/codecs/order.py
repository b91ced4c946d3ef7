# Generated from spec/common/order.xsd (4739a7f9dd3b3f60).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/order.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text
from cloudinfinite_runtime.scalars import escape, read_enum, read_text
from tinyapi.codecs.scalar import KEY
from tinyapi.models.order import Order, OrderState, Wish

ORDER_NOTE = Text(
    max_length=30,
    characters=(("a", "z"), ("0", "9"), ("-", "-")),
    says="small letters, digits and '-'",
)


def validate_wish(value: Wish, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    ORDER_NOTE.check(problems, value.from_, path, "from")
    KEY.check(problems, value.toy, path, "Toy")


def encode_wish(value: Wish, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.from_ is not None:
        text += f"<from>{escape(value.from_)}</from>"
    if value.toy is not None:
        text += f"<Toy>{escape(value.toy)}</Toy>"
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
        else:
            report.surplus(child, ("from", "Toy"))
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
