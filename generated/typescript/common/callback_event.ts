// Generated from spec/common/callback_event.xsd (21d7b5753fcfff0a).
// Do not edit: change the spec and run `make generate`.

/** `CallbackEvent`, and its parts. */

import type { JobState } from "./job.ts";
import { $JobState } from "./job.ts";
import type { CallbackJob, CosHeader } from "./media_job.ts";
import { $CallbackJob, $CosHeader } from "./media_job.ts";
import { $Identifier, $Timestamp } from "./scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";

/**
 * The type of event in a callback.
 *
 *
 * - `TaskFinish`: A job ended.
 * - `WorkflowFinish`: A workflow run ended.
 * - `WorkflowStart`: A workflow run started. Settings name this event; its callback is
 *   undocumented.
 */
export type CallbackEventName = "TaskFinish" | "WorkflowFinish" | "WorkflowStart";

export const $CallbackEventName: Scalar = {
  kind: textKind,
  values: ["TaskFinish", "WorkflowFinish", "WorkflowStart"],
};

/** A callback, in XML or JSON; the names are the same in both. */
export interface CallbackEvent {
  /** The type of event. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`. */
  eventName?: Open<CallbackEventName>;
  /** The jobs that ended; empty for a workflow event. */
  jobsDetail: CallbackJob[];
  /** The workflow run; absent for a job event. */
  workflowExecution?: WorkflowExecution;
}

export const $CallbackEvent: RecordTable = {
  name: "CallbackEvent",
  fields: () => [
    ["EventName", $CallbackEventName],
    ["JobsDetail", $CallbackJob, { many: true }],
    ["WorkflowExecution", $WorkflowExecution],
  ],
};

/** A run of a workflow on one object. */
export interface WorkflowExecution {
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
  /** The name of the workflow. */
  workflowName?: string;
  /** The name of the workflow, under the key that some responses use. */
  name?: string;
  /** The ID of the workflow run. Not empty. */
  runId?: string;
  /**
   * The state of the workflow run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
   * `Cancel`.
   */
  state?: Open<JobState>;
  /** The bucket's full name. */
  bucketId?: string;
  /** The object that the run processed: a key on some pages, an address on others. */
  object?: string;
  /** When the run was created. */
  createTime?: Timestamp;
  /** Headers of the upload that started the run. */
  cosHeaders: CosHeader[];
  /** The result of each node in the workflow. */
  tasks: WorkflowTask[];
}

export const $WorkflowExecution: RecordTable = {
  name: "WorkflowExecution",
  fields: () => [
    ["WorkflowId", $Identifier],
    ["WorkflowName", STRING],
    ["Name", STRING],
    ["RunId", $Identifier],
    ["State", $JobState],
    ["BucketId", STRING],
    ["Object", STRING],
    ["CreateTime", $Timestamp],
    ["CosHeaders", $CosHeader, { many: true }],
    ["Tasks", $WorkflowTask, { many: true }],
  ],
};

/** The result of one node in a workflow. */
export interface WorkflowTask {
  /** The type of node, such as Transcode. */
  type?: string;
  /** The name of the node in the workflow. */
  name?: string;
  /** The ID of the job that the node created. Not empty. */
  jobId?: string;
  /**
   * The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** The error code, if the job failed. */
  code?: string;
  /** The reason why the job failed. */
  message?: string;
  /** When the job was created. */
  createTime?: Timestamp;
  /** When the job started to run. */
  startTime?: Timestamp;
  /** When the job ended. */
  endTime?: Timestamp;
  /** The template that the job used. */
  templateId?: string;
  /** The name of the template. */
  templateName?: string;
  /** The transcoding template that the job used. */
  transcodeTemplateId?: string;
  /** The name of the transcoding template. */
  transcodeTemplateName?: string;
  /** The HDR standard of the output. */
  hdrMode?: string;
}

export const $WorkflowTask: RecordTable = {
  name: "WorkflowTask",
  fields: () => [
    ["Type", STRING],
    ["Name", STRING],
    ["JobId", $Identifier],
    ["State", $JobState],
    ["Code", STRING],
    ["Message", STRING],
    ["CreateTime", $Timestamp],
    ["StartTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["TemplateId", STRING],
    ["TemplateName", STRING],
    ["TranscodeTemplateId", STRING],
    ["TranscodeTemplateName", STRING],
    ["HdrMode", STRING],
  ],
};
