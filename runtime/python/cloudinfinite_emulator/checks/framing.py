"""Checks the headers that describe the body."""

from __future__ import annotations

from typing import Final

from ..incoming import Incoming
from .body import MAX_BODY
from .refusal import Refusal

_CONTENT_TYPES: Final = {
    "xml": ("application/xml", "text/xml"),
    "json": ("application/json",),
}

MAX_BYTES = 128 * 1024 * 1024
"""The maximum size of an uploaded object, in bytes."""


def check_framing(
    request: Incoming, *, takes_body: bool = False, takes_bytes: bool = False, form: str = "xml"
) -> list[str]:
    """Checks the length and the type of a body.

    Args:
        request: The request.
        takes_body: Whether the operation takes a record.
        takes_bytes: Whether the operation takes arbitrary bytes.
        form: The encoding of the record: ``xml`` or ``json``.

    Returns:
        Deviations: missing headers that the service does not insist on.

    Raises:
        Refusal: The length or the type is wrong.
    """
    headers = request.headers
    if (takes_body or takes_bytes or request.body) and "content-length" not in headers:
        raise Refusal("MissingContentLength", "the request has no Content-Length")
    most = MAX_BYTES if takes_bytes else MAX_BODY
    if len(request.body) > most:
        raise Refusal("InvalidContent", f"the body is larger than {most} bytes", 413)
    if takes_bytes:
        return []
    if request.body and not takes_body:
        raise Refusal("InvalidContent", "the request has a body, but this operation takes none")
    if not request.body:
        return []
    if not headers.get("content-type"):
        # The vendor's SDK sends none by default.
        return [f"the body has no Content-Type; it should be application/{form}"]
    kind = headers["content-type"].partition(";")[0].strip().lower()
    if kind not in _CONTENT_TYPES[form]:
        message = f"the Content-Type of a body must be application/{form}"
        raise Refusal("InvalidContentType", message)
    return []
