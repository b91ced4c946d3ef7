# Generated from spec/service.xml spec/media/cancel_media_job.xsd
#   spec/media/create_animation_job.xsd spec/media/create_concat_job.xsd
#   spec/media/create_digital_watermark_job.xsd spec/media/create_dna_job.xsd
#   spec/media/create_extract_digital_watermark_job.xsd spec/media/create_fill_concat_job.xsd
#   spec/media/create_generate_play_list_job.xsd spec/media/create_image_inspect_job.xsd
#   spec/media/create_image_ocr_job.xsd spec/media/create_media_info_job.xsd
#   spec/media/create_media_job.xsd spec/media/create_media_pic_process_job.xsd
#   spec/media/create_multiple_media_jobs.xsd spec/media/create_noise_reduction_job.xsd
#   spec/media/create_play_key.xsd spec/media/create_poster_production_job.xsd
#   spec/media/create_quality_estimate_job.xsd spec/media/create_sdr_to_hdr_job.xsd
#   spec/media/create_segment_job.xsd spec/media/create_segment_video_body_job.xsd
#   spec/media/create_smart_cover_job.xsd spec/media/create_snapshot_job.xsd
#   spec/media/create_sound_hound_job.xsd spec/media/create_speech_recognition_job.xsd
#   spec/media/create_split_video_parts_job.xsd spec/media/create_stream_extract_job.xsd
#   spec/media/create_super_resolution_job.xsd spec/media/create_transcode_job.xsd
#   spec/media/create_tts_job.xsd spec/media/create_video_enhance_job.xsd
#   spec/media/create_video_montage_job.xsd spec/media/create_video_process_job.xsd
#   spec/media/create_video_synthesis_job.xsd spec/media/create_video_tag_job.xsd
#   spec/media/create_video_target_rec_job.xsd spec/media/create_vocal_score_job.xsd
#   spec/media/create_voice_separate_job.xsd spec/media/create_watermark_job.xsd
#   spec/media/describe_media_dna_db_files.xsd spec/media/describe_media_dna_dbs.xsd
#   spec/media/describe_media_job.xsd spec/media/describe_media_jobs.xsd
#   spec/media/describe_play_key.xsd spec/media/generate_av_info.xsd
#   spec/media/generate_ci_snapshot.xsd spec/media/generate_media_info.xsd
#   spec/media/generate_private_m3_u8.xsd spec/media/generate_snapshot.xsd
#   spec/media/get_media_aigc_metadata.xsd spec/media/get_media_info.xsd
#   spec/media/get_private_m3_u8.xsd spec/media/get_snapshot.xsd spec/media/modify_m3_u8_token.xsd
#   spec/media/update_play_key.xsd (fafee57e743ccc09).
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
    from cloudinfinite.media.create_animation_job import CreateAnimationJobResponse
    from cloudinfinite.media.create_concat_job import CreateConcatJobResponse
    from cloudinfinite.media.create_digital_watermark_job import CreateDigitalWatermarkJobResponse
    from cloudinfinite.media.create_dna_job import CreateDnaJobResponse
    from cloudinfinite.media.create_extract_digital_watermark_job import (
        CreateExtractDigitalWatermarkJobResponse,
    )
    from cloudinfinite.media.create_fill_concat_job import CreateFillConcatJobResponse
    from cloudinfinite.media.create_generate_play_list_job import CreateGeneratePlayListJobResponse
    from cloudinfinite.media.create_image_inspect_job import CreateImageInspectJobResponse
    from cloudinfinite.media.create_image_ocr_job import CreateImageOcrJobResponse
    from cloudinfinite.media.create_media_info_job import CreateMediaInfoJobResponse
    from cloudinfinite.media.create_media_job import CreateMediaJobResponse
    from cloudinfinite.media.create_media_pic_process_job import CreateMediaPicProcessJobResponse
    from cloudinfinite.media.create_multiple_media_jobs import (
        CreateMultipleMediaJobsResponse,
        MediaOperation,
        MediaOperationDict,
    )
    from cloudinfinite.media.create_noise_reduction_job import CreateNoiseReductionJobResponse
    from cloudinfinite.media.create_poster_production_job import CreatePosterProductionJobResponse
    from cloudinfinite.media.create_quality_estimate_job import CreateQualityEstimateJobResponse
    from cloudinfinite.media.create_sdr_to_hdr_job import CreateSdrToHdrJobResponse
    from cloudinfinite.media.create_segment_job import CreateSegmentJobResponse
    from cloudinfinite.media.create_segment_video_body_job import CreateSegmentVideoBodyJobResponse
    from cloudinfinite.media.create_smart_cover_job import CreateSmartCoverJobResponse
    from cloudinfinite.media.create_snapshot_job import CreateSnapshotJobResponse
    from cloudinfinite.media.create_sound_hound_job import CreateSoundHoundJobResponse
    from cloudinfinite.media.create_speech_recognition_job import CreateSpeechRecognitionJobResponse
    from cloudinfinite.media.create_split_video_parts_job import CreateSplitVideoPartsJobResponse
    from cloudinfinite.media.create_stream_extract_job import CreateStreamExtractJobResponse
    from cloudinfinite.media.create_super_resolution_job import CreateSuperResolutionJobResponse
    from cloudinfinite.media.create_transcode_job import CreateTranscodeJobResponse
    from cloudinfinite.media.create_tts_job import CreateTtsJobResponse
    from cloudinfinite.media.create_video_enhance_job import CreateVideoEnhanceJobResponse
    from cloudinfinite.media.create_video_montage_job import CreateVideoMontageJobResponse
    from cloudinfinite.media.create_video_process_job import CreateVideoProcessJobResponse
    from cloudinfinite.media.create_video_synthesis_job import CreateVideoSynthesisJobResponse
    from cloudinfinite.media.create_video_tag_job import CreateVideoTagJobResponse
    from cloudinfinite.media.create_video_target_rec_job import CreateVideoTargetRecJobResponse
    from cloudinfinite.media.create_vocal_score_job import CreateVocalScoreJobResponse
    from cloudinfinite.media.create_voice_separate_job import CreateVoiceSeparateJobResponse
    from cloudinfinite.media.create_watermark_job import CreateWatermarkJobResponse
    from cloudinfinite.media.describe_media_dna_db_files import (
        DescribeMediaDnaDbFilesResponse,
        DnaFile,
    )
    from cloudinfinite.media.describe_media_dna_dbs import DescribeMediaDnaDbsResponse, DnaDatabase
    from cloudinfinite.media.describe_media_job import DescribeMediaJobResponse
    from cloudinfinite.media.describe_media_jobs import DescribeMediaJobsResponse
    from cloudinfinite.media.frame import FrameChoiceValue, FrameFormatValue, FrameRotationValue
    from cloudinfinite.media.generate_av_info import GenerateAvInfoResponse
    from cloudinfinite.media.generate_media_info import GenerateMediaInfoResponse
    from cloudinfinite.media.generate_snapshot import GenerateSnapshotResponse
    from cloudinfinite.media.get_media_info import GetMediaInfoResponse
    from cloudinfinite.media.play_key import PlayKeyResponse
    from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer
    from cloudinfinite.settings.animation import Animation, AnimationDict
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.concat_template import ConcatTemplate, ConcatTemplateDict
    from cloudinfinite.settings.dna_config import DnaConfig, DnaConfigDict
    from cloudinfinite.settings.extract_digital_watermark import (
        ExtractDigitalWatermark,
        ExtractDigitalWatermarkDict,
    )
    from cloudinfinite.settings.fill_concat import FillConcat, FillConcatDict
    from cloudinfinite.settings.image_inspect import ImageInspect, ImageInspectDict
    from cloudinfinite.settings.image_ocr import ImageOcr, ImageOcrDict
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction, NoiseReductionDict
    from cloudinfinite.settings.pic_process import PicProcess, PicProcessDict
    from cloudinfinite.settings.poster_production import PosterProduction, PosterProductionDict
    from cloudinfinite.settings.quality_estimate_config import (
        QualityEstimateConfig,
        QualityEstimateConfigDict,
    )
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr, SdrToHdrDict
    from cloudinfinite.settings.segment import Segment, SegmentDict
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody, SegmentVideoBodyDict
    from cloudinfinite.settings.smart_cover import SmartCover, SmartCoverDict
    from cloudinfinite.settings.snapshot import (
        Snapshot,
        SnapshotDict,
        SnapshotOutput,
        SnapshotOutputDict,
    )
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.settings.split_video_parts import SplitVideoParts, SplitVideoPartsDict
    from cloudinfinite.settings.stream_extract import StreamExtractOutput, StreamExtractOutputDict
    from cloudinfinite.settings.subtitles import Subtitles, SubtitlesDict
    from cloudinfinite.settings.super_resolution import SuperResolution, SuperResolutionDict
    from cloudinfinite.settings.transcode import Transcode, TranscodeDict
    from cloudinfinite.settings.tts import TtsConfig, TtsConfigDict, TtsTpl, TtsTplDict
    from cloudinfinite.settings.video_enhance import VideoEnhance, VideoEnhanceDict
    from cloudinfinite.settings.video_montage import VideoMontage, VideoMontageDict
    from cloudinfinite.settings.video_process import VideoProcess, VideoProcessDict
    from cloudinfinite.settings.video_synthesis import VideoSynthesis, VideoSynthesisDict
    from cloudinfinite.settings.video_tag import VideoTag, VideoTagDict
    from cloudinfinite.settings.video_target_rec import VideoTargetRec, VideoTargetRecDict
    from cloudinfinite.settings.vocal_score import VocalScore, VocalScoreDict
    from cloudinfinite.settings.voice_separate import (
        VoiceSeparate,
        VoiceSeparateDict,
        VoiceSeparateOutput,
        VoiceSeparateOutputDict,
    )
    from cloudinfinite.settings.watermark import (
        DigitalWatermark,
        DigitalWatermarkDict,
        RemoveWatermark,
        RemoveWatermarkDict,
        Watermark,
        WatermarkDict,
    )
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import StreamedAnswer


class MediaCalls(Calls):
    """Media jobs: process a single file, usually audio or video, in the background.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation. Otherwise the call fails with MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a media job that is still waiting.

        Only a job that has not started can be cancelled.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist or can no longer be cancelled.

        CAM actions:
            ci:CancelMediaJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49512 (en)
            https://cloud.tencent.com/document/product/436/85082 (zh)
        """
        from cloudinfinite.media.cancel_media_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def create_animation_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        animation: Animation | AnimationDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAnimationJobResponse:
        """Create a job that converts video to an animated image.

        The call immediately returns the job's ID. Once the job has ended, the image is in the
        output bucket and the job's details name it. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `animation` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, Animation is ignored. Not empty.
            animation: The animated image settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49569 (en)
        """
        from cloudinfinite.media.create_animation_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "animation": animation,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_concat_job(
        self,
        *,
        output: JobOutput | JobOutputDict,
        object: str | None = None,
        template_id: str | None = None,
        concat_template: ConcatTemplate | ConcatTemplateDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateConcatJobResponse:
        """Create a job that concatenates audio or video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `concat_template` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            output: The output location.
            object: The key of the object in the bucket. Not empty. Required if any other field of
                `JobInput` is set.
            template_id: The template to use. If specified, ConcatTemplate is ignored. Not empty.
            concat_template: The media to concatenate, and the output settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48929 (en)
        """
        from cloudinfinite.media.create_concat_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "object": object,
                "template_id": template_id,
                "concat_template": concat_template,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_digital_watermark_job(
        self,
        *,
        object: str,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict,
        output: JobOutput | JobOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateDigitalWatermarkJobResponse:
        """Create a job that adds a digital watermark to a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details name it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            digital_watermark: The watermark to add.
            output: The output location.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48930 (en)
        """
        from cloudinfinite.media.create_digital_watermark_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "digital_watermark": digital_watermark,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_dna_job(
        self,
        *,
        object: str,
        dna_config: DnaConfig | DnaConfigDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateDnaJobResponse:
        """Create a job that fingerprints a media file, or compares it with a library.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        results. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            dna_config: The fingerprint settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_extract_digital_watermark_job(
        self,
        *,
        object: str,
        extract_digital_watermark: ExtractDigitalWatermark | ExtractDigitalWatermarkDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateExtractDigitalWatermarkJobResponse:
        """Create a job that reads the digital watermark of a video.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        text. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            extract_digital_watermark: The watermark to read.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48931 (en)
        """
        from cloudinfinite.media.create_extract_digital_watermark_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "extract_digital_watermark": extract_digital_watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_fill_concat_job(
        self,
        *,
        fill_concat: FillConcat | FillConcatDict,
        output: JobOutput | JobOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFillConcatJobResponse:
        """Create a job that joins media with gaps in between.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details name it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            fill_concat: The media to join, and the gaps between them.
            output: The output location.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (en)
        """
        from cloudinfinite.media.create_fill_concat_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "fill_concat": fill_concat,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_generate_play_list_job(
        self,
        *,
        object: str,
        transcode: Transcode | TranscodeDict,
        output: JobOutput | JobOutputDict,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateGeneratePlayListJobResponse:
        """Create a job that writes a playlist whose segments are transcoded on first playback.

        The call immediately returns the job's ID. Once the job has ended, the playlist is in the
        output bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        The playlist itself is free of charge. A segment is transcoded, billed and stored when it is
        first played.

        Objects in the storage classes ARCHIVE and DEEP ARCHIVE must be restored first.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.
            * The vendor has enabled this feature for the account. To request it, submit a ticket.

        Args:
            object: The key of the object in the bucket. Not empty.
            transcode: The transcoding settings; the format must be hls.
            output: The output location.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/72953 (en)
        """
        from cloudinfinite.media.create_generate_play_list_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "transcode": transcode,
                "output": output,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateImageInspectJobResponse:
        """Create a job that checks whether an image contains hidden data.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        results. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            image_inspect: The action for an image that contains hidden data; none by default.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateImageOcrJobResponse:
        """Create a job that recognises the text in an image, or on a page of a PDF file.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        text. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `image_ocr` is required.

        Before you make this call:
            * AI content recognition is enabled for the bucket.
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            template_id: The template to use. If specified, ImageOCR is ignored. Not empty.
            image_ocr: The recognition settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaInfoJobResponse:
        """Create a job that inspects a media file: its container and streams.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        results. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaJobResponse:
        """Create a media job of any kind, with settings that are sent unchanged.

        Use this call for kinds of jobs that have no call of their own. Pass the fields that the
        vendor's page lists under Input and Operation, by their names on the wire; only the service
        checks them.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            tag: The kind of job, as spelled on its page. Not empty.
            input: The input, usually a single Object. Some kinds of jobs have no input.
            operation: The settings of the job, such as TemplateId and Output.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_pic_process_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        pic_process: PicProcess | PicProcessDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMediaPicProcessJobResponse:
        """Create a job that processes an image, in a media queue.

        The call immediately returns the job's ID. Once the job has ended, the image is in the
        output bucket and the job's details describe it. Each job is billed, so do not blindly retry
        a call whose outcome is unknown.

        The calls of the family images create the same kind of job in image queues, on an older
        path.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `pic_process` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, PicProcess is ignored. Not empty.
            pic_process: The image processing settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73035 (en)
        """
        from cloudinfinite.media.create_media_pic_process_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "pic_process": pic_process,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_jobs(
        self,
        *,
        object: str,
        operations: Sequence[MediaOperation | MediaOperationDict],
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateMultipleMediaJobsResponse:
        """Create several jobs on one file.

        The call immediately returns the jobs: one for each operation, in the same order. Each job
        is billed, so do not blindly retry a call whose outcome is unknown.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            operations: The operations to run, each as a separate job. At most 6 items.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            The jobs that were created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.media.create_multiple_media_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "operations": operations,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateNoiseReductionJobResponse:
        """Create a job that reduces noise in a recording.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        A recording can be up to 10 MB.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * Intelligent speech is enabled for the bucket.
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, NoiseReduction is ignored. Not empty.
            noise_reduction: The noise reduction settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs: The older pages name it; the newest names only ci:CreateAsrJobs.
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_play_key(self, **options: Unpack[CallOptions]) -> PlayKeyResponse:
        """Create the keys with which a bucket signs the addresses of encrypted HLS streams.

        A bucket has two keys, so you can replace one while the other is in use.

        Returns:
            The keys of a bucket.

        Pages:
            https://cloud.tencent.com/document/product/436/104291 (zh)
        """
        from cloudinfinite.media.create_play_key import OPERATION

        return self._client._call(OPERATION, {}, options)

    def create_poster_production_job(
        self,
        *,
        object: str,
        poster_production: PosterProduction | PosterProductionDict,
        output: JobOutput | JobOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePosterProductionJobResponse:
        """Create a job that creates a poster from a template.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            poster_production: The settings of the poster.
            output: The output location.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_quality_estimate_job(
        self,
        *,
        object: str,
        quality_estimate_config: QualityEstimateConfig | QualityEstimateConfigDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateQualityEstimateJobResponse:
        """Create a job that assesses the quality of a video.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        score. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            quality_estimate_config: The quality assessment settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48934 (en)
        """
        from cloudinfinite.media.create_quality_estimate_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "quality_estimate_config": quality_estimate_config,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_sdr_to_hdr_job(
        self,
        *,
        object: str,
        sdr_to_hdr: SdrToHdr | SdrToHdrDict,
        output: JobOutput | JobOutputDict,
        transcode_template_id: str | None = None,
        transcode: Transcode | TranscodeDict | None = None,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSdrToHdrJobResponse:
        """Create a job that converts SDR video to HDR.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `transcode_template_id`, `transcode` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            sdr_to_hdr: The HDR standard to write.
            output: The output location.
            transcode_template_id: The transcoding template to use. If specified, Transcode is
                ignored. Not empty.
            transcode: The transcoding settings.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48935 (en)
        """
        from cloudinfinite.media.create_sdr_to_hdr_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "sdr_to_hdr": sdr_to_hdr,
                "output": output,
                "transcode_template_id": transcode_template_id,
                "transcode": transcode,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_segment_job(
        self,
        *,
        object: str,
        segment: Segment | SegmentDict,
        output: JobOutput | JobOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSegmentJobResponse:
        """Create a job that remuxes media or splits it into segments.

        The call immediately returns the job's ID. Once the job has ended, the files are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            segment: The container format, and the splitting settings.
            output: The output location. If Segment.Duration is specified, the key must contain
                `${Number}`, unless the container is HLS.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48936 (en)
        """
        from cloudinfinite.media.create_segment_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "segment": segment,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_segment_video_body_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        segment_video_body: SegmentVideoBody | SegmentVideoBodyDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSegmentVideoBodyJobResponse:
        """Create a job that extracts a person from a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details name it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.
            * AI content recognition is enabled for the bucket.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            segment_video_body: The settings for extracting a person.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateBodyJointsDetectJob
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73058 (en)
        """
        from cloudinfinite.media.create_segment_video_body_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "segment_video_body": segment_video_body,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_smart_cover_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        smart_cover: SmartCover | SmartCoverDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSmartCoverJobResponse:
        """Create a job that selects cover images from a video.

        The call immediately returns the job's ID. Once the job has ended, the images are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location. The key must contain `${Number}`, such as
                `cover-${Number}.jpg`.
            template_id: The template to use. If specified, SmartCover is ignored. If both are
                omitted, the job selects three images of the same size as the video. Not empty.
            smart_cover: The cover image settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48937 (en)
        """
        from cloudinfinite.media.create_smart_cover_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "smart_cover": smart_cover,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSnapshotJobResponse:
        """Create a job that captures frames of a video.

        The call immediately returns the job's ID. Once the job has ended, the images are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `snapshot` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, Snapshot is ignored. Not empty.
            snapshot: The frames to capture.
            snapshot_prefix: The key prefix of the frames.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSoundHoundJobResponse:
        """Create a job that identifies the song in a recording.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        song. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSpeechRecognitionJobResponse:
        """Create a job that recognises speech.

        The call immediately returns the job's ID. Once the job has ended, the text is in its
        details and in the output bucket. Each job is billed, so do not blindly retry a call whose
        outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `speech_recognition` is required.

        At least one of `object`, `url` is required.

        Before you make this call:
            * Intelligent speech is enabled for the bucket.
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            output: The output location.
            object: The key of the recording in the bucket. Not empty.
            url: The address of the recording; ignored if Object is set.
            template_id: The template to use. If specified, SpeechRecognition is ignored. Not empty.
            speech_recognition: The recognition settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs: Other pages about this path name it, but this one does not.
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_split_video_parts_job(
        self,
        *,
        object: str,
        split_video_parts: SplitVideoParts | SplitVideoPartsDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSplitVideoPartsJobResponse:
        """Create a job that detects the shots or scenes of a video.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        parts. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            split_video_parts: The parts to detect.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73157 (en)
        """
        from cloudinfinite.media.create_split_video_parts_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "split_video_parts": split_video_parts,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_stream_extract_job(
        self,
        *,
        object: str,
        output: StreamExtractOutput | StreamExtractOutputDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateStreamExtractJobResponse:
        """Create a job that extracts streams from a media file.

        The call immediately returns the job's ID. Once the job has ended, the files are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location of each stream.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48939 (en)
        """
        from cloudinfinite.media.create_stream_extract_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_super_resolution_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        super_resolution: SuperResolution | SuperResolutionDict | None = None,
        transcode_template_id: str | None = None,
        transcode: Transcode | TranscodeDict | None = None,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSuperResolutionJobResponse:
        """Create a job that increases the resolution of a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `super_resolution` is required.

        At least one of `transcode_template_id`, `transcode` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, SuperResolution is ignored. Not empty.
            super_resolution: The super-resolution settings.
            transcode_template_id: The transcoding template to use. If specified, Transcode is
                ignored. Not empty.
            transcode: The transcoding settings.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            digital_watermark: A digital watermark to add.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48940 (en)
        """
        from cloudinfinite.media.create_super_resolution_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "super_resolution": super_resolution,
                "transcode_template_id": transcode_template_id,
                "transcode": transcode,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "digital_watermark": digital_watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTranscodeJobResponse:
        """Create a job that transcodes audio and video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `transcode` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, Transcode is ignored. Not empty.
            transcode: The transcoding settings.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            remove_watermark: The area of the watermark to remove; not for H.265.
            digital_watermark: A digital watermark to add.
            subtitles: Subtitles to add.
            free_transcode: Whether transcoding is free of charge.
            custom_id: An ID of your choice.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTtsJobResponse:
        """Create a job that converts text to speech.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * Intelligent speech is enabled for the bucket.
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            tts_config: The text.
            output: The output location.
            template_id: The template to use. If specified, TtsTpl is ignored. Not empty.
            tts_tpl: The text-to-speech settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_video_enhance_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        video_enhance: VideoEnhance | VideoEnhanceDict | None = None,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoEnhanceJobResponse:
        """Create a job that enhances a video in several ways at once.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `video_enhance` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, VideoEnhance is ignored. Not empty.
            video_enhance: The video enhancement settings.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            digital_watermark: A digital watermark to add.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73090 (en)
        """
        from cloudinfinite.media.create_video_enhance_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "video_enhance": video_enhance,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "digital_watermark": digital_watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_video_montage_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        video_montage: VideoMontage | VideoMontageDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoMontageJobResponse:
        """Create a job that extracts the highlights of a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `video_montage` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, VideoMontage is ignored. Not empty.
            video_montage: The settings of the highlight video.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48943 (en)
        """
        from cloudinfinite.media.create_video_montage_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "video_montage": video_montage,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_video_process_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        template_id: str | None = None,
        video_process: VideoProcess | VideoProcessDict | None = None,
        transcode_template_id: str | None = None,
        transcode: Transcode | TranscodeDict | None = None,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        digital_watermark: DigitalWatermark | DigitalWatermarkDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoProcessJobResponse:
        """Create a job that enhances the colours and details of a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `video_process` is required.

        At least one of `transcode_template_id`, `transcode` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, VideoProcess is ignored. Not empty.
            video_process: The video enhancement settings.
            transcode_template_id: The transcoding template to use. If specified, Transcode is
                ignored. Not empty.
            transcode: The transcoding settings.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            digital_watermark: A digital watermark to add.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48944 (en)
        """
        from cloudinfinite.media.create_video_process_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "video_process": video_process,
                "transcode_template_id": transcode_template_id,
                "transcode": transcode,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "digital_watermark": digital_watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_video_synthesis_job(
        self,
        *,
        video_synthesis: VideoSynthesis | VideoSynthesisDict,
        output: JobOutput | JobOutputDict,
        transcode: Transcode | TranscodeDict | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoSynthesisJobResponse:
        """Create a job that combines several videos into one picture.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details name it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            video_synthesis: The videos, and their positions.
            output: The output location.
            transcode: The settings of the output.
            watermark: The watermarks to add. At most 3 items.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (en)
        """
        from cloudinfinite.media.create_video_synthesis_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "video_synthesis": video_synthesis,
                "output": output,
                "transcode": transcode,
                "watermark": watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_video_tag_job(
        self,
        *,
        object: str,
        video_tag: VideoTag | VideoTagDict,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoTagJobResponse:
        """Create a job that tags a video by its content.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        tags. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        The video must be an mp4, avi, mkv, wmv, rmvb, flv or mov file. For videos longer than 30
        minutes, submit a ticket to the vendor.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            video_tag: The purpose of the tags.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48945 (en)
        """
        from cloudinfinite.media.create_video_tag_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "video_tag": video_tag,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoTargetRecJobResponse:
        """Create a job that detects people, pets, cars, faces and licence plates in video.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        results. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `video_target_rec` is required.

        Before you make this call:
            * AI content recognition is enabled for the bucket.
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            template_id: The template to use. If specified, VideoTargetRec is ignored. Not empty.
            video_target_rec: The targets to detect.
            output: The location of the processed video; only with ProcessType.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
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
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVocalScoreJobResponse:
        """Create a job that scores singing.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        scores. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            vocal_score: The scoring settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

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
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_voice_separate_job(
        self,
        *,
        object: str,
        output: VoiceSeparateOutput | VoiceSeparateOutputDict,
        template_id: str | None = None,
        voice_separate: VoiceSeparate | VoiceSeparateDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVoiceSeparateJobResponse:
        """Create a job that separates vocals from accompaniment.

        The call immediately returns the job's ID. Once the job has ended, the files are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `voice_separate` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            template_id: The template to use. If specified, VoiceSeparate is ignored. Not empty.
            voice_separate: The parts to write, and the output settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48946 (en)
        """
        from cloudinfinite.media.create_voice_separate_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "template_id": template_id,
                "voice_separate": voice_separate,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_watermark_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        watermark_template_id: Sequence[str] | None = None,
        watermark: Sequence[Watermark | WatermarkDict] | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_id: str | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateWatermarkJobResponse:
        """Create a job that adds visible watermarks to a video.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket and the job's details name it. Each job is billed, so do not blindly retry a call
        whose outcome is unknown.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `watermark_template_id`, `watermark` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            watermark_template_id: The watermark templates to use. If specified, Watermark is
                ignored. Not empty. At most 3 items.
            watermark: The watermarks to add. At most 3 items.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_id: The queue; by default, the bucket's media queue. Not empty.
            queue_type: The type of queue: `SpeedTranscoding` for faster transcoding.
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
            ci:CreateMediaJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role. The pages spell it cam:passrole.
            ci:DescribeMediaJobs: Only with `create_once`.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (en)
        """
        from cloudinfinite.media.create_watermark_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "watermark_template_id": watermark_template_id,
                "watermark": watermark,
                "user_data": user_data,
                "job_level": job_level,
                "queue_id": queue_id,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def describe_dna_files(
        self,
        *,
        object: str | None = None,
        database_id: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaDnaDbFilesResponse:
        """List the videos in the DNA databases of a bucket, page by page.

        Args:
            object: Includes only the object with this key. Not empty.
            database_id: Includes only videos in this database. Not empty.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of videos per page. 1 to 100. Default: `10`.

        Returns:
            One page of videos.

        CAM actions:
            ci:DescribeMediaDnaDbFiles

        Pages:
            https://www.tencentcloud.com/document/product/1045/72949 (en, 2025-09-08)
        """
        from cloudinfinite.media.describe_media_dna_db_files import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "database_id": database_id,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def iter_dna_files(
        self,
        *,
        object: str | None = None,
        database_id: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DnaFile, DescribeMediaDnaDbFilesResponse]:
        """Iterate over all pages of `describe_dna_files`, with the same arguments; see `Pager`.
        `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.media.describe_media_dna_db_files import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "object": object,
                "database_id": database_id,
                "page_number": page_number,
                "page_size": page_size,
            },
            options,
        )

    def describe_dna_databases(
        self,
        *,
        ids: Sequence[str] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeMediaDnaDbsResponse:
        """List the DNA databases of a bucket, page by page.

        A DNA database holds the fingerprints of videos. Jobs with the Tag DNA compare other videos
        with them.

        Args:
            ids: Includes only the databases with these IDs. Not empty. At most 20 items.
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of databases per page. 1 to 100. Default: `10`.

        Returns:
            One page of databases.

        CAM actions:
            ci:DescribeMediaDnaDbs

        Pages:
            https://www.tencentcloud.com/document/product/1045/72950 (en, 2025-09-08)
        """
        from cloudinfinite.media.describe_media_dna_dbs import OPERATION

        return self._client._call(
            OPERATION, {"ids": ids, "page_number": page_number, "page_size": page_size}, options
        )

    def iter_dna_databases(
        self,
        *,
        ids: Sequence[str] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DnaDatabase, DescribeMediaDnaDbsResponse]:
        """Iterate over all pages of `describe_dna_databases`, with the same arguments; see `Pager`.
        `page_size` defaults to 100 here.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.media.describe_media_dna_dbs import OPERATION

        return self._client._iterate(
            OPERATION, {"ids": ids, "page_number": page_number, "page_size": page_size}, options
        )

    def describe_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribeMediaJobResponse:
        """Look up one or more media jobs.

        Args:
            job_id: One or more job IDs. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The media jobs that were found.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

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
            tag: Includes only jobs of this kind. One of the values of `MediaJobTag`.
            queue_id: Includes only jobs in this queue.
            queue_type: Includes only jobs in queues of this type; ignored if a queue ID is
                specified.
            workflow_id: Includes only jobs created by this workflow.
            inventory_trigger_job_id: Includes only jobs created by this batch job. You can also
                pass the job itself, or the response that created it.
            input_object: Includes only jobs on the object with this exact key.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of jobs per page. 1 to 100. Default: `10`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.

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
        """Iterate over all pages of `describe_jobs`, with the same arguments; see `Pager`. `size`
        defaults to 100 here.

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

    def describe_play_key(self, **options: Unpack[CallOptions]) -> PlayKeyResponse:
        """Get the keys with which a bucket signs the addresses of encrypted HLS streams.

        Returns:
            The keys of a bucket.

        Pages:
            https://cloud.tencent.com/document/product/436/104291 (zh)
        """
        from cloudinfinite.media.describe_play_key import OPERATION

        return self._client._call(OPERATION, {}, options)

    def generate_av_info(
        self, *, object: str, **options: Unpack[CallOptions]
    ) -> GenerateAvInfoResponse:
        """Inspect a media file, with a result in the terms of FFmpeg's program ffprobe.

        Use this call in programs that read the output of ffprobe. GenerateMediaInfo returns the
        same data in the service's own terms.

        Each call is billed, including repeats after a failure.

        Args:
            object: The key of the object in the bucket. Not empty.

        Returns:
            A media file, as described by ffprobe.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:GenerateMediaInfo: The list of CAM actions includes it for media files, but no page
                names the permission that this call needs.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48569 (en)
        """
        from cloudinfinite.media.generate_av_info import OPERATION

        return self._client._call(OPERATION, {"object": object}, options)

    def ci_snapshot(
        self,
        *,
        object: str,
        time: Decimal | int,
        width: int | None = None,
        height: int | None = None,
        mode: FrameChoiceValue | None = None,
        rotate: FrameRotationValue | None = None,
        format: FrameFormatValue | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Capture a frame of a video through the host of the bucket's jobs, and return the image.

        Does the same as GetSnapshot. Nothing is stored.

        Each call is billed, including repeats after a failure.

        Args:
            object: The key of the object in the bucket. Not empty.
            time: The time of the frame, in seconds from the start. At least 0.
            width: The width of the image, in pixels. If it is 0, it is calculated from the height
                and the aspect ratio, or is the width of the video if both are 0. At least 0.
                Default: `0`.
            height: The height of the image, in pixels. If it is 0, it is calculated from the width
                and the aspect ratio, or is the height of the video if both are 0. At least 0.
                Default: `0`.
            mode: The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`.
            rotate: Whether to rotate the frame. One of `auto`, `off`. Default: `auto`.
            format: The format of the image. One of `jpg`, `png`. Default: `jpg`.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `ci_snapshot_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:GenerateSnapshot: The list of CAM actions includes it for frames, but no page names
                the permission that this call needs.

        Pages:
            https://cloud.tencent.com/document/product/460/73407 (zh)
        """
        from cloudinfinite.media.generate_ci_snapshot import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "time": time,
                "width": width,
                "height": height,
                "mode": mode,
                "rotate": rotate,
                "format": format,
            },
            options,
        )

    def ci_snapshot_stream(
        self,
        *,
        object: str,
        time: Decimal | int,
        width: int | None = None,
        height: int | None = None,
        mode: FrameChoiceValue | None = None,
        rotate: FrameRotationValue | None = None,
        format: FrameFormatValue | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `ci_snapshot`, which takes the same arguments."""
        from cloudinfinite.media.generate_ci_snapshot import OPERATION

        return self._client._stream(
            OPERATION,
            {
                "object": object,
                "time": time,
                "width": width,
                "height": height,
                "mode": mode,
                "rotate": rotate,
                "format": format,
            },
            options,
        )

    def generate_info(
        self, *, object: str, **options: Unpack[CallOptions]
    ) -> GenerateMediaInfoResponse:
        """Inspect a media file through the host of the bucket's jobs.

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

    def generate_private_m3u8(
        self, *, object: str, validity: int, **options: Unpack[CallOptions]
    ) -> TextAnswer:
        """Get an M3U8 playlist with signed segments through the host of the bucket's jobs.

        Does the same as GetPrivateM3u8. The addresses are relative to the address of the playlist
        in the bucket, not to the address of this call.

        Each call is billed, including repeats after a failure.

        Args:
            object: The key of the playlist in the bucket. Not empty.
            validity: The validity period of the segment addresses, in seconds. 3600 to 43200.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:GetPrivateM3U8: The list of CAM actions includes it for these playlists, but the page
                of this call names no permission.

        Pages:
            https://cloud.tencent.com/document/api/1545/65204 (zh, 2024-11)
        """
        from cloudinfinite.media.generate_private_m3_u8 import OPERATION

        return self._client._call(OPERATION, {"object": object, "validity": validity}, options)

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

        The call returns after the image is stored. Each call is billed and writes an object, so do
        not blindly retry a call whose outcome is unknown.

        Args:
            object: The key of the object in the bucket. Not empty.
            time: The time of the frame, in seconds from the start. At least 0.
            output: The location of the image.
            width: The width of the image, in pixels. If it is 0, it is calculated from the height
                and the aspect ratio, or is the width of the video if both are 0. At least 0.
                Default: `0`.
            height: The height of the image, in pixels. If it is 0, it is calculated from the width
                and the aspect ratio, or is the height of the video if both are 0. At least 0.
                Default: `0`.
            mode: The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`.
            rotate: Whether to rotate the frame. One of `auto`, `off`. Default: `auto`.
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

    def get_aigc_metadata(self, key: str, **options: Unpack[CallOptions]) -> AigcMetadataAnswer:
        """Read the mark that identifies a media file as AI-generated.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the file in the bucket. Not empty.

        Returns:
            The AI metadata of a file.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/123772 (zh, 2025-09-25)
        """
        from cloudinfinite.media.get_media_aigc_metadata import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_aigc_metadata_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `get_aigc_metadata`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.get_media_aigc_metadata import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

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
        """Return a signed URL for `get_info`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.get_media_info import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def private_m3u8(
        self, key: str, *, validity: int, **options: Unpack[CallOptions]
    ) -> TextAnswer:
        """Get an M3U8 playlist with signed segments.

        The address of each segment is signed, so a player can play private segments without a key.
        Nothing is stored.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the playlist in the bucket. Not empty.
            validity: The validity period of the segment addresses, in seconds. 3600 to 43200.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:GetPrivateM3U8: The permission cannot be limited to a bucket, so grant it on all
                resources.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49542 (en, 2025-09)
            https://cloud.tencent.com/document/product/436/63738 (zh)
        """
        from cloudinfinite.media.get_private_m3_u8 import OPERATION

        return self._client._call(OPERATION, {"key": key, "validity": validity}, options)

    def private_m3u8_url(
        self, key: str, *, validity: int, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `private_m3u8`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.get_private_m3_u8 import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "validity": validity}, expires, options
        )

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

        Nothing is stored. To store the frame, generate a snapshot; to capture several frames,
        create a job.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the video in the bucket. Not empty.
            time: The time of the frame, in seconds from the start. At least 0.
            width: The width of the image, in pixels. If it is 0, it is calculated from the height
                and the aspect ratio, or is the width of the video if both are 0. At least 0.
                Default: `0`.
            height: The height of the image, in pixels. If it is 0, it is calculated from the width
                and the aspect ratio, or is the height of the video if both are 0. At least 0.
                Default: `0`.
            format: The format of the image. One of `jpg`, `png`. Default: `jpg`.
            rotate: Whether to rotate the frame. One of `auto`, `off`. Default: `auto`.
            mode: The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `snapshot_stream` has no limit.

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
        """Return a signed URL for `snapshot`, which takes the same arguments.

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
        """Stream the response of `snapshot`, which takes the same arguments."""
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

    def m3u8_with_token(
        self, key: str, *, token: str, **options: Unpack[CallOptions]
    ) -> TextAnswer:
        """Get an encrypted M3U8 playlist with a token in the address of its key.

        The server of the key can identify the viewer by the token. Nothing is stored.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the playlist in the bucket. Not empty.
            token: The token, which is added to the query of the key's address. It is part of the
                address of this call, so it may be logged. 1 to 2047 characters.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:ModifyM3U8Token

        Pages:
            https://cloud.tencent.com/document/product/460/81153 (zh, 2025-06)
        """
        from cloudinfinite.media.modify_m3_u8_token import OPERATION

        return self._client._call(OPERATION, {"key": key, "token": token}, options)

    def m3u8_with_token_url(
        self, key: str, *, token: str, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `m3u8_with_token`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.media.modify_m3_u8_token import OPERATION

        return self._client._presign(OPERATION, {"key": key, "token": token}, expires, options)

    def update_play_key(
        self,
        *,
        master_play_key: str | None = None,
        backup_play_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PlayKeyResponse:
        """Replace the keys with which a bucket signs the addresses of encrypted HLS streams.

        The keys are part of the address of the request, which proxies may log.

        At least one of `master_play_key`, `backup_play_key` is required.

        Args:
            master_play_key: The new main key. Not empty.
            backup_play_key: The new backup key. Not empty.

        Returns:
            The keys of a bucket.

        Pages:
            https://cloud.tencent.com/document/product/436/104292 (zh)
        """
        from cloudinfinite.media.update_play_key import OPERATION

        return self._client._call(
            OPERATION,
            {"master_play_key": master_play_key, "backup_play_key": backup_play_key},
            options,
        )
