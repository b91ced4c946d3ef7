# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types that several calls share."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer as AigcMetadataAnswer
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
            "cloudinfinite.results.aigc_metadata_answer": "AigcMetadataAnswer",
            "cloudinfinite.results.document_result": (
                "DocProcessResult DocWatermarkResult DocumentPageInfo DocumentWatermarkInfo"
            ),
            "cloudinfinite.results.file_archive_result": (
                "FileCompressErrors FileCompressResult FileUncompressResult"
            ),
            "cloudinfinite.results.file_hash_result": "FileHashCodeResult",
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
            "cloudinfinite.results.words_generalize_result": (
                "WordsGeneralizeLabel WordsGeneralizeResult WordsGeneralizeToken"
            ),
        },
    )
