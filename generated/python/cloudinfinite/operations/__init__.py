# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every operation by its name in the spec. Each is loaded when it is first looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.lazy import LazyMapping

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cloudinfinite_runtime.operation import Operation

OPERATIONS: Final[Mapping[str, Operation[Any]]] = LazyMapping(
    {
        "CancelInventoryTriggerJob": ".cancel_inventory_trigger_job:OPERATION",
        "DescribeInventoryTriggerJob": ".describe_inventory_trigger_job:OPERATION",
        "DescribeInventoryTriggerJobs": ".describe_inventory_trigger_jobs:OPERATION",
        "TriggerInventoryJob": ".trigger_inventory_job:OPERATION",
        "TriggerInventoryWorkflow": ".trigger_inventory_workflow:OPERATION",
        "CancelMediaJob": ".cancel_media_job:OPERATION",
        "CreateMediaInfoJob": ".create_media_info_job:OPERATION",
        "DescribeMediaJob": ".describe_media_job:OPERATION",
        "DescribeMediaJobs": ".describe_media_jobs:OPERATION",
    },
    __name__,
)
"""Every operation by its name in the spec, as a value that encodes requests and decodes answers."""
