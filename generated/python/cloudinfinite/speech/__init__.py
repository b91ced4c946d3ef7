# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Speech: recognise speech in jobs of the older path, and manage tables of hot words."""

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
    from cloudinfinite.common.media_job import MediaJobOutput as MediaJobOutput
    from cloudinfinite.common.media_job import MediaJobTag as MediaJobTag
    from cloudinfinite.common.media_job import MediaJobTagValue as MediaJobTagValue
    from cloudinfinite.common.media_job import MediaJobWorkflow as MediaJobWorkflow
    from cloudinfinite.results.dna_result import DnaAudioMatch as DnaAudioMatch
    from cloudinfinite.results.dna_result import DnaMatch as DnaMatch
    from cloudinfinite.results.dna_result import DnaMatchDetail as DnaMatchDetail
    from cloudinfinite.results.dna_result import DnaResult as DnaResult
    from cloudinfinite.results.image_inspect_result import (
        ImageInspectFinding as ImageInspectFinding,
    )
    from cloudinfinite.results.image_inspect_result import (
        ImageInspectOutcome as ImageInspectOutcome,
    )
    from cloudinfinite.results.image_inspect_result import ImageInspectResult as ImageInspectResult
    from cloudinfinite.results.media_info import MediaInfo as MediaInfo
    from cloudinfinite.results.media_info import MediaInfoAudio as MediaInfoAudio
    from cloudinfinite.results.media_info import MediaInfoFormat as MediaInfoFormat
    from cloudinfinite.results.media_info import MediaInfoStream as MediaInfoStream
    from cloudinfinite.results.media_info import MediaInfoSubtitle as MediaInfoSubtitle
    from cloudinfinite.results.media_info import MediaInfoVideo as MediaInfoVideo
    from cloudinfinite.results.media_result import MediaOutputFile as MediaOutputFile
    from cloudinfinite.results.media_result import MediaOutputMd5 as MediaOutputMd5
    from cloudinfinite.results.media_result import MediaResult as MediaResult
    from cloudinfinite.results.media_result import MediaSpriteFile as MediaSpriteFile
    from cloudinfinite.results.pic_process_result import PicProcessResult as PicProcessResult
    from cloudinfinite.results.pic_process_result import PicUploadResult as PicUploadResult
    from cloudinfinite.results.processed_image import OriginalImage as OriginalImage
    from cloudinfinite.results.processed_image import OriginalImageInfo as OriginalImageInfo
    from cloudinfinite.results.processed_image import ProcessedImage as ProcessedImage
    from cloudinfinite.results.processed_image import ProcessResults as ProcessResults
    from cloudinfinite.results.quality_estimate import QualityEstimate as QualityEstimate
    from cloudinfinite.results.quality_estimate import QualityFault as QualityFault
    from cloudinfinite.results.quality_estimate import QualityFinding as QualityFinding
    from cloudinfinite.results.quality_estimate import QualityFindings as QualityFindings
    from cloudinfinite.results.recognition_results import ImageBox as ImageBox
    from cloudinfinite.results.recognition_results import ImageFinding as ImageFinding
    from cloudinfinite.results.recognition_results import ImageOutline as ImageOutline
    from cloudinfinite.results.recognition_results import ImagePoint as ImagePoint
    from cloudinfinite.results.recognition_results import QrCode as QrCode
    from cloudinfinite.results.sound_hound_result import RecognizedSong as RecognizedSong
    from cloudinfinite.results.sound_hound_result import SoundHoundResult as SoundHoundResult
    from cloudinfinite.results.speech_recognition_result import FlashSentence as FlashSentence
    from cloudinfinite.results.speech_recognition_result import (
        FlashSpeechResult as FlashSpeechResult,
    )
    from cloudinfinite.results.speech_recognition_result import FlashWord as FlashWord
    from cloudinfinite.results.speech_recognition_result import (
        SpeechRecognitionResult as SpeechRecognitionResult,
    )
    from cloudinfinite.results.speech_recognition_result import SpeechSentence as SpeechSentence
    from cloudinfinite.results.speech_recognition_result import SpeechWord as SpeechWord
    from cloudinfinite.results.split_video_info_result import (
        SplitVideoInfoResult as SplitVideoInfoResult,
    )
    from cloudinfinite.results.split_video_info_result import VideoPart as VideoPart
    from cloudinfinite.results.text_detection import ImageOcrDetection as ImageOcrDetection
    from cloudinfinite.results.text_detection import TextLine as TextLine
    from cloudinfinite.results.text_detection import TextWord as TextWord
    from cloudinfinite.results.text_detection import WordCorners as WordCorners
    from cloudinfinite.results.text_detection import WordOutline as WordOutline
    from cloudinfinite.results.translation_result import AiTranslateResult as AiTranslateResult
    from cloudinfinite.results.video_tag_result import VideoTagAction as VideoTagAction
    from cloudinfinite.results.video_tag_result import VideoTagBox as VideoTagBox
    from cloudinfinite.results.video_tag_result import VideoTagData as VideoTagData
    from cloudinfinite.results.video_tag_result import VideoTagItem as VideoTagItem
    from cloudinfinite.results.video_tag_result import VideoTagLabel as VideoTagLabel
    from cloudinfinite.results.video_tag_result import VideoTagMoment as VideoTagMoment
    from cloudinfinite.results.video_tag_result import VideoTagPerson as VideoTagPerson
    from cloudinfinite.results.video_tag_result import VideoTagPlace as VideoTagPlace
    from cloudinfinite.results.video_tag_result import VideoTagResult as VideoTagResult
    from cloudinfinite.results.video_tag_result import VideoTagSighting as VideoTagSighting
    from cloudinfinite.results.video_tag_result import VideoTagStreamData as VideoTagStreamData
    from cloudinfinite.results.video_target_rec_result import BodyFrame as BodyFrame
    from cloudinfinite.results.video_target_rec_result import CarFrame as CarFrame
    from cloudinfinite.results.video_target_rec_result import FaceFrame as FaceFrame
    from cloudinfinite.results.video_target_rec_result import PetFrame as PetFrame
    from cloudinfinite.results.video_target_rec_result import PlateFrame as PlateFrame
    from cloudinfinite.results.video_target_rec_result import (
        VideoTargetRecResult as VideoTargetRecResult,
    )
    from cloudinfinite.results.vocal_score_result import SentenceScore as SentenceScore
    from cloudinfinite.results.vocal_score_result import SingingScore as SingingScore
    from cloudinfinite.results.vocal_score_result import VocalScoreResult as VocalScoreResult
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeLabel as WordsGeneralizeLabel,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeResult as WordsGeneralizeResult,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeToken as WordsGeneralizeToken,
    )
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
    from cloudinfinite.settings.fill_concat import FillConcat as FillConcat
    from cloudinfinite.settings.fill_concat import FillConcatDict as FillConcatDict
    from cloudinfinite.settings.fill_concat import FillConcatInput as FillConcatInput
    from cloudinfinite.settings.fill_concat import FillConcatInputDict as FillConcatInputDict
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
    from cloudinfinite.settings.image_rule import ImageRule as ImageRule
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction as NoiseReduction
    from cloudinfinite.settings.noise_reduction import NoiseReductionDict as NoiseReductionDict
    from cloudinfinite.settings.noise_reduction import NoiseReductionFormat as NoiseReductionFormat
    from cloudinfinite.settings.noise_reduction import (
        NoiseReductionFormatValue as NoiseReductionFormatValue,
    )
    from cloudinfinite.settings.pic_process import PicProcess as PicProcess
    from cloudinfinite.settings.pic_process import PicProcessDict as PicProcessDict
    from cloudinfinite.settings.poster_production import PosterProduction as PosterProduction
    from cloudinfinite.settings.poster_production import (
        PosterProductionDict as PosterProductionDict,
    )
    from cloudinfinite.settings.quality_estimate_config import (
        QualityEstimateConfig as QualityEstimateConfig,
    )
    from cloudinfinite.settings.quality_estimate_config import (
        QualityEstimateConfigDict as QualityEstimateConfigDict,
    )
    from cloudinfinite.settings.sdr_to_hdr import HdrMode as HdrMode
    from cloudinfinite.settings.sdr_to_hdr import HdrModeValue as HdrModeValue
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr as SdrToHdr
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdrDict as SdrToHdrDict
    from cloudinfinite.settings.segment import Segment as Segment
    from cloudinfinite.settings.segment import SegmentDict as SegmentDict
    from cloudinfinite.settings.segment import SegmentFormat as SegmentFormat
    from cloudinfinite.settings.segment import SegmentFormatValue as SegmentFormatValue
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody as SegmentVideoBody
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoBodyDict as SegmentVideoBodyDict,
    )
    from cloudinfinite.settings.segment_video_body import SegmentVideoMode as SegmentVideoMode
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoModeValue as SegmentVideoModeValue,
    )
    from cloudinfinite.settings.segment_video_body import SegmentVideoType as SegmentVideoType
    from cloudinfinite.settings.segment_video_body import (
        SegmentVideoTypeValue as SegmentVideoTypeValue,
    )
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
    from cloudinfinite.settings.speech_input import SpeechInput as SpeechInput
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
    from cloudinfinite.settings.split_video_parts import SplitVideoMode as SplitVideoMode
    from cloudinfinite.settings.split_video_parts import SplitVideoModeValue as SplitVideoModeValue
    from cloudinfinite.settings.split_video_parts import SplitVideoParts as SplitVideoParts
    from cloudinfinite.settings.split_video_parts import SplitVideoPartsDict as SplitVideoPartsDict
    from cloudinfinite.settings.stream_extract import StreamExtract as StreamExtract
    from cloudinfinite.settings.stream_extract import StreamExtractDict as StreamExtractDict
    from cloudinfinite.settings.subtitles import Subtitle as Subtitle
    from cloudinfinite.settings.subtitles import SubtitleDict as SubtitleDict
    from cloudinfinite.settings.subtitles import Subtitles as Subtitles
    from cloudinfinite.settings.subtitles import SubtitlesDict as SubtitlesDict
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
    from cloudinfinite.settings.translation import TranslationBasicType as TranslationBasicType
    from cloudinfinite.settings.translation import (
        TranslationBasicTypeValue as TranslationBasicTypeValue,
    )
    from cloudinfinite.settings.translation import TranslationDict as TranslationDict
    from cloudinfinite.settings.translation import TranslationLanguage as TranslationLanguage
    from cloudinfinite.settings.translation import (
        TranslationLanguageValue as TranslationLanguageValue,
    )
    from cloudinfinite.settings.translation import TranslationSourceType as TranslationSourceType
    from cloudinfinite.settings.translation import (
        TranslationSourceTypeValue as TranslationSourceTypeValue,
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
    from cloudinfinite.settings.video_synthesis import VideoSplice as VideoSplice
    from cloudinfinite.settings.video_synthesis import VideoSpliceDict as VideoSpliceDict
    from cloudinfinite.settings.video_synthesis import VideoSynthesis as VideoSynthesis
    from cloudinfinite.settings.video_synthesis import VideoSynthesisDict as VideoSynthesisDict
    from cloudinfinite.settings.video_tag import VideoTag as VideoTag
    from cloudinfinite.settings.video_tag import VideoTagDict as VideoTagDict
    from cloudinfinite.settings.video_tag import VideoTagScenario as VideoTagScenario
    from cloudinfinite.settings.video_tag import VideoTagScenarioValue as VideoTagScenarioValue
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
    from cloudinfinite.speech.asr_job import AsrJobTag as AsrJobTag
    from cloudinfinite.speech.asr_job import AsrJobTagValue as AsrJobTagValue
    from cloudinfinite.speech.cancel_asr_job import CancelAsrJobParams as CancelAsrJobParams
    from cloudinfinite.speech.create_asr_job import AsrJobOperation as AsrJobOperation
    from cloudinfinite.speech.create_asr_job import CreateAsrJobRequest as CreateAsrJobRequest
    from cloudinfinite.speech.create_asr_job import CreateAsrJobResponse as CreateAsrJobResponse
    from cloudinfinite.speech.create_asr_vocabulary_table import (
        CreateAsrVocabularyTableRequest as CreateAsrVocabularyTableRequest,
    )
    from cloudinfinite.speech.create_asr_vocabulary_table import (
        CreateAsrVocabularyTableResponse as CreateAsrVocabularyTableResponse,
    )
    from cloudinfinite.speech.delete_asr_vocabulary_table import (
        DeleteAsrVocabularyTableParams as DeleteAsrVocabularyTableParams,
    )
    from cloudinfinite.speech.describe_asr_job import DescribeAsrJobParams as DescribeAsrJobParams
    from cloudinfinite.speech.describe_asr_job import (
        DescribeAsrJobResponse as DescribeAsrJobResponse,
    )
    from cloudinfinite.speech.describe_asr_jobs import (
        DescribeAsrJobsParams as DescribeAsrJobsParams,
    )
    from cloudinfinite.speech.describe_asr_jobs import (
        DescribeAsrJobsResponse as DescribeAsrJobsResponse,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_table import (
        DescribeAsrVocabularyTableParams as DescribeAsrVocabularyTableParams,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_table import (
        DescribeAsrVocabularyTableResponse as DescribeAsrVocabularyTableResponse,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_tables import (
        DescribeAsrVocabularyTablesParams as DescribeAsrVocabularyTablesParams,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_tables import (
        DescribeAsrVocabularyTablesResponse as DescribeAsrVocabularyTablesResponse,
    )
    from cloudinfinite.speech.describe_asr_vocabulary_tables import (
        VocabularyTable as VocabularyTable,
    )
    from cloudinfinite.speech.update_asr_vocabulary_table import (
        UpdateAsrVocabularyTableRequest as UpdateAsrVocabularyTableRequest,
    )
    from cloudinfinite.speech.update_asr_vocabulary_table import (
        UpdateAsrVocabularyTableResponse as UpdateAsrVocabularyTableResponse,
    )
    from cloudinfinite.speech.vocabulary_table import HotWord as HotWord
    from cloudinfinite.speech.vocabulary_table import HotWordDict as HotWordDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.common.media_job": (
                "CosHeader MediaJobDetail MediaJobInput MediaJobOperation MediaJobOutput "
                "MediaJobTag MediaJobTagValue MediaJobWorkflow"
            ),
            "cloudinfinite.results.dna_result": "DnaAudioMatch DnaMatch DnaMatchDetail DnaResult",
            "cloudinfinite.results.image_inspect_result": (
                "ImageInspectFinding ImageInspectOutcome ImageInspectResult"
            ),
            "cloudinfinite.results.media_info": (
                "MediaInfo MediaInfoAudio MediaInfoFormat MediaInfoStream MediaInfoSubtitle "
                "MediaInfoVideo"
            ),
            "cloudinfinite.results.media_result": (
                "MediaOutputFile MediaOutputMd5 MediaResult MediaSpriteFile"
            ),
            "cloudinfinite.results.pic_process_result": "PicProcessResult PicUploadResult",
            "cloudinfinite.results.processed_image": (
                "OriginalImage OriginalImageInfo ProcessResults ProcessedImage"
            ),
            "cloudinfinite.results.quality_estimate": (
                "QualityEstimate QualityFault QualityFinding QualityFindings"
            ),
            "cloudinfinite.results.recognition_results": (
                "ImageBox ImageFinding ImageOutline ImagePoint QrCode"
            ),
            "cloudinfinite.results.sound_hound_result": "RecognizedSong SoundHoundResult",
            "cloudinfinite.results.speech_recognition_result": (
                "FlashSentence FlashSpeechResult FlashWord SpeechRecognitionResult "
                "SpeechSentence SpeechWord"
            ),
            "cloudinfinite.results.split_video_info_result": "SplitVideoInfoResult VideoPart",
            "cloudinfinite.results.text_detection": (
                "ImageOcrDetection TextLine TextWord WordCorners WordOutline"
            ),
            "cloudinfinite.results.translation_result": "AiTranslateResult",
            "cloudinfinite.results.video_tag_result": (
                "VideoTagAction VideoTagBox VideoTagData VideoTagItem VideoTagLabel "
                "VideoTagMoment VideoTagPerson VideoTagPlace VideoTagResult VideoTagSighting "
                "VideoTagStreamData"
            ),
            "cloudinfinite.results.video_target_rec_result": (
                "BodyFrame CarFrame FaceFrame PetFrame PlateFrame VideoTargetRecResult"
            ),
            "cloudinfinite.results.vocal_score_result": (
                "SentenceScore SingingScore VocalScoreResult"
            ),
            "cloudinfinite.results.words_generalize_result": (
                "WordsGeneralizeLabel WordsGeneralizeResult WordsGeneralizeToken"
            ),
            "cloudinfinite.settings.aigc_metadata": "AigcMetadata AigcMetadataDict",
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
            "cloudinfinite.settings.fill_concat": (
                "FillConcat FillConcatDict FillConcatInput FillConcatInputDict"
            ),
            "cloudinfinite.settings.image_inspect": (
                "ImageInspect ImageInspectDict ImageInspectProcess ImageInspectProcessValue"
            ),
            "cloudinfinite.settings.image_ocr": (
                "ImageOcr ImageOcrDict TextLanguage TextLanguageValue TextRecognition "
                "TextRecognitionValue"
            ),
            "cloudinfinite.settings.image_rule": "ImageRule",
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
            "cloudinfinite.settings.noise_reduction": (
                "NoiseReduction NoiseReductionDict NoiseReductionFormat NoiseReductionFormatValue"
            ),
            "cloudinfinite.settings.pic_process": "PicProcess PicProcessDict",
            "cloudinfinite.settings.poster_production": "PosterProduction PosterProductionDict",
            "cloudinfinite.settings.quality_estimate_config": (
                "QualityEstimateConfig QualityEstimateConfigDict"
            ),
            "cloudinfinite.settings.sdr_to_hdr": "HdrMode HdrModeValue SdrToHdr SdrToHdrDict",
            "cloudinfinite.settings.segment": (
                "Segment SegmentDict SegmentFormat SegmentFormatValue"
            ),
            "cloudinfinite.settings.segment_video_body": (
                "SegmentVideoBody SegmentVideoBodyDict SegmentVideoMode SegmentVideoModeValue"
                " SegmentVideoType SegmentVideoTypeValue"
            ),
            "cloudinfinite.settings.smart_cover": (
                "SmartCover SmartCoverDict SmartCoverFormat SmartCoverFormatValue"
            ),
            "cloudinfinite.settings.snapshot": (
                "Snapshot SnapshotDict SnapshotMode SnapshotModeValue SnapshotOutMode "
                "SnapshotOutModeValue SpriteSnapshotConfig SpriteSnapshotConfigDict"
            ),
            "cloudinfinite.settings.speech_input": "SpeechInput",
            "cloudinfinite.settings.speech_recognition": (
                "FlashAudioFormat FlashAudioFormatValue SpeechEngine SpeechEngineValue "
                "SpeechOutputType SpeechOutputTypeValue SpeechRecognition "
                "SpeechRecognitionDict"
            ),
            "cloudinfinite.settings.split_video_parts": (
                "SplitVideoMode SplitVideoModeValue SplitVideoParts SplitVideoPartsDict"
            ),
            "cloudinfinite.settings.stream_extract": "StreamExtract StreamExtractDict",
            "cloudinfinite.settings.subtitles": "Subtitle SubtitleDict Subtitles SubtitlesDict",
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
                "Translation TranslationBasicType TranslationBasicTypeValue TranslationDict "
                "TranslationLanguage TranslationLanguageValue TranslationSourceType "
                "TranslationSourceTypeValue TranslationTargetType TranslationTargetTypeValue"
            ),
            "cloudinfinite.settings.tts": (
                "TtsCodec TtsCodecValue TtsConfig TtsConfigDict TtsInputType "
                "TtsInputTypeValue TtsMode TtsModeValue TtsTpl TtsTplDict"
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
            "cloudinfinite.settings.video_synthesis": (
                "VideoSplice VideoSpliceDict VideoSynthesis VideoSynthesisDict"
            ),
            "cloudinfinite.settings.video_tag": (
                "VideoTag VideoTagDict VideoTagScenario VideoTagScenarioValue"
            ),
            "cloudinfinite.settings.video_target_rec": (
                "VideoTargetContainer VideoTargetContainerDict VideoTargetProcess "
                "VideoTargetProcessValue VideoTargetRec VideoTargetRecDict "
                "VideoTargetTranscode VideoTargetTranscodeDict VideoTargetVideo "
                "VideoTargetVideoDict"
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
            "cloudinfinite.speech.asr_job": "AsrJobTag AsrJobTagValue",
            "cloudinfinite.speech.cancel_asr_job": "CancelAsrJobParams",
            "cloudinfinite.speech.create_asr_job": (
                "AsrJobOperation CreateAsrJobRequest CreateAsrJobResponse"
            ),
            "cloudinfinite.speech.create_asr_vocabulary_table": (
                "CreateAsrVocabularyTableRequest CreateAsrVocabularyTableResponse"
            ),
            "cloudinfinite.speech.delete_asr_vocabulary_table": "DeleteAsrVocabularyTableParams",
            "cloudinfinite.speech.describe_asr_job": "DescribeAsrJobParams DescribeAsrJobResponse",
            "cloudinfinite.speech.describe_asr_jobs": (
                "DescribeAsrJobsParams DescribeAsrJobsResponse"
            ),
            "cloudinfinite.speech.describe_asr_vocabulary_table": (
                "DescribeAsrVocabularyTableParams DescribeAsrVocabularyTableResponse"
            ),
            "cloudinfinite.speech.describe_asr_vocabulary_tables": (
                "DescribeAsrVocabularyTablesParams DescribeAsrVocabularyTablesResponse "
                "VocabularyTable"
            ),
            "cloudinfinite.speech.update_asr_vocabulary_table": (
                "UpdateAsrVocabularyTableRequest UpdateAsrVocabularyTableResponse"
            ),
            "cloudinfinite.speech.vocabulary_table": "HotWord HotWordDict",
        },
    )
