# Generated from spec/shop_floor/describe_order.xsd (bf8a9dede39a267b).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/describe_order.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text, check_list
from cloudinfinite_runtime.scalars import escape, read_text
from tinyapi.codecs.order import decode_order, encode_order
from tinyapi.models.describe_order import DescribeOrderParams, DescribeOrderResponse

_KEY_PATH_ITEM = Text(min_length=1, path=True, item=True)
_STRING = Text()


def validate_describe_order_params(
    value: DescribeOrderParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    if check_list(problems, value.class_, path, "class", min_items=1, in_path=True):
        for index, class_ in enumerate(value.class_):
            _KEY_PATH_ITEM.check(problems, class_, path, f"class[{index}]", required=True)
    _STRING.check(problems, value.language, path, "language")


def encode_describe_order_params(value: DescribeOrderParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["class"] = ",".join(value.class_)
    parameters.query.append(("full", None))
    if value.language is not None:
        parameters.query.append(("language", value.language))


def encode_describe_order_response(value: DescribeOrderResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    for orders in value.orders or ():
        text += encode_order(orders, "Orders")
    for missing in value.missing or ():
        text += f"<Missing>{escape(missing)}</Missing>"
    return f"{text}</{name}>"


def decode_describe_order_response(element: _Element, report: Report) -> DescribeOrderResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeOrderResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Orders":
            value.orders.append(decode_order(child, report))
        elif tag == "Missing":
            value.missing.append(read_text(child, report) if len(child) else child.text or "")
        else:
            report.surplus(child, ())
    return value
