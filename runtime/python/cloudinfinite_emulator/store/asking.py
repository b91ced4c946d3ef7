"""Which requests are for the object store, and which for an operation on its host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple
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

_ENCODING: Final = frozenset({"encoding-type"})
_LISTING: Final = _ENCODING | {"prefix", "delimiter", "marker", "max-keys"}
_READING: Final = frozenset(
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
_NOT_DONE: Final = frozenset({"acl", "append", "tagging", "versionId", "versions"})


class _Form(NamedTuple):
    """How a request is told from others: by method, by what it is about, and by its query."""

    method: str
    of_bucket: bool
    needed: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()


_FORMS: Final[Mapping[str, _Form]] = {
    "GetObject": _Form("GET", False, allowed=_READING),
    "HeadObject": _Form("HEAD", False),
    "PutObject": _Form("PUT", False),
    "DeleteObject": _Form("DELETE", False),
    "ListObjects": _Form("GET", True, allowed=_LISTING),
    "HeadBucket": _Form("HEAD", True),
    "DeleteMultipleObjects": _Form("POST", True, frozenset({"delete"})),
    "InitiateMultipartUpload": _Form("POST", False, frozenset({"uploads"})),
    "UploadPart": _Form("PUT", False, frozenset({"partNumber", "uploadId"})),
    "ListParts": _Form(
        "GET", False, frozenset({"uploadId"}), _ENCODING | {"max-parts", "part-number-marker"}
    ),
    "CompleteMultipartUpload": _Form("POST", False, frozenset({"uploadId"})),
    "AbortMultipartUpload": _Form("DELETE", False, frozenset({"uploadId"})),
    "ListMultipartUploads": _Form(
        "GET",
        True,
        frozenset({"uploads"}),
        _ENCODING | {"prefix", "delimiter", "max-uploads", "key-marker", "upload-id-marker"},
    ),
}

CARRYING: Final = frozenset({"PutObject", "UploadPart"})
"""What has content as its body."""

UPLOADING: Final = frozenset({"PutObject", "CompleteMultipartUpload"})
"""What makes an object."""


def asked_of_store(spec: Specification, request: Incoming) -> str:
    """What a request asks of the store, such as ``PutObject``; empty if it is not for the store.

    Raises:
        Refusal: The store does it, and the emulator does not.
    """
    if kinds_of(request) != {"object"}:
        return ""
    given = {name for name, _ in request.query if name not in TOKEN_NAMES}
    of_bucket = request.raw_path in (b"", b"/")
    # Before operations, since an image may be processed by a rule of any name.
    if request.method != "OPTIONS" and given & _NOT_DONE:
        known = ", ".join(sorted(given & _NOT_DONE))
        raise Refusal("NotImplemented", f"the emulator's object store does not support {known} yet")
    for name, form in _FORMS.items():
        if (
            (request.method, of_bucket) == form[:2]
            and form.needed <= given <= form.needed | form.allowed
            and not fits(spec, request)
        ):
            return name
    return ""


def takes_time(request: Incoming) -> bool:
    """Whether a request without a large body may work on much content all the same."""
    return "x-cos-copy-source" in request.headers or b"uploadId=" in request.raw_query


def key_of(request: Incoming) -> str:
    """The key that a request names.

    Raises:
        Refusal: It is none.
    """
    try:
        return unquote_to_bytes(request.raw_path[1:]).decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal("InvalidArgument", "the key is not UTF-8") from None
