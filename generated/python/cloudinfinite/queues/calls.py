# Generated from spec/service.xml spec/queues/describe_media_queues.xsd (af0af02414b6935e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.queues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudinfinite.queues.describe_media_queues import (
        DescribeMediaQueuesResponse,
        MediaQueueCategoryValue,
    )
    from cloudinfinite.queues.queue import Queue, QueueStateValue
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.settings.options import CallOptions


class QueuesCalls(Calls):
    """Queues, in which jobs wait to be run.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    Before any of these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually can no
            longer use this. Otherwise: MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def describe_media_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        category: MediaQueueCategoryValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaQueuesResponse:
        """List the bucket's media queues, page by page.

        Args:
            queue_ids: Only queues with these ids. Not empty.
            state: Only queues in this state. One of `Active`, `Paused`.
            category: Only queues of this kind. One of `CateAll`, `Transcoding`, `SpeedTranscoding`.
                Default: `Transcoding`.
            page_number: The number of the page to return. At least 1. Default: `1`.
            page_size: The most queues that a page may hold. At least 1. Default: `10`.

        Returns:
            One page of media queues.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeMediaQueues

        Pages:
            https://cloud.tencent.com/document/product/436/54045 (zh)
        """
        from cloudinfinite.queues.describe_media_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "category": category,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_media_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        category: MediaQueueCategoryValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, DescribeMediaQueuesResponse]:
        """Iterate over what `describe_media_queues` lists, with the same arguments: see `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_media_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "category": category,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )
