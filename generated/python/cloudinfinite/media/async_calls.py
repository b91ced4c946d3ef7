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
"""The calls of `AsyncClient.media`: the same as in `Client.media`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Unpack, overload

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.media.calls import MediaCalls as AsyncMediaCalls

if TYPE_CHECKING:

    class AsyncMediaCalls(AsyncCalls):
        """See `MediaCalls`."""

        async def cancel_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `MediaCalls.cancel_job`."""
            ...

        async def create_animation_job(
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
            """See `MediaCalls.create_animation_job`."""
            ...

        async def create_concat_job(
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
            """See `MediaCalls.create_concat_job`."""
            ...

        async def create_digital_watermark_job(
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
            """See `MediaCalls.create_digital_watermark_job`."""
            ...

        async def create_dna_job(
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
            """See `MediaCalls.create_dna_job`."""
            ...

        async def create_extract_digital_watermark_job(
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
            """See `MediaCalls.create_extract_digital_watermark_job`."""
            ...

        async def create_fill_concat_job(
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
            """See `MediaCalls.create_fill_concat_job`."""
            ...

        async def create_generate_play_list_job(
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
            """See `MediaCalls.create_generate_play_list_job`."""
            ...

        async def create_image_inspect_job(
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
            """See `MediaCalls.create_image_inspect_job`."""
            ...

        async def create_image_ocr_job(
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
            """See `MediaCalls.create_image_ocr_job`."""
            ...

        async def create_info_job(
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
            """See `MediaCalls.create_info_job`."""
            ...

        async def create_job(
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
            """See `MediaCalls.create_job`."""
            ...

        async def create_pic_process_job(
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
            """See `MediaCalls.create_pic_process_job`."""
            ...

        async def create_jobs(
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
            """See `MediaCalls.create_jobs`."""
            ...

        async def create_noise_reduction_job(
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
            """See `MediaCalls.create_noise_reduction_job`."""
            ...

        async def create_play_key(self, **options: Unpack[CallOptions]) -> PlayKeyResponse:
            """See `MediaCalls.create_play_key`."""
            ...

        async def create_poster_production_job(
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
            """See `MediaCalls.create_poster_production_job`."""
            ...

        async def create_quality_estimate_job(
            self,
            *,
            object: str,
            quality_estimate_config: QualityEstimateConfig
            | QualityEstimateConfigDict
            | None = None,
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
            """See `MediaCalls.create_quality_estimate_job`."""
            ...

        async def create_sdr_to_hdr_job(
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
            """See `MediaCalls.create_sdr_to_hdr_job`."""
            ...

        async def create_segment_job(
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
            """See `MediaCalls.create_segment_job`."""
            ...

        async def create_segment_video_body_job(
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
            """See `MediaCalls.create_segment_video_body_job`."""
            ...

        async def create_smart_cover_job(
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
            """See `MediaCalls.create_smart_cover_job`."""
            ...

        async def create_snapshot_job(
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
            """See `MediaCalls.create_snapshot_job`."""
            ...

        async def create_sound_hound_job(
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
            """See `MediaCalls.create_sound_hound_job`."""
            ...

        async def create_speech_recognition_job(
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
            """See `MediaCalls.create_speech_recognition_job`."""
            ...

        async def create_split_video_parts_job(
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
            """See `MediaCalls.create_split_video_parts_job`."""
            ...

        async def create_stream_extract_job(
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
            """See `MediaCalls.create_stream_extract_job`."""
            ...

        async def create_super_resolution_job(
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
            """See `MediaCalls.create_super_resolution_job`."""
            ...

        async def create_transcode_job(
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
            """See `MediaCalls.create_transcode_job`."""
            ...

        async def create_tts_job(
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
            """See `MediaCalls.create_tts_job`."""
            ...

        async def create_video_enhance_job(
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
            """See `MediaCalls.create_video_enhance_job`."""
            ...

        async def create_video_montage_job(
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
            """See `MediaCalls.create_video_montage_job`."""
            ...

        async def create_video_process_job(
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
            """See `MediaCalls.create_video_process_job`."""
            ...

        async def create_video_synthesis_job(
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
            """See `MediaCalls.create_video_synthesis_job`."""
            ...

        async def create_video_tag_job(
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
            """See `MediaCalls.create_video_tag_job`."""
            ...

        async def create_video_target_rec_job(
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
            """See `MediaCalls.create_video_target_rec_job`."""
            ...

        async def create_vocal_score_job(
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
            """See `MediaCalls.create_vocal_score_job`."""
            ...

        async def create_voice_separate_job(
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
            """See `MediaCalls.create_voice_separate_job`."""
            ...

        async def create_watermark_job(
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
            """See `MediaCalls.create_watermark_job`."""
            ...

        async def describe_dna_files(
            self,
            *,
            object: str | None = None,
            database_id: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaDnaDbFilesResponse:
            """See `MediaCalls.describe_dna_files`."""
            ...

        def iter_dna_files(
            self,
            *,
            object: str | None = None,
            database_id: str | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[DnaFile, DescribeMediaDnaDbFilesResponse]:
            """See `MediaCalls.iter_dna_files`."""
            ...

        async def describe_dna_databases(
            self,
            *,
            ids: Sequence[str] | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeMediaDnaDbsResponse:
            """See `MediaCalls.describe_dna_databases`."""
            ...

        def iter_dna_databases(
            self,
            *,
            ids: Sequence[str] | None = None,
            page_number: int | None = None,
            page_size: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[DnaDatabase, DescribeMediaDnaDbsResponse]:
            """See `MediaCalls.iter_dna_databases`."""
            ...

        async def describe_job(
            self,
            job_id: str | BaseRecord | Sequence[str | BaseRecord],
            **options: Unpack[LookUpOptions],
        ) -> DescribeMediaJobResponse:
            """See `MediaCalls.describe_job`."""
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
            """See `MediaCalls.wait`."""
            ...

        async def describe_jobs(
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
            """See `MediaCalls.describe_jobs`."""
            ...

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
        ) -> AsyncPager[MediaJobDetail, DescribeMediaJobsResponse]:
            """See `MediaCalls.iter_jobs`."""
            ...

        async def describe_play_key(self, **options: Unpack[CallOptions]) -> PlayKeyResponse:
            """See `MediaCalls.describe_play_key`."""
            ...

        async def generate_av_info(
            self, *, object: str, **options: Unpack[CallOptions]
        ) -> GenerateAvInfoResponse:
            """See `MediaCalls.generate_av_info`."""
            ...

        async def ci_snapshot(
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
            """See `MediaCalls.ci_snapshot`."""
            ...

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
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `MediaCalls.ci_snapshot_stream`."""
            ...

        async def generate_info(
            self, *, object: str, **options: Unpack[CallOptions]
        ) -> GenerateMediaInfoResponse:
            """See `MediaCalls.generate_info`."""
            ...

        async def generate_private_m3u8(
            self, *, object: str, validity: int, **options: Unpack[CallOptions]
        ) -> TextAnswer:
            """See `MediaCalls.generate_private_m3u8`."""
            ...

        async def generate_snapshot(
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
            """See `MediaCalls.generate_snapshot`."""
            ...

        async def get_aigc_metadata(
            self, key: str, **options: Unpack[CallOptions]
        ) -> AigcMetadataAnswer:
            """See `MediaCalls.get_aigc_metadata`."""
            ...

        async def get_aigc_metadata_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `MediaCalls.get_aigc_metadata_url`."""
            ...

        async def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetMediaInfoResponse:
            """See `MediaCalls.get_info`."""
            ...

        async def get_info_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `MediaCalls.get_info_url`."""
            ...

        async def private_m3u8(
            self, key: str, *, validity: int, **options: Unpack[CallOptions]
        ) -> TextAnswer:
            """See `MediaCalls.private_m3u8`."""
            ...

        async def private_m3u8_url(
            self, key: str, *, validity: int, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `MediaCalls.private_m3u8_url`."""
            ...

        async def snapshot(
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
            """See `MediaCalls.snapshot`."""
            ...

        async def snapshot_url(
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
            """See `MediaCalls.snapshot_url`."""
            ...

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
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `MediaCalls.snapshot_stream`."""
            ...

        async def m3u8_with_token(
            self, key: str, *, token: str, **options: Unpack[CallOptions]
        ) -> TextAnswer:
            """See `MediaCalls.m3u8_with_token`."""
            ...

        async def m3u8_with_token_url(
            self, key: str, *, token: str, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `MediaCalls.m3u8_with_token_url`."""
            ...

        async def update_play_key(
            self,
            *,
            master_play_key: str | None = None,
            backup_play_key: str | None = None,
            **options: Unpack[CallOptions],
        ) -> PlayKeyResponse:
            """See `MediaCalls.update_play_key`."""
            ...
