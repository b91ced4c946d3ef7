# Generated from spec/buckets/delete_asr_bucket.xsd (783f92b01c1ff537).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteAsrBucket."""

from __future__ import annotations

from typing import Final

from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DeleteAsrBucket",
    method="DELETE",
    path="/asrbucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="delete_asr_bucket",
    schema="buckets/delete_asr_bucket.xsd",
    summary="Disable intelligent speech for a bucket.",
    response=DeleteServiceBucketResponse,
    safe=True,
    actions=("ci:DeleteAsrBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/73365",),
)
