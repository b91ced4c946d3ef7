# Generated from spec/service.xml spec/recognition/cancel_ai_job.xsd
#   spec/recognition/create_translation_job.xsd spec/recognition/create_words_generalize_job.xsd
#   spec/recognition/describe_ai_job.xsd (2e0c247d57a7ed96).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.recognition`: those of `Client.recognition`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Unpack, overload

    from cloudinfinite.recognition.ai_job import AiJobDetail, CreateAiJobResponse
    from cloudinfinite.recognition.describe_ai_job import DescribeAiJobResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
    )
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.translation import (
        Translation,
        TranslationBasicTypeValue,
        TranslationDict,
        TranslationLanguageValue,
        TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.words_generalize import WordsGeneralize, WordsGeneralizeDict
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import EmptyAnswer, JobT, Model
    from cloudinfinite_runtime.options import CallOptions, LookUpOptions, WaitOptions
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.recognition.calls import RecognitionCalls as AsyncRecognitionCalls

if TYPE_CHECKING:

    class AsyncRecognitionCalls(AsyncCalls):
        """See `RecognitionCalls`."""

        async def cancel_ai_job(
            self, job_id: str | Model, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `RecognitionCalls.cancel_ai_job`."""
            ...

        async def create_translation_job(
            self,
            *,
            object: str,
            lang: TranslationLanguageValue,
            type: TranslationSourceTypeValue,
            translation: Translation | TranslationDict,
            queue_id: str,
            basic_type: TranslationBasicTypeValue | None = None,
            output: JobOutput | JobOutputDict | None = None,
            no_need_output: bool | None = None,
            user_data: str | None = None,
            job_level: int | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAiJobResponse:
            """See `RecognitionCalls.create_translation_job`."""
            ...

        async def create_words_generalize_job(
            self,
            *,
            object: str,
            words_generalize: WordsGeneralize | WordsGeneralizeDict,
            queue_id: str,
            user_data: str | None = None,
            job_level: int | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAiJobResponse:
            """See `RecognitionCalls.create_words_generalize_job`."""
            ...

        async def describe_ai_job(
            self, job_id: str | Model | Sequence[str | Model], **options: Unpack[LookUpOptions]
        ) -> DescribeAiJobResponse:
            """See `RecognitionCalls.describe_ai_job`."""
            ...

        @overload
        async def wait_for_ai(
            self,
            job: str | Model,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AiJobDetail: ...

        @overload
        async def wait_for_ai(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[AiJobDetail]: ...

        async def wait_for_ai(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AiJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AiJobDetail | list[AiJobDetail]:
            """See `RecognitionCalls.wait_for_ai`."""
            ...
