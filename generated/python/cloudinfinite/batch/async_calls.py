# Generated from spec/service.xml spec/batch/cancel_inventory_trigger_job.xsd
#   spec/batch/describe_inventory_trigger_job.xsd spec/batch/describe_inventory_trigger_jobs.xsd
#   spec/batch/trigger_inventory_job.xsd spec/batch/trigger_inventory_workflow.xsd
#   (a6fb8c56695036e0).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.async_client import AsyncCalls

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from cloudinfinite.batch.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobResponse,
    )
    from cloudinfinite.batch.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryJobOutput,
        InventoryJobOutputDict,
        InventoryTriggerJobDetail,
        InventoryTriggerJobParam,
        InventoryTriggerJobParamDict,
        InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.batch.trigger_inventory_job import (
        InventoryJobTagValue,
        TriggerInventoryJobResponse,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import TriggerInventoryWorkflowResponse
    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
    )
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer, Model
    from cloudinfinite_runtime.options import CallOptions, WaitOptions


class AsyncBatchCalls(AsyncCalls):
    """Batch jobs: one workflow, or one kind of job, run on many objects. The calls of `BatchCalls`,
    to be awaited.
    """

    async def cancel_job(self, *, job_id: str, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """See `BatchCalls.cancel_job`."""
        from cloudinfinite.batch.cancel_inventory_trigger_job import OPERATION

        return await self._client._call(OPERATION, {"job_id": job_id}, options)

    async def describe_job(
        self, *, job_id: str, **options: Unpack[CallOptions]
    ) -> DescribeInventoryTriggerJobResponse:
        """See `BatchCalls.describe_job`."""
        from cloudinfinite.batch.describe_inventory_trigger_job import OPERATION

        return await self._client._call(OPERATION, {"job_id": job_id}, options)

    async def wait(
        self,
        job: str | Model,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[InventoryTriggerJobDetail], Awaitable[object] | object]
        | None = None,
        **options: Unpack[WaitOptions],
    ) -> InventoryTriggerJobDetail:
        """See `BatchCalls.wait`."""
        from cloudinfinite.batch.describe_inventory_trigger_job import OPERATION

        found: InventoryTriggerJobDetail = await self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    async def describe_jobs(
        self,
        *,
        next_token: str | None = None,
        size: int | None = None,
        type: InventoryTriggerJobTypeValue | None = None,
        order_by_time: SortOrderValue | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        workflow_id: str | None = None,
        job_id: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeInventoryTriggerJobsResponse:
        """See `BatchCalls.describe_jobs`."""
        from cloudinfinite.batch.describe_inventory_trigger_jobs import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "next_token": next_token,
                "size": size,
                "type": type,
                "order_by_time": order_by_time,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
                "workflow_id": workflow_id,
                "job_id": job_id,
                "name": name,
            },
            options,
        )

    def iter_jobs(
        self,
        *,
        next_token: str | None = None,
        size: int | None = None,
        type: InventoryTriggerJobTypeValue | None = None,
        order_by_time: SortOrderValue | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        workflow_id: str | None = None,
        job_id: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[InventoryTriggerJobDetail, DescribeInventoryTriggerJobsResponse]:
        """See `BatchCalls.iter_jobs`."""
        from cloudinfinite.batch.describe_inventory_trigger_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "next_token": next_token,
                "size": size,
                "type": type,
                "order_by_time": order_by_time,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
                "workflow_id": workflow_id,
                "job_id": job_id,
                "name": name,
            },
            options,
        )

    async def trigger_job(
        self,
        *,
        name: str,
        tag: InventoryJobTagValue,
        job_param: InventoryTriggerJobParam | InventoryTriggerJobParamDict,
        manifest: str | None = None,
        url_file: str | None = None,
        prefix: str | None = None,
        object: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        queue_id: str | None = None,
        output: InventoryJobOutput | InventoryJobOutputDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> TriggerInventoryJobResponse:
        """See `BatchCalls.trigger_job`."""
        from cloudinfinite.batch.trigger_inventory_job import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "name": name,
                "tag": tag,
                "job_param": job_param,
                "manifest": manifest,
                "url_file": url_file,
                "prefix": prefix,
                "object": object,
                "start": start,
                "end": end,
                "queue_id": queue_id,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    async def trigger_workflow(
        self,
        *,
        name: str,
        workflow_ids: str,
        manifest: str | None = None,
        url_file: str | None = None,
        prefix: str | None = None,
        object: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> TriggerInventoryWorkflowResponse:
        """See `BatchCalls.trigger_workflow`."""
        from cloudinfinite.batch.trigger_inventory_workflow import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "name": name,
                "workflow_ids": workflow_ids,
                "manifest": manifest,
                "url_file": url_file,
                "prefix": prefix,
                "object": object,
                "start": start,
                "end": end,
            },
            options,
        )
