# Generated from spec/metainsight/delete_file_meta_index.xsd (1e8928d4f07d73cb).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteFileMetaIndex and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteFileMetaIndexRequest(BaseRecord):
    """The arguments of `client.metainsight.delete_file_meta_index`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    uri: str = field(metadata=element("URI", RESOURCE_URI, required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteFileMetaIndexResponse(Answer):
    """The confirmation that the metadata of the file is deleted."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """


OPERATION: Final = Operation(
    name="DeleteFileMetaIndex",
    method="DELETE",
    path="/filemeta",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="delete_file_meta_index",
    schema="metainsight/delete_file_meta_index.xsd",
    summary="Delete the metadata of a file from a dataset.",
    params=JsonAnswer,
    request=DeleteFileMetaIndexRequest,
    response=DeleteFileMetaIndexResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106163",),
)
