# Generated from spec/service.xml spec/workflows/activate_media_workflow.xsd
#   spec/workflows/create_media_workflow.xsd spec/workflows/delete_media_workflow.xsd
#   spec/workflows/describe_media_workflow_execution.xsd
#   spec/workflows/describe_media_workflow_executions.xsd
#   spec/workflows/describe_media_workflows.xsd spec/workflows/pause_media_workflow.xsd
#   spec/workflows/trigger_media_workflow.xsd spec/workflows/update_media_workflow.xsd
#   (e4a6c21ddc4a630b).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

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
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions


class WorkflowsCalls(Calls):
    """Workflows: graphs of jobs that process every new object, or objects that you specify.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation. Otherwise the call fails with MediaBucketUnBinded.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def activate(
        self, workflow_id: str, **options: Unpack[CallOptions]
    ) -> ActivateMediaWorkflowResponse:
        """Activate a workflow, so that uploads start it.

        Args:
            workflow_id: The ID of the workflow. Not empty.

        Returns:
            The workflow after the call.

        CAM actions:
            ci:UpdateMediaWorkflow

        Pages:
            https://www.tencentcloud.com/document/product/1045/43738 (en)
        """
        from cloudinfinite.workflows.activate_media_workflow import OPERATION

        return self._client._call(OPERATION, {"workflow_id": workflow_id}, options)

    def create(
        self,
        *,
        name: str,
        topology: WorkflowTopology | WorkflowTopologyDict,
        state: WorkflowStateValue | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaWorkflowResponse:
        """Create a workflow.

        An active workflow runs for each uploaded object that its start node accepts.
        TriggerMediaWorkflow and TriggerInventoryWorkflow run any workflow on existing objects.

        `WorkflowPlan` builds a topology node by node.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 107
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_workflows`.

        Args:
            name: The name of the workflow. 1 to 128 characters: Chinese characters, letters,
                digits, '-', '—' and '_'.
            topology: The nodes, and their order.
            state: Whether uploads start the workflow. One of `Active`, `Paused`.

        Returns:
            The workflow that was created.

        Raises:
            ServiceError: WorkFlowNumLimit: The bucket has reached the maximum number of workflows.

        CAM actions:
            ci:CreateMediaWorkflow
            ci:DescribeMediaWorkflows: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/43733 (en)
        """
        from cloudinfinite.workflows.create_media_workflow import OPERATION

        return self._client._call(
            OPERATION, {"name": name, "topology": topology, "state": state}, options
        )

    def delete(
        self, workflow_id: str, **options: Unpack[CallOptions]
    ) -> DeleteMediaWorkflowResponse:
        """Delete a workflow.

        Args:
            workflow_id: The ID of the workflow. Not empty.

        Returns:
            The workflow that was deleted.

        CAM actions:
            ci:DeleteMediaWorkflow

        Pages:
            https://www.tencentcloud.com/document/product/1045/43734 (en)
        """
        from cloudinfinite.workflows.delete_media_workflow import OPERATION

        return self._client._call(OPERATION, {"workflow_id": workflow_id}, options)

    def describe_run(
        self, run_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeMediaWorkflowExecutionResponse:
        """Look up a workflow run.

        Args:
            run_id: The ID of the run. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            A workflow run.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeMediaWorkflowExecutions

        Pages:
            https://www.tencentcloud.com/document/product/1045/43736 (en)
        """
        from cloudinfinite.workflows.describe_media_workflow_execution import OPERATION

        return self._client._call(OPERATION, {"run_id": run_id}, options)

    @overload
    def wait_for_run(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WorkflowRun], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> WorkflowRun: ...

    @overload
    def wait_for_run(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WorkflowRun], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[WorkflowRun]: ...

    def wait_for_run(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WorkflowRun], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> WorkflowRun | list[WorkflowRun]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_run`. The first lookup is immediate; the interval then
        grows to half a minute. If one job of a list fails, the wait for the others continues, and
        the error is raised when all have ended, with `jobs` and `others`. To stop earlier, raise an
        exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobCancelledError: The job's state is `Cancel`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.workflows.describe_media_workflow_execution import OPERATION

        found: WorkflowRun | list[WorkflowRun] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_runs(
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
        """List the runs of a workflow.

        Args:
            workflow_id: The ID of the workflow. Not empty.
            name: Includes only runs on this object. Not empty.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            size: The maximum number of runs per page. 1 to 100. Default: `10`.
            states: Includes only runs in one of these states. One of `All`, `Success`, `Failed`,
                `Running`, `Cancel`. Default: `All`.
            start_creation_time: Includes only runs created at or after this time.
            end_creation_time: Includes only runs created at or before this time.
            next_token: The token from the previous page; the list continues from there.
            job_id: Includes only runs started by this batch job. Not empty. You can also pass the
                job itself, or the response that created it.

        Returns:
            A page of runs.

        CAM actions:
            ci:DescribeMediaWorkflowExecutions

        Pages:
            https://www.tencentcloud.com/document/product/1045/43737 (en)
        """
        from cloudinfinite.workflows.describe_media_workflow_executions import OPERATION

        return self._client._call(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "name": name,
                "order_by_time": order_by_time,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
                "next_token": next_token,
                "job_id": job_id,
            },
            options,
        )

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
    ) -> Pager[WorkflowRunSummary, DescribeMediaWorkflowExecutionsResponse]:
        """Iterate over all pages of `describe_runs`, with the same arguments; see `Pager`. `size`
        defaults to 100 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.workflows.describe_media_workflow_executions import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "workflow_id": workflow_id,
                "name": name,
                "order_by_time": order_by_time,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
                "next_token": next_token,
                "job_id": job_id,
            },
            options,
        )

    def describe_workflows(
        self,
        *,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaWorkflowsResponse:
        """List the workflows of a bucket.

        Args:
            ids: Includes only workflows with these IDs. Not empty.
            name: Includes only workflows of this name.
            page_number: The page number. At least 1.
            page_size: The maximum number of workflows per page. At least 1.

        Returns:
            A page of workflows.

        CAM actions:
            ci:DescribeMediaWorkflows

        Pages:
            https://www.tencentcloud.com/document/product/1045/43735 (en)
        """
        from cloudinfinite.workflows.describe_media_workflows import OPERATION

        return self._client._call(
            OPERATION,
            {"ids": ids, "name": name, "page_number": page_number, "page_size": page_size},
            options,
        )

    def iter_workflows(
        self,
        *,
        ids: Sequence[str] | None = None,
        name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[MediaWorkflow, DescribeMediaWorkflowsResponse]:
        """Iterate over all pages of `describe_workflows`, with the same arguments; see `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.workflows.describe_media_workflows import OPERATION

        return self._client._iterate(
            OPERATION,
            {"ids": ids, "name": name, "page_number": page_number, "page_size": page_size},
            options,
        )

    def pause(self, workflow_id: str, **options: Unpack[CallOptions]) -> PauseMediaWorkflowResponse:
        """Pause a workflow, so that uploads no longer start it and it can be changed.

        Args:
            workflow_id: The ID of the workflow. Not empty.

        Returns:
            The workflow after the call.

        CAM actions:
            ci:UpdateMediaWorkflow

        Pages:
            https://www.tencentcloud.com/document/product/1045/43738 (en)
        """
        from cloudinfinite.workflows.pause_media_workflow import OPERATION

        return self._client._call(OPERATION, {"workflow_id": workflow_id}, options)

    def trigger(
        self,
        *,
        workflow_id: str,
        object: str,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TriggerMediaWorkflowResponse:
        """Run a workflow on one object.

        For several objects, call TriggerInventoryWorkflow. `InstanceId` is the ID of the run, which
        DescribeMediaWorkflowExecution looks up.

        Args:
            workflow_id: The ID of the workflow. Not empty.
            object: The key of the object. Not empty.
            name: A name for the run. 1 to 128 characters: Chinese characters, letters, digits, '-',
                '—' and '_'.

        Returns:
            The run that was started.

        CAM actions:
            ci:TriggerMediaWorkflow

        Pages:
            https://www.tencentcloud.com/document/product/1045/50340 (en)
        """
        from cloudinfinite.workflows.trigger_media_workflow import OPERATION

        return self._client._call(
            OPERATION, {"workflow_id": workflow_id, "object": object, "name": name}, options
        )

    def update(
        self,
        workflow_id: str,
        *,
        name: str,
        topology: WorkflowTopology | WorkflowTopologyDict,
        state: WorkflowStateValue | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateMediaWorkflowResponse:
        """Update a workflow.

        The new definition replaces the old one, so start from the response of
        DescribeMediaWorkflows.

        Before you make this call:
            * The workflow is paused. Otherwise the call fails with ActiveWorkflowForbiddenUpdate.

        Args:
            workflow_id: The ID of the workflow. Not empty.
            name: The name of the workflow. 1 to 128 characters: Chinese characters, letters,
                digits, '-', '—' and '_'.
            topology: The nodes, and their order.
            state: Whether uploads start the workflow. One of `Active`, `Paused`.

        Returns:
            The workflow after the call.

        CAM actions:
            ci:UpdateMediaWorkflow

        Pages:
            https://www.tencentcloud.com/document/product/1045/43738 (en)
        """
        from cloudinfinite.workflows.update_media_workflow import OPERATION

        return self._client._call(
            OPERATION,
            {"workflow_id": workflow_id, "name": name, "topology": topology, "state": state},
            options,
        )
