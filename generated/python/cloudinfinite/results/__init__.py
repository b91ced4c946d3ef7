# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types that several calls share."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.results.dna_result import DnaAudioMatch as DnaAudioMatch
    from cloudinfinite.results.dna_result import DnaMatch as DnaMatch
    from cloudinfinite.results.dna_result import DnaMatchDetail as DnaMatchDetail
    from cloudinfinite.results.dna_result import DnaResult as DnaResult
    from cloudinfinite.results.document_result import DocProcessResult as DocProcessResult
    from cloudinfinite.results.document_result import DocumentPageInfo as DocumentPageInfo
    from cloudinfinite.results.document_result import DocumentWatermarkInfo as DocumentWatermarkInfo
    from cloudinfinite.results.document_result import DocWatermarkResult as DocWatermarkResult
    from cloudinfinite.results.file_archive_result import FileCompressErrors as FileCompressErrors
    from cloudinfinite.results.file_archive_result import FileCompressResult as FileCompressResult
    from cloudinfinite.results.file_archive_result import (
        FileUncompressResult as FileUncompressResult,
    )
    from cloudinfinite.results.file_hash_result import FileHashCodeResult as FileHashCodeResult
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
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.results.dna_result": "DnaAudioMatch DnaMatch DnaMatchDetail DnaResult",
            "cloudinfinite.results.document_result": (
                "DocProcessResult DocWatermarkResult DocumentPageInfo DocumentWatermarkInfo"
            ),
            "cloudinfinite.results.file_archive_result": (
                "FileCompressErrors FileCompressResult FileUncompressResult"
            ),
            "cloudinfinite.results.file_hash_result": "FileHashCodeResult",
            "cloudinfinite.results.image_inspect_result": (
                "ImageInspectFinding ImageInspectOutcome ImageInspectResult"
            ),
            "cloudinfinite.results.media_info": (
                "MediaInfo MediaInfoAudio MediaInfoFormat MediaInfoStream MediaInfoSubtitle "
                "MediaInfoVideo"
            ),
            "cloudinfinite.results.media_result": "MediaOutputFile MediaOutputMd5 MediaResult",
            "cloudinfinite.results.moderation_results": (
                "AudioRecognition AudioScene ImageLibraryHit ImageScene ModeratedAudioSection"
                " ModerationArea ModerationObjectResult ModerationOcrResult SceneCount "
                "SceneScore TextHit TextLibraryHit TextPosition TextScene UserListHit "
                "UserListInfo"
            ),
            "cloudinfinite.results.recognition_results": (
                "ImageBox ImageFinding ImageOutline ImagePoint QrCode"
            ),
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
        },
    )
