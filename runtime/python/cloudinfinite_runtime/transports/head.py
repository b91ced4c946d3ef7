"""What is sent beside the body, and whether HTTP can carry it."""

from __future__ import annotations

import re

from ..exchange import Exchange

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_URL = re.compile(r"[!-~]+")


def header_fields(exchange: Exchange) -> dict[str, str]:
    """The header fields as they are sent: the exchange's own, and what HTTP asks for.

    Raises:
        ValueError: Something has characters that HTTP cannot carry. The text shows none of it, and
            the complaints of the libraries below would show the value of a field.
    """
    headers = exchange.headers
    written = "".join(headers.values())
    if _URL.fullmatch(exchange.url) is None:
        raise ValueError("its address has characters that HTTP cannot carry")
    if not all(map(_NAME.fullmatch, (exchange.method, *headers))):
        raise ValueError("the name of a header field has characters that HTTP cannot carry")
    if not _is_latin(written) or _CONTROLS.search(written) is not None:
        raise ValueError("a header field has characters that HTTP cannot carry")
    fields = {name: value for name, value in headers.pairs() if name.lower() != "accept-encoding"}
    fields["Accept-Encoding"] = "identity"
    if exchange.body and "content-length" not in headers:
        fields["Content-Length"] = str(len(exchange.body))
    return fields


def _is_latin(text: str) -> bool:
    return text.isascii() or max(text) <= "\xff"
