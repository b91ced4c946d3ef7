# Generated from spec/inventory/cancel_inventory_trigger_job.xsd
#   spec/inventory/describe_inventory_trigger_job.xsd
#   spec/inventory/describe_inventory_trigger_jobs.xsd spec/inventory/trigger_inventory_job.xsd
#   spec/inventory/trigger_inventory_workflow.xsd (0fca57342a128e74).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from cloudinfinite.models.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobResponse,
    )
    from cloudinfinite.models.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.models.inventory_job import (
        InventoryTriggerInput,
        InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.models.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.models.trigger_inventory_job import (
        InventoryJobOperation,
        TriggerInventoryJobResponse,
    )
    from cloudinfinite.models.trigger_inventory_workflow import (
        InventoryWorkflowOperation,
        TriggerInventoryWorkflowResponse,
    )
    from cloudinfinite_runtime.model import EmptyAnswer


class InventoryCalls(BaseClient):
    """The calls of the family inventory; `Client` has them all."""

    def cancel_inventory_trigger_job(
        self,
        *,
        job_id: str,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmptyAnswer:
        """Cancel a batch job.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            job_id: The id of the job. Not empty.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            Nothing but `metadata`: the status and the request id.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: There is no such job, or it can no
                longer be cancelled; AccessDenied: The key lacks the CAM action, or the bucket is
                not the account's.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:CancelInventoryTriggerJob

        Pages:
            https://cloud.tencent.com/document/product/460/76892 (zh)
        """
        from cloudinfinite.operations.cancel_inventory_trigger_job import OPERATION

        return self._call(
            OPERATION,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            job_id=job_id,
        )

    def describe_inventory_trigger_job(
        self,
        *,
        job_id: str,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DescribeInventoryTriggerJobResponse:
        """Look up one batch job, of either type.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            job_id: The id of the batch job. Not empty.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The batch job that was looked up, if there is one. `metadata` has the status, the
                request id and what was not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. AccessDenied: The key lacks the CAM action, or the
                bucket is not the account's.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:DescribeInventoryTriggerJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/47030 (en)
            https://cloud.tencent.com/document/product/460/76893 (zh)
        """
        from cloudinfinite.operations.describe_inventory_trigger_job import OPERATION

        return self._call(
            OPERATION,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            job_id=job_id,
        )

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
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
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
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

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
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
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

    def trigger_inventory_job(
        self,
        *,
        name: str,
        input: InventoryTriggerInput,
        operation: InventoryJobOperation,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerInventoryJobResponse:
        """Start a batch job that runs one kind of job on many objects.

        The answer comes at once, with the batch job's id; the work goes on in the background. Every
        object is billed, so a call whose outcome is unknown must not simply be repeated: list the
        batch jobs first.

        The settings of the job come from a template. Settings given in line (the blocks Transcode,
        Snapshot and so on of JobParam) come with the feed of each Tag.

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
            extra_fields: More elements for the body, by wire names, for what the spec lacks.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The batch job that was started. `metadata` has the status, the request id and what was
                not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A field was refused, or the template
                or queue does not exist; AccessDenied: The key lacks the CAM action, or the bucket
                is not the account's; QueueSaturated: The queue holds as many jobs as it can take.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:CreateInventoryTriggerJob
            cam:PassRole: Not named on this page, but on those of single jobs, which it creates
                through the same role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/50369 (en)
            https://cloud.tencent.com/document/product/460/80155 (zh)
        """
        from cloudinfinite.operations.trigger_inventory_job import OPERATION

        return self._call(
            OPERATION,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            name=name,
            input=input,
            operation=operation,
        )

    def trigger_inventory_workflow(
        self,
        *,
        name: str,
        input: InventoryTriggerInput,
        operation: InventoryWorkflowOperation,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
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
            extra_fields: More elements for the body, by wire names, for what the spec lacks.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

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
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            name=name,
            input=input,
            operation=operation,
        )
