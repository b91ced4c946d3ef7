# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Media jobs: what the service does with one audio or video file in the background."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.common.media_job import CosHeader as CosHeader
    from cloudinfinite.common.media_job import MediaJobDetail as MediaJobDetail
    from cloudinfinite.common.media_job import MediaJobInput as MediaJobInput
    from cloudinfinite.common.media_job import MediaJobOperation as MediaJobOperation
    from cloudinfinite.common.media_job import MediaJobOptions as MediaJobOptions
    from cloudinfinite.common.media_job import MediaJobOutput as MediaJobOutput
    from cloudinfinite.common.media_job import MediaJobTag as MediaJobTag
    from cloudinfinite.common.media_job import MediaJobTagValue as MediaJobTagValue
    from cloudinfinite.common.media_job import MediaJobWorkflow as MediaJobWorkflow
    from cloudinfinite.media.cancel_media_job import CancelMediaJobParams as CancelMediaJobParams
    from cloudinfinite.media.create_media_info_job import (
        CreateMediaInfoJobRequest as CreateMediaInfoJobRequest,
    )
    from cloudinfinite.media.create_media_info_job import (
        CreateMediaInfoJobResponse as CreateMediaInfoJobResponse,
    )
    from cloudinfinite.media.create_media_job import CreateMediaJobRequest as CreateMediaJobRequest
    from cloudinfinite.media.create_media_job import (
        CreateMediaJobResponse as CreateMediaJobResponse,
    )
    from cloudinfinite.media.create_snapshot_job import (
        CreateSnapshotJobRequest as CreateSnapshotJobRequest,
    )
    from cloudinfinite.media.create_snapshot_job import (
        CreateSnapshotJobResponse as CreateSnapshotJobResponse,
    )
    from cloudinfinite.media.create_snapshot_job import SnapshotJobOperation as SnapshotJobOperation
    from cloudinfinite.media.create_transcode_job import (
        CreateTranscodeJobRequest as CreateTranscodeJobRequest,
    )
    from cloudinfinite.media.create_transcode_job import (
        CreateTranscodeJobResponse as CreateTranscodeJobResponse,
    )
    from cloudinfinite.media.create_transcode_job import (
        TranscodeJobOperation as TranscodeJobOperation,
    )
    from cloudinfinite.media.describe_media_dna_db_files import (
        DescribeMediaDnaDbFilesParams as DescribeMediaDnaDbFilesParams,
    )
    from cloudinfinite.media.describe_media_dna_db_files import (
        DescribeMediaDnaDbFilesResponse as DescribeMediaDnaDbFilesResponse,
    )
    from cloudinfinite.media.describe_media_dna_db_files import DnaFile as DnaFile
    from cloudinfinite.media.describe_media_dna_dbs import (
        DescribeMediaDnaDbsParams as DescribeMediaDnaDbsParams,
    )
    from cloudinfinite.media.describe_media_dna_dbs import (
        DescribeMediaDnaDbsResponse as DescribeMediaDnaDbsResponse,
    )
    from cloudinfinite.media.describe_media_dna_dbs import DnaDatabase as DnaDatabase
    from cloudinfinite.media.describe_media_job import (
        DescribeMediaJobParams as DescribeMediaJobParams,
    )
    from cloudinfinite.media.describe_media_job import (
        DescribeMediaJobResponse as DescribeMediaJobResponse,
    )
    from cloudinfinite.media.describe_media_jobs import (
        DescribeMediaJobsParams as DescribeMediaJobsParams,
    )
    from cloudinfinite.media.describe_media_jobs import (
        DescribeMediaJobsResponse as DescribeMediaJobsResponse,
    )
    from cloudinfinite.media.frame import FrameChoice as FrameChoice
    from cloudinfinite.media.frame import FrameChoiceValue as FrameChoiceValue
    from cloudinfinite.media.frame import FrameFormat as FrameFormat
    from cloudinfinite.media.frame import FrameFormatValue as FrameFormatValue
    from cloudinfinite.media.frame import FrameRotation as FrameRotation
    from cloudinfinite.media.frame import FrameRotationValue as FrameRotationValue
    from cloudinfinite.media.generate_media_info import (
        GenerateMediaInfoRequest as GenerateMediaInfoRequest,
    )
    from cloudinfinite.media.generate_media_info import (
        GenerateMediaInfoResponse as GenerateMediaInfoResponse,
    )
    from cloudinfinite.media.generate_snapshot import (
        GenerateSnapshotRequest as GenerateSnapshotRequest,
    )
    from cloudinfinite.media.generate_snapshot import (
        GenerateSnapshotResponse as GenerateSnapshotResponse,
    )
    from cloudinfinite.media.get_media_info import GetMediaInfoParams as GetMediaInfoParams
    from cloudinfinite.media.get_media_info import GetMediaInfoResponse as GetMediaInfoResponse
    from cloudinfinite.media.get_snapshot import GetSnapshotParams as GetSnapshotParams
    from cloudinfinite.media.play_key import PlayKeyResponse as PlayKeyResponse
    from cloudinfinite.media.play_key import PlayKeys as PlayKeys
    from cloudinfinite.media.update_play_key import UpdatePlayKeyParams as UpdatePlayKeyParams
    from cloudinfinite.results.media_info import MediaInfo as MediaInfo
    from cloudinfinite.results.media_info import MediaInfoAudio as MediaInfoAudio
    from cloudinfinite.results.media_info import MediaInfoFormat as MediaInfoFormat
    from cloudinfinite.results.media_info import MediaInfoStream as MediaInfoStream
    from cloudinfinite.results.media_info import MediaInfoSubtitle as MediaInfoSubtitle
    from cloudinfinite.results.media_info import MediaInfoVideo as MediaInfoVideo
    from cloudinfinite.results.media_result import MediaOutputFile as MediaOutputFile
    from cloudinfinite.results.media_result import MediaOutputMd5 as MediaOutputMd5
    from cloudinfinite.results.media_result import MediaResult as MediaResult
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.aigc_metadata import AigcMetadataDict as AigcMetadataDict
    from cloudinfinite.settings.audio_mix import AudioMix as AudioMix
    from cloudinfinite.settings.audio_mix import AudioMixDict as AudioMixDict
    from cloudinfinite.settings.audio_mix import AudioMixEffects as AudioMixEffects
    from cloudinfinite.settings.audio_mix import AudioMixEffectsDict as AudioMixEffectsDict
    from cloudinfinite.settings.audio_mix import MixMode as MixMode
    from cloudinfinite.settings.audio_mix import MixModeValue as MixModeValue
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.job_input import JobInput as JobInput
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
    from cloudinfinite.settings.snapshot import Snapshot as Snapshot
    from cloudinfinite.settings.snapshot import SnapshotDict as SnapshotDict
    from cloudinfinite.settings.snapshot import SnapshotMode as SnapshotMode
    from cloudinfinite.settings.snapshot import SnapshotModeValue as SnapshotModeValue
    from cloudinfinite.settings.snapshot import SnapshotOutMode as SnapshotOutMode
    from cloudinfinite.settings.snapshot import SnapshotOutModeValue as SnapshotOutModeValue
    from cloudinfinite.settings.snapshot import SnapshotOutput as SnapshotOutput
    from cloudinfinite.settings.snapshot import SnapshotOutputDict as SnapshotOutputDict
    from cloudinfinite.settings.snapshot import SpriteSnapshotConfig as SpriteSnapshotConfig
    from cloudinfinite.settings.snapshot import SpriteSnapshotConfigDict as SpriteSnapshotConfigDict
    from cloudinfinite.settings.subtitles import Subtitle as Subtitle
    from cloudinfinite.settings.subtitles import SubtitleDict as SubtitleDict
    from cloudinfinite.settings.subtitles import Subtitles as Subtitles
    from cloudinfinite.settings.subtitles import SubtitlesDict as SubtitlesDict
    from cloudinfinite.settings.transcode import AspectMethod as AspectMethod
    from cloudinfinite.settings.transcode import AspectMethodValue as AspectMethodValue
    from cloudinfinite.settings.transcode import AudioSampleFormat as AudioSampleFormat
    from cloudinfinite.settings.transcode import AudioSampleFormatValue as AudioSampleFormatValue
    from cloudinfinite.settings.transcode import ClipConfig as ClipConfig
    from cloudinfinite.settings.transcode import ClipConfigDict as ClipConfigDict
    from cloudinfinite.settings.transcode import DashEncrypt as DashEncrypt
    from cloudinfinite.settings.transcode import DashEncryptDict as DashEncryptDict
    from cloudinfinite.settings.transcode import HlsEncrypt as HlsEncrypt
    from cloudinfinite.settings.transcode import HlsEncryptDict as HlsEncryptDict
    from cloudinfinite.settings.transcode import MediaTimeInterval as MediaTimeInterval
    from cloudinfinite.settings.transcode import MediaTimeIntervalDict as MediaTimeIntervalDict
    from cloudinfinite.settings.transcode import Transcode as Transcode
    from cloudinfinite.settings.transcode import TranscodeAudio as TranscodeAudio
    from cloudinfinite.settings.transcode import TranscodeAudioCodec as TranscodeAudioCodec
    from cloudinfinite.settings.transcode import (
        TranscodeAudioCodecValue as TranscodeAudioCodecValue,
    )
    from cloudinfinite.settings.transcode import TranscodeAudioDict as TranscodeAudioDict
    from cloudinfinite.settings.transcode import TranscodeContainer as TranscodeContainer
    from cloudinfinite.settings.transcode import TranscodeContainerDict as TranscodeContainerDict
    from cloudinfinite.settings.transcode import TranscodeDict as TranscodeDict
    from cloudinfinite.settings.transcode import TranscodeFormat as TranscodeFormat
    from cloudinfinite.settings.transcode import TranscodeFormatValue as TranscodeFormatValue
    from cloudinfinite.settings.transcode import TranscodePixelFormat as TranscodePixelFormat
    from cloudinfinite.settings.transcode import (
        TranscodePixelFormatValue as TranscodePixelFormatValue,
    )
    from cloudinfinite.settings.transcode import TranscodePreset as TranscodePreset
    from cloudinfinite.settings.transcode import TranscodePresetValue as TranscodePresetValue
    from cloudinfinite.settings.transcode import TranscodeProfile as TranscodeProfile
    from cloudinfinite.settings.transcode import TranscodeProfileValue as TranscodeProfileValue
    from cloudinfinite.settings.transcode import TranscodeSubtitle as TranscodeSubtitle
    from cloudinfinite.settings.transcode import TranscodeSubtitleDict as TranscodeSubtitleDict
    from cloudinfinite.settings.transcode import TranscodeVideo as TranscodeVideo
    from cloudinfinite.settings.transcode import TranscodeVideoCodec as TranscodeVideoCodec
    from cloudinfinite.settings.transcode import (
        TranscodeVideoCodecValue as TranscodeVideoCodecValue,
    )
    from cloudinfinite.settings.transcode import TranscodeVideoDict as TranscodeVideoDict
    from cloudinfinite.settings.transcode import TransConfig as TransConfig
    from cloudinfinite.settings.transcode import TransConfigDict as TransConfigDict
    from cloudinfinite.settings.transcode import VideoColorParam as VideoColorParam
    from cloudinfinite.settings.transcode import VideoColorParamDict as VideoColorParamDict
    from cloudinfinite.settings.watermark import DigitalWatermark as DigitalWatermark
    from cloudinfinite.settings.watermark import DigitalWatermarkDict as DigitalWatermarkDict
    from cloudinfinite.settings.watermark import DigitalWatermarkState as DigitalWatermarkState
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkStateValue as DigitalWatermarkStateValue,
    )
    from cloudinfinite.settings.watermark import DigitalWatermarkType as DigitalWatermarkType
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkTypeValue as DigitalWatermarkTypeValue,
    )
    from cloudinfinite.settings.watermark import DigitalWatermarkVersion as DigitalWatermarkVersion
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkVersionValue as DigitalWatermarkVersionValue,
    )
    from cloudinfinite.settings.watermark import RemoveWatermark as RemoveWatermark
    from cloudinfinite.settings.watermark import RemoveWatermarkDict as RemoveWatermarkDict
    from cloudinfinite.settings.watermark import Watermark as Watermark
    from cloudinfinite.settings.watermark import WatermarkDict as WatermarkDict
    from cloudinfinite.settings.watermark import WatermarkImage as WatermarkImage
    from cloudinfinite.settings.watermark import WatermarkImageDict as WatermarkImageDict
    from cloudinfinite.settings.watermark import WatermarkImageMode as WatermarkImageMode
    from cloudinfinite.settings.watermark import WatermarkImageModeValue as WatermarkImageModeValue
    from cloudinfinite.settings.watermark import WatermarkLocationMode as WatermarkLocationMode
    from cloudinfinite.settings.watermark import (
        WatermarkLocationModeValue as WatermarkLocationModeValue,
    )
    from cloudinfinite.settings.watermark import WatermarkPosition as WatermarkPosition
    from cloudinfinite.settings.watermark import WatermarkPositionValue as WatermarkPositionValue
    from cloudinfinite.settings.watermark import WatermarkSlide as WatermarkSlide
    from cloudinfinite.settings.watermark import WatermarkSlideDict as WatermarkSlideDict
    from cloudinfinite.settings.watermark import WatermarkText as WatermarkText
    from cloudinfinite.settings.watermark import WatermarkTextDict as WatermarkTextDict
    from cloudinfinite.settings.watermark import WatermarkType as WatermarkType
    from cloudinfinite.settings.watermark import WatermarkTypeValue as WatermarkTypeValue
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.common.media_job": (
                "CosHeader MediaJobDetail MediaJobInput MediaJobOperation MediaJobOptions "
                "MediaJobOutput MediaJobTag MediaJobTagValue MediaJobWorkflow"
            ),
            "cloudinfinite.media.cancel_media_job": "CancelMediaJobParams",
            "cloudinfinite.media.create_media_info_job": (
                "CreateMediaInfoJobRequest CreateMediaInfoJobResponse"
            ),
            "cloudinfinite.media.create_media_job": "CreateMediaJobRequest CreateMediaJobResponse",
            "cloudinfinite.media.create_snapshot_job": (
                "CreateSnapshotJobRequest CreateSnapshotJobResponse SnapshotJobOperation"
            ),
            "cloudinfinite.media.create_transcode_job": (
                "CreateTranscodeJobRequest CreateTranscodeJobResponse TranscodeJobOperation"
            ),
            "cloudinfinite.media.describe_media_dna_db_files": (
                "DescribeMediaDnaDbFilesParams DescribeMediaDnaDbFilesResponse DnaFile"
            ),
            "cloudinfinite.media.describe_media_dna_dbs": (
                "DescribeMediaDnaDbsParams DescribeMediaDnaDbsResponse DnaDatabase"
            ),
            "cloudinfinite.media.describe_media_job": (
                "DescribeMediaJobParams DescribeMediaJobResponse"
            ),
            "cloudinfinite.media.describe_media_jobs": (
                "DescribeMediaJobsParams DescribeMediaJobsResponse"
            ),
            "cloudinfinite.media.frame": (
                "FrameChoice FrameChoiceValue FrameFormat FrameFormatValue FrameRotation "
                "FrameRotationValue"
            ),
            "cloudinfinite.media.generate_media_info": (
                "GenerateMediaInfoRequest GenerateMediaInfoResponse"
            ),
            "cloudinfinite.media.generate_snapshot": (
                "GenerateSnapshotRequest GenerateSnapshotResponse"
            ),
            "cloudinfinite.media.get_media_info": "GetMediaInfoParams GetMediaInfoResponse",
            "cloudinfinite.media.get_snapshot": "GetSnapshotParams",
            "cloudinfinite.media.play_key": "PlayKeyResponse PlayKeys",
            "cloudinfinite.media.update_play_key": "UpdatePlayKeyParams",
            "cloudinfinite.results.media_info": (
                "MediaInfo MediaInfoAudio MediaInfoFormat MediaInfoStream MediaInfoSubtitle "
                "MediaInfoVideo"
            ),
            "cloudinfinite.results.media_result": "MediaOutputFile MediaOutputMd5 MediaResult",
            "cloudinfinite.settings.aigc_metadata": "AigcMetadata AigcMetadataDict",
            "cloudinfinite.settings.audio_mix": (
                "AudioMix AudioMixDict AudioMixEffects AudioMixEffectsDict MixMode MixModeValue"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue MqMode MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.job_input": "JobInput",
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
            "cloudinfinite.settings.snapshot": (
                "Snapshot SnapshotDict SnapshotMode SnapshotModeValue SnapshotOutMode "
                "SnapshotOutModeValue SnapshotOutput SnapshotOutputDict SpriteSnapshotConfig "
                "SpriteSnapshotConfigDict"
            ),
            "cloudinfinite.settings.subtitles": "Subtitle SubtitleDict Subtitles SubtitlesDict",
            "cloudinfinite.settings.transcode": (
                "AspectMethod AspectMethodValue AudioSampleFormat AudioSampleFormatValue "
                "ClipConfig ClipConfigDict DashEncrypt DashEncryptDict HlsEncrypt "
                "HlsEncryptDict MediaTimeInterval MediaTimeIntervalDict TransConfig "
                "TransConfigDict Transcode TranscodeAudio TranscodeAudioCodec "
                "TranscodeAudioCodecValue TranscodeAudioDict TranscodeContainer "
                "TranscodeContainerDict TranscodeDict TranscodeFormat TranscodeFormatValue "
                "TranscodePixelFormat TranscodePixelFormatValue TranscodePreset "
                "TranscodePresetValue TranscodeProfile TranscodeProfileValue "
                "TranscodeSubtitle TranscodeSubtitleDict TranscodeVideo TranscodeVideoCodec "
                "TranscodeVideoCodecValue TranscodeVideoDict VideoColorParam "
                "VideoColorParamDict"
            ),
            "cloudinfinite.settings.watermark": (
                "DigitalWatermark DigitalWatermarkDict DigitalWatermarkState "
                "DigitalWatermarkStateValue DigitalWatermarkType DigitalWatermarkTypeValue "
                "DigitalWatermarkVersion DigitalWatermarkVersionValue RemoveWatermark "
                "RemoveWatermarkDict Watermark WatermarkDict WatermarkImage "
                "WatermarkImageDict WatermarkImageMode WatermarkImageModeValue "
                "WatermarkLocationMode WatermarkLocationModeValue WatermarkPosition "
                "WatermarkPositionValue WatermarkSlide WatermarkSlideDict WatermarkText "
                "WatermarkTextDict WatermarkType WatermarkTypeValue"
            ),
        },
    )
