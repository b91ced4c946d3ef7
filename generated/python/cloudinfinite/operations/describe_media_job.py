# Generated from spec/media/describe_media_job.xsd (08c50b52875e9c73).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaJob."""

from typing import Final

from cloudinfinite.codecs.describe_media_job import (
    decode_describe_media_job_response,
    encode_describe_media_job_params,
    encode_describe_media_job_response,
    validate_describe_media_job_params,
)
from cloudinfinite.models.describe_media_job import DescribeMediaJobParams, DescribeMediaJobResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Waiting

OPERATION: Final = Operation(
    name="DescribeMediaJob",
    method="GET",
    path="/jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="media",
    schema="media/describe_media_job.xsd",
    summary="Look up one media job, or several at once.",
    params=ParameterCodec(
        DescribeMediaJobParams, encode_describe_media_job_params, validate_describe_media_job_params
    ),
    response=Codec(
        DescribeMediaJobResponse,
        encode_describe_media_job_response,
        decode_describe_media_job_response,
    ),
    safe=True,
    actions=("ci:DescribeMediaJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/50355",
        "https://cloud.tencent.com/document/product/436/54010",
    ),
    waiting=Waiting(
        id="job_id",
        item="jobs_detail",
        key="job_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=("Cancel",),
        code="code",
        message="message",
        missing="non_exist_job_ids",
    ),
)
"""Look up one media job, or several at once."""
