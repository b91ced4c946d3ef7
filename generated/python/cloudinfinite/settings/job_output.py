# Generated from spec/settings/job_output.xsd (c56d6338b18382bb).
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
    """The output location of a job that writes one file, or several files with a common key
    pattern.
    """

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""
    object: str | None = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of the output file. For several files, include variables such as `${Number}`, which
    the job replaces with numbers. Not empty.
    """


class JobOutputDict(TypedDict, total=False):
    """`JobOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class JobOutputBucket(BaseRecord):
    """The output bucket of a job; other settings give the keys."""

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""


class JobOutputBucketDict(TypedDict, total=False):
    """`JobOutputBucket` as a mapping."""

    region: Required[str]
    bucket: Required[str]
