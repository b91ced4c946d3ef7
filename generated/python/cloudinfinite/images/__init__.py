# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Images: process and inspect images, and manage a bucket's image settings: styles, compression and
protection.
"""

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
    from cloudinfinite.images.create_pic_process_job import (
        CreatePicProcessJobRequest as CreatePicProcessJobRequest,
    )
    from cloudinfinite.images.create_pic_process_job import (
        CreatePicProcessJobResponse as CreatePicProcessJobResponse,
    )
    from cloudinfinite.images.create_pic_process_job import (
        PicProcessJobOperation as PicProcessJobOperation,
    )
    from cloudinfinite.images.create_poster_template import (
        CreatePosterTemplateRequest as CreatePosterTemplateRequest,
    )
    from cloudinfinite.images.create_poster_template import (
        PosterTemplateInput as PosterTemplateInput,
    )
    from cloudinfinite.images.delete_guetzli import DeleteGuetzliParams as DeleteGuetzliParams
    from cloudinfinite.images.delete_hdr_image_processing import (
        DeleteHdrImageProcessingParams as DeleteHdrImageProcessingParams,
    )
    from cloudinfinite.images.delete_image_slim import (
        DeleteImageSlimParams as DeleteImageSlimParams,
    )
    from cloudinfinite.images.delete_origin_protect import (
        DeleteOriginProtectParams as DeleteOriginProtectParams,
    )
    from cloudinfinite.images.delete_style import DeleteStyleParams as DeleteStyleParams
    from cloudinfinite.images.delete_style import DeleteStyleRequest as DeleteStyleRequest
    from cloudinfinite.images.describe_guetzli import DescribeGuetzliParams as DescribeGuetzliParams
    from cloudinfinite.images.describe_guetzli import (
        DescribeGuetzliResponse as DescribeGuetzliResponse,
    )
    from cloudinfinite.images.describe_hdr_image_processing import (
        DescribeHdrImageProcessingParams as DescribeHdrImageProcessingParams,
    )
    from cloudinfinite.images.describe_hdr_image_processing import (
        DescribeHdrImageProcessingResponse as DescribeHdrImageProcessingResponse,
    )
    from cloudinfinite.images.describe_hotlink import DescribeHotlinkParams as DescribeHotlinkParams
    from cloudinfinite.images.describe_hotlink import (
        DescribeHotlinkResponse as DescribeHotlinkResponse,
    )
    from cloudinfinite.images.describe_image_slim import (
        DescribeImageSlimParams as DescribeImageSlimParams,
    )
    from cloudinfinite.images.describe_image_slim import (
        DescribeImageSlimResponse as DescribeImageSlimResponse,
    )
    from cloudinfinite.images.describe_origin_protect import (
        DescribeOriginProtectParams as DescribeOriginProtectParams,
    )
    from cloudinfinite.images.describe_origin_protect import (
        DescribeOriginProtectResponse as DescribeOriginProtectResponse,
    )
    from cloudinfinite.images.describe_pic_process_job import (
        DescribePicProcessJobParams as DescribePicProcessJobParams,
    )
    from cloudinfinite.images.describe_pic_process_job import (
        DescribePicProcessJobResponse as DescribePicProcessJobResponse,
    )
    from cloudinfinite.images.describe_pic_process_jobs import (
        DescribePicProcessJobsParams as DescribePicProcessJobsParams,
    )
    from cloudinfinite.images.describe_pic_process_jobs import (
        DescribePicProcessJobsResponse as DescribePicProcessJobsResponse,
    )
    from cloudinfinite.images.describe_poster_template import (
        DescribePosterTemplateParams as DescribePosterTemplateParams,
    )
    from cloudinfinite.images.describe_poster_templates import (
        DescribePosterTemplatesParams as DescribePosterTemplatesParams,
    )
    from cloudinfinite.images.describe_poster_templates import (
        DescribePosterTemplatesResponse as DescribePosterTemplatesResponse,
    )
    from cloudinfinite.images.describe_poster_templates import (
        PosterTemplateOrigin as PosterTemplateOrigin,
    )
    from cloudinfinite.images.describe_poster_templates import (
        PosterTemplateOriginValue as PosterTemplateOriginValue,
    )
    from cloudinfinite.images.describe_style import DescribeStyleParams as DescribeStyleParams
    from cloudinfinite.images.describe_style import DescribeStyleRequest as DescribeStyleRequest
    from cloudinfinite.images.describe_style import DescribeStyleResponse as DescribeStyleResponse
    from cloudinfinite.images.describe_style import StyleRule as StyleRule
    from cloudinfinite.images.get_image_aigc_metadata import (
        GetImageAigcMetadataParams as GetImageAigcMetadataParams,
    )
    from cloudinfinite.images.get_image_average_color import (
        GetImageAverageColorParams as GetImageAverageColorParams,
    )
    from cloudinfinite.images.get_image_average_color import (
        GetImageAverageColorResponse as GetImageAverageColorResponse,
    )
    from cloudinfinite.images.get_image_exif import GetImageExifParams as GetImageExifParams
    from cloudinfinite.images.get_image_info import GetImageInfoParams as GetImageInfoParams
    from cloudinfinite.images.get_image_info import GetImageInfoResponse as GetImageInfoResponse
    from cloudinfinite.images.get_original_image import (
        GetOriginalImageParams as GetOriginalImageParams,
    )
    from cloudinfinite.images.hdr_image_processing import HdrImageMode as HdrImageMode
    from cloudinfinite.images.hdr_image_processing import HdrImageModeValue as HdrImageModeValue
    from cloudinfinite.images.hotlink import HotlinkType as HotlinkType
    from cloudinfinite.images.hotlink import HotlinkTypeValue as HotlinkTypeValue
    from cloudinfinite.images.image_job import ImageJobTag as ImageJobTag
    from cloudinfinite.images.image_job import ImageJobTagValue as ImageJobTagValue
    from cloudinfinite.images.image_processing import (
        ImageProcessingResponse as ImageProcessingResponse,
    )
    from cloudinfinite.images.image_processing import PicOperations as PicOperations
    from cloudinfinite.images.image_processing import PicOperationsDict as PicOperationsDict
    from cloudinfinite.images.image_processing import PicRule as PicRule
    from cloudinfinite.images.image_processing import PicRuleDict as PicRuleDict
    from cloudinfinite.images.image_setting import ImageSettingStatus as ImageSettingStatus
    from cloudinfinite.images.image_setting import (
        ImageSettingStatusValue as ImageSettingStatusValue,
    )
    from cloudinfinite.images.image_slim import SlimMode as SlimMode
    from cloudinfinite.images.image_slim import SlimModeValue as SlimModeValue
    from cloudinfinite.images.image_slim import SlimSuffix as SlimSuffix
    from cloudinfinite.images.image_slim import SlimSuffixes as SlimSuffixes
    from cloudinfinite.images.image_slim import SlimSuffixValue as SlimSuffixValue
    from cloudinfinite.images.inspect_image import InspectImageParams as InspectImageParams
    from cloudinfinite.images.inspect_image import InspectImageResponse as InspectImageResponse
    from cloudinfinite.images.poster_template import PosterTemplate as PosterTemplate
    from cloudinfinite.images.poster_template import (
        PosterTemplateResponse as PosterTemplateResponse,
    )
    from cloudinfinite.images.process_image import ProcessImageParams as ProcessImageParams
    from cloudinfinite.images.process_stored_image import (
        ProcessStoredImageParams as ProcessStoredImageParams,
    )
    from cloudinfinite.images.refresh_tdc import RefreshTdcParams as RefreshTdcParams
    from cloudinfinite.images.set_guetzli import SetGuetzliParams as SetGuetzliParams
    from cloudinfinite.images.set_hdr_image_processing import (
        SetHdrImageProcessingParams as SetHdrImageProcessingParams,
    )
    from cloudinfinite.images.set_hdr_image_processing import (
        SetHdrImageProcessingRequest as SetHdrImageProcessingRequest,
    )
    from cloudinfinite.images.set_hotlink import SetHotlinkParams as SetHotlinkParams
    from cloudinfinite.images.set_hotlink import SetHotlinkRequest as SetHotlinkRequest
    from cloudinfinite.images.set_image_slim import SetImageSlimParams as SetImageSlimParams
    from cloudinfinite.images.set_image_slim import SetImageSlimRequest as SetImageSlimRequest
    from cloudinfinite.images.set_origin_protect import ProtectedSuffix as ProtectedSuffix
    from cloudinfinite.images.set_origin_protect import ProtectedSuffixValue as ProtectedSuffixValue
    from cloudinfinite.images.set_origin_protect import (
        SetOriginProtectParams as SetOriginProtectParams,
    )
    from cloudinfinite.images.set_origin_protect import (
        SetOriginProtectRequest as SetOriginProtectRequest,
    )
    from cloudinfinite.images.set_style import SetStyleParams as SetStyleParams
    from cloudinfinite.images.set_style import SetStyleRequest as SetStyleRequest
    from cloudinfinite.images.upload_and_process_image import (
        UploadAndProcessImageParams as UploadAndProcessImageParams,
    )
    from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer as AigcMetadataAnswer
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
    from cloudinfinite.settings.job_input import JobInput as JobInput
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
            "cloudinfinite.images.create_pic_process_job": (
                "CreatePicProcessJobRequest CreatePicProcessJobResponse PicProcessJobOperation"
            ),
            "cloudinfinite.images.create_poster_template": (
                "CreatePosterTemplateRequest PosterTemplateInput"
            ),
            "cloudinfinite.images.delete_guetzli": "DeleteGuetzliParams",
            "cloudinfinite.images.delete_hdr_image_processing": "DeleteHdrImageProcessingParams",
            "cloudinfinite.images.delete_image_slim": "DeleteImageSlimParams",
            "cloudinfinite.images.delete_origin_protect": "DeleteOriginProtectParams",
            "cloudinfinite.images.delete_style": "DeleteStyleParams DeleteStyleRequest",
            "cloudinfinite.images.describe_guetzli": (
                "DescribeGuetzliParams DescribeGuetzliResponse"
            ),
            "cloudinfinite.images.describe_hdr_image_processing": (
                "DescribeHdrImageProcessingParams DescribeHdrImageProcessingResponse"
            ),
            "cloudinfinite.images.describe_hotlink": (
                "DescribeHotlinkParams DescribeHotlinkResponse"
            ),
            "cloudinfinite.images.describe_image_slim": (
                "DescribeImageSlimParams DescribeImageSlimResponse"
            ),
            "cloudinfinite.images.describe_origin_protect": (
                "DescribeOriginProtectParams DescribeOriginProtectResponse"
            ),
            "cloudinfinite.images.describe_pic_process_job": (
                "DescribePicProcessJobParams DescribePicProcessJobResponse"
            ),
            "cloudinfinite.images.describe_pic_process_jobs": (
                "DescribePicProcessJobsParams DescribePicProcessJobsResponse"
            ),
            "cloudinfinite.images.describe_poster_template": "DescribePosterTemplateParams",
            "cloudinfinite.images.describe_poster_templates": (
                "DescribePosterTemplatesParams DescribePosterTemplatesResponse "
                "PosterTemplateOrigin PosterTemplateOriginValue"
            ),
            "cloudinfinite.images.describe_style": (
                "DescribeStyleParams DescribeStyleRequest DescribeStyleResponse StyleRule"
            ),
            "cloudinfinite.images.get_image_aigc_metadata": "GetImageAigcMetadataParams",
            "cloudinfinite.images.get_image_average_color": (
                "GetImageAverageColorParams GetImageAverageColorResponse"
            ),
            "cloudinfinite.images.get_image_exif": "GetImageExifParams",
            "cloudinfinite.images.get_image_info": "GetImageInfoParams GetImageInfoResponse",
            "cloudinfinite.images.get_original_image": "GetOriginalImageParams",
            "cloudinfinite.images.hdr_image_processing": "HdrImageMode HdrImageModeValue",
            "cloudinfinite.images.hotlink": "HotlinkType HotlinkTypeValue",
            "cloudinfinite.images.image_job": "ImageJobTag ImageJobTagValue",
            "cloudinfinite.images.image_processing": (
                "ImageProcessingResponse PicOperations PicOperationsDict PicRule PicRuleDict"
            ),
            "cloudinfinite.images.image_setting": "ImageSettingStatus ImageSettingStatusValue",
            "cloudinfinite.images.image_slim": (
                "SlimMode SlimModeValue SlimSuffix SlimSuffixValue SlimSuffixes"
            ),
            "cloudinfinite.images.inspect_image": "InspectImageParams InspectImageResponse",
            "cloudinfinite.images.poster_template": "PosterTemplate PosterTemplateResponse",
            "cloudinfinite.images.process_image": "ProcessImageParams",
            "cloudinfinite.images.process_stored_image": "ProcessStoredImageParams",
            "cloudinfinite.images.refresh_tdc": "RefreshTdcParams",
            "cloudinfinite.images.set_guetzli": "SetGuetzliParams",
            "cloudinfinite.images.set_hdr_image_processing": (
                "SetHdrImageProcessingParams SetHdrImageProcessingRequest"
            ),
            "cloudinfinite.images.set_hotlink": "SetHotlinkParams SetHotlinkRequest",
            "cloudinfinite.images.set_image_slim": "SetImageSlimParams SetImageSlimRequest",
            "cloudinfinite.images.set_origin_protect": (
                "ProtectedSuffix ProtectedSuffixValue SetOriginProtectParams "
                "SetOriginProtectRequest"
            ),
            "cloudinfinite.images.set_style": "SetStyleParams SetStyleRequest",
            "cloudinfinite.images.upload_and_process_image": "UploadAndProcessImageParams",
            "cloudinfinite.results.aigc_metadata_answer": "AigcMetadataAnswer",
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
            "cloudinfinite.settings.job_input": "JobInput",
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
        },
    )
