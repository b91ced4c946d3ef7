"""What the header of a request says about its body."""

from __future__ import annotations

from ..incoming import Incoming
from .body import MAX_BODY
from .refusal import Refusal

_CONTENT_TYPES = ("application/xml", "text/xml")


def check_framing(request: Incoming, takes_body: bool) -> list[str]:
    """Holds the length and the type of a body against what the operation takes.

    Returns:
        What is missing and should be there: deviations, which the service lets pass.

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
    if not request.body:
        return []
    if not headers.get("content-type"):
        # The vendor's own SDK sends none by itself.
        return ["the body has no Content-Type; it should be application/xml"]
    kind = headers["content-type"].partition(";")[0].strip().lower()
    if kind not in _CONTENT_TYPES:
        raise Refusal("InvalidContentType", "the Content-Type of a body must be application/xml")
    return []
