# Generated from spec/service.xml spec/media/cancel_media_job.xsd spec/media/create_dna_job.xsd
#   spec/media/create_image_inspect_job.xsd spec/media/create_image_ocr_job.xsd
#   spec/media/create_media_info_job.xsd spec/media/create_media_job.xsd
#   spec/media/create_noise_reduction_job.xsd spec/media/create_poster_production_job.xsd
#   spec/media/create_snapshot_job.xsd spec/media/create_sound_hound_job.xsd
#   spec/media/create_speech_recognition_job.xsd spec/media/create_transcode_job.xsd
#   spec/media/create_tts_job.xsd spec/media/create_video_target_rec_job.xsd
#   spec/media/create_vocal_score_job.xsd spec/media/describe_media_job.xsd
#   spec/media/describe_media_jobs.xsd spec/media/generate_media_info.xsd
#   spec/media/generate_snapshot.xsd spec/media/get_media_info.xsd spec/media/get_snapshot.xsd
#   (e137df4beb787b59).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.common.media_job import MediaJobDetail, MediaJobTagValue
    from cloudinfinite.media.create_dna_job import CreateDnaJobResponse
    from cloudinfinite.media.create_image_inspect_job import CreateImageInspectJobResponse
    from cloudinfinite.media.create_image_ocr_job import CreateImageOcrJobResponse
    from cloudinfinite.media.create_media_info_job import CreateMediaInfoJobResponse
    from cloudinfinite.media.create_media_job import CreateMediaJobResponse
    from cloudinfinite.media.create_noise_reduction_job import CreateNoiseReductionJobResponse
    from cloudinfinite.media.create_poster_production_job import CreatePosterProductionJobResponse
    from cloudinfinite.media.create_snapshot_job import CreateSnapshotJobResponse
    from cloudinfinite.media.create_sound_hound_job import CreateSoundHoundJobResponse
    from cloudinfinite.media.create_speech_recognition_job import CreateSpeechRecognitionJobResponse
    from cloudinfinite.media.create_transcode_job import CreateTranscodeJobResponse
    from cloudinfinite.media.create_tts_job import CreateTtsJobResponse
    from cloudinfinite.media.create_video_target_rec_job import CreateVideoTargetRecJobResponse
    from cloudinfinite.media.create_vocal_score_job import CreateVocalScoreJobResponse
    from cloudinfinite.media.describe_media_job import DescribeMediaJobResponse
    from cloudinfinite.media.describe_media_jobs import DescribeMediaJobsResponse
    from cloudinfinite.media.frame import FrameChoiceValue, FrameFormatValue, FrameRotationValue
    from cloudinfinite.media.generate_media_info import GenerateMediaInfoResponse
    from cloudinfinite.media.generate_snapshot import GenerateSnapshotResponse
    from cloudinfinite.media.get_media_info import GetMediaInfoResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
    )
    from cloudinfinite.settings.dna_config import DnaConfig, DnaConfigDict
    from cloudinfinite.settings.image_inspect import ImageInspect, ImageInspectDict
    from cloudinfinite.settings.image_ocr import ImageOcr, ImageOcrDict
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction, NoiseReductionDict
    from cloudinfinite.settings.poster_production import PosterProduction, PosterProductionDict
    from cloudinfinite.settings.snapshot import (
        Snapshot,
        SnapshotDict,
        SnapshotOutput,
        SnapshotOutputDict,
    )
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.settings.subtitles import Subtitles, SubtitlesDict
    from cloudinfinite.settings.transcode import Transcode, TranscodeDict
    from cloudinfinite.settings.tts import TtsConfig, TtsConfigDict, TtsTpl, TtsTplDict
    from cloudinfinite.settings.video_target_rec import VideoTargetRec, VideoTargetRecDict
    from cloudinfinite.settings.vocal_score import VocalScore, VocalScoreDict
    from cloudinfinite.settings.watermark import (
        DigitalWatermark,
        DigitalWatermarkDict,
        RemoveWatermark,
        RemoveWatermarkDict,
        Watermark,
        WatermarkDict,
    )
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import StreamedAnswer


class MediaCalls(Calls):
    """Media jobs: what the service does to one file, mostly audio or video, in the background.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    A method whose name ends with `_url` sends nothing: it returns a signed URL with which anyone
    can make the call once or often, for as long as it is valid.

    A method whose name ends with `_stream` goes into a `with` statement, whose `StreamedAnswer` has
    the bytes while they come in, however many there are.

    Before any of these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually can no
            longer use this. Otherwise: MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a media job that is still waiting.

        Only a job that has not started to run can be cancelled.

        Args:
            job_id: The id of the job. Not empty. The job itself will do, or the answer that created
                it.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist, or can no longer be cancelled.

        CAM actions:
            ci:CancelMediaJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49512 (en)
            https://cloud.tencent.com/document/product/436/85082 (zh)
        """
        from cloudinfinite.media.cancel_media_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def create_dna_job(
        self,
        *,
        object: str,
        dna_config: DnaConfig | DnaConfigDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateDnaJobResponse:
        """Create a job that takes the fingerprint of media, or compares it with a library.

        The answer comes at once, with the job's id; what was found is in the job's details once it
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            dna_config: What to do with the fingerprint.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://cloud.tencent.com/document/product/460/96115 (zh)
        """
        from cloudinfinite.media.create_dna_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "dna_config": dna_config,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_image_inspect_job(
        self,
        *,
        object: str,
        image_inspect: ImageInspect | ImageInspectDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateImageInspectJobResponse:
        """Create a job that finds out whether something else is hidden in an image.

        The answer comes at once, with the job's id; what was found is in the job's details once it
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            image_inspect: What happens to the image if something is hidden in it. Without it,
                nothing.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://cloud.tencent.com/document/product/460/95980 (zh, 2024-11)
        """
        from cloudinfinite.media.create_image_inspect_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "image_inspect": image_inspect,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_image_ocr_job(
        self,
        *,
        object: str,
        template_id: str | None = None,
        image_ocr: ImageOcr | ImageOcrDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateImageOcrJobResponse:
        """Create a job that recognises the text in an image, or on a page of a PDF file.

        The answer comes at once, with the job's id; the text is in the job's details once it has
        ended. Every job is billed, so a call whose outcome is unknown must not simply be repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `image_ocr`.

        Before you call it:
            * AI content recognition is enabled for the bucket.
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            template_id: The template to use; ImageOCR has no effect beside it. Not empty.
            image_ocr: How to recognise it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73141 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/102257 (zh)
        """
        from cloudinfinite.media.create_image_ocr_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "template_id": template_id,
                "image_ocr": image_ocr,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_info_job(
        self,
        *,
        object: str,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaInfoJobResponse:
        """Create a job that inspects a media file: its container and streams.

        The call returns at once with the job's id; the job's details have the results once it has
        ended. Each job is billed, so do not simply repeat a call whose outcome is unknown.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service accesses the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in; the bucket's media queue by default. Not empty.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/72943 (en, 2025-11)
            https://www.tencentcloud.com/document/product/1045/48932 (en, 2024-02)
            https://cloud.tencent.com/document/product/460/84776 (zh)
        """
        from cloudinfinite.media.create_media_info_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_job(
        self,
        *,
        tag: str,
        input: Mapping[str, Any] | None = None,
        operation: Mapping[str, Any] | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaJobResponse:
        """Create a media job of any kind, with settings that are sent unchanged.

        For kinds of jobs without their own call. Give what the kind's page puts under Input and
        Operation, by the names on the wire; nothing checks it before the service does.

        Before you call it:
            * The role through which the service accesses the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            tag: The kind of job, as its page spells it. Not empty.
            input: What to process, usually one Object. Some kinds of jobs take none.
            operation: The settings of the job, such as TemplateId and Output.
            queue_id: The queue to wait in; the bucket's media queue by default. Not empty.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.

        Pages:
            https://cloud.tencent.com/document/product/460/84776 (zh)
        """
        from cloudinfinite.media.create_media_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "tag": tag,
                "input": input,
                "operation": operation,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_noise_reduction_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        noise_reduction: NoiseReduction | NoiseReductionDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateNoiseReductionJobResponse:
        """Create a job that reduces the noise in a recording.

        The answer comes at once, with the job's id; the file is in the output bucket once the job
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        A recording may have 10 MB at most.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: Where to write.
            template_id: The template to use; NoiseReduction has no effect beside it. Not empty.
            noise_reduction: How to reduce it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ci:CreateMediaJobs: The pages before name it; the newest has ci:CreateAsrJobs alone.
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73375 (en, 2025-09)
            https://www.tencentcloud.com/document/product/1045/48933 (en)
            https://cloud.tencent.com/document/product/460/84796 (zh)
        """
        from cloudinfinite.media.create_noise_reduction_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "noise_reduction": noise_reduction,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_poster_production_job(
        self,
        *,
        object: str,
        poster_production: PosterProduction | PosterProductionDict,
        output: JobOutput | JobOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePosterProductionJobResponse:
        """Create a job that makes a poster from a template.

        The answer comes at once, with the job's id; the file is in the output bucket once the job
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            poster_production: How to make it.
            output: Where to write.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://cloud.tencent.com/document/product/436/106944 (zh, 2024-06)
        """
        from cloudinfinite.media.create_poster_production_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "poster_production": poster_production,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_snapshot_job(
        self,
        *,
        object: str,
        output: SnapshotOutput | SnapshotOutputDict,
        template_id: str | None = None,
        snapshot: Snapshot | SnapshotDict | None = None,
        snapshot_prefix: str | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSnapshotJobResponse:
        """Create a job that captures frames of a video.

        The call returns at once with the job's id. Once the job has ended, the images are in the
        output bucket and the job's details list them. Each job is billed, so do not simply repeat a
        call whose outcome is unknown.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `snapshot`.

        Before you call it:
            * The role through which the service accesses the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: Where to write.
            template_id: The template to use; Snapshot is ignored if this is given. Not empty.
            snapshot: Which frames to capture.
            snapshot_prefix: The prefix of the frames' keys.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in; the bucket's media queue by default. Not empty.
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
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48938 (en)
        """
        from cloudinfinite.media.create_snapshot_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "snapshot": snapshot,
                "snapshot_prefix": snapshot_prefix,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_sound_hound_job(
        self,
        *,
        object: str,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSoundHoundJobResponse:
        """Create a job that finds out which song a recording is of.

        The answer comes at once, with the job's id; the song is in the job's details once it has
        ended. Every job is billed, so a call whose outcome is unknown must not simply be repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://cloud.tencent.com/document/product/460/84795 (zh)
        """
        from cloudinfinite.media.create_sound_hound_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_speech_recognition_job(
        self,
        *,
        output: JobOutput | JobOutputDict,
        object: str | None = None,
        url: str | None = None,
        template_id: str | None = None,
        speech_recognition: SpeechRecognition | SpeechRecognitionDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSpeechRecognitionJobResponse:
        """Create a job that recognises speech.

        The answer comes at once, with the job's id; what was said is in the job's details once it
        has ended, and in the output bucket. Every job is billed, so a call whose outcome is unknown
        must not simply be repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `speech_recognition`.

        Give at least one of `object`, `url`.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            output: Where to write.
            object: The key of the recording in the bucket. Not empty.
            url: The address of the recording; Object goes before it.
            template_id: The template to use; SpeechRecognition has no effect beside it. Not empty.
            speech_recognition: How to recognise it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ci:CreateMediaJobs: Other pages of the path name it, this one does not.
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73385 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/84798 (zh)
        """
        from cloudinfinite.media.create_speech_recognition_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "object": object,
                "url": url,
                "template_id": template_id,
                "speech_recognition": speech_recognition,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_transcode_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        transcode: Transcode | TranscodeDict | None = None,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        remove_watermark: RemoveWatermark | RemoveWatermarkDict | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        subtitles: Subtitles | SubtitlesDict | None = None,
        free_transcode: bool | None = None,
        custom_id: str | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscodeJobResponse:
        """Create a job that transcodes audio and video.

        The call returns at once with the job's id. Once the job has ended, the file is in the
        output bucket and the job's details describe it. Each job is billed, so do not simply repeat
        a call whose outcome is unknown.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `transcode`.

        Before you call it:
            * The role through which the service accesses the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: Where to write.
            template_id: The template to use; Transcode is ignored if this is given. Not empty.
            transcode: How to transcode.
            watermark_template_id: The templates of watermarks to add; Watermark is ignored if this
                is given. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            remove_watermark: Where to remove a watermark; not for H.265.
            digital_watermark: A digital watermark to add.
            subtitles: Subtitles to add.
            free_transcode: Whether transcoding is to be free of charge.
            custom_id: An id of your choice.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in; the bucket's media queue by default. Not empty.
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
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48941 (en)
        """
        from cloudinfinite.media.create_transcode_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "transcode": transcode,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "remove_watermark": remove_watermark,
                "digital_watermark": digital_watermark,
                "subtitles": subtitles,
                "free_transcode": free_transcode,
                "custom_id": custom_id,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_tts_job(
        self,
        *,
        tts_config: TtsConfig | TtsConfigDict,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        tts_tpl: TtsTpl | TtsTplDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTtsJobResponse:
        """Create a job that speaks a text.

        The answer comes at once, with the job's id; the file is in the output bucket once the job
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            tts_config: The text.
            output: Where to write.
            template_id: The template to use; TtsTpl has no effect beside it. Not empty.
            tts_tpl: How to speak it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73380 (en, 2025-09)
            https://www.tencentcloud.com/document/product/1045/48942 (en, 2024-02)
            https://cloud.tencent.com/document/product/460/84797 (zh)
        """
        from cloudinfinite.media.create_tts_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "tts_config": tts_config,
                "output": output,
                "template_id": template_id,
                "tts_tpl": tts_tpl,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_video_target_rec_job(
        self,
        *,
        object: str,
        template_id: str | None = None,
        video_target_rec: VideoTargetRec | VideoTargetRecDict | None = None,
        output: JobOutput | JobOutputDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoTargetRecJobResponse:
        """Create a job that finds people, pets, cars, faces and licence plates in video.

        The answer comes at once, with the job's id; what was found is in the job's details once it
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Give at least one of `template_id`, `video_target_rec`.

        Before you call it:
            * AI content recognition is enabled for the bucket.
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            template_id: The template to use; VideoTargetRec has no effect beside it. Not empty.
            video_target_rec: What to look for.
            output: Where to write the changed video; with ProcessType only.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73119 (en, 2025-09)
            https://cloud.tencent.com/document/product/460/84801 (zh)
        """
        from cloudinfinite.media.create_video_target_rec_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "template_id": template_id,
                "video_target_rec": video_target_rec,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def create_vocal_score_job(
        self,
        *,
        object: str,
        vocal_score: VocalScore | VocalScoreDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVocalScoreJobResponse:
        """Create a job that scores singing.

        The answer comes at once, with the job's id; the scores are in the job's details once it has
        ended. Every job is billed, so a call whose outcome is unknown must not simply be repeated.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_jobs`, by a
        mark of 21 characters that is appended to `user_data` and leaves 1003 for yours.

        Before you call it:
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            vocal_score: How to score it.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_id: The queue to wait in. Without it the service takes the bucket's own. Not
                empty.
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
            ServiceError: InvalidArgument: A field was refused.
            ServiceError: QueueSaturated: The queue holds as many jobs as it can take.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: With `create_once` only.

        Pages:
            https://cloud.tencent.com/document/product/460/96095 (zh)
        """
        from cloudinfinite.media.create_vocal_score_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "vocal_score": vocal_score,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
            },
            options,
        )

    def describe_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribeMediaJobResponse:
        """Look up one or several media jobs.

        Args:
            job_id: The id of the job, or several. Not empty. The job itself will do, or the answer
                that created it.

        Returns:
            The media jobs that were found.

        Raises:
            NotFoundError: There is no such job; with `missing_ok=True` the answer says so.

        CAM actions:
            ci:DescribeMediaJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/50355 (en)
            https://cloud.tencent.com/document/product/436/54010 (zh)
        """
        from cloudinfinite.media.describe_media_job import OPERATION

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
        from cloudinfinite.media.describe_media_job import OPERATION

        found: MediaJobDetail | list[MediaJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_jobs(
        self,
        *,
        tag: MediaJobTagValue,
        queue_id: str | None = None,
        queue_type: str | None = None,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | BaseRecord | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaJobsResponse:
        """List the media jobs of one kind, page by page.

        Args:
            tag: Only jobs of this kind. A word of `MediaJobTag`.
            queue_id: Only jobs in this queue.
            queue_type: Only jobs in queues of this type; ignored if a queue id is given.
            workflow_id: Only jobs created by this workflow.
            inventory_trigger_job_id: Only jobs created by this batch job. The job itself will do,
                or the answer that created it.
            input_object: Only jobs on the object with exactly this key.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token of the previous page; continues from there.
            size: The most jobs that a page may hold. 1 to 100. Default: `10`.
            states: Only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Only jobs created at or after this time.
            end_creation_time: Only jobs created at or before this time.

        Returns:
            One page of media jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeMediaJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/73114 (en, 2025-09)
            https://www.tencentcloud.com/document/product/1045/50356 (en)
            https://cloud.tencent.com/document/product/460/48235 (zh)
        """
        from cloudinfinite.media.describe_media_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "tag": tag,
                "queue_id": queue_id,
                "queue_type": queue_type,
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
            options,
        )

    def iter_jobs(
        self,
        *,
        tag: MediaJobTagValue,
        queue_id: str | None = None,
        queue_type: str | None = None,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | BaseRecord | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[MediaJobDetail, DescribeMediaJobsResponse]:
        """Iterate over what `describe_jobs` lists, with the same arguments: see `Pager`. Without
        `size`, a page is of 100.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.media.describe_media_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "tag": tag,
                "queue_id": queue_id,
                "queue_type": queue_type,
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
            options,
        )

    def generate_info(
        self, *, object: str, **options: Unpack[CallOptions]
    ) -> GenerateMediaInfoResponse:
        """Inspect a media file, on the host of the bucket's jobs.

        Returns the same as GetMediaInfo.

        Each call is billed, including repeats after a failure.

        Args:
            object: The key of the object in the bucket. Not empty.

        Returns:
            A media file.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:GenerateMediaInfo

        Pages:
            https://www.tencentcloud.com/document/product/1045/48569 (en)
        """
        from cloudinfinite.media.generate_media_info import OPERATION

        return self._client._call(OPERATION, {"object": object}, options)

    def generate_snapshot(
        self,
        *,
        object: str,
        time: Decimal | int,
        output: JobOutput | JobOutputDict,
        width: int | None = None,
        height: int | None = None,
        mode: FrameChoiceValue | None = None,
        rotate: FrameRotationValue | None = None,
        format: FrameFormatValue | None = None,
        **options: Unpack[CallOptions],
    ) -> GenerateSnapshotResponse:
        """Capture a frame of a video, and store it as an image.

        The call returns once the image is stored. Each call is billed and writes an object, so do
        not simply repeat a call whose outcome is unknown.

        Args:
            object: The key of the object in the bucket. Not empty.
            time: The time of the frame, in seconds from the start. At least 0.
            output: Where to store the image.
            width: The width of the image, in pixels. With 0 it follows the height and the aspect
                ratio, or is that of the video if both are 0. At least 0. Default: `0`.
            height: The height of the image, in pixels. With 0 it follows the width and the aspect
                ratio, or is that of the video if both are 0. At least 0. Default: `0`.
            mode: The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`.
            rotate: Whether to rotate it. One of `auto`, `off`. Default: `auto`.
            format: The format of the image. One of `jpg`, `png`. Default: `jpg`.

        Returns:
            The image that was stored.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:GenerateSnapshot

        Pages:
            https://cloud.tencent.com/document/product/460/73407 (zh)
        """
        from cloudinfinite.media.generate_snapshot import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "time": time,
                "output": output,
                "width": width,
                "height": height,
                "mode": mode,
                "rotate": rotate,
                "format": format,
            },
            options,
        )

    def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetMediaInfoResponse:
        """Inspect a media file: its container and streams.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the media file in the bucket. Not empty.

        Returns:
            A media file.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/55672 (zh)
        """
        from cloudinfinite.media.get_media_info import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_info_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a URL that makes the call `get_info`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.get_media_info import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def snapshot(
        self,
        key: str,
        *,
        time: Decimal | int,
        width: int | None = None,
        height: int | None = None,
        format: FrameFormatValue | None = None,
        rotate: FrameRotationValue | None = None,
        mode: FrameChoiceValue | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Capture a frame of a video, and return the image.

        Nothing is stored. To store the frame, generate a snapshot; to capture many, create a job.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the video in the bucket. Not empty.
            time: The time of the frame, in seconds from the start. At least 0.
            width: The width of the image, in pixels. With 0 it follows the height and the aspect
                ratio, or is that of the video if both are 0. At least 0. Default: `0`.
            height: The height of the image, in pixels. With 0 it follows the width and the aspect
                ratio, or is that of the video if both are 0. At least 0. Default: `0`.
            format: The format of the image. One of `jpg`, `png`. Default: `jpg`.
            rotate: Whether to rotate it. One of `auto`, `off`. Default: `auto`.
            mode: The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`.

        Returns:
            The bytes, up to 32 MiB, with their `content_type`. `snapshot_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/55671 (zh)
        """
        from cloudinfinite.media.get_snapshot import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "time": time,
                "width": width,
                "height": height,
                "format": format,
                "rotate": rotate,
                "mode": mode,
            },
            options,
        )

    def snapshot_url(
        self,
        key: str,
        *,
        time: Decimal | int,
        width: int | None = None,
        height: int | None = None,
        format: FrameFormatValue | None = None,
        rotate: FrameRotationValue | None = None,
        mode: FrameChoiceValue | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a URL that makes the call `snapshot`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.get_snapshot import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "time": time,
                "width": width,
                "height": height,
                "format": format,
                "rotate": rotate,
                "mode": mode,
            },
            expires,
            options,
        )

    def snapshot_stream(
        self,
        key: str,
        *,
        time: Decimal | int,
        width: int | None = None,
        height: int | None = None,
        format: FrameFormatValue | None = None,
        rotate: FrameRotationValue | None = None,
        mode: FrameChoiceValue | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream what `snapshot` returns, with the same arguments."""
        from cloudinfinite.media.get_snapshot import OPERATION

        return self._client._stream(
            OPERATION,
            {
                "key": key,
                "time": time,
                "width": width,
                "height": height,
                "format": format,
                "rotate": rotate,
                "mode": mode,
            },
            options,
        )
