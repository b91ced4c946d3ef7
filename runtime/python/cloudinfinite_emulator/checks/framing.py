"""What the header of a request says about its body."""

from __future__ import annotations

from ..incoming import Incoming
from .body import MAX_BODY
from .refusal import Refusal

_CONTENT_TYPES = ("application/xml", "text/xml")


def check_framing(request: Incoming, takes_body: bool) -> None:
    """Holds the length and the type of a body against what the operation takes.

    Raises:
        Refusal: They do not fit.
    """
    headers = request.headers
    if (takes_body or request.body) and "content-length" not in headers:
        raise Refusal("MissingContentLength", "the request has no Content-Length")
    if len(request.body) > MAX_BODY:
        raise Refusal("InvalidContent", f"the body is larger than {MAX_BODY} bytes", 413)
    if request.body and not takes_body:
        raise Refusal("InvalidContent", "the request has a body, and this operation takes none")
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.body and kind not in _CONTENT_TYPES:
        raise Refusal("InvalidContentType", "the Content-Type of a body must be application/xml")
