"""What is done for which operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .call import Handler
from .cancelling import cancel_batch_job, cancel_media_job
from .creating import create_batch_job, create_media_job
from .looking import describe_batch_job, describe_media_jobs, list_batch_jobs, list_media_jobs

HANDLERS: Final[Mapping[str, Handler]] = {
    "TriggerInventoryWorkflow": create_batch_job,
    "TriggerInventoryJob": create_batch_job,
    "DescribeInventoryTriggerJob": describe_batch_job,
    "DescribeInventoryTriggerJobs": list_batch_jobs,
    "CancelInventoryTriggerJob": cancel_batch_job,
    "CreateMediaJob": create_media_job,
    "CreateMediaInfoJob": create_media_job,
    "DescribeMediaJob": describe_media_jobs,
    "DescribeMediaJobs": list_media_jobs,
    "CancelMediaJob": cancel_media_job,
}
"""By the operation's name in the spec; others are answered with NotImplemented."""
