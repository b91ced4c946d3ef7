# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Templates: stored settings that jobs and workflows refer to by ID."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.aigc_metadata import AigcMetadataDict as AigcMetadataDict
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
    from cloudinfinite.settings.pic_process import PicProcess as PicProcess
    from cloudinfinite.settings.pic_process import PicProcessDict as PicProcessDict
    from cloudinfinite.settings.sdr_to_hdr import HdrMode as HdrMode
    from cloudinfinite.settings.sdr_to_hdr import HdrModeValue as HdrModeValue
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr as SdrToHdr
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdrDict as SdrToHdrDict
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
    from cloudinfinite.settings.transcode_pro import TranscodePro as TranscodePro
    from cloudinfinite.settings.transcode_pro import TranscodeProAudio as TranscodeProAudio
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProAudioCodec as TranscodeProAudioCodec,
    )
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProAudioCodecValue as TranscodeProAudioCodecValue,
    )
    from cloudinfinite.settings.transcode_pro import TranscodeProAudioDict as TranscodeProAudioDict
    from cloudinfinite.settings.transcode_pro import TranscodeProContainer as TranscodeProContainer
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProContainerDict as TranscodeProContainerDict,
    )
    from cloudinfinite.settings.transcode_pro import TranscodeProFormat as TranscodeProFormat
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProFormatValue as TranscodeProFormatValue,
    )
    from cloudinfinite.settings.transcode_pro import TranscodeProVideo as TranscodeProVideo
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProVideoCodec as TranscodeProVideoCodec,
    )
    from cloudinfinite.settings.transcode_pro import (
        TranscodeProVideoCodecValue as TranscodeProVideoCodecValue,
    )
    from cloudinfinite.settings.transcode_pro import TranscodeProVideoDict as TranscodeProVideoDict
    from cloudinfinite.settings.tts import TtsCodec as TtsCodec
    from cloudinfinite.settings.tts import TtsCodecValue as TtsCodecValue
    from cloudinfinite.settings.tts import TtsMode as TtsMode
    from cloudinfinite.settings.tts import TtsModeValue as TtsModeValue
    from cloudinfinite.settings.tts import TtsTpl as TtsTpl
    from cloudinfinite.settings.tts import TtsTplDict as TtsTplDict
    from cloudinfinite.settings.video_enhance import FrameEnhance as FrameEnhance
    from cloudinfinite.settings.video_enhance import FrameEnhanceDict as FrameEnhanceDict
    from cloudinfinite.settings.video_enhance import VideoEnhance as VideoEnhance
    from cloudinfinite.settings.video_enhance import VideoEnhanceDict as VideoEnhanceDict
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
    from cloudinfinite.settings.video_target_rec import VideoTargetContainer as VideoTargetContainer
    from cloudinfinite.settings.video_target_rec import (
        VideoTargetContainerDict as VideoTargetContainerDict,
    )
    from cloudinfinite.settings.video_target_rec import VideoTargetProcess as VideoTargetProcess
    from cloudinfinite.settings.video_target_rec import (
        VideoTargetProcessValue as VideoTargetProcessValue,
    )
    from cloudinfinite.settings.video_target_rec import VideoTargetRec as VideoTargetRec
    from cloudinfinite.settings.video_target_rec import VideoTargetRecDict as VideoTargetRecDict
    from cloudinfinite.settings.video_target_rec import VideoTargetTranscode as VideoTargetTranscode
    from cloudinfinite.settings.video_target_rec import (
        VideoTargetTranscodeDict as VideoTargetTranscodeDict,
    )
    from cloudinfinite.settings.video_target_rec import VideoTargetVideo as VideoTargetVideo
    from cloudinfinite.settings.video_target_rec import VideoTargetVideoDict as VideoTargetVideoDict
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
    from cloudinfinite.templates.animation_template_request import (
        AnimationTemplateRequest as AnimationTemplateRequest,
    )
    from cloudinfinite.templates.concat_template_request import (
        ConcatTemplateRequest as ConcatTemplateRequest,
    )
    from cloudinfinite.templates.delete_media_template import (
        DeleteMediaTemplateResponse as DeleteMediaTemplateResponse,
    )
    from cloudinfinite.templates.describe_media_templates import (
        DescribeMediaTemplatesParams as DescribeMediaTemplatesParams,
    )
    from cloudinfinite.templates.describe_media_templates import (
        DescribeMediaTemplatesResponse as DescribeMediaTemplatesResponse,
    )
    from cloudinfinite.templates.describe_media_templates import (
        MissingTemplates as MissingTemplates,
    )
    from cloudinfinite.templates.high_speed_hd_template_request import (
        HighSpeedHdTemplateRequest as HighSpeedHdTemplateRequest,
    )
    from cloudinfinite.templates.image_ocr_template_request import (
        ImageOcrTemplateRequest as ImageOcrTemplateRequest,
    )
    from cloudinfinite.templates.noise_reduction_template_request import (
        NoiseReductionTemplateRequest as NoiseReductionTemplateRequest,
    )
    from cloudinfinite.templates.pic_process_template_request import (
        PicProcessTemplateRequest as PicProcessTemplateRequest,
    )
    from cloudinfinite.templates.smart_cover_template_request import (
        SmartCoverTemplateRequest as SmartCoverTemplateRequest,
    )
    from cloudinfinite.templates.snapshot_template_request import (
        SnapshotTemplateRequest as SnapshotTemplateRequest,
    )
    from cloudinfinite.templates.speech_recognition_template_request import (
        SpeechRecognitionTemplateRequest as SpeechRecognitionTemplateRequest,
    )
    from cloudinfinite.templates.super_resolution_template_request import (
        SuperResolutionTemplateRequest as SuperResolutionTemplateRequest,
    )
    from cloudinfinite.templates.template import Template as Template
    from cloudinfinite.templates.template import TemplateAnswer as TemplateAnswer
    from cloudinfinite.templates.template import TemplateCategory as TemplateCategory
    from cloudinfinite.templates.template import TemplateCategoryValue as TemplateCategoryValue
    from cloudinfinite.templates.template import TemplateParams as TemplateParams
    from cloudinfinite.templates.template import TemplateTag as TemplateTag
    from cloudinfinite.templates.template import TemplateTagFilter as TemplateTagFilter
    from cloudinfinite.templates.template import TemplateTagFilterValue as TemplateTagFilterValue
    from cloudinfinite.templates.template import TemplateTagValue as TemplateTagValue
    from cloudinfinite.templates.transcode_pro_template_request import (
        TranscodeProTemplateRequest as TranscodeProTemplateRequest,
    )
    from cloudinfinite.templates.transcode_template_request import (
        TranscodeTemplateRequest as TranscodeTemplateRequest,
    )
    from cloudinfinite.templates.tts_template_request import (
        TtsTemplateRequest as TtsTemplateRequest,
    )
    from cloudinfinite.templates.video_enhance_template_request import (
        VideoEnhanceTemplateRequest as VideoEnhanceTemplateRequest,
    )
    from cloudinfinite.templates.video_montage_template_request import (
        VideoMontageTemplateRequest as VideoMontageTemplateRequest,
    )
    from cloudinfinite.templates.video_process_template_request import (
        VideoProcessTemplateRequest as VideoProcessTemplateRequest,
    )
    from cloudinfinite.templates.video_target_rec_template_request import (
        VideoTargetRecTemplateRequest as VideoTargetRecTemplateRequest,
    )
    from cloudinfinite.templates.voice_separate_template_request import (
        VoiceSeparateTemplateRequest as VoiceSeparateTemplateRequest,
    )
    from cloudinfinite.templates.watermark_template_request import (
        WatermarkTemplateRequest as WatermarkTemplateRequest,
    )
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.settings.aigc_metadata": "AigcMetadata AigcMetadataDict",
            "cloudinfinite.settings.animation": (
                "Animation AnimationCodec AnimationCodecValue AnimationContainer "
                "AnimationContainerDict AnimationDict AnimationFormat AnimationFormatValue "
                "AnimationVideo AnimationVideoDict"
            ),
            "cloudinfinite.settings.audio_mix": (
                "AudioMix AudioMixDict AudioMixEffects AudioMixEffectsDict MixMode MixModeValue"
            ),
            "cloudinfinite.settings.concat_template": (
                "ConcatAudio ConcatAudioCodec ConcatAudioCodecValue ConcatAudioDict "
                "ConcatContainer ConcatContainerDict ConcatFormat ConcatFormatValue "
                "ConcatFragment ConcatFragmentDict ConcatFragmentMode ConcatFragmentModeValue"
                " ConcatTemplate ConcatTemplateDict ConcatVideo ConcatVideoCodec "
                "ConcatVideoCodecValue ConcatVideoDict SceneChange SceneChangeDict"
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
            "cloudinfinite.settings.pic_process": "PicProcess PicProcessDict",
            "cloudinfinite.settings.sdr_to_hdr": "HdrMode HdrModeValue SdrToHdr SdrToHdrDict",
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
            "cloudinfinite.settings.transcode_pro": (
                "TranscodePro TranscodeProAudio TranscodeProAudioCodec "
                "TranscodeProAudioCodecValue TranscodeProAudioDict TranscodeProContainer "
                "TranscodeProContainerDict TranscodeProFormat TranscodeProFormatValue "
                "TranscodeProVideo TranscodeProVideoCodec TranscodeProVideoCodecValue "
                "TranscodeProVideoDict"
            ),
            "cloudinfinite.settings.tts": (
                "TtsCodec TtsCodecValue TtsMode TtsModeValue TtsTpl TtsTplDict"
            ),
            "cloudinfinite.settings.video_enhance": (
                "FrameEnhance FrameEnhanceDict VideoEnhance VideoEnhanceDict"
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
            "cloudinfinite.settings.video_target_rec": (
                "VideoTargetContainer VideoTargetContainerDict VideoTargetProcess "
                "VideoTargetProcessValue VideoTargetRec VideoTargetRecDict "
                "VideoTargetTranscode VideoTargetTranscodeDict VideoTargetVideo "
                "VideoTargetVideoDict"
            ),
            "cloudinfinite.settings.voice_separate": (
                "VoiceSeparate VoiceSeparateAudio VoiceSeparateAudioDict VoiceSeparateCodec "
                "VoiceSeparateCodecValue VoiceSeparateDict VoiceSeparateMode "
                "VoiceSeparateModeValue"
            ),
            "cloudinfinite.settings.watermark": (
                "Watermark WatermarkDict WatermarkImage WatermarkImageDict WatermarkImageMode"
                " WatermarkImageModeValue WatermarkLocationMode WatermarkLocationModeValue "
                "WatermarkPosition WatermarkPositionValue WatermarkSlide WatermarkSlideDict "
                "WatermarkText WatermarkTextDict WatermarkType WatermarkTypeValue"
            ),
            "cloudinfinite.templates.animation_template_request": "AnimationTemplateRequest",
            "cloudinfinite.templates.concat_template_request": "ConcatTemplateRequest",
            "cloudinfinite.templates.delete_media_template": "DeleteMediaTemplateResponse",
            "cloudinfinite.templates.describe_media_templates": (
                "DescribeMediaTemplatesParams DescribeMediaTemplatesResponse MissingTemplates"
            ),
            "cloudinfinite.templates.high_speed_hd_template_request": "HighSpeedHdTemplateRequest",
            "cloudinfinite.templates.image_ocr_template_request": "ImageOcrTemplateRequest",
            "cloudinfinite.templates.noise_reduction_template_request": (
                "NoiseReductionTemplateRequest"
            ),
            "cloudinfinite.templates.pic_process_template_request": "PicProcessTemplateRequest",
            "cloudinfinite.templates.smart_cover_template_request": "SmartCoverTemplateRequest",
            "cloudinfinite.templates.snapshot_template_request": "SnapshotTemplateRequest",
            "cloudinfinite.templates.speech_recognition_template_request": (
                "SpeechRecognitionTemplateRequest"
            ),
            "cloudinfinite.templates.super_resolution_template_request": (
                "SuperResolutionTemplateRequest"
            ),
            "cloudinfinite.templates.template": (
                "Template TemplateAnswer TemplateCategory TemplateCategoryValue "
                "TemplateParams TemplateTag TemplateTagFilter TemplateTagFilterValue "
                "TemplateTagValue"
            ),
            "cloudinfinite.templates.transcode_pro_template_request": "TranscodeProTemplateRequest",
            "cloudinfinite.templates.transcode_template_request": "TranscodeTemplateRequest",
            "cloudinfinite.templates.tts_template_request": "TtsTemplateRequest",
            "cloudinfinite.templates.video_enhance_template_request": "VideoEnhanceTemplateRequest",
            "cloudinfinite.templates.video_montage_template_request": "VideoMontageTemplateRequest",
            "cloudinfinite.templates.video_process_template_request": "VideoProcessTemplateRequest",
            "cloudinfinite.templates.video_target_rec_template_request": (
                "VideoTargetRecTemplateRequest"
            ),
            "cloudinfinite.templates.voice_separate_template_request": (
                "VoiceSeparateTemplateRequest"
            ),
            "cloudinfinite.templates.watermark_template_request": "WatermarkTemplateRequest",
        },
    )
