# Generated from spec/queues/update_file_process_queue.xsd (22ccc0e836e9dec2).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateFileProcessQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateFileProcessQueue",
    method="PUT",
    path="/file_queue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_file_process_queue",
    schema="queues/update_file_process_queue.xsd",
    summary="Update a queue for file jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdateFileProcessQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/72965",),
)
