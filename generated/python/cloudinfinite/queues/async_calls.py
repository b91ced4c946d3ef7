# Generated from spec/service.xml spec/queues/describe_ai_process_queues.xsd
#   spec/queues/describe_asr_queues.xsd spec/queues/describe_doc_process_queues.xsd
#   spec/queues/describe_file_process_queues.xsd spec/queues/describe_media_queues.xsd
#   spec/queues/describe_pic_process_queues.xsd spec/queues/update_ai_process_queue.xsd
#   spec/queues/update_asr_queue.xsd spec/queues/update_doc_process_queue.xsd
#   spec/queues/update_file_process_queue.xsd spec/queues/update_media_queue.xsd
#   spec/queues/update_pic_process_queue.xsd (281347d84cb5acbb).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.queues`: the same as in `Client.queues`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from cloudinfinite.queues.describe_asr_queues import DescribeAsrQueuesResponse
    from cloudinfinite.queues.describe_doc_process_queues import DescribeDocProcessQueuesResponse
    from cloudinfinite.queues.describe_media_queues import MediaQueueCategoryValue
    from cloudinfinite.queues.queue import (
        Queue,
        QueueListResponse,
        QueueNotification,
        QueueNotificationDict,
        QueueStateValue,
        UpdateQueueResponse,
    )
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.settings.options import CallOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.queues.calls import QueuesCalls as AsyncQueuesCalls

if TYPE_CHECKING:

    class AsyncQueuesCalls(AsyncCalls):
        """See `QueuesCalls`."""

        async def describe_ai_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> QueueListResponse:
            """See `QueuesCalls.describe_ai_process_queues`."""
            ...

        def iter_ai_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, QueueListResponse]:
            """See `QueuesCalls.iter_ai_process_queues`."""
            ...

        async def describe_asr_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeAsrQueuesResponse:
            """See `QueuesCalls.describe_asr_queues`."""
            ...

        def iter_asr_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, DescribeAsrQueuesResponse]:
            """See `QueuesCalls.iter_asr_queues`."""
            ...

        async def describe_doc_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeDocProcessQueuesResponse:
            """See `QueuesCalls.describe_doc_process_queues`."""
            ...

        def iter_doc_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, DescribeDocProcessQueuesResponse]:
            """See `QueuesCalls.iter_doc_process_queues`."""
            ...

        async def describe_file_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> QueueListResponse:
            """See `QueuesCalls.describe_file_process_queues`."""
            ...

        def iter_file_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, QueueListResponse]:
            """See `QueuesCalls.iter_file_process_queues`."""
            ...

        async def describe_media_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            category: MediaQueueCategoryValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> QueueListResponse:
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
        ) -> AsyncPager[Queue, QueueListResponse]:
            """See `QueuesCalls.iter_media_queues`."""
            ...

        async def describe_pic_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> QueueListResponse:
            """See `QueuesCalls.describe_pic_process_queues`."""
            ...

        def iter_pic_process_queues(
            self,
            *,
            queue_ids: Sequence[str] | None = None,
            state: QueueStateValue | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Queue, QueueListResponse]:
            """See `QueuesCalls.iter_pic_process_queues`."""
            ...

        async def update_ai_process_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_ai_process_queue`."""
            ...

        async def update_asr_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_asr_queue`."""
            ...

        async def update_doc_process_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_doc_process_queue`."""
            ...

        async def update_file_process_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_file_process_queue`."""
            ...

        async def update_media_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_media_queue`."""
            ...

        async def update_pic_process_queue(
            self,
            queue_id: str,
            *,
            name: str,
            state: QueueStateValue,
            notify_config: QueueNotification | QueueNotificationDict,
            **options: Unpack[CallOptions],
        ) -> UpdateQueueResponse:
            """See `QueuesCalls.update_pic_process_queue`."""
            ...
