# Generated from spec/service.xml spec/recognition/cancel_ai_job.xsd
#   spec/recognition/create_translation_job.xsd spec/recognition/create_words_generalize_job.xsd
#   spec/recognition/describe_ai_job.xsd (2e0c247d57a7ed96).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.recognition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    from cloudinfinite_runtime.model import EmptyAnswer, JobT, Model
    from cloudinfinite_runtime.options import CallOptions, LookUpOptions, WaitOptions


class RecognitionCalls(Calls):
    """What the service recognises in texts, images and sound.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    Before any of these calls:
        * The bucket is bound to Cloud Infinite, and AI content recognition is enabled for it.
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def cancel_ai_job(self, job_id: str | Model, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel an AI job.

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
        from cloudinfinite.recognition.cancel_ai_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def create_translation_job(
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
        """Create a job that translates a file.

        The answer comes at once, with the job's id; the translated file is in the output bucket
        once the job has ended. Every job is billed, so a call whose outcome is unknown must not
        simply be repeated.

        Args:
            object: The key of the file in the bucket. Not empty.
            lang: Its language. A word of `TranslationLanguage`.
            type: Its type. A word of `TranslationSourceType`.
            translation: What to translate to.
            queue_id: The queue to wait in. Not empty.
            basic_type: What it was made from; for PDF and images only. Of an image without it, the
                answer has the translation at once. One of `docx`, `pptx`, `txt`.
            output: Where to write; needed unless NoNeedOutput is true.
            no_need_output: Whether to write no file, so that the translation is in the details of
                the job alone; for images only.
            user_data: A text of the caller's own, handed through to the job's details and callback.
                At most 1024 characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            call_back_format: The form of the callback; it takes precedence over the queue's
                setting. One of `XML`, `JSON`. Default: `XML`.
            call_back_type: How the callback is delivered; it takes precedence over the queue's
                setting. One of `Url`, `TDMQ`. Default: `Url`.
            call_back: Where to post the callback; it takes precedence over the queue's setting. The
                word `no` silences the queue's callback.
            call_back_mq_config: The message queue that gets the callback. Required when
                `call_back_type` is `TDMQ`.

        Returns:
            The AI job that was created.

        Raises:
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49788 (en)
        """
        from cloudinfinite.recognition.create_translation_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "lang": lang,
                "type": type,
                "translation": translation,
                "queue_id": queue_id,
                "basic_type": basic_type,
                "output": output,
                "no_need_output": no_need_output,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_words_generalize_job(
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
        """Create a job that cuts a text into words.

        The answer comes at once, with the job's id; the words are in the job's details once it has
        ended. Every job is billed, so a call whose outcome is unknown must not simply be repeated.

        Args:
            object: The key of the object in the bucket. Not empty.
            words_generalize: How to cut it.
            queue_id: The queue to wait in. Not empty.
            user_data: A text of the caller's own, handed through to the job's details and callback.
                At most 1024 characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            call_back_format: The form of the callback; it takes precedence over the queue's
                setting. One of `XML`, `JSON`. Default: `XML`.
            call_back_type: How the callback is delivered; it takes precedence over the queue's
                setting. One of `Url`, `TDMQ`. Default: `Url`.
            call_back: Where to post the callback; it takes precedence over the queue's setting. The
                word `no` silences the queue's callback.
            call_back_mq_config: The message queue that gets the callback. Required when
                `call_back_type` is `TDMQ`.

        Returns:
            The AI job that was created.

        Raises:
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49790 (en)
        """
        from cloudinfinite.recognition.create_words_generalize_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "words_generalize": words_generalize,
                "queue_id": queue_id,
                "user_data": user_data,
                "job_level": job_level,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def describe_ai_job(
        self, job_id: str | Model | Sequence[str | Model], **options: Unpack[LookUpOptions]
    ) -> DescribeAiJobResponse:
        """Look up one AI job, or several at once.

        Args:
            job_id: The id of the job, or of each. Not empty. The job itself will do, or the answer
                that created it.

        Returns:
            The AI jobs that were looked up.

        Raises:
            NotFoundError: There is no such job; with `missing_ok=True` the answer says so.

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.recognition.describe_ai_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_ai(
        self,
        job: str | Model,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AiJobDetail: ...

    @overload
    def wait_for_ai(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[AiJobDetail]: ...

    def wait_for_ai(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AiJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AiJobDetail | list[AiJobDetail]:
        """Wait until a job has succeeded, and return it; of a list, wait for each.

        Jobs are looked up with `describe_ai_job`, up to 50 by one request. The first look is at
        once, and the time to the next grows to half a minute. One job of a list that fails does not
        end the wait for the others: its error comes when all have ended, with `jobs` and `others`.
        For less patience, raise in `on_progress`.

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
        from cloudinfinite.recognition.describe_ai_job import OPERATION

        found: AiJobDetail | list[AiJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found
