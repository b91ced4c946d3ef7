# Generated from spec/common/media_job.xsd (67cb561eba5d15ed).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/media_job.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal

from cloudinfinite.models.job import JobState
from cloudinfinite.models.media_info import MediaInfo
from cloudinfinite_runtime.model import Model, element, timestamp
from cloudinfinite_runtime.open_enum import OpenEnum


class MediaJobTag(OpenEnum):
    """What a media job does.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = (
        "MediaInfo",
        "Transcode",
        "Snapshot",
        "Animation",
        "Concat",
        "SmartCover",
        "VideoMontage",
        "VoiceSeparate",
        "VideoProcess",
        "SDRtoHDR",
        "SuperResolution",
        "Segment",
        "StreamExtract",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "VideoTag",
        "QualityEstimate",
        "Tts",
        "NoiseReduction",
        "PicProcess",
        "SpeechRecognition",
        "Translation",
        "WordsGeneralize",
        "SegmentVideoBody",
        "VideoTargetRec",
        "VideoEnhance",
        "SplitVideoParts",
        "PosterProduction",
        "SoundHound",
        "VocalScore",
        "DNA",
        "ImageInspect",
        "ImageOCR",
        "FillConcat",
        "VideoSynthesis",
        "GeneratePlayList",
        "Watermark",
    )

    MEDIA_INFO: ClassVar["MediaJobTag"]
    """Finds out about a media file."""
    TRANSCODE: ClassVar["MediaJobTag"]
    """Transcodes audio and video."""
    SNAPSHOT: ClassVar["MediaJobTag"]
    """Takes frames."""
    ANIMATION: ClassVar["MediaJobTag"]
    """Turns video into an animated image."""
    CONCAT: ClassVar["MediaJobTag"]
    """Joins audio or video."""
    SMART_COVER: ClassVar["MediaJobTag"]
    """Picks a cover image."""
    VIDEO_MONTAGE: ClassVar["MediaJobTag"]
    """Cuts the highlights."""
    VOICE_SEPARATE: ClassVar["MediaJobTag"]
    """Separates voice from accompaniment."""
    VIDEO_PROCESS: ClassVar["MediaJobTag"]
    """Enhances video."""
    SDR_TO_HDR: ClassVar["MediaJobTag"]
    """Turns SDR into HDR."""
    SUPER_RESOLUTION: ClassVar["MediaJobTag"]
    """Raises the resolution."""
    SEGMENT: ClassVar["MediaJobTag"]
    """Remuxes or cuts into segments."""
    STREAM_EXTRACT: ClassVar["MediaJobTag"]
    """Extracts streams."""
    DIGITAL_WATERMARK: ClassVar["MediaJobTag"]
    """Adds a digital watermark."""
    EXTRACT_DIGITAL_WATERMARK: ClassVar["MediaJobTag"]
    """Reads a digital watermark."""
    VIDEO_TAG: ClassVar["MediaJobTag"]
    """Tags video."""
    QUALITY_ESTIMATE: ClassVar["MediaJobTag"]
    """Judges the quality of video."""
    TTS: ClassVar["MediaJobTag"]
    """Speaks a text."""
    NOISE_REDUCTION: ClassVar["MediaJobTag"]
    """Reduces noise."""
    PIC_PROCESS: ClassVar["MediaJobTag"]
    """Processes images."""
    SPEECH_RECOGNITION: ClassVar["MediaJobTag"]
    """Recognises speech."""
    TRANSLATION: ClassVar["MediaJobTag"]
    """Translates a text."""
    WORDS_GENERALIZE: ClassVar["MediaJobTag"]
    """Splits a text into words."""
    SEGMENT_VIDEO_BODY: ClassVar["MediaJobTag"]
    """Cuts a person out of video."""
    VIDEO_TARGET_REC: ClassVar["MediaJobTag"]
    """Finds people, faces, cars and pets in video."""
    VIDEO_ENHANCE: ClassVar["MediaJobTag"]
    """Enhances video with several means."""
    SPLIT_VIDEO_PARTS: ClassVar["MediaJobTag"]
    """Splits video into scenes."""
    POSTER_PRODUCTION: ClassVar["MediaJobTag"]
    """Makes a poster."""
    SOUND_HOUND: ClassVar["MediaJobTag"]
    """Recognises a song."""
    VOCAL_SCORE: ClassVar["MediaJobTag"]
    """Scores singing."""
    DNA: ClassVar["MediaJobTag"]
    """Compares media with a library."""
    IMAGE_INSPECT: ClassVar["MediaJobTag"]
    """Looks for abnormal images."""
    IMAGE_OCR: ClassVar["MediaJobTag"]
    """Reads the text in an image."""
    FILL_CONCAT: ClassVar["MediaJobTag"]
    """Joins media and fills the gaps."""
    VIDEO_SYNTHESIS: ClassVar["MediaJobTag"]
    """Joins video and sound."""
    GENERATE_PLAY_LIST: ClassVar["MediaJobTag"]
    """Makes a playlist."""
    WATERMARK: ClassVar["MediaJobTag"]
    """Adds a visible watermark."""


MediaJobTag.MEDIA_INFO = MediaJobTag("MediaInfo")
MediaJobTag.TRANSCODE = MediaJobTag("Transcode")
MediaJobTag.SNAPSHOT = MediaJobTag("Snapshot")
MediaJobTag.ANIMATION = MediaJobTag("Animation")
MediaJobTag.CONCAT = MediaJobTag("Concat")
MediaJobTag.SMART_COVER = MediaJobTag("SmartCover")
MediaJobTag.VIDEO_MONTAGE = MediaJobTag("VideoMontage")
MediaJobTag.VOICE_SEPARATE = MediaJobTag("VoiceSeparate")
MediaJobTag.VIDEO_PROCESS = MediaJobTag("VideoProcess")
MediaJobTag.SDR_TO_HDR = MediaJobTag("SDRtoHDR")
MediaJobTag.SUPER_RESOLUTION = MediaJobTag("SuperResolution")
MediaJobTag.SEGMENT = MediaJobTag("Segment")
MediaJobTag.STREAM_EXTRACT = MediaJobTag("StreamExtract")
MediaJobTag.DIGITAL_WATERMARK = MediaJobTag("DigitalWatermark")
MediaJobTag.EXTRACT_DIGITAL_WATERMARK = MediaJobTag("ExtractDigitalWatermark")
MediaJobTag.VIDEO_TAG = MediaJobTag("VideoTag")
MediaJobTag.QUALITY_ESTIMATE = MediaJobTag("QualityEstimate")
MediaJobTag.TTS = MediaJobTag("Tts")
MediaJobTag.NOISE_REDUCTION = MediaJobTag("NoiseReduction")
MediaJobTag.PIC_PROCESS = MediaJobTag("PicProcess")
MediaJobTag.SPEECH_RECOGNITION = MediaJobTag("SpeechRecognition")
MediaJobTag.TRANSLATION = MediaJobTag("Translation")
MediaJobTag.WORDS_GENERALIZE = MediaJobTag("WordsGeneralize")
MediaJobTag.SEGMENT_VIDEO_BODY = MediaJobTag("SegmentVideoBody")
MediaJobTag.VIDEO_TARGET_REC = MediaJobTag("VideoTargetRec")
MediaJobTag.VIDEO_ENHANCE = MediaJobTag("VideoEnhance")
MediaJobTag.SPLIT_VIDEO_PARTS = MediaJobTag("SplitVideoParts")
MediaJobTag.POSTER_PRODUCTION = MediaJobTag("PosterProduction")
MediaJobTag.SOUND_HOUND = MediaJobTag("SoundHound")
MediaJobTag.VOCAL_SCORE = MediaJobTag("VocalScore")
MediaJobTag.DNA = MediaJobTag("DNA")
MediaJobTag.IMAGE_INSPECT = MediaJobTag("ImageInspect")
MediaJobTag.IMAGE_OCR = MediaJobTag("ImageOCR")
MediaJobTag.FILL_CONCAT = MediaJobTag("FillConcat")
MediaJobTag.VIDEO_SYNTHESIS = MediaJobTag("VideoSynthesis")
MediaJobTag.GENERATE_PLAY_LIST = MediaJobTag("GeneratePlayList")
MediaJobTag.WATERMARK = MediaJobTag("Watermark")

MediaJobTagValue = (
    MediaJobTag
    | Literal[
        "MediaInfo",
        "Transcode",
        "Snapshot",
        "Animation",
        "Concat",
        "SmartCover",
        "VideoMontage",
        "VoiceSeparate",
        "VideoProcess",
        "SDRtoHDR",
        "SuperResolution",
        "Segment",
        "StreamExtract",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "VideoTag",
        "QualityEstimate",
        "Tts",
        "NoiseReduction",
        "PicProcess",
        "SpeechRecognition",
        "Translation",
        "WordsGeneralize",
        "SegmentVideoBody",
        "VideoTargetRec",
        "VideoEnhance",
        "SplitVideoParts",
        "PosterProduction",
        "SoundHound",
        "VocalScore",
        "DNA",
        "ImageInspect",
        "ImageOCR",
        "FillConcat",
        "VideoSynthesis",
        "GeneratePlayList",
        "Watermark",
    ]
)
"""What a request takes for a MediaJobTag."""


@dataclass(slots=True, kw_only=True, repr=False)
class CosHeader(Model):
    """A header of an upload."""

    key: str | None = field(default=None, metadata=element("Key"))
    """Its name."""
    value: str | None = field(default=None, metadata=element("Value"))
    """Its value."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobInput(Model):
    """The object that a media job works on, as an answer names it."""

    region: str | None = field(default=None, metadata=element("Region"))
    """The region of the bucket."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId"))
    """The bucket's full name."""
    bucket: str | None = field(default=None, metadata=element("Bucket"))
    """The bucket's full name, under the name that the pages print; no sample has it."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The key of the object. Not empty."""
    cos_headers: list[CosHeader] = field(default_factory=list, metadata=element("CosHeaders"))
    """Headers of the upload, where a workflow made the job; in callbacks only."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobWorkflow(Model):
    """The run of a workflow that made a job."""

    run_id: str | None = field(default=None, metadata=element("RunId"))
    """The id of the run. Not empty."""
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId"))
    """The id of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName"))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name"))
    """The name of the node in the workflow."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOperation(Model):
    """The settings of a media job and, once it has ended, its result."""

    media_info: MediaInfo | None = field(default=None, metadata=element("MediaInfo"))
    """What was found out about the file; absent until the job has ended."""
    user_data: str | None = field(default=None, metadata=element("UserData"))
    """The caller's own text. At most 1024 characters: printable ASCII."""
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The job's priority. 0 to 2."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobDetail(Model):
    """A media job."""

    code: str | None = field(default=None, metadata=element("Code"))
    """The error code of a failed job. The pages say that others have none; in fact they often carry
    `Success`, so judge by State.
    """
    message: str | None = field(default=None, metadata=element("Message"))
    """The reason why a failed job failed."""
    job_id: str | None = field(default=None, metadata=element("JobId"))
    """The id of the job. Not empty."""
    tag: MediaJobTagValue | None = field(default=None, metadata=element("Tag"))
    """What the job does. One of `MediaInfo`, `Transcode`, `Snapshot`, `Animation`, `Concat`,
    `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
    `Segment`, `StreamExtract`, `DigitalWatermark`, `ExtractDigitalWatermark`, `VideoTag`,
    `QualityEstimate`, `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `Translation`,
    `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `SplitVideoParts`,
    `PosterProduction`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect`, `ImageOCR`, `FillConcat`,
    `VideoSynthesis`, `GeneratePlayList`, `Watermark`.
    """
    state: JobState | None = field(default=None, metadata=element("State"))
    """Where the job stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
    """
    creation_time: datetime | None = field(default=None, metadata=timestamp("CreationTime"))
    """When it was made. An aware datetime, sent to the second."""
    start_time: datetime | None = field(default=None, metadata=timestamp("StartTime"))
    """When it began to run; nothing before that. An aware datetime, sent to the second."""
    end_time: datetime | None = field(default=None, metadata=timestamp("EndTime"))
    """When it ended; nothing before that. An aware datetime, sent to the second."""
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue that it waits in. Not empty."""
    progress: int | None = field(default=None, metadata=element("Progress"))
    """How far it has come, in percent."""
    input: MediaJobInput | None = field(default=None, metadata=element("Input"))
    """The object that it works on."""
    workflow: MediaJobWorkflow | None = field(default=None, metadata=element("Workflow"))
    """The run of a workflow that made it; in callbacks only."""
    operation: MediaJobOperation | None = field(default=None, metadata=element("Operation"))
    """Its settings and, once it has ended, its result."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOptions(Model):
    """Settings that a job of any Tag takes."""

    user_data: str | None = field(default=None, metadata=element("UserData"))
    """A text of the caller's own, handed through to the job's details and callback. At most 1024
    characters: printable ASCII.
    """
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The job's priority in its queue. 0 to 2. The service's default is `0`."""
