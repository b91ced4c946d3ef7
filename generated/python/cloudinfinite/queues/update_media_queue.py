# Generated from spec/queues/update_media_queue.xsd (ff9edbe11b8b6bc5).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateMediaQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateMediaQueue",
    method="PUT",
    path="/queue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_media_queue",
    schema="queues/update_media_queue.xsd",
    summary="Update a queue for media jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdateMediaQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/72940",),
)
