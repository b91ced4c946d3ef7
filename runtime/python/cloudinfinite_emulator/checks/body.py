"""Parses XML and JSON bodies to XML trees, with the parser for untrusted input."""

from __future__ import annotations

from collections.abc import Collection

from lxml.etree import _Element

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import DocumentError, parse_closed
from cloudinfinite_runtime.codec.json_form import parse_json
from cloudinfinite_runtime.operation import REQUEST_ROOT

from .refusal import Refusal

MAX_BODY = 1024 * 1024
"""The maximum size of a body, in bytes; real requests have a few KiB."""


def parse_body(body: bytes, roots: Collection[str] = (REQUEST_ROOT,)) -> _Element:
    """Returns the root element of a body, without white space between its elements.

    Args:
        body: The body.
        roots: The allowed names of its root.

    Raises:
        Refusal: The body is empty, is not well-formed, has a DOCTYPE, or has another root.
    """
    if not body.strip():
        raise Refusal("MissingContent", "the request has no body")
    try:
        root = parse_closed(body)
    except DocumentError as error:
        raise Refusal("InvalidContent", f"the body cannot be parsed: {error.reason}") from None
    if root.tag not in roots:
        wanted = " or ".join(sorted(roots))
        raise Refusal("InvalidArgument", f"the root element is {root.tag!s}, not {wanted}")
    # The parser keeps white space next to comments and CDATA sections.
    for element in root.iter():
        if len(element):
            element.text = _without_blanks(element.text)
            for child in element:
                child.tail = _without_blanks(child.tail)
    return root


def parse_json_body(body: bytes, root: str = REQUEST_ROOT) -> _Element:
    """Returns the tree of a body that is a JSON object.

    Args:
        body: The body.
        root: The name to give to the root element, since JSON has none.

    Raises:
        Refusal: The body is empty, or not a JSON object.
    """
    if not body.strip():
        raise Refusal("MissingContent", "the request has no body")
    try:
        tree = parse_json(body, Report())
    except DocumentError as error:
        raise Refusal("InvalidContent", f"the body cannot be parsed: {error.reason}") from None
    tree.tag = root
    return tree


def _without_blanks(text: str | None) -> str | None:
    return text if text and text.strip() else None
