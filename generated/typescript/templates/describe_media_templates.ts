// Generated from spec/templates/describe_media_templates.xsd (d7a6e05beaee7458).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaTemplates and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Template, TemplateCategory, TemplateTagFilter } from "./template.ts";
import { $Template, $TemplateCategory, $TemplateTagFilter } from "./template.ts";

export const $TemplatePageNumber: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $TemplatePageSize: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $DescribeMediaTemplatesParams: RecordTable = {
  name: "DescribeMediaTemplatesParams",
  fields: () => [
    ["tag", $TemplateTagFilter, { in: inQuery }],
    ["category", $TemplateCategory, { in: inQuery }],
    ["ids", $Identifier, { in: inQuery, many: true, comma: true }],
    ["name", STRING, { in: inQuery }],
    ["pageNumber", $TemplatePageNumber, { in: inQuery }],
    ["pageSize", $TemplatePageSize, { in: inQuery }],
  ],
};

/** One page of templates. */
export interface DescribeMediaTemplatesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The total number of templates; absent from a list by IDs. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The number of templates per page. */
  pageSize?: bigint;
  /** The templates on this page. */
  templateList: Template[];
  /** The requested IDs that do not exist. */
  nonExistIds?: MissingTemplates;
}

export const $DescribeMediaTemplatesResponse: RecordTable = {
  name: "DescribeMediaTemplatesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["TemplateList", $Template, { many: true }],
    ["NonExistTIDs", $MissingTemplates, { key: "nonExistIds" }],
  ],
};

/** Template IDs that do not exist. */
export interface MissingTemplates {
  /** The IDs. */
  templateId: string[];
}

export const $MissingTemplates: RecordTable = {
  name: "MissingTemplates",
  fields: () => [["TemplateId", STRING, { many: true }]],
};

export const DESCRIBE_MEDIA_TEMPLATES: OperationTable = {
  name: "DescribeMediaTemplates",
  method: "GET",
  path: "/template",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaTemplatesParams,
  response: () => $DescribeMediaTemplatesResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "TemplateList" },
  actions: ["ci:DescribeMediaTemplates"],
};

/** The arguments of `describeTemplates`. */
export interface DescribeMediaTemplatesArgs {
  /**
   * Includes only templates of this kind. One of the values of `TemplateTagFilter`. Default: `All`.
   */
  tag?: TemplateTagFilter;
  /** Includes only templates in this category. One of `Custom`, `Official`. Default: `Custom`. */
  category?: TemplateCategory;
  /** Includes only the templates with these IDs. Not empty. */
  ids?: readonly string[];
  /** Includes only templates whose names begin with this text. */
  name?: string;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The number of templates per page. At least 1. Default: `10`. */
  pageSize?: number | bigint;
}

/**
 * List templates, page by page.
 *
 * A list by IDs is not paged; the response also contains the requested IDs that do not exist.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaTemplates
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49919 (en)
 * - https://www.tencentcloud.com/document/product/1045/51271 (en)
 */
export function describeTemplates(
  client: BaseClient,
  args: DescribeMediaTemplatesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeMediaTemplatesResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_TEMPLATES, args, options);
}

/**
 * Iterate over all pages of `describeTemplates`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterTemplates(
  client: BaseClient,
  args: DescribeMediaTemplatesArgs = {},
  options?: CallOptions,
): Pager<Template, Answer<DescribeMediaTemplatesResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_TEMPLATES, args, options);
}
