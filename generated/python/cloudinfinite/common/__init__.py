# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types shared by several families."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.callback_event import CallbackEvent as CallbackEvent
    from cloudinfinite.common.callback_event import CallbackEventName as CallbackEventName
    from cloudinfinite.common.callback_event import CallbackEventNameValue as CallbackEventNameValue
    from cloudinfinite.common.callback_event import WorkflowExecution as WorkflowExecution
    from cloudinfinite.common.callback_event import WorkflowTask as WorkflowTask
    from cloudinfinite.common.error import ErrorAnswer as ErrorAnswer
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.common.media_job import CallbackJob as CallbackJob
    from cloudinfinite.common.media_job import CosHeader as CosHeader
    from cloudinfinite.common.media_job import MediaJobDetail as MediaJobDetail
    from cloudinfinite.common.media_job import MediaJobInput as MediaJobInput
    from cloudinfinite.common.media_job import MediaJobOperation as MediaJobOperation
    from cloudinfinite.common.media_job import MediaJobOptions as MediaJobOptions
    from cloudinfinite.common.media_job import MediaJobOutput as MediaJobOutput
    from cloudinfinite.common.media_job import MediaJobTag as MediaJobTag
    from cloudinfinite.common.media_job import MediaJobTagValue as MediaJobTagValue
    from cloudinfinite.common.media_job import MediaJobWorkflow as MediaJobWorkflow
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.callback_event": (
                "CallbackEvent CallbackEventName CallbackEventNameValue WorkflowExecution "
                "WorkflowTask"
            ),
            "cloudinfinite.common.error": "ErrorAnswer",
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.common.media_job": (
                "CallbackJob CosHeader MediaJobDetail MediaJobInput MediaJobOperation "
                "MediaJobOptions MediaJobOutput MediaJobTag MediaJobTagValue MediaJobWorkflow"
            ),
        },
    )
