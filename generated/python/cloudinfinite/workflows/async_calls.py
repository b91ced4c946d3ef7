# Generated from spec/service.xml spec/workflows/activate_media_workflow.xsd
#   spec/workflows/create_media_workflow.xsd spec/workflows/delete_media_workflow.xsd
#   spec/workflows/describe_media_workflow_execution.xsd
#   spec/workflows/describe_media_workflow_executions.xsd
#   spec/workflows/describe_media_workflows.xsd spec/workflows/pause_media_workflow.xsd
#   spec/workflows/trigger_media_workflow.xsd spec/workflows/update_media_workflow.xsd
#   (e4a6c21ddc4a630b).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.workflows`: the same as in `Client.workflows`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from typing import Unpack, overload

    from cloudinfinite.common.job import SortOrderValue
    from cloudinfinite.workflows.activate_media_workflow import ActivateMediaWorkflowResponse
    from cloudinfinite.workflows.create_media_workflow import CreateMediaWorkflowResponse
    from cloudinfinite.workflows.delete_media_workflow import DeleteMediaWorkflowResponse
    from cloudinfinite.workflows.describe_media_workflow_execution import (
        DescribeMediaWorkflowExecutionResponse,
    )
    from cloudinfinite.workflows.describe_media_workflow_executions import (
        DescribeMediaWorkflowExecutionsResponse,
    )
    from cloudinfinite.workflows.describe_media_workflows import DescribeMediaWorkflowsResponse
    from cloudinfinite.workflows.pause_media_workflow import PauseMediaWorkflowResponse
    from cloudinfinite.workflows.trigger_media_workflow import TriggerMediaWorkflowResponse
    from cloudinfinite.workflows.update_media_workflow import UpdateMediaWorkflowResponse
    from cloudinfinite.workflows.workflow import MediaWorkflow, WorkflowStateValue
    from cloudinfinite.workflows.workflow_node import WorkflowTopology, WorkflowTopologyDict
    from cloudinfinite.workflows.workflow_run import (
        WorkflowRun,
        WorkflowRunStateFilterValue,
        WorkflowRunSummary,
    )
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.workflows.calls import WorkflowsCalls as AsyncWorkflowsCalls

if TYPE_CHECKING:

    class AsyncWorkflowsCalls(AsyncCalls):
        """See `WorkflowsCalls`."""

        async def activate(
            self, workflow_id: str, **options: Unpack[CallOptions]
        ) -> ActivateMediaWorkflowResponse:
            """See `WorkflowsCalls.activate`."""
            ...

        async def create(
            self,
            *,
            name: str,
            topology: WorkflowTopology | WorkflowTopologyDict,
            state: WorkflowStateValue | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateMediaWorkflowResponse:
            """See `WorkflowsCalls.create`."""
            ...

        async def delete(
            self, workflow_id: str, **options: Unpack[CallOptions]
        ) -> DeleteMediaWorkflowResponse:
            """See `WorkflowsCalls.delete`."""
            ...

        async def describe_run(
            self, run_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeMediaWorkflowExecutionResponse:
            """See `WorkflowsCalls.describe_run`."""
            ...

        @overload
        async def wait_for_run(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WorkflowRun], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> WorkflowRun: ...

        @overload
        async def wait_for_run(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WorkflowRun], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[WorkflowRun]: ...

        async def wait_for_run(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WorkflowRun], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> WorkflowRun | list[WorkflowRun]:
            """See `WorkflowsCalls.wait_for_run`."""
            ...

        async def describe_runs(
            self,
            *,
            workflow_id: str,
            name: str | None = None,
            order_by_time: SortOrderValue | None = None,
            size: int | None = None,
            states: Sequence[WorkflowRunStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            next_token: str | None = None,
            job_id: str | BaseRecord | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaWorkflowExecutionsResponse:
            """See `WorkflowsCalls.describe_runs`."""
            ...

        def iter_runs(
            self,
            *,
            workflow_id: str,
            name: str | None = None,
            order_by_time: SortOrderValue | None = None,
            size: int | None = None,
            states: Sequence[WorkflowRunStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            next_token: str | None = None,
            job_id: str | BaseRecord | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[WorkflowRunSummary, DescribeMediaWorkflowExecutionsResponse]:
            """See `WorkflowsCalls.iter_runs`."""
            ...

        async def describe_workflows(
            self,
            *,
            ids: Sequence[str] | None = None,
            name: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaWorkflowsResponse:
            """See `WorkflowsCalls.describe_workflows`."""
            ...

        def iter_workflows(
            self,
            *,
            ids: Sequence[str] | None = None,
            name: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[MediaWorkflow, DescribeMediaWorkflowsResponse]:
            """See `WorkflowsCalls.iter_workflows`."""
            ...

        async def pause(
            self, workflow_id: str, **options: Unpack[CallOptions]
        ) -> PauseMediaWorkflowResponse:
            """See `WorkflowsCalls.pause`."""
            ...

        async def trigger(
            self,
            *,
            workflow_id: str,
            object: str,
            name: str | None = None,
            **options: Unpack[CallOptions],
        ) -> TriggerMediaWorkflowResponse:
            """See `WorkflowsCalls.trigger`."""
            ...

        async def update(
            self,
            workflow_id: str,
            *,
            name: str,
            topology: WorkflowTopology | WorkflowTopologyDict,
            state: WorkflowStateValue | None = None,
            **options: Unpack[CallOptions],
        ) -> UpdateMediaWorkflowResponse:
            """See `WorkflowsCalls.update`."""
            ...
