# Generated from spec/service.xml spec/batch/cancel_inventory_trigger_job.xsd
#   spec/batch/describe_inventory_trigger_job.xsd spec/batch/describe_inventory_trigger_jobs.xsd
#   spec/batch/trigger_inventory_job.xsd spec/batch/trigger_inventory_workflow.xsd
#   (d49cd62f84b86977).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
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
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions


class BatchCalls(Calls):
    """Batch jobs: run one workflow, or one kind of job, on many objects.

    On the wire, they are called inventory trigger jobs.

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

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a batch job.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist or can no longer be cancelled.

        CAM actions:
            ci:CancelInventoryTriggerJob

        Pages:
            https://cloud.tencent.com/document/product/460/76892 (zh)
        """
        from cloudinfinite.batch.cancel_inventory_trigger_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def describe_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeInventoryTriggerJobResponse:
        """Look up a batch job of either type.

        The state applies to the batch job itself, which can succeed even if some of its jobs fail.
        To list the failed jobs, call DescribeMediaJobs with inventoryTriggerJobId and the state
        Failed.

        Args:
            job_id: The ID of the batch job. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The batch job, if it exists.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeInventoryTriggerJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/47030 (en)
            https://cloud.tencent.com/document/product/460/76893 (zh)
        """
        from cloudinfinite.batch.describe_inventory_trigger_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> InventoryTriggerJobDetail: ...

    @overload
    def wait(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[InventoryTriggerJobDetail]: ...

    def wait(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[InventoryTriggerJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> InventoryTriggerJobDetail | list[InventoryTriggerJobDetail]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_job`. The first lookup is immediate; the interval then
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
        from cloudinfinite.batch.describe_inventory_trigger_job import OPERATION

        found: InventoryTriggerJobDetail | list[InventoryTriggerJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_jobs(
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
        """List the bucket's batch jobs of both types, page by page.

        Args:
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of batch jobs per page. 1 to 100. Default: `10`.
            type: Includes only batch jobs of this type. By default, both types are listed. One of
                `Workflow`, `Job`.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.
            workflow_id: Includes only batch jobs that run this workflow.
            job_id: Includes only the batch job with this ID. You can also pass the job itself, or
                the response that created it.
            name: Includes only batch jobs with this name.

        Returns:
            One page of batch jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeInventoryTriggerJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/47031 (en, 2025-11)
            https://cloud.tencent.com/document/product/460/76894 (zh)
        """
        from cloudinfinite.batch.describe_inventory_trigger_jobs import OPERATION

        return self._client._call(
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
        job_id: str | BaseRecord | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[InventoryTriggerJobDetail, DescribeInventoryTriggerJobsResponse]:
        """Iterate over all pages of `describe_jobs`, with the same arguments; see `Pager`. `size`
        defaults to 100 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
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

    def trigger_job(
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
        """Start a batch job that runs one kind of job on many objects.

        The call immediately returns the batch job's ID; the work runs in the background. Each
        object is billed, so do not blindly retry a call whose outcome is unknown: list the batch
        jobs first.

        The job settings come from a template or from the field for the kind of job, such as
        Transcode. A template takes precedence.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 107
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `manifest`, `url_file`, `prefix`, `object` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            name: The name of the batch job. 1 to 128 characters: Chinese characters, letters,
                digits, '-', '—' and '_'.
            tag: The kind of job. One of the values of `InventoryJobTag`.
            job_param: The settings of the jobs.
            manifest: The key of a manifest.json file written by a COS inventory. Every object in
                the inventory is processed. Not empty.
            url_file: The key of a text file that lists the address of one COS object per line.
                Every listed object is processed. Not empty.
            prefix: A key prefix. Every object whose key starts with it is processed. Not empty.
            object: The key of one object. Not empty.
            start: The earliest upload time. If omitted, there is no lower bound, and responses show
                `0`.
            end: The latest upload time. Default: the time of the call.
            queue_id: The queue for the jobs; the bucket's own queue if omitted. Not empty.
            output: The output location of the jobs. Required for every kind of job that writes a
                file. Required unless `tag` is `VideoTag`, `ExtractDigitalWatermark`, `MediaInfo`,
                `QualityEstimate`, `WordsGeneralize`, `DNA`, `VocalScore`, `ImageInspect` or
                `ImageOCR`.
            user_data: A custom string, returned in the jobs' details and callbacks. At most 1024
                characters: printable ASCII.
            job_level: The priority of the jobs in the queue. 0 to 2. Default: `0`.
            free_transcode: Whether to transcode free of charge.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The batch job that was started.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.

        CAM actions:
            ci:CreateInventoryTriggerJob
            cam:PassRole: This page does not name it, but the pages of the single jobs, which this
                call creates through the same role, do.
            ci:DescribeInventoryTriggerJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/50369 (en)
            https://cloud.tencent.com/document/product/460/80155 (zh)
        """
        from cloudinfinite.batch.trigger_inventory_job import OPERATION

        return self._client._call(
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
                "free_transcode": free_transcode,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def trigger_workflow(
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
        """Start a batch job that runs a workflow on many objects.

        The call immediately returns the batch job's ID; the work runs in the background. Each
        object is billed, so do not blindly retry a call whose outcome is unknown: list the batch
        jobs first.

        With `create_once=True`, the client appends a mark of 21 characters to `name` (leaving 107
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `manifest`, `url_file`, `prefix`, `object` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            name: The name of the batch job. 1 to 128 characters: Chinese characters, letters,
                digits, '-', '—' and '_'.
            workflow_ids: The workflow to run. Not empty.
            manifest: The key of a manifest.json file written by a COS inventory. Every object in
                the inventory is processed. Not empty.
            url_file: The key of a text file that lists the address of one COS object per line.
                Every listed object is processed. Not empty.
            prefix: A key prefix. Every object whose key starts with it is processed. Not empty.
            object: The key of one object. Not empty.
            start: The earliest upload time. If omitted, there is no lower bound, and responses show
                `0`.
            end: The latest upload time. Default: the time of the call.

        Returns:
            The batch job that was started.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the workflow does not exist.
            ServiceError: QueueSaturated: The queue is full.

        CAM actions:
            ci:TriggerMediaWorkflow: The pages about this type of batch job name it.
            ci:CreateInventoryTriggerJob: The list of CAM actions names it for this path, but the
                pages about this type of batch job do not. Grant it too if access is denied.
            ci:DescribeInventoryTriggerJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/47029 (en, 2025-09-09)
            https://cloud.tencent.com/document/product/460/76887 (zh, 2024-11-07)
        """
        from cloudinfinite.batch.trigger_inventory_workflow import OPERATION

        return self._client._call(
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
