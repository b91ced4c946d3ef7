# Generated from spec/queues/update_asr_queue.xsd (fe65116ea325f754).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateAsrQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateAsrQueue",
    method="PUT",
    path="/asrqueue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_asr_queue",
    schema="queues/update_asr_queue.xsd",
    summary="Update a queue for speech jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdateAsrQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/73367",),
)
