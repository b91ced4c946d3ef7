# Generated from spec/service.xml spec/buckets/bind_ci_service.xsd
#   spec/buckets/describe_ci_service.xsd spec/buckets/unbind_ci_service.xsd (adef448825406a5e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.buckets`: those of `Client.buckets`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Unpack

    from cloudinfinite.buckets.bind_ci_service import BindCiServiceResponse
    from cloudinfinite.buckets.describe_ci_service import DescribeCiServiceResponse
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.buckets.calls import BucketsCalls as AsyncBucketsCalls

if TYPE_CHECKING:

    class AsyncBucketsCalls(AsyncCalls):
        """See `BucketsCalls`."""

        async def bind_service(self, **options: Unpack[CallOptions]) -> BindCiServiceResponse:
            """See `BucketsCalls.bind_service`."""
            ...

        async def describe_service(
            self, **options: Unpack[CallOptions]
        ) -> DescribeCiServiceResponse:
            """See `BucketsCalls.describe_service`."""
            ...

        async def unbind_service(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `BucketsCalls.unbind_service`."""
            ...
