// Generated from spec/service.xml spec/image_search/add_image.xsd
//   spec/image_search/create_image_search_bucket.xsd spec/image_search/delete_image.xsd
//   spec/image_search/search_image.xsd (af771635973bc18e).
// Do not edit: change the spec and run `make generate`.

/**
 * Image search: manage a bucket's image library, and search it for similar images.
 *
 * This feature is in public beta.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite, and image search is enabled for it.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { addImage } from "./add_image.ts";
export { createBucket } from "./create_image_search_bucket.ts";
export { deleteImage } from "./delete_image.ts";
export { search, searchUrl } from "./search_image.ts";
export type { AddImageArgs } from "./add_image.ts";
export type { CreateImageSearchBucketArgs } from "./create_image_search_bucket.ts";
export type { DeleteImageArgs } from "./delete_image.ts";
export type { FoundImage, SearchImageArgs, SearchImageResponse } from "./search_image.ts";
