"""Decoding of content encodings: what is supported, what is refused, and what it costs."""

import gzip
import itertools
import time
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import MAX_BODY
from cloudinfinite_runtime.transports.content import Content, ContentError

EMPTY = gzip.compress(b"", mtime=0)


def raw(plain: bytes) -> bytes:
    return zlib.compress(plain)[2:-4]


def decoded(encoding: str | None, body: bytes, size: int = 65536, most: int = MAX_BODY) -> bytes:
    content = Content(encoding, most)
    for start in range(0, len(body), size):
        for _ in content.feed(body[start : start + size]):
            pass
    return content.finish()


@given(st.lists(st.binary(max_size=300)), st.integers(1, 200), st.sampled_from(["gzip", "X-GZip"]))
def test_gzip_members_are_joined(parts: list[bytes], size: int, encoding: str) -> None:
    body = b"".join(gzip.compress(part, mtime=0) for part in parts)
    assert decoded(encoding, body, size) == b"".join(parts)


@given(st.binary(max_size=300), st.integers(1, 200), st.booleans())
def test_deflate_works_with_and_without_its_frame(plain: bytes, size: int, framed: bool) -> None:
    assert decoded("deflate", zlib.compress(plain) if framed else raw(plain), size) == plain


@given(st.binary(max_size=300), st.sampled_from([None, "", "identity", " Identity , "]))
def test_unencoded_bodies_are_unchanged(plain: bytes, encoding: str | None) -> None:
    assert decoded(encoding, plain, 100) == plain


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "gzip, gzip"])
def test_an_empty_body_decodes_to_nothing(encoding: str) -> None:
    assert decoded(encoding, b"") == b""


@pytest.mark.parametrize("plain", [bytes(1_000_000), bytes(range(256)) * 1000])
@pytest.mark.parametrize("encode", [gzip.compress, zlib.compress, raw])
def test_large_bodies_are_decoded_up_to_a_limit(
    plain: bytes, encode: Callable[[bytes], bytes]
) -> None:
    encoding = "gzip" if encode is gzip.compress else "deflate"
    assert decoded(encoding, encode(plain), most=len(plain)) == plain
    with pytest.raises(TransportError, match=f"larger than {len(plain) - 1} bytes"):
        decoded(encoding, encode(plain), most=len(plain) - 1)
    with pytest.raises(TransportError, match="larger than"):
        decoded(None, plain, most=len(plain) - 1)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(b"text", mtime=0)),
        ("deflate", zlib.compress(b"text")),
        ("deflate", raw(b"text")),
    ],
)
def test_truncated_input_is_refused(encoding: str, body: bytes) -> None:
    for end in range(1, len(body)):
        with pytest.raises(ContentError, match="it ends too early"):
            decoded(encoding, body[:end])
    # The same after a complete member.
    with pytest.raises(ContentError):
        decoded(encoding, body + body[:5])


@pytest.mark.parametrize(
    ("encoding", "body", "message"),
    [
        ("gzip", b"plain", "incorrect header check"),
        ("gzip", EMPTY + b"\0\0", "incorrect header check"),
        ("gzip", EMPTY[:-8] + b"\1" * 8, "incorrect data check"),
        ("deflate", zlib.compress(b"a") + b"more", "it has data after its end"),
        ("deflate", EMPTY, "invalid"),
        ("br", b"x", "it is encoded as br, which was not requested"),
        ("gzip, gzip", EMPTY, "encoded as gzip, gzip, which"),
        ("a\n" + "b" * 5000, b"x", "encoded as a b+"),
    ],
)
def test_invalid_bodies_are_refused(encoding: str, body: bytes, message: str) -> None:
    with pytest.raises(ContentError, match=message):
        decoded(encoding, body)


@pytest.mark.parametrize(
    "make",
    [
        lambda: EMPTY * 80_000,
        lambda: gzip.compress(b"x", mtime=0) * 80_000,
        lambda: gzip.compress(bytes(MAX_BODY), mtime=0),
        lambda: gzip.compress(bytes(MAX_BODY), 0, mtime=0),
    ],
    ids=["empty", "short", "packed", "stored"],
)
def test_decoding_is_linear_and_takes_many_short_steps(make: Callable[[], bytes]) -> None:
    """Even if a chunk is the whole body."""
    body = make()
    content = Content("gzip")
    moments = [time.thread_time()]
    for _ in content.feed(body):
        moments.append(time.thread_time())
    steps = [after - before for before, after in itertools.pairwise(moments)]
    assert len(steps) > 200
    assert max(steps) < sum(steps) / 10
    content.finish()


def test_the_cost_is_linear_in_the_number_of_members() -> None:
    def cost(count: int) -> float:
        started = time.thread_time()
        assert decoded("gzip", EMPTY * count, count * len(EMPTY)) == b""
        return time.thread_time() - started

    pairs = [(cost(5_000), cost(40_000)) for _ in range(5)]
    few, many = map(min, zip(*pairs, strict=True))
    assert many < 16 * few


def test_endless_empty_members_are_refused() -> None:
    assert decoded("gzip", EMPTY * 10, most=100) == b""
    with pytest.raises(TransportError, match="larger than 100 bytes"):
        decoded("gzip", EMPTY * 11, most=100)
