# Generated from spec/settings/transcode.xsd (39c4914e5fcff0ba).
# Do not edit: change the spec and run `make generate`.
"""`Transcode`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import (
    ANY_BOOLEAN,
    ANY_DECIMAL,
    ANY_INTEGER,
    DecimalNumber,
    Integer,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.aigc_metadata import AigcMetadata, AigcMetadataDict
    from cloudinfinite.settings.audio_mix import AudioMix, AudioMixDict

PIXEL_LENGTH = Integer(minimum=128, maximum=4096)
"""A width or a height in pixels, from 128 to 4096."""

FRAME_RATE = DecimalNumber(minimum=0, exclusive_minimum=True, maximum=60)
"""A frame rate, in frames per second, more than 0 and at most 60."""

VIDEO_CRF = DecimalNumber(minimum=0, exclusive_minimum=True, maximum=51)
"""The video quality, more than 0 and at most 51. Lower values give better quality."""

VIDEO_BITRATE = Integer(minimum=10, maximum=50000, or_words=("auto",))
"""The video bit rate, in kbit/s, from 10 to 50000, or the word `auto`."""

VIDEO_MAX_RATE = Integer(minimum=10, maximum=50000)
"""The maximum video bit rate, in kbit/s, from 10 to 50000."""

VIDEO_GOP = Integer(minimum=1, maximum=100000)
"""The maximum number of frames between key frames, from 1 to 100000."""

VIDEO_BUFFER_SIZE = Integer(minimum=1000, maximum=128000)
"""A buffer size, in KB, from 1000 to 128000."""

ROTATION_ANGLE = DecimalNumber(minimum=0, maximum=360, exclusive_maximum=True)
"""An angle in degrees, from 0 to less than 360."""

AUDIO_SAMPLE_RATE = Integer(minimum=8000, maximum=96000)
"""A sample rate, in Hz: 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 88200 or
96000. The codec and the container limit the choice.
"""

AUDIO_BITRATE = Integer(minimum=8, maximum=1000)
"""An audio bit rate, in kbit/s, from 8 to 1000."""

AUDIO_CHANNELS = Integer(minimum=1, maximum=8)
"""A number of channels: 1, 2, 4, 5, 6 or 8 for aac and flac, 1 or 2 for mp3, opus and pcm_s16le, 2
for Vorbis, 1 for amr.
"""

ADJUST_METHOD = Integer(minimum=0, maximum=1)
"""What to do if a source value is lower than the output value: 0 keeps the source value, 1 fails
the job.
"""


class TranscodeFormat(OpenEnum):
    """The container format of the output."""

    MP4: ClassVar[TranscodeFormat] = word("mp4")
    """MP4, with H.264, H.265 or AV1, and aac or mp3."""
    HLS: ClassVar[TranscodeFormat] = word("hls")
    """HLS, with H.264, H.265 or AV1, and aac or mp3."""
    MKV: ClassVar[TranscodeFormat] = word("mkv")
    """Matroska, with H.264, H.265 or AV1, and aac or mp3."""
    TS: ClassVar[TranscodeFormat] = word("ts")
    """MPEG transport stream, with H.264, and aac or mp3."""
    FLV: ClassVar[TranscodeFormat] = word("flv")
    """FLV, with H.264, and aac or mp3."""
    AVI: ClassVar[TranscodeFormat] = word("avi")
    """AVI, with H.264, and aac or mp3."""
    MOV: ClassVar[TranscodeFormat] = word("mov")
    """QuickTime, with H.264, and aac or mp3."""
    DASH: ClassVar[TranscodeFormat] = word("dash")
    """DASH, with H.264 and aac."""
    WEBM: ClassVar[TranscodeFormat] = word("WebM")
    """WebM, with VP8, VP9 or AV1, and Vorbis or opus."""
    AAC: ClassVar[TranscodeFormat] = word("AAC")
    """AAC; audio only."""
    MP3: ClassVar[TranscodeFormat] = word("MP3")
    """MP3; audio only."""
    FLAC: ClassVar[TranscodeFormat] = word("FLAC")
    """FLAC; audio only."""
    AMR: ClassVar[TranscodeFormat] = word("AMR")
    """AMR; audio only."""
    ADTS: ClassVar[TranscodeFormat] = word("adts")
    """ADTS, with aac; audio only."""
    M4_A: ClassVar[TranscodeFormat] = word("m4a")
    """M4A, with aac; audio only."""
    WAV: ClassVar[TranscodeFormat] = word("wav")
    """WAV, with pcm_s16le; audio only."""


TranscodeFormatValue = TranscodeFormat | Literal[
    "mp4", "hls", "mkv", "ts", "flv", "avi", "mov", "dash", "WebM", "AAC", "MP3", "FLAC", "AMR",
    "adts", "m4a", "wav"
]  # fmt: skip
"""A value of `TranscodeFormat`: a member or its text."""


class TranscodeVideoCodec(OpenEnum):
    """The video codec of the output."""

    H264: ClassVar[TranscodeVideoCodec] = word("H.264")
    """H.264."""
    H265: ClassVar[TranscodeVideoCodec] = word("H.265")
    """H.265."""
    VP8: ClassVar[TranscodeVideoCodec] = word("VP8")
    """VP8, in WebM."""
    VP9: ClassVar[TranscodeVideoCodec] = word("VP9")
    """VP9, in WebM."""
    AV1: ClassVar[TranscodeVideoCodec] = word("AV1")
    """AV1."""


TranscodeVideoCodecValue = TranscodeVideoCodec | Literal["H.264", "H.265", "VP8", "VP9", "AV1"]
"""A value of `TranscodeVideoCodec`: a member or its text."""


class TranscodeAudioCodec(OpenEnum):
    """The audio codec of the output."""

    AAC: ClassVar[TranscodeAudioCodec] = word("aac")
    """AAC."""
    MP3: ClassVar[TranscodeAudioCodec] = word("mp3")
    """MP3."""
    FLAC: ClassVar[TranscodeAudioCodec] = word("flac")
    """FLAC."""
    AMR: ClassVar[TranscodeAudioCodec] = word("amr")
    """AMR."""
    VORBIS: ClassVar[TranscodeAudioCodec] = word("Vorbis")
    """Vorbis, in WebM."""
    OPUS: ClassVar[TranscodeAudioCodec] = word("opus")
    """Opus, in WebM."""
    PCM_S16LE: ClassVar[TranscodeAudioCodec] = word("pcm_s16le")
    """PCM, in WAV."""


TranscodeAudioCodecValue = TranscodeAudioCodec | Literal[
    "aac", "mp3", "flac", "amr", "Vorbis", "opus", "pcm_s16le"
]  # fmt: skip
"""A value of `TranscodeAudioCodec`: a member or its text."""


class TranscodeProfile(OpenEnum):
    """An H.264 profile."""

    BASELINE: ClassVar[TranscodeProfile] = word("baseline")
    """For mobile devices."""
    MAIN: ClassVar[TranscodeProfile] = word("main")
    """For standard resolutions."""
    HIGH: ClassVar[TranscodeProfile] = word("high")
    """For high resolutions."""
    AUTO: ClassVar[TranscodeProfile] = word("auto")
    """Same as the source; the only option if Pixfmt is auto."""


TranscodeProfileValue = TranscodeProfile | Literal["baseline", "main", "high", "auto"]
"""A value of `TranscodeProfile`: a member or its text."""


class TranscodePreset(OpenEnum):
    """The trade-off between encoding speed and quality. H.265 and VP9 have no presets."""

    VERYFAST: ClassVar[TranscodePreset] = word("veryfast")
    """For H.264."""
    FAST: ClassVar[TranscodePreset] = word("fast")
    """For H.264."""
    MEDIUM: ClassVar[TranscodePreset] = word("medium")
    """For H.264; the default."""
    SLOW: ClassVar[TranscodePreset] = word("slow")
    """For H.264."""
    SLOWER: ClassVar[TranscodePreset] = word("slower")
    """For H.264."""
    GOOD: ClassVar[TranscodePreset] = word("good")
    """For VP8; the default."""
    REALTIME: ClassVar[TranscodePreset] = word("realtime")
    """For VP8."""
    AV1_4: ClassVar[TranscodePreset] = word("4")
    """For AV1."""
    AV1_5: ClassVar[TranscodePreset] = word("5")
    """For AV1; the default."""


TranscodePresetValue = TranscodePreset | Literal[
    "veryfast", "fast", "medium", "slow", "slower", "good", "realtime", "4", "5"
]  # fmt: skip
"""A value of `TranscodePreset`: a member or its text."""


class TranscodePixelFormat(OpenEnum):
    """The pixel format of H.264 or H.265 video."""

    YUV420_P: ClassVar[TranscodePixelFormat] = word("yuv420p")
    """4:2:0, 8 bit."""
    YUV422_P: ClassVar[TranscodePixelFormat] = word("yuv422p")
    """4:2:2, 8 bit; H.264 only."""
    YUV444_P: ClassVar[TranscodePixelFormat] = word("yuv444p")
    """4:4:4, 8 bit; H.264 only."""
    YUVJ420_P: ClassVar[TranscodePixelFormat] = word("yuvj420p")
    """4:2:0, full range; H.264 only."""
    YUVJ422_P: ClassVar[TranscodePixelFormat] = word("yuvj422p")
    """4:2:2, full range; H.264 only."""
    YUVJ444_P: ClassVar[TranscodePixelFormat] = word("yuvj444p")
    """4:4:4, full range; H.264 only."""
    YUV420_P10_LE: ClassVar[TranscodePixelFormat] = word("yuv420p10le")
    """4:2:0, 10 bit; H.265 only."""
    AUTO: ClassVar[TranscodePixelFormat] = word("auto")
    """Same as the source."""


TranscodePixelFormatValue = TranscodePixelFormat | Literal[
    "yuv420p", "yuv422p", "yuv444p", "yuvj420p", "yuvj422p", "yuvj444p", "yuv420p10le", "auto"
]  # fmt: skip
"""A value of `TranscodePixelFormat`: a member or its text."""


class AudioSampleFormat(OpenEnum):
    """The sample format of audio. The codec limits the choice."""

    FLTP: ClassVar[AudioSampleFormat] = word("fltp")
    """Floating point, planar; aac, mp3 and Vorbis."""
    S16: ClassVar[AudioSampleFormat] = word("s16")
    """16 bit; flac, amr, opus and pcm_s16le."""
    S32: ClassVar[AudioSampleFormat] = word("s32")
    """32 bit; flac."""
    S16_P: ClassVar[AudioSampleFormat] = word("s16p")
    """16 bit, planar; mp3, flac and amr."""
    S32_P: ClassVar[AudioSampleFormat] = word("s32p")
    """32 bit, planar; mp3 and flac."""


AudioSampleFormatValue = AudioSampleFormat | Literal["fltp", "s16", "s32", "s16p", "s32p"]
"""A value of `AudioSampleFormat`: a member or its text."""


class AspectMethod(OpenEnum):
    """How to handle an output with a different aspect ratio from the source."""

    SCALE: ClassVar[AspectMethod] = word("scale")
    """Stretch the picture."""
    CROP: ClassVar[AspectMethod] = word("crop")
    """Crop the picture."""
    PAD: ClassVar[AspectMethod] = word("pad")
    """Pad the picture."""
    NONE: ClassVar[AspectMethod] = word("none")
    """Do nothing."""


AspectMethodValue = AspectMethod | Literal["scale", "crop", "pad", "none"]
"""A value of `AspectMethod`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaTimeInterval(BaseRecord):
    """A part of a media file."""

    start: Decimal | int | None = field(
        default=None, metadata=element("Start", ANY_DECIMAL, default="0")
    )
    """The start, in seconds, to the millisecond. Default: `0`."""
    duration: Decimal | int | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The length, in seconds, to the millisecond; by default, to the end of the file."""


class MediaTimeIntervalDict(TypedDict, total=False):
    """`MediaTimeInterval` as a mapping."""

    start: Decimal | int
    duration: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class ClipConfig(BaseRecord):
    """The segment settings of HLS and DASH."""

    duration: Decimal | int | None = field(
        default=None, metadata=element("Duration", ANY_DECIMAL, default="5")
    )
    """The length of a segment, in seconds. Default: `5`."""


class ClipConfigDict(TypedDict, total=False):
    """`ClipConfig` as a mapping."""

    duration: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeContainer(BaseRecord):
    """The container of the output."""

    format: TranscodeFormatValue | None = field(
        metadata=element("Format", TranscodeFormat, required=True)
    )
    """The container format. One of the values of `TranscodeFormat`."""
    clip_config: ClipConfig | None = field(default=None, metadata=element("ClipConfig", ClipConfig))
    """The segment settings; only for hls and dash."""


class TranscodeContainerDict(TypedDict, total=False):
    """`TranscodeContainer` as a mapping."""

    format: Required[TranscodeFormatValue]
    clip_config: ClipConfig | ClipConfigDict


@dataclass(slots=True, kw_only=True, repr=False)
class VideoColorParam(BaseRecord):
    """The colour encoding settings of video."""

    color_range: str | None = field(default=None, metadata=element("ColorRange", ANY_TEXT))
    """The colour range."""
    color_space: str | None = field(default=None, metadata=element("ColorSpace", ANY_TEXT))
    """The colour space."""
    color_trc: str | None = field(default=None, metadata=element("ColorTrc", ANY_TEXT))
    """The transfer characteristics."""
    color_primaries: str | None = field(default=None, metadata=element("ColorPrimaries", ANY_TEXT))
    """The colour primaries."""


class VideoColorParamDict(TypedDict, total=False):
    """`VideoColorParam` as a mapping."""

    color_range: str
    color_space: str
    color_trc: str
    color_primaries: str


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeVideo(BaseRecord):
    """The video settings of transcoding."""

    codec: TranscodeVideoCodecValue | None = field(
        default=None, metadata=element("Codec", TranscodeVideoCodec)
    )
    """The codec. By default H.264, or VP8 in WebM. One of `H.264`, `H.265`, `VP8`, `VP9`, `AV1`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width; must be even. If only Height is set, the width follows the aspect ratio. If
    neither is set, the source size is kept. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height; must be even. If only Width is set, the height follows the aspect ratio. If
    neither is set, the source size is kept. 128 to 4096.
    """
    fps: Decimal | int | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """The frame rate, in frames per second. More than 0 and at most 60."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the video. Default: `false`."""
    profile: TranscodeProfileValue | None = field(
        default=None, metadata=element("Profile", TranscodeProfile, default="high")
    )
    """The profile; only for H.264. One of `baseline`, `main`, `high`, `auto`. Default: `high`."""
    bitrate: int | Literal["auto"] | None = field(
        default=None, metadata=element("Bitrate", VIDEO_BITRATE)
    )
    """The bit rate; `auto` adapts it to the content. 10 to 50000, or `auto`."""
    crf: Decimal | int | None = field(default=None, metadata=element("Crf", VIDEO_CRF))
    """The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0
    and at most 51.
    """
    gop: int | None = field(default=None, metadata=element("Gop", VIDEO_GOP))
    """The maximum number of frames between key frames. 1 to 100000."""
    preset: TranscodePresetValue | None = field(
        default=None, metadata=element("Preset", TranscodePreset)
    )
    """The trade-off between encoding speed and quality. One of the values of `TranscodePreset`."""
    bufsize: int | None = field(default=None, metadata=element("Bufsize", VIDEO_BUFFER_SIZE))
    """The buffer size; not supported by VP8 and VP9. 1000 to 128000."""
    maxrate: int | None = field(default=None, metadata=element("Maxrate", VIDEO_MAX_RATE))
    """The maximum bit rate; not supported by VP8 and VP9. 10 to 50000."""
    pixfmt: TranscodePixelFormatValue | None = field(
        default=None, metadata=element("Pixfmt", TranscodePixelFormat)
    )
    """The pixel format; only for H.264 and H.265. One of `yuv420p`, `yuv422p`, `yuv444p`,
    `yuvj420p`, `yuvj422p`, `yuvj444p`, `yuv420p10le`, `auto`.
    """
    long_short_mode: bool | None = field(
        default=None, metadata=element("LongShortMode", ANY_BOOLEAN, default="false")
    )
    """Whether Width applies to the longer side and Height to the shorter; not supported by VP8, VP9
    and AV1. Default: `false`.
    """
    rotate: Decimal | int | None = field(default=None, metadata=element("Rotate", ROTATION_ANGLE))
    """The rotation angle. At least 0 and less than 360."""
    scan_mode: str | None = field(default=None, metadata=element("ScanMode", ANY_TEXT))
    """The scan mode; returned in responses only. Undocumented."""
    hls_ts_time: Decimal | int | None = field(
        default=None, metadata=element("HlsTsTime", ANY_DECIMAL)
    )
    """The length of an HLS segment, in seconds."""
    dash_segment: Decimal | int | None = field(
        default=None, metadata=element("DashSegment", ANY_DECIMAL)
    )
    """The length of a DASH segment, in seconds."""
    animate_only_keep_key_frame: bool | None = field(
        default=None, metadata=element("AnimateOnlyKeepKeyFrame", ANY_BOOLEAN)
    )
    """Whether an animated image contains key frames only."""
    animate_time_interval_of_frame: Decimal | int | None = field(
        default=None, metadata=element("AnimateTimeIntervalOfFrame", ANY_DECIMAL)
    )
    """The interval between the frames of an animated image, in seconds."""
    animate_frames_per_second: Decimal | int | None = field(
        default=None, metadata=element("AnimateFramesPerSecond", ANY_DECIMAL)
    )
    """The number of frames per second of an animated image."""
    quality: int | None = field(default=None, metadata=element("Quality", ANY_INTEGER))
    """The quality."""
    roi: str | None = field(default=None, metadata=element("Roi", ANY_TEXT))
    """The encoding mode for regions of interest."""
    crop: str | None = field(default=None, metadata=element("Crop", ANY_TEXT))
    """The crop settings."""
    interlaced: bool | None = field(default=None, metadata=element("Interlaced", ANY_BOOLEAN))
    """Whether to write interlaced video."""
    color_param: VideoColorParam | None = field(
        default=None, metadata=element("ColorParam", VideoColorParam)
    )
    """The colour encoding settings."""
    std_ext_info: str | None = field(default=None, metadata=element("StdExtInfo", ANY_TEXT))
    """Additional codec settings."""


class TranscodeVideoDict(TypedDict, total=False):
    """`TranscodeVideo` as a mapping."""

    codec: TranscodeVideoCodecValue
    width: int
    height: int
    fps: Decimal | int
    remove: bool
    profile: TranscodeProfileValue
    bitrate: int | Literal["auto"]
    crf: Decimal | int
    gop: int
    preset: TranscodePresetValue
    bufsize: int
    maxrate: int
    pixfmt: TranscodePixelFormatValue
    long_short_mode: bool
    rotate: Decimal | int
    scan_mode: str
    hls_ts_time: Decimal | int
    dash_segment: Decimal | int
    animate_only_keep_key_frame: bool
    animate_time_interval_of_frame: Decimal | int
    animate_frames_per_second: Decimal | int
    quality: int
    roi: str
    crop: str
    interlaced: bool
    color_param: VideoColorParam | VideoColorParamDict
    std_ext_info: str


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeAudio(BaseRecord):
    """The audio settings of transcoding."""

    codec: TranscodeAudioCodecValue | None = field(
        default=None, metadata=element("Codec", TranscodeAudioCodec)
    )
    """The codec. By default aac, Vorbis in WebM, or pcm_s16le in wav. One of `aac`, `mp3`, `flac`,
    `amr`, `Vorbis`, `opus`, `pcm_s16le`.
    """
    samplerate: int | None = field(default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE))
    """The sample rate. By default 44100, or 48000 for opus. 8000 to 96000."""
    bitrate: int | None = field(default=None, metadata=element("Bitrate", AUDIO_BITRATE))
    """The bit rate. 8 to 1000."""
    channels: int | None = field(default=None, metadata=element("Channels", AUDIO_CHANNELS))
    """The number of channels. 1 to 8."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the audio. Default: `false`."""
    keep_two_tracks: bool | None = field(
        default=None, metadata=element("KeepTwoTracks", ANY_BOOLEAN, default="false")
    )
    """Whether to keep both tracks; ignored for H.265. Default: `false`."""
    switch_track: bool | None = field(
        default=None, metadata=element("SwitchTrack", ANY_BOOLEAN, default="false")
    )
    """Whether to swap the tracks; ignored for H.265. Default: `false`."""
    sample_format: AudioSampleFormatValue | None = field(
        default=None, metadata=element("SampleFormat", AudioSampleFormat)
    )
    """The sample format; ignored for H.265. One of `fltp`, `s16`, `s32`, `s16p`, `s32p`."""


class TranscodeAudioDict(TypedDict, total=False):
    """`TranscodeAudio` as a mapping."""

    codec: TranscodeAudioCodecValue
    samplerate: int
    bitrate: int
    channels: int
    remove: bool
    keep_two_tracks: bool
    switch_track: bool
    sample_format: AudioSampleFormatValue


@dataclass(slots=True, kw_only=True, repr=False)
class HlsEncrypt(BaseRecord):
    """HLS encryption settings."""

    is_hls_encrypt: bool | None = field(
        default=None, metadata=element("IsHlsEncrypt", ANY_BOOLEAN, default="false")
    )
    """Whether to encrypt the output. Default: `false`."""
    uri_key: str | None = field(
        default=None, repr=False, metadata=element("UriKey", ANY_TEXT, secret=True)
    )
    """The encryption key; only with IsHlsEncrypt."""


class HlsEncryptDict(TypedDict, total=False):
    """`HlsEncrypt` as a mapping."""

    is_hls_encrypt: bool
    uri_key: str


@dataclass(slots=True, kw_only=True, repr=False)
class DashEncrypt(BaseRecord):
    """DASH encryption settings."""

    is_encrypt: bool | None = field(
        default=None, metadata=element("IsEncrypt", ANY_BOOLEAN, default="false")
    )
    """Whether to encrypt the output. Default: `false`."""
    uri_key: str | None = field(
        default=None, repr=False, metadata=element("UriKey", ANY_TEXT, secret=True)
    )
    """The encryption key; only with IsEncrypt."""


class DashEncryptDict(TypedDict, total=False):
    """`DashEncrypt` as a mapping."""

    is_encrypt: bool
    uri_key: str


@dataclass(slots=True, kw_only=True, repr=False)
class TransConfig(BaseRecord):
    """Additional transcoding settings."""

    adj_dar_method: AspectMethodValue | None = field(
        default=None, metadata=element("AdjDarMethod", AspectMethod, default="none")
    )
    """How to handle a change of the aspect ratio. One of `scale`, `crop`, `pad`, `none`. Default:
    `none`.
    """
    is_check_reso: bool | None = field(
        default=None, metadata=element("IsCheckReso", ANY_BOOLEAN, default="false")
    )
    """Whether to check that the resolution of the source is at least that of the output. Default:
    `false`.
    """
    reso_adj_method: int | None = field(
        default=None, metadata=element("ResoAdjMethod", ADJUST_METHOD, default="0")
    )
    """What to do if the resolution of the source is lower; only with IsCheckReso. 0 to 1. Default:
    `0`.
    """
    is_check_video_bitrate: bool | None = field(
        default=None, metadata=element("IsCheckVideoBitrate", ANY_BOOLEAN, default="false")
    )
    """Whether to check that the video bit rate of the source is at least that of the output.
    Default: `false`.
    """
    video_bitrate_adj_method: int | None = field(
        default=None, metadata=element("VideoBitrateAdjMethod", ADJUST_METHOD, default="0")
    )
    """What to do if the video bit rate of the source is lower; only with IsCheckVideoBitrate. 0 to
    1. Default: `0`.
    """
    is_check_audio_bitrate: bool | None = field(
        default=None, metadata=element("IsCheckAudioBitrate", ANY_BOOLEAN, default="false")
    )
    """Whether to check that the audio bit rate of the source is at least that of the output.
    Default: `false`.
    """
    audio_bitrate_adj_method: int | None = field(
        default=None, metadata=element("AudioBitrateAdjMethod", ADJUST_METHOD, default="0")
    )
    """What to do if the audio bit rate of the source is lower; only with IsCheckAudioBitrate. 0 to
    1. Default: `0`.
    """
    is_check_video_fps: bool | None = field(
        default=None, metadata=element("IsCheckVideoFps", ANY_BOOLEAN, default="false")
    )
    """Whether to check that the frame rate of the source is at least that of the output. Default:
    `false`.
    """
    video_fps_adj_method: int | None = field(
        default=None, metadata=element("VideoFpsAdjMethod", ADJUST_METHOD, default="0")
    )
    """What to do if the frame rate of the source is lower; only with IsCheckVideoFps. 0 to 1.
    Default: `0`.
    """
    delete_metadata: bool | None = field(
        default=None, metadata=element("DeleteMetadata", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the metadata of the file. Default: `false`."""
    is_hdr_to_sdr: bool | None = field(
        default=None, metadata=element("IsHdr2Sdr", ANY_BOOLEAN, default="false")
    )
    """Whether to convert HDR to SDR. Default: `false`."""
    transcode_index: str | None = field(default=None, metadata=element("TranscodeIndex", ANY_TEXT))
    """The index of the stream to use, as given in the media information."""
    hls_encrypt: HlsEncrypt | None = field(default=None, metadata=element("HlsEncrypt", HlsEncrypt))
    """The HLS encryption settings; only for hls."""
    dash_encrypt: DashEncrypt | None = field(
        default=None, metadata=element("DashEncrypt", DashEncrypt)
    )
    """The DASH encryption settings; only for dash."""
    initial_clip_num: int | None = field(
        default=None, metadata=element("InitialClipNum", ANY_INTEGER)
    )
    """The number of playlist segments to transcode before playback."""
    cos_tag: str | None = field(default=None, metadata=element("CosTag", ANY_TEXT))
    """The tags of the objects that a playlist creates, such as `a=1&b=2`."""
    aigc_metadata: AigcMetadata | None = field(
        default=None, metadata=element("AIGCMetadata", "..settings.aigc_metadata:AigcMetadata")
    )
    """The metadata that marks the output as AI-generated."""


class TransConfigDict(TypedDict, total=False):
    """`TransConfig` as a mapping."""

    adj_dar_method: AspectMethodValue
    is_check_reso: bool
    reso_adj_method: int
    is_check_video_bitrate: bool
    video_bitrate_adj_method: int
    is_check_audio_bitrate: bool
    audio_bitrate_adj_method: int
    is_check_video_fps: bool
    video_fps_adj_method: int
    delete_metadata: bool
    is_hdr_to_sdr: bool
    transcode_index: str
    hls_encrypt: HlsEncrypt | HlsEncryptDict
    dash_encrypt: DashEncrypt | DashEncryptDict
    initial_clip_num: int
    cos_tag: str
    aigc_metadata: AigcMetadata | AigcMetadataDict


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeSubtitle(BaseRecord):
    """The subtitle settings of transcoding."""

    remove: bool | None = field(default=None, metadata=element("Remove", ANY_BOOLEAN))
    """Whether to remove the subtitles."""


class TranscodeSubtitleDict(TypedDict, total=False):
    """`TranscodeSubtitle` as a mapping."""

    remove: bool


@dataclass(slots=True, kw_only=True, repr=False)
class Transcode(BaseRecord):
    """Transcoding settings."""

    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", MediaTimeInterval)
    )
    """The part of the source to transcode."""
    container: TranscodeContainer | None = field(
        default=None, metadata=element("Container", TranscodeContainer)
    )
    """The container."""
    video: TranscodeVideo | None = field(default=None, metadata=element("Video", TranscodeVideo))
    """The video settings. If omitted, the output has no video."""
    audio: TranscodeAudio | None = field(default=None, metadata=element("Audio", TranscodeAudio))
    """The audio settings. If omitted, the output has no audio."""
    trans_config: TransConfig | None = field(
        default=None, metadata=element("TransConfig", TransConfig)
    )
    """Additional transcoding settings."""
    audio_mix: AudioMix | None = field(
        default=None, metadata=element("AudioMix", "..settings.audio_mix:AudioMix")
    )
    """A sound to mix in; not allowed with Audio.Remove."""
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True, max_items=2),
    )
    """The sounds to mix in; not allowed with Audio.Remove. At most 2 items."""
    subtitle: TranscodeSubtitle | None = field(
        default=None, metadata=element("Subtitle", TranscodeSubtitle)
    )
    """The subtitle settings."""


class TranscodeDict(TypedDict, total=False):
    """`Transcode` as a mapping."""

    time_interval: MediaTimeInterval | MediaTimeIntervalDict
    container: TranscodeContainer | TranscodeContainerDict
    video: TranscodeVideo | TranscodeVideoDict
    audio: TranscodeAudio | TranscodeAudioDict
    trans_config: TransConfig | TransConfigDict
    audio_mix: AudioMix | AudioMixDict
    audio_mix_array: Sequence[AudioMix | AudioMixDict]
    subtitle: TranscodeSubtitle | TranscodeSubtitleDict
