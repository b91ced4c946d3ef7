# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Moderation: check images, video, audio, text, documents and web pages against a policy, and scan
files for viruses.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.moderation.audio_auditing_job import AudioAuditingJob as AudioAuditingJob
    from cloudinfinite.moderation.auditing_event import AudioAuditingEvent as AudioAuditingEvent
    from cloudinfinite.moderation.auditing_event import AuditingEventName as AuditingEventName
    from cloudinfinite.moderation.auditing_event import (
        AuditingEventNameValue as AuditingEventNameValue,
    )
    from cloudinfinite.moderation.auditing_event import AuditingSummary as AuditingSummary
    from cloudinfinite.moderation.auditing_event import AuditingSummaryData as AuditingSummaryData
    from cloudinfinite.moderation.auditing_event import (
        DocumentAuditingEvent as DocumentAuditingEvent,
    )
    from cloudinfinite.moderation.auditing_event import ImageAuditingEvent as ImageAuditingEvent
    from cloudinfinite.moderation.auditing_event import SceneSummary as SceneSummary
    from cloudinfinite.moderation.auditing_event import TextAuditingEvent as TextAuditingEvent
    from cloudinfinite.moderation.auditing_event import VideoAuditingEvent as VideoAuditingEvent
    from cloudinfinite.moderation.auditing_event import WebpageAuditingEvent as WebpageAuditingEvent
    from cloudinfinite.moderation.auditing_job import AuditingJobState as AuditingJobState
    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue as AuditingJobStateValue
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob as SubmittedAuditingJob
    from cloudinfinite.moderation.cancel_live_auditing_job import (
        CancelledLiveJob as CancelledLiveJob,
    )
    from cloudinfinite.moderation.cancel_live_auditing_job import (
        CancelLiveAuditingJobParams as CancelLiveAuditingJobParams,
    )
    from cloudinfinite.moderation.cancel_live_auditing_job import (
        CancelLiveAuditingJobResponse as CancelLiveAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_audio_auditing_job import (
        AudioAuditingConf as AudioAuditingConf,
    )
    from cloudinfinite.moderation.create_audio_auditing_job import (
        AudioAuditingInput as AudioAuditingInput,
    )
    from cloudinfinite.moderation.create_audio_auditing_job import (
        CreateAudioAuditingJobRequest as CreateAudioAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_audio_auditing_job import (
        CreateAudioAuditingJobResponse as CreateAudioAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_document_auditing_job import (
        CreateDocumentAuditingJobRequest as CreateDocumentAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_document_auditing_job import (
        CreateDocumentAuditingJobResponse as CreateDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_document_auditing_job import (
        DocumentAuditingConf as DocumentAuditingConf,
    )
    from cloudinfinite.moderation.create_document_auditing_job import (
        DocumentAuditingInput as DocumentAuditingInput,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsRequest as CreateImageAuditingJobsRequest,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsResponse as CreateImageAuditingJobsResponse,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingConf as ImageAuditingConf,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingInput as ImageAuditingInput,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingInputDict as ImageAuditingInputDict,
    )
    from cloudinfinite.moderation.create_live_auditing_job import (
        CreateLiveAuditingJobRequest as CreateLiveAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_live_auditing_job import (
        CreateLiveAuditingJobResponse as CreateLiveAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_live_auditing_job import (
        LiveAuditingConf as LiveAuditingConf,
    )
    from cloudinfinite.moderation.create_live_auditing_job import (
        LiveAuditingInput as LiveAuditingInput,
    )
    from cloudinfinite.moderation.create_text_auditing_job import (
        CreateTextAuditingJobRequest as CreateTextAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_text_auditing_job import (
        CreateTextAuditingJobResponse as CreateTextAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_text_auditing_job import (
        TextAuditingConf as TextAuditingConf,
    )
    from cloudinfinite.moderation.create_text_auditing_job import (
        TextAuditingInput as TextAuditingInput,
    )
    from cloudinfinite.moderation.create_video_auditing_job import (
        CreateVideoAuditingJobRequest as CreateVideoAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_video_auditing_job import (
        CreateVideoAuditingJobResponse as CreateVideoAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_video_auditing_job import (
        VideoAuditingConf as VideoAuditingConf,
    )
    from cloudinfinite.moderation.create_video_auditing_job import (
        VideoAuditingInput as VideoAuditingInput,
    )
    from cloudinfinite.moderation.create_virus_detect_job import (
        CreateVirusDetectJobRequest as CreateVirusDetectJobRequest,
    )
    from cloudinfinite.moderation.create_virus_detect_job import (
        CreateVirusDetectJobResponse as CreateVirusDetectJobResponse,
    )
    from cloudinfinite.moderation.create_virus_detect_job import VirusDetectConf as VirusDetectConf
    from cloudinfinite.moderation.create_virus_detect_job import (
        VirusDetectInput as VirusDetectInput,
    )
    from cloudinfinite.moderation.create_virus_detect_job import VirusDetectType as VirusDetectType
    from cloudinfinite.moderation.create_virus_detect_job import (
        VirusDetectTypeValue as VirusDetectTypeValue,
    )
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        CreateWebpageAuditingJobRequest as CreateWebpageAuditingJobRequest,
    )
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        CreateWebpageAuditingJobResponse as CreateWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        WebpageAuditingConf as WebpageAuditingConf,
    )
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        WebpageAuditingInput as WebpageAuditingInput,
    )
    from cloudinfinite.moderation.describe_audio_auditing_job import (
        DescribeAudioAuditingJobParams as DescribeAudioAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_audio_auditing_job import (
        DescribeAudioAuditingJobResponse as DescribeAudioAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_document_auditing_job import (
        DescribeDocumentAuditingJobParams as DescribeDocumentAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_document_auditing_job import (
        DescribeDocumentAuditingJobResponse as DescribeDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobParams as DescribeImageAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobResponse as DescribeImageAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_text_auditing_job import (
        DescribeTextAuditingJobParams as DescribeTextAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_text_auditing_job import (
        DescribeTextAuditingJobResponse as DescribeTextAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_video_auditing_job import (
        DescribeVideoAuditingJobParams as DescribeVideoAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_video_auditing_job import (
        DescribeVideoAuditingJobResponse as DescribeVideoAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import (
        DescribeVirusDetectJobParams as DescribeVirusDetectJobParams,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import (
        DescribeVirusDetectJobResponse as DescribeVirusDetectJobResponse,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import (
        VirusDetectDetail as VirusDetectDetail,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import VirusDetectJob as VirusDetectJob
    from cloudinfinite.moderation.describe_virus_detect_job import VirusInfo as VirusInfo
    from cloudinfinite.moderation.describe_virus_detect_job import VirusVerdict as VirusVerdict
    from cloudinfinite.moderation.describe_virus_detect_job import (
        VirusVerdictValue as VirusVerdictValue,
    )
    from cloudinfinite.moderation.describe_webpage_auditing_job import (
        DescribeWebpageAuditingJobParams as DescribeWebpageAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_webpage_auditing_job import (
        DescribeWebpageAuditingJobResponse as DescribeWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.document_auditing_job import (
        DocumentAuditingJob as DocumentAuditingJob,
    )
    from cloudinfinite.moderation.document_auditing_job import DocumentLabels as DocumentLabels
    from cloudinfinite.moderation.document_auditing_job import DocumentPages as DocumentPages
    from cloudinfinite.moderation.document_auditing_job import ModeratedPage as ModeratedPage
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob as ImageAuditingJob
    from cloudinfinite.moderation.recognize_image import (
        RecognizeImageParams as RecognizeImageParams,
    )
    from cloudinfinite.moderation.recognize_image import (
        RecognizeImageResponse as RecognizeImageResponse,
    )
    from cloudinfinite.moderation.report_badcase import BadcaseContent as BadcaseContent
    from cloudinfinite.moderation.report_badcase import BadcaseContentValue as BadcaseContentValue
    from cloudinfinite.moderation.report_badcase import ReportBadcaseRequest as ReportBadcaseRequest
    from cloudinfinite.moderation.report_badcase import (
        ReportBadcaseResponse as ReportBadcaseResponse,
    )
    from cloudinfinite.moderation.text_auditing_job import (
        ModeratedTextSection as ModeratedTextSection,
    )
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob as TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import MaskInfo as MaskInfo
    from cloudinfinite.moderation.video_auditing_job import MaskLiveInfo as MaskLiveInfo
    from cloudinfinite.moderation.video_auditing_job import MaskRecordInfo as MaskRecordInfo
    from cloudinfinite.moderation.video_auditing_job import ModeratedSnapshot as ModeratedSnapshot
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob as VideoAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoSource as VideoSource
    from cloudinfinite.moderation.video_auditing_job import VideoSourceValue as VideoSourceValue
    from cloudinfinite.moderation.webpage_auditing_job import (
        WebpageAuditingJob as WebpageAuditingJob,
    )
    from cloudinfinite.moderation.webpage_auditing_job import WebpageImage as WebpageImage
    from cloudinfinite.moderation.webpage_auditing_job import WebpageImages as WebpageImages
    from cloudinfinite.moderation.webpage_auditing_job import WebpageLabels as WebpageLabels
    from cloudinfinite.moderation.webpage_auditing_job import WebpageText as WebpageText
    from cloudinfinite.moderation.webpage_auditing_job import WebpageTexts as WebpageTexts
    from cloudinfinite.results.moderation_results import AudioRecognition as AudioRecognition
    from cloudinfinite.results.moderation_results import AudioScene as AudioScene
    from cloudinfinite.results.moderation_results import ImageLibraryHit as ImageLibraryHit
    from cloudinfinite.results.moderation_results import ImageScene as ImageScene
    from cloudinfinite.results.moderation_results import (
        ModeratedAudioSection as ModeratedAudioSection,
    )
    from cloudinfinite.results.moderation_results import ModerationArea as ModerationArea
    from cloudinfinite.results.moderation_results import (
        ModerationObjectResult as ModerationObjectResult,
    )
    from cloudinfinite.results.moderation_results import ModerationOcrResult as ModerationOcrResult
    from cloudinfinite.results.moderation_results import SceneCount as SceneCount
    from cloudinfinite.results.moderation_results import SceneScore as SceneScore
    from cloudinfinite.results.moderation_results import TextHit as TextHit
    from cloudinfinite.results.moderation_results import TextLibraryHit as TextLibraryHit
    from cloudinfinite.results.moderation_results import TextPosition as TextPosition
    from cloudinfinite.results.moderation_results import TextScene as TextScene
    from cloudinfinite.results.moderation_results import UserListHit as UserListHit
    from cloudinfinite.results.moderation_results import UserListInfo as UserListInfo
    from cloudinfinite.settings.moderation_settings import CallbackVersion as CallbackVersion
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue as CallbackVersionValue,
    )
    from cloudinfinite.settings.moderation_settings import CaptureMode as CaptureMode
    from cloudinfinite.settings.moderation_settings import CaptureModeValue as CaptureModeValue
    from cloudinfinite.settings.moderation_settings import CaptureSettings as CaptureSettings
    from cloudinfinite.settings.moderation_settings import (
        CaptureSettingsDict as CaptureSettingsDict,
    )
    from cloudinfinite.settings.moderation_settings import FreezeSettings as FreezeSettings
    from cloudinfinite.settings.moderation_settings import FreezeSettingsDict as FreezeSettingsDict
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo as ModerationUserInfo
    from cloudinfinite.settings.moderation_settings import (
        ModerationUserInfoDict as ModerationUserInfoDict,
    )
    from cloudinfinite.settings.moderation_settings import StorageConf as StorageConf
    from cloudinfinite.settings.moderation_settings import StorageConfDict as StorageConfDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.moderation.audio_auditing_job": "AudioAuditingJob",
            "cloudinfinite.moderation.auditing_event": (
                "AudioAuditingEvent AuditingEventName AuditingEventNameValue AuditingSummary "
                "AuditingSummaryData DocumentAuditingEvent ImageAuditingEvent SceneSummary "
                "TextAuditingEvent VideoAuditingEvent WebpageAuditingEvent"
            ),
            "cloudinfinite.moderation.auditing_job": (
                "AuditingJobState AuditingJobStateValue SubmittedAuditingJob"
            ),
            "cloudinfinite.moderation.cancel_live_auditing_job": (
                "CancelLiveAuditingJobParams CancelLiveAuditingJobResponse CancelledLiveJob"
            ),
            "cloudinfinite.moderation.create_audio_auditing_job": (
                "AudioAuditingConf AudioAuditingInput CreateAudioAuditingJobRequest "
                "CreateAudioAuditingJobResponse"
            ),
            "cloudinfinite.moderation.create_document_auditing_job": (
                "CreateDocumentAuditingJobRequest CreateDocumentAuditingJobResponse "
                "DocumentAuditingConf DocumentAuditingInput"
            ),
            "cloudinfinite.moderation.create_image_auditing_jobs": (
                "CreateImageAuditingJobsRequest CreateImageAuditingJobsResponse "
                "ImageAuditingConf ImageAuditingInput ImageAuditingInputDict"
            ),
            "cloudinfinite.moderation.create_live_auditing_job": (
                "CreateLiveAuditingJobRequest CreateLiveAuditingJobResponse LiveAuditingConf "
                "LiveAuditingInput"
            ),
            "cloudinfinite.moderation.create_text_auditing_job": (
                "CreateTextAuditingJobRequest CreateTextAuditingJobResponse TextAuditingConf "
                "TextAuditingInput"
            ),
            "cloudinfinite.moderation.create_video_auditing_job": (
                "CreateVideoAuditingJobRequest CreateVideoAuditingJobResponse "
                "VideoAuditingConf VideoAuditingInput"
            ),
            "cloudinfinite.moderation.create_virus_detect_job": (
                "CreateVirusDetectJobRequest CreateVirusDetectJobResponse VirusDetectConf "
                "VirusDetectInput VirusDetectType VirusDetectTypeValue"
            ),
            "cloudinfinite.moderation.create_webpage_auditing_job": (
                "CreateWebpageAuditingJobRequest CreateWebpageAuditingJobResponse "
                "WebpageAuditingConf WebpageAuditingInput"
            ),
            "cloudinfinite.moderation.describe_audio_auditing_job": (
                "DescribeAudioAuditingJobParams DescribeAudioAuditingJobResponse"
            ),
            "cloudinfinite.moderation.describe_document_auditing_job": (
                "DescribeDocumentAuditingJobParams DescribeDocumentAuditingJobResponse"
            ),
            "cloudinfinite.moderation.describe_image_auditing_job": (
                "DescribeImageAuditingJobParams DescribeImageAuditingJobResponse"
            ),
            "cloudinfinite.moderation.describe_text_auditing_job": (
                "DescribeTextAuditingJobParams DescribeTextAuditingJobResponse"
            ),
            "cloudinfinite.moderation.describe_video_auditing_job": (
                "DescribeVideoAuditingJobParams DescribeVideoAuditingJobResponse"
            ),
            "cloudinfinite.moderation.describe_virus_detect_job": (
                "DescribeVirusDetectJobParams DescribeVirusDetectJobResponse "
                "VirusDetectDetail VirusDetectJob VirusInfo VirusVerdict VirusVerdictValue"
            ),
            "cloudinfinite.moderation.describe_webpage_auditing_job": (
                "DescribeWebpageAuditingJobParams DescribeWebpageAuditingJobResponse"
            ),
            "cloudinfinite.moderation.document_auditing_job": (
                "DocumentAuditingJob DocumentLabels DocumentPages ModeratedPage"
            ),
            "cloudinfinite.moderation.image_auditing_job": "ImageAuditingJob",
            "cloudinfinite.moderation.recognize_image": (
                "RecognizeImageParams RecognizeImageResponse"
            ),
            "cloudinfinite.moderation.report_badcase": (
                "BadcaseContent BadcaseContentValue ReportBadcaseRequest ReportBadcaseResponse"
            ),
            "cloudinfinite.moderation.text_auditing_job": "ModeratedTextSection TextAuditingJob",
            "cloudinfinite.moderation.video_auditing_job": (
                "MaskInfo MaskLiveInfo MaskRecordInfo ModeratedSnapshot VideoAuditingJob "
                "VideoSource VideoSourceValue"
            ),
            "cloudinfinite.moderation.webpage_auditing_job": (
                "WebpageAuditingJob WebpageImage WebpageImages WebpageLabels WebpageText "
                "WebpageTexts"
            ),
            "cloudinfinite.results.moderation_results": (
                "AudioRecognition AudioScene ImageLibraryHit ImageScene ModeratedAudioSection"
                " ModerationArea ModerationObjectResult ModerationOcrResult SceneCount "
                "SceneScore TextHit TextLibraryHit TextPosition TextScene UserListHit "
                "UserListInfo"
            ),
            "cloudinfinite.settings.moderation_settings": (
                "CallbackVersion CallbackVersionValue CaptureMode CaptureModeValue "
                "CaptureSettings CaptureSettingsDict FreezeSettings FreezeSettingsDict "
                "ModerationUserInfo ModerationUserInfoDict StorageConf StorageConfDict"
            ),
        },
    )
