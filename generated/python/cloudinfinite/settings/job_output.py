# Generated from spec/settings/job_output.xsd (96ccc3083ef2a477).
# Do not edit: change the spec and run `make generate`.
"""`JobOutput` and `JobOutputBucket`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


@dataclass(slots=True, kw_only=True, repr=False)
class JobOutput(BaseRecord):
    """Where a job writes its file, or several files whose keys follow one pattern."""

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The bucket's full name, BucketName-APPID."""
    object: str | None = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key to write to. For several files, it contains variables such as `${Number}`, which the
    job replaces by numbers. Not empty.
    """


class JobOutputDict(TypedDict, total=False):
    """`JobOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class JobOutputBucket(BaseRecord):
    """The bucket that a job writes to; other settings give the keys."""

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The bucket's full name, BucketName-APPID."""


class JobOutputBucketDict(TypedDict, total=False):
    """`JobOutputBucket` as a mapping."""

    region: Required[str]
    bucket: Required[str]
