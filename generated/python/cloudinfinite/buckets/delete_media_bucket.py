# Generated from spec/buckets/delete_media_bucket.xsd (85289a9daa943969).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteMediaBucket."""

from __future__ import annotations

from typing import Final

from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DeleteMediaBucket",
    method="DELETE",
    path="/mediabucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="delete_media_bucket",
    schema="buckets/delete_media_bucket.xsd",
    summary="Disable media processing for a bucket.",
    response=DeleteServiceBucketResponse,
    safe=True,
    actions=("ci:DeleteMediaBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/72938",),
)
