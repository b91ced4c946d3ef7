# Generated from spec/media/cancel_media_job.xsd (e0ac7c1d027602e3).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelMediaJob."""

from typing import Final

from cloudinfinite.codecs.cancel_media_job import (
    encode_cancel_media_job_params,
    validate_cancel_media_job_params,
)
from cloudinfinite.models.cancel_media_job import CancelMediaJobParams
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import ParameterCodec
from cloudinfinite_runtime.model import EmptyAnswer
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation[EmptyAnswer](
    name="CancelMediaJob",
    method="PUT",
    path="/jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="media",
    schema="media/cancel_media_job.xsd",
    summary="Cancel a media job that is still waiting.",
    params=ParameterCodec(
        CancelMediaJobParams, encode_cancel_media_job_params, validate_cancel_media_job_params
    ),
    safe=True,
    actions=("ci:CancelMediaJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49512",
        "https://cloud.tencent.com/document/product/436/85082",
    ),
)
"""Cancel a media job that is still waiting."""
