# Generated from spec/service.xml spec/queues/describe_media_queues.xsd (af0af02414b6935e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.queues`: those of `Client.queues`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from cloudinfinite.queues.describe_media_queues import (
        DescribeMediaQueuesResponse,
        MediaQueueCategoryValue,
    )
    from cloudinfinite.queues.queue import Queue, QueueStateValue
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.queues.calls import QueuesCalls as AsyncQueuesCalls

if TYPE_CHECKING:

    class AsyncQueuesCalls(AsyncCalls):
        """See `QueuesCalls`."""

        async def describe_media_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            category: MediaQueueCategoryValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaQueuesResponse:
            """See `QueuesCalls.describe_media_queues`."""
            ...

        def iter_media_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            category: MediaQueueCategoryValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, DescribeMediaQueuesResponse]:
            """See `QueuesCalls.iter_media_queues`."""
            ...
