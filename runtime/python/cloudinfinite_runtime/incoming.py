"""What comes in, made into an answer: put together up to a limit, decoded, its fields unfolded."""

from __future__ import annotations

import io
from collections.abc import Iterable

import urllib3

from .document import MAX_BODY  # which loads lxml too, so that no first call waits for it
from .errors import TransportError
from .http import Headers

CHUNK = 64 * 1024
"""How much is read at once."""


def too_large() -> TransportError:
    """What to raise for a body of more than `MAX_BODY` bytes."""
    return TransportError(f"the answer is larger than {MAX_BODY} bytes")


def join(chunks: Iterable[bytes]) -> bytes:
    """Puts a body together.

    Raises:
        TransportError: It is too large.
    """
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > MAX_BODY:
            raise too_large()
    return bytes(body)


def decode(body: bytes, encoding: str) -> bytes:
    """Undoes an encoding that nobody asked for; one that is not known is left as it is.

    Raises:
        TransportError: The body is too large.
        urllib3.exceptions.DecodeError: It is not encoded as it claims.
    """
    encoded = urllib3.HTTPResponse(
        io.BytesIO(body), {"Content-Encoding": encoding}, preload_content=False
    )
    return join(encoded.stream(CHUNK, decode_content=True))


def unfold(fields: Iterable[tuple[str, str]]) -> Headers:
    """Header fields, of which those over several lines, as nobody writes them any more, are one."""
    return Headers(
        (name, " ".join(value.split()) if "\n" in value else value) for name, value in fields
    )
