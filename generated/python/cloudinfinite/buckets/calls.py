# Generated from spec/service.xml spec/buckets/bind_ci_service.xsd
#   spec/buckets/create_ai_process_bucket.xsd spec/buckets/create_asr_bucket.xsd
#   spec/buckets/create_doc_process_bucket.xsd spec/buckets/create_file_process_bucket.xsd
#   spec/buckets/create_media_bucket.xsd spec/buckets/create_pic_process_bucket.xsd
#   spec/buckets/delete_ai_process_bucket.xsd spec/buckets/delete_asr_bucket.xsd
#   spec/buckets/delete_file_process_bucket.xsd spec/buckets/delete_media_bucket.xsd
#   spec/buckets/delete_pic_process_bucket.xsd spec/buckets/describe_ai_process_buckets.xsd
#   spec/buckets/describe_asr_buckets.xsd spec/buckets/describe_ci_buckets.xsd
#   spec/buckets/describe_ci_service.xsd spec/buckets/describe_doc_process_buckets.xsd
#   spec/buckets/describe_file_process_buckets.xsd spec/buckets/describe_media_buckets.xsd
#   spec/buckets/describe_pic_process_buckets.xsd spec/buckets/unbind_ci_service.xsd
#   (6500ba01a11f1b96).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.buckets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudinfinite.buckets.bind_ci_service import BindCiServiceResponse
    from cloudinfinite.buckets.create_ai_process_bucket import CreateAiProcessBucketResponse
    from cloudinfinite.buckets.create_asr_bucket import CreateAsrBucketResponse
    from cloudinfinite.buckets.create_doc_process_bucket import CreateDocProcessBucketResponse
    from cloudinfinite.buckets.create_file_process_bucket import CreateFileProcessBucketResponse
    from cloudinfinite.buckets.create_media_bucket import CreateMediaBucketResponse
    from cloudinfinite.buckets.create_pic_process_bucket import CreatePicProcessBucketResponse
    from cloudinfinite.buckets.describe_ai_process_buckets import DescribeAiProcessBucketsResponse
    from cloudinfinite.buckets.describe_asr_buckets import DescribeAsrBucketsResponse
    from cloudinfinite.buckets.describe_ci_buckets import DescribeCiBucketsResponse, ListedBucket
    from cloudinfinite.buckets.describe_ci_service import DescribeCiServiceResponse
    from cloudinfinite.buckets.describe_doc_process_buckets import DescribeDocProcessBucketsResponse
    from cloudinfinite.buckets.describe_file_process_buckets import (
        DescribeFileProcessBucketsResponse,
    )
    from cloudinfinite.buckets.describe_media_buckets import DescribeMediaBucketsResponse
    from cloudinfinite.buckets.describe_pic_process_buckets import DescribePicProcessBucketsResponse
    from cloudinfinite.buckets.service_bucket import DeleteServiceBucketResponse, ServiceBucket
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions


class BucketsCalls(Calls):
    """Buckets: bind them to the service, and enable its features.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def bind_service(self, **options: Unpack[CallOptions]) -> BindCiServiceResponse:
        """Bind a bucket to Cloud Infinite.

        The bucket can process, recognise and moderate images immediately; other features are
        enabled by separate calls. Binding a bucket is free.

        Returns:
            The bucket that was bound.

        CAM actions:
            ci:CreateCIBucket

        Pages:
            https://www.tencentcloud.com/document/product/436/74932 (en, 2026-01-06)
            https://www.tencentcloud.com/document/product/1045/33701 (en, 2025-12-24)
        """
        from cloudinfinite.buckets.bind_ci_service import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_ai_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> CreateAiProcessBucketResponse:
        """Enable asynchronous AI content recognition for a bucket.

        The call creates a queue for its jobs.

        Returns:
            The bucket.

        CAM actions:
            ci:CreateAiProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72920 (en, 2025-09-09)
        """
        from cloudinfinite.buckets.create_ai_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_asr_bucket(self, **options: Unpack[CallOptions]) -> CreateAsrBucketResponse:
        """Enable intelligent speech for a bucket.

        The call creates a queue for its jobs. It also binds the bucket to Cloud Infinite if it is
        not bound yet.

        Returns:
            The bucket.

        CAM actions:
            ci:CreateAsrBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/73363 (en, 2025-09-15)
        """
        from cloudinfinite.buckets.create_asr_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_doc_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> CreateDocProcessBucketResponse:
        """Enable document processing for a bucket.

        The call creates a queue for its jobs.

        Returns:
            The bucket.

        CAM actions:
            ci:CreateDocProcessBucket

        Pages:
            https://cloud.tencent.com/document/product/460/103608 (zh)
        """
        from cloudinfinite.buckets.create_doc_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_file_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> CreateFileProcessBucketResponse:
        """Enable file processing for a bucket.

        The call creates a queue for its jobs.

        Returns:
            The bucket.

        CAM actions:
            ci:CreateFileProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72961 (en, 2025-09-11)
        """
        from cloudinfinite.buckets.create_file_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_media_bucket(self, **options: Unpack[CallOptions]) -> CreateMediaBucketResponse:
        """Enable media processing for a bucket.

        The call creates a queue for its jobs.

        Returns:
            The bucket.

        Raises:
            ServiceError: MediaBucketAlreadyBinded: The feature is already enabled.

        CAM actions:
            ci:CreateMediaBucket

        Pages:
            https://cloud.tencent.com/document/product/436/115298 (zh)
        """
        from cloudinfinite.buckets.create_media_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_pic_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> CreatePicProcessBucketResponse:
        """Enable asynchronous image processing for a bucket.

        The call creates a queue for its jobs. It also binds the bucket to Cloud Infinite if it is
        not bound yet.

        Returns:
            The bucket.

        CAM actions:
            ci:CreatePicProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72915 (en, 2025-09-08)
        """
        from cloudinfinite.buckets.create_pic_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_ai_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> DeleteServiceBucketResponse:
        """Disable asynchronous AI content recognition for a bucket.

        The call deletes the queue. The bucket and its objects are kept.

        Returns:
            The bucket.

        CAM actions:
            ci:DeleteAiProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72922 (en, 2025-09-09)
        """
        from cloudinfinite.buckets.delete_ai_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_asr_bucket(self, **options: Unpack[CallOptions]) -> DeleteServiceBucketResponse:
        """Disable intelligent speech for a bucket.

        The call deletes the queue. The bucket and its objects are kept.

        Returns:
            The bucket.

        CAM actions:
            ci:DeleteAsrBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/73365 (en, 2025-09-15)
        """
        from cloudinfinite.buckets.delete_asr_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_file_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> DeleteServiceBucketResponse:
        """Disable file processing for a bucket.

        The call deletes the queue. The bucket and its objects are kept.

        Returns:
            The bucket.

        CAM actions:
            ci:DeleteFileProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/436/75263 (en, 2026-01-13)
        """
        from cloudinfinite.buckets.delete_file_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_media_bucket(self, **options: Unpack[CallOptions]) -> DeleteServiceBucketResponse:
        """Disable media processing for a bucket.

        The call deletes the queue. The bucket and its objects are kept.

        Returns:
            The bucket.

        CAM actions:
            ci:DeleteMediaBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72938 (en, 2025-09-08)
        """
        from cloudinfinite.buckets.delete_media_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_pic_process_bucket(
        self, **options: Unpack[CallOptions]
    ) -> DeleteServiceBucketResponse:
        """Disable asynchronous image processing for a bucket.

        The call deletes the queue. The bucket and its objects are kept.

        Returns:
            The bucket.

        CAM actions:
            ci:DeletePicProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72917 (en, 2025-09-08)
        """
        from cloudinfinite.buckets.delete_pic_process_bucket import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_ai_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeAiProcessBucketsResponse:
        """List the buckets for which asynchronous AI content recognition is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeAiProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72921 (en, 2025-09-09)
        """
        from cloudinfinite.buckets.describe_ai_process_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_ai_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribeAiProcessBucketsResponse]:
        """Iterate over all pages of `describe_ai_process_buckets`, with the same arguments; see
        `Pager`. `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_ai_process_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_asr_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeAsrBucketsResponse:
        """List the buckets for which intelligent speech is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeAsrBuckets

        Pages:
            https://www.tencentcloud.com/document/product/1045/73364 (en, 2025-09-15)
        """
        from cloudinfinite.buckets.describe_asr_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_asr_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribeAsrBucketsResponse]:
        """Iterate over all pages of `describe_asr_buckets`, with the same arguments; see `Pager`.
        `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_asr_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_buckets(
        self,
        *,
        region: str | None = None,
        bucket_name_prefix: str | None = None,
        tag: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeCiBucketsResponse:
        """List the buckets that are bound to Cloud Infinite, page by page.

        Lists the buckets in all regions, whichever region receives the call.

        A sub-account without the permission sees only the buckets whose tags grant it access.

        Args:
            region: Includes only buckets in this region.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            tag: Includes only buckets with this tag: a key and a value, separated by a semicolon.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        CAM actions:
            ci:DescribeCIBuckets

        Pages:
            https://cloud.tencent.com/document/product/460/97527 (zh, 2023-08-28)
        """
        from cloudinfinite.buckets.describe_ci_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "region": region,
                "bucket_name_prefix": bucket_name_prefix,
                "tag": tag,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_buckets(
        self,
        *,
        region: str | None = None,
        bucket_name_prefix: str | None = None,
        tag: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ListedBucket, DescribeCiBucketsResponse]:
        """Iterate over all pages of `describe_buckets`, with the same arguments; see `Pager`.
        `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_ci_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "region": region,
                "bucket_name_prefix": bucket_name_prefix,
                "tag": tag,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_service(self, **options: Unpack[CallOptions]) -> DescribeCiServiceResponse:
        """Check whether a bucket is bound to Cloud Infinite.

        Returns:
            Whether the bucket is bound.

        CAM actions:
            ci:DescribeCIBuckets

        Pages:
            https://www.tencentcloud.com/document/product/1045/33702 (en, 2025-12-24)
        """
        from cloudinfinite.buckets.describe_ci_service import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_doc_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeDocProcessBucketsResponse:
        """List the buckets for which document processing is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeDocProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/74910 (en, 2025-12-25)
        """
        from cloudinfinite.buckets.describe_doc_process_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_doc_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribeDocProcessBucketsResponse]:
        """Iterate over all pages of `describe_doc_process_buckets`, with the same arguments; see
        `Pager`. `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_doc_process_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_file_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeFileProcessBucketsResponse:
        """List the buckets for which file processing is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeFileProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72962 (en, 2025-09-11)
        """
        from cloudinfinite.buckets.describe_file_process_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_file_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribeFileProcessBucketsResponse]:
        """Iterate over all pages of `describe_file_process_buckets`, with the same arguments; see
        `Pager`. `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_file_process_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_media_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaBucketsResponse:
        """List the buckets for which media processing is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeMediaBuckets

        Pages:
            https://www.tencentcloud.com/document/product/436/75237 (en, 2026-01-12)
        """
        from cloudinfinite.buckets.describe_media_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_media_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribeMediaBucketsResponse]:
        """Iterate over all pages of `describe_media_buckets`, with the same arguments; see `Pager`.
        `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_media_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_pic_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribePicProcessBucketsResponse:
        """List the buckets for which asynchronous image processing is enabled.

        Args:
            regions: Includes only buckets in these regions, such as ap-beijing.
            bucket_names: Includes only the buckets with exactly these names.
            bucket_name_prefix: Includes only buckets whose names begin with this text.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of buckets per page. 1 to 100. Default: `10`.

        Returns:
            One page of buckets.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribePicProcessBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/72916 (en, 2025-09-08)
        """
        from cloudinfinite.buckets.describe_pic_process_buckets import OPERATION

        return self._client._call(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_pic_process_buckets(
        self,
        *,
        regions: Sequence[str] | None = None,
        bucket_names: Sequence[str] | None = None,
        bucket_name_prefix: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ServiceBucket, DescribePicProcessBucketsResponse]:
        """Iterate over all pages of `describe_pic_process_buckets`, with the same arguments; see
        `Pager`. `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.buckets.describe_pic_process_buckets import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "regions": regions,
                "bucket_names": bucket_names,
                "bucket_name_prefix": bucket_name_prefix,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def unbind_service(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Unbind a bucket from Cloud Infinite.

        The bucket and its objects are kept. The service refuses the call while the bucket has
        workflows, batch jobs or automatic moderation.

        Returns:
            An empty response, with only `metadata`.

        CAM actions:
            ci:DeleteCIBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/33703 (en, 2025-12-24)
        """
        from cloudinfinite.buckets.unbind_ci_service import OPERATION

        return self._client._call(OPERATION, {}, options)
