# Generated from spec/metainsight/create_file_meta_index.xsd (035277801e95c4c5).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateFileMetaIndex."""

from __future__ import annotations

from typing import Final

from cloudinfinite.metainsight.dataset import JsonAnswer
from cloudinfinite.metainsight.file_meta import FileMetaIndexRequest, FileMetaIndexResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="CreateFileMetaIndex",
    method="POST",
    path="/filemeta",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="create_file_meta_index",
    schema="metainsight/create_file_meta_index.xsd",
    summary="Index a file in a dataset.",
    params=JsonAnswer,
    request=FileMetaIndexRequest,
    response=FileMetaIndexResponse,
    answer="json",
    body="json",
    safe=False,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106022",),
)
