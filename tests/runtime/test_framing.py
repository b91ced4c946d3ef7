"""A response is parsed the same however its bytes arrive, at a cost linear in its size."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse
from cloudinfinite_runtime.transports.framing import MAX_HEAD, FramingError, Reception

HEAD = b"HTTP/1.1 200 OK\r\n"


def receive(data: bytes, size: int = 65536, method: str = "POST", most: int = 10**6) -> Reception:
    reception = Reception(method, most)
    for start in range(0, len(data), size):
        for _ in reception.feed(data[start : start + size]):
            pass
    if not reception.is_whole:
        reception.end()
    return reception


def chunked(parts: list[bytes], extension: bytes = b"", trailer: bytes = b"") -> bytes:
    framed = [b"%x%b\r\n%b\r\n" % (len(part), extension, part) for part in parts if part]
    head = HEAD + b"Transfer-Encoding: Chunked\r\n\r\n"
    return head + b"".join(framed) + b"0" + extension + b"\r\n" + trailer + b"\r\n"


@given(st.lists(st.binary(max_size=50)), st.integers(1, 100), st.sampled_from([b"", b";a=b", b" "]))
def test_a_chunked_body_is_read(parts: list[bytes], size: int, extension: bytes) -> None:
    reception = receive(chunked(parts, extension, b"X-A: 1\r\n"), size)
    assert reception.response().body == b"".join(parts)
    assert (reception.is_last, reception.has_surplus) == (False, False)


@given(st.binary(max_size=50), st.binary(max_size=5), st.integers(1, 100))
def test_a_body_ends_at_its_length(body: bytes, surplus: bytes, size: int) -> None:
    data = HEAD + b"Content-Length: %d\r\nX: y\r\n\r\n" % len(body) + body + surplus
    reception = receive(data, len(data) if surplus else size)
    assert reception.response() == HttpResponse(
        200, {"Content-Length": str(len(body)), "X": "y"}, body
    )
    assert (reception.is_last, reception.has_surplus) == (bool(surplus), bool(surplus))


@given(st.binary(max_size=50), st.integers(1, 100))
def test_a_body_without_a_length_ends_with_the_connection(body: bytes, size: int) -> None:
    reception = receive(HEAD + b"\r\n" + body, size)
    assert reception.response() == HttpResponse(200, {}, body)
    assert reception.is_last


@given(st.binary(max_size=200), st.integers(1, 30))
def test_any_bytes_give_a_response_or_a_known_error(data: bytes, size: int) -> None:
    for start in (b"", HEAD, HEAD + b"Transfer-Encoding: chunked\r\n\r\n"):
        try:
            assert receive(start + data, size).status >= 200
        except (FramingError, ConnectionError) as error:
            assert str(error).isprintable()


@given(st.data())
def test_a_truncated_response_is_an_error(data: st.DataObject) -> None:
    whole = data.draw(
        st.sampled_from([chunked([b"ab", b"c"]), HEAD + b"Content-Length: 3\r\n\r\nabc"])
    )
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(ConnectionError, match="the response ended"):
        receive(whole[:cut])


def test_responses_beyond_the_limits_are_refused() -> None:
    with pytest.raises(TransportError, match="larger than 10 bytes"):
        receive(HEAD + b"Content-Length: 11\r\n\r\n", most=10)
    with pytest.raises(TransportError, match="larger than 10 bytes"):
        receive(chunked([b"x" * 6] * 2), most=10)
    with pytest.raises(FramingError, match="its head is larger than"):
        receive(HEAD + b"X: " + b"x" * MAX_HEAD)
    with pytest.raises(FramingError, match="its head is larger than"):
        receive(b"HTTP/1.1 102 Wait\r\nX: y\r\n\r\n" * 3000 + HEAD + b"\r\n")
    with pytest.raises(FramingError, match="its trailer is larger than"):
        receive(chunked([b"x"], trailer=b"X: y\r\n" * 20_000))
    with pytest.raises(FramingError, match="a line between chunks is too long"):
        receive(chunked([b"x"], extension=b";" + b"x" * 5000))
    assert receive(HEAD + b"Content-Length: 11\r\n\r\n", method="HEAD", most=10).is_whole


@pytest.mark.parametrize(
    "make",
    [
        lambda size: HEAD + b"X: " + b"x" * size + b"\r\n\r\n",
        lambda size: HEAD + b"X: y" + b"\r\n " * (size // 3) + b"\r\n\r\n",
        lambda size: HEAD + b"X: " + b" " * size + b"\r\n\r\n",
        lambda size: chunked([b"x"] * (size // 6)),
        lambda size: HEAD + b"\r\n" + b"x" * size,
    ],
    ids=["long", "folded", "spaces", "chunks", "body"],
)
def test_the_cost_is_linear_even_byte_by_byte(make: Callable[[int], bytes]) -> None:
    def cost(size: int) -> float:
        started = time.thread_time()
        receive(make(size), 1)
        return time.thread_time() - started

    pairs = [(cost(6_000), cost(48_000)) for _ in range(3)]
    few, many = map(min, zip(*pairs, strict=True))
    assert many < 16 * few
