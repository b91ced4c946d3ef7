"""Jobs that encode media: Transcode and Concat."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from cloudinfinite.settings.concat_template import ConcatTemplate
from cloudinfinite.settings.transcode import Transcode, TranscodeAudio, TranscodeVideo
from cloudinfinite.settings.watermark import Watermark
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..jobs.work import JobFailure, Work
from .objects import Output, child, job_failures, open_address, open_object, refuse_unsupported

if TYPE_CHECKING:
    from ..media.settings import AudioSettings, TimeRange, VideoSettings
    from ..media.transcoding import OutputSettings, Source
    from ..media.watermarks import ImageWatermark, TextWatermark

_UNSUPPORTED = (
    "Transcode/AudioMix",
    "Transcode/AudioMixArray",
    "Transcode/Audio/KeepTwoTracks",
    "Transcode/Audio/SwitchTrack",
    "Transcode/TransConfig/AdjDarMethod",
    "Transcode/TransConfig/IsCheckReso",
    "Transcode/TransConfig/IsCheckVideoBitrate",
    "Transcode/TransConfig/IsCheckAudioBitrate",
    "Transcode/TransConfig/IsCheckVideoFps",
    "Transcode/TransConfig/IsHdr2Sdr",
    "Transcode/TransConfig/HlsEncrypt/IsHlsEncrypt",
    "Transcode/TransConfig/DashEncrypt/IsEncrypt",
    "Transcode/Video/Crop",
    "Transcode/Video/Interlaced",
    "Transcode/Video/Roi",
    "DigitalWatermark",
    "RemoveWatermark",
    "Subtitles",
    "Watermark/SlideConfig",
    "Watermark/Image/Background",
)
_UNSUPPORTED_OF_CONCAT = (
    "ConcatTemplate/AudioMix",
    "ConcatTemplate/AudioMixArray",
    "ConcatTemplate/SceneChangeInfo",
)
_EXTENSIONS = {"hls": ".m3u8", "dash": ".mpd"}
_DEFAULT_SEGMENT = Decimal(5)


def transcode(work: Work) -> Mapping[str, object]:
    """Transcodes the object."""
    refuse_unsupported(work, *_UNSUPPORTED)
    settings = read(Transcode, child(work, "Transcode"), Report())
    if settings.container is None:
        raise _no_settings(work, "Transcode.Container")
    with job_failures(work):
        from ..media.containers import container_of
        from ..media.transcoding import OutputSettings

        container = settings.container
        clip = container.clip_config
        wanted = OutputSettings(
            container_of(str(container.format)),
            _video(settings.video),
            _audio(settings.audio),
            [
                _watermark(work, read(Watermark, each, Report()))
                for each in child(work, ".").iterfind("Watermark")
            ],
            Fraction((clip and clip.duration) or _DEFAULT_SEGMENT),
        )
        sources = [(partial(open_object, work), _time_range(settings))]
        return _write(work, sources, wanted, str(container.format))


def concat(work: Work) -> Mapping[str, object]:
    """Joins the object and the fragments of the request."""
    refuse_unsupported(work, *_UNSUPPORTED_OF_CONCAT)
    settings = read(ConcatTemplate, child(work, "ConcatTemplate"), Report())
    if settings.container is None:
        raise _no_settings(work, "ConcatTemplate.Container")
    with job_failures(work):
        from ..media.containers import container_of
        from ..media.settings import AudioSettings, TimeRange, VideoSettings
        from ..media.transcoding import OutputSettings

        video, audio = settings.video, settings.audio
        wanted = OutputSettings(
            container_of(str(settings.container.format)),
            None
            if video is not None and video.remove
            else VideoSettings(
                width=(video and video.width) or 0,
                height=(video and video.height) or 0,
                rate=None if video is None or video.fps is None else Fraction(video.fps),
                bit_rate=_bits(video and video.bitrate),
            ),
            None
            if audio is not None and audio.remove
            else AudioSettings(
                codec=str((audio and audio.codec) or ""),
                sample_rate=None if audio is None else audio.samplerate,
                bit_rate=_bits(audio and audio.bitrate),
                channels=None if audio is None else audio.channels,
            ),
        )
        fragments = sorted(
            settings.concat_fragment or (), key=lambda each: each.fragment_index or 0
        )
        sources: list[Source] = [
            (
                partial(open_address, work, each.url or ""),
                TimeRange(
                    Fraction(each.start_time or 0),
                    None if each.end_time is None else Fraction(each.end_time),
                ),
            )
            for each in fragments
        ]
        if work.key:
            sources.insert(settings.index or 0, (partial(open_object, work), TimeRange()))
        return _write(work, sources, wanted, str(settings.container.format))


def _write(
    work: Work, sources: Sequence[Source], wanted: OutputSettings, format: str
) -> Mapping[str, object]:
    from ..media.channel import Held
    from ..media.info import media_info
    from ..media.isolation import ENCODING, INSPECTING, run_isolated
    from ..media.transcoding import transcode

    output = Output(work)
    folder, name = posixpath.split(output.key)
    if wanted.container.is_split:
        # Players recognize a playlist by its extension.
        extension = _EXTENSIONS[format.lower()]
        name = name if name.endswith(extension) else name + extension
    with ExitStack() as stack:
        held = [(Held(stack.enter_context(opened())), part) for opened, part in sources]
        files = run_isolated(ENCODING, transcode, held, wanted, name)
    # The main file is stored first, and the playlist of a split format last.
    for each in sorted(files, key=lambda file: file != name):
        output.put(posixpath.join(folder, each), files[each])
    result: dict[str, object] = {"MediaResult": {"OutputFile": output.files()}}
    if not wanted.container.is_split:
        result["MediaInfo"] = run_isolated(INSPECTING, media_info, io.BytesIO(files[name]))
    return result


def _no_settings(work: Work, path: str) -> JobFailure:
    template = child(work, ".").findtext("TemplateId")
    if template:
        return JobFailure("InvalidArgument", f"there is no template {template!r} of {work.tag}")
    return JobFailure("InvalidArgument", f"{path} is missing")


def _time_range(settings: Transcode) -> TimeRange:
    from ..media.settings import TimeRange

    interval = settings.time_interval
    start = Fraction((interval and interval.start) or 0)
    if interval is None or interval.duration is None:
        return TimeRange(start)
    return TimeRange(start, start + Fraction(interval.duration))


def _video(given: TranscodeVideo | None) -> VideoSettings | None:
    from ..media.settings import VideoSettings

    if given is None or given.remove:
        return None
    options = []
    codec = str(given.codec or "")
    if codec in ("", "H.264", "H.265"):
        options.append(("preset", str(given.preset or "veryfast")))
        if codec != "H.265" and str(given.profile or "auto") != "auto":
            options.append(("profile", str(given.profile)))
    elif codec in ("VP8", "VP9"):
        options.append(("deadline", str(given.preset or "realtime")))
    else:
        options.append(("preset", str(given.preset or 10)))
    options += [
        (name, str(value * 1000))
        for name, value in (("maxrate", given.maxrate), ("bufsize", given.bufsize))
        if value is not None
    ]
    pixels = str(given.pixfmt or "auto")
    return VideoSettings(
        codec=codec,
        width=given.width or 0,
        height=given.height or 0,
        rate=None if given.fps is None else Fraction(given.fps),
        rotation=int(given.rotate or 0),
        bit_rate=None if given.crf is not None else _bits(given.bitrate),
        quality=25 if given.crf is None else int(given.crf),
        group=given.gop,
        pixels="yuv420p" if pixels == "auto" else pixels,
        options=tuple(options),
        is_long_first=bool(given.long_short_mode),
    )


def _audio(given: TranscodeAudio | None) -> AudioSettings | None:
    from ..media.settings import AudioSettings

    if given is None or given.remove:
        return None
    return AudioSettings(
        codec=str(given.codec or ""),
        sample_rate=given.samplerate,
        bit_rate=_bits(given.bitrate),
        channels=given.channels,
    )


def _bits(kilobits: object) -> int | None:
    """Returns the bit rate in bits per second; None for words such as ``auto``."""
    return int(Decimal(kilobits) * 1000) if isinstance(kilobits, int | Decimal) else None


def _watermark(work: Work, given: Watermark) -> ImageWatermark | TextWatermark:
    from ..media.watermarks import ImageWatermark, Placing, TextWatermark

    image, text = given.image, given.text
    opacity = (image.transparency if image is not None else text and text.transparency) or 100
    placing = Placing(
        str(given.pos or "TopLeft"),
        given.dx or 0,
        given.dy or 0,
        given.loc_mode == "Relativity",
        Fraction(given.start_time or 0),
        None if given.end_time is None else Fraction(given.end_time),
        opacity,
    )
    if image is not None:
        with open_address(work, image.url or "") as file:
            data = file.read()
        return ImageWatermark(
            data, str(image.mode or "Original"), image.width or 0, image.height or 0, placing
        )
    if text is None:
        raise JobFailure("InvalidArgument", "Watermark has neither Image nor Text")
    return TextWatermark(
        text.text or "", text.font_size or 16, str(text.font_color or "0x000000"), placing
    )
