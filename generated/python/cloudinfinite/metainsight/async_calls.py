# Generated from spec/service.xml spec/metainsight/create_dataset.xsd
#   spec/metainsight/create_dataset_binding.xsd spec/metainsight/create_file_meta_index.xsd
#   spec/metainsight/delete_dataset.xsd spec/metainsight/delete_dataset_binding.xsd
#   spec/metainsight/delete_file_meta_index.xsd spec/metainsight/describe_dataset.xsd
#   spec/metainsight/describe_dataset_binding.xsd spec/metainsight/describe_dataset_bindings.xsd
#   spec/metainsight/describe_datasets.xsd spec/metainsight/describe_file_meta_index.xsd
#   spec/metainsight/query_dataset.xsd spec/metainsight/search_faces.xsd
#   spec/metainsight/search_hybrid.xsd spec/metainsight/search_images.xsd
#   spec/metainsight/update_dataset.xsd spec/metainsight/update_file_meta_index.xsd
#   (25e6cb878a8622d1).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.metainsight`: the same as in `Client.metainsight`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from cloudinfinite.metainsight.create_dataset import DatasetSceneValue, DatasetVersionValue
    from cloudinfinite.metainsight.dataset import Dataset, DatasetResponse
    from cloudinfinite.metainsight.dataset_binding import DatasetBinding, DatasetBindingResponse
    from cloudinfinite.metainsight.delete_dataset_binding import DeleteDatasetBindingResponse
    from cloudinfinite.metainsight.delete_file_meta_index import DeleteFileMetaIndexResponse
    from cloudinfinite.metainsight.describe_dataset_bindings import DescribeDatasetBindingsResponse
    from cloudinfinite.metainsight.describe_datasets import DescribeDatasetsResponse
    from cloudinfinite.metainsight.describe_file_meta_index import DescribeFileMetaIndexResponse
    from cloudinfinite.metainsight.file_meta import (
        FileMediaTypeValue,
        FileMetaIndexResponse,
        IndexedPerson,
        IndexedPersonDict,
    )
    from cloudinfinite.metainsight.match import SearchModeValue
    from cloudinfinite.metainsight.query_dataset import (
        MetaAggregation,
        MetaAggregationDict,
        MetaOrderValue,
        MetaQuery,
        MetaQueryDict,
        QueryDatasetResponse,
    )
    from cloudinfinite.metainsight.search_faces import SearchFacesResponse
    from cloudinfinite.metainsight.search_hybrid import SearchHybridResponse, SearchTemplateValue
    from cloudinfinite.metainsight.search_images import SearchImagesResponse
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.metainsight.calls import MetainsightCalls as AsyncMetainsightCalls

if TYPE_CHECKING:

    class AsyncMetainsightCalls(AsyncCalls):
        """See `MetainsightCalls`."""

        async def create_dataset(
            self,
            *,
            dataset_name: str,
            description: str | None = None,
            template_id: str | None = None,
            dataset_type: int | None = None,
            version: DatasetVersionValue | None = None,
            volume: int | None = None,
            training_mode: int | None = None,
            training_dataset: str | None = None,
            training_uri: str | None = None,
            scene_type: DatasetSceneValue | None = None,
            **options: Unpack[CallOptions],
        ) -> DatasetResponse:
            """See `MetainsightCalls.create_dataset`."""
            ...

        async def create_dataset_binding(
            self,
            *,
            dataset_name: str,
            uri: str,
            mode: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DatasetBindingResponse:
            """See `MetainsightCalls.create_dataset_binding`."""
            ...

        async def create_file_meta_index(
            self,
            *,
            dataset_name: str,
            uri: str,
            custom_id: str | None = None,
            custom_labels: Mapping[str, str] | None = None,
            media_type: FileMediaTypeValue | None = None,
            content_type: str | None = None,
            max_face_num: int | None = None,
            persons: Sequence[IndexedPerson | IndexedPersonDict] | None = None,
            call_back: str | None = None,
            **options: Unpack[CallOptions],
        ) -> FileMetaIndexResponse:
            """See `MetainsightCalls.create_file_meta_index`."""
            ...

        async def delete_dataset(
            self, *, dataset_name: str, **options: Unpack[CallOptions]
        ) -> DatasetResponse:
            """See `MetainsightCalls.delete_dataset`."""
            ...

        async def delete_dataset_binding(
            self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
        ) -> DeleteDatasetBindingResponse:
            """See `MetainsightCalls.delete_dataset_binding`."""
            ...

        async def delete_file_meta_index(
            self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
        ) -> DeleteFileMetaIndexResponse:
            """See `MetainsightCalls.delete_file_meta_index`."""
            ...

        async def describe_dataset(
            self,
            *,
            dataset_name: str,
            statistics: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> DatasetResponse:
            """See `MetainsightCalls.describe_dataset`."""
            ...

        async def describe_dataset_binding(
            self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
        ) -> DatasetBindingResponse:
            """See `MetainsightCalls.describe_dataset_binding`."""
            ...

        async def describe_dataset_bindings(
            self,
            *,
            dataset_name: str | None = None,
            max_results: int | None = None,
            next_token: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeDatasetBindingsResponse:
            """See `MetainsightCalls.describe_dataset_bindings`."""
            ...

        def iter_dataset_bindings(
            self,
            *,
            dataset_name: str | None = None,
            max_results: int | None = None,
            next_token: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[DatasetBinding, DescribeDatasetBindingsResponse]:
            """See `MetainsightCalls.iter_dataset_bindings`."""
            ...

        async def describe_datasets(
            self,
            *,
            max_results: int | None = None,
            next_token: str | None = None,
            prefix: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeDatasetsResponse:
            """See `MetainsightCalls.describe_datasets`."""
            ...

        def iter_datasets(
            self,
            *,
            max_results: int | None = None,
            next_token: str | None = None,
            prefix: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Dataset, DescribeDatasetsResponse]:
            """See `MetainsightCalls.iter_datasets`."""
            ...

        async def describe_file_meta_index(
            self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
        ) -> DescribeFileMetaIndexResponse:
            """See `MetainsightCalls.describe_file_meta_index`."""
            ...

        async def query_dataset(
            self,
            *,
            dataset_name: str,
            query: MetaQuery | MetaQueryDict | None = None,
            max_results: int | None = None,
            next_token: str | None = None,
            sort: Sequence[str] | None = None,
            order: Sequence[MetaOrderValue] | None = None,
            aggregations: Sequence[MetaAggregation | MetaAggregationDict] | None = None,
            with_fields: Sequence[str] | None = None,
            **options: Unpack[CallOptions],
        ) -> QueryDatasetResponse:
            """See `MetainsightCalls.query_dataset`."""
            ...

        async def search_faces(
            self,
            *,
            dataset_name: str,
            uri: str,
            max_face_num: int | None = None,
            limit: int | None = None,
            match_threshold: int | None = None,
            **options: Unpack[CallOptions],
        ) -> SearchFacesResponse:
            """See `MetainsightCalls.search_faces`."""
            ...

        async def search(
            self,
            *,
            dataset_name: str,
            templates: SearchTemplateValue,
            mode: SearchModeValue | None = None,
            search_text: str | None = None,
            search_uris: Sequence[str] | None = None,
            limit: int | None = None,
            match_threshold: int | None = None,
            **options: Unpack[CallOptions],
        ) -> SearchHybridResponse:
            """See `MetainsightCalls.search`."""
            ...

        async def search_images(
            self,
            *,
            dataset_name: str,
            mode: SearchModeValue | None = None,
            uri: str | None = None,
            text: str | None = None,
            limit: int | None = None,
            match_threshold: int | None = None,
            **options: Unpack[CallOptions],
        ) -> SearchImagesResponse:
            """See `MetainsightCalls.search_images`."""
            ...

        async def update_dataset(
            self,
            *,
            dataset_name: str,
            description: str | None = None,
            template_id: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DatasetResponse:
            """See `MetainsightCalls.update_dataset`."""
            ...

        async def update_file_meta_index(
            self,
            *,
            dataset_name: str,
            uri: str,
            custom_id: str | None = None,
            custom_labels: Mapping[str, str] | None = None,
            media_type: FileMediaTypeValue | None = None,
            content_type: str | None = None,
            max_face_num: int | None = None,
            persons: Sequence[IndexedPerson | IndexedPersonDict] | None = None,
            call_back: str | None = None,
            **options: Unpack[CallOptions],
        ) -> FileMetaIndexResponse:
            """See `MetainsightCalls.update_file_meta_index`."""
            ...
