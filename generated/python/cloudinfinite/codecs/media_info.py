# Generated from spec/common/media_info.xsd (ae632c707ee2efb9).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/media_info.xsd."""

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
    value = MediaInfoVideo()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Index" and value.index is None:
            value.index = read_integer(child, report)
        elif tag == "CodecName" and value.codec_name is None:
            value.codec_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecLongName" and value.codec_long_name is None:
            value.codec_long_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTimeBase" and value.codec_time_base is None:
            value.codec_time_base = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTagString" and value.codec_tag_string is None:
            value.codec_tag_string = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTag" and value.codec_tag is None:
            value.codec_tag = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Profile" and value.profile is None:
            value.profile = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Height" and value.height is None:
            value.height = read_integer(child, report)
        elif tag == "Width" and value.width is None:
            value.width = read_integer(child, report)
        elif tag == "HasBFrame" and value.has_b_frame is None:
            value.has_b_frame = read_integer(child, report)
        elif tag == "RefFrames" and value.ref_frames is None:
            value.ref_frames = read_integer(child, report)
        elif tag == "Sar" and value.sar is None:
            value.sar = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Dar" and value.dar is None:
            value.dar = read_text(child, report) if len(child) else child.text or ""
        elif tag == "PixFormat" and value.pix_format is None:
            value.pix_format = read_text(child, report) if len(child) else child.text or ""
        elif tag == "FieldOrder" and value.field_order is None:
            value.field_order = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Level" and value.level is None:
            value.level = read_integer(child, report)
        elif tag == "Fps" and value.fps is None:
            value.fps = read_decimal(child, report)
        elif tag == "AvgFps" and value.avg_fps is None:
            value.avg_fps = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Timebase" and value.timebase is None:
            value.timebase = read_text(child, report) if len(child) else child.text or ""
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_decimal(child, report)
        elif tag == "Duration" and value.duration is None:
            value.duration = read_decimal(child, report)
        elif tag == "Bitrate" and value.bitrate is None:
            value.bitrate = read_decimal(child, report)
        elif tag == "NumFrames" and value.num_frames is None:
            value.num_frames = read_integer(child, report)
        elif tag == "Language" and value.language is None:
            value.language = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Rotation" and value.rotation is None:
            value.rotation = read_decimal(child, report)
        elif tag == "ColorPrimaries" and value.color_primaries is None:
            value.color_primaries = read_text(child, report) if len(child) else child.text or ""
        elif tag == "ColorRange" and value.color_range is None:
            value.color_range = read_text(child, report) if len(child) else child.text or ""
        elif tag == "ColorTransfer" and value.color_transfer is None:
            value.color_transfer = read_text(child, report) if len(child) else child.text or ""
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
    return value


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
    value = MediaInfoAudio()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Index" and value.index is None:
            value.index = read_integer(child, report)
        elif tag == "CodecName" and value.codec_name is None:
            value.codec_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecLongName" and value.codec_long_name is None:
            value.codec_long_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTimeBase" and value.codec_time_base is None:
            value.codec_time_base = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTagString" and value.codec_tag_string is None:
            value.codec_tag_string = read_text(child, report) if len(child) else child.text or ""
        elif tag == "CodecTag" and value.codec_tag is None:
            value.codec_tag = read_text(child, report) if len(child) else child.text or ""
        elif tag == "SampleFmt" and value.sample_fmt is None:
            value.sample_fmt = read_text(child, report) if len(child) else child.text or ""
        elif tag == "SampleRate" and value.sample_rate is None:
            value.sample_rate = read_integer(child, report)
        elif tag == "Channel" and value.channel is None:
            value.channel = read_integer(child, report)
        elif tag == "ChannelLayout" and value.channel_layout is None:
            value.channel_layout = read_text(child, report) if len(child) else child.text or ""
        elif tag == "Timebase" and value.timebase is None:
            value.timebase = read_text(child, report) if len(child) else child.text or ""
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_decimal(child, report)
        elif tag == "Duration" and value.duration is None:
            value.duration = read_decimal(child, report)
        elif tag == "Bitrate" and value.bitrate is None:
            value.bitrate = read_decimal(child, report)
        elif tag == "Language" and value.language is None:
            value.language = read_text(child, report) if len(child) else child.text or ""
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
    return value


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
    value = MediaInfoSubtitle()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Index" and value.index is None:
            value.index = read_integer(child, report)
        elif tag == "Language" and value.language is None:
            value.language = read_text(child, report) if len(child) else child.text or ""
        else:
            report.surplus(child, ("Index", "Language"))
    return value


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
    value = MediaInfoStream()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Video":
            value.video.append(decode_media_info_video(child, report))
        elif tag == "Audio":
            value.audio.append(decode_media_info_audio(child, report))
        elif tag == "Subtitle":
            value.subtitle.append(decode_media_info_subtitle(child, report))
        else:
            report.surplus(child, ())
    return value


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
    value = MediaInfoFormat()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "NumStream" and value.num_stream is None:
            value.num_stream = read_integer(child, report)
        elif tag == "NumProgram" and value.num_program is None:
            value.num_program = read_integer(child, report)
        elif tag == "FormatName" and value.format_name is None:
            value.format_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "FormatLongName" and value.format_long_name is None:
            value.format_long_name = read_text(child, report) if len(child) else child.text or ""
        elif tag == "StartTime" and value.start_time is None:
            value.start_time = read_decimal(child, report)
        elif tag == "Duration" and value.duration is None:
            value.duration = read_decimal(child, report)
        elif tag == "Bitrate" and value.bitrate is None:
            value.bitrate = read_decimal(child, report)
        elif tag == "Size" and value.size is None:
            value.size = read_integer(child, report)
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
    return value


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
    value = MediaInfo()
    if element.text is not None:
        report.mixed(element, element.text)
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tag = child.tag
        if tag == "Stream" and value.stream is None:
            value.stream = decode_media_info_stream(child, report)
        elif tag == "Format" and value.format is None:
            value.format = decode_media_info_format(child, report)
        else:
            report.surplus(child, ("Stream", "Format"))
    return value
