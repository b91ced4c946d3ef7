# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Speech: recognising it in jobs of the older path, and tables of words to listen for."""

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
    from cloudinfinite.results.recognition_results import ImageBox as ImageBox
    from cloudinfinite.results.recognition_results import ImageFinding as ImageFinding
    from cloudinfinite.results.recognition_results import ImagePoint as ImagePoint
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
    from cloudinfinite.results.text_detection import ImageOcrDetection as ImageOcrDetection
    from cloudinfinite.results.text_detection import TextLine as TextLine
    from cloudinfinite.results.text_detection import TextWord as TextWord
    from cloudinfinite.results.text_detection import WordCorners as WordCorners
    from cloudinfinite.results.text_detection import WordOutline as WordOutline
    from cloudinfinite.results.translation_result import AiTranslateResult as AiTranslateResult
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
    from cloudinfinite.settings.dna_config import DnaConfig as DnaConfig
    from cloudinfinite.settings.dna_config import DnaConfigDict as DnaConfigDict
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
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction as NoiseReduction
    from cloudinfinite.settings.noise_reduction import NoiseReductionDict as NoiseReductionDict
    from cloudinfinite.settings.noise_reduction import NoiseReductionFormat as NoiseReductionFormat
    from cloudinfinite.settings.noise_reduction import (
        NoiseReductionFormatValue as NoiseReductionFormatValue,
    )
    from cloudinfinite.settings.poster_production import PosterProduction as PosterProduction
    from cloudinfinite.settings.poster_production import (
        PosterProductionDict as PosterProductionDict,
    )
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
    # Hidden from type checkers, which would take any name for granted.
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
            "cloudinfinite.results.media_result": "MediaOutputFile MediaOutputMd5 MediaResult",
            "cloudinfinite.results.recognition_results": "ImageBox ImageFinding ImagePoint",
            "cloudinfinite.results.sound_hound_result": "RecognizedSong SoundHoundResult",
            "cloudinfinite.results.speech_recognition_result": (
                "FlashSentence FlashSpeechResult FlashWord SpeechRecognitionResult "
                "SpeechSentence SpeechWord"
            ),
            "cloudinfinite.results.text_detection": (
                "ImageOcrDetection TextLine TextWord WordCorners WordOutline"
            ),
            "cloudinfinite.results.translation_result": "AiTranslateResult",
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
            "cloudinfinite.settings.audio_mix": (
                "AudioMix AudioMixDict AudioMixEffects AudioMixEffectsDict MixMode MixModeValue"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue MqMode MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.dna_config": "DnaConfig DnaConfigDict",
            "cloudinfinite.settings.image_inspect": (
                "ImageInspect ImageInspectDict ImageInspectProcess ImageInspectProcessValue"
            ),
            "cloudinfinite.settings.image_ocr": (
                "ImageOcr ImageOcrDict TextLanguage TextLanguageValue TextRecognition "
                "TextRecognitionValue"
            ),
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
            "cloudinfinite.settings.noise_reduction": (
                "NoiseReduction NoiseReductionDict NoiseReductionFormat NoiseReductionFormatValue"
            ),
            "cloudinfinite.settings.poster_production": "PosterProduction PosterProductionDict",
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
            "cloudinfinite.settings.translation": (
                "Translation TranslationBasicType TranslationBasicTypeValue TranslationDict "
                "TranslationLanguage TranslationLanguageValue TranslationSourceType "
                "TranslationSourceTypeValue TranslationTargetType TranslationTargetTypeValue"
            ),
            "cloudinfinite.settings.tts": (
                "TtsCodec TtsCodecValue TtsConfig TtsConfigDict TtsInputType "
                "TtsInputTypeValue TtsMode TtsModeValue TtsTpl TtsTplDict"
            ),
            "cloudinfinite.settings.video_target_rec": (
                "VideoTargetContainer VideoTargetContainerDict VideoTargetProcess "
                "VideoTargetProcessValue VideoTargetRec VideoTargetRecDict "
                "VideoTargetTranscode VideoTargetTranscodeDict VideoTargetVideo "
                "VideoTargetVideoDict"
            ),
            "cloudinfinite.settings.vocal_score": "VocalScore VocalScoreDict",
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
