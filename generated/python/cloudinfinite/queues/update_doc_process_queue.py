# Generated from spec/queues/update_doc_process_queue.xsd (21e72af7e926934b).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateDocProcessQueue."""

from __future__ import annotations

from typing import Final

from cloudinfinite.queues.queue import QueueParams, QueueSettings, UpdateQueueResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="UpdateDocProcessQueue",
    method="PUT",
    path="/docqueue/{queueId}",
    service=SERVICE,
    host="bucket",
    family="queues",
    call="update_doc_process_queue",
    schema="queues/update_doc_process_queue.xsd",
    summary="Update a queue for document jobs.",
    params=QueueParams,
    request=QueueSettings,
    response=UpdateQueueResponse,
    safe=True,
    actions=("ci:UpdateDocProcessQueue",),
    pages=("https://www.tencentcloud.com/document/product/1045/47936",),
)
