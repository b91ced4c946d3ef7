# Generated from spec/settings/stream_extract.xsd (b3884f7218019138).
# Do not edit: change the spec and run `make generate`.
"""`StreamExtractOutput`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


@dataclass(slots=True, kw_only=True, repr=False)
class StreamExtract(BaseRecord):
    """The output location of an extracted stream."""

    index: str | None = field(metadata=element("Index", ANY_TEXT, required=True))
    """The index of the stream, as given in the media information. From an mxf file, only video
    streams can be extracted.
    """
    object: str | None = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of the output file. Not empty."""
    output: str | None = field(default=None, metadata=element("Output", ANY_TEXT))
    """The key of the output file, under the name that most responses use; returned in responses
    only.
    """


class StreamExtractDict(TypedDict, total=False):
    """`StreamExtract` as a mapping."""

    index: Required[str]
    object: Required[str]
    output: str


@dataclass(slots=True, kw_only=True, repr=False)
class StreamExtractOutput(BaseRecord):
    """The output location of extracted streams."""

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""
    stream_extract: list[StreamExtract] = field(
        metadata=element("StreamExtract", StreamExtract, many=True, max_items=10, required=True)
    )
    """The streams to extract. At most 10 items."""


class StreamExtractOutputDict(TypedDict, total=False):
    """`StreamExtractOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    stream_extract: Required[Sequence[StreamExtract | StreamExtractDict]]
