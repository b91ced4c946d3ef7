# Generated from spec/service.xml spec/speech/cancel_asr_job.xsd spec/speech/create_asr_job.xsd
#   spec/speech/create_asr_vocabulary_table.xsd spec/speech/delete_asr_vocabulary_table.xsd
#   spec/speech/describe_asr_job.xsd spec/speech/describe_asr_jobs.xsd
#   spec/speech/describe_asr_vocabulary_table.xsd spec/speech/describe_asr_vocabulary_tables.xsd
#   spec/speech/update_asr_vocabulary_table.xsd (51aecb175bb25618).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.speech`: the same as in `Client.speech`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from typing import Unpack, overload

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.speech.calls import SpeechCalls as AsyncSpeechCalls

if TYPE_CHECKING:

    class AsyncSpeechCalls(AsyncCalls):
        """See `SpeechCalls`."""

        async def cancel_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `SpeechCalls.cancel_job`."""
            ...

        async def create_job(
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
            """See `SpeechCalls.create_job`."""
            ...

        async def create_vocabulary_table(
            self,
            *,
            table_name: str,
            table_description: str | None = None,
            vocabulary_weights: Sequence[HotWord | HotWordDict] | None = None,
            vocabulary_weight_str: str | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAsrVocabularyTableResponse:
            """See `SpeechCalls.create_vocabulary_table`."""
            ...

        async def delete_vocabulary_table(
            self, table_id: str, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `SpeechCalls.delete_vocabulary_table`."""
            ...

        async def describe_job(
            self,
            job_id: str | BaseRecord | Sequence[str | BaseRecord],
            **options: Unpack[LookUpOptions],
        ) -> DescribeAsrJobResponse:
            """See `SpeechCalls.describe_job`."""
            ...

        @overload
        async def wait(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> MediaJobDetail: ...

        @overload
        async def wait(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[MediaJobDetail]: ...

        async def wait(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> MediaJobDetail | list[MediaJobDetail]:
            """See `SpeechCalls.wait`."""
            ...

        async def describe_jobs(
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
            """See `SpeechCalls.describe_jobs`."""
            ...

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
        ) -> AsyncPager[MediaJobDetail, DescribeAsrJobsResponse]:
            """See `SpeechCalls.iter_jobs`."""
            ...

        async def describe_vocabulary_table(
            self, table_id: str, **options: Unpack[CallOptions]
        ) -> DescribeAsrVocabularyTableResponse:
            """See `SpeechCalls.describe_vocabulary_table`."""
            ...

        async def describe_vocabulary_tables(
            self,
            *,
            offset: int | None = None,
            limit: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeAsrVocabularyTablesResponse:
            """See `SpeechCalls.describe_vocabulary_tables`."""
            ...

        async def update_vocabulary_table(
            self,
            *,
            table_id: str,
            table_name: str,
            table_description: str | None = None,
            vocabulary_weights: Sequence[HotWord | HotWordDict] | None = None,
            vocabulary_weight_str: str | None = None,
            **options: Unpack[CallOptions],
        ) -> UpdateAsrVocabularyTableResponse:
            """See `SpeechCalls.update_vocabulary_table`."""
            ...
