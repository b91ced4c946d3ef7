// Generated from spec/service.xml spec/workflows/activate_media_workflow.xsd
//   spec/workflows/create_media_workflow.xsd spec/workflows/delete_media_workflow.xsd
//   spec/workflows/describe_media_workflow_execution.xsd
//   spec/workflows/describe_media_workflow_executions.xsd
//   spec/workflows/describe_media_workflows.xsd spec/workflows/pause_media_workflow.xsd
//   spec/workflows/trigger_media_workflow.xsd spec/workflows/update_media_workflow.xsd
//   (e4a6c21ddc4a630b).
// Do not edit: change the spec and run `make generate`.

/**
 * Workflows: graphs of jobs that process every new object, or objects that you specify.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use this
 *   operation. Otherwise the call fails with MediaBucketUnBinded.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { activate } from "./activate_media_workflow.ts";
export { create } from "./create_media_workflow.ts";
export { delete_ } from "./delete_media_workflow.ts";
export { describeRun, waitForRun } from "./describe_media_workflow_execution.ts";
export { describeRuns, iterRuns } from "./describe_media_workflow_executions.ts";
export { describeWorkflows, iterWorkflows } from "./describe_media_workflows.ts";
export { pause } from "./pause_media_workflow.ts";
export { trigger } from "./trigger_media_workflow.ts";
export { update } from "./update_media_workflow.ts";
export type { WorkflowTask } from "../common/callback_event.ts";
export type { JobState, SortOrder } from "../common/job.ts";
export type { SwitchState } from "../queues/queue.ts";
export type { AigcMetadata, AigcMetadataInput } from "../settings/aigc_metadata.ts";
export type { CallBackFormat, CallBackType, MqMode, MqRegion } from "../settings/callback.ts";
export type { HdrMode, SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
export type { Segment, SegmentFormat, SegmentInput } from "../settings/segment.ts";
export type {
  SegmentVideoBody,
  SegmentVideoBodyInput,
  SegmentVideoMode,
  SegmentVideoType,
} from "../settings/segment_video_body.ts";
export type { SmartCover, SmartCoverFormat, SmartCoverInput } from "../settings/smart_cover.ts";
export type { HlsEncrypt, HlsEncryptInput } from "../settings/transcode.ts";
export type {
  DigitalWatermark,
  DigitalWatermarkInput,
  DigitalWatermarkState,
  DigitalWatermarkType,
  DigitalWatermarkVersion,
  RemoveWatermark,
  RemoveWatermarkInput,
} from "../settings/watermark.ts";
export type {
  ActivateMediaWorkflowArgs,
  ActivateMediaWorkflowResponse,
} from "./activate_media_workflow.ts";
export type {
  CreateMediaWorkflowArgs,
  CreateMediaWorkflowResponse,
} from "./create_media_workflow.ts";
export type {
  DeleteMediaWorkflowArgs,
  DeleteMediaWorkflowResponse,
} from "./delete_media_workflow.ts";
export type {
  DescribeMediaWorkflowExecutionArgs,
  DescribeMediaWorkflowExecutionResponse,
} from "./describe_media_workflow_execution.ts";
export type {
  DescribeMediaWorkflowExecutionsArgs,
  DescribeMediaWorkflowExecutionsResponse,
} from "./describe_media_workflow_executions.ts";
export type {
  DescribeMediaWorkflowsArgs,
  DescribeMediaWorkflowsResponse,
} from "./describe_media_workflows.ts";
export type { PauseMediaWorkflowArgs, PauseMediaWorkflowResponse } from "./pause_media_workflow.ts";
export type {
  TriggerMediaWorkflowArgs,
  TriggerMediaWorkflowResponse,
} from "./trigger_media_workflow.ts";
export type {
  UpdateMediaWorkflowArgs,
  UpdateMediaWorkflowResponse,
} from "./update_media_workflow.ts";
export type { MediaWorkflow, WorkflowState } from "./workflow.ts";
export { WorkflowPlan } from "./workflow_node.ts";
export type {
  StreamPackConfig,
  StreamPackConfigInput,
  StreamPackInfo,
  StreamPackInfoInput,
  StreamPackStream,
  StreamPackStreamInput,
  StreamPackType,
  WorkflowCondition,
  WorkflowConditionInput,
  WorkflowEvent,
  WorkflowFilter,
  WorkflowFilterInput,
  WorkflowFunction,
  WorkflowFunctionInput,
  WorkflowNode,
  WorkflowNodeInput,
  WorkflowNodeType,
  WorkflowNotification,
  WorkflowNotificationInput,
  WorkflowOperation,
  WorkflowOperationInput,
  WorkflowOutput,
  WorkflowOutputInput,
  WorkflowStart,
  WorkflowStartInput,
  WorkflowTopology,
  WorkflowTopologyInput,
  WorkflowTranscodeInput,
  WorkflowTranscodeInputInput,
} from "./workflow_node.ts";
export type { WorkflowRun, WorkflowRunStateFilter, WorkflowRunSummary } from "./workflow_run.ts";
