# Generated from spec/metainsight/dataset.xsd (6b27bea49dd1ad1d).
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
"""The name of a dataset, unique in the account. It begins with a letter or a digit."""

DATASET_DESCRIPTION = Text(min_length=1, max_length=256)
"""What a dataset is for."""

DATASET_TEMPLATE = Text(min_length=1)
"""A template, such as Official:COSBasicMeta, Official:FaceSearch or Official:ImageSearch."""

RESOURCE_URI = Text(min_length=1)
"""A bucket, a folder or an object in the form cos://BucketName/Key."""

META_PAGE_SIZE = Integer(minimum=0, maximum=200)
"""The most items that a page may hold."""


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
    """Its name."""
    description: str | None = field(default=None, metadata=element("Description", ANY_TEXT))
    """What it is for."""
    template_id: str | None = field(default=None, metadata=element("TemplateId", ANY_TEXT))
    """What is found out about each file."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """When it was created."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """When it was last changed."""
    bind_count: int | None = field(default=None, metadata=element("BindCount", ANY_INTEGER))
    """How many buckets are bound to it."""
    file_count: int | None = field(default=None, metadata=element("FileCount", ANY_INTEGER))
    """How many files it knows."""
    total_file_size: int | None = field(
        default=None, metadata=element("TotalFileSize", ANY_INTEGER)
    )
    """The size of these files, in bytes."""


@dataclass(slots=True, kw_only=True, repr=False)
class DatasetResponse(Answer):
    """The dataset."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    dataset: Dataset | None = field(default=None, metadata=element("Dataset", Dataset))
    """The dataset."""
