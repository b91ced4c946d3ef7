"""Unusual media files, and helpers that check the info of a file."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import av
from lxml import etree

from cloudinfinite import OPERATIONS, HttpResponse, media, to_dict
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.media import media_info

_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def info(data: bytes) -> dict[str, Any]:
    """Returns the media info of a file with these bytes."""
    return media_info(io.BytesIO(data))


def decoded(found: dict[str, Any]) -> media.MediaInfo:
    """Returns an info as the client parses it from a response, without anomalies."""
    detail = {"JobId": "j1", "State": "Success", "Operation": {"MediaInfo": found}}
    root = element("Response", {"JobsDetail": detail})
    body = etree.tostring(root, encoding="utf-8")
    answer = OPERATIONS["DescribeMediaJob"].decode_response(HttpResponse(200, {}, body))
    assert answer.metadata.anomalies == ()
    read = answer.jobs_detail[0].operation.media_info
    assert isinstance(read, media.MediaInfo)
    return read


def check_shape(found: dict[str, Any]) -> None:
    """Checks that the client parses an info without loss, and that its fields are in order."""
    assert _texts(to_dict(decoded(found))) == _texts(found)
    order = [*to_dict(decoded(found))["Format"]]
    assert [*found["Format"]] == order
    for kind, streams in to_dict(decoded(found))["Stream"].items():
        assert [[*stream] for stream in found["Stream"][kind]] == [[*each] for each in streams]


def _texts(value: Any) -> Any:
    # Decimals lose their trailing zeros.
    if isinstance(value, dict):
        return {name: _texts(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_texts(each) for each in value]
    text = str(value)
    try:
        return Fraction(text) if "/" not in text else text
    except ValueError:
        return text


def png(width: int = 8, height: int = 8) -> bytes:
    """Returns a black image, of which at most the first 100 rows are present."""
    rows = zlib.compress(bytes((1 + 3 * width) * min(height, 100)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def remuxed(data: bytes, format: str, streams: int = 2, **metadata: str) -> bytes:
    """Copies the first streams of a file to another container; the first one gets the metadata."""
    target = io.BytesIO()
    with av.open(io.BytesIO(data), "r") as source, av.open(target, "w", format=format) as copy:
        chosen = list(source.streams)[:streams]
        pairs = {stream.index: copy.add_stream_from_template(stream) for stream in chosen}
        pairs[0].metadata.update(metadata)
        for packet in source.demux(*chosen):
            if packet.dts is not None:
                packet.stream = pairs[packet.stream_index]
                copy.mux(packet)
    return target.getvalue()


def turned(data: bytes, matrix: Sequence[float]) -> bytes:
    """Returns an MP4 file with the matrix of its first stream replaced by a, b, c and d."""
    a, b, c, d = (round(each * 0x10000) for each in matrix)
    changed = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)
    # The first matrix belongs to the whole movie.
    first = data.index(_MATRIX)
    second = data.index(_MATRIX, first + 1)
    return data[:second] + changed + data[second + len(changed) :]


def sound_with_layout(labels: Sequence[int]) -> bytes:
    """Returns a QuickTime file with one channel per label, in this order."""
    count = len(labels)
    order = b"".join(struct.pack(">II12x", label, 0) for label in labels)
    chan = _full(b"chan", struct.pack(">III", 0, 0, count), order)
    entry = _box(
        b"sowt",
        struct.pack(">6xHHHIHHHHI", 1, 1, 0, 0, count, 16, 0, 0, 8000 << 16),
        struct.pack(">IIII", 1, 2 * count, 2 * count, 2),
        chan,
    )
    tables = [
        _full(b"stsd", struct.pack(">I", 1), entry),
        _full(b"stts", struct.pack(">III", 1, 800, 1)),
        _full(b"stsc", struct.pack(">IIII", 1, 1, 800, 1)),
        _full(b"stsz", struct.pack(">II", 1, 800)),
        _full(b"stco", struct.pack(">II", 1, 28)),
    ]
    return _movie(b"soun", bytes(2 * count * 800), _full(b"url "), tables)


def _movie(kind: bytes, data: bytes, where: bytes, tables: Sequence[bytes]) -> bytes:
    movie = struct.pack(">IIIIIH10x", 0, 0, 1000, 1000, 0x10000, 0x100) + _MATRIX
    track = struct.pack(">IIIII16x", 0, 0, 1, 0, 1000) + _MATRIX + bytes(8)
    media = _box(
        b"mdia",
        _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, 8000, 800, 0x55C4, 0)),
        _full(b"hdlr", struct.pack(">I4s12x", 0, kind), b"x\0"),
        _box(
            b"minf",
            _box(b"dinf", _full(b"dref", struct.pack(">I", 1), where)),
            _box(b"stbl", *tables),
        ),
    )
    moov = _box(
        b"moov",
        _full(b"mvhd", movie, bytes(24), struct.pack(">I", 2)),
        _box(b"trak", _box(b"tkhd", b"\0\0\0\3", track), media),
    )
    return _box(b"ftyp", b"qt  \0\0\2\0qt  ") + _box(b"mdat", data) + moov


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _full(kind: bytes, *parts: bytes) -> bytes:
    return _box(kind, bytes(4), *parts)


SUBTITLES = b"1\n00:00:00,500 --> 00:00:01,500\nHello\n\n2\n00:00:02,000 --> 00:00:03,000\nBye\n\n"


def greedy(samples: int) -> bytes:
    """Returns a file of a few hundred bytes that claims to have `samples` samples.

    FFmpeg's libraries allocate memory for all samples before they read the first one.
    """

    def box(kind: bytes, *parts: bytes) -> bytes:
        data = b"".join(parts)
        return struct.pack(">I4s", 8 + len(data), kind) + data

    def full(kind: bytes, *words: int) -> bytes:
        return box(kind, struct.pack(f">{1 + len(words)}I", 0, *words))

    entry = struct.pack(">6xH16xHHII4xH32xHh", 1, 16, 16, 72 << 16, 72 << 16, 1, 24, -1)
    table = box(
        b"stbl",
        box(b"stsd", struct.pack(">II", 0, 1), box(b"jpeg", entry)),
        full(b"stts", 1, samples, 1),
        full(b"stsc", 1, 1, samples, 1),
        full(b"stsz", 1, samples),
        full(b"stco", 1, 700),
    )
    media = box(
        b"mdia",
        full(b"mdhd", 0, 0, 25, samples, 0),
        box(b"hdlr", bytes(8), b"vide", bytes(13)),
        box(b"minf", full(b"vmhd", 0, 0), table),
    )
    track = box(b"trak", full(b"tkhd", *([0, 0, 1] + [0] * 17)), media)
    film = full(b"mvhd", *([0, 0, 25, samples] + [0] * 20))
    return box(b"ftyp", b"isom", bytes(4)) + box(b"moov", film, track) + box(b"mdat", bytes(64))
