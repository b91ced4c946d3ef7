/** The one operation of this port, with the types that its users see. */

import { decode, type Answer, type DecodeFailure, type ServiceFailure } from "./decode.mts";
import { encode, type Given, type Request } from "./encode.mts";

const NAME = "CreateMediaInfoJob";

/** What a job is made of; every limit is checked when it is encoded. */
export interface CreateMediaInfoJob {
  Tag?: "MediaInfo";
  Input: { Object: string };
  Operation?: { UserData?: string; JobLevel?: string };
  QueueId?: string;
  CallBackFormat?: "XML" | "JSON";
  CallBackType?: "Url" | "TDMQ";
  CallBack?: string;
  CallBackMqConfig?: { MqRegion: string; MqMode: "Topic" | "Queue"; MqName: string };
}

/** The part of the answer that says how it went. */
export interface MediaJob {
  Code?: string;
  Message?: string;
  JobId?: string;
  State?: string;
  CreationTime?: string;
}

export interface MediaInfoJobAnswer extends Answer {
  fields: { RequestId?: string; JobsDetail?: MediaJob[] };
}

export function encodeCreateMediaInfoJob(
  job: CreateMediaInfoJob,
  options: { validate?: boolean } = {},
): Request {
  return encode(NAME, job as unknown as Given, options.validate ?? true);
}

export function decodeCreateMediaInfoJob(
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
): MediaInfoJobAnswer | ServiceFailure | DecodeFailure {
  return decode(NAME, status, headers, body) as MediaInfoJobAnswer | ServiceFailure | DecodeFailure;
}
