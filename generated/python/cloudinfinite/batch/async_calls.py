# Generated from spec/service.xml spec/batch/cancel_inventory_trigger_job.xsd
#   spec/batch/describe_inventory_trigger_job.xsd spec/batch/describe_inventory_trigger_jobs.xsd
#   spec/batch/trigger_inventory_job.xsd spec/batch/trigger_inventory_workflow.xsd
#   (d49cd62f84b86977).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.batch`: the same as in `Client.batch`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from typing import Unpack, overload

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
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.batch.calls import BatchCalls as AsyncBatchCalls

if TYPE_CHECKING:

    class AsyncBatchCalls(AsyncCalls):
        """See `BatchCalls`."""

        async def cancel_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `BatchCalls.cancel_job`."""
            ...

        async def describe_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeInventoryTriggerJobResponse:
            """See `BatchCalls.describe_job`."""
            ...

        @overload
        async def wait(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> InventoryTriggerJobDetail: ...

        @overload
        async def wait(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[InventoryTriggerJobDetail]: ...

        async def wait(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> InventoryTriggerJobDetail | list[InventoryTriggerJobDetail]:
            """See `BatchCalls.wait`."""
            ...

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
            job_id: str | BaseRecord | None = None,
            name: str | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeInventoryTriggerJobsResponse:
            """See `BatchCalls.describe_jobs`."""
            ...

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
            job_id: str | BaseRecord | None = None,
            name: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[InventoryTriggerJobDetail, DescribeInventoryTriggerJobsResponse]:
            """See `BatchCalls.iter_jobs`."""
            ...

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
            free_transcode: bool | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> TriggerInventoryJobResponse:
            """See `BatchCalls.trigger_job`."""
            ...

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
            ...
