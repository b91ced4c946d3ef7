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
"""The calls of `AsyncClient.media`: those of `Client.media`, to be awaited."""

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.media.calls import MediaCalls as AsyncMediaCalls

if TYPE_CHECKING:

    class AsyncMediaCalls(AsyncCalls):
        """See `MediaCalls`."""

        async def cancel_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `MediaCalls.cancel_job`."""
            ...

        async def create_dna_job(
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
            """See `MediaCalls.create_dna_job`."""
            ...

        async def create_image_inspect_job(
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateMediaJobResponse:
            """See `MediaCalls.create_job`."""
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateNoiseReductionJobResponse:
            """See `MediaCalls.create_noise_reduction_job`."""
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreatePosterProductionJobResponse:
            """See `MediaCalls.create_poster_production_job`."""
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateSpeechRecognitionJobResponse:
            """See `MediaCalls.create_speech_recognition_job`."""
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateTtsJobResponse:
            """See `MediaCalls.create_tts_job`."""
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
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
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateVocalScoreJobResponse:
            """See `MediaCalls.create_vocal_score_job`."""
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

        async def generate_info(
            self, *, object: str, **options: Unpack[CallOptions]
        ) -> GenerateMediaInfoResponse:
            """See `MediaCalls.generate_info`."""
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

        async def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetMediaInfoResponse:
            """See `MediaCalls.get_info`."""
            ...

        async def get_info_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `MediaCalls.get_info_url`."""
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
