# Generated from spec/settings/stream_extract.xsd (9c12e20e20f3583e).
# Do not edit: change the spec and run `make generate`.
"""`StreamExtractOutput`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class StreamExtract(BaseRecord):
    """Where one extracted stream is written."""

    index: str = field(metadata=element("Index", ANY_TEXT, required=True))
    """The index of the stream, as media information gives it. Of an mxf file, only video streams
    can be extracted.
    """
    object: str = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key that it is written to. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class StreamExtractOutput(BaseRecord):
    """Where extracted streams are written."""

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The bucket's full name, BucketName-APPID."""
    stream_extract: list[StreamExtract] = field(
        metadata=element("StreamExtract", StreamExtract, many=True, max_items=10, required=True)
    )
    """The streams to extract, up to ten. At most 10 items."""
