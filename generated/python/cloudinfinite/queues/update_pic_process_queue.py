# Generated from spec/queues/update_pic_process_queue.xsd (e7d99f6870fc8bb5).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdatePicProcessQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdatePicProcessQueue",
    method="PUT",
    path="/picqueue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_pic_process_queue",
    schema="queues/update_pic_process_queue.xsd",
    summary="Update a queue for image jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdatePicProcessQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/72919",),
)
