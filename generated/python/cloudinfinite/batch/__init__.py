# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Batch jobs: one workflow, or one kind of job, run on many objects."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.batch.cancel_inventory_trigger_job import (
        CancelInventoryTriggerJobParams as CancelInventoryTriggerJobParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobParams as DescribeInventoryTriggerJobParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobResponse as DescribeInventoryTriggerJobResponse,
    )
    from cloudinfinite.batch.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsParams as DescribeInventoryTriggerJobsParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse as DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.batch.inventory_job import InventoryJobOutput as InventoryJobOutput
    from cloudinfinite.batch.inventory_job import InventoryJobOutputDict as InventoryJobOutputDict
    from cloudinfinite.batch.inventory_job import InventoryTriggerInput as InventoryTriggerInput
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobDetail as InventoryTriggerJobDetail,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobOperation as InventoryTriggerJobOperation,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobParam as InventoryTriggerJobParam,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobParamDict as InventoryTriggerJobParamDict,
    )
    from cloudinfinite.batch.inventory_job import InventoryTriggerJobType as InventoryTriggerJobType
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobTypeValue as InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.batch.inventory_job import TimeInterval as TimeInterval
    from cloudinfinite.batch.trigger_inventory_job import (
        InventoryJobOperation as InventoryJobOperation,
    )
    from cloudinfinite.batch.trigger_inventory_job import InventoryJobTag as InventoryJobTag
    from cloudinfinite.batch.trigger_inventory_job import (
        InventoryJobTagValue as InventoryJobTagValue,
    )
    from cloudinfinite.batch.trigger_inventory_job import (
        TriggerInventoryJobRequest as TriggerInventoryJobRequest,
    )
    from cloudinfinite.batch.trigger_inventory_job import (
        TriggerInventoryJobResponse as TriggerInventoryJobResponse,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        InventoryWorkflowOperation as InventoryWorkflowOperation,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        TriggerInventoryWorkflowRequest as TriggerInventoryWorkflowRequest,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        TriggerInventoryWorkflowResponse as TriggerInventoryWorkflowResponse,
    )
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import KafkaConfig as KafkaConfig
    from cloudinfinite.settings.callback import KafkaConfigDict as KafkaConfigDict
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.stream_extract import StreamExtract as StreamExtract
    from cloudinfinite.settings.stream_extract import StreamExtractDict as StreamExtractDict
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.batch.cancel_inventory_trigger_job": "CancelInventoryTriggerJobParams",
            "cloudinfinite.batch.describe_inventory_trigger_job": (
                "DescribeInventoryTriggerJobParams DescribeInventoryTriggerJobResponse"
            ),
            "cloudinfinite.batch.describe_inventory_trigger_jobs": (
                "DescribeInventoryTriggerJobsParams DescribeInventoryTriggerJobsResponse"
            ),
            "cloudinfinite.batch.inventory_job": (
                "InventoryJobOutput InventoryJobOutputDict InventoryTriggerInput "
                "InventoryTriggerJobDetail InventoryTriggerJobOperation "
                "InventoryTriggerJobParam InventoryTriggerJobParamDict "
                "InventoryTriggerJobType InventoryTriggerJobTypeValue TimeInterval"
            ),
            "cloudinfinite.batch.trigger_inventory_job": (
                "InventoryJobOperation InventoryJobTag InventoryJobTagValue "
                "TriggerInventoryJobRequest TriggerInventoryJobResponse"
            ),
            "cloudinfinite.batch.trigger_inventory_workflow": (
                "InventoryWorkflowOperation TriggerInventoryWorkflowRequest "
                "TriggerInventoryWorkflowResponse"
            ),
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue KafkaConfig KafkaConfigDict MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.stream_extract": "StreamExtract StreamExtractDict",
        },
    )
