# Generated from spec/metainsight/dataset.xsd (101f18c71483e8e6).
# Do not edit: change the spec and run `make generate`.
"""`JsonAnswer` and `DatasetResponse`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

DATASET_NAME = Text(
    min_length=1,
    max_length=32,
    characters=(("a", "z"), ("0", "9"), ("-", "-")),
    says="small letters, digits and '-'",
)
"""The name of a dataset, unique within the account. It begins with a letter or a digit."""

DATASET_DESCRIPTION = Text(min_length=1, max_length=256)
"""The purpose of a dataset."""

DATASET_TEMPLATE = Text(min_length=1)
"""A template, such as Official:COSBasicMeta, Official:FaceSearch or Official:ImageSearch."""

RESOURCE_URI = Text(min_length=1)
"""A bucket, a folder or an object in the form cos://BucketName/Key."""

META_PAGE_SIZE = Integer(minimum=0, maximum=200)
"""The maximum number of items per page."""


@dataclass(slots=True, kw_only=True, repr=False)
class JsonAnswer(BaseRecord):
    """The arguments of `client.metainsight.update_file_meta_index`."""

    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "Accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Dataset(BaseRecord):
    """A dataset."""

    dataset_name: str | None = field(default=None, metadata=element("DatasetName", ANY_TEXT))
    """The name."""
    description: str | None = field(default=None, metadata=element("Description", ANY_TEXT))
    """The purpose of the dataset."""
    template_id: str | None = field(default=None, metadata=element("TemplateId", ANY_TEXT))
    """The template, which determines the metadata that is extracted from each file."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""
    bind_count: int | None = field(default=None, metadata=element("BindCount", ANY_INTEGER))
    """The number of buckets that are bound to the dataset."""
    file_count: int | None = field(default=None, metadata=element("FileCount", ANY_INTEGER))
    """The number of files in the dataset."""
    total_file_size: int | None = field(
        default=None, metadata=element("TotalFileSize", ANY_INTEGER)
    )
    """The total size of the files, in bytes."""


@dataclass(slots=True, kw_only=True, repr=False)
class DatasetResponse(Answer):
    """The dataset."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    dataset: Dataset | None = field(default=None, metadata=element("Dataset", Dataset))
    """The dataset."""
