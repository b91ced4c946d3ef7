# Generated from spec/common/scalar.xsd (b98ee4d62fe1f10a).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Integer, Timestamp
from cloudinfinite_runtime.codec.texts import Text

TIMESTAMP = Timestamp(unset=("-", "0"))
"""A date and time with a UTC offset, to the second."""

OBJECT_KEY = Text(min_length=1)
"""An object key in the bucket, without a leading slash."""

IDENTIFIER = Text(min_length=1)
"""An ID assigned by the service."""

URL_SAFE_BASE64 = Text(
    min_length=1,
    characters=(("A", "Z"), ("a", "z"), ("0", "9"), ("_", "_"), ("-", "-"), ("=", "=")),
    says="letters, digits, '-', '_' and '='",
)
"""URL-safe Base64, with - and _ instead of + and /."""

BINARY_FLAG = Integer(minimum=0, maximum=1)
"""0 for no, 1 for yes."""
