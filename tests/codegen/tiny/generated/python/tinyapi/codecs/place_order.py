# Generated from spec/shop_floor/place_order.xsd (db2c76f84b143d97).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/place_order.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text, check_model
from cloudinfinite_runtime.scalars import escape, read_text
from tinyapi.codecs.order import decode_order, decode_wish, encode_order, encode_wish, validate_wish
from tinyapi.models.order import Wish
from tinyapi.models.place_order import PlaceOrderRequest, PlaceOrderResponse

_STRING = Text()


def validate_place_order_request(value: PlaceOrderRequest, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.class_, path, "class")
    if wish := check_model(problems, value.wish, path, "Wish", Wish):
        validate_wish(wish, f"{path}.Wish", problems)


def encode_place_order_request(value: PlaceOrderRequest, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    text += "<Finish>no-op</Finish>"
    if value.class_ is not None:
        text += f"<class>{escape(value.class_)}</class>"
    if value.wish is not None:
        text += encode_wish(value.wish, "Wish")
    return f"{text}</{name}>"


def decode_place_order_request(element: _Element, report: Report) -> PlaceOrderRequest:
    """Reads a value; what does not fit goes into the report."""
    finish: str | None = None
    class_: str | None = None
    wish: Wish | None = None
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Finish" and finish is None:
            finish = read_text(child, report) if len(child) else child.text or ""
            report.expect(child, "no-op")
        elif tag == "class" and class_ is None:
            class_ = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Wish" and wish is None:
            wish = decode_wish(child, report)
        else:
            report.surplus(child, ("Finish", "class", "Wish"))
    return PlaceOrderRequest(class_=class_, wish=wish)


def encode_place_order_response(value: PlaceOrderResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.order is not None:
        text += encode_order(value.order, "Order")
    return f"{text}</{name}>"


def decode_place_order_response(element: _Element, report: Report) -> PlaceOrderResponse:
    """Reads a value; what does not fit goes into the report."""
    value = PlaceOrderResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Order" and value.order is None:
            value.order = decode_order(child, report)
        else:
            report.surplus(child, ("Order",))
    return value
