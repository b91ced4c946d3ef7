# Generated from spec/service.xml spec/speech/cancel_asr_job.xsd spec/speech/create_asr_job.xsd
#   spec/speech/create_asr_vocabulary_table.xsd spec/speech/delete_asr_vocabulary_table.xsd
#   spec/speech/describe_asr_job.xsd spec/speech/describe_asr_jobs.xsd
#   spec/speech/describe_asr_vocabulary_table.xsd spec/speech/describe_asr_vocabulary_tables.xsd
#   spec/speech/update_asr_vocabulary_table.xsd (744101cc1851c2fe).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
    )
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.speech.create_asr_job import CreateAsrJobResponse
    from cloudinfinite.speech.create_asr_vocabulary_table import CreateAsrVocabularyTableResponse
    from cloudinfinite.speech.describe_asr_job import DescribeAsrJobResponse
    from cloudinfinite.speech.describe_asr_jobs import DescribeAsrJobsResponse
    from cloudinfinite.speech.describe_asr_vocabulary_table import (
        DescribeAsrVocabularyTableResponse,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_tables import (
        DescribeAsrVocabularyTablesResponse,
    )
    from cloudinfinite.speech.update_asr_vocabulary_table import UpdateAsrVocabularyTableResponse
    from cloudinfinite.speech.vocabulary_table import HotWord, HotWordDict
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions


class SpeechCalls(Calls):
    """Speech: recognising it in jobs of the older path, and tables of words to listen for.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    Before any of these calls:
        * The bucket is bound to Cloud Infinite, and smart audio is enabled for it.
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a speech recognition job that is still waiting.

        Args:
            job_id: The id of the job. Not empty. The job itself will do, or the answer that created
                it.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: There is no such job, or it can no longer be cancelled.

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.speech.cancel_asr_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def create_job(
        self,
        *,
        output: JobOutput | JobOutputDict,
        queue_id: str,
        object: str | None = None,
        url: str | None = None,
        template_id: str | None = None,
        speech_recognition: SpeechRecognition | SpeechRecognitionDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAsrJobResponse:
        """Create a job that recognises speech.

        The answer comes at once, with the job's id; what was said is in the job's details once it
        has ended, and in the output bucket. Every job is billed, so a call whose outcome is unknown
        must not simply be repeated.

        This is the older way. Since 2025 such jobs are created as media jobs, by
        CreateSpeechRecognitionJob, which needs no queue.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `speech_recognition`.

        Give at least one of `object`, `url`.

        Args:
            output: Where to write.
            queue_id: The queue to wait in. Not empty.
            object: The key of the recording in the bucket. Not empty.
            url: The address of the recording; Object goes before it.
            template_id: The template to use; SpeechRecognition has no effect beside it. Not empty.
            speech_recognition: How to recognise it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            call_back_format: The format of the callback. It takes precedence over the queue's
                setting. One of `XML`, `JSON`. Default: `XML`.
            call_back_type: How the callback is delivered. It takes precedence over the queue's
                setting. One of `Url`, `TDMQ`. Default: `Url`.
            call_back: Where to post the callback. It takes precedence over the queue's setting. The
                word `no` turns off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required when
                `call_back_type` is `TDMQ`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field was refused, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateAsrJobs
            ci:DescribeAsrJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49789 (en, 2024-02)
            https://www.tencentcloud.com/document/product/1045/49546 (en, 2024-02-18)
            https://cloud.tencent.com/document/product/460/78951 (zh)
        """
        from cloudinfinite.speech.create_asr_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "queue_id": queue_id,
                "object": object,
                "url": url,
                "template_id": template_id,
                "speech_recognition": speech_recognition,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_vocabulary_table(
        self,
        *,
        table_name: str,
        table_description: str | None = None,
        vocabulary_weights: Sequence[HotWord | HotWordDict] | None = None,
        vocabulary_weight_str: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAsrVocabularyTableResponse:
        """Make a table of words that speech recognition listens for.

        Such words are names and terms that are else not recognised.

        Give at least one of `vocabulary_weights`, `vocabulary_weight_str`.

        Args:
            table_name: Its name.
            table_description: What it is for.
            vocabulary_weights: The words.
            vocabulary_weight_str: The words as one text, in place of a list.

        Returns:
            The table that was made.

        Raises:
            ServiceError: InvalidArgument: A field was refused.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.speech.create_asr_vocabulary_table import OPERATION

        return self._client._call(
            OPERATION,
            {
                "table_name": table_name,
                "table_description": table_description,
                "vocabulary_weights": vocabulary_weights,
                "vocabulary_weight_str": vocabulary_weight_str,
            },
            options,
        )

    def delete_vocabulary_table(
        self, *, table_id: str, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Delete a table of hot words.

        Args:
            table_id: The id of the table. Not empty.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field was refused, or there is no such table.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.speech.delete_asr_vocabulary_table import OPERATION

        return self._client._call(OPERATION, {"table_id": table_id}, options)

    def describe_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribeAsrJobResponse:
        """Look up one speech recognition job, or several at once.

        Args:
            job_id: The id of the job, or of each. Not empty. The job itself will do, or the answer
                that created it.

        Returns:
            The jobs that were looked up.

        Raises:
            NotFoundError: There is no such job; with `missing_ok=True` the answer says so.

        CAM actions:
            ci:DescribeAsrJob

        Pages:
            https://cloud.tencent.com/document/product/460/46229 (zh)
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.speech.describe_asr_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> MediaJobDetail: ...

    @overload
    def wait(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[MediaJobDetail]: ...

    def wait(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> MediaJobDetail | list[MediaJobDetail]:
        """Wait until a job has succeeded, and return it; of a list, wait for each.

        Jobs are looked up with `describe_job`, up to 50 by one request. The first look is at once,
        and the time to the next grows to half a minute. One job of a list that fails does not end
        the wait for the others: its error comes when all have ended, with `jobs` and `others`. For
        less patience, raise in `on_progress`.

        Args:
            job: The job's id, the job, or the answer that created it; or a list of them.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: Called with each job after each look.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobCancelledError: The job's state is `Cancel`.
            JobNotFoundError: There is no such job.
            WaitTimeoutError: The job goes on; `others` has those that do so too.
        """
        from cloudinfinite.speech.describe_asr_job import OPERATION

        found: MediaJobDetail | list[MediaJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_jobs(
        self,
        *,
        queue_id: str,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeAsrJobsResponse:
        """List the speech recognition jobs of a queue, a page at a time.

        Args:
            queue_id: The queue whose jobs to list. Not empty.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token of the previous page; continues from there.
            size: The most jobs that a page may hold. 1 to 100. Default: `10`.
            states: Only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Only jobs created at or after this time.
            end_creation_time: Only jobs created at or before this time.

        Returns:
            One page of speech recognition jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter was refused.

        CAM actions:
            ci:DescribeAsrJobs

        Pages:
            https://cloud.tencent.com/document/product/460/46230 (zh)
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.speech.describe_asr_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_id": queue_id,
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
        queue_id: str,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[MediaJobDetail, DescribeAsrJobsResponse]:
        """Iterate over what `describe_jobs` lists, with the same arguments: see `Pager`. Without
        `size`, a page is of 100.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.speech.describe_asr_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_id": queue_id,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

    def describe_vocabulary_table(
        self, *, table_id: str, **options: Unpack[CallOptions]
    ) -> DescribeAsrVocabularyTableResponse:
        """Look up a table of hot words.

        Args:
            table_id: The id of the table. Not empty.

        Returns:
            A table of hot words.

        Raises:
            ServiceError: InvalidArgument: A field was refused, or there is no such table.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.speech.describe_asr_vocabulary_table import OPERATION

        return self._client._call(OPERATION, {"table_id": table_id}, options)

    def describe_vocabulary_tables(
        self, *, offset: int | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> DescribeAsrVocabularyTablesResponse:
        """List the tables of hot words.

        Args:
            offset: How many tables to skip. At least 0. Default: `0`.
            limit: How many tables to list. At least 1.

        Returns:
            Tables of hot words.

        Raises:
            ServiceError: InvalidArgument: A parameter was refused.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.speech.describe_asr_vocabulary_tables import OPERATION

        return self._client._call(OPERATION, {"offset": offset, "limit": limit}, options)

    def update_vocabulary_table(
        self,
        *,
        table_id: str,
        table_name: str,
        table_description: str | None = None,
        vocabulary_weights: Sequence[HotWord | HotWordDict] | None = None,
        vocabulary_weight_str: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateAsrVocabularyTableResponse:
        """Set the name, description and words of a table of hot words.

        Give at least one of `vocabulary_weights`, `vocabulary_weight_str`.

        Args:
            table_id: The id of the table. Not empty.
            table_name: Its name.
            table_description: What it is for.
            vocabulary_weights: The words.
            vocabulary_weight_str: The words as one text, in place of a list.

        Returns:
            The table that was changed.

        Raises:
            ServiceError: InvalidArgument: A field was refused, or there is no such table.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.speech.update_asr_vocabulary_table import OPERATION

        return self._client._call(
            OPERATION,
            {
                "table_id": table_id,
                "table_name": table_name,
                "table_description": table_description,
                "vocabulary_weights": vocabulary_weights,
                "vocabulary_weight_str": vocabulary_weight_str,
            },
            options,
        )
