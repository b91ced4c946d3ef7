# Generated from spec/media/create_media_info_job.xsd (0436585d79c11360).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateMediaInfoJob."""

from typing import Final

from cloudinfinite.codecs.create_media_info_job import (
    decode_create_media_info_job_request,
    decode_create_media_info_job_response,
    encode_create_media_info_job_request,
    encode_create_media_info_job_response,
    validate_create_media_info_job_request,
)
from cloudinfinite.models.create_media_info_job import (
    CreateMediaInfoJobRequest,
    CreateMediaInfoJobResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Recovery

OPERATION: Final = Operation(
    name="CreateMediaInfoJob",
    method="POST",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    schema="media/create_media_info_job.xsd",
    summary=("Create a job that finds out about a media file: its container and its streams."),
    request=Codec(
        CreateMediaInfoJobRequest,
        encode_create_media_info_job_request,
        decode_create_media_info_job_request,
        validate_create_media_info_job_request,
    ),
    response=Codec(
        CreateMediaInfoJobResponse,
        encode_create_media_info_job_response,
        decode_create_media_info_job_response,
    ),
    safe=False,
    actions=("ci:CreateMediaJobs", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/72943",
        "https://www.tencentcloud.com/document/product/1045/48932",
        "https://cloud.tencent.com/document/product/460/84776",
    ),
    discriminators={"Tag": "MediaInfo"},
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeMediaJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
"""Create a job that finds out about a media file: its container and its streams."""
