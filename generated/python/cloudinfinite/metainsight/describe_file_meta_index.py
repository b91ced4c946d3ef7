# Generated from spec/metainsight/describe_file_meta_index.xsd (ffd9506aa800a315).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeFileMetaIndex and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.metainsight.file_meta import FileMeta


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeFileMetaIndexParams(BaseRecord):
    """The arguments of `client.metainsight.describe_file_meta_index`."""

    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "Accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )
    dataset_name: str = field(
        metadata=element("datasetname", DATASET_NAME, place="query", required=True)
    )
    uri: str = field(metadata=element("uri", RESOURCE_URI, place="query", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeFileMetaIndexResponse(Answer):
    """The metadata of a file."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    files: list[FileMeta] = field(
        default_factory=list,
        metadata=element("Files", "..metainsight.file_meta:FileMeta", many=True),
    )
    """The file."""


OPERATION: Final = Operation(
    name="DescribeFileMetaIndex",
    method="GET",
    path="/filemeta",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="describe_file_meta_index",
    schema="metainsight/describe_file_meta_index.xsd",
    summary="Look up the metadata of a file in a dataset.",
    params=DescribeFileMetaIndexParams,
    response=DescribeFileMetaIndexResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106164",),
)
