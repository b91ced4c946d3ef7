# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Batch jobs: run one workflow, or one kind of job, on many objects."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.batch.cancel_inventory_trigger_job import (
        CancelInventoryTriggerJobParams as CancelInventoryTriggerJobParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobParams as DescribeInventoryTriggerJobParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_job import (
        DescribeInventoryTriggerJobResponse as DescribeInventoryTriggerJobResponse,
    )
    from cloudinfinite.batch.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsParams as DescribeInventoryTriggerJobsParams,
    )
    from cloudinfinite.batch.describe_inventory_trigger_jobs import (
        DescribeInventoryTriggerJobsResponse as DescribeInventoryTriggerJobsResponse,
    )
    from cloudinfinite.batch.inventory_job import InventoryJobOutput as InventoryJobOutput
    from cloudinfinite.batch.inventory_job import InventoryJobOutputDict as InventoryJobOutputDict
    from cloudinfinite.batch.inventory_job import InventoryTriggerInput as InventoryTriggerInput
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobDetail as InventoryTriggerJobDetail,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobOperation as InventoryTriggerJobOperation,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobParam as InventoryTriggerJobParam,
    )
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobParamDict as InventoryTriggerJobParamDict,
    )
    from cloudinfinite.batch.inventory_job import InventoryTriggerJobType as InventoryTriggerJobType
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobTypeValue as InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.batch.inventory_job import TimeInterval as TimeInterval
    from cloudinfinite.batch.trigger_inventory_job import (
        InventoryJobOperation as InventoryJobOperation,
    )
    from cloudinfinite.batch.trigger_inventory_job import InventoryJobTag as InventoryJobTag
    from cloudinfinite.batch.trigger_inventory_job import (
        InventoryJobTagValue as InventoryJobTagValue,
    )
    from cloudinfinite.batch.trigger_inventory_job import (
        TriggerInventoryJobRequest as TriggerInventoryJobRequest,
    )
    from cloudinfinite.batch.trigger_inventory_job import (
        TriggerInventoryJobResponse as TriggerInventoryJobResponse,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        InventoryWorkflowOperation as InventoryWorkflowOperation,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        TriggerInventoryWorkflowRequest as TriggerInventoryWorkflowRequest,
    )
    from cloudinfinite.batch.trigger_inventory_workflow import (
        TriggerInventoryWorkflowResponse as TriggerInventoryWorkflowResponse,
    )
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.aigc_metadata import AigcMetadataDict as AigcMetadataDict
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadata as DocAigcMetadata
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadataDict as DocAigcMetadataDict
    from cloudinfinite.settings.animation import Animation as Animation
    from cloudinfinite.settings.animation import AnimationCodec as AnimationCodec
    from cloudinfinite.settings.animation import AnimationCodecValue as AnimationCodecValue
    from cloudinfinite.settings.animation import AnimationContainer as AnimationContainer
    from cloudinfinite.settings.animation import AnimationContainerDict as AnimationContainerDict
    from cloudinfinite.settings.animation import AnimationDict as AnimationDict
    from cloudinfinite.settings.animation import AnimationFormat as AnimationFormat
    from cloudinfinite.settings.animation import AnimationFormatValue as AnimationFormatValue
    from cloudinfinite.settings.animation import AnimationVideo as AnimationVideo
    from cloudinfinite.settings.animation import AnimationVideoDict as AnimationVideoDict
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
    from cloudinfinite.settings.callback import KafkaConfig as KafkaConfig
    from cloudinfinite.settings.callback import KafkaConfigDict as KafkaConfigDict
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.concat_template import ConcatAudio as ConcatAudio
    from cloudinfinite.settings.concat_template import ConcatAudioCodec as ConcatAudioCodec
    from cloudinfinite.settings.concat_template import (
        ConcatAudioCodecValue as ConcatAudioCodecValue,
    )
    from cloudinfinite.settings.concat_template import ConcatAudioDict as ConcatAudioDict
    from cloudinfinite.settings.concat_template import ConcatContainer as ConcatContainer
    from cloudinfinite.settings.concat_template import ConcatContainerDict as ConcatContainerDict
    from cloudinfinite.settings.concat_template import ConcatFormat as ConcatFormat
    from cloudinfinite.settings.concat_template import ConcatFormatValue as ConcatFormatValue
    from cloudinfinite.settings.concat_template import ConcatFragment as ConcatFragment
    from cloudinfinite.settings.concat_template import ConcatFragmentDict as ConcatFragmentDict
    from cloudinfinite.settings.concat_template import ConcatFragmentMode as ConcatFragmentMode
    from cloudinfinite.settings.concat_template import (
        ConcatFragmentModeValue as ConcatFragmentModeValue,
    )
    from cloudinfinite.settings.concat_template import ConcatTemplate as ConcatTemplate
    from cloudinfinite.settings.concat_template import ConcatTemplateDict as ConcatTemplateDict
    from cloudinfinite.settings.concat_template import ConcatVideo as ConcatVideo
    from cloudinfinite.settings.concat_template import ConcatVideoCodec as ConcatVideoCodec
    from cloudinfinite.settings.concat_template import (
        ConcatVideoCodecValue as ConcatVideoCodecValue,
    )
    from cloudinfinite.settings.concat_template import ConcatVideoDict as ConcatVideoDict
    from cloudinfinite.settings.concat_template import SceneChange as SceneChange
    from cloudinfinite.settings.concat_template import SceneChangeDict as SceneChangeDict
    from cloudinfinite.settings.dna_config import DnaConfig as DnaConfig
    from cloudinfinite.settings.dna_config import DnaConfigDict as DnaConfigDict
    from cloudinfinite.settings.extract_digital_watermark import (
        ExtractDigitalWatermark as ExtractDigitalWatermark,
    )
    from cloudinfinite.settings.extract_digital_watermark import (
        ExtractDigitalWatermarkDict as ExtractDigitalWatermarkDict,
    )
    from cloudinfinite.settings.image_inspect import ImageInspect as ImageInspect
    from cloudinfinite.settings.image_inspect import ImageInspectDict as ImageInspectDict
    from cloudinfinite.settings.image_inspect import ImageInspectProcess as ImageInspectProcess
    from cloudinfinite.settings.image_inspect import (
        ImageInspectProcessValue as ImageInspectProcessValue,
    )
    from cloudinfinite.settings.image_ocr import ImageOcr as ImageOcr
    from cloudinfinite.settings.image_ocr import ImageOcrDict as ImageOcrDict
    from cloudinfinite.settings.image_ocr import TextLanguage as TextLanguage
    from cloudinfinite.settings.image_ocr import TextLanguageValue as TextLanguageValue
    from cloudinfinite.settings.image_ocr import TextRecognition as TextRecognition
    from cloudinfinite.settings.image_ocr import TextRecognitionValue as TextRecognitionValue
    from cloudinfinite.settings.image_rule import AutoOrientStep as AutoOrientStep
    from cloudinfinite.settings.image_rule import BlurStep as BlurStep
    from cloudinfinite.settings.image_rule import BrightnessStep as BrightnessStep
    from cloudinfinite.settings.image_rule import CircleStep as CircleStep
    from cloudinfinite.settings.image_rule import ContrastStep as ContrastStep
    from cloudinfinite.settings.image_rule import CropStep as CropStep
    from cloudinfinite.settings.image_rule import CutStep as CutStep
    from cloudinfinite.settings.image_rule import FaceCropStep as FaceCropStep
    from cloudinfinite.settings.image_rule import FlipStep as FlipStep
    from cloudinfinite.settings.image_rule import FormatStep as FormatStep
    from cloudinfinite.settings.image_rule import GrayscaleStep as GrayscaleStep
    from cloudinfinite.settings.image_rule import IgnoreErrorStep as IgnoreErrorStep
    from cloudinfinite.settings.image_rule import ImageFit as ImageFit
    from cloudinfinite.settings.image_rule import ImageFitValue as ImageFitValue
    from cloudinfinite.settings.image_rule import ImageFlip as ImageFlip
    from cloudinfinite.settings.image_rule import ImageFlipValue as ImageFlipValue
    from cloudinfinite.settings.image_rule import ImageFormat as ImageFormat
    from cloudinfinite.settings.image_rule import ImageFormatValue as ImageFormatValue
    from cloudinfinite.settings.image_rule import ImageGravity as ImageGravity
    from cloudinfinite.settings.image_rule import ImageGravityValue as ImageGravityValue
    from cloudinfinite.settings.image_rule import ImageRule as ImageRule
    from cloudinfinite.settings.image_rule import InterlaceStep as InterlaceStep
    from cloudinfinite.settings.image_rule import LimitSizeStep as LimitSizeStep
    from cloudinfinite.settings.image_rule import LowestQualityStep as LowestQualityStep
    from cloudinfinite.settings.image_rule import QualityStep as QualityStep
    from cloudinfinite.settings.image_rule import ReduceFramesStep as ReduceFramesStep
    from cloudinfinite.settings.image_rule import RelativeQualityStep as RelativeQualityStep
    from cloudinfinite.settings.image_rule import RotateStep as RotateStep
    from cloudinfinite.settings.image_rule import RoundCornersStep as RoundCornersStep
    from cloudinfinite.settings.image_rule import SharpenStep as SharpenStep
    from cloudinfinite.settings.image_rule import StripStep as StripStep
    from cloudinfinite.settings.image_rule import StyleStep as StyleStep
    from cloudinfinite.settings.image_rule import ThumbnailStep as ThumbnailStep
    from cloudinfinite.settings.image_rule import ViewStep as ViewStep
    from cloudinfinite.settings.image_rule import WatermarkImageStep as WatermarkImageStep
    from cloudinfinite.settings.image_rule import WatermarkOverflow as WatermarkOverflow
    from cloudinfinite.settings.image_rule import WatermarkOverflowValue as WatermarkOverflowValue
    from cloudinfinite.settings.image_rule import WatermarkScale as WatermarkScale
    from cloudinfinite.settings.image_rule import WatermarkScaleValue as WatermarkScaleValue
    from cloudinfinite.settings.image_rule import WatermarkTextStep as WatermarkTextStep
    from cloudinfinite.settings.noise_reduction import NoiseReduction as NoiseReduction
    from cloudinfinite.settings.noise_reduction import NoiseReductionDict as NoiseReductionDict
    from cloudinfinite.settings.noise_reduction import NoiseReductionFormat as NoiseReductionFormat
    from cloudinfinite.settings.noise_reduction import (
        NoiseReductionFormatValue as NoiseReductionFormatValue,
    )
    from cloudinfinite.settings.sdr_to_hdr import HdrMode as HdrMode
    from cloudinfinite.settings.sdr_to_hdr import HdrModeValue as HdrModeValue
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr as SdrToHdr
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdrDict as SdrToHdrDict
    from cloudinfinite.settings.segment import Segment as Segment
    from cloudinfinite.settings.segment import SegmentDict as SegmentDict
    from cloudinfinite.settings.segment import SegmentFormat as SegmentFormat
    from cloudinfinite.settings.segment import SegmentFormatValue as SegmentFormatValue
    from cloudinfinite.settings.smart_cover import SmartCover as SmartCover
    from cloudinfinite.settings.smart_cover import SmartCoverDict as SmartCoverDict
    from cloudinfinite.settings.smart_cover import SmartCoverFormat as SmartCoverFormat
    from cloudinfinite.settings.smart_cover import SmartCoverFormatValue as SmartCoverFormatValue
    from cloudinfinite.settings.snapshot import Snapshot as Snapshot
    from cloudinfinite.settings.snapshot import SnapshotDict as SnapshotDict
    from cloudinfinite.settings.snapshot import SnapshotMode as SnapshotMode
    from cloudinfinite.settings.snapshot import SnapshotModeValue as SnapshotModeValue
    from cloudinfinite.settings.snapshot import SnapshotOutMode as SnapshotOutMode
    from cloudinfinite.settings.snapshot import SnapshotOutModeValue as SnapshotOutModeValue
    from cloudinfinite.settings.snapshot import SpriteSnapshotConfig as SpriteSnapshotConfig
    from cloudinfinite.settings.snapshot import SpriteSnapshotConfigDict as SpriteSnapshotConfigDict
    from cloudinfinite.settings.speech_recognition import FlashAudioFormat as FlashAudioFormat
    from cloudinfinite.settings.speech_recognition import (
        FlashAudioFormatValue as FlashAudioFormatValue,
    )
    from cloudinfinite.settings.speech_recognition import SpeechEngine as SpeechEngine
    from cloudinfinite.settings.speech_recognition import SpeechEngineValue as SpeechEngineValue
    from cloudinfinite.settings.speech_recognition import SpeechOutputType as SpeechOutputType
    from cloudinfinite.settings.speech_recognition import (
        SpeechOutputTypeValue as SpeechOutputTypeValue,
    )
    from cloudinfinite.settings.speech_recognition import SpeechRecognition as SpeechRecognition
    from cloudinfinite.settings.speech_recognition import (
        SpeechRecognitionDict as SpeechRecognitionDict,
    )
    from cloudinfinite.settings.stream_extract import StreamExtract as StreamExtract
    from cloudinfinite.settings.stream_extract import StreamExtractDict as StreamExtractDict
    from cloudinfinite.settings.super_resolution import SuperResolution as SuperResolution
    from cloudinfinite.settings.super_resolution import SuperResolutionDict as SuperResolutionDict
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionTarget as SuperResolutionTarget,
    )
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionTargetValue as SuperResolutionTargetValue,
    )
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionVersion as SuperResolutionVersion,
    )
    from cloudinfinite.settings.super_resolution import (
        SuperResolutionVersionValue as SuperResolutionVersionValue,
    )
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
    from cloudinfinite.settings.translation import Translation as Translation
    from cloudinfinite.settings.translation import TranslationDict as TranslationDict
    from cloudinfinite.settings.translation import TranslationLanguage as TranslationLanguage
    from cloudinfinite.settings.translation import (
        TranslationLanguageValue as TranslationLanguageValue,
    )
    from cloudinfinite.settings.translation import TranslationTargetType as TranslationTargetType
    from cloudinfinite.settings.translation import (
        TranslationTargetTypeValue as TranslationTargetTypeValue,
    )
    from cloudinfinite.settings.tts import TtsCodec as TtsCodec
    from cloudinfinite.settings.tts import TtsCodecValue as TtsCodecValue
    from cloudinfinite.settings.tts import TtsConfig as TtsConfig
    from cloudinfinite.settings.tts import TtsConfigDict as TtsConfigDict
    from cloudinfinite.settings.tts import TtsInputType as TtsInputType
    from cloudinfinite.settings.tts import TtsInputTypeValue as TtsInputTypeValue
    from cloudinfinite.settings.tts import TtsMode as TtsMode
    from cloudinfinite.settings.tts import TtsModeValue as TtsModeValue
    from cloudinfinite.settings.tts import TtsTpl as TtsTpl
    from cloudinfinite.settings.tts import TtsTplDict as TtsTplDict
    from cloudinfinite.settings.video_montage import VideoMontage as VideoMontage
    from cloudinfinite.settings.video_montage import VideoMontageAudio as VideoMontageAudio
    from cloudinfinite.settings.video_montage import (
        VideoMontageAudioCodec as VideoMontageAudioCodec,
    )
    from cloudinfinite.settings.video_montage import (
        VideoMontageAudioCodecValue as VideoMontageAudioCodecValue,
    )
    from cloudinfinite.settings.video_montage import VideoMontageAudioDict as VideoMontageAudioDict
    from cloudinfinite.settings.video_montage import VideoMontageContainer as VideoMontageContainer
    from cloudinfinite.settings.video_montage import (
        VideoMontageContainerDict as VideoMontageContainerDict,
    )
    from cloudinfinite.settings.video_montage import VideoMontageDict as VideoMontageDict
    from cloudinfinite.settings.video_montage import VideoMontageFormat as VideoMontageFormat
    from cloudinfinite.settings.video_montage import (
        VideoMontageFormatValue as VideoMontageFormatValue,
    )
    from cloudinfinite.settings.video_montage import VideoMontageVideo as VideoMontageVideo
    from cloudinfinite.settings.video_montage import (
        VideoMontageVideoCodec as VideoMontageVideoCodec,
    )
    from cloudinfinite.settings.video_montage import (
        VideoMontageVideoCodecValue as VideoMontageVideoCodecValue,
    )
    from cloudinfinite.settings.video_montage import VideoMontageVideoDict as VideoMontageVideoDict
    from cloudinfinite.settings.video_process import ColorEnhance as ColorEnhance
    from cloudinfinite.settings.video_process import ColorEnhanceDict as ColorEnhanceDict
    from cloudinfinite.settings.video_process import MsSharpen as MsSharpen
    from cloudinfinite.settings.video_process import MsSharpenDict as MsSharpenDict
    from cloudinfinite.settings.video_process import VideoProcess as VideoProcess
    from cloudinfinite.settings.video_process import VideoProcessDict as VideoProcessDict
    from cloudinfinite.settings.video_tag import VideoTag as VideoTag
    from cloudinfinite.settings.video_tag import VideoTagDict as VideoTagDict
    from cloudinfinite.settings.video_tag import VideoTagScenario as VideoTagScenario
    from cloudinfinite.settings.video_tag import VideoTagScenarioValue as VideoTagScenarioValue
    from cloudinfinite.settings.vocal_score import VocalScore as VocalScore
    from cloudinfinite.settings.vocal_score import VocalScoreDict as VocalScoreDict
    from cloudinfinite.settings.voice_separate import VoiceSeparate as VoiceSeparate
    from cloudinfinite.settings.voice_separate import VoiceSeparateAudio as VoiceSeparateAudio
    from cloudinfinite.settings.voice_separate import (
        VoiceSeparateAudioDict as VoiceSeparateAudioDict,
    )
    from cloudinfinite.settings.voice_separate import VoiceSeparateCodec as VoiceSeparateCodec
    from cloudinfinite.settings.voice_separate import (
        VoiceSeparateCodecValue as VoiceSeparateCodecValue,
    )
    from cloudinfinite.settings.voice_separate import VoiceSeparateDict as VoiceSeparateDict
    from cloudinfinite.settings.voice_separate import VoiceSeparateMode as VoiceSeparateMode
    from cloudinfinite.settings.voice_separate import (
        VoiceSeparateModeValue as VoiceSeparateModeValue,
    )
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
    from cloudinfinite.settings.words_generalize import NerMethod as NerMethod
    from cloudinfinite.settings.words_generalize import NerMethodValue as NerMethodValue
    from cloudinfinite.settings.words_generalize import SegMethod as SegMethod
    from cloudinfinite.settings.words_generalize import SegMethodValue as SegMethodValue
    from cloudinfinite.settings.words_generalize import WordsGeneralize as WordsGeneralize
    from cloudinfinite.settings.words_generalize import WordsGeneralizeDict as WordsGeneralizeDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.batch.cancel_inventory_trigger_job": "CancelInventoryTriggerJobParams",
            "cloudinfinite.batch.describe_inventory_trigger_job": (
                "DescribeInventoryTriggerJobParams DescribeInventoryTriggerJobResponse"
            ),
            "cloudinfinite.batch.describe_inventory_trigger_jobs": (
                "DescribeInventoryTriggerJobsParams DescribeInventoryTriggerJobsResponse"
            ),
            "cloudinfinite.batch.inventory_job": (
                "InventoryJobOutput InventoryJobOutputDict InventoryTriggerInput "
                "InventoryTriggerJobDetail InventoryTriggerJobOperation "
                "InventoryTriggerJobParam InventoryTriggerJobParamDict "
                "InventoryTriggerJobType InventoryTriggerJobTypeValue TimeInterval"
            ),
            "cloudinfinite.batch.trigger_inventory_job": (
                "InventoryJobOperation InventoryJobTag InventoryJobTagValue "
                "TriggerInventoryJobRequest TriggerInventoryJobResponse"
            ),
            "cloudinfinite.batch.trigger_inventory_workflow": (
                "InventoryWorkflowOperation TriggerInventoryWorkflowRequest "
                "TriggerInventoryWorkflowResponse"
            ),
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.settings.aigc_metadata": (
                "AigcMetadata AigcMetadataDict DocAigcMetadata DocAigcMetadataDict"
            ),
            "cloudinfinite.settings.animation": (
                "Animation AnimationCodec AnimationCodecValue AnimationContainer "
                "AnimationContainerDict AnimationDict AnimationFormat AnimationFormatValue "
                "AnimationVideo AnimationVideoDict"
            ),
            "cloudinfinite.settings.audio_mix": (
                "AudioMix AudioMixDict AudioMixEffects AudioMixEffectsDict MixMode MixModeValue"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue KafkaConfig KafkaConfigDict MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.concat_template": (
                "ConcatAudio ConcatAudioCodec ConcatAudioCodecValue ConcatAudioDict "
                "ConcatContainer ConcatContainerDict ConcatFormat ConcatFormatValue "
                "ConcatFragment ConcatFragmentDict ConcatFragmentMode ConcatFragmentModeValue"
                " ConcatTemplate ConcatTemplateDict ConcatVideo ConcatVideoCodec "
                "ConcatVideoCodecValue ConcatVideoDict SceneChange SceneChangeDict"
            ),
            "cloudinfinite.settings.dna_config": "DnaConfig DnaConfigDict",
            "cloudinfinite.settings.extract_digital_watermark": (
                "ExtractDigitalWatermark ExtractDigitalWatermarkDict"
            ),
            "cloudinfinite.settings.image_inspect": (
                "ImageInspect ImageInspectDict ImageInspectProcess ImageInspectProcessValue"
            ),
            "cloudinfinite.settings.image_ocr": (
                "ImageOcr ImageOcrDict TextLanguage TextLanguageValue TextRecognition "
                "TextRecognitionValue"
            ),
            "cloudinfinite.settings.image_rule": (
                "AutoOrientStep BlurStep BrightnessStep CircleStep ContrastStep CropStep "
                "CutStep FaceCropStep FlipStep FormatStep GrayscaleStep IgnoreErrorStep "
                "ImageFit ImageFitValue ImageFlip ImageFlipValue ImageFormat ImageFormatValue"
                " ImageGravity ImageGravityValue ImageRule InterlaceStep LimitSizeStep "
                "LowestQualityStep QualityStep ReduceFramesStep RelativeQualityStep "
                "RotateStep RoundCornersStep SharpenStep StripStep StyleStep ThumbnailStep "
                "ViewStep WatermarkImageStep WatermarkOverflow WatermarkOverflowValue "
                "WatermarkScale WatermarkScaleValue WatermarkTextStep"
            ),
            "cloudinfinite.settings.noise_reduction": (
                "NoiseReduction NoiseReductionDict NoiseReductionFormat NoiseReductionFormatValue"
            ),
            "cloudinfinite.settings.sdr_to_hdr": "HdrMode HdrModeValue SdrToHdr SdrToHdrDict",
            "cloudinfinite.settings.segment": (
                "Segment SegmentDict SegmentFormat SegmentFormatValue"
            ),
            "cloudinfinite.settings.smart_cover": (
                "SmartCover SmartCoverDict SmartCoverFormat SmartCoverFormatValue"
            ),
            "cloudinfinite.settings.snapshot": (
                "Snapshot SnapshotDict SnapshotMode SnapshotModeValue SnapshotOutMode "
                "SnapshotOutModeValue SpriteSnapshotConfig SpriteSnapshotConfigDict"
            ),
            "cloudinfinite.settings.speech_recognition": (
                "FlashAudioFormat FlashAudioFormatValue SpeechEngine SpeechEngineValue "
                "SpeechOutputType SpeechOutputTypeValue SpeechRecognition "
                "SpeechRecognitionDict"
            ),
            "cloudinfinite.settings.stream_extract": "StreamExtract StreamExtractDict",
            "cloudinfinite.settings.super_resolution": (
                "SuperResolution SuperResolutionDict SuperResolutionTarget "
                "SuperResolutionTargetValue SuperResolutionVersion "
                "SuperResolutionVersionValue"
            ),
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
            "cloudinfinite.settings.translation": (
                "Translation TranslationDict TranslationLanguage TranslationLanguageValue "
                "TranslationTargetType TranslationTargetTypeValue"
            ),
            "cloudinfinite.settings.tts": (
                "TtsCodec TtsCodecValue TtsConfig TtsConfigDict TtsInputType "
                "TtsInputTypeValue TtsMode TtsModeValue TtsTpl TtsTplDict"
            ),
            "cloudinfinite.settings.video_montage": (
                "VideoMontage VideoMontageAudio VideoMontageAudioCodec "
                "VideoMontageAudioCodecValue VideoMontageAudioDict VideoMontageContainer "
                "VideoMontageContainerDict VideoMontageDict VideoMontageFormat "
                "VideoMontageFormatValue VideoMontageVideo VideoMontageVideoCodec "
                "VideoMontageVideoCodecValue VideoMontageVideoDict"
            ),
            "cloudinfinite.settings.video_process": (
                "ColorEnhance ColorEnhanceDict MsSharpen MsSharpenDict VideoProcess "
                "VideoProcessDict"
            ),
            "cloudinfinite.settings.video_tag": (
                "VideoTag VideoTagDict VideoTagScenario VideoTagScenarioValue"
            ),
            "cloudinfinite.settings.vocal_score": "VocalScore VocalScoreDict",
            "cloudinfinite.settings.voice_separate": (
                "VoiceSeparate VoiceSeparateAudio VoiceSeparateAudioDict VoiceSeparateCodec "
                "VoiceSeparateCodecValue VoiceSeparateDict VoiceSeparateMode "
                "VoiceSeparateModeValue"
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
            "cloudinfinite.settings.words_generalize": (
                "NerMethod NerMethodValue SegMethod SegMethodValue WordsGeneralize "
                "WordsGeneralizeDict"
            ),
        },
    )
