# Generated from spec/batch/describe_inventory_trigger_job.xsd (35540062ca44330e).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeInventoryTriggerJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting

if TYPE_CHECKING:
    from cloudinfinite.batch.inventory_job import InventoryTriggerJobDetail


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobParams(BaseRecord):
    """The arguments of `client.batch.describe_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobResponse(Answer):
    """The batch job, if it exists."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: InventoryTriggerJobDetail | None = field(
        default=None,
        metadata=element("JobsDetail", "..batch.inventory_job:InventoryTriggerJobDetail"),
    )
    """The batch job; absent if the ID does not exist."""
    non_exist_job_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistJobIds", IDENTIFIER, many=True)
    )
    """The requested ID, if it does not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeInventoryTriggerJob",
    method="GET",
    path="/inventorytriggerjob/{jobId}",
    service=SERVICE,
    host="bucket",
    family="batch",
    call="describe_job",
    subjects={"job_id": "DescribeInventoryTriggerJob"},
    schema="batch/describe_inventory_trigger_job.xsd",
    summary="Look up a batch job of either type.",
    params=DescribeInventoryTriggerJobParams,
    response=DescribeInventoryTriggerJobResponse,
    safe=True,
    actions=("ci:DescribeInventoryTriggerJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47030",
        "https://cloud.tencent.com/document/product/460/76893",
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
