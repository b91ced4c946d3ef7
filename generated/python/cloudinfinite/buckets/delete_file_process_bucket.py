# Generated from spec/buckets/delete_file_process_bucket.xsd (5ad8a1a76182d0bf).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteFileProcessBucket."""

from __future__ import annotations

from typing import Final

from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DeleteFileProcessBucket",
    method="DELETE",
    path="/file_bucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="delete_file_process_bucket",
    schema="buckets/delete_file_process_bucket.xsd",
    summary="Disable file processing for a bucket.",
    response=DeleteServiceBucketResponse,
    safe=True,
    actions=("ci:DeleteFileProcessBucket",),
    pages=("https://www.tencentcloud.com/document/product/436/75263",),
)
