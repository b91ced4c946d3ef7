# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every operation by its name in the spec. Each is loaded when it is first looked up."""

from collections.abc import Mapping
from typing import Any, Final

from cloudinfinite_runtime.lazy import LazyMapping
from cloudinfinite_runtime.operation import Operation

OPERATIONS: Final[Mapping[str, Operation[Any]]] = LazyMapping(
    {
        "DescribeInventoryTriggerJobs": ".describe_inventory_trigger_jobs:OPERATION",
        "TriggerInventoryWorkflow": ".trigger_inventory_workflow:OPERATION",
        "CreateMediaInfoJob": ".create_media_info_job:OPERATION",
    },
    __name__,
)
"""Every operation by its name in the spec, as a value that encodes requests and decodes answers."""
