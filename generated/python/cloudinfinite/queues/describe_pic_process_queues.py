# Generated from spec/queues/describe_pic_process_queues.xsd (2646bdac137c223a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribePicProcessQueues."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueListParams, QueueListResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

OPERATION: Final = Operation(
    name="DescribePicProcessQueues",
    method="GET",
    path="/picqueue",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="describe_pic_process_queues",
    schema="queues/describe_pic_process_queues.xsd",
    summary="List the bucket's queues for image jobs, page by page.",
    params=QueueListParams,
    response=QueueListResponse,
    safe=True,
    actions=("ci:DescribePicProcessQueues",),
    pages=("https://www.tencentcloud.com/document/product/1045/72918",),
    paging=NumberedPaging(page="page_number", total="total_count", items="queue_list"),
)
