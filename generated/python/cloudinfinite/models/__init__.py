# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every type of the API by name. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from cloudinfinite.models.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.models.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.models.callback import CallBackMqConfigEcho as CallBackMqConfigEcho
    from cloudinfinite.models.callback import CallBackType as CallBackType
    from cloudinfinite.models.callback import MqMode as MqMode
    from cloudinfinite.models.callback import MqRegion as MqRegion
    from cloudinfinite.models.callback_event import CallbackEvent as CallbackEvent
    from cloudinfinite.models.callback_event import CallbackEventName as CallbackEventName
    from cloudinfinite.models.callback_event import WorkflowExecution as WorkflowExecution
    from cloudinfinite.models.callback_event import WorkflowTask as WorkflowTask
    from cloudinfinite.models.cancel_inventory_trigger_job import (
        CancelInventoryTriggerJobParams as CancelInventoryTriggerJobParams,
    )
    from cloudinfinite.models.cancel_media_job import CancelMediaJobParams as CancelMediaJobParams
    from cloudinfinite.models.create_media_info_job import (
        CreateMediaInfoJobRequest as CreateMediaInfoJobRequest,
    )
    from cloudinfinite.models.create_media_info_job import (
        CreateMediaInfoJobResponse as CreateMediaInfoJobResponse,
    )
    from cloudinfinite.models.create_media_info_job import MediaInfoJobInput as MediaInfoJobInput
    from cloudinfinite.models.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobParams as DescribeInventoryTriggerJobParams,
    )
    from cloudinfinite.models.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobResponse as DescribeInventoryTriggerJobResponse,
    )
    from cloudinfinite.models.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsParams as DescribeInventoryTriggerJobsParams,
    )
    from cloudinfinite.models.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse as DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.models.describe_media_job import (
        DescribeMediaJobParams as DescribeMediaJobParams,
    )
    from cloudinfinite.models.describe_media_job import (
        DescribeMediaJobResponse as DescribeMediaJobResponse,
    )
    from cloudinfinite.models.describe_media_jobs import (
        DescribeMediaJobsParams as DescribeMediaJobsParams,
    )
    from cloudinfinite.models.describe_media_jobs import (
        DescribeMediaJobsResponse as DescribeMediaJobsResponse,
    )
    from cloudinfinite.models.error import ErrorAnswer as ErrorAnswer
    from cloudinfinite.models.inventory_job import InventoryTriggerInput as InventoryTriggerInput
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerJobDetail as InventoryTriggerJobDetail,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerJobOperation as InventoryTriggerJobOperation,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerJobOutput as InventoryTriggerJobOutput,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerJobParam as InventoryTriggerJobParam,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerJobType as InventoryTriggerJobType,
    )
    from cloudinfinite.models.inventory_job import StreamExtractOutput as StreamExtractOutput
    from cloudinfinite.models.inventory_job import TimeInterval as TimeInterval
    from cloudinfinite.models.job import JobState as JobState
    from cloudinfinite.models.job import JobStateFilter as JobStateFilter
    from cloudinfinite.models.job import SortOrder as SortOrder
    from cloudinfinite.models.media_info import MediaInfo as MediaInfo
    from cloudinfinite.models.media_info import MediaInfoAudio as MediaInfoAudio
    from cloudinfinite.models.media_info import MediaInfoFormat as MediaInfoFormat
    from cloudinfinite.models.media_info import MediaInfoStream as MediaInfoStream
    from cloudinfinite.models.media_info import MediaInfoSubtitle as MediaInfoSubtitle
    from cloudinfinite.models.media_info import MediaInfoVideo as MediaInfoVideo
    from cloudinfinite.models.media_job import CosHeader as CosHeader
    from cloudinfinite.models.media_job import MediaJobDetail as MediaJobDetail
    from cloudinfinite.models.media_job import MediaJobInput as MediaJobInput
    from cloudinfinite.models.media_job import MediaJobOperation as MediaJobOperation
    from cloudinfinite.models.media_job import MediaJobOptions as MediaJobOptions
    from cloudinfinite.models.media_job import MediaJobTag as MediaJobTag
    from cloudinfinite.models.media_job import MediaJobWorkflow as MediaJobWorkflow
    from cloudinfinite.models.trigger_inventory_job import (
        InventoryJobOperation as InventoryJobOperation,
    )
    from cloudinfinite.models.trigger_inventory_job import InventoryJobOutput as InventoryJobOutput
    from cloudinfinite.models.trigger_inventory_job import (
        InventoryJobStreamExtract as InventoryJobStreamExtract,
    )
    from cloudinfinite.models.trigger_inventory_job import InventoryJobTag as InventoryJobTag
    from cloudinfinite.models.trigger_inventory_job import (
        TriggerInventoryJobRequest as TriggerInventoryJobRequest,
    )
    from cloudinfinite.models.trigger_inventory_job import (
        TriggerInventoryJobResponse as TriggerInventoryJobResponse,
    )
    from cloudinfinite.models.trigger_inventory_workflow import (
        InventoryWorkflowOperation as InventoryWorkflowOperation,
    )
    from cloudinfinite.models.trigger_inventory_workflow import (
        TriggerInventoryWorkflowRequest as TriggerInventoryWorkflowRequest,
    )
    from cloudinfinite.models.trigger_inventory_workflow import (
        TriggerInventoryWorkflowResponse as TriggerInventoryWorkflowResponse,
    )
else:
    # Hidden from type checkers, which would take any name for granted.
    __getattr__, __dir__ = lazy_getattr(
        __name__,
        {
            "CallBackFormat": ".callback",
            "CallBackMqConfig": ".callback",
            "CallBackMqConfigEcho": ".callback",
            "CallBackType": ".callback",
            "CallbackEvent": ".callback_event",
            "CallbackEventName": ".callback_event",
            "CancelInventoryTriggerJobParams": ".cancel_inventory_trigger_job",
            "CancelMediaJobParams": ".cancel_media_job",
            "CosHeader": ".media_job",
            "CreateMediaInfoJobRequest": ".create_media_info_job",
            "CreateMediaInfoJobResponse": ".create_media_info_job",
            "DescribeInventoryTriggerJobParams": ".describe_inventory_trigger_job",
            "DescribeInventoryTriggerJobResponse": ".describe_inventory_trigger_job",
            "DescribeInventoryTriggerJobsParams": ".describe_inventory_trigger_jobs",
            "DescribeInventoryTriggerJobsResponse": ".describe_inventory_trigger_jobs",
            "DescribeMediaJobParams": ".describe_media_job",
            "DescribeMediaJobResponse": ".describe_media_job",
            "DescribeMediaJobsParams": ".describe_media_jobs",
            "DescribeMediaJobsResponse": ".describe_media_jobs",
            "ErrorAnswer": ".error",
            "InventoryJobOperation": ".trigger_inventory_job",
            "InventoryJobOutput": ".trigger_inventory_job",
            "InventoryJobStreamExtract": ".trigger_inventory_job",
            "InventoryJobTag": ".trigger_inventory_job",
            "InventoryTriggerInput": ".inventory_job",
            "InventoryTriggerJobDetail": ".inventory_job",
            "InventoryTriggerJobOperation": ".inventory_job",
            "InventoryTriggerJobOutput": ".inventory_job",
            "InventoryTriggerJobParam": ".inventory_job",
            "InventoryTriggerJobType": ".inventory_job",
            "InventoryWorkflowOperation": ".trigger_inventory_workflow",
            "JobState": ".job",
            "JobStateFilter": ".job",
            "MediaInfo": ".media_info",
            "MediaInfoAudio": ".media_info",
            "MediaInfoFormat": ".media_info",
            "MediaInfoJobInput": ".create_media_info_job",
            "MediaInfoStream": ".media_info",
            "MediaInfoSubtitle": ".media_info",
            "MediaInfoVideo": ".media_info",
            "MediaJobDetail": ".media_job",
            "MediaJobInput": ".media_job",
            "MediaJobOperation": ".media_job",
            "MediaJobOptions": ".media_job",
            "MediaJobTag": ".media_job",
            "MediaJobWorkflow": ".media_job",
            "MqMode": ".callback",
            "MqRegion": ".callback",
            "SortOrder": ".job",
            "StreamExtractOutput": ".inventory_job",
            "TimeInterval": ".inventory_job",
            "TriggerInventoryJobRequest": ".trigger_inventory_job",
            "TriggerInventoryJobResponse": ".trigger_inventory_job",
            "TriggerInventoryWorkflowRequest": ".trigger_inventory_workflow",
            "TriggerInventoryWorkflowResponse": ".trigger_inventory_workflow",
            "WorkflowExecution": ".callback_event",
            "WorkflowTask": ".callback_event",
        },
    )

__all__ = [
    "CallBackFormat",
    "CallBackMqConfig",
    "CallBackMqConfigEcho",
    "CallBackType",
    "CallbackEvent",
    "CallbackEventName",
    "CancelInventoryTriggerJobParams",
    "CancelMediaJobParams",
    "CosHeader",
    "CreateMediaInfoJobRequest",
    "CreateMediaInfoJobResponse",
    "DescribeInventoryTriggerJobParams",
    "DescribeInventoryTriggerJobResponse",
    "DescribeInventoryTriggerJobsParams",
    "DescribeInventoryTriggerJobsResponse",
    "DescribeMediaJobParams",
    "DescribeMediaJobResponse",
    "DescribeMediaJobsParams",
    "DescribeMediaJobsResponse",
    "ErrorAnswer",
    "InventoryJobOperation",
    "InventoryJobOutput",
    "InventoryJobStreamExtract",
    "InventoryJobTag",
    "InventoryTriggerInput",
    "InventoryTriggerJobDetail",
    "InventoryTriggerJobOperation",
    "InventoryTriggerJobOutput",
    "InventoryTriggerJobParam",
    "InventoryTriggerJobType",
    "InventoryWorkflowOperation",
    "JobState",
    "JobStateFilter",
    "MediaInfo",
    "MediaInfoAudio",
    "MediaInfoFormat",
    "MediaInfoJobInput",
    "MediaInfoStream",
    "MediaInfoSubtitle",
    "MediaInfoVideo",
    "MediaJobDetail",
    "MediaJobInput",
    "MediaJobOperation",
    "MediaJobOptions",
    "MediaJobTag",
    "MediaJobWorkflow",
    "MqMode",
    "MqRegion",
    "SortOrder",
    "StreamExtractOutput",
    "TimeInterval",
    "TriggerInventoryJobRequest",
    "TriggerInventoryJobResponse",
    "TriggerInventoryWorkflowRequest",
    "TriggerInventoryWorkflowResponse",
    "WorkflowExecution",
    "WorkflowTask",
]
