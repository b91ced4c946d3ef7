# Generated from spec/inventory/describe_inventory_trigger_jobs.xsd (7aa36c82dc5cca6f).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeInventoryTriggerJobs."""

from typing import Final

from cloudinfinite.codecs.describe_inventory_trigger_jobs import (
    decode_describe_inventory_trigger_jobs_response,
    encode_describe_inventory_trigger_jobs_params,
    encode_describe_inventory_trigger_jobs_response,
    validate_describe_inventory_trigger_jobs_params,
)
from cloudinfinite.models.describe_inventory_trigger_jobs import (
    DescribeInventoryTriggerJobsParams,
    DescribeInventoryTriggerJobsResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Paging

OPERATION: Final = Operation(
    name="DescribeInventoryTriggerJobs",
    method="GET",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="inventory",
    schema="inventory/describe_inventory_trigger_jobs.xsd",
    summary="List the bucket's batch jobs, of both types, a page at a time.",
    params=ParameterCodec(
        DescribeInventoryTriggerJobsParams,
        encode_describe_inventory_trigger_jobs_params,
        validate_describe_inventory_trigger_jobs_params,
    ),
    response=Codec(
        DescribeInventoryTriggerJobsResponse,
        encode_describe_inventory_trigger_jobs_response,
        decode_describe_inventory_trigger_jobs_response,
    ),
    safe=True,
    actions=("ci:DescribeInventoryTriggerJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47031",
        "https://cloud.tencent.com/document/product/460/76894",
    ),
    paging=Paging(token="next_token", next="next_token", items="jobs_detail"),
)
"""List the bucket's batch jobs, of both types, a page at a time."""
