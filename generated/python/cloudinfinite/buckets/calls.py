# Generated from spec/service.xml spec/buckets/bind_ci_service.xsd
#   spec/buckets/describe_ci_service.xsd spec/buckets/unbind_ci_service.xsd (adef448825406a5e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.buckets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from cloudinfinite.buckets.bind_ci_service import BindCiServiceResponse
    from cloudinfinite.buckets.describe_ci_service import DescribeCiServiceResponse
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions


class BucketsCalls(Calls):
    """Buckets: binding them to the service.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    Before any of these calls:
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def bind_service(self, **options: Unpack[CallOptions]) -> BindCiServiceResponse:
        """Bind a bucket to Cloud Infinite.

        Images can be processed, recognised and moderated at once; other features are enabled by
        separate calls. Binding a bucket is free.

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

    def unbind_service(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Unbind a bucket from Cloud Infinite.

        The bucket and its objects stay. The service refuses while the bucket has workflows, batch
        jobs or automatic moderation.

        Returns:
            An answer with nothing but `metadata`.

        CAM actions:
            ci:DeleteCIBucket

        Pages:
            https://www.tencentcloud.com/document/product/1045/33703 (en, 2025-12-24)
        """
        from cloudinfinite.buckets.unbind_ci_service import OPERATION

        return self._client._call(OPERATION, {}, options)
