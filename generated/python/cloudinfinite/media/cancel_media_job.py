# Generated from spec/media/cancel_media_job.xsd (35d25054296fa1cb).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelMediaJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class CancelMediaJobParams(BaseRecord):
    """The arguments of `client.media.cancel_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))
    cancel: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("cancel", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CancelMediaJob",
    method="PUT",
    path="/jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="media",
    call="cancel_job",
    subjects={"job_id": "DescribeMediaJob"},
    schema="media/cancel_media_job.xsd",
    summary="Cancel a media job that is still waiting.",
    params=CancelMediaJobParams,
    safe=True,
    actions=("ci:CancelMediaJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49512",
        "https://cloud.tencent.com/document/product/436/85082",
    ),
)
