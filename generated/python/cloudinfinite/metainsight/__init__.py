# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""MetaInsight: build datasets of file metadata, and search them."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.metainsight.create_dataset import (
        CreateDatasetRequest as CreateDatasetRequest,
    )
    from cloudinfinite.metainsight.create_dataset import DatasetScene as DatasetScene
    from cloudinfinite.metainsight.create_dataset import DatasetSceneValue as DatasetSceneValue
    from cloudinfinite.metainsight.create_dataset import DatasetVersion as DatasetVersion
    from cloudinfinite.metainsight.create_dataset import DatasetVersionValue as DatasetVersionValue
    from cloudinfinite.metainsight.create_dataset_binding import (
        CreateDatasetBindingRequest as CreateDatasetBindingRequest,
    )
    from cloudinfinite.metainsight.dataset import Dataset as Dataset
    from cloudinfinite.metainsight.dataset import DatasetResponse as DatasetResponse
    from cloudinfinite.metainsight.dataset import JsonAnswer as JsonAnswer
    from cloudinfinite.metainsight.dataset_binding import DatasetBinding as DatasetBinding
    from cloudinfinite.metainsight.dataset_binding import (
        DatasetBindingResponse as DatasetBindingResponse,
    )
    from cloudinfinite.metainsight.dataset_binding import StockState as StockState
    from cloudinfinite.metainsight.dataset_binding import StockStateValue as StockStateValue
    from cloudinfinite.metainsight.delete_dataset import (
        DeleteDatasetRequest as DeleteDatasetRequest,
    )
    from cloudinfinite.metainsight.delete_dataset_binding import (
        DeleteDatasetBindingRequest as DeleteDatasetBindingRequest,
    )
    from cloudinfinite.metainsight.delete_dataset_binding import (
        DeleteDatasetBindingResponse as DeleteDatasetBindingResponse,
    )
    from cloudinfinite.metainsight.delete_file_meta_index import (
        DeleteFileMetaIndexRequest as DeleteFileMetaIndexRequest,
    )
    from cloudinfinite.metainsight.delete_file_meta_index import (
        DeleteFileMetaIndexResponse as DeleteFileMetaIndexResponse,
    )
    from cloudinfinite.metainsight.describe_dataset import (
        DescribeDatasetParams as DescribeDatasetParams,
    )
    from cloudinfinite.metainsight.describe_dataset_binding import (
        DescribeDatasetBindingParams as DescribeDatasetBindingParams,
    )
    from cloudinfinite.metainsight.describe_dataset_bindings import (
        DescribeDatasetBindingsParams as DescribeDatasetBindingsParams,
    )
    from cloudinfinite.metainsight.describe_dataset_bindings import (
        DescribeDatasetBindingsResponse as DescribeDatasetBindingsResponse,
    )
    from cloudinfinite.metainsight.describe_datasets import (
        DescribeDatasetsParams as DescribeDatasetsParams,
    )
    from cloudinfinite.metainsight.describe_datasets import (
        DescribeDatasetsResponse as DescribeDatasetsResponse,
    )
    from cloudinfinite.metainsight.describe_file_meta_index import (
        DescribeFileMetaIndexParams as DescribeFileMetaIndexParams,
    )
    from cloudinfinite.metainsight.describe_file_meta_index import (
        DescribeFileMetaIndexResponse as DescribeFileMetaIndexResponse,
    )
    from cloudinfinite.metainsight.file_meta import FileMediaType as FileMediaType
    from cloudinfinite.metainsight.file_meta import FileMediaTypeValue as FileMediaTypeValue
    from cloudinfinite.metainsight.file_meta import FileMeta as FileMeta
    from cloudinfinite.metainsight.file_meta import FileMetaIndexRequest as FileMetaIndexRequest
    from cloudinfinite.metainsight.file_meta import FileMetaIndexResponse as FileMetaIndexResponse
    from cloudinfinite.metainsight.file_meta import IndexedFile as IndexedFile
    from cloudinfinite.metainsight.file_meta import IndexedPerson as IndexedPerson
    from cloudinfinite.metainsight.file_meta import IndexedPersonDict as IndexedPersonDict
    from cloudinfinite.metainsight.match import ImageMatch as ImageMatch
    from cloudinfinite.metainsight.match import SearchMode as SearchMode
    from cloudinfinite.metainsight.match import SearchModeValue as SearchModeValue
    from cloudinfinite.metainsight.query_dataset import MetaAggregation as MetaAggregation
    from cloudinfinite.metainsight.query_dataset import MetaAggregationDict as MetaAggregationDict
    from cloudinfinite.metainsight.query_dataset import (
        MetaAggregationResult as MetaAggregationResult,
    )
    from cloudinfinite.metainsight.query_dataset import MetaGroup as MetaGroup
    from cloudinfinite.metainsight.query_dataset import MetaOperation as MetaOperation
    from cloudinfinite.metainsight.query_dataset import MetaOperationValue as MetaOperationValue
    from cloudinfinite.metainsight.query_dataset import MetaOrder as MetaOrder
    from cloudinfinite.metainsight.query_dataset import MetaOrderValue as MetaOrderValue
    from cloudinfinite.metainsight.query_dataset import MetaQuery as MetaQuery
    from cloudinfinite.metainsight.query_dataset import MetaQueryDict as MetaQueryDict
    from cloudinfinite.metainsight.query_dataset import MetaSum as MetaSum
    from cloudinfinite.metainsight.query_dataset import MetaSumValue as MetaSumValue
    from cloudinfinite.metainsight.query_dataset import QueryDatasetRequest as QueryDatasetRequest
    from cloudinfinite.metainsight.query_dataset import QueryDatasetResponse as QueryDatasetResponse
    from cloudinfinite.metainsight.search_faces import FaceBoundary as FaceBoundary
    from cloudinfinite.metainsight.search_faces import FaceMatch as FaceMatch
    from cloudinfinite.metainsight.search_faces import FoundFace as FoundFace
    from cloudinfinite.metainsight.search_faces import SearchFacesRequest as SearchFacesRequest
    from cloudinfinite.metainsight.search_faces import SearchFacesResponse as SearchFacesResponse
    from cloudinfinite.metainsight.search_hybrid import DocumentMatch as DocumentMatch
    from cloudinfinite.metainsight.search_hybrid import SearchHybridRequest as SearchHybridRequest
    from cloudinfinite.metainsight.search_hybrid import SearchHybridResponse as SearchHybridResponse
    from cloudinfinite.metainsight.search_hybrid import SearchTemplate as SearchTemplate
    from cloudinfinite.metainsight.search_hybrid import SearchTemplateValue as SearchTemplateValue
    from cloudinfinite.metainsight.search_images import SearchImagesRequest as SearchImagesRequest
    from cloudinfinite.metainsight.search_images import SearchImagesResponse as SearchImagesResponse
    from cloudinfinite.metainsight.update_dataset import (
        UpdateDatasetRequest as UpdateDatasetRequest,
    )
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.metainsight.create_dataset": (
                "CreateDatasetRequest DatasetScene DatasetSceneValue DatasetVersion "
                "DatasetVersionValue"
            ),
            "cloudinfinite.metainsight.create_dataset_binding": "CreateDatasetBindingRequest",
            "cloudinfinite.metainsight.dataset": "Dataset DatasetResponse JsonAnswer",
            "cloudinfinite.metainsight.dataset_binding": (
                "DatasetBinding DatasetBindingResponse StockState StockStateValue"
            ),
            "cloudinfinite.metainsight.delete_dataset": "DeleteDatasetRequest",
            "cloudinfinite.metainsight.delete_dataset_binding": (
                "DeleteDatasetBindingRequest DeleteDatasetBindingResponse"
            ),
            "cloudinfinite.metainsight.delete_file_meta_index": (
                "DeleteFileMetaIndexRequest DeleteFileMetaIndexResponse"
            ),
            "cloudinfinite.metainsight.describe_dataset": "DescribeDatasetParams",
            "cloudinfinite.metainsight.describe_dataset_binding": "DescribeDatasetBindingParams",
            "cloudinfinite.metainsight.describe_dataset_bindings": (
                "DescribeDatasetBindingsParams DescribeDatasetBindingsResponse"
            ),
            "cloudinfinite.metainsight.describe_datasets": (
                "DescribeDatasetsParams DescribeDatasetsResponse"
            ),
            "cloudinfinite.metainsight.describe_file_meta_index": (
                "DescribeFileMetaIndexParams DescribeFileMetaIndexResponse"
            ),
            "cloudinfinite.metainsight.file_meta": (
                "FileMediaType FileMediaTypeValue FileMeta FileMetaIndexRequest "
                "FileMetaIndexResponse IndexedFile IndexedPerson IndexedPersonDict"
            ),
            "cloudinfinite.metainsight.match": "ImageMatch SearchMode SearchModeValue",
            "cloudinfinite.metainsight.query_dataset": (
                "MetaAggregation MetaAggregationDict MetaAggregationResult MetaGroup "
                "MetaOperation MetaOperationValue MetaOrder MetaOrderValue MetaQuery "
                "MetaQueryDict MetaSum MetaSumValue QueryDatasetRequest QueryDatasetResponse"
            ),
            "cloudinfinite.metainsight.search_faces": (
                "FaceBoundary FaceMatch FoundFace SearchFacesRequest SearchFacesResponse"
            ),
            "cloudinfinite.metainsight.search_hybrid": (
                "DocumentMatch SearchHybridRequest SearchHybridResponse SearchTemplate "
                "SearchTemplateValue"
            ),
            "cloudinfinite.metainsight.search_images": "SearchImagesRequest SearchImagesResponse",
            "cloudinfinite.metainsight.update_dataset": "UpdateDatasetRequest",
        },
    )
