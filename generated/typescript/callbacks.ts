// Generated from spec/service.xml (3a1428f9ac53b263).
// Do not edit: change the spec and run `make generate`.

/** Callbacks: what the service posts when a job or a workflow run ends. */

import type { CallbackTable } from "./core/callbacks.ts";
import { readCallback } from "./core/callbacks.ts";
import { toBytes } from "./core/text.ts";
import type { Answer } from "./core/types.ts";
import type { CallbackEvent } from "./common/callback_event.ts";
import { $CallbackEvent } from "./common/callback_event.ts";
import type {
  AudioAuditingEvent,
  AuditingSummary,
  DocumentAuditingEvent,
  ImageAuditingEvent,
  TextAuditingEvent,
  VideoAuditingEvent,
  WebpageAuditingEvent,
} from "./moderation/auditing_event.ts";
import {
  $AudioAuditingEvent,
  $AuditingSummary,
  $DocumentAuditingEvent,
  $ImageAuditingEvent,
  $TextAuditingEvent,
  $VideoAuditingEvent,
  $WebpageAuditingEvent,
} from "./moderation/auditing_event.ts";
import { SERVICE } from "./service.ts";

/** Any callback. `$type` is the name of its type. */
export type Callback = Answer<
  | (AuditingSummary & { readonly $type: "AuditingSummary" })
  | (ImageAuditingEvent & { readonly $type: "ImageAuditingEvent" })
  | (VideoAuditingEvent & { readonly $type: "VideoAuditingEvent" })
  | (AudioAuditingEvent & { readonly $type: "AudioAuditingEvent" })
  | (TextAuditingEvent & { readonly $type: "TextAuditingEvent" })
  | (DocumentAuditingEvent & { readonly $type: "DocumentAuditingEvent" })
  | (WebpageAuditingEvent & { readonly $type: "WebpageAuditingEvent" })
  | (CallbackEvent & { readonly $type: "CallbackEvent" })
>;

export const CALLBACKS: CallbackTable = {
  rows: [
    { record: () => $AuditingSummary, field: "code" },
    { record: () => $ImageAuditingEvent, field: "EventName", values: ["ReviewImage"] },
    { record: () => $VideoAuditingEvent, field: "EventName", values: ["ReviewVideo"] },
    { record: () => $AudioAuditingEvent, field: "EventName", values: ["ReviewAudio"] },
    { record: () => $TextAuditingEvent, field: "EventName", values: ["ReviewText"] },
    { record: () => $DocumentAuditingEvent, field: "EventName", values: ["ReviewDocument"] },
    { record: () => $WebpageAuditingEvent, field: "EventName", values: ["ReviewHtml"] },
  ],
  other: () => $CallbackEvent,
};

/**
 * Parse the body of a callback, in XML or JSON.
 *
 * Anyone who knows your address can post to it, and nothing in a callback proves who sent it. Act
 * on what `confirm` returns. A callback that the spec lacks is a `CallbackEvent`. `$metadata` has
 * the raw body and everything that the spec does not expect.
 *
 * @param body The body as it was received.
 * @param largest The largest body to accept, in bytes; 1 MiB by default.
 * @throws DecodeError if the body is neither XML nor JSON, or is empty, cut short or too large.
 */
export function parseCallback(body: Uint8Array | string, largest?: number): Callback {
  const bytes = typeof body === "string" ? toBytes(body) : body;
  return readCallback(SERVICE, CALLBACKS, bytes, largest) as Callback;
}
