# Generated from spec/media/cancel_media_job.xsd spec/media/create_media_info_job.xsd
#   spec/media/describe_media_job.xsd spec/media/describe_media_jobs.xsd (6ce007f930675bc2).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family media, for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.async_client import AsyncBaseClient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from cloudinfinite.models.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
    )
    from cloudinfinite.models.create_media_info_job import (
        CreateMediaInfoJobResponse,
        MediaInfoJobInput,
    )
    from cloudinfinite.models.describe_media_job import DescribeMediaJobResponse
    from cloudinfinite.models.describe_media_jobs import DescribeMediaJobsResponse
    from cloudinfinite.models.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.models.media_job import MediaJobDetail, MediaJobOptions, MediaJobTagValue
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer


class AsyncMediaCalls(AsyncBaseClient):
    """The calls of the family media; `AsyncClient` has them all."""

    async def cancel_media_job(
        self,
        *,
        job_id: str,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmptyAnswer:
        """Cancel a media job that is still waiting.

        Only a job that has not begun to run can be cancelled.

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
            ci:CancelMediaJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49512 (en)
            https://cloud.tencent.com/document/product/436/85082 (zh)
        """
        from cloudinfinite.operations.cancel_media_job import OPERATION

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

    async def create_media_info_job(
        self,
        *,
        input: MediaInfoJobInput,
        operation: MediaJobOptions | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateMediaInfoJobResponse:
        """Create a job that finds out about a media file: its container and its streams.

        The answer comes at once, with the job's id; what was found is in the job's details once it
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        When its outcome is unknown, the call is not sent again by itself. Made through
        `client.with_options(create_once=True)`, it finds out what became of it: a mark of its own
        goes to the end of `operation.user_data` (a hyphen and 20 letters and digits, which leaves
        room for 1003 characters of yours) and is looked for with `describe_media_jobs`.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            input: The file to look at.
            operation: Settings of the job.
            queue_id: The queue to wait in. Without it the service takes the bucket's queue for
                media jobs. Not empty.
            call_back_format: The form of the callback; it goes before the queue's setting. One of
                `XML`, `JSON`. The service's default is `XML`.
            call_back_type: The way that the callback takes; it goes before the queue's setting. One
                of `Url`, `TDMQ`. The service's default is `Url`.
            call_back: Where to post the callback; it goes before the queue's setting. The word `no`
                silences the queue's callback.
            call_back_mq_config: The message queue that gets the callback. Must be given when
                CallBackType is TDMQ.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: More elements for the body, by wire names, for what the spec lacks.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The job that was created. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A field was refused; AccessDenied:
                The key lacks a CAM action, or the bucket is not the account's; QueueSaturated: The
                queue holds as many jobs as it can take; QueuePaused: The queue is paused.
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/72943 (en, 2025-11)
            https://www.tencentcloud.com/document/product/1045/48932 (en, 2024-02)
            https://cloud.tencent.com/document/product/460/84776 (zh)
        """
        from cloudinfinite.operations.create_media_info_job import OPERATION

        return await self._call(
            OPERATION,
            {
                "input": input,
                "operation": operation,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def describe_media_job(
        self,
        *,
        job_id: Sequence[str],
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DescribeMediaJobResponse:
        """Look up one media job, or several at once.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            job_id: The id of the job, or of each. Not empty.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The media jobs that were looked up. `metadata` has the status, the request id and what
                was not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. AccessDenied: The key lacks the CAM action, or the
                bucket is not the account's.
            DecodeError: The answer is none that the service is known to give.
            TransportError: No complete answer came in.

        CAM actions:
            ci:DescribeMediaJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/50355 (en)
            https://cloud.tencent.com/document/product/436/54010 (zh)
        """
        from cloudinfinite.operations.describe_media_job import OPERATION

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

    async def wait_for_media_job(
        self,
        job_id: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
    ) -> MediaJobDetail:
        """Wait until a job has ended well.

        The job is looked up with `describe_media_job`: at once, and then again and again, after a
        delay that grows from 1 to 30 seconds and has some chance in it. It goes on in every state
        but `Success`, `Failed` and `Cancel`. A look that fails for a reason that passes does not
        end the wait, and a job that is not there yet has 15 seconds to appear.

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
            CloudInfiniteError: A look failed for a reason that stays, as for `describe_media_job`.

        CAM actions:
            ci:DescribeMediaJob
        """
        from cloudinfinite.operations.describe_media_job import OPERATION

        job: MediaJobDetail = await self._wait(OPERATION, job_id, timeout, on_progress, {})
        return job

    async def describe_media_jobs(
        self,
        *,
        queue_id: str | None = None,
        queue_type: str | None = None,
        tag: MediaJobTagValue,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DescribeMediaJobsResponse:
        """List the media jobs of one kind, a page at a time.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            queue_id: Only jobs of this queue.
            queue_type: Only jobs of queues of this type; without effect beside a queue id.
            tag: Only jobs of this kind. One of `MediaInfo`, `Transcode`, `Snapshot`, `Animation`,
                `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`,
                `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`,
                `ExtractDigitalWatermark`, `VideoTag`, `QualityEstimate`, `Tts`, `NoiseReduction`,
                `PicProcess`, `SpeechRecognition`, `Translation`, `WordsGeneralize`,
                `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `SplitVideoParts`,
                `PosterProduction`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect`, `ImageOCR`,
                `FillConcat`, `VideoSynthesis`, `GeneratePlayList`, `Watermark`.
            workflow_id: Only jobs that this workflow made.
            inventory_trigger_job_id: Only jobs that this batch job made.
            input_object: Only jobs on the object of exactly this key.
            order_by_time: The order by creation time. One of `Desc`, `Asc`. The service's default
                is `Desc`.
            next_token: The token of the page before, to go on from there.
            size: How many jobs a page may hold. 1 to 100. The service's default is `10`.
            states: Only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. The service's default is `All`.
            start_creation_time: Only jobs made at or after this time. An aware datetime, sent to
                the second.
            end_creation_time: Only jobs made at or before this time. An aware datetime, sent to the
                second.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            One page of media jobs. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A parameter was refused;
                AccessDenied: The key lacks the CAM action, or the bucket is not the account's.
            DecodeError: The answer is none that the service is known to give.
            TransportError: No complete answer came in.

        CAM actions:
            ci:DescribeMediaJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/73114 (en, 2025-09)
            https://www.tencentcloud.com/document/product/1045/50356 (en)
            https://cloud.tencent.com/document/product/460/48235 (zh)
        """
        from cloudinfinite.operations.describe_media_jobs import OPERATION

        return await self._call(
            OPERATION,
            {
                "queue_id": queue_id,
                "queue_type": queue_type,
                "tag": tag,
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
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def iter_media_jobs(
        self,
        *,
        queue_id: str | None = None,
        queue_type: str | None = None,
        tag: MediaJobTagValue,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[MediaJobDetail, DescribeMediaJobsResponse]:
        """Go through everything that `describe_media_jobs` lists, page after page.

        Nothing is sent before the first item is asked for, and each page is asked for when it is
        needed. A page without items is not the end if it names a next one. `.pages()` gives whole
        answers in place of items; to go on later behind one of them, give its `next_token` as
        `next_token`.

        Args:
            queue_id: Only jobs of this queue.
            queue_type: Only jobs of queues of this type; without effect beside a queue id.
            tag: Only jobs of this kind. One of `MediaInfo`, `Transcode`, `Snapshot`, `Animation`,
                `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`,
                `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`,
                `ExtractDigitalWatermark`, `VideoTag`, `QualityEstimate`, `Tts`, `NoiseReduction`,
                `PicProcess`, `SpeechRecognition`, `Translation`, `WordsGeneralize`,
                `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `SplitVideoParts`,
                `PosterProduction`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect`, `ImageOCR`,
                `FillConcat`, `VideoSynthesis`, `GeneratePlayList`, `Watermark`.
            workflow_id: Only jobs that this workflow made.
            inventory_trigger_job_id: Only jobs that this batch job made.
            input_object: Only jobs on the object of exactly this key.
            order_by_time: The order by creation time. One of `Desc`, `Asc`. The service's default
                is `Desc`.
            next_token: The token of the page before, to go on from there.
            size: How many jobs a page may hold. 1 to 100. The service's default is `10`.
            states: Only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. The service's default is `All`.
            start_creation_time: Only jobs made at or after this time. An aware datetime, sent to
                the second.
            end_creation_time: Only jobs made at or before this time. An aware datetime, sent to the
                second.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            An iterable of MediaJobDetail, which begins anew each time it is used.

        Raises:
            PagingError: A page names a token that was used before, so that the list would never
                end.
            CloudInfiniteError: While it is gone through, as for `describe_media_jobs`.

        CAM actions:
            ci:DescribeMediaJobs
        """
        from cloudinfinite.operations.describe_media_jobs import OPERATION

        return self._iterate(
            OPERATION,
            {
                "queue_id": queue_id,
                "queue_type": queue_type,
                "tag": tag,
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
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )
