# Generated from spec/inventory/trigger_inventory_job.xsd (37987997173bcfbd).
# Do not edit: change the spec and run `make generate`.
"""The operation TriggerInventoryJob."""

from typing import Final

from cloudinfinite.codecs.trigger_inventory_job import (
    decode_trigger_inventory_job_request,
    decode_trigger_inventory_job_response,
    encode_trigger_inventory_job_request,
    encode_trigger_inventory_job_response,
    validate_trigger_inventory_job_request,
)
from cloudinfinite.models.trigger_inventory_job import (
    TriggerInventoryJobRequest,
    TriggerInventoryJobResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Recovery

OPERATION: Final = Operation(
    name="TriggerInventoryJob",
    method="POST",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="inventory",
    schema="inventory/trigger_inventory_job.xsd",
    summary="Start a batch job that runs one kind of job on many objects.",
    request=Codec(
        TriggerInventoryJobRequest,
        encode_trigger_inventory_job_request,
        decode_trigger_inventory_job_request,
        validate_trigger_inventory_job_request,
    ),
    response=Codec(
        TriggerInventoryJobResponse,
        encode_trigger_inventory_job_response,
        decode_trigger_inventory_job_response,
    ),
    safe=False,
    actions=("ci:CreateInventoryTriggerJob", "cam:PassRole"),
    doubts={
        "cam:PassRole": (
            "Not named on this page, but on those of single jobs, which it creates "
            "through the same role."
        ),
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/50369",
        "https://cloud.tencent.com/document/product/460/80155",
    ),
    discriminators={"Type": "Job"},
    recovery=Recovery(
        mark=("name",),
        operation="DescribeInventoryTriggerJobs",
        match=("name",),
        item="jobs_detail",
        by="name",
    ),
)
"""Start a batch job that runs one kind of job on many objects."""
