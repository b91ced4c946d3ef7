# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Buckets: binding them to the service."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.buckets.bind_ci_service import BindCiServiceResponse as BindCiServiceResponse
    from cloudinfinite.buckets.bind_ci_service import BoundBucket as BoundBucket
    from cloudinfinite.buckets.describe_ci_buckets import CiBucket as CiBucket
    from cloudinfinite.buckets.describe_ci_buckets import (
        DescribeCiBucketsParams as DescribeCiBucketsParams,
    )
    from cloudinfinite.buckets.describe_ci_buckets import (
        DescribeCiBucketsResponse as DescribeCiBucketsResponse,
    )
    from cloudinfinite.buckets.describe_ci_service import CiServiceStatus as CiServiceStatus
    from cloudinfinite.buckets.describe_ci_service import (
        CiServiceStatusValue as CiServiceStatusValue,
    )
    from cloudinfinite.buckets.describe_ci_service import (
        DescribeCiServiceResponse as DescribeCiServiceResponse,
    )
    from cloudinfinite.buckets.unbind_ci_service import (
        UnbindCiServiceParams as UnbindCiServiceParams,
    )
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.buckets.bind_ci_service": "BindCiServiceResponse BoundBucket",
            "cloudinfinite.buckets.describe_ci_buckets": (
                "CiBucket DescribeCiBucketsParams DescribeCiBucketsResponse"
            ),
            "cloudinfinite.buckets.describe_ci_service": (
                "CiServiceStatus CiServiceStatusValue DescribeCiServiceResponse"
            ),
            "cloudinfinite.buckets.unbind_ci_service": "UnbindCiServiceParams",
        },
    )
