# Generated from spec/metainsight/update_file_meta_index.xsd (5b9b7daeb0d693f7).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateFileMetaIndex."""

from __future__ import annotations

from typing import Final

from cloudinfinite.metainsight.dataset import JsonAnswer
from cloudinfinite.metainsight.file_meta import FileMetaIndexRequest, FileMetaIndexResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateFileMetaIndex",
    method="PUT",
    path="/filemeta",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="update_file_meta_index",
    schema="metainsight/update_file_meta_index.xsd",
    summary="Update the index of a file in a dataset.",
    params=JsonAnswer,
    request=FileMetaIndexRequest,
    response=FileMetaIndexResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106162",),
)
