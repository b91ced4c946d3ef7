# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types shared by several families."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer as AigcMetadataAnswer
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
    from cloudinfinite.results.media_result import MediaSpriteFile as MediaSpriteFile
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
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.results.aigc_metadata_answer": "AigcMetadataAnswer",
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
            "cloudinfinite.results.media_result": (
                "MediaOutputFile MediaOutputMd5 MediaResult MediaSpriteFile"
            ),
            "cloudinfinite.results.moderation_results": (
                "AudioRecognition AudioScene ImageLibraryHit ImageScene ModeratedAudioSection"
                " ModerationArea ModerationObjectResult ModerationOcrResult SceneCount "
                "SceneScore TextHit TextLibraryHit TextPosition TextScene UserListHit "
                "UserListInfo"
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
        },
    )
