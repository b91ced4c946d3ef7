# Generated from spec/queues/update_ai_process_queue.xsd (15f85f3d3652e823).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateAiProcessQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateAiProcessQueue",
    method="PUT",
    path="/ai_queue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_ai_process_queue",
    schema="queues/update_ai_process_queue.xsd",
    summary="Update a queue for AI content recognition jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdateAiProcessQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/72924",),
)
