# Generated from spec/common/media_info.xsd (ae632c707ee2efb9).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/media_info.xsd."""

from decimal import Decimal

from lxml.etree import _Element

from cloudinfinite.models.media_info import (
    MediaInfo,
    MediaInfoAudio,
    MediaInfoFormat,
    MediaInfoStream,
    MediaInfoSubtitle,
    MediaInfoVideo,
)
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.document import children
from cloudinfinite_runtime.scalars import (
    escape,
    format_decimal,
    format_integer,
    read_decimal,
    read_integer,
    read_text,
)


def encode_media_info_video(value: MediaInfoVideo, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.index is not None:
        text += f"<Index>{format_integer(value.index)}</Index>"
    if value.codec_name is not None:
        text += f"<CodecName>{escape(value.codec_name)}</CodecName>"
    if value.codec_long_name is not None:
        text += f"<CodecLongName>{escape(value.codec_long_name)}</CodecLongName>"
    if value.codec_time_base is not None:
        text += f"<CodecTimeBase>{escape(value.codec_time_base)}</CodecTimeBase>"
    if value.codec_tag_string is not None:
        text += f"<CodecTagString>{escape(value.codec_tag_string)}</CodecTagString>"
    if value.codec_tag is not None:
        text += f"<CodecTag>{escape(value.codec_tag)}</CodecTag>"
    if value.profile is not None:
        text += f"<Profile>{escape(value.profile)}</Profile>"
    if value.height is not None:
        text += f"<Height>{format_integer(value.height)}</Height>"
    if value.width is not None:
        text += f"<Width>{format_integer(value.width)}</Width>"
    if value.has_b_frame is not None:
        text += f"<HasBFrame>{format_integer(value.has_b_frame)}</HasBFrame>"
    if value.ref_frames is not None:
        text += f"<RefFrames>{format_integer(value.ref_frames)}</RefFrames>"
    if value.sar is not None:
        text += f"<Sar>{escape(value.sar)}</Sar>"
    if value.dar is not None:
        text += f"<Dar>{escape(value.dar)}</Dar>"
    if value.pix_format is not None:
        text += f"<PixFormat>{escape(value.pix_format)}</PixFormat>"
    if value.field_order is not None:
        text += f"<FieldOrder>{escape(value.field_order)}</FieldOrder>"
    if value.level is not None:
        text += f"<Level>{format_integer(value.level)}</Level>"
    if value.fps is not None:
        text += f"<Fps>{format_decimal(value.fps)}</Fps>"
    if value.avg_fps is not None:
        text += f"<AvgFps>{escape(value.avg_fps)}</AvgFps>"
    if value.timebase is not None:
        text += f"<Timebase>{escape(value.timebase)}</Timebase>"
    if value.start_time is not None:
        text += f"<StartTime>{format_decimal(value.start_time)}</StartTime>"
    if value.duration is not None:
        text += f"<Duration>{format_decimal(value.duration)}</Duration>"
    if value.bitrate is not None:
        text += f"<Bitrate>{format_decimal(value.bitrate)}</Bitrate>"
    if value.num_frames is not None:
        text += f"<NumFrames>{format_integer(value.num_frames)}</NumFrames>"
    if value.language is not None:
        text += f"<Language>{escape(value.language)}</Language>"
    if value.rotation is not None:
        text += f"<Rotation>{format_decimal(value.rotation)}</Rotation>"
    if value.color_primaries is not None:
        text += f"<ColorPrimaries>{escape(value.color_primaries)}</ColorPrimaries>"
    if value.color_range is not None:
        text += f"<ColorRange>{escape(value.color_range)}</ColorRange>"
    if value.color_transfer is not None:
        text += f"<ColorTransfer>{escape(value.color_transfer)}</ColorTransfer>"
    return f"{text}</{name}>"


def decode_media_info_video(element: _Element, report: Report) -> MediaInfoVideo:
    """Reads a value; what does not fit goes into the report."""
    index_: int | None = None
    codec_name: str | None = None
    codec_long_name: str | None = None
    codec_time_base: str | None = None
    codec_tag_string: str | None = None
    codec_tag: str | None = None
    profile: str | None = None
    height: int | None = None
    width: int | None = None
    has_b_frame: int | None = None
    ref_frames: int | None = None
    sar: str | None = None
    dar: str | None = None
    pix_format: str | None = None
    field_order: str | None = None
    level: int | None = None
    fps: Decimal | None = None
    avg_fps: str | None = None
    timebase: str | None = None
    start_time: Decimal | None = None
    duration: Decimal | None = None
    bitrate: Decimal | None = None
    num_frames: int | None = None
    language: str | None = None
    rotation: Decimal | None = None
    color_primaries: str | None = None
    color_range: str | None = None
    color_transfer: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Index" and index_ is None:
            index_ = read_integer(child, report)
        elif tag == "CodecName" and codec_name is None:
            codec_name = read_text(child, report)
        elif tag == "CodecLongName" and codec_long_name is None:
            codec_long_name = read_text(child, report)
        elif tag == "CodecTimeBase" and codec_time_base is None:
            codec_time_base = read_text(child, report)
        elif tag == "CodecTagString" and codec_tag_string is None:
            codec_tag_string = read_text(child, report)
        elif tag == "CodecTag" and codec_tag is None:
            codec_tag = read_text(child, report)
        elif tag == "Profile" and profile is None:
            profile = read_text(child, report)
        elif tag == "Height" and height is None:
            height = read_integer(child, report)
        elif tag == "Width" and width is None:
            width = read_integer(child, report)
        elif tag == "HasBFrame" and has_b_frame is None:
            has_b_frame = read_integer(child, report)
        elif tag == "RefFrames" and ref_frames is None:
            ref_frames = read_integer(child, report)
        elif tag == "Sar" and sar is None:
            sar = read_text(child, report)
        elif tag == "Dar" and dar is None:
            dar = read_text(child, report)
        elif tag == "PixFormat" and pix_format is None:
            pix_format = read_text(child, report)
        elif tag == "FieldOrder" and field_order is None:
            field_order = read_text(child, report)
        elif tag == "Level" and level is None:
            level = read_integer(child, report)
        elif tag == "Fps" and fps is None:
            fps = read_decimal(child, report)
        elif tag == "AvgFps" and avg_fps is None:
            avg_fps = read_text(child, report)
        elif tag == "Timebase" and timebase is None:
            timebase = read_text(child, report)
        elif tag == "StartTime" and start_time is None:
            start_time = read_decimal(child, report)
        elif tag == "Duration" and duration is None:
            duration = read_decimal(child, report)
        elif tag == "Bitrate" and bitrate is None:
            bitrate = read_decimal(child, report)
        elif tag == "NumFrames" and num_frames is None:
            num_frames = read_integer(child, report)
        elif tag == "Language" and language is None:
            language = read_text(child, report)
        elif tag == "Rotation" and rotation is None:
            rotation = read_decimal(child, report)
        elif tag == "ColorPrimaries" and color_primaries is None:
            color_primaries = read_text(child, report)
        elif tag == "ColorRange" and color_range is None:
            color_range = read_text(child, report)
        elif tag == "ColorTransfer" and color_transfer is None:
            color_transfer = read_text(child, report)
        else:
            report.surplus(
                child,
                (
                    "Index",
                    "CodecName",
                    "CodecLongName",
                    "CodecTimeBase",
                    "CodecTagString",
                    "CodecTag",
                    "Profile",
                    "Height",
                    "Width",
                    "HasBFrame",
                    "RefFrames",
                    "Sar",
                    "Dar",
                    "PixFormat",
                    "FieldOrder",
                    "Level",
                    "Fps",
                    "AvgFps",
                    "Timebase",
                    "StartTime",
                    "Duration",
                    "Bitrate",
                    "NumFrames",
                    "Language",
                    "Rotation",
                    "ColorPrimaries",
                    "ColorRange",
                    "ColorTransfer",
                ),
            )
    return MediaInfoVideo(
        index=index_,
        codec_name=codec_name,
        codec_long_name=codec_long_name,
        codec_time_base=codec_time_base,
        codec_tag_string=codec_tag_string,
        codec_tag=codec_tag,
        profile=profile,
        height=height,
        width=width,
        has_b_frame=has_b_frame,
        ref_frames=ref_frames,
        sar=sar,
        dar=dar,
        pix_format=pix_format,
        field_order=field_order,
        level=level,
        fps=fps,
        avg_fps=avg_fps,
        timebase=timebase,
        start_time=start_time,
        duration=duration,
        bitrate=bitrate,
        num_frames=num_frames,
        language=language,
        rotation=rotation,
        color_primaries=color_primaries,
        color_range=color_range,
        color_transfer=color_transfer,
    )


def encode_media_info_audio(value: MediaInfoAudio, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.index is not None:
        text += f"<Index>{format_integer(value.index)}</Index>"
    if value.codec_name is not None:
        text += f"<CodecName>{escape(value.codec_name)}</CodecName>"
    if value.codec_long_name is not None:
        text += f"<CodecLongName>{escape(value.codec_long_name)}</CodecLongName>"
    if value.codec_time_base is not None:
        text += f"<CodecTimeBase>{escape(value.codec_time_base)}</CodecTimeBase>"
    if value.codec_tag_string is not None:
        text += f"<CodecTagString>{escape(value.codec_tag_string)}</CodecTagString>"
    if value.codec_tag is not None:
        text += f"<CodecTag>{escape(value.codec_tag)}</CodecTag>"
    if value.sample_fmt is not None:
        text += f"<SampleFmt>{escape(value.sample_fmt)}</SampleFmt>"
    if value.sample_rate is not None:
        text += f"<SampleRate>{format_integer(value.sample_rate)}</SampleRate>"
    if value.channel is not None:
        text += f"<Channel>{format_integer(value.channel)}</Channel>"
    if value.channel_layout is not None:
        text += f"<ChannelLayout>{escape(value.channel_layout)}</ChannelLayout>"
    if value.timebase is not None:
        text += f"<Timebase>{escape(value.timebase)}</Timebase>"
    if value.start_time is not None:
        text += f"<StartTime>{format_decimal(value.start_time)}</StartTime>"
    if value.duration is not None:
        text += f"<Duration>{format_decimal(value.duration)}</Duration>"
    if value.bitrate is not None:
        text += f"<Bitrate>{format_decimal(value.bitrate)}</Bitrate>"
    if value.language is not None:
        text += f"<Language>{escape(value.language)}</Language>"
    return f"{text}</{name}>"


def decode_media_info_audio(element: _Element, report: Report) -> MediaInfoAudio:
    """Reads a value; what does not fit goes into the report."""
    index_: int | None = None
    codec_name: str | None = None
    codec_long_name: str | None = None
    codec_time_base: str | None = None
    codec_tag_string: str | None = None
    codec_tag: str | None = None
    sample_fmt: str | None = None
    sample_rate: int | None = None
    channel: int | None = None
    channel_layout: str | None = None
    timebase: str | None = None
    start_time: Decimal | None = None
    duration: Decimal | None = None
    bitrate: Decimal | None = None
    language: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Index" and index_ is None:
            index_ = read_integer(child, report)
        elif tag == "CodecName" and codec_name is None:
            codec_name = read_text(child, report)
        elif tag == "CodecLongName" and codec_long_name is None:
            codec_long_name = read_text(child, report)
        elif tag == "CodecTimeBase" and codec_time_base is None:
            codec_time_base = read_text(child, report)
        elif tag == "CodecTagString" and codec_tag_string is None:
            codec_tag_string = read_text(child, report)
        elif tag == "CodecTag" and codec_tag is None:
            codec_tag = read_text(child, report)
        elif tag == "SampleFmt" and sample_fmt is None:
            sample_fmt = read_text(child, report)
        elif tag == "SampleRate" and sample_rate is None:
            sample_rate = read_integer(child, report)
        elif tag == "Channel" and channel is None:
            channel = read_integer(child, report)
        elif tag == "ChannelLayout" and channel_layout is None:
            channel_layout = read_text(child, report)
        elif tag == "Timebase" and timebase is None:
            timebase = read_text(child, report)
        elif tag == "StartTime" and start_time is None:
            start_time = read_decimal(child, report)
        elif tag == "Duration" and duration is None:
            duration = read_decimal(child, report)
        elif tag == "Bitrate" and bitrate is None:
            bitrate = read_decimal(child, report)
        elif tag == "Language" and language is None:
            language = read_text(child, report)
        else:
            report.surplus(
                child,
                (
                    "Index",
                    "CodecName",
                    "CodecLongName",
                    "CodecTimeBase",
                    "CodecTagString",
                    "CodecTag",
                    "SampleFmt",
                    "SampleRate",
                    "Channel",
                    "ChannelLayout",
                    "Timebase",
                    "StartTime",
                    "Duration",
                    "Bitrate",
                    "Language",
                ),
            )
    return MediaInfoAudio(
        index=index_,
        codec_name=codec_name,
        codec_long_name=codec_long_name,
        codec_time_base=codec_time_base,
        codec_tag_string=codec_tag_string,
        codec_tag=codec_tag,
        sample_fmt=sample_fmt,
        sample_rate=sample_rate,
        channel=channel,
        channel_layout=channel_layout,
        timebase=timebase,
        start_time=start_time,
        duration=duration,
        bitrate=bitrate,
        language=language,
    )


def encode_media_info_subtitle(value: MediaInfoSubtitle, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.index is not None:
        text += f"<Index>{format_integer(value.index)}</Index>"
    if value.language is not None:
        text += f"<Language>{escape(value.language)}</Language>"
    return f"{text}</{name}>"


def decode_media_info_subtitle(element: _Element, report: Report) -> MediaInfoSubtitle:
    """Reads a value; what does not fit goes into the report."""
    index_: int | None = None
    language: str | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Index" and index_ is None:
            index_ = read_integer(child, report)
        elif tag == "Language" and language is None:
            language = read_text(child, report)
        else:
            report.surplus(child, ("Index", "Language"))
    return MediaInfoSubtitle(index=index_, language=language)


def encode_media_info_stream(value: MediaInfoStream, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    for video in value.video or ():
        text += encode_media_info_video(video, "Video")
    for audio in value.audio or ():
        text += encode_media_info_audio(audio, "Audio")
    for subtitle in value.subtitle or ():
        text += encode_media_info_subtitle(subtitle, "Subtitle")
    return f"{text}</{name}>"


def decode_media_info_stream(element: _Element, report: Report) -> MediaInfoStream:
    """Reads a value; what does not fit goes into the report."""
    video: list[MediaInfoVideo] = []
    audio: list[MediaInfoAudio] = []
    subtitle: list[MediaInfoSubtitle] = []
    for child in children(element, report):
        tag = child.tag
        if tag == "Video":
            video.append(decode_media_info_video(child, report))
        elif tag == "Audio":
            audio.append(decode_media_info_audio(child, report))
        elif tag == "Subtitle":
            subtitle.append(decode_media_info_subtitle(child, report))
        else:
            report.surplus(child, ())
    return MediaInfoStream(video=video, audio=audio, subtitle=subtitle)


def encode_media_info_format(value: MediaInfoFormat, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.num_stream is not None:
        text += f"<NumStream>{format_integer(value.num_stream)}</NumStream>"
    if value.num_program is not None:
        text += f"<NumProgram>{format_integer(value.num_program)}</NumProgram>"
    if value.format_name is not None:
        text += f"<FormatName>{escape(value.format_name)}</FormatName>"
    if value.format_long_name is not None:
        text += f"<FormatLongName>{escape(value.format_long_name)}</FormatLongName>"
    if value.start_time is not None:
        text += f"<StartTime>{format_decimal(value.start_time)}</StartTime>"
    if value.duration is not None:
        text += f"<Duration>{format_decimal(value.duration)}</Duration>"
    if value.bitrate is not None:
        text += f"<Bitrate>{format_decimal(value.bitrate)}</Bitrate>"
    if value.size is not None:
        text += f"<Size>{format_integer(value.size)}</Size>"
    return f"{text}</{name}>"


def decode_media_info_format(element: _Element, report: Report) -> MediaInfoFormat:
    """Reads a value; what does not fit goes into the report."""
    num_stream: int | None = None
    num_program: int | None = None
    format_name: str | None = None
    format_long_name: str | None = None
    start_time: Decimal | None = None
    duration: Decimal | None = None
    bitrate: Decimal | None = None
    size: int | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "NumStream" and num_stream is None:
            num_stream = read_integer(child, report)
        elif tag == "NumProgram" and num_program is None:
            num_program = read_integer(child, report)
        elif tag == "FormatName" and format_name is None:
            format_name = read_text(child, report)
        elif tag == "FormatLongName" and format_long_name is None:
            format_long_name = read_text(child, report)
        elif tag == "StartTime" and start_time is None:
            start_time = read_decimal(child, report)
        elif tag == "Duration" and duration is None:
            duration = read_decimal(child, report)
        elif tag == "Bitrate" and bitrate is None:
            bitrate = read_decimal(child, report)
        elif tag == "Size" and size is None:
            size = read_integer(child, report)
        else:
            report.surplus(
                child,
                (
                    "NumStream",
                    "NumProgram",
                    "FormatName",
                    "FormatLongName",
                    "StartTime",
                    "Duration",
                    "Bitrate",
                    "Size",
                ),
            )
    return MediaInfoFormat(
        num_stream=num_stream,
        num_program=num_program,
        format_name=format_name,
        format_long_name=format_long_name,
        start_time=start_time,
        duration=duration,
        bitrate=bitrate,
        size=size,
    )


def encode_media_info(value: MediaInfo, name: str) -> str:
    """Writes the value as an element of this name."""
    text = f"<{name}>"
    if value.stream is not None:
        text += encode_media_info_stream(value.stream, "Stream")
    if value.format is not None:
        text += encode_media_info_format(value.format, "Format")
    return f"{text}</{name}>"


def decode_media_info(element: _Element, report: Report) -> MediaInfo:
    """Reads a value; what does not fit goes into the report."""
    stream: MediaInfoStream | None = None
    format: MediaInfoFormat | None = None
    for child in children(element, report):
        tag = child.tag
        if tag == "Stream" and stream is None:
            stream = decode_media_info_stream(child, report)
        elif tag == "Format" and format is None:
            format = decode_media_info_format(child, report)
        else:
            report.surplus(child, ("Stream", "Format"))
    return MediaInfo(stream=stream, format=format)
