# Generated from spec/queues/describe_file_process_queues.xsd (897b9d9674aad5ed).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeFileProcessQueues."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueListParams, QueueListResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

OPERATION: Final = Operation(
    name="DescribeFileProcessQueues",
    method="GET",
    path="/file_queue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_file_process_queues",
    schema="queues/describe_file_process_queues.xsd",
    summary="List the bucket's queues for file jobs, page by page.",
    params=QueueListParams,
    response=QueueListResponse,
    safe=True,
    actions=("ci:DescribeFileProcessQueues",),
    pages=("https://www.tencentcloud.com/document/product/1045/72964",),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
