# Generated from spec/service.xml spec/media/cancel_media_job.xsd
#   spec/media/create_media_info_job.xsd spec/media/describe_media_job.xsd
#   spec/media/describe_media_jobs.xsd (ae00bb2cc11e145e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.async_client import AsyncCalls

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.common.media_job import MediaJobDetail, MediaJobTagValue
    from cloudinfinite.media.create_media_info_job import CreateMediaInfoJobResponse
    from cloudinfinite.media.describe_media_job import DescribeMediaJobResponse
    from cloudinfinite.media.describe_media_jobs import DescribeMediaJobsResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
    )
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer, Model
    from cloudinfinite_runtime.options import CallOptions, WaitOptions


class AsyncMediaCalls(AsyncCalls):
    """Media jobs: what the service does with one audio or video file in the background. The calls
    of `MediaCalls`, to be awaited.
    """

    async def cancel_job(self, *, job_id: str, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """See `MediaCalls.cancel_job`."""
        from cloudinfinite.media.cancel_media_job import OPERATION

        return await self._client._call(OPERATION, {"job_id": job_id}, options)

    async def create_info_job(
        self,
        *,
        object: str,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaInfoJobResponse:
        """See `MediaCalls.create_info_job`."""
        from cloudinfinite.media.create_media_info_job import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "object": object,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    async def describe_job(
        self, *, job_id: Sequence[str], **options: Unpack[CallOptions]
    ) -> DescribeMediaJobResponse:
        """See `MediaCalls.describe_job`."""
        from cloudinfinite.media.describe_media_job import OPERATION

        return await self._client._call(OPERATION, {"job_id": job_id}, options)

    async def wait(
        self,
        job: str | Model,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], Awaitable[object] | object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> MediaJobDetail:
        """See `MediaCalls.wait`."""
        from cloudinfinite.media.describe_media_job import OPERATION

        found: MediaJobDetail = await self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    async def describe_jobs(
        self,
        *,
        tag: MediaJobTagValue,
        queue_id: str | None = None,
        queue_type: str | None = None,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaJobsResponse:
        """See `MediaCalls.describe_jobs`."""
        from cloudinfinite.media.describe_media_jobs import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "tag": tag,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

    def iter_jobs(
        self,
        *,
        tag: MediaJobTagValue,
        queue_id: str | None = None,
        queue_type: str | None = None,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[MediaJobDetail, DescribeMediaJobsResponse]:
        """See `MediaCalls.iter_jobs`."""
        from cloudinfinite.media.describe_media_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "tag": tag,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )
