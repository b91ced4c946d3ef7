# Generated from spec/media/describe_media_jobs.xsd (c9e45191c8961a89).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaJobs."""

from typing import Final

from cloudinfinite.codecs.describe_media_jobs import (
    decode_describe_media_jobs_response,
    encode_describe_media_jobs_params,
    encode_describe_media_jobs_response,
    validate_describe_media_jobs_params,
)
from cloudinfinite.models.describe_media_jobs import (
    DescribeMediaJobsParams,
    DescribeMediaJobsResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Paging

OPERATION: Final = Operation(
    name="DescribeMediaJobs",
    method="GET",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    schema="media/describe_media_jobs.xsd",
    summary="List the media jobs of one kind, a page at a time.",
    params=ParameterCodec(
        DescribeMediaJobsParams,
        encode_describe_media_jobs_params,
        validate_describe_media_jobs_params,
    ),
    response=Codec(
        DescribeMediaJobsResponse,
        encode_describe_media_jobs_response,
        decode_describe_media_jobs_response,
    ),
    safe=True,
    actions=("ci:DescribeMediaJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/73114",
        "https://www.tencentcloud.com/document/product/1045/50356",
        "https://cloud.tencent.com/document/product/460/48235",
    ),
    paging=Paging(token="next_token", next="next_token", items="jobs_detail"),
)
"""List the media jobs of one kind, a page at a time."""
