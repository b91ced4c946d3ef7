# Generated from spec/buckets/delete_ai_process_bucket.xsd (41e6cd46bf7fbe36).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteAiProcessBucket."""

from __future__ import annotations

from typing import Final

from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DeleteAiProcessBucket",
    method="DELETE",
    path="/ai_bucket",
    service=SERVICE,
    host="bucket",
    family="buckets",
    call="delete_ai_process_bucket",
    schema="buckets/delete_ai_process_bucket.xsd",
    summary="Disable asynchronous AI content recognition for a bucket.",
    response=DeleteServiceBucketResponse,
    safe=True,
    actions=("ci:DeleteAiProcessBucket",),
    pages=("https://www.tencentcloud.com/document/product/1045/72922",),
)
