# Generated from spec/queues/describe_ai_process_queues.xsd (337f583408a660a8).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAiProcessQueues."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueListParams, QueueListResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

OPERATION: Final = Operation(
    name="DescribeAiProcessQueues",
    method="GET",
    path="/ai_queue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_ai_process_queues",
    schema="queues/describe_ai_process_queues.xsd",
    summary="List the bucket's queues for AI content recognition jobs, page by page.",
    params=QueueListParams,
    response=QueueListResponse,
    safe=True,
    actions=("ci:DescribeAiProcessQueues",),
    pages=("https://www.tencentcloud.com/document/product/1045/72923",),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
