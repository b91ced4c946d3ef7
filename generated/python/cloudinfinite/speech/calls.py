# Generated from spec/service.xml spec/speech/cancel_asr_job.xsd spec/speech/create_asr_job.xsd
#   spec/speech/create_asr_vocabulary_table.xsd spec/speech/delete_asr_vocabulary_table.xsd
#   spec/speech/describe_asr_job.xsd spec/speech/describe_asr_jobs.xsd
#   spec/speech/describe_asr_vocabulary_table.xsd spec/speech/describe_asr_vocabulary_tables.xsd
#   spec/speech/update_asr_vocabulary_table.xsd (51aecb175bb25618).
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
        KafkaConfig,
        KafkaConfigDict,
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
    """Speech: recognise speech in jobs of the older path, and manage tables of hot words.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite, and smart audio is enabled for it.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a speech recognition job that is still waiting.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist or can no longer be cancelled.

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
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAsrJobResponse:
        """Create a job that recognises speech.

        The call immediately returns the job's ID. Once the job has ended, the text is in its
        details and in the output bucket. Each job is billed, so do not blindly retry a call whose
        outcome is unknown.

        This call is outdated: since 2025, CreateSpeechRecognitionJob has created such jobs as media
        jobs, and needs no queue.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `speech_recognition` is required.

        At least one of `object`, `url` is required.

        Args:
            output: The output location.
            queue_id: The queue for the job. Not empty.
            object: The key of the recording in the bucket. Not empty.
            url: The address of the recording; ignored if Object is set.
            template_id: The template to use. If specified, SpeechRecognition is ignored. Not empty.
            speech_recognition: The recognition settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
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
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateAsrJobs
            ci:DescribeAsrJobs: Only with `create_once`.

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
                "call_back_kafka_config": call_back_kafka_config,
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
        """Create a table of hot words: words that speech recognition gives priority to.

        Hot words are names and terms that would otherwise be misrecognised.

        At least one of `vocabulary_weights`, `vocabulary_weight_str` is required.

        Args:
            table_name: The name.
            table_description: The description of the table.
            vocabulary_weights: The hot words.
            vocabulary_weight_str: The hot words as a single text instead of a list.

        Returns:
            The table that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

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

    def delete_vocabulary_table(self, table_id: str, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Delete a table of hot words.

        Args:
            table_id: The ID of the table. Not empty.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the table does not exist.

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
        """Look up one or more speech recognition jobs.

        Args:
            job_id: One or more job IDs. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The jobs that were found.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

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
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up jobs with `describe_job`, up to 50 per request. The first lookup is immediate;
        the interval then grows to half a minute. If one job of a list fails, the wait for the
        others continues, and the error is raised when all have ended, with `jobs` and `others`. To
        stop earlier, raise an exception in `on_progress`.

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
        """List the speech recognition jobs of a queue, page by page.

        Args:
            queue_id: The queue that contains the jobs. Not empty.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of jobs per page. 1 to 100. Default: `10`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.

        Returns:
            One page of speech recognition jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

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
        """Iterate over all pages of `describe_jobs`, with the same arguments; see `Pager`. `size`
        defaults to 100 here.

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
        self, table_id: str, **options: Unpack[CallOptions]
    ) -> DescribeAsrVocabularyTableResponse:
        """Look up a table of hot words.

        Args:
            table_id: The ID of the table. Not empty.

        Returns:
            A table of hot words.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the table does not exist.

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
            offset: The number of tables to skip. At least 0. Default: `0`.
            limit: The number of tables to return. At least 1.

        Returns:
            Tables of hot words.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

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

        At least one of `vocabulary_weights`, `vocabulary_weight_str` is required.

        Args:
            table_id: The ID of the table. Not empty.
            table_name: The name.
            table_description: The description of the table.
            vocabulary_weights: The hot words.
            vocabulary_weight_str: The hot words as a single text instead of a list.

        Returns:
            The table that was changed.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the table does not exist.

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
