// Generated from spec/images/describe_poster_templates.xsd (3b5fec3eeae096c1).
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
 * Whose templates to list.
 *
 *
 * - `Official`: The service's own.
 * - `Custom`: Those created from the bucket's images.
 * - `All`: Both.
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
  /** The number of this page. */
  pageNumber?: bigint;
  /** The most templates that a page may hold. */
  pageSize?: bigint;
  /** The templates of this page. */
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
  /** The number of the page to return. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The most templates that a page may hold. At least 1. Default: `10`. */
  pageSize?: number | bigint;
  /** Only templates of these categories. Not empty. */
  categoryIds?: readonly string[];
  /** Whose templates. One of `Official`, `Custom`, `All`. Default: `Custom`. */
  type?: PosterTemplateOrigin;
}

/**
 * List templates for posters, page by page.
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
