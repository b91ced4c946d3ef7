# Generated from spec/service.xml spec/moderation/cancel_live_auditing_job.xsd
#   spec/moderation/create_audio_auditing_job.xsd spec/moderation/create_document_auditing_job.xsd
#   spec/moderation/create_image_auditing_jobs.xsd spec/moderation/create_live_auditing_job.xsd
#   spec/moderation/create_text_auditing_job.xsd spec/moderation/create_video_auditing_job.xsd
#   spec/moderation/create_virus_detect_job.xsd spec/moderation/create_webpage_auditing_job.xsd
#   spec/moderation/describe_audio_auditing_job.xsd
#   spec/moderation/describe_document_auditing_job.xsd
#   spec/moderation/describe_image_auditing_job.xsd spec/moderation/describe_text_auditing_job.xsd
#   spec/moderation/describe_video_auditing_job.xsd spec/moderation/describe_virus_detect_job.xsd
#   spec/moderation/describe_webpage_auditing_job.xsd spec/moderation/recognize_image.xsd
#   spec/moderation/report_badcase.xsd (f7fca82e707b72c3).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.moderation`: the same as in `Client.moderation`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Unpack, overload

    from cloudinfinite.moderation.audio_auditing_job import AudioAuditingJob
    from cloudinfinite.moderation.cancel_live_auditing_job import CancelLiveAuditingJobResponse
    from cloudinfinite.moderation.create_audio_auditing_job import CreateAudioAuditingJobResponse
    from cloudinfinite.moderation.create_document_auditing_job import (
        CreateDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsResponse,
        ImageAuditingInput,
        ImageAuditingInputDict,
    )
    from cloudinfinite.moderation.create_live_auditing_job import CreateLiveAuditingJobResponse
    from cloudinfinite.moderation.create_text_auditing_job import CreateTextAuditingJobResponse
    from cloudinfinite.moderation.create_video_auditing_job import CreateVideoAuditingJobResponse
    from cloudinfinite.moderation.create_virus_detect_job import CreateVirusDetectJobResponse
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        CreateWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_audio_auditing_job import (
        DescribeAudioAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_document_auditing_job import (
        DescribeDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_text_auditing_job import DescribeTextAuditingJobResponse
    from cloudinfinite.moderation.describe_video_auditing_job import (
        DescribeVideoAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import (
        DescribeVirusDetectJobResponse,
        VirusDetectJob,
    )
    from cloudinfinite.moderation.describe_webpage_auditing_job import (
        DescribeWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.moderation.recognize_image import RecognizeImageResponse
    from cloudinfinite.moderation.report_badcase import BadcaseContentValue, ReportBadcaseResponse
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite.moderation.webpage_auditing_job import WebpageAuditingJob
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue,
        CaptureSettings,
        CaptureSettingsDict,
        FreezeSettings,
        FreezeSettingsDict,
        ModerationUserInfo,
        ModerationUserInfoDict,
        StorageConf,
        StorageConfDict,
    )
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.moderation.calls import ModerationCalls as AsyncModerationCalls

if TYPE_CHECKING:

    class AsyncModerationCalls(AsyncCalls):
        """See `ModerationCalls`."""

        async def cancel_live_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> CancelLiveAuditingJobResponse:
            """See `ModerationCalls.cancel_live_job`."""
            ...

        async def create_audio_job(
            self,
            *,
            object: str | None = None,
            url: str | None = None,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            callback_version: CallbackVersionValue | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateAudioAuditingJobResponse:
            """See `ModerationCalls.create_audio_job`."""
            ...

        async def create_document_job(
            self,
            *,
            object: str | None = None,
            url: str | None = None,
            type: str | None = None,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateDocumentAuditingJobResponse:
            """See `ModerationCalls.create_document_job`."""
            ...

        async def create_image_jobs(
            self,
            *,
            input: Sequence[ImageAuditingInput | ImageAuditingInputDict],
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            async_: int | None = None,
            callback: str | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateImageAuditingJobsResponse:
            """See `ModerationCalls.create_image_jobs`."""
            ...

        async def create_live_job(
            self,
            *,
            url: str,
            biz_type: str,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            callback_version: CallbackVersionValue | None = None,
            storage_conf: StorageConf | StorageConfDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateLiveAuditingJobResponse:
            """See `ModerationCalls.create_live_job`."""
            ...

        async def create_text_job(
            self,
            *,
            object: str | None = None,
            url: str | None = None,
            content: str | None = None,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            callback_version: CallbackVersionValue | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateTextAuditingJobResponse:
            """See `ModerationCalls.create_text_job`."""
            ...

        async def create_video_job(
            self,
            *,
            snapshot: CaptureSettings | CaptureSettingsDict,
            object: str | None = None,
            url: str | None = None,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            detect_content: int | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            callback_version: CallbackVersionValue | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateVideoAuditingJobResponse:
            """See `ModerationCalls.create_video_job`."""
            ...

        async def create_virus_job(
            self,
            *,
            object: str | None = None,
            url: str | None = None,
            callback: str | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateVirusDetectJobResponse:
            """See `ModerationCalls.create_virus_job`."""
            ...

        async def create_webpage_job(
            self,
            *,
            url: str,
            data_id: str | None = None,
            user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            callback: str | None = None,
            callback_type: int | None = None,
            return_highlight_html: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateWebpageAuditingJobResponse:
            """See `ModerationCalls.create_webpage_job`."""
            ...

        async def describe_audio_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeAudioAuditingJobResponse:
            """See `ModerationCalls.describe_audio_job`."""
            ...

        @overload
        async def wait_for_audio(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AudioAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AudioAuditingJob: ...

        @overload
        async def wait_for_audio(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AudioAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[AudioAuditingJob]: ...

        async def wait_for_audio(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[AudioAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> AudioAuditingJob | list[AudioAuditingJob]:
            """See `ModerationCalls.wait_for_audio`."""
            ...

        async def describe_document_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeDocumentAuditingJobResponse:
            """See `ModerationCalls.describe_document_job`."""
            ...

        @overload
        async def wait_for_document(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> DocumentAuditingJob: ...

        @overload
        async def wait_for_document(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[DocumentAuditingJob]: ...

        async def wait_for_document(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> DocumentAuditingJob | list[DocumentAuditingJob]:
            """See `ModerationCalls.wait_for_document`."""
            ...

        async def describe_image_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeImageAuditingJobResponse:
            """See `ModerationCalls.describe_image_job`."""
            ...

        @overload
        async def wait_for_image(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> ImageAuditingJob: ...

        @overload
        async def wait_for_image(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[ImageAuditingJob]: ...

        async def wait_for_image(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> ImageAuditingJob | list[ImageAuditingJob]:
            """See `ModerationCalls.wait_for_image`."""
            ...

        async def describe_text_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeTextAuditingJobResponse:
            """See `ModerationCalls.describe_text_job`."""
            ...

        @overload
        async def wait_for_text(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[TextAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> TextAuditingJob: ...

        @overload
        async def wait_for_text(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[TextAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[TextAuditingJob]: ...

        async def wait_for_text(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[TextAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> TextAuditingJob | list[TextAuditingJob]:
            """See `ModerationCalls.wait_for_text`."""
            ...

        async def describe_video_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeVideoAuditingJobResponse:
            """See `ModerationCalls.describe_video_job`."""
            ...

        @overload
        async def wait_for_video(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VideoAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> VideoAuditingJob: ...

        @overload
        async def wait_for_video(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VideoAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[VideoAuditingJob]: ...

        async def wait_for_video(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VideoAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> VideoAuditingJob | list[VideoAuditingJob]:
            """See `ModerationCalls.wait_for_video`."""
            ...

        async def describe_virus_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeVirusDetectJobResponse:
            """See `ModerationCalls.describe_virus_job`."""
            ...

        @overload
        async def wait_for_virus(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VirusDetectJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> VirusDetectJob: ...

        @overload
        async def wait_for_virus(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VirusDetectJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[VirusDetectJob]: ...

        async def wait_for_virus(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[VirusDetectJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> VirusDetectJob | list[VirusDetectJob]:
            """See `ModerationCalls.wait_for_virus`."""
            ...

        async def describe_webpage_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeWebpageAuditingJobResponse:
            """See `ModerationCalls.describe_webpage_job`."""
            ...

        @overload
        async def wait_for_webpage(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WebpageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> WebpageAuditingJob: ...

        @overload
        async def wait_for_webpage(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WebpageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[WebpageAuditingJob]: ...

        async def wait_for_webpage(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[WebpageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> WebpageAuditingJob | list[WebpageAuditingJob]:
            """See `ModerationCalls.wait_for_webpage`."""
            ...

        async def recognize_image(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            interval: int | None = None,
            max_frames: int | None = None,
            large_image_detect: int | None = None,
            data_id: str | None = None,
            async_: int | None = None,
            callback: str | None = None,
            **options: Unpack[CallOptions],
        ) -> RecognizeImageResponse:
            """See `ModerationCalls.recognize_image`."""
            ...

        async def recognize_image_url(
            self,
            key: str | None = None,
            *,
            detect_url: str | None = None,
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            interval: int | None = None,
            max_frames: int | None = None,
            large_image_detect: int | None = None,
            data_id: str | None = None,
            async_: int | None = None,
            callback: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ModerationCalls.recognize_image_url`."""
            ...

        async def report_bad_case(
            self,
            *,
            content_type: BadcaseContentValue,
            label: str,
            suggested_label: str,
            text: str | None = None,
            url: str | None = None,
            job_id: str | None = None,
            moderation_time: str | None = None,
            **options: Unpack[CallOptions],
        ) -> ReportBadcaseResponse:
            """See `ModerationCalls.report_bad_case`."""
            ...
