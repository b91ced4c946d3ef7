# Generated from spec/toys/list_toys.xsd (ddef7f0ab6bd2e0d).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/toys/list_toys.xsd."""

from lxml.etree import _Element

from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Parameters
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.rules import Boolean, Enumeration, Integer, Text, check_list
from cloudinfinite_runtime.scalars import (
    escape,
    format_boolean,
    format_decimal,
    format_integer,
    format_timestamp,
    read_text,
)
from tinyapi.codecs.scalar import FINISH, LINK, MOMENT, PRICE
from tinyapi.codecs.toy import decode_toy, encode_toy
from tinyapi.models.list_toys import ListToysParams, ListToysResponse

_KEY_PATH = Text(min_length=1, path=True)
_TURNS_PATH = Integer(minimum=-3, maximum=100)
_STRING = Text()
_INTEGER = Integer()
_BOOLEAN = Boolean()
_SORT_KEY_ITEM = Enumeration(values=("age", "size"), item=True)
_REMARK_ITEM = Text(max_length=8, item=True)
_VOLUME_ITEM = Integer(minimum=0, maximum=11)
_TURNS_ITEM = Integer(minimum=-3, maximum=100)
_STRING_HEADER = Text(header=True)
_TURNS_HEADER = Integer(minimum=-3, maximum=100)
_KEY_HEADER_ITEM = Text(min_length=1, header=True, item=True)


def validate_list_toys_params(value: ListToysParams, path: str, problems: Problems) -> None:
    """Adds what is wrong with the value to the problems."""
    _KEY_PATH.check(problems, value.shelf_id, path, "ShelfId", required=True)
    _TURNS_PATH.check(problems, value.row, path, "Row", required=True)
    _STRING.check(problems, value.after, path, "after")
    _INTEGER.check(problems, value.limit, path, "limit")
    PRICE.check(problems, value.from_, path, "from")
    _BOOLEAN.check(problems, value.gifts, path, "gifts")
    MOMENT.check(problems, value.since, path, "since")
    LINK.check(problems, value.picture, path, "picture")
    FINISH.check(problems, value.finish, path, "finish", required=True)
    if check_list(problems, value.sort, path, "sort", max_items=2):
        for index, sort in enumerate(value.sort):
            _SORT_KEY_ITEM.check(problems, sort, path, f"sort[{index}]", required=True)
    if check_list(problems, value.names, path, "names", min_items=1):
        for index, names in enumerate(value.names):
            _REMARK_ITEM.check(problems, names, path, f"names[{index}]", required=True)
    if check_list(problems, value.volumes, path, "volumes"):
        for index, volumes in enumerate(value.volumes):
            _VOLUME_ITEM.check(problems, volumes, path, f"volumes[{index}]", required=True)
    if check_list(problems, value.rows, path, "rows"):
        for index, rows in enumerate(value.rows):
            _TURNS_ITEM.check(problems, rows, path, f"rows[{index}]", required=True)
    _BOOLEAN.check(problems, value.deep, path, "deep")
    _STRING_HEADER.check(problems, value.note, path, "x-toy-note")
    _TURNS_HEADER.check(problems, value.x_toy_turns, path, "x-toy-turns")
    if check_list(problems, value.x_toy_tags, path, "x-toy-tags"):
        for index, x_toy_tags in enumerate(value.x_toy_tags):
            _KEY_HEADER_ITEM.check(
                problems, x_toy_tags, path, f"x-toy-tags[{index}]", required=True
            )


def encode_list_toys_params(value: ListToysParams, parameters: Parameters) -> None:
    """Adds the fields to the parameters of a request."""
    parameters.path["ShelfId"] = value.shelf_id
    parameters.path["Row"] = format_integer(value.row)
    if value.after is not None:
        parameters.query.append(("after", value.after))
    parameters.query.append(("form", "size"))
    parameters.query.append(("version", "3"))
    if value.limit is not None:
        parameters.query.append(("limit", format_integer(value.limit)))
    if value.from_ is not None:
        parameters.query.append(("from", format_decimal(value.from_)))
    if value.gifts is not None:
        parameters.query.append(("gifts", format_boolean(value.gifts)))
    if value.since is not None:
        parameters.query.append(("since", format_timestamp(value.since)))
    if value.picture is not None:
        parameters.query.append(("picture", value.picture))
    if value.finish is not None:
        parameters.query.append(("finish", value.finish))
    if value.sort:
        parameters.query.append(("sort", ",".join(value.sort)))
    if value.names:
        parameters.query.append(("names", ",".join(value.names)))
    if value.volumes:
        parameters.query.append(
            ("volumes", ",".join(format_integer(item) for item in value.volumes))
        )
    if value.rows:
        parameters.query.append(("rows", ",".join(format_integer(item) for item in value.rows)))
    if value.deep:
        parameters.query.append(("deep", None))
    parameters.query.append(("toys", None))
    parameters.query.append(("all", None))
    if value.note is not None:
        parameters.headers["x-toy-note"] = value.note
    if value.x_toy_turns is not None:
        parameters.headers["x-toy-turns"] = format_integer(value.x_toy_turns)
    parameters.headers["x-toy-form"] = "tin"
    if value.x_toy_tags:
        parameters.headers["x-toy-tags"] = ",".join(value.x_toy_tags)


def encode_list_toys_response(value: ListToysResponse, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    for toys in value.toys or ():
        text += encode_toy(toys, "Toys")
    if value.next is not None:
        text += f"<Next>{escape(value.next)}</Next>"
    return f"{text}</{name}>"


def decode_list_toys_response(element: _Element, report: Report) -> ListToysResponse:
    """Reads a value; what does not fit goes into the report."""
    value = ListToysResponse()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Toys":
            value.toys.append(decode_toy(child, report))
        elif tag == "Next" and value.next is None:
            value.next = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Next",))
    return value
