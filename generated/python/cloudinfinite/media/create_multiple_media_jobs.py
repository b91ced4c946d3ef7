# Generated from spec/media/create_multiple_media_jobs.xsd (76bb8e1bea5532bd).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateMultipleMediaJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, TypedDict

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.media_job import MediaJobTag
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from cloudinfinite.common.media_job import MediaJobDetail, MediaJobTagValue
    from cloudinfinite.settings.animation import Animation, AnimationDict
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.concat_template import ConcatTemplate, ConcatTemplateDict
    from cloudinfinite.settings.dna_config import DnaConfig, DnaConfigDict
    from cloudinfinite.settings.extract_digital_watermark import (
        ExtractDigitalWatermark,
        ExtractDigitalWatermarkDict,
    )
    from cloudinfinite.settings.fill_concat import FillConcat, FillConcatDict
    from cloudinfinite.settings.image_inspect import ImageInspect, ImageInspectDict
    from cloudinfinite.settings.image_ocr import ImageOcr, ImageOcrDict
    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.noise_reduction import NoiseReduction, NoiseReductionDict
    from cloudinfinite.settings.pic_process import PicProcess, PicProcessDict
    from cloudinfinite.settings.poster_production import PosterProduction, PosterProductionDict
    from cloudinfinite.settings.quality_estimate_config import (
        QualityEstimateConfig,
        QualityEstimateConfigDict,
    )
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr, SdrToHdrDict
    from cloudinfinite.settings.segment import Segment, SegmentDict
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody, SegmentVideoBodyDict
    from cloudinfinite.settings.smart_cover import SmartCover, SmartCoverDict
    from cloudinfinite.settings.snapshot import Snapshot, SnapshotDict
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.settings.split_video_parts import SplitVideoParts, SplitVideoPartsDict
    from cloudinfinite.settings.stream_extract import StreamExtract, StreamExtractDict
    from cloudinfinite.settings.subtitles import Subtitles, SubtitlesDict
    from cloudinfinite.settings.super_resolution import SuperResolution, SuperResolutionDict
    from cloudinfinite.settings.transcode import Transcode, TranscodeDict
    from cloudinfinite.settings.translation import Translation, TranslationDict
    from cloudinfinite.settings.tts import TtsConfig, TtsConfigDict, TtsTpl, TtsTplDict
    from cloudinfinite.settings.video_enhance import VideoEnhance, VideoEnhanceDict
    from cloudinfinite.settings.video_montage import VideoMontage, VideoMontageDict
    from cloudinfinite.settings.video_process import VideoProcess, VideoProcessDict
    from cloudinfinite.settings.video_synthesis import VideoSynthesis, VideoSynthesisDict
    from cloudinfinite.settings.video_tag import VideoTag, VideoTagDict
    from cloudinfinite.settings.video_target_rec import VideoTargetRec, VideoTargetRecDict
    from cloudinfinite.settings.vocal_score import VocalScore, VocalScoreDict
    from cloudinfinite.settings.voice_separate import VoiceSeparate, VoiceSeparateDict
    from cloudinfinite.settings.watermark import (
        DigitalWatermark,
        DigitalWatermarkDict,
        RemoveWatermark,
        RemoveWatermarkDict,
        Watermark,
        WatermarkDict,
    )
    from cloudinfinite.settings.words_generalize import WordsGeneralize, WordsGeneralizeDict


@dataclass(slots=True, kw_only=True, repr=False)
class MediaOperationOutput(BaseRecord):
    """The output location of one of several jobs. The kind of job determines which keys are
    required; at least one is.

    A request needs at least one of `object`, `sprite_object`, `au_object`, `bass_object`,
    `drum_object`, `stream_extract`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("Object", "SpriteObject", "AuObject", "BassObject", "DrumObject", "StreamExtract"),
    )

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The output key. For several files, it contains variables such as `${Number}`, which the job
    replaces with numbers. Not empty.
    """
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The pattern of the keys of the sprites; only for Snapshot. Not empty."""
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The key of the voice file; only for VoiceSeparate. Not empty."""
    bass_object: str | None = field(default=None, metadata=element("BassObject", OBJECT_KEY))
    """The key of the bass file; only for VoiceSeparate. Not empty."""
    drum_object: str | None = field(default=None, metadata=element("DrumObject", OBJECT_KEY))
    """The key of the drum file; only for VoiceSeparate. Not empty."""
    stream_extract: list[StreamExtract] = field(
        default_factory=list,
        metadata=element(
            "StreamExtract", "..settings.stream_extract:StreamExtract", many=True, max_items=10
        ),
    )
    """The streams to extract; only for StreamExtract. At most 10 items."""


class MediaOperationOutputDict(TypedDict, total=False):
    """`MediaOperationOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    sprite_object: str
    au_object: str
    bass_object: str
    drum_object: str
    stream_extract: Sequence[StreamExtract | StreamExtractDict]


@dataclass(slots=True, kw_only=True, repr=False)
class MediaOperation(BaseRecord):
    """One of several jobs. Tag determines which settings apply."""

    tag: MediaJobTagValue = field(metadata=element("Tag", MediaJobTag, required=True))
    """The kind of job. One of the values of `MediaJobTag`."""
    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template to use. If specified, the settings for the kind of job are ignored. Not
    empty.
    """
    transcode: Transcode | None = field(
        default=None, metadata=element("Transcode", "..settings.transcode:Transcode")
    )
    """The transcoding settings."""
    transcode_template_id: str | None = field(
        default=None, metadata=element("TranscodeTemplateId", IDENTIFIER)
    )
    """The transcoding template to use. If specified, Transcode is ignored. Not empty."""
    snapshot: Snapshot | None = field(
        default=None, metadata=element("Snapshot", "..settings.snapshot:Snapshot")
    )
    """The frames to capture."""
    snapshot_prefix: str | None = field(default=None, metadata=element("SnapshotPrefix", ANY_TEXT))
    """The key prefix of the frames."""
    animation: Animation | None = field(
        default=None, metadata=element("Animation", "..settings.animation:Animation")
    )
    """The animated image settings."""
    concat_template: ConcatTemplate | None = field(
        default=None,
        metadata=element("ConcatTemplate", "..settings.concat_template:ConcatTemplate"),
    )
    """The media to concatenate, and the output settings."""
    smart_cover: SmartCover | None = field(
        default=None, metadata=element("SmartCover", "..settings.smart_cover:SmartCover")
    )
    """The cover image settings."""
    video_montage: VideoMontage | None = field(
        default=None, metadata=element("VideoMontage", "..settings.video_montage:VideoMontage")
    )
    """The settings of the highlight video."""
    voice_separate: VoiceSeparate | None = field(
        default=None, metadata=element("VoiceSeparate", "..settings.voice_separate:VoiceSeparate")
    )
    """The settings for separating vocals from accompaniment."""
    video_process: VideoProcess | None = field(
        default=None, metadata=element("VideoProcess", "..settings.video_process:VideoProcess")
    )
    """The video enhancement settings."""
    video_enhance: VideoEnhance | None = field(
        default=None, metadata=element("VideoEnhance", "..settings.video_enhance:VideoEnhance")
    )
    """The video enhancement settings."""
    sdr_to_hdr: SdrToHdr | None = field(
        default=None,
        metadata=element(
            "SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr", required_when=(("Tag", "SDRtoHDR"),)
        ),
    )
    """The settings for converting SDR to HDR. Required if `tag` is `SDRtoHDR`."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element("SuperResolution", "..settings.super_resolution:SuperResolution"),
    )
    """The super-resolution settings."""
    segment: Segment | None = field(
        default=None,
        metadata=element(
            "Segment", "..settings.segment:Segment", required_when=(("Tag", "Segment"),)
        ),
    )
    """The remuxing and splitting settings. Required if `tag` is `Segment`."""
    segment_video_body: SegmentVideoBody | None = field(
        default=None,
        metadata=element("SegmentVideoBody", "..settings.segment_video_body:SegmentVideoBody"),
    )
    """The settings for extracting a person."""
    split_video_parts: SplitVideoParts | None = field(
        default=None,
        metadata=element(
            "SplitVideoParts",
            "..settings.split_video_parts:SplitVideoParts",
            required_when=(("Tag", "SplitVideoParts"),),
        ),
    )
    """The settings for splitting the video. Required if `tag` is `SplitVideoParts`."""
    fill_concat: FillConcat | None = field(
        default=None,
        metadata=element(
            "FillConcat",
            "..settings.fill_concat:FillConcat",
            required_when=(("Tag", "FillConcat"),),
        ),
    )
    """The media to join, and the gaps between them. Required if `tag` is `FillConcat`."""
    video_synthesis: VideoSynthesis | None = field(
        default=None,
        metadata=element(
            "VideoSynthesis",
            "..settings.video_synthesis:VideoSynthesis",
            required_when=(("Tag", "VideoSynthesis"),),
        ),
    )
    """The videos to combine. Required if `tag` is `VideoSynthesis`."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element("WatermarkTemplateId", IDENTIFIER, many=True, max_items=3),
    )
    """The watermark templates to use. If specified, Watermark is ignored. Not empty. At most 3
    items.
    """
    watermark: list[Watermark] = field(
        default_factory=list,
        metadata=element("Watermark", "..settings.watermark:Watermark", many=True, max_items=3),
    )
    """The watermarks to add. At most 3 items."""
    remove_watermark: RemoveWatermark | None = field(
        default=None, metadata=element("RemoveWatermark", "..settings.watermark:RemoveWatermark")
    )
    """The area of the watermark to remove."""
    digital_watermark: DigitalWatermark | None = field(
        default=None,
        metadata=element(
            "DigitalWatermark",
            "..settings.watermark:DigitalWatermark",
            required_when=(("Tag", "DigitalWatermark"),),
        ),
    )
    """A digital watermark to add. Required if `tag` is `DigitalWatermark`."""
    extract_digital_watermark: ExtractDigitalWatermark | None = field(
        default=None,
        metadata=element(
            "ExtractDigitalWatermark",
            "..settings.extract_digital_watermark:ExtractDigitalWatermark",
            required_when=(("Tag", "ExtractDigitalWatermark"),),
        ),
    )
    """The digital watermark to read. Required if `tag` is `ExtractDigitalWatermark`."""
    subtitles: Subtitles | None = field(
        default=None, metadata=element("Subtitles", "..settings.subtitles:Subtitles")
    )
    """Subtitles to add."""
    free_transcode: bool | None = field(
        default=None, metadata=element("FreeTranscode", ANY_BOOLEAN)
    )
    """Whether transcoding is free of charge."""
    custom_id: str | None = field(default=None, metadata=element("CustomId", ANY_TEXT))
    """An ID of your choice."""
    video_tag: VideoTag | None = field(
        default=None,
        metadata=element(
            "VideoTag", "..settings.video_tag:VideoTag", required_when=(("Tag", "VideoTag"),)
        ),
    )
    """The purpose of the tags. Required if `tag` is `VideoTag`."""
    video_target_rec: VideoTargetRec | None = field(
        default=None,
        metadata=element("VideoTargetRec", "..settings.video_target_rec:VideoTargetRec"),
    )
    """The targets to detect in the video."""
    quality_estimate_config: QualityEstimateConfig | None = field(
        default=None,
        metadata=element(
            "QualityEstimateConfig", "..settings.quality_estimate_config:QualityEstimateConfig"
        ),
    )
    """The quality assessment settings."""
    tts_tpl: TtsTpl | None = field(
        default=None, metadata=element("TtsTpl", "..settings.tts:TtsTpl")
    )
    """The text-to-speech settings."""
    tts_config: TtsConfig | None = field(
        default=None,
        metadata=element("TtsConfig", "..settings.tts:TtsConfig", required_when=(("Tag", "Tts"),)),
    )
    """The text to convert to speech. Required if `tag` is `Tts`."""
    noise_reduction: NoiseReduction | None = field(
        default=None,
        metadata=element("NoiseReduction", "..settings.noise_reduction:NoiseReduction"),
    )
    """The noise reduction settings."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element("SpeechRecognition", "..settings.speech_recognition:SpeechRecognition"),
    )
    """The speech recognition settings."""
    translation: Translation | None = field(
        default=None,
        metadata=element(
            "Translation",
            "..settings.translation:Translation",
            required_when=(("Tag", "Translation"),),
        ),
    )
    """The target of the translation. Required if `tag` is `Translation`."""
    words_generalize: WordsGeneralize | None = field(
        default=None,
        metadata=element(
            "WordsGeneralize",
            "..settings.words_generalize:WordsGeneralize",
            required_when=(("Tag", "WordsGeneralize"),),
        ),
    )
    """The word segmentation settings. Required if `tag` is `WordsGeneralize`."""
    vocal_score: VocalScore | None = field(
        default=None, metadata=element("VocalScore", "..settings.vocal_score:VocalScore")
    )
    """The settings for scoring singing."""
    dna_config: DnaConfig | None = field(
        default=None,
        metadata=element(
            "DnaConfig", "..settings.dna_config:DnaConfig", required_when=(("Tag", "DNA"),)
        ),
    )
    """The fingerprint settings. Required if `tag` is `DNA`."""
    pic_process: PicProcess | None = field(
        default=None, metadata=element("PicProcess", "..settings.pic_process:PicProcess")
    )
    """The image processing settings."""
    poster_production: PosterProduction | None = field(
        default=None,
        metadata=element(
            "PosterProduction",
            "..settings.poster_production:PosterProduction",
            required_when=(("Tag", "PosterProduction"),),
        ),
    )
    """The settings of the poster. Required if `tag` is `PosterProduction`."""
    image_inspect: ImageInspect | None = field(
        default=None, metadata=element("ImageInspect", "..settings.image_inspect:ImageInspect")
    )
    """The action for an abnormal image."""
    image_ocr: ImageOcr | None = field(
        default=None, metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr")
    )
    """The settings for recognising text in the image."""
    output: MediaOperationOutput | None = field(
        default=None,
        metadata=element(
            "Output",
            MediaOperationOutput,
            required_unless=(
                "Tag",
                (
                    "MediaInfo",
                    "ExtractDigitalWatermark",
                    "VideoTag",
                    "QualityEstimate",
                    "SplitVideoParts",
                    "VideoTargetRec",
                    "WordsGeneralize",
                    "Translation",
                    "SoundHound",
                    "VocalScore",
                    "DNA",
                    "ImageInspect",
                    "ImageOCR",
                ),
            ),
        ),
    )
    """The output location. Required unless `tag` is `MediaInfo`, `ExtractDigitalWatermark`,
    `VideoTag`, `QualityEstimate`, `SplitVideoParts`, `VideoTargetRec`, `WordsGeneralize`,
    `Translation`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect` or `ImageOCR`.
    """
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


class MediaOperationDict(TypedDict, total=False):
    """`MediaOperation` as a mapping."""

    tag: Required[MediaJobTagValue]
    template_id: str
    transcode: Transcode | TranscodeDict
    transcode_template_id: str
    snapshot: Snapshot | SnapshotDict
    snapshot_prefix: str
    animation: Animation | AnimationDict
    concat_template: ConcatTemplate | ConcatTemplateDict
    smart_cover: SmartCover | SmartCoverDict
    video_montage: VideoMontage | VideoMontageDict
    voice_separate: VoiceSeparate | VoiceSeparateDict
    video_process: VideoProcess | VideoProcessDict
    video_enhance: VideoEnhance | VideoEnhanceDict
    sdr_to_hdr: SdrToHdr | SdrToHdrDict
    super_resolution: SuperResolution | SuperResolutionDict
    segment: Segment | SegmentDict
    segment_video_body: SegmentVideoBody | SegmentVideoBodyDict
    split_video_parts: SplitVideoParts | SplitVideoPartsDict
    fill_concat: FillConcat | FillConcatDict
    video_synthesis: VideoSynthesis | VideoSynthesisDict
    watermark_template_id: Sequence[str]
    watermark: Sequence[Watermark | WatermarkDict]
    remove_watermark: RemoveWatermark | RemoveWatermarkDict
    digital_watermark: DigitalWatermark | DigitalWatermarkDict
    extract_digital_watermark: ExtractDigitalWatermark | ExtractDigitalWatermarkDict
    subtitles: Subtitles | SubtitlesDict
    free_transcode: bool
    custom_id: str
    video_tag: VideoTag | VideoTagDict
    video_target_rec: VideoTargetRec | VideoTargetRecDict
    quality_estimate_config: QualityEstimateConfig | QualityEstimateConfigDict
    tts_tpl: TtsTpl | TtsTplDict
    tts_config: TtsConfig | TtsConfigDict
    noise_reduction: NoiseReduction | NoiseReductionDict
    speech_recognition: SpeechRecognition | SpeechRecognitionDict
    translation: Translation | TranslationDict
    words_generalize: WordsGeneralize | WordsGeneralizeDict
    vocal_score: VocalScore | VocalScoreDict
    dna_config: DnaConfig | DnaConfigDict
    pic_process: PicProcess | PicProcessDict
    poster_production: PosterProduction | PosterProductionDict
    image_inspect: ImageInspect | ImageInspectDict
    image_ocr: ImageOcr | ImageOcrDict
    output: MediaOperationOutput | MediaOperationOutputDict
    user_data: str
    job_level: int


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMultipleMediaJobsRequest(BaseRecord):
    """The arguments of `client.media.create_jobs`."""

    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    operations: list[MediaOperation] = field(
        metadata=element("Operation", MediaOperation, many=True, max_items=6, required=True)
    )
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    queue_type: str | None = field(default=None, metadata=element("QueueType", ANY_TEXT))
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, default="XML")
    )
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, default="Url")
    )
    call_back: str | None = field(default=None, metadata=element("CallBack", CALL_BACK_ADDRESS))
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig",
            "..settings.callback:CallBackMqConfig",
            required_when=(("CallBackType", "TDMQ"),),
        ),
    )
    call_back_kafka_config: KafkaConfig | None = field(
        default=None,
        metadata=element(
            "CallBackKafkaConfig",
            "..settings.callback:KafkaConfig",
            required_when=(("CallBackType", "Kafka"),),
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMultipleMediaJobsResponse(Answer):
    """The jobs that were created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[MediaJobDetail] = field(
        metadata=element("JobsDetail", "..common.media_job:MediaJobDetail", many=True, always=True)
    )
    """The jobs, in the order of the operations."""


OPERATION: Final = Operation(
    name="CreateMultipleMediaJobs",
    method="POST",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    call="create_jobs",
    schema="media/create_multiple_media_jobs.xsd",
    summary="Create several jobs on one file.",
    request=CreateMultipleMediaJobsRequest,
    response=CreateMultipleMediaJobsResponse,
    safe=False,
    actions=("ci:CreateMediaJobs", "cam:PassRole"),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
)
