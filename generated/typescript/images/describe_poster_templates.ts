// Generated from spec/images/describe_poster_templates.xsd (c11689105899bbca).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribePosterTemplates and its types. */

import { $PageNumber } from "../common/paging.ts";
import { $Identifier } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PosterTemplate } from "./poster_template.ts";
import { $PosterTemplate } from "./poster_template.ts";

export const $PosterTemplatePageSize: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

/**
 * The origin of templates to list.
 *
 *
 * - `Official`: Templates provided by the service.
 * - `Custom`: Templates created from images in the bucket.
 * - `All`: All templates.
 */
export type PosterTemplateOrigin = "Official" | "Custom" | "All";

export const $PosterTemplateOrigin: Scalar = {
  kind: textKind,
  values: ["Official", "Custom", "All"],
};

export const $DescribePosterTemplatesParams: RecordTable = {
  name: "DescribePosterTemplatesParams",
  fields: () => [
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $PosterTemplatePageSize, { in: inQuery }],
    ["categoryIds", $Identifier, { in: inQuery, many: true, comma: true }],
    ["type", $PosterTemplateOrigin, { in: inQuery }],
  ],
};

/** One page of templates. */
export interface DescribePosterTemplatesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of templates on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of templates per page. */
  pageSize?: bigint;
  /** The templates on this page. */
  templates: PosterTemplate[];
}

export const $DescribePosterTemplatesResponse: RecordTable = {
  name: "DescribePosterTemplatesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["TemplateList", $PosterTemplate, { key: "templates", many: true }],
  ],
};

export const DESCRIBE_POSTER_TEMPLATES: OperationTable = {
  name: "DescribePosterTemplates",
  method: "GET",
  path: "/posterproduction/template",
  host: "bucket",
  safe: true,
  params: () => $DescribePosterTemplatesParams,
  response: () => $DescribePosterTemplatesResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "TemplateList" },
  actions: ["ci:DescribePosterProductionTemplates"],
};

/** The arguments of `describePosterTemplates`. */
export interface DescribePosterTemplatesArgs {
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of templates per page. At least 1. Default: `10`. */
  pageSize?: number | bigint;
  /** Includes only templates of these categories. Not empty. */
  categoryIds?: readonly string[];
  /** The origin of the templates. One of `Official`, `Custom`, `All`. Default: `Custom`. */
  type?: PosterTemplateOrigin;
}

/**
 * List poster templates, page by page.
 *
 * CAM actions:
 *
 * - ci:DescribePosterProductionTemplates
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/82387 (zh)
 */
export function describePosterTemplates(
  client: BaseClient,
  args: DescribePosterTemplatesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribePosterTemplatesResponse>> {
  return makeCall(client, DESCRIBE_POSTER_TEMPLATES, args, options);
}

/**
 * Iterate over all pages of `describePosterTemplates`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterPosterTemplates(
  client: BaseClient,
  args: DescribePosterTemplatesArgs = {},
  options?: CallOptions,
): Pager<PosterTemplate, Answer<DescribePosterTemplatesResponse>> {
  return new Pager(client, DESCRIBE_POSTER_TEMPLATES, args, options);
}
