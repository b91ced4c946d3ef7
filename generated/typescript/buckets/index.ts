// Generated from spec/service.xml spec/buckets/bind_ci_service.xsd
//   spec/buckets/create_ai_process_bucket.xsd spec/buckets/create_asr_bucket.xsd
//   spec/buckets/create_doc_process_bucket.xsd spec/buckets/create_file_process_bucket.xsd
//   spec/buckets/create_media_bucket.xsd spec/buckets/create_pic_process_bucket.xsd
//   spec/buckets/delete_ai_process_bucket.xsd spec/buckets/delete_asr_bucket.xsd
//   spec/buckets/delete_file_process_bucket.xsd spec/buckets/delete_media_bucket.xsd
//   spec/buckets/delete_pic_process_bucket.xsd spec/buckets/describe_ai_process_buckets.xsd
//   spec/buckets/describe_asr_buckets.xsd spec/buckets/describe_ci_buckets.xsd
//   spec/buckets/describe_ci_service.xsd spec/buckets/describe_doc_process_buckets.xsd
//   spec/buckets/describe_file_process_buckets.xsd spec/buckets/describe_media_buckets.xsd
//   spec/buckets/describe_pic_process_buckets.xsd spec/buckets/unbind_ci_service.xsd
//   (6500ba01a11f1b96).
// Do not edit: change the spec and run `make generate`.

/**
 * Buckets: bind them to the service, and enable its features.
 *
 * Before you make these calls:
 *
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { bindService } from "./bind_ci_service.ts";
export { createAiProcessBucket } from "./create_ai_process_bucket.ts";
export { createAsrBucket } from "./create_asr_bucket.ts";
export { createDocProcessBucket } from "./create_doc_process_bucket.ts";
export { createFileProcessBucket } from "./create_file_process_bucket.ts";
export { createMediaBucket } from "./create_media_bucket.ts";
export { createPicProcessBucket } from "./create_pic_process_bucket.ts";
export { deleteAiProcessBucket } from "./delete_ai_process_bucket.ts";
export { deleteAsrBucket } from "./delete_asr_bucket.ts";
export { deleteFileProcessBucket } from "./delete_file_process_bucket.ts";
export { deleteMediaBucket } from "./delete_media_bucket.ts";
export { deletePicProcessBucket } from "./delete_pic_process_bucket.ts";
export { describeAiProcessBuckets, iterAiProcessBuckets } from "./describe_ai_process_buckets.ts";
export { describeAsrBuckets, iterAsrBuckets } from "./describe_asr_buckets.ts";
export { describeBuckets, iterBuckets } from "./describe_ci_buckets.ts";
export { describeService } from "./describe_ci_service.ts";
export {
  describeDocProcessBuckets,
  iterDocProcessBuckets,
} from "./describe_doc_process_buckets.ts";
export {
  describeFileProcessBuckets,
  iterFileProcessBuckets,
} from "./describe_file_process_buckets.ts";
export { describeMediaBuckets, iterMediaBuckets } from "./describe_media_buckets.ts";
export {
  describePicProcessBuckets,
  iterPicProcessBuckets,
} from "./describe_pic_process_buckets.ts";
export { unbindService } from "./unbind_ci_service.ts";
export type { BindCiServiceResponse, BoundBucket } from "./bind_ci_service.ts";
export type { CreateAiProcessBucketResponse } from "./create_ai_process_bucket.ts";
export type { CreateAsrBucketResponse } from "./create_asr_bucket.ts";
export type { CreateDocProcessBucketResponse } from "./create_doc_process_bucket.ts";
export type { CreateFileProcessBucketResponse } from "./create_file_process_bucket.ts";
export type { CreateMediaBucketResponse } from "./create_media_bucket.ts";
export type { CreatePicProcessBucketResponse } from "./create_pic_process_bucket.ts";
export type {
  DescribeAiProcessBucketsArgs,
  DescribeAiProcessBucketsResponse,
} from "./describe_ai_process_buckets.ts";
export type { DescribeAsrBucketsArgs, DescribeAsrBucketsResponse } from "./describe_asr_buckets.ts";
export type {
  DescribeCiBucketsArgs,
  DescribeCiBucketsResponse,
  ListedBucket,
} from "./describe_ci_buckets.ts";
export type { CiServiceStatus, DescribeCiServiceResponse } from "./describe_ci_service.ts";
export type {
  DescribeDocProcessBucketsArgs,
  DescribeDocProcessBucketsResponse,
} from "./describe_doc_process_buckets.ts";
export type {
  DescribeFileProcessBucketsArgs,
  DescribeFileProcessBucketsResponse,
} from "./describe_file_process_buckets.ts";
export type {
  DescribeMediaBucketsArgs,
  DescribeMediaBucketsResponse,
} from "./describe_media_buckets.ts";
export type {
  DescribePicProcessBucketsArgs,
  DescribePicProcessBucketsResponse,
} from "./describe_pic_process_buckets.ts";
export type { DeleteServiceBucketResponse, ServiceBucket } from "./service_bucket.ts";
