// Generated from spec/recognition/ai_job.xsd (91b079bef1ecfc16).
// Do not edit: change the spec and run `make generate`.

/** `CreateAiJobResponse`, and its parts. */

import type { JobState } from "../common/job.ts";
import { $JobLevel, $JobState, $UserData } from "../common/job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { AiTranslateResult } from "../results/translation_result.ts";
import { $AiTranslateResult } from "../results/translation_result.ts";
import type { WordsGeneralizeResult } from "../results/words_generalize_result.ts";
import { $WordsGeneralizeResult } from "../results/words_generalize_result.ts";
import type { JobOutput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";
import type {
  Translation,
  TranslationBasicType,
  TranslationLanguage,
  TranslationSourceType,
} from "../settings/translation.ts";
import {
  $Translation,
  $TranslationBasicType,
  $TranslationLanguage,
  $TranslationSourceType,
} from "../settings/translation.ts";
import type { WordsGeneralize } from "../settings/words_generalize.ts";
import { $WordsGeneralize } from "../settings/words_generalize.ts";

/**
 * The kind of AI job.
 *
 *
 * - `Translation`: Translates a file.
 * - `WordsGeneralize`: Segments text into words.
 */
export type AiJobTag = "Translation" | "WordsGeneralize";

export const $AiJobTag: Scalar = {
  kind: textKind,
  values: ["Translation", "WordsGeneralize"],
};

/** An AI job. */
export interface AiJobDetail {
  /**
   * The error code, if the job failed. The vendor documents none for other jobs, but they often
   * have `Success`, so check State.
   */
  code?: string;
  /** The reason why the job failed. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state: Open<JobState>;
  /** When the job was created. */
  creationTime?: Timestamp;
  /** When the job ended; absent until then. */
  endTime?: Timestamp;
  /** The queue of the job. Not empty. */
  queueId?: string;
  /** The kind of job. One of `Translation`, `WordsGeneralize`. */
  tag?: Open<AiJobTag>;
  /** The start time; absent until the job starts. */
  startTime?: Timestamp;
  /** The file to process. */
  input?: AiJobInput;
  /** The settings and, once the job has ended, the result. */
  operation?: AiJobOperation;
}

export const $AiJobDetail: RecordTable = {
  name: "AiJobDetail",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["QueueId", $Identifier],
    ["Tag", $AiJobTag],
    ["StartTime", $Timestamp],
    ["Input", $AiJobInput],
    ["Operation", $AiJobOperation],
  ],
};

/** The file that an AI job processes, as in the request. */
export interface AiJobInput {
  /** The key of the file. Not empty. */
  object?: string;
  /**
   * The language of the file. One of the values of `TranslationLanguage`. Only if `Tag` is
   * `Translation`.
   */
  lang?: Open<TranslationLanguage>;
  /**
   * The type of the file. One of the values of `TranslationSourceType`. Only if `Tag` is
   * `Translation`.
   */
  type?: Open<TranslationSourceType>;
  /**
   * The original type of the file. One of `docx`, `pptx`, `txt`. Only if `Tag` is `Translation`.
   */
  basicType?: Open<TranslationBasicType>;
}

export const $AiJobInput: RecordTable = {
  name: "AiJobInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Lang", $TranslationLanguage],
    ["Type", $TranslationSourceType],
    ["BasicType", $TranslationBasicType],
  ],
};

/** The settings of an AI job and, once it has ended, its result. */
export interface AiJobOperation {
  /** The target of the translation. Only if `Tag` is `Translation`. */
  translation?: Translation;
  /** The translation, if no file was written. Only if `Tag` is `Translation`. */
  aiTranslateResult?: AiTranslateResult;
  /** The segmentation settings. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralize;
  /** The words; absent until the job has ended. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralizeResult?: WordsGeneralizeResult;
  /** The output location. Only if `Tag` is `Translation`. */
  output?: JobOutput;
  /** Whether the job writes no file. Only if `Tag` is `Translation`. */
  noNeedOutput?: boolean;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
   */
  userData?: string;
  /** The priority of the job in its queue. 0 to 2. Default: `0`. */
  jobLevel?: number;
}

export const $AiJobOperation: RecordTable = {
  name: "AiJobOperation",
  fields: () => [
    ["Translation", $Translation],
    ["AITranslateResult", $AiTranslateResult, { key: "aiTranslateResult" }],
    ["WordsGeneralize", $WordsGeneralize],
    ["WordsGeneralizeResult", $WordsGeneralizeResult],
    ["Output", $JobOutput],
    ["NoNeedOutput", BOOLEAN],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

/** The AI job that was created. */
export interface CreateAiJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: AiJobDetail[];
}

export const $CreateAiJobResponse: RecordTable = {
  name: "CreateAiJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $AiJobDetail, { many: true, always: true }],
  ],
};
