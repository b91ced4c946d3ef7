"""Hostile files: they open no other file or connection, and print nothing."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import av
import pytest

from cloudinfinite_emulator.media import MediaError, media_info, opening
from cloudinfinite_emulator.media.reader import Reader
from cloudinfinite_emulator.media.samples import make_mp4, make_wav

from .files import info, png


class _Listener:
    """Counts connections and closes them."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.02)
        self.port = self._socket.getsockname()[1]
        self._connections = 0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def connections(self) -> int:
        """Stops listening, and returns the number of connections."""
        self._ends.set()
        self._thread.join()
        return self._connections

    def _run(self) -> None:
        with self._socket:
            while True:
                # Checked before accepting, so that earlier connections are still counted.
                last = self._ends.is_set()
                try:
                    self._socket.accept()[0].close()
                except TimeoutError:
                    if last:
                        return
                else:
                    self._connections += 1


@pytest.fixture
def listener() -> Iterator[_Listener]:
    created = _Listener()
    yield created
    created.connections()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Returns a valid media file, which would be read if it were opened."""
    path = tmp_path / "target.wav"
    path.write_bytes(make_wav(seconds=0.3, sample_rate=12345))
    return path


def _hls(url: str) -> bytes:
    return f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{url}\n#EXT-X-ENDLIST\n".encode()


def _hls_with_key(url: str) -> bytes:
    head = f'#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXT-X-KEY:METHOD=AES-128,URI="{url}"\n'
    return f"{head}#EXTINF:1,\n{url}\n#EXT-X-ENDLIST\n".encode()


def _master(url: str) -> bytes:
    return f"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n{url}\n".encode()


def _concat(url: str) -> bytes:
    return f"ffconcat version 1.0\nfile '{url}'\n".encode()


def _dash(url: str) -> bytes:
    head = '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"'
    period = f'<Representation id="1" bandwidth="1"><BaseURL>{url}</BaseURL></Representation>'
    return (
        f'{head} mediaPresentationDuration="PT1S"><Period><AdaptationSet mimeType="video/mp4">'
        f"{period}</AdaptationSet></Period></MPD>"
    ).encode()


def _imf(url: str) -> bytes:
    return f'<?xml version="1.0"?><CompositionPlaylist>{url}</CompositionPlaylist>'.encode()


def _session(url: str) -> bytes:
    return (
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        + f"a=control:{url}\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n".encode()
    )


_PLAYLISTS = (_hls, _hls_with_key, _master, _concat, _dash, _imf, _session)
_SCHEMES = ("http", "tcp", "rtmp", "hls+http", "file", "concat", "subfile", "cache", "path")


def _url(scheme: str, port: int, target: Path) -> str:
    return {
        "file": f"file://{target}",
        "path": str(target),
        "concat": f"concat:{target}|{target}",
        "subfile": f"subfile,,start,0,end,0,,:{target}",
        "cache": f"cache:file:{target}",
    }.get(scheme, f"{scheme}://127.0.0.1:{port}/target.wav")


class _Named(io.BytesIO):
    """A file whose name implies a format, which FFmpeg trusts."""

    name = "list.m3u8"


@pytest.mark.parametrize("scheme", _SCHEMES)
@pytest.mark.parametrize("playlist", _PLAYLISTS)
def test_a_list_of_files_opens_none_of_them(
    playlist: Callable[[str], bytes], scheme: str, listener: _Listener, target: Path
) -> None:
    with pytest.raises(MediaError) as caught:
        media_info(_Named(playlist(_url(scheme, listener.port, target))))
    assert caught.value.code == "ResourceNotSupported"
    assert "lists of other files" in caught.value.message
    assert str(target.parent) not in caught.value.message
    assert listener.connections() == 0


@pytest.mark.parametrize("playlist", [_hls, _hls_with_key, _master])
def test_the_format_of_a_list_is_not_recognised_by_its_name(
    playlist: Callable[[str], bytes], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Reader, "name", "list.m3u8", raising=False)
    with pytest.raises(MediaError) as caught:
        info(playlist(_url("file", 0, target)))
    assert "lists of other files" in caught.value.message


@pytest.mark.parametrize("scheme", ["http", "file"])
@pytest.mark.parametrize("playlist", [_hls, _hls_with_key, _master])
def test_a_recognised_format_does_not_bypass_the_protocol_allowlist(
    playlist: Callable[[str], bytes],
    scheme: str,
    listener: _Listener,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening, "formats", lambda: "hls,wav,mpegts")
    monkeypatch.setattr(Reader, "name", "list.m3u8", raising=False)
    with pytest.raises(MediaError, match="refers to other files, which are not opened"):
        info(playlist(_url(scheme, listener.port, target)))
    assert listener.connections() == 0


def test_protocols_without_a_file_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "formats", lambda: "sdp")
    with pytest.raises(MediaError, match="is not a supported media file"):
        info(_session("*"))


def test_a_bare_open_does_connect(listener: _Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(av.FFmpegError):
        av.open(_Named(_hls(_url("http", listener.port, Path()))), "r")
    assert listener.connections() > 0


def test_the_name_of_a_file_opens_nothing(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"picture{number:03}.png").write_bytes(png(16, 16))
    file = _Named(make_wav(seconds=0.1))
    file.name = str(tmp_path / "picture%03d.png")
    with av.open(file, "r") as container:
        assert container.format.name == "image2", "the name alone is followed by a bare open"
    found = media_info(file)
    assert found["Format"]["FormatName"] == "wav"  # type: ignore[index]


@pytest.mark.parametrize(
    "data",
    [
        make_mp4(seconds=0.2)[:2000],
        _hls("http://127.0.0.1:1/a.ts"),
        png()[:60],
        b"RIFF\xff\xff\xff",
    ],
)
def test_nothing_is_printed(data: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    with suppress(MediaError):
        info(data)
    assert capfd.readouterr() == ("", "")
