"""The bytes of a body to an XML tree, through a parser that trusts nobody."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from .refusal import Refusal

MAX_BODY = 1024 * 1024
"""The largest body that is read, in bytes; real requests are a few KiB."""

_PARSER = etree.XMLParser(
    resolve_entities=False,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    no_network=True,
    huge_tree=False,
    recover=False,
    remove_comments=True,
    remove_pis=True,
    collect_ids=False,
)


def parse_body(body: bytes) -> _Element:
    """The root element of a body.

    Raises:
        Refusal: The body is empty, not well-formed XML, has a DOCTYPE, or is no request.
    """
    if not body.strip():
        raise Refusal("MissingContent", "the request has no body")
    try:
        root = etree.fromstring(body, _PARSER)
    except etree.XMLSyntaxError as error:
        raise Refusal(
            "InvalidContent", f"the body is not well-formed XML: {error.msg or 'it is cut short'}"
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal("InvalidContent", "the body has a DOCTYPE, which no request needs")
    if root.tag != "Request":
        raise Refusal("InvalidArgument", f"the root element is {root.tag!s}, not Request")
    return root
