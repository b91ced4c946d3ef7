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
"""The calls of `AsyncClient.buckets`: the same as in `Client.buckets`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.buckets.calls import BucketsCalls as AsyncBucketsCalls

if TYPE_CHECKING:

    class AsyncBucketsCalls(AsyncCalls):
        """See `BucketsCalls`."""

        async def bind_service(self, **options: Unpack[CallOptions]) -> BindCiServiceResponse:
            """See `BucketsCalls.bind_service`."""
            ...

        async def create_ai_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreateAiProcessBucketResponse:
            """See `BucketsCalls.create_ai_process_bucket`."""
            ...

        async def create_asr_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreateAsrBucketResponse:
            """See `BucketsCalls.create_asr_bucket`."""
            ...

        async def create_doc_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreateDocProcessBucketResponse:
            """See `BucketsCalls.create_doc_process_bucket`."""
            ...

        async def create_file_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreateFileProcessBucketResponse:
            """See `BucketsCalls.create_file_process_bucket`."""
            ...

        async def create_media_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreateMediaBucketResponse:
            """See `BucketsCalls.create_media_bucket`."""
            ...

        async def create_pic_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> CreatePicProcessBucketResponse:
            """See `BucketsCalls.create_pic_process_bucket`."""
            ...

        async def delete_ai_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> DeleteServiceBucketResponse:
            """See `BucketsCalls.delete_ai_process_bucket`."""
            ...

        async def delete_asr_bucket(
            self, **options: Unpack[CallOptions]
        ) -> DeleteServiceBucketResponse:
            """See `BucketsCalls.delete_asr_bucket`."""
            ...

        async def delete_file_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> DeleteServiceBucketResponse:
            """See `BucketsCalls.delete_file_process_bucket`."""
            ...

        async def delete_media_bucket(
            self, **options: Unpack[CallOptions]
        ) -> DeleteServiceBucketResponse:
            """See `BucketsCalls.delete_media_bucket`."""
            ...

        async def delete_pic_process_bucket(
            self, **options: Unpack[CallOptions]
        ) -> DeleteServiceBucketResponse:
            """See `BucketsCalls.delete_pic_process_bucket`."""
            ...

        async def describe_ai_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeAiProcessBucketsResponse:
            """See `BucketsCalls.describe_ai_process_buckets`."""
            ...

        def iter_ai_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribeAiProcessBucketsResponse]:
            """See `BucketsCalls.iter_ai_process_buckets`."""
            ...

        async def describe_asr_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeAsrBucketsResponse:
            """See `BucketsCalls.describe_asr_buckets`."""
            ...

        def iter_asr_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribeAsrBucketsResponse]:
            """See `BucketsCalls.iter_asr_buckets`."""
            ...

        async def describe_buckets(
            self,
            *,
            region: str | None = None,
            bucket_name_prefix: str | None = None,
            tag: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeCiBucketsResponse:
            """See `BucketsCalls.describe_buckets`."""
            ...

        def iter_buckets(
            self,
            *,
            region: str | None = None,
            bucket_name_prefix: str | None = None,
            tag: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ListedBucket, DescribeCiBucketsResponse]:
            """See `BucketsCalls.iter_buckets`."""
            ...

        async def describe_service(
            self, **options: Unpack[CallOptions]
        ) -> DescribeCiServiceResponse:
            """See `BucketsCalls.describe_service`."""
            ...

        async def describe_doc_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeDocProcessBucketsResponse:
            """See `BucketsCalls.describe_doc_process_buckets`."""
            ...

        def iter_doc_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribeDocProcessBucketsResponse]:
            """See `BucketsCalls.iter_doc_process_buckets`."""
            ...

        async def describe_file_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeFileProcessBucketsResponse:
            """See `BucketsCalls.describe_file_process_buckets`."""
            ...

        def iter_file_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribeFileProcessBucketsResponse]:
            """See `BucketsCalls.iter_file_process_buckets`."""
            ...

        async def describe_media_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaBucketsResponse:
            """See `BucketsCalls.describe_media_buckets`."""
            ...

        def iter_media_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribeMediaBucketsResponse]:
            """See `BucketsCalls.iter_media_buckets`."""
            ...

        async def describe_pic_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribePicProcessBucketsResponse:
            """See `BucketsCalls.describe_pic_process_buckets`."""
            ...

        def iter_pic_process_buckets(
            self,
            *,
            regions: Sequence[str] | None = None,
            bucket_names: Sequence[str] | None = None,
            bucket_name_prefix: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[ServiceBucket, DescribePicProcessBucketsResponse]:
            """See `BucketsCalls.iter_pic_process_buckets`."""
            ...

        async def unbind_service(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `BucketsCalls.unbind_service`."""
            ...
