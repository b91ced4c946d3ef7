# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Buckets: bind them to the service, and enable its features."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.buckets.bind_ci_service import BindCiServiceResponse as BindCiServiceResponse
    from cloudinfinite.buckets.bind_ci_service import BoundBucket as BoundBucket
    from cloudinfinite.buckets.create_ai_process_bucket import (
        CreateAiProcessBucketResponse as CreateAiProcessBucketResponse,
    )
    from cloudinfinite.buckets.create_asr_bucket import (
        CreateAsrBucketResponse as CreateAsrBucketResponse,
    )
    from cloudinfinite.buckets.create_doc_process_bucket import (
        CreateDocProcessBucketResponse as CreateDocProcessBucketResponse,
    )
    from cloudinfinite.buckets.create_file_process_bucket import (
        CreateFileProcessBucketResponse as CreateFileProcessBucketResponse,
    )
    from cloudinfinite.buckets.create_media_bucket import (
        CreateMediaBucketResponse as CreateMediaBucketResponse,
    )
    from cloudinfinite.buckets.create_pic_process_bucket import (
        CreatePicProcessBucketResponse as CreatePicProcessBucketResponse,
    )
    from cloudinfinite.buckets.describe_ai_process_buckets import (
        DescribeAiProcessBucketsResponse as DescribeAiProcessBucketsResponse,
    )
    from cloudinfinite.buckets.describe_asr_buckets import (
        DescribeAsrBucketsResponse as DescribeAsrBucketsResponse,
    )
    from cloudinfinite.buckets.describe_ci_buckets import (
        DescribeCiBucketsParams as DescribeCiBucketsParams,
    )
    from cloudinfinite.buckets.describe_ci_buckets import (
        DescribeCiBucketsResponse as DescribeCiBucketsResponse,
    )
    from cloudinfinite.buckets.describe_ci_buckets import ListedBucket as ListedBucket
    from cloudinfinite.buckets.describe_ci_service import CiServiceStatus as CiServiceStatus
    from cloudinfinite.buckets.describe_ci_service import (
        CiServiceStatusValue as CiServiceStatusValue,
    )
    from cloudinfinite.buckets.describe_ci_service import (
        DescribeCiServiceResponse as DescribeCiServiceResponse,
    )
    from cloudinfinite.buckets.describe_doc_process_buckets import (
        DescribeDocProcessBucketsResponse as DescribeDocProcessBucketsResponse,
    )
    from cloudinfinite.buckets.describe_file_process_buckets import (
        DescribeFileProcessBucketsResponse as DescribeFileProcessBucketsResponse,
    )
    from cloudinfinite.buckets.describe_media_buckets import (
        DescribeMediaBucketsResponse as DescribeMediaBucketsResponse,
    )
    from cloudinfinite.buckets.describe_pic_process_buckets import (
        DescribePicProcessBucketsResponse as DescribePicProcessBucketsResponse,
    )
    from cloudinfinite.buckets.service_bucket import (
        DeleteServiceBucketResponse as DeleteServiceBucketResponse,
    )
    from cloudinfinite.buckets.service_bucket import ServiceBucket as ServiceBucket
    from cloudinfinite.buckets.service_bucket import (
        ServiceBucketListParams as ServiceBucketListParams,
    )
    from cloudinfinite.buckets.unbind_ci_service import (
        UnbindCiServiceParams as UnbindCiServiceParams,
    )
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.buckets.bind_ci_service": "BindCiServiceResponse BoundBucket",
            "cloudinfinite.buckets.create_ai_process_bucket": "CreateAiProcessBucketResponse",
            "cloudinfinite.buckets.create_asr_bucket": "CreateAsrBucketResponse",
            "cloudinfinite.buckets.create_doc_process_bucket": "CreateDocProcessBucketResponse",
            "cloudinfinite.buckets.create_file_process_bucket": "CreateFileProcessBucketResponse",
            "cloudinfinite.buckets.create_media_bucket": "CreateMediaBucketResponse",
            "cloudinfinite.buckets.create_pic_process_bucket": "CreatePicProcessBucketResponse",
            "cloudinfinite.buckets.describe_ai_process_buckets": "DescribeAiProcessBucketsResponse",
            "cloudinfinite.buckets.describe_asr_buckets": "DescribeAsrBucketsResponse",
            "cloudinfinite.buckets.describe_ci_buckets": (
                "DescribeCiBucketsParams DescribeCiBucketsResponse ListedBucket"
            ),
            "cloudinfinite.buckets.describe_ci_service": (
                "CiServiceStatus CiServiceStatusValue DescribeCiServiceResponse"
            ),
            "cloudinfinite.buckets.describe_doc_process_buckets": (
                "DescribeDocProcessBucketsResponse"
            ),
            "cloudinfinite.buckets.describe_file_process_buckets": (
                "DescribeFileProcessBucketsResponse"
            ),
            "cloudinfinite.buckets.describe_media_buckets": "DescribeMediaBucketsResponse",
            "cloudinfinite.buckets.describe_pic_process_buckets": (
                "DescribePicProcessBucketsResponse"
            ),
            "cloudinfinite.buckets.service_bucket": (
                "DeleteServiceBucketResponse ServiceBucket ServiceBucketListParams"
            ),
            "cloudinfinite.buckets.unbind_ci_service": "UnbindCiServiceParams",
        },
    )
