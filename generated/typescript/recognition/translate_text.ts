// Generated from spec/recognition/translate_text.xsd (465f00d20e84b43e).
// Do not edit: change the spec and run `make generate`.

/** The operation TranslateText and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $TextToTranslate: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $LanguageName: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $TranslateTextParams: RecordTable = {
  name: "TranslateTextParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AutoTranslationBlock" },
    ],
    ["InputText", $TextToTranslate, { in: inQuery, required: true }],
    ["SourceLang", $LanguageName, { in: inQuery, required: true }],
    ["TargetLang", $LanguageName, { in: inQuery, required: true }],
    ["TextDomain", STRING, { in: inQuery }],
    ["TextStyle", STRING, { in: inQuery }],
  ],
};

/** The translation. */
export interface TranslateTextResponse {
  /** The translated text. */
  translationResult: string;
}

export const $TranslateTextResponse: RecordTable = {
  name: "TranslateTextResponse",
  fields: () => [["TranslationResult", STRING, { isText: true, always: true }]],
};

export const TRANSLATE_TEXT: OperationTable = {
  name: "TranslateText",
  method: "GET",
  path: "/",
  host: "object",
  safe: true,
  params: () => $TranslateTextParams,
  response: () => $TranslateTextResponse,
  responseRoot: "TranslationResult",
};

/** The arguments of `translateText`. */
export interface TranslateTextArgs {
  /** The text. Not empty. */
  inputText: string;
  /** The language of the text, such as zh or en. Not empty. */
  sourceLang: string;
  /** The target language, such as en. Not empty. */
  targetLang: string;
  /** The subject of the text, such as ecommerce. Default: `general`. */
  textDomain?: string;
  /** The kind of text, such as title. Default: `sentence`. */
  textStyle?: string;
}

/**
 * Translate a short text.
 *
 * The text is part of the address, so it must be short. To translate files, create a job.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/83547 (zh)
 */
export function translateText(
  client: BaseClient,
  args: TranslateTextArgs,
  options?: CallOptions,
): Promise<Answer<TranslateTextResponse>> {
  return makeCall(client, TRANSLATE_TEXT, args, options);
}

/**
 * Return a signed URL for `translateText`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function translateTextUrl(
  client: BaseClient,
  args: TranslateTextArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, TRANSLATE_TEXT, args, options);
}
