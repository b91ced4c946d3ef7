"""Playlists with signatures or tokens: only the URLs change, and each signed URL works."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, Emulator, Incoming, MemoryBucket
from cloudinfinite_emulator.files import playlist
from cloudinfinite_emulator.files.playlist import (
    PlaylistError,
    read_playlist,
    with_signatures,
    with_token,
)

KEY = "films/a b ü+%.m3u8"
SEGMENTS = {
    "seg-0.ts": "films/seg-0.ts",
    "/top%20level.ts": "top level.ts",
    "../other/%C3%BC+.ts?response-content-type=video%2Fmp2t": "other/ü+.ts",
}
ELSEWHERE = "https://elsewhere.example/seg.ts"
LINES = [
    "#EXTM3U",
    '#EXT-X-KEY:METHOD=AES-128,URI="https://keys.example/k?id=1",IV=0x00',
    '#EXT-X-SESSION-KEY:METHOD=AES-128,URI="k"',
    *(line for segment in SEGMENTS for line in ("#EXTINF:9.5,", segment)),
    "",
    ELSEWHERE,
    "#EXT-X-ENDLIST",
]
TEXT = "\n".join(LINES)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put(KEY, TEXT.encode())
    bucket.put("text.txt", b"no playlist")
    for name in SEGMENTS.values():
        bucket.put(name, name.encode())
    with Emulator(buckets=[bucket]) as running:
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as created:
        yield created


@given(st.lists(st.sampled_from(LINES)), st.sampled_from(["\n", "\r\n"]))
def test_everything_but_the_urls_is_kept(lines: list[str], end: str) -> None:
    signed = with_signatures(end.join(lines), KEY, lambda path, query: "signed").split("\n")
    tokens = with_token(end.join(lines), "t&1").split("\n")
    assert len(signed) == len(tokens) == max(len(lines), 1)
    for line, with_signature, with_a_token in zip(lines, signed, tokens, strict=False):
        joint = "&" if "?" in line else "?"
        expected = f"{line}{joint}signed" if line in SEGMENTS else line
        assert with_signature.rstrip("\r") == expected
        assert ("token=t%261" in with_a_token) == ("KEY:" in line)
        assert with_a_token.replace("&token=t%261", "").replace("?token=t%261", "") in (
            line,
            line + "\r",
        )


@pytest.mark.parametrize("posted", [False, True])
def test_each_segment_can_be_fetched_without_a_key(
    client: Client, emulator: Emulator, posted: bool
) -> None:
    answer = (
        client.media.generate_private_m3u8(object=KEY, validity=3600)
        if posted
        else client.media.private_m3u8(KEY, validity=3600)
    )
    lines = answer.text.split("\n")
    assert [line.partition("q-sign-algorithm")[0].rstrip("?&") for line in lines] == LINES
    opened = []
    for line in lines:
        if "q-signature" not in line:
            continue
        query = dict(parse_qsl(urlsplit(line).query))
        start, stop = map(int, query["q-key-time"].split(";"))
        assert stop - start == 3660
        got = emulator.answer(player_request(line))
        assert got.status == 200, got.body
        opened.append(got.body.decode())
        wrong = "".join(reversed(query["q-signature"]))
        assert (
            emulator.answer(player_request(line.replace(query["q-signature"], wrong))).status == 401
        )
    assert opened == list(SEGMENTS.values())


def player_request(line: str) -> Incoming:
    """Returns the request of a player for a line. No socket: HTTP libraries log URLs."""
    parts = urlsplit(urljoin(f"/{quote(KEY)}", line))
    host = f"{DEMO_BUCKET}.cos.{DEMO_REGION}.myqcloud.com".encode()
    return Incoming("GET", parts.path.encode(), parts.query.encode(), ((b"host", host),))


def test_a_token_is_added_to_the_key_url(client: Client) -> None:
    lines = client.media.m3u8_with_token(KEY, token="a b&c").text.split("\n")
    assert lines[1] == LINES[1].replace("id=1", "id=1&token=a%20b%26c")
    assert lines[2] == LINES[2].replace('"k"', '"k?token=a%20b%26c"')
    assert lines[3:] == LINES[3:]


@pytest.mark.parametrize(
    ("key", "code"), [("text.txt", "ResourceNotSupported"), ("missing", "ResourceNotFound")]
)
def test_objects_that_are_not_playlists_are_refused(client: Client, key: str, code: str) -> None:
    for name, fields in (
        ("GetPrivateM3u8", {"ObjectKey": key, "expires": 3600}),
        ("GeneratePrivateM3u8", {"object": key, "expires": 3600}),
        ("ModifyM3u8Token", {"ObjectKey": key, "token": "t"}),
    ):
        with pytest.raises(ServiceError) as refused:
            client.call(name, fields)
        assert refused.value.code == code


@pytest.mark.parametrize("data", [b"", b"#EXTM3", b"#EXTM3U\xff", b"\x00" * 10])
def test_bytes_that_are_not_a_playlist_are_refused(data: bytes) -> None:
    with pytest.raises(PlaylistError):
        read_playlist(io.BytesIO(data))


def test_a_playlist_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playlist, "MAX_PLAYLIST", 10)
    assert read_playlist(io.BytesIO(b"#EXTM3U\n# ")) == "#EXTM3U\n# "
    with pytest.raises(PlaylistError, match="up to 10 bytes"):
        read_playlist(io.BytesIO(b"#EXTM3U\n# 1"))
