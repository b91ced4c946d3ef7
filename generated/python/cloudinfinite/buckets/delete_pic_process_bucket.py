# Generated from spec/buckets/delete_pic_process_bucket.xsd (51a5209ed0b7231a).
# Do not edit: change the spec and run `make generate`.
"""The operation DeletePicProcessBucket."""

from __future__ import annotations

from typing import Final

from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DeletePicProcessBucket",
    method="DELETE",
    path="/picbucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="delete_pic_process_bucket",
    schema="buckets/delete_pic_process_bucket.xsd",
    summary="Disable asynchronous image processing for a bucket.",
    response=DeleteServiceBucketResponse,
    safe=True,
    actions=("ci:DeletePicProcessBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/72917",),
)
