# Generated from spec/queues/describe_file_process_queues.xsd (128c481b13989178).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeFileProcessQueues."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueListParams, QueueListResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DescribeFileProcessQueues",
    method="GET",
    path="/file_queue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_file_process_queues",
    schema="queues/describe_file_process_queues.xsd",
    summary="List the bucket's queues for file jobs, a page at a time.",
    params=QueueListParams,
    response=QueueListResponse,
    safe=True,
    actions=("ci:DescribeFileProcessQueues",),
    pages=("https://www.tencentcloud.com/document/product/1045/72964",),
)
