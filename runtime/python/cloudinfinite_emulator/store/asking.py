"""Which requests are for the object store, and which for an operation on its host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from ..checks.framing import MAX_BYTES
from ..checks.hosts import kinds_of
from ..checks.refusal import Refusal
from ..checks.routing import fits
from ..checks.signature import TOKEN_NAMES
from ..checks.specification import Specification
from ..incoming import Incoming

MAX_OBJECT: Final = MAX_BYTES
"""The largest object that is put in, and the most of one that is answered with, in bytes."""

_LISTING = frozenset({"prefix", "delimiter", "marker", "max-keys", "encoding-type"})
_READING = frozenset(
    f"response-{name}"
    for name in (
        "content-type",
        "content-language",
        "expires",
        "cache-control",
        "content-disposition",
        "content-encoding",
    )
)
# What the store has beside objects; of its many, those that clients use most.
_NOT_DONE: Final = frozenset(
    {
        "acl",
        "append",
        "delete",
        "partNumber",
        "tagging",
        "uploadId",
        "uploads",
        "versionId",
        "versions",
    }
)
_NAMES: Final[Mapping[tuple[str, bool], str]] = {
    ("GET", False): "GetObject",
    ("HEAD", False): "HeadObject",
    ("PUT", False): "PutObject",
    ("DELETE", False): "DeleteObject",
    ("GET", True): "ListObjects",
    ("HEAD", True): "HeadBucket",
}
"""By method, and whether it is about the bucket."""


def asked_of_store(spec: Specification, request: Incoming) -> str:
    """What a request asks of the store, such as ``PutObject``; empty if it is not for the store.

    Raises:
        Refusal: The store does it, and the emulator does not.
    """
    if kinds_of(request) != {"object"}:
        return ""
    given = {name for name, _ in request.query if name not in TOKEN_NAMES}
    of_bucket = request.raw_path in (b"", b"/")
    if request.method != "OPTIONS" and given & _NOT_DONE and not fits(spec, request):
        known = ", ".join(sorted(given & _NOT_DONE))
        raise Refusal("NotImplemented", f"the emulator's object store does not do {known} yet")
    name = _NAMES.get((request.method, of_bucket), "")
    taken = _LISTING if name == "ListObjects" else _READING if name == "GetObject" else frozenset()
    return name if given <= taken and name and not fits(spec, request) else ""


def key_of(request: Incoming) -> str:
    """The key that a request names.

    Raises:
        Refusal: It is none.
    """
    try:
        return unquote_to_bytes(request.raw_path[1:]).decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal("InvalidArgument", "the key is not UTF-8") from None
