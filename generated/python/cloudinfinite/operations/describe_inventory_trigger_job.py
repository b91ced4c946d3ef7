# Generated from spec/inventory/describe_inventory_trigger_job.xsd (7f22b44a997a0c3f).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeInventoryTriggerJob."""

from typing import Final

from cloudinfinite.codecs.describe_inventory_trigger_job import (
    decode_describe_inventory_trigger_job_response,
    encode_describe_inventory_trigger_job_params,
    encode_describe_inventory_trigger_job_response,
    validate_describe_inventory_trigger_job_params,
)
from cloudinfinite.models.describe_inventory_trigger_job import (
    DescribeInventoryTriggerJobParams,
    DescribeInventoryTriggerJobResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Waiting

OPERATION: Final = Operation(
    name="DescribeInventoryTriggerJob",
    method="GET",
    path="/inventorytriggerjob/{jobId}",
    service=SERVICE,
    host="bucket",
    family="inventory",
    schema="inventory/describe_inventory_trigger_job.xsd",
    summary="Look up one batch job, of either type.",
    params=ParameterCodec(
        DescribeInventoryTriggerJobParams,
        encode_describe_inventory_trigger_job_params,
        validate_describe_inventory_trigger_job_params,
    ),
    response=Codec(
        DescribeInventoryTriggerJobResponse,
        encode_describe_inventory_trigger_job_response,
        decode_describe_inventory_trigger_job_response,
    ),
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
"""Look up one batch job, of either type."""
