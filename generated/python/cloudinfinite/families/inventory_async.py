# Generated from spec/inventory/cancel_inventory_trigger_job.xsd
#   spec/inventory/describe_inventory_trigger_job.xsd
#   spec/inventory/describe_inventory_trigger_jobs.xsd spec/inventory/trigger_inventory_job.xsd
#   spec/inventory/trigger_inventory_workflow.xsd (651f58088d7b79d6).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family inventory, for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.async_client import AsyncBaseClient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
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
        InventoryTriggerJobDetail,
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
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer


class AsyncInventoryCalls(AsyncBaseClient):
    """The calls of the family inventory; `AsyncClient` has them all."""

    async def cancel_inventory_trigger_job(
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
            TransportError: No complete answer came in.

        CAM actions:
            ci:CancelInventoryTriggerJob

        Pages:
            https://cloud.tencent.com/document/product/460/76892 (zh)
        """
        from cloudinfinite.operations.cancel_inventory_trigger_job import OPERATION

        return await self._call(
            OPERATION,
            {
                "job_id": job_id,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def describe_inventory_trigger_job(
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
            TransportError: No complete answer came in.

        CAM actions:
            ci:DescribeInventoryTriggerJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/47030 (en)
            https://cloud.tencent.com/document/product/460/76893 (zh)
        """
        from cloudinfinite.operations.describe_inventory_trigger_job import OPERATION

        return await self._call(
            OPERATION,
            {
                "job_id": job_id,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def wait_for_inventory_trigger_job(
        self,
        job_id: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
    ) -> InventoryTriggerJobDetail:
        """Wait until a job has ended well.

        The job is looked up with `describe_inventory_trigger_job`: at once, and then again and
        again, after a delay that grows from 1 to 30 seconds and has some chance in it. It goes on
        in every state but `Success`, `Failed` and `Cancel`. A look that fails for a reason that
        passes does not end the wait, and a job that is not there yet has 15 seconds to appear.

        Args:
            job_id: The job's id.
            timeout: Seconds to wait at most; `math.inf` for as long as it takes.
            on_progress: A function that is given the job after each look; for an `AsyncClient` it
                may be a coroutine function.

        Returns:
            The job, whose state is `Success`.

        Raises:
            JobFailedError: The job's state is `Failed`; `code` and `message` tell why.
            JobCancelledError: The job's state is `Cancel`.
            JobNotFoundError: There is no such job.
            WaitTimeoutError: The time is over; the job goes on.
            CloudInfiniteError: A look failed for a reason that stays, as for
                `describe_inventory_trigger_job`.

        CAM actions:
            ci:DescribeInventoryTriggerJob
        """
        from cloudinfinite.operations.describe_inventory_trigger_job import OPERATION

        job: InventoryTriggerJobDetail = await self._wait(
            OPERATION, job_id, timeout, on_progress, {}
        )
        return job

    async def describe_inventory_trigger_jobs(
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
            TransportError: No complete answer came in.

        CAM actions:
            ci:DescribeInventoryTriggerJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/47031 (en, 2025-11)
            https://cloud.tencent.com/document/product/460/76894 (zh)
        """
        from cloudinfinite.operations.describe_inventory_trigger_jobs import OPERATION

        return await self._call(
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
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def iter_inventory_trigger_jobs(
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
    ) -> AsyncPager[InventoryTriggerJobDetail, DescribeInventoryTriggerJobsResponse]:
        """Go through everything that `describe_inventory_trigger_jobs` lists, page after page.

        Nothing is sent before the first item is asked for, and each page is asked for when it is
        needed. A page without items is not the end if it names a next one. `.pages()` gives whole
        answers in place of items; to go on later behind one of them, give its `next_token` as
        `next_token`.

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
            An iterable of InventoryTriggerJobDetail, which begins anew each time it is used.

        Raises:
            PagingError: A page names a token that was used before, so that the list would never
                end.
            CloudInfiniteError: While it is gone through, as for `describe_inventory_trigger_jobs`.

        CAM actions:
            ci:DescribeInventoryTriggerJobs
        """
        from cloudinfinite.operations.describe_inventory_trigger_jobs import OPERATION

        return self._iterate(
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
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def trigger_inventory_job(
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

        When its outcome is unknown, the call is not sent again by itself. Made through
        `client.with_options(create_once=True)`, it finds out what became of it: a mark of its own
        goes to the end of `name` (a hyphen and 20 letters and digits, which leaves room for 107
        characters of yours) and is looked for with `describe_inventory_trigger_jobs`.

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
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        CAM actions:
            ci:CreateInventoryTriggerJob
            cam:PassRole: Not named on this page, but on those of single jobs, which it creates
                through the same role.
            ci:DescribeInventoryTriggerJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/50369 (en)
            https://cloud.tencent.com/document/product/460/80155 (zh)
        """
        from cloudinfinite.operations.trigger_inventory_job import OPERATION

        return await self._call(
            OPERATION,
            {
                "name": name,
                "input": input,
                "operation": operation,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def trigger_inventory_workflow(
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

        When its outcome is unknown, the call is not sent again by itself. Made through
        `client.with_options(create_once=True)`, it finds out what became of it: a mark of its own
        goes to the end of `name` (a hyphen and 20 letters and digits, which leaves room for 107
        characters of yours) and is looked for with `describe_inventory_trigger_jobs`.

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
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        CAM actions:
            ci:TriggerMediaWorkflow: The pages of this form name it.
            ci:CreateInventoryTriggerJob: Named by the list of CAM actions for this path, but not by
                the pages of this form: grant it too if access is denied.
            ci:DescribeInventoryTriggerJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/47029 (en, 2025-09-09)
            https://cloud.tencent.com/document/product/460/76887 (zh, 2024-11-07)
        """
        from cloudinfinite.operations.trigger_inventory_workflow import OPERATION

        return await self._call(
            OPERATION,
            {
                "name": name,
                "input": input,
                "operation": operation,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )
