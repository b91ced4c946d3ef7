// Generated from spec/service.xml spec/files/create_file_compress_job.xsd
//   spec/files/create_file_hash_job.xsd spec/files/create_file_uncompress_job.xsd
//   spec/files/describe_file_process_job.xsd spec/files/get_file_hash.xsd
//   spec/files/preview_zip.xsd (b090ddc44c17c86f).
// Do not edit: change the spec and run `make generate`.

/**
 * Files: hash files of any type, and create or extract archives.
 *
 * File jobs run in Beijing, Shanghai, Guangzhou, Chengdu, Nanjing, Chongqing, Hong Kong, Singapore
 * and Silicon Valley. Objects in the storage classes ARCHIVE and DEEP ARCHIVE must be restored
 * first.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite, and file processing is enabled for it.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { createCompressJob } from "./create_file_compress_job.ts";
export { createHashJob } from "./create_file_hash_job.ts";
export { createUncompressJob } from "./create_file_uncompress_job.ts";
export { describeJob, wait } from "./describe_file_process_job.ts";
export { getHash, getHashUrl } from "./get_file_hash.ts";
export { previewZip, previewZipUrl } from "./preview_zip.ts";
export type { JobState } from "../common/job.ts";
export type { CreateFileCompressJobArgs } from "./create_file_compress_job.ts";
export type { CreateFileHashJobArgs } from "./create_file_hash_job.ts";
export type { CreateFileUncompressJobArgs } from "./create_file_uncompress_job.ts";
export type {
  DescribeFileProcessJobArgs,
  DescribeFileProcessJobResponse,
} from "./describe_file_process_job.ts";
export type {
  CreateFileJobResponse,
  FileJobDetail,
  FileJobInput,
  FileJobOperation,
  FileJobOutput,
  FileJobTag,
} from "./file_job.ts";
export type { GetFileHashArgs, GetFileHashResponse, HashName } from "./get_file_hash.ts";
export type { PreviewZipArgs, PreviewZipResponse, ZipEntry } from "./preview_zip.ts";
export type {
  FileCompressErrors,
  FileCompressResult,
  FileUncompressResult,
} from "../results/file_archive_result.ts";
export type { FileHashCodeResult } from "../results/file_hash_result.ts";
export type {
  CallBackFormat,
  CallBackMqConfig,
  CallBackMqConfigInput,
  CallBackType,
  KafkaConfig,
  KafkaConfigInput,
  MqMode,
  MqRegion,
} from "../settings/callback.ts";
export type {
  FileArchiveFormat,
  FileCompressConfig,
  FileCompressItem,
  FileCompressItemInput,
  FileUncompressConfig,
  FileUncompressSelection,
  FileUncompressSelectionInput,
} from "../settings/file_archive.ts";
export type { FileHashAlgorithm, FileHashCodeConfig } from "../settings/file_hash.ts";
export type { JobOutput, JobOutputBucket, JobOutputInput } from "../settings/job_output.ts";
