"""Identifies the requests to the object store."""

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
"""The maximum size of an uploaded object, and of a response, in bytes."""

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
# Unsupported features that clients use most, by their parameters.
_UNSUPPORTED: Final = frozenset({"acl", "append", "tagging", "versionId", "versions"})


class _Form(NamedTuple):
    """The form of a request: its method, whether its path is a bucket, and its query parameters."""

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
"""The requests whose body is content."""

UPLOADING: Final = frozenset({"PutObject", "CompleteMultipartUpload"})
"""The requests that create an object."""


def store_operation(spec: Specification, request: Incoming) -> str:
    """Returns the name of a store request, such as ``PutObject``; empty for other requests.

    Raises:
        Refusal: The emulator does not support this feature of the store.
    """
    if kinds_of(request) != {"object"}:
        return ""
    given = {name for name, _ in request.query if name not in TOKEN_NAMES}
    of_bucket = request.raw_path in (b"", b"/")
    # Checked before operations, since any parameter might be the rule of an image.
    if request.method != "OPTIONS" and given & _UNSUPPORTED:
        known = ", ".join(sorted(given & _UNSUPPORTED))
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
    """Returns whether a request may work on much content although its body is small."""
    return "x-cos-copy-source" in request.headers or b"uploadId=" in request.raw_query


def key_of(request: Incoming) -> str:
    """Returns the key that a request names.

    Raises:
        Refusal: The key is invalid.
    """
    try:
        return unquote_to_bytes(request.raw_path[1:]).decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal("InvalidArgument", "the key is not UTF-8") from None
