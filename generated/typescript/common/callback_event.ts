// Generated from spec/common/callback_event.xsd (d62cd0f7edddbd90).
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
 * The event.
 *
 *
 * - `TaskFinish`: A job ended.
 * - `WorkflowFinish`: A workflow run ended.
 * - `WorkflowStart`: A workflow run started. Settings name this event, but no page describes it.
 */
export type CallbackEventName = "TaskFinish" | "WorkflowFinish" | "WorkflowStart";

export const $CallbackEventName: Scalar = {
  kind: textKind,
  values: ["TaskFinish", "WorkflowFinish", "WorkflowStart"],
};

/** A callback, in XML or JSON; the names are the same in both. */
export interface CallbackEvent {
  /** The event. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`. */
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
  /** The id of the workflow. Not empty. */
  workflowId?: string;
  /** The name of the workflow. */
  workflowName?: string;
  /** The name of the workflow, as some responses spell it. */
  name?: string;
  /** The id of the run. Not empty. */
  runId?: string;
  /**
   * The state of the run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** The bucket's full name. */
  bucketId?: string;
  /** The object that it processed: a key on some pages, an address on others. */
  object?: string;
  /** When the run was created. */
  createTime?: Timestamp;
  /** Headers of the upload that started the run. */
  cosHeaders: CosHeader[];
  /** What each node of the workflow did. */
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

/** What one node of a workflow did. */
export interface WorkflowTask {
  /** The kind of node, such as Transcode. */
  type?: string;
  /** The name of the node in the workflow. */
  name?: string;
  /** The id of its job. Not empty. */
  jobId?: string;
  /**
   * The state of its job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** The error code of a failed job. */
  code?: string;
  /** Why the job failed. */
  message?: string;
  /** When its job was created. */
  createTime?: Timestamp;
  /** When its job started to run. */
  startTime?: Timestamp;
  /** When its job ended. */
  endTime?: Timestamp;
  /** The template that it used. */
  templateId?: string;
  /** The name of that template. */
  templateName?: string;
  /** The transcoding template that it used. */
  transcodeTemplateId?: string;
  /** The name of that template. */
  transcodeTemplateName?: string;
  /** The HDR standard of its output. */
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
