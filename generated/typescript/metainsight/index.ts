// Generated from spec/service.xml spec/metainsight/create_dataset.xsd
//   spec/metainsight/create_dataset_binding.xsd spec/metainsight/create_file_meta_index.xsd
//   spec/metainsight/delete_dataset.xsd spec/metainsight/delete_dataset_binding.xsd
//   spec/metainsight/delete_file_meta_index.xsd spec/metainsight/describe_dataset.xsd
//   spec/metainsight/describe_dataset_binding.xsd spec/metainsight/describe_dataset_bindings.xsd
//   spec/metainsight/describe_datasets.xsd spec/metainsight/describe_file_meta_index.xsd
//   spec/metainsight/query_dataset.xsd spec/metainsight/search_faces.xsd
//   spec/metainsight/search_hybrid.xsd spec/metainsight/search_images.xsd
//   spec/metainsight/update_dataset.xsd spec/metainsight/update_file_meta_index.xsd
//   (25e6cb878a8622d1).
// Do not edit: change the spec and run `make generate`.

/**
 * MetaInsight: build datasets of file metadata, and search them.
 *
 * A dataset belongs to the account, not to a bucket.
 *
 * Before you make these calls:
 *
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission.
 */

export { createDataset } from "./create_dataset.ts";
export { createDatasetBinding } from "./create_dataset_binding.ts";
export { createFileMetaIndex } from "./create_file_meta_index.ts";
export { deleteDataset } from "./delete_dataset.ts";
export { deleteDatasetBinding } from "./delete_dataset_binding.ts";
export { deleteFileMetaIndex } from "./delete_file_meta_index.ts";
export { describeDataset } from "./describe_dataset.ts";
export { describeDatasetBinding } from "./describe_dataset_binding.ts";
export { describeDatasetBindings, iterDatasetBindings } from "./describe_dataset_bindings.ts";
export { describeDatasets, iterDatasets } from "./describe_datasets.ts";
export { describeFileMetaIndex } from "./describe_file_meta_index.ts";
export { queryDataset } from "./query_dataset.ts";
export { searchFaces } from "./search_faces.ts";
export { search } from "./search_hybrid.ts";
export { searchImages } from "./search_images.ts";
export { updateDataset } from "./update_dataset.ts";
export { updateFileMetaIndex } from "./update_file_meta_index.ts";
export type { CreateDatasetArgs, DatasetScene, DatasetVersion } from "./create_dataset.ts";
export type { CreateDatasetBindingArgs } from "./create_dataset_binding.ts";
export type { CreateFileMetaIndexArgs } from "./create_file_meta_index.ts";
export type { Dataset, DatasetResponse } from "./dataset.ts";
export type { DatasetBinding, DatasetBindingResponse, StockState } from "./dataset_binding.ts";
export type { DeleteDatasetArgs } from "./delete_dataset.ts";
export type {
  DeleteDatasetBindingArgs,
  DeleteDatasetBindingResponse,
} from "./delete_dataset_binding.ts";
export type {
  DeleteFileMetaIndexArgs,
  DeleteFileMetaIndexResponse,
} from "./delete_file_meta_index.ts";
export type { DescribeDatasetArgs } from "./describe_dataset.ts";
export type { DescribeDatasetBindingArgs } from "./describe_dataset_binding.ts";
export type {
  DescribeDatasetBindingsArgs,
  DescribeDatasetBindingsResponse,
} from "./describe_dataset_bindings.ts";
export type { DescribeDatasetsArgs, DescribeDatasetsResponse } from "./describe_datasets.ts";
export type {
  DescribeFileMetaIndexArgs,
  DescribeFileMetaIndexResponse,
} from "./describe_file_meta_index.ts";
export type { FileMediaType, FileMeta, FileMetaIndexResponse, IndexedPerson } from "./file_meta.ts";
export type { ImageMatch, SearchMode } from "./match.ts";
export type {
  MetaAggregation,
  MetaAggregationResult,
  MetaGroup,
  MetaOperation,
  MetaOrder,
  MetaQuery,
  MetaSum,
  QueryDatasetArgs,
  QueryDatasetResponse,
} from "./query_dataset.ts";
export type {
  FaceBoundary,
  FaceMatch,
  FoundFace,
  SearchFacesArgs,
  SearchFacesResponse,
} from "./search_faces.ts";
export type {
  DocumentMatch,
  SearchHybridArgs,
  SearchHybridResponse,
  SearchTemplate,
} from "./search_hybrid.ts";
export type { SearchImagesArgs, SearchImagesResponse } from "./search_images.ts";
export type { UpdateDatasetArgs } from "./update_dataset.ts";
export type { UpdateFileMetaIndexArgs } from "./update_file_meta_index.ts";
