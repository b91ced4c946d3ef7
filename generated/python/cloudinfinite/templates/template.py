# Generated from spec/templates/template.xsd (fac46382fcddf333).
# Do not edit: change the spec and run `make generate`.
"""`TemplateParams` and `TemplateAnswer`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.settings.animation import Animation
    from cloudinfinite.settings.audio_mix import AudioMix
    from cloudinfinite.settings.concat_template import ConcatTemplate
    from cloudinfinite.settings.image_ocr import ImageOcr
    from cloudinfinite.settings.noise_reduction import NoiseReduction
    from cloudinfinite.settings.pic_process import PicProcess
    from cloudinfinite.settings.smart_cover import SmartCover
    from cloudinfinite.settings.snapshot import Snapshot
    from cloudinfinite.settings.speech_recognition import SpeechRecognition
    from cloudinfinite.settings.super_resolution import SuperResolution
    from cloudinfinite.settings.transcode import (
        MediaTimeInterval,
        Transcode,
        TranscodeAudio,
        TranscodeContainer,
        TranscodeVideo,
        TransConfig,
    )
    from cloudinfinite.settings.transcode_pro import TranscodePro
    from cloudinfinite.settings.tts import TtsTpl
    from cloudinfinite.settings.video_enhance import VideoEnhance
    from cloudinfinite.settings.video_montage import VideoMontage
    from cloudinfinite.settings.video_process import ColorEnhance, MsSharpen, VideoProcess
    from cloudinfinite.settings.video_target_rec import VideoTargetRec
    from cloudinfinite.settings.voice_separate import VoiceSeparate
    from cloudinfinite.settings.watermark import Watermark

TEMPLATE_NAME = Text(
    min_length=1,
    max_length=64,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("-", "-"),
        ("*", "*"),
    ),
    says="Chinese characters, letters, digits, '_', '-' and '*'",
)
"""The name of a template."""


class TemplateTag(OpenEnum):
    """A kind of template."""

    TRANSCODE: ClassVar[TemplateTag] = word("Transcode")
    """Transcoding."""
    HIGH_SPEED_HD: ClassVar[TemplateTag] = word("HighSpeedHd")
    """Top-speed transcoding."""
    TRANSCODE_PRO: ClassVar[TemplateTag] = word("TranscodePro")
    """Professional transcoding."""
    ANIMATION: ClassVar[TemplateTag] = word("Animation")
    """Animated images."""
    SNAPSHOT: ClassVar[TemplateTag] = word("Snapshot")
    """Snapshots."""
    CONCAT: ClassVar[TemplateTag] = word("Concat")
    """Concatenating audio and video."""
    VIDEO_PROCESS: ClassVar[TemplateTag] = word("VideoProcess")
    """Enhancing video."""
    VIDEO_MONTAGE: ClassVar[TemplateTag] = word("VideoMontage")
    """Video highlights."""
    VOICE_SEPARATE: ClassVar[TemplateTag] = word("VoiceSeparate")
    """Voice separation."""
    SUPER_RESOLUTION: ClassVar[TemplateTag] = word("SuperResolution")
    """Super resolution."""
    WATERMARK: ClassVar[TemplateTag] = word("Watermark")
    """Watermarks."""
    TTS: ClassVar[TemplateTag] = word("Tts")
    """Text to speech."""
    SMART_COVER: ClassVar[TemplateTag] = word("SmartCover")
    """Video covers."""
    SPEECH_RECOGNITION: ClassVar[TemplateTag] = word("SpeechRecognition")
    """Speech recognition."""
    PIC_PROCESS: ClassVar[TemplateTag] = word("PicProcess")
    """Image processing."""
    NOISE_REDUCTION: ClassVar[TemplateTag] = word("NoiseReduction")
    """Noise reduction."""
    VIDEO_ENHANCE: ClassVar[TemplateTag] = word("VideoEnhance")
    """Enhancing video in several ways at once."""
    VIDEO_TARGET_REC: ClassVar[TemplateTag] = word("VideoTargetRec")
    """Detecting people, pets, cars, faces and licence plates in video."""
    IMAGE_OCR: ClassVar[TemplateTag] = word("ImageOCR")
    """Text recognition."""


TemplateTagValue = TemplateTag | Literal[
    "Transcode", "HighSpeedHd", "TranscodePro", "Animation", "Snapshot", "Concat", "VideoProcess",
    "VideoMontage", "VoiceSeparate", "SuperResolution", "Watermark", "Tts", "SmartCover",
    "SpeechRecognition", "PicProcess", "NoiseReduction", "VideoEnhance", "VideoTargetRec",
    "ImageOCR"
]  # fmt: skip
"""A value of `TemplateTag`: a member or its text."""


class TemplateTagFilter(OpenEnum):
    """A kind of template to list."""

    ALL: ClassVar[TemplateTagFilter] = word("All")
    """All kinds."""
    TRANSCODE: ClassVar[TemplateTagFilter] = word("Transcode")
    """Transcoding."""
    HIGH_SPEED_HD: ClassVar[TemplateTagFilter] = word("HighSpeedHd")
    """Top-speed transcoding."""
    TRANSCODE_PRO: ClassVar[TemplateTagFilter] = word("TranscodePro")
    """Professional transcoding."""
    ANIMATION: ClassVar[TemplateTagFilter] = word("Animation")
    """Animated images."""
    SNAPSHOT: ClassVar[TemplateTagFilter] = word("Snapshot")
    """Snapshots."""
    CONCAT: ClassVar[TemplateTagFilter] = word("Concat")
    """Concatenating audio and video."""
    VIDEO_PROCESS: ClassVar[TemplateTagFilter] = word("VideoProcess")
    """Enhancing video."""
    VIDEO_MONTAGE: ClassVar[TemplateTagFilter] = word("VideoMontage")
    """Video highlights."""
    VOICE_SEPARATE: ClassVar[TemplateTagFilter] = word("VoiceSeparate")
    """Voice separation."""
    SUPER_RESOLUTION: ClassVar[TemplateTagFilter] = word("SuperResolution")
    """Super resolution."""
    WATERMARK: ClassVar[TemplateTagFilter] = word("Watermark")
    """Watermarks."""
    TTS: ClassVar[TemplateTagFilter] = word("Tts")
    """Text to speech."""
    SMART_COVER: ClassVar[TemplateTagFilter] = word("SmartCover")
    """Video covers."""
    SPEECH_RECOGNITION: ClassVar[TemplateTagFilter] = word("SpeechRecognition")
    """Speech recognition."""
    PIC_PROCESS: ClassVar[TemplateTagFilter] = word("PicProcess")
    """Image processing."""
    NOISE_REDUCTION: ClassVar[TemplateTagFilter] = word("NoiseReduction")
    """Noise reduction."""
    VIDEO_ENHANCE: ClassVar[TemplateTagFilter] = word("VideoEnhance")
    """Enhancing video in several ways at once."""
    VIDEO_TARGET_REC: ClassVar[TemplateTagFilter] = word("VideoTargetRec")
    """Detecting people, pets, cars, faces and licence plates in video."""
    IMAGE_OCR: ClassVar[TemplateTagFilter] = word("ImageOCR")
    """Text recognition."""


TemplateTagFilterValue = TemplateTagFilter | TemplateTag | Literal[
    "All", "Transcode", "HighSpeedHd", "TranscodePro", "Animation", "Snapshot", "Concat",
    "VideoProcess", "VideoMontage", "VoiceSeparate", "SuperResolution", "Watermark", "Tts",
    "SmartCover", "SpeechRecognition", "PicProcess", "NoiseReduction", "VideoEnhance",
    "VideoTargetRec", "ImageOCR"
]  # fmt: skip
"""A value of `TemplateTagFilter`: a member or its text."""


class TemplateCategory(OpenEnum):
    """The provider of a template."""

    CUSTOM: ClassVar[TemplateCategory] = word("Custom")
    """The account."""
    OFFICIAL: ClassVar[TemplateCategory] = word("Official")
    """The service; available to every account."""


TemplateCategoryValue = TemplateCategory | Literal["Custom", "Official"]
"""A value of `TemplateCategory`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Template(BaseRecord):
    """Stored settings that jobs and workflows refer to by ID."""

    tag: TemplateTagValue = field(metadata=element("Tag", TemplateTag, always=True))
    """The kind of job that the template is for. One of the values of `TemplateTag`."""
    template_id: str = field(metadata=element("TemplateId", IDENTIFIER, always=True))
    """The ID of the template. Not empty."""
    name: str = field(metadata=element("Name", ANY_TEXT, always=True))
    """The name."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    category: TemplateCategoryValue | None = field(
        default=None, metadata=element("Category", TemplateCategory)
    )
    """The provider of the template. One of `Custom`, `Official`."""
    state: str | None = field(
        default=None, metadata=element("State", ANY_TEXT, when=("Tag", ("SpeechRecognition",)))
    )
    """The state of the template, such as Normal. Only if `tag` is `SpeechRecognition`."""
    trans_tpl: Transcode | None = field(
        default=None,
        metadata=element(
            "TransTpl",
            "..settings.transcode:Transcode",
            when=("Tag", ("Transcode", "HighSpeedHd", "Animation")),
        ),
    )
    """The transcoding settings. A template for animated images also has its settings here, with
    formats and codecs that transcoding does not support. Only if `tag` is `Transcode`,
    `HighSpeedHd` or `Animation`.
    """
    high_speed_hd: Transcode | None = field(
        default=None,
        metadata=element(
            "HighSpeedHd", "..settings.transcode:Transcode", when=("Tag", ("HighSpeedHd",))
        ),
    )
    """The settings of top-speed transcoding. Only if `tag` is `HighSpeedHd`."""
    trans_pro_tpl: TranscodePro | None = field(
        default=None,
        metadata=element(
            "TransProTpl", "..settings.transcode_pro:TranscodePro", when=("Tag", ("TranscodePro",))
        ),
    )
    """The settings of professional transcoding. Only if `tag` is `TranscodePro`."""
    animation: Animation | None = field(
        default=None,
        metadata=element(
            "Animation", "..settings.animation:Animation", when=("Tag", ("Animation",))
        ),
    )
    """The animated image settings. Only if `tag` is `Animation`."""
    snapshot: Snapshot | None = field(
        default=None,
        metadata=element("Snapshot", "..settings.snapshot:Snapshot", when=("Tag", ("Snapshot",))),
    )
    """The frames to capture, and the image settings. Only if `tag` is `Snapshot`."""
    concat_template: ConcatTemplate | None = field(
        default=None,
        metadata=element(
            "ConcatTemplate", "..settings.concat_template:ConcatTemplate", when=("Tag", ("Concat",))
        ),
    )
    """The concatenation settings. Only if `tag` is `Concat`."""
    video_process: VideoProcess | None = field(
        default=None,
        metadata=element(
            "VideoProcess", "..settings.video_process:VideoProcess", when=("Tag", ("VideoProcess",))
        ),
    )
    """The settings for enhancing colours and details. Only if `tag` is `VideoProcess`."""
    video_montage: VideoMontage | None = field(
        default=None,
        metadata=element(
            "VideoMontage", "..settings.video_montage:VideoMontage", when=("Tag", ("VideoMontage",))
        ),
    )
    """The settings of highlight videos. Only if `tag` is `VideoMontage`."""
    voice_separate: VoiceSeparate | None = field(
        default=None,
        metadata=element(
            "VoiceSeparate",
            "..settings.voice_separate:VoiceSeparate",
            when=("Tag", ("VoiceSeparate",)),
        ),
    )
    """The voice separation settings. Only if `tag` is `VoiceSeparate`."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element(
            "SuperResolution",
            "..settings.super_resolution:SuperResolution",
            when=("Tag", ("SuperResolution",)),
        ),
    )
    """The super-resolution settings. Only if `tag` is `SuperResolution`."""
    watermark: Watermark | None = field(
        default=None,
        metadata=element(
            "Watermark", "..settings.watermark:Watermark", when=("Tag", ("Watermark",))
        ),
    )
    """The watermark. Only if `tag` is `Watermark`."""
    tts_tpl: TtsTpl | None = field(
        default=None, metadata=element("TtsTpl", "..settings.tts:TtsTpl", when=("Tag", ("Tts",)))
    )
    """The text-to-speech settings. Only if `tag` is `Tts`."""
    smart_cover: SmartCover | None = field(
        default=None,
        metadata=element(
            "SmartCover", "..settings.smart_cover:SmartCover", when=("Tag", ("SmartCover",))
        ),
    )
    """The cover image settings. Only if `tag` is `SmartCover`."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element(
            "SpeechRecognition",
            "..settings.speech_recognition:SpeechRecognition",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """The speech recognition settings. Only if `tag` is `SpeechRecognition`."""
    pic_process: PicProcess | None = field(
        default=None,
        metadata=element(
            "PicProcess", "..settings.pic_process:PicProcess", when=("Tag", ("PicProcess",))
        ),
    )
    """The image processing settings. Only if `tag` is `PicProcess`."""
    noise_reduction: NoiseReduction | None = field(
        default=None,
        metadata=element(
            "NoiseReduction",
            "..settings.noise_reduction:NoiseReduction",
            when=("Tag", ("NoiseReduction",)),
        ),
    )
    """The noise reduction settings. Only if `tag` is `NoiseReduction`."""
    video_enhance: VideoEnhance | None = field(
        default=None,
        metadata=element(
            "VideoEnhance", "..settings.video_enhance:VideoEnhance", when=("Tag", ("VideoEnhance",))
        ),
    )
    """The settings for enhancing video in several ways at once. Only if `tag` is `VideoEnhance`."""
    video_target_rec: VideoTargetRec | None = field(
        default=None,
        metadata=element(
            "VideoTargetRec",
            "..settings.video_target_rec:VideoTargetRec",
            when=("Tag", ("VideoTargetRec",)),
        ),
    )
    """The targets to detect, and the processing of the detected targets. Only if `tag` is
    `VideoTargetRec`.
    """
    image_ocr: ImageOcr | None = field(
        default=None,
        metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr", when=("Tag", ("ImageOCR",))),
    )
    """The text recognition settings. Only if `tag` is `ImageOCR`."""
    container: TranscodeContainer | None = field(
        default=None,
        metadata=element(
            "Container", "..settings.transcode:TranscodeContainer", when=("Tag", ("Transcode",))
        ),
    )
    """The container format, if it is not in TransTpl. Only if `tag` is `Transcode`."""
    video: TranscodeVideo | None = field(
        default=None,
        metadata=element(
            "Video", "..settings.transcode:TranscodeVideo", when=("Tag", ("Transcode",))
        ),
    )
    """The video settings, if they are not in TransTpl. Only if `tag` is `Transcode`."""
    audio: TranscodeAudio | None = field(
        default=None,
        metadata=element(
            "Audio", "..settings.transcode:TranscodeAudio", when=("Tag", ("Transcode",))
        ),
    )
    """The audio settings, if they are not in TransTpl. Only if `tag` is `Transcode`."""
    trans_config: TransConfig | None = field(
        default=None,
        metadata=element(
            "TransConfig", "..settings.transcode:TransConfig", when=("Tag", ("Transcode",))
        ),
    )
    """Additional settings, if they are not in TransTpl. Only if `tag` is `Transcode`."""
    time_interval: MediaTimeInterval | None = field(
        default=None,
        metadata=element(
            "TimeInterval", "..settings.transcode:MediaTimeInterval", when=("Tag", ("Transcode",))
        ),
    )
    """The part of the source to use, if it is not in TransTpl. Only if `tag` is `Transcode`."""
    audio_mix: AudioMix | None = field(
        default=None,
        metadata=element("AudioMix", "..settings.audio_mix:AudioMix", when=("Tag", ("Transcode",))),
    )
    """The sound to mix in, if it is not in TransTpl. Only if `tag` is `Transcode`."""
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element(
            "AudioMixArray",
            "..settings.audio_mix:AudioMix",
            many=True,
            when=("Tag", ("Transcode",)),
        ),
    )
    """The sounds to mix in, if they are not in TransTpl. Only if `tag` is `Transcode`."""
    color_enhance: ColorEnhance | None = field(
        default=None,
        metadata=element(
            "ColorEnhance", "..settings.video_process:ColorEnhance", when=("Tag", ("VideoProcess",))
        ),
    )
    """The colour enhancement settings, if they are not in VideoProcess. Only if `tag` is
    `VideoProcess`.
    """
    ms_sharpen: MsSharpen | None = field(
        default=None,
        metadata=element(
            "MsSharpen", "..settings.video_process:MsSharpen", when=("Tag", ("VideoProcess",))
        ),
    )
    """The detail enhancement settings, if they are not in VideoProcess. Only if `tag` is
    `VideoProcess`.
    """
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last update."""


@dataclass(slots=True, kw_only=True, repr=False)
class TemplateParams(BaseRecord):
    """The arguments of `client.templates.update_watermark_template`."""

    template_id: str = field(
        metadata=element("TemplateId", IDENTIFIER, place="path", required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class TemplateAnswer(Answer):
    """The template after the change."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    template: Template = field(metadata=element("Template", Template, always=True))
    """The template."""
