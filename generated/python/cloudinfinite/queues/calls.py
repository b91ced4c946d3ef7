# Generated from spec/service.xml spec/queues/describe_ai_process_queues.xsd
#   spec/queues/describe_asr_queues.xsd spec/queues/describe_doc_process_queues.xsd
#   spec/queues/describe_file_process_queues.xsd spec/queues/describe_media_queues.xsd
#   spec/queues/describe_pic_process_queues.xsd spec/queues/update_ai_process_queue.xsd
#   spec/queues/update_asr_queue.xsd spec/queues/update_doc_process_queue.xsd
#   spec/queues/update_file_process_queue.xsd spec/queues/update_media_queue.xsd
#   spec/queues/update_pic_process_queue.xsd (281347d84cb5acbb).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.queues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.settings.options import CallOptions


class QueuesCalls(Calls):
    """Queues: hold jobs until they run.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation. Otherwise the call fails with MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def describe_ai_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueListResponse:
        """List the bucket's queues for AI content recognition jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeAiProcessQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/72923 (en, 2025-09-09)
        """
        from cloudinfinite.queues.describe_ai_process_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_ai_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, QueueListResponse]:
        """Iterate over all pages of `describe_ai_process_queues`, with the same arguments; see
        `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_ai_process_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_asr_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeAsrQueuesResponse:
        """List the bucket's queues for speech jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues for speech jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeAsrQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/49552 (en)
        """
        from cloudinfinite.queues.describe_asr_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_asr_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, DescribeAsrQueuesResponse]:
        """Iterate over all pages of `describe_asr_queues`, with the same arguments; see `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_asr_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_doc_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeDocProcessQueuesResponse:
        """List the bucket's queues for document jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues for document jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeDocProcessQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/47935 (en, 2025-12-25)
        """
        from cloudinfinite.queues.describe_doc_process_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_doc_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, DescribeDocProcessQueuesResponse]:
        """Iterate over all pages of `describe_doc_process_queues`, with the same arguments; see
        `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_doc_process_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_file_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueListResponse:
        """List the bucket's queues for file jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeFileProcessQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/72964 (en, 2025-09-11)
        """
        from cloudinfinite.queues.describe_file_process_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_file_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, QueueListResponse]:
        """Iterate over all pages of `describe_file_process_queues`, with the same arguments; see
        `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_file_process_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_media_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        category: MediaQueueCategoryValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueListResponse:
        """List the bucket's queues for media jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            category: Includes only queues of this kind. One of `CateAll`, `Transcoding`,
                `SpeedTranscoding`. Default: `Transcoding`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeMediaQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/72939 (en, 2025-09-08)
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
    ) -> Pager[Queue, QueueListResponse]:
        """Iterate over all pages of `describe_media_queues`, with the same arguments; see `Pager`.

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

    def describe_pic_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueListResponse:
        """List the bucket's queues for image jobs, page by page.

        Args:
            queue_ids: Includes only queues with these IDs. Not empty. At most 10 items.
            state: Includes only queues in this state. One of `Active`, `Paused`.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of queues per page. At least 1. Default: `10`.

        Returns:
            One page of queues.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribePicProcessQueues

        Pages:
            https://www.tencentcloud.com/document/product/1045/72918 (en, 2025-09-08)
        """
        from cloudinfinite.queues.describe_pic_process_queues import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_pic_process_queues(
        self,
        *,
        queue_ids: Sequence[str] | None = None,
        state: QueueStateValue | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Queue, QueueListResponse]:
        """Iterate over all pages of `describe_pic_process_queues`, with the same arguments; see
        `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.queues.describe_pic_process_queues import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_ids": queue_ids,
                "state": state,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def update_ai_process_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for AI content recognition jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdateAiProcessQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/72924 (en, 2025-09-09)
        """
        from cloudinfinite.queues.update_ai_process_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )

    def update_asr_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for speech jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdateAsrQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/73367 (en, 2026-03-09)
        """
        from cloudinfinite.queues.update_asr_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )

    def update_doc_process_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for document jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdateDocProcessQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/47936 (en, 2025-12-25)
        """
        from cloudinfinite.queues.update_doc_process_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )

    def update_file_process_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for file jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdateFileProcessQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/72965 (en, 2025-09-11)
        """
        from cloudinfinite.queues.update_file_process_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )

    def update_media_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for media jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdateMediaQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/72940 (en, 2025-09-08)
        """
        from cloudinfinite.queues.update_media_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )

    def update_pic_process_queue(
        self,
        queue_id: str,
        *,
        name: str,
        state: QueueStateValue,
        notify_config: QueueNotification | QueueNotificationDict,
        **options: Unpack[CallOptions],
    ) -> UpdateQueueResponse:
        """Update a queue for image jobs.

        The call replaces the queue's name, callbacks and state. To change only one of them, look up
        the queue first and send the other values back unchanged.

        Args:
            queue_id: The ID of the queue. Not empty.
            name: The name of the queue. 1 to 128 characters: Chinese characters, letters, digits,
                '_', '-' and '*'.
            state: Whether the queue runs its jobs. One of `Active`, `Paused`.
            notify_config: The callbacks of the queue.

        Returns:
            The changed queue.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the queue does not exist.

        CAM actions:
            ci:UpdatePicProcessQueue

        Pages:
            https://www.tencentcloud.com/document/product/1045/72919 (en, 2025-09-08)
        """
        from cloudinfinite.queues.update_pic_process_queue import OPERATION

        return self._client._call(
            OPERATION,
            {"queue_id": queue_id, "name": name, "state": state, "notify_config": notify_config},
            options,
        )
