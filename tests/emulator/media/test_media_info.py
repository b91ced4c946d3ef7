"""The media info of many kinds of files."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from cloudinfinite_emulator.media import MediaError, media_info
from cloudinfinite_emulator.media.samples import make_mp4, make_ogg, make_wav

from ...processes import python, run
from .files import SUBTITLES, check_shape, decoded, info, png, remuxed, sound_with_layout, turned


def test_every_field_of_an_mp4_is_reported() -> None:
    data = make_mp4(seconds=2, width=320, height=180, rate=25)
    found = info(data)
    [video], [sound] = found["Stream"]["Video"], found["Stream"]["Audio"]
    # These values depend on the encoders.
    rates = [float(each.pop("Bitrate")) for each in (video, sound, found["Format"])]
    assert rates[2] == pytest.approx(len(data) * 8 / 2 / 1000, rel=0.001)
    assert 0 < rates[0] < rates[2]
    assert 0 < rates[1] < rates[2]
    assert video == {
        "Index": 0,
        "CodecName": "h264",
        "CodecLongName": "H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10",
        "CodecTagString": "avc1",
        "CodecTag": "0x31637661",
        "Profile": "High",
        "Height": 180,
        "Width": 320,
        "HasBFrame": 2,
        "Sar": "1:1",
        "Dar": "16:9",
        "PixFormat": "yuv420p",
        "FieldOrder": "progressive",
        "Level": 12,
        "Fps": "25.000000",
        "AvgFps": "25/1",
        "Timebase": "1/12800",
        "StartTime": "0.000000",
        "Duration": "2.000000",
        "NumFrames": 50,
        "Language": "und",
        "Rotation": "0.000000",
        "ColorPrimaries": "bt709",
        "ColorRange": "tv",
        "ColorTransfer": "bt709",
    }
    assert sound == {
        "Index": 1,
        "CodecName": "aac",
        "CodecLongName": "AAC (Advanced Audio Coding)",
        "CodecTagString": "mp4a",
        "CodecTag": "0x6134706d",
        "SampleFmt": "fltp",
        "SampleRate": 44100,
        "Channel": 2,
        "ChannelLayout": "stereo",
        "Timebase": "1/44100",
        "StartTime": "0.000000",
        "Duration": "2.000000",
        "Language": "und",
    }
    assert found["Format"] == {
        "NumStream": 2,
        "NumProgram": 0,
        "FormatName": "mov,mp4,m4a,3gp,3g2,mj2",
        "FormatLongName": "QuickTime / MOV",
        "StartTime": "0.000000",
        "Duration": "2.000000",
        "Size": len(data),
    }


def test_the_client_parses_numbers() -> None:
    read = decoded(info(make_mp4(seconds=0.4, rate=30)))
    assert read.stream is not None
    assert read.format is not None
    assert read.stream.video[0].fps == 30
    assert read.stream.video[0].duration == Decimal("0.4")
    assert read.stream.video[0].rotation == 0
    assert read.stream.audio[0].sample_rate == 44100
    assert read.format.bitrate is not None


@pytest.mark.parametrize(
    ("matrix", "rotation"),
    [
        ((1, 0, 0, 1), "0.000000"),
        ((0, 1, -1, 0), "-90.000000"),
        ((0, -1, 1, 0), "90.000000"),
    ],
)
def test_rotation_is_counter_clockwise(matrix: tuple[int, ...], rotation: str) -> None:
    found = info(turned(make_mp4(seconds=0.2), matrix))
    check_shape(found)
    assert found["Stream"]["Video"][0]["Rotation"] == rotation


def test_an_upside_down_video_is_rotated_by_180_degrees() -> None:
    [video] = info(turned(make_mp4(seconds=0.2), (-1, 0, 0, -1)))["Stream"]["Video"]
    assert abs(float(video["Rotation"])) == 180


def test_a_matrix_that_is_not_a_rotation_is_ignored() -> None:
    found = info(turned(make_mp4(seconds=0.2), (0, 0, 0, 0)))
    check_shape(found)
    assert found["Stream"]["Video"][0].get("Rotation", "0.000000") == "0.000000"


def test_matroska_has_a_language_and_no_counts() -> None:
    found = info(remuxed(make_mp4(seconds=0.4), "matroska", language="chi"))
    check_shape(found)
    [video], [sound] = found["Stream"]["Video"], found["Stream"]["Audio"]
    assert (video["Language"], video["Timebase"]) == ("chi", "1/1000")
    assert not {"NumFrames", "Duration", "Bitrate"} & {*video}
    assert sound["CodecTagString"] == "[0][0][0][0]"
    assert sound["CodecTag"] == "0x0000"
    assert found["Format"]["FormatName"] == "matroska,webm"


def test_a_transport_stream_has_no_number_of_programs() -> None:
    found = info(remuxed(make_mp4(seconds=0.4), "mpegts"))
    check_shape(found)
    assert found["Format"]["FormatName"] == "mpegts"
    assert "NumProgram" not in found["Format"]
    assert float(found["Format"]["StartTime"]) > 0
    assert found["Stream"]["Video"][0]["CodecTagString"] == "[27][0][0][0]"


def test_a_file_may_have_a_single_kind_of_stream() -> None:
    sound = info(make_ogg(seconds=0.2, channels=2))
    check_shape(sound)
    assert [*sound["Stream"]] == ["Audio"]
    assert sound["Stream"]["Audio"][0]["CodecName"] == "opus"
    assert sound["Stream"]["Audio"][0]["ChannelLayout"] == "stereo"
    text = info(SUBTITLES)
    check_shape(text)
    assert text["Stream"] == {"Subtitle": [{"Index": 0}]}
    assert text["Format"]["FormatName"] == "srt"


def test_subtitles_have_a_language() -> None:
    found = info(remuxed(SUBTITLES, "matroska", 1, language="eng"))
    check_shape(found)
    assert found["Stream"] == {"Subtitle": [{"Index": 0, "Language": "eng"}]}


def test_an_image_has_no_duration() -> None:
    found = info(png(12, 8))
    check_shape(found)
    [video] = found["Stream"]["Video"]
    assert (video["CodecName"], video["Width"], video["Height"]) == ("png", 12, 8)
    assert (video["PixFormat"], video["ColorRange"]) == ("rgb24", "pc")
    assert "Sar" not in video
    assert "Duration" not in found["Format"]


def test_a_huge_image_is_not_decoded() -> None:
    found = info(png(60000, 60000))
    check_shape(found)
    assert not {"Width", "Height", "Rotation"} & {*found["Stream"]["Video"][0]}


def test_an_unknown_codec_is_omitted() -> None:
    found = info(make_mp4(seconds=0.2, sample_rate=None).replace(b"avc1\0", b"zzzz\0"))
    check_shape(found)
    [video] = found["Stream"]["Video"]
    assert not {"CodecName", "Width", "PixFormat", "Rotation", "Bitrate"} & {*video}
    assert (video["Index"], video["Timebase"]) == (0, "1/12800")
    assert video["NumFrames"] == 5


def test_a_codec_tag_that_is_not_ascii_is_omitted() -> None:
    data = bytearray(make_wav(seconds=0.2))
    data[20:22] = b"\x06\xa1"
    found = info(bytes(data))
    check_shape(found)
    [sound] = found["Stream"]["Audio"]
    assert sound["CodecName"] == "aac"
    assert not {"CodecTag", "CodecTagString"} & {*sound}


def test_a_metadata_text_that_is_not_utf_8_is_repaired() -> None:
    data = remuxed(make_mp4(seconds=0.2), "matroska", language="abc")
    found = info(data.replace(b"abc", b"\xff\xfe\x01"))
    assert found["Stream"]["Video"][0]["Language"].startswith("��")
    # Characters that XML cannot represent are replaced.
    decoded(found)


_MANY_LAYOUTS = """
import gc, io, sys
from cloudinfinite_emulator.media import media_info

data = sys.stdin.buffer.read()
for _ in range(50):
    [sound] = media_info(io.BytesIO(data))["Stream"]["Audio"]
    gc.collect()
print(sound["Channel"], sound.get("ChannelLayout"))
"""


@pytest.mark.parametrize(
    ("labels", "layout"),
    [
        ((1, 2), "2 stereo"),
        ((2, 1), "2 2 channels (FR+FL)"),
        ((2, 1, 9, 3), "4 4 channels (FR+FL+BC+FC)"),
        ((1, 2, 3, 4, 5, 6), "6 5.1"),
    ],
)
def test_a_custom_channel_order_does_not_crash_the_process(
    labels: tuple[int, ...], layout: str
) -> None:
    ran = run(python(_MANY_LAYOUTS), stdin=sound_with_layout(labels))
    assert (ran.stdout.strip(), ran.stderr) == (layout, "")


def test_files_are_read_from_the_start_and_stay_open() -> None:
    file = io.BytesIO(make_wav(seconds=0.2))
    file.seek(100)
    assert media_info(file) == media_info(file)
    assert not file.closed


def test_many_threads_can_read_files_at_once() -> None:
    files = [make_mp4(seconds=0.4), make_wav(seconds=0.1), make_ogg(seconds=0.1), SUBTITLES]
    alone = [info(data) for data in files]
    with ThreadPoolExecutor(8) as pool:
        assert [*pool.map(info, files * 10)] == alone * 10


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the object is empty"),
        (b"hello, world\n" * 100, "is not a supported media file (Invalid data found"),
        (b'{"a": 1}', "is not a supported media file"),
        (bytes(5000), "is not a supported media file"),
        (b";FFMETADATA1\ntitle=x\n", "has no video, audio or subtitle stream"),
        (make_mp4(seconds=0.2)[:2000], "is not a supported media file"),
    ],
)
def test_files_that_are_not_media_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(MediaError) as caught:
        info(data)
    assert caught.value.code == "ResourceNotSupported"
    assert message in caught.value.message
    assert str(caught.value) == f"ResourceNotSupported: {caught.value.message}"


class _Failing(io.BytesIO):
    """A file whose disk fails after a number of reads."""

    def __init__(self, data: bytes, reads: int) -> None:
        super().__init__(data)
        self._reads = reads

    def read(self, amount: int | None = -1) -> bytes:
        self._reads -= 1
        if self._reads < 0:
            raise OSError(5, "Input/output error", "/secret/path")
        return super().read(amount)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if self._reads < 0:
            raise OSError(29, "Illegal seek")
        return super().seek(offset, whence)


@pytest.mark.parametrize("reads", [-1, 0, 1])
def test_a_read_error_is_raised(reads: int) -> None:
    with pytest.raises(MediaError) as caught:
        media_info(_Failing(remuxed(make_mp4(seconds=2), "mpegts"), reads))
    assert caught.value.code == "ResourceDownloadFailed"
    reason = "Illegal seek" if reads < 0 else "Input/output error"
    assert caught.value.message == f"the object could not be read: {reason}"


def test_the_display_ratio_follows_from_the_pixel_ratio() -> None:
    data = make_mp4(seconds=0.2, width=320, height=240)
    place = data.index(b"pasp")
    changed = data[: place + 4] + bytes((0, 0, 0, 4, 0, 0, 0, 3)) + data[place + 12 :]
    [video] = info(changed)["Stream"]["Video"]
    assert (video["Sar"], video["Dar"]) == ("4:3", "16:9")
