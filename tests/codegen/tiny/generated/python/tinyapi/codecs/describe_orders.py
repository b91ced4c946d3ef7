# Generated from spec/shop_floor/describe_orders.xsd (7de6ba4dbb12f08f).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/shop_floor/describe_orders.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Text
from cloudinfinite_runtime.scalars import escape, format_timestamp, read_text
from tinyapi.codecs.order import decode_order, encode_order
from tinyapi.codecs.scalar import FINISH, KEY, MOMENT
from tinyapi.models.describe_orders import DescribeOrdersParams, DescribeOrdersResponse

_STRING = Text()


def validate_describe_orders_params(
    value: DescribeOrdersParams, path: str, problems: Problems
) -> None:
    """Adds what is wrong with the value to the problems."""
    _STRING.check(problems, value.from_, path, "from")
    FINISH.check(problems, value.finish, path, "finish", required=True)
    KEY.check(problems, value.class_, path, "class")
    _STRING.check(problems, value.customer, path, "customer")
    MOMENT.check(problems, value.since, path, "since")


def encode_describe_orders_params(value: DescribeOrdersParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    if value.from_ is not None:
        parameters.query.append(("from", value.from_))
    if value.finish is not None:
        parameters.query.append(("finish", value.finish))
    if value.class_ is not None:
        parameters.query.append(("class", value.class_))
    if value.customer is not None:
        parameters.query.append(("customer", value.customer))
    if value.since is not None:
        parameters.query.append(("since", format_timestamp(value.since)))


def encode_describe_orders_response(value: DescribeOrdersResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    for orders in value.orders or ():
        text += encode_order(orders, "Orders")
    if value.next is not None:
        text += f"<Next>{escape(value.next)}</Next>"
    return f"{text}</{name}>"


def decode_describe_orders_response(element: _Element, report: Report) -> DescribeOrdersResponse:
    """Reads a value; what does not fit goes into the report."""
    value = DescribeOrdersResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Orders":
            value.orders.append(decode_order(child, report))
        elif tag == "Next" and value.next is None:
            value.next = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Next",))
    return value
