// Generated from spec/service.xml spec/queues/describe_ai_process_queues.xsd
//   spec/queues/describe_asr_queues.xsd spec/queues/describe_doc_process_queues.xsd
//   spec/queues/describe_file_process_queues.xsd spec/queues/describe_media_queues.xsd
//   spec/queues/describe_pic_process_queues.xsd spec/queues/update_ai_process_queue.xsd
//   spec/queues/update_asr_queue.xsd spec/queues/update_doc_process_queue.xsd
//   spec/queues/update_file_process_queue.xsd spec/queues/update_media_queue.xsd
//   spec/queues/update_pic_process_queue.xsd (281347d84cb5acbb).
// Do not edit: change the spec and run `make generate`.

/**
 * Queues: hold jobs until they run.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use this
 *   operation. Otherwise the call fails with MediaBucketUnBinded.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { describeAiProcessQueues, iterAiProcessQueues } from "./describe_ai_process_queues.ts";
export { describeAsrQueues, iterAsrQueues } from "./describe_asr_queues.ts";
export { describeDocProcessQueues, iterDocProcessQueues } from "./describe_doc_process_queues.ts";
export {
  describeFileProcessQueues,
  iterFileProcessQueues,
} from "./describe_file_process_queues.ts";
export { describeMediaQueues, iterMediaQueues } from "./describe_media_queues.ts";
export { describePicProcessQueues, iterPicProcessQueues } from "./describe_pic_process_queues.ts";
export { updateAiProcessQueue } from "./update_ai_process_queue.ts";
export { updateAsrQueue } from "./update_asr_queue.ts";
export { updateDocProcessQueue } from "./update_doc_process_queue.ts";
export { updateFileProcessQueue } from "./update_file_process_queue.ts";
export { updateMediaQueue } from "./update_media_queue.ts";
export { updatePicProcessQueue } from "./update_pic_process_queue.ts";
export type { DescribeAiProcessQueuesArgs } from "./describe_ai_process_queues.ts";
export type { DescribeAsrQueuesArgs, DescribeAsrQueuesResponse } from "./describe_asr_queues.ts";
export type {
  DescribeDocProcessQueuesArgs,
  DescribeDocProcessQueuesResponse,
} from "./describe_doc_process_queues.ts";
export type { DescribeFileProcessQueuesArgs } from "./describe_file_process_queues.ts";
export type { DescribeMediaQueuesArgs, MediaQueueCategory } from "./describe_media_queues.ts";
export type { DescribePicProcessQueuesArgs } from "./describe_pic_process_queues.ts";
export type {
  Queue,
  QueueEvent,
  QueueListResponse,
  QueueNotification,
  QueueNotificationInput,
  QueueState,
  SwitchState,
  UnknownQueues,
  UpdateQueueResponse,
} from "./queue.ts";
export type { UpdateAiProcessQueueArgs } from "./update_ai_process_queue.ts";
export type { UpdateAsrQueueArgs } from "./update_asr_queue.ts";
export type { UpdateDocProcessQueueArgs } from "./update_doc_process_queue.ts";
export type { UpdateFileProcessQueueArgs } from "./update_file_process_queue.ts";
export type { UpdateMediaQueueArgs } from "./update_media_queue.ts";
export type { UpdatePicProcessQueueArgs } from "./update_pic_process_queue.ts";
export type { CallBackFormat, CallBackType, MqMode, MqRegion } from "../settings/callback.ts";
