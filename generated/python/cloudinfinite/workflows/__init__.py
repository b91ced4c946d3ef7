# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Workflows: graphs of jobs that process every new object, or objects that you specify."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.callback_event import WorkflowTask as WorkflowTask
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.queues.queue import SwitchState as SwitchState
    from cloudinfinite.queues.queue import SwitchStateValue as SwitchStateValue
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.aigc_metadata import AigcMetadataDict as AigcMetadataDict
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.sdr_to_hdr import HdrMode as HdrMode
    from cloudinfinite.settings.sdr_to_hdr import HdrModeValue as HdrModeValue
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr as SdrToHdr
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdrDict as SdrToHdrDict
    from cloudinfinite.settings.segment import Segment as Segment
    from cloudinfinite.settings.segment import SegmentDict as SegmentDict
    from cloudinfinite.settings.segment import SegmentFormat as SegmentFormat
    from cloudinfinite.settings.segment import SegmentFormatValue as SegmentFormatValue
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody as SegmentVideoBody
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoBodyDict as SegmentVideoBodyDict,
    )
    from cloudinfinite.settings.segment_video_body import SegmentVideoMode as SegmentVideoMode
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoModeValue as SegmentVideoModeValue,
    )
    from cloudinfinite.settings.segment_video_body import SegmentVideoType as SegmentVideoType
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoTypeValue as SegmentVideoTypeValue,
    )
    from cloudinfinite.settings.smart_cover import SmartCover as SmartCover
    from cloudinfinite.settings.smart_cover import SmartCoverDict as SmartCoverDict
    from cloudinfinite.settings.smart_cover import SmartCoverFormat as SmartCoverFormat
    from cloudinfinite.settings.smart_cover import SmartCoverFormatValue as SmartCoverFormatValue
    from cloudinfinite.settings.transcode import HlsEncrypt as HlsEncrypt
    from cloudinfinite.settings.transcode import HlsEncryptDict as HlsEncryptDict
    from cloudinfinite.settings.watermark import DigitalWatermark as DigitalWatermark
    from cloudinfinite.settings.watermark import DigitalWatermarkDict as DigitalWatermarkDict
    from cloudinfinite.settings.watermark import DigitalWatermarkState as DigitalWatermarkState
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkStateValue as DigitalWatermarkStateValue,
    )
    from cloudinfinite.settings.watermark import DigitalWatermarkType as DigitalWatermarkType
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkTypeValue as DigitalWatermarkTypeValue,
    )
    from cloudinfinite.settings.watermark import DigitalWatermarkVersion as DigitalWatermarkVersion
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkVersionValue as DigitalWatermarkVersionValue,
    )
    from cloudinfinite.settings.watermark import RemoveWatermark as RemoveWatermark
    from cloudinfinite.settings.watermark import RemoveWatermarkDict as RemoveWatermarkDict
    from cloudinfinite.workflows.activate_media_workflow import (
        ActivateMediaWorkflowParams as ActivateMediaWorkflowParams,
    )
    from cloudinfinite.workflows.activate_media_workflow import (
        ActivateMediaWorkflowResponse as ActivateMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.create_media_workflow import (
        CreateMediaWorkflowRequest as CreateMediaWorkflowRequest,
    )
    from cloudinfinite.workflows.create_media_workflow import (
        CreateMediaWorkflowResponse as CreateMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.delete_media_workflow import (
        DeleteMediaWorkflowParams as DeleteMediaWorkflowParams,
    )
    from cloudinfinite.workflows.delete_media_workflow import (
        DeleteMediaWorkflowResponse as DeleteMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.describe_media_workflow_execution import (
        DescribeMediaWorkflowExecutionParams as DescribeMediaWorkflowExecutionParams,
    )
    from cloudinfinite.workflows.describe_media_workflow_execution import (
        DescribeMediaWorkflowExecutionResponse as DescribeMediaWorkflowExecutionResponse,
    )
    from cloudinfinite.workflows.describe_media_workflow_executions import (
        DescribeMediaWorkflowExecutionsParams as DescribeMediaWorkflowExecutionsParams,
    )
    from cloudinfinite.workflows.describe_media_workflow_executions import (
        DescribeMediaWorkflowExecutionsResponse as DescribeMediaWorkflowExecutionsResponse,
    )
    from cloudinfinite.workflows.describe_media_workflows import (
        DescribeMediaWorkflowsParams as DescribeMediaWorkflowsParams,
    )
    from cloudinfinite.workflows.describe_media_workflows import (
        DescribeMediaWorkflowsResponse as DescribeMediaWorkflowsResponse,
    )
    from cloudinfinite.workflows.pause_media_workflow import (
        PauseMediaWorkflowParams as PauseMediaWorkflowParams,
    )
    from cloudinfinite.workflows.pause_media_workflow import (
        PauseMediaWorkflowResponse as PauseMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.trigger_media_workflow import (
        TriggerMediaWorkflowParams as TriggerMediaWorkflowParams,
    )
    from cloudinfinite.workflows.trigger_media_workflow import (
        TriggerMediaWorkflowResponse as TriggerMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.update_media_workflow import (
        UpdateMediaWorkflowParams as UpdateMediaWorkflowParams,
    )
    from cloudinfinite.workflows.update_media_workflow import (
        UpdateMediaWorkflowRequest as UpdateMediaWorkflowRequest,
    )
    from cloudinfinite.workflows.update_media_workflow import (
        UpdateMediaWorkflowResponse as UpdateMediaWorkflowResponse,
    )
    from cloudinfinite.workflows.workflow import MediaWorkflow as MediaWorkflow
    from cloudinfinite.workflows.workflow import WorkflowDefinition as WorkflowDefinition
    from cloudinfinite.workflows.workflow import WorkflowState as WorkflowState
    from cloudinfinite.workflows.workflow import WorkflowStateValue as WorkflowStateValue
    from cloudinfinite.workflows.workflow_node import StreamPackConfig as StreamPackConfig
    from cloudinfinite.workflows.workflow_node import StreamPackConfigDict as StreamPackConfigDict
    from cloudinfinite.workflows.workflow_node import StreamPackInfo as StreamPackInfo
    from cloudinfinite.workflows.workflow_node import StreamPackInfoDict as StreamPackInfoDict
    from cloudinfinite.workflows.workflow_node import StreamPackStream as StreamPackStream
    from cloudinfinite.workflows.workflow_node import StreamPackStreamDict as StreamPackStreamDict
    from cloudinfinite.workflows.workflow_node import StreamPackType as StreamPackType
    from cloudinfinite.workflows.workflow_node import StreamPackTypeValue as StreamPackTypeValue
    from cloudinfinite.workflows.workflow_node import WorkflowCondition as WorkflowCondition
    from cloudinfinite.workflows.workflow_node import WorkflowConditionDict as WorkflowConditionDict
    from cloudinfinite.workflows.workflow_node import WorkflowEvent as WorkflowEvent
    from cloudinfinite.workflows.workflow_node import WorkflowEventValue as WorkflowEventValue
    from cloudinfinite.workflows.workflow_node import WorkflowFilter as WorkflowFilter
    from cloudinfinite.workflows.workflow_node import WorkflowFilterDict as WorkflowFilterDict
    from cloudinfinite.workflows.workflow_node import WorkflowFunction as WorkflowFunction
    from cloudinfinite.workflows.workflow_node import WorkflowFunctionDict as WorkflowFunctionDict
    from cloudinfinite.workflows.workflow_node import WorkflowNode as WorkflowNode
    from cloudinfinite.workflows.workflow_node import WorkflowNodeDict as WorkflowNodeDict
    from cloudinfinite.workflows.workflow_node import WorkflowNodeType as WorkflowNodeType
    from cloudinfinite.workflows.workflow_node import WorkflowNodeTypeValue as WorkflowNodeTypeValue
    from cloudinfinite.workflows.workflow_node import WorkflowNotification as WorkflowNotification
    from cloudinfinite.workflows.workflow_node import (
        WorkflowNotificationDict as WorkflowNotificationDict,
    )
    from cloudinfinite.workflows.workflow_node import WorkflowOperation as WorkflowOperation
    from cloudinfinite.workflows.workflow_node import WorkflowOperationDict as WorkflowOperationDict
    from cloudinfinite.workflows.workflow_node import WorkflowOutput as WorkflowOutput
    from cloudinfinite.workflows.workflow_node import WorkflowOutputDict as WorkflowOutputDict
    from cloudinfinite.workflows.workflow_node import WorkflowPlan as WorkflowPlan
    from cloudinfinite.workflows.workflow_node import WorkflowStart as WorkflowStart
    from cloudinfinite.workflows.workflow_node import WorkflowStartDict as WorkflowStartDict
    from cloudinfinite.workflows.workflow_node import WorkflowTopology as WorkflowTopology
    from cloudinfinite.workflows.workflow_node import WorkflowTopologyDict as WorkflowTopologyDict
    from cloudinfinite.workflows.workflow_node import (
        WorkflowTranscodeInput as WorkflowTranscodeInput,
    )
    from cloudinfinite.workflows.workflow_node import (
        WorkflowTranscodeInputDict as WorkflowTranscodeInputDict,
    )
    from cloudinfinite.workflows.workflow_run import WorkflowRun as WorkflowRun
    from cloudinfinite.workflows.workflow_run import (
        WorkflowRunStateFilter as WorkflowRunStateFilter,
    )
    from cloudinfinite.workflows.workflow_run import (
        WorkflowRunStateFilterValue as WorkflowRunStateFilterValue,
    )
    from cloudinfinite.workflows.workflow_run import WorkflowRunSummary as WorkflowRunSummary
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.callback_event": "WorkflowTask",
            "cloudinfinite.common.job": "JobState JobStateValue SortOrder SortOrderValue",
            "cloudinfinite.queues.queue": "SwitchState SwitchStateValue",
            "cloudinfinite.settings.aigc_metadata": "AigcMetadata AigcMetadataDict",
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackType CallBackTypeValue MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.sdr_to_hdr": "HdrMode HdrModeValue SdrToHdr SdrToHdrDict",
            "cloudinfinite.settings.segment": (
                "Segment SegmentDict SegmentFormat SegmentFormatValue"
            ),
            "cloudinfinite.settings.segment_video_body": (
                "SegmentVideoBody SegmentVideoBodyDict SegmentVideoMode SegmentVideoModeValue"
                " SegmentVideoType SegmentVideoTypeValue"
            ),
            "cloudinfinite.settings.smart_cover": (
                "SmartCover SmartCoverDict SmartCoverFormat SmartCoverFormatValue"
            ),
            "cloudinfinite.settings.transcode": "HlsEncrypt HlsEncryptDict",
            "cloudinfinite.settings.watermark": (
                "DigitalWatermark DigitalWatermarkDict DigitalWatermarkState "
                "DigitalWatermarkStateValue DigitalWatermarkType DigitalWatermarkTypeValue "
                "DigitalWatermarkVersion DigitalWatermarkVersionValue RemoveWatermark "
                "RemoveWatermarkDict"
            ),
            "cloudinfinite.workflows.activate_media_workflow": (
                "ActivateMediaWorkflowParams ActivateMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.create_media_workflow": (
                "CreateMediaWorkflowRequest CreateMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.delete_media_workflow": (
                "DeleteMediaWorkflowParams DeleteMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.describe_media_workflow_execution": (
                "DescribeMediaWorkflowExecutionParams DescribeMediaWorkflowExecutionResponse"
            ),
            "cloudinfinite.workflows.describe_media_workflow_executions": (
                "DescribeMediaWorkflowExecutionsParams DescribeMediaWorkflowExecutionsResponse"
            ),
            "cloudinfinite.workflows.describe_media_workflows": (
                "DescribeMediaWorkflowsParams DescribeMediaWorkflowsResponse"
            ),
            "cloudinfinite.workflows.pause_media_workflow": (
                "PauseMediaWorkflowParams PauseMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.trigger_media_workflow": (
                "TriggerMediaWorkflowParams TriggerMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.update_media_workflow": (
                "UpdateMediaWorkflowParams UpdateMediaWorkflowRequest UpdateMediaWorkflowResponse"
            ),
            "cloudinfinite.workflows.workflow": (
                "MediaWorkflow WorkflowDefinition WorkflowState WorkflowStateValue"
            ),
            "cloudinfinite.workflows.workflow_node": (
                "StreamPackConfig StreamPackConfigDict StreamPackInfo StreamPackInfoDict "
                "StreamPackStream StreamPackStreamDict StreamPackType StreamPackTypeValue "
                "WorkflowCondition WorkflowConditionDict WorkflowEvent WorkflowEventValue "
                "WorkflowFilter WorkflowFilterDict WorkflowFunction WorkflowFunctionDict "
                "WorkflowNode WorkflowNodeDict WorkflowNodeType WorkflowNodeTypeValue "
                "WorkflowNotification WorkflowNotificationDict WorkflowOperation "
                "WorkflowOperationDict WorkflowOutput WorkflowOutputDict WorkflowPlan "
                "WorkflowStart WorkflowStartDict WorkflowTopology WorkflowTopologyDict "
                "WorkflowTranscodeInput WorkflowTranscodeInputDict"
            ),
            "cloudinfinite.workflows.workflow_run": (
                "WorkflowRun WorkflowRunStateFilter WorkflowRunStateFilterValue WorkflowRunSummary"
            ),
        },
    )
