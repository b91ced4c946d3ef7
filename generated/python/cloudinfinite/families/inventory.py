# Generated from spec/inventory/describe_inventory_trigger_jobs.xsd
#   spec/inventory/trigger_inventory_workflow.xsd (560a241f406be606).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from cloudinfinite.models.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerInput,
        InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.models.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.models.trigger_inventory_workflow import (
        InventoryWorkflowOperation,
        TriggerInventoryWorkflowResponse,
    )


class InventoryCalls(BaseClient):
    """The calls of the family inventory; `Client` has them all."""

    def describe_inventory_trigger_jobs(
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
        validate: bool = True,
    ) -> DescribeInventoryTriggerJobsResponse:
        """List the bucket's batch jobs, of both types, a page at a time.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            next_token: The token of the page before, to go on from there.
            size: How many batch jobs a page may hold. 1 to 100. The service's default is `10`.
            type: Only batch jobs of this type; without it, of both. One of `Workflow`, `Job`.
            order_by_time: The order by creation time. One of `Desc`, `Asc`. The service's default
                is `Desc`.
            states: Only batch jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. The service's default is `All`.
            start_creation_time: Only batch jobs made at or after this time. An aware datetime, sent
                to the second.
            end_creation_time: Only batch jobs made at or before this time. An aware datetime, sent
                to the second.
            workflow_id: Only batch jobs that run this workflow.
            job_id: Only the batch job with this id.
            name: Only batch jobs with this name.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.

        Returns:
            One page of batch jobs. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A parameter was refused;
                AccessDenied: The key lacks the CAM action, or the bucket is not the account's.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:DescribeInventoryTriggerJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/47031 (en, 2025-11)
            https://cloud.tencent.com/document/product/460/76894 (zh)
        """
        from cloudinfinite.operations.describe_inventory_trigger_jobs import OPERATION

        return self._call(
            OPERATION,
            validate,
            next_token=next_token,
            size=size,
            type=type,
            order_by_time=order_by_time,
            states=states,
            start_creation_time=start_creation_time,
            end_creation_time=end_creation_time,
            workflow_id=workflow_id,
            job_id=job_id,
            name=name,
        )

    def trigger_inventory_workflow(
        self,
        *,
        name: str,
        input: InventoryTriggerInput,
        operation: InventoryWorkflowOperation,
        validate: bool = True,
    ) -> TriggerInventoryWorkflowResponse:
        """Start a batch job that runs a workflow on many objects.

        The answer comes at once, with the batch job's id; the work goes on in the background. Every
        object is billed, so a call whose outcome is unknown must not simply be repeated: list the
        batch jobs first.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            name: The name of the batch job. 1 to 128 characters: Chinese characters, letters,
                digits, '-', '—' and '_'.
            input: The objects to work on.
            operation: What to do with them.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.

        Returns:
            The batch job that was started. `metadata` has the status, the request id and what was
                not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A field was refused, or the workflow
                does not exist; AccessDenied: The key lacks the CAM action, or the bucket is not the
                account's; QueueSaturated: The queue holds as many jobs as it can take.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:TriggerMediaWorkflow: The pages of this form name it; the list of CAM actions names
                ci:CreateInventoryTriggerJob for the same path, so grant both if access is denied.

        Pages:
            https://www.tencentcloud.com/document/product/1045/47029 (en, 2025-09-09)
            https://cloud.tencent.com/document/product/460/76887 (zh, 2024-11-07)
        """
        from cloudinfinite.operations.trigger_inventory_workflow import OPERATION

        return self._call(
            OPERATION,
            validate,
            name=name,
            input=input,
            operation=operation,
        )
