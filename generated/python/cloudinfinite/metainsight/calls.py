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
"""The calls of `Client.metainsight`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.settings.options import CallOptions


class MetainsightCalls(Calls):
    """MetaInsight: build datasets of file metadata, and search them.

    A dataset belongs to the account, not to a bucket.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission.
    """

    def create_dataset(
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
        """Create a dataset.

        A dataset holds metadata about files. Its template determines the metadata that is extracted
        from each file.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            description: The purpose of the dataset. 1 to 256 characters.
            template_id: The template, which determines the metadata that is extracted from each
                file. Not empty.
            dataset_type: The type of the dataset. Its values are undocumented.
            version: The version of the dataset. One of `basic`, `standard`. Default: `basic`.
            volume: The maximum number of files in the dataset, in units of 10,000; 0 for the
                default. Only for the version `standard`. 0 to 10000.
            training_mode: The source of the training data: 0 for a dataset, 1 for a folder in a
                bucket. Only for the version `standard`. 0 to 1. Default: `0`.
            training_dataset: The dataset with the training data, if TrainingMode is 0. 1 to 32
                characters: small letters, digits and '-'.
            training_uri: The folder with the training data, if TrainingMode is 1. Not empty.
            scene_type: The subject of the files. One of `general`, `E-commercial`, `iDrive`.
                Default: `general`.

        Returns:
            The dataset.

        Pages:
            https://cloud.tencent.com/document/product/460/106020 (zh)
        """
        from cloudinfinite.metainsight.create_dataset import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "description": description,
                "template_id": template_id,
                "dataset_type": dataset_type,
                "version": version,
                "volume": volume,
                "training_mode": training_mode,
                "training_dataset": training_dataset,
                "training_uri": training_uri,
                "scene_type": scene_type,
            },
            options,
        )

    def create_dataset_binding(
        self,
        *,
        dataset_name: str,
        uri: str,
        mode: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetBindingResponse:
        """Bind a bucket to a dataset, so that its files are indexed.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
                cos://examplebucket-1250000000/a/. Not empty.
            mode: The files to index: 0 for new files only, 1 to include existing files. 0 to 1.
                Default: `0`.

        Returns:
            The binding.

        Pages:
            https://cloud.tencent.com/document/product/460/106159 (zh)
        """
        from cloudinfinite.metainsight.create_dataset_binding import OPERATION

        return self._client._call(
            OPERATION, {"dataset_name": dataset_name, "uri": uri, "mode": mode}, options
        )

    def create_file_meta_index(
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
        """Index a file in a dataset.

        The metadata is extracted in the background, as determined by the template of the dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty.
            custom_id: A custom ID for identifying the file.
            custom_labels: Custom labels, with a text for each name. Queries can filter by them.
            media_type: The kind of file. One of `image`, `document`, `archive`, `video`, `audio`,
                `other`.
            content_type: The media type, such as image/jpeg.
            max_face_num: The maximum number of faces to index. Only with the template
                Official:FaceSearch. 1 to 20. Default: `20`.
            persons: The people in the file. Only with the template Official:FaceSearch.
            call_back: The address that receives the metadata.

        Returns:
            The confirmation that the file is being indexed.

        Pages:
            https://cloud.tencent.com/document/product/460/106022 (zh)
        """
        from cloudinfinite.metainsight.create_file_meta_index import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "uri": uri,
                "custom_id": custom_id,
                "custom_labels": custom_labels,
                "media_type": media_type,
                "content_type": content_type,
                "max_face_num": max_face_num,
                "persons": persons,
                "call_back": call_back,
            },
            options,
        )

    def delete_dataset(
        self, *, dataset_name: str, **options: Unpack[CallOptions]
    ) -> DatasetResponse:
        """Delete a dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.

        Returns:
            The dataset.

        Pages:
            https://cloud.tencent.com/document/product/460/106157 (zh)
        """
        from cloudinfinite.metainsight.delete_dataset import OPERATION

        return self._client._call(OPERATION, {"dataset_name": dataset_name}, options)

    def delete_dataset_binding(
        self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
    ) -> DeleteDatasetBindingResponse:
        """Unbind a bucket from a dataset, so that new files are no longer indexed.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
                cos://examplebucket-1250000000/a/. Not empty.

        Returns:
            The confirmation that the bucket is unbound.

        Pages:
            https://cloud.tencent.com/document/product/460/106160 (zh)
        """
        from cloudinfinite.metainsight.delete_dataset_binding import OPERATION

        return self._client._call(OPERATION, {"dataset_name": dataset_name, "uri": uri}, options)

    def delete_file_meta_index(
        self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
    ) -> DeleteFileMetaIndexResponse:
        """Delete the metadata of a file from a dataset.

        The call succeeds even if the dataset has no metadata of the file.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty.

        Returns:
            The confirmation that the metadata of the file is deleted.

        Pages:
            https://cloud.tencent.com/document/product/460/106163 (zh)
        """
        from cloudinfinite.metainsight.delete_file_meta_index import OPERATION

        return self._client._call(OPERATION, {"dataset_name": dataset_name, "uri": uri}, options)

    def describe_dataset(
        self, *, dataset_name: str, statistics: bool | None = None, **options: Unpack[CallOptions]
    ) -> DatasetResponse:
        """Look up a dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            statistics: Whether to count the files now. Otherwise, their number and size may be
                outdated or 0. Default: `false`.

        Returns:
            The dataset.

        Pages:
            https://cloud.tencent.com/document/product/460/106155 (zh)
        """
        from cloudinfinite.metainsight.describe_dataset import OPERATION

        return self._client._call(
            OPERATION, {"dataset_name": dataset_name, "statistics": statistics}, options
        )

    def describe_dataset_binding(
        self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
    ) -> DatasetBindingResponse:
        """Look up the binding of a bucket to a dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
                cos://examplebucket-1250000000/a/. Not empty.

        Returns:
            The binding.

        Pages:
            https://cloud.tencent.com/document/product/460/106485 (zh)
        """
        from cloudinfinite.metainsight.describe_dataset_binding import OPERATION

        return self._client._call(OPERATION, {"dataset_name": dataset_name, "uri": uri}, options)

    def describe_dataset_bindings(
        self,
        *,
        dataset_name: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeDatasetBindingsResponse:
        """List the bindings of a dataset, page by page.

        Args:
            dataset_name: Includes only bindings of this dataset. 1 to 32 characters: small letters,
                digits and '-'.
            max_results: The maximum number of items per page; 0 for the default. 0 to 200. Default:
                `100`.
            next_token: The NextToken of the previous page.

        Returns:
            One page of bindings.

        Pages:
            https://cloud.tencent.com/document/product/460/106161 (zh)
        """
        from cloudinfinite.metainsight.describe_dataset_bindings import OPERATION

        return self._client._call(
            OPERATION,
            {"dataset_name": dataset_name, "max_results": max_results, "next_token": next_token},
            options,
        )

    def iter_dataset_bindings(
        self,
        *,
        dataset_name: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DatasetBinding, DescribeDatasetBindingsResponse]:
        """Iterate over all pages of `describe_dataset_bindings`, with the same arguments; see
        `Pager`. `max_results` defaults to 200 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.metainsight.describe_dataset_bindings import OPERATION

        return self._client._iterate(
            OPERATION,
            {"dataset_name": dataset_name, "max_results": max_results, "next_token": next_token},
            options,
        )

    def describe_datasets(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeDatasetsResponse:
        """List datasets, page by page.

        Args:
            max_results: The maximum number of items per page; 0 for the default. 0 to 200. Default:
                `100`.
            next_token: The NextToken of the previous page.
            prefix: Includes only datasets whose names begin with this text.

        Returns:
            One page of datasets.

        Pages:
            https://cloud.tencent.com/document/product/460/106158 (zh)
        """
        from cloudinfinite.metainsight.describe_datasets import OPERATION

        return self._client._call(
            OPERATION,
            {"max_results": max_results, "next_token": next_token, "prefix": prefix},
            options,
        )

    def iter_datasets(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Dataset, DescribeDatasetsResponse]:
        """Iterate over all pages of `describe_datasets`, with the same arguments; see `Pager`.
        `max_results` defaults to 200 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.metainsight.describe_datasets import OPERATION

        return self._client._iterate(
            OPERATION,
            {"max_results": max_results, "next_token": next_token, "prefix": prefix},
            options,
        )

    def describe_file_meta_index(
        self, *, dataset_name: str, uri: str, **options: Unpack[CallOptions]
    ) -> DescribeFileMetaIndexResponse:
        """Look up the metadata of a file in a dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty.

        Returns:
            The metadata of a file.

        Pages:
            https://cloud.tencent.com/document/product/460/106164 (zh)
        """
        from cloudinfinite.metainsight.describe_file_meta_index import OPERATION

        return self._client._call(OPERATION, {"dataset_name": dataset_name, "uri": uri}, options)

    def query_dataset(
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
        """Find or aggregate the files in a dataset that match a query.

        With Aggregations, the response contains no files.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            query: The condition that files must meet. If omitted, all files match.
            max_results: The maximum number of files to return, up to 200, or of groups; 0 for the
                default. 0 to 2000. Default: `100`.
            next_token: The NextToken of the previous response.
            sort: The fields to sort by, the most important first. Not empty. At most 5 items.
            order: The sort directions of these fields, in the same order. One of `asc`, `desc`. At
                most 5 items.
            aggregations: The aggregations to calculate.
            with_fields: The fields of files to return. If omitted, all fields are returned. Not
                empty.

        Returns:
            The results of the query.

        Pages:
            https://cloud.tencent.com/document/product/460/106375 (zh)
        """
        from cloudinfinite.metainsight.query_dataset import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "query": query,
                "max_results": max_results,
                "next_token": next_token,
                "sort": sort,
                "order": order,
                "aggregations": aggregations,
                "with_fields": with_fields,
            },
            options,
        )

    def search_faces(
        self,
        *,
        dataset_name: str,
        uri: str,
        max_face_num: int | None = None,
        limit: int | None = None,
        match_threshold: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchFacesResponse:
        """Find the files in a dataset that show the same faces as an image.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The image with the faces. Not empty.
            max_face_num: The maximum number of faces in the image to search for; 0 for the default.
                0 to 10. Default: `1`.
            limit: The maximum number of matches to return. 1 to 100. Default: `10`.
            match_threshold: The score that a match must exceed. The recommended value is 80. 0 to
                100. Default: `0`.

        Returns:
            The matches for each face.

        Pages:
            https://cloud.tencent.com/document/product/460/106166 (zh)
        """
        from cloudinfinite.metainsight.search_faces import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "uri": uri,
                "max_face_num": max_face_num,
                "limit": limit,
                "match_threshold": match_threshold,
            },
            options,
        )

    def search(
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
        """Find images or documents in a dataset by image or by text.

        To filter the results, add `Filter` as an extra field. It is a JSON object that this call
        does not declare.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            templates: The kind of content to find. One of `ImageSearch`, `DocSearch`.
            mode: The search method. One of `pic`, `text`. Default: `pic`.
            search_text: The text to search by. 1 to 60 characters. Required if `mode` is `text`.
            search_uris: The images to search by. Not empty. Required if `mode` is `pic`.
            limit: The maximum number of matches to return. 1 to 100. Default: `10`.
            match_threshold: The score that a match must exceed. The recommended value is 80. 0 to
                100. Default: `0`.

        Returns:
            The results of the search.

        Pages:
            https://cloud.tencent.com/document/product/460/106376 (zh)
        """
        from cloudinfinite.metainsight.search_hybrid import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "templates": templates,
                "mode": mode,
                "search_text": search_text,
                "search_uris": search_uris,
                "limit": limit,
                "match_threshold": match_threshold,
            },
            options,
        )

    def search_images(
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
        """Find the images in a dataset that are similar to an image or match a description.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            mode: The search method. One of `pic`, `text`. Default: `pic`.
            uri: The image to search by, for the mode `pic`. Not empty. Required if `mode` is `pic`.
            text: The text to search by. 1 to 60 characters. Required if `mode` is `text`.
            limit: The maximum number of matches to return. 1 to 100. Default: `10`.
            match_threshold: The score that a match must exceed. The recommended value is 80. 0 to
                100. Default: `0`.

        Returns:
            The images that were found.

        Pages:
            https://cloud.tencent.com/document/product/460/106376 (zh)
        """
        from cloudinfinite.metainsight.search_images import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "mode": mode,
                "uri": uri,
                "text": text,
                "limit": limit,
                "match_threshold": match_threshold,
            },
            options,
        )

    def update_dataset(
        self,
        *,
        dataset_name: str,
        description: str | None = None,
        template_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetResponse:
        """Change the description or the template of a dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            description: The purpose of the dataset. 1 to 256 characters.
            template_id: The template, which determines the metadata that is extracted from each
                file. Not empty.

        Returns:
            The dataset.

        Pages:
            https://cloud.tencent.com/document/product/460/106156 (zh)
        """
        from cloudinfinite.metainsight.update_dataset import OPERATION

        return self._client._call(
            OPERATION,
            {"dataset_name": dataset_name, "description": description, "template_id": template_id},
            options,
        )

    def update_file_meta_index(
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
        """Update the index of a file in a dataset.

        The metadata is extracted in the background, as determined by the template of the dataset.

        Args:
            dataset_name: The name of the dataset. 1 to 32 characters: small letters, digits and
                '-'.
            uri: The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty.
            custom_id: A custom ID for identifying the file.
            custom_labels: Custom labels, with a text for each name. Queries can filter by them.
            media_type: The kind of file. One of `image`, `document`, `archive`, `video`, `audio`,
                `other`.
            content_type: The media type, such as image/jpeg.
            max_face_num: The maximum number of faces to index. Only with the template
                Official:FaceSearch. 1 to 20. Default: `20`.
            persons: The people in the file. Only with the template Official:FaceSearch.
            call_back: The address that receives the metadata.

        Returns:
            The confirmation that the file is being indexed.

        Pages:
            https://cloud.tencent.com/document/product/460/106162 (zh)
        """
        from cloudinfinite.metainsight.update_file_meta_index import OPERATION

        return self._client._call(
            OPERATION,
            {
                "dataset_name": dataset_name,
                "uri": uri,
                "custom_id": custom_id,
                "custom_labels": custom_labels,
                "media_type": media_type,
                "content_type": content_type,
                "max_face_num": max_face_num,
                "persons": persons,
                "call_back": call_back,
            },
            options,
        )
