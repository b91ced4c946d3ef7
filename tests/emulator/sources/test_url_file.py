"""Files with one URL per line."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import MemoryBucket
from cloudinfinite_emulator.sources import SourceError
from cloudinfinite_emulator.sources.url_file import key_of

from ..objects.keys import KEYS
from .inputs import CODES, NAME, find, keys, refusal

HOST = f"{NAME}.cos.ap-beijing.myqcloud.com"


def listing(data: bytes) -> MemoryBucket:
    bucket = MemoryBucket(NAME)
    bucket.put("urls.txt", data)
    return bucket


@given(
    expected=st.lists(KEYS, max_size=6),
    safe=st.sampled_from(["/", "", "/+", "/%"[:1] + "~"]),
    end=st.sampled_from(["\n", "\r\n", "\n\n", " \t\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
    last=st.booleans(),
    query=st.sampled_from(["", "?", "?q-sign-algorithm=sha1&q-ak=a/b"]),
)
def test_every_url_gives_its_key(
    expected: list[str], safe: str, end: str, mark: str, last: bool, query: str
) -> None:
    urls = [f"https://{HOST}/{quote(key, safe=safe)}{query}" for key in expected]
    text = mark + end.join(urls) + (end if last else "")
    assert keys(listing(text.encode()), UrlFile="urls.txt") == expected


@given(
    st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_other_line_is_reported_by_number(data: bytes) -> None:
    try:
        assert all(each.key for each in find(listing(data), UrlFile="urls.txt"))
    except SourceError as error:
        assert error.code in CODES
        assert error.message.startswith("line ")


@given(st.text(max_size=30), st.sampled_from(["", "https://", f"https://{HOST}/", f"//{HOST}/"]))
def test_any_text_gives_a_key_or_a_reason(text: str, lead: str) -> None:
    try:
        assert key_of(lead + text, NAME)
    except ValueError as error:
        assert type(error) is ValueError
        assert "must" in str(error) or "percent-encoded" in str(error)


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (f"http://{HOST}/a", "a"),
        (f"HTTPS://{HOST.upper()}:443/a/b.mp4", "a/b.mp4"),
        (f"https://{NAME}.cos.accelerate.myqcloud.com/a", "a"),
        (f"https://{NAME}.cos-internal.ap-beijing.tencentcos.cn/a", "a"),
        (f"http://{NAME}.localhost:8000/a", "a"),
        (f"https://{HOST}//a//b/", "/a//b/"),
        (f"https://{HOST}/a/../b/./c", "a/../b/./c"),
        (f"https://{HOST}/%2E%2E/%2e", "../."),
        (f"https://{HOST}/a+b%2Bc%20d", "a+b+c d"),
        (f"https://{HOST}/%E8%A7%86%E9%A2%91/视频.mp4", "视频/视频.mp4"),
        (f"https://{HOST}/a%3Fb%23c%25d?e", "a?b#c%d"),
        (f"https://{HOST}/%2525", "%25"),
        (f"https://{HOST}/a;b=1", "a;b=1"),
    ],
)
def test_urls_of_the_bucket_are_accepted(url: str, key: str) -> None:
    assert key_of(url, NAME) == key
    assert keys(listing(url.encode()), UrlFile="urls.txt") == [key]


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("a/b.mp4", "must be a URL such as"),
        ("cos://bucket/a", "must be a URL such as"),
        (f"{HOST}/a", "must be a URL such as"),
        (f"ftp://{HOST}/a", "must be a URL such as"),
        ("https:///a", "must be a URL such as"),
        ("https://[::1/a", "must be a URL such as"),
        (f"https://{HOST}:port/a", "must be a URL such as"),
        (f"https://{HOST}:99999/a", "must be a URL such as"),
        (f"https://x{HOST}/a", "does not point to the bucket examplebucket-1250000000"),
        ("https://other-1250000000.cos.ap-beijing.myqcloud.com/a", "does not point to"),
        (f"https://cos.ap-beijing.myqcloud.com/{NAME}/a", "does not point to"),
        (f"https://{NAME}@example.com/a", "does not point to"),
        (f"https://{HOST}", "names no object"),
        (f"https://{HOST}/", "names no object"),
        (f"https://{HOST}?a", "names no object"),
        (f"https://{HOST}/a b", "white space and \\ must be percent-encoded"),
        (f"https://{HOST}/a\tb", "white space"),
        (f"https://{HOST}\\a", "white space and \\"),
        (f"https://{HOST}/a#b", "a # must be written %23"),
        (f"https://{HOST}/100%.mp4", "a % must be written %25"),
        (f"https://{HOST}/%FF", "not percent-encoded UTF-8"),
        (f"https://{HOST}/%ED%A0%80", "not percent-encoded UTF-8"),
    ],
)
def test_other_urls_are_refused(url: str, reason: str) -> None:
    before = f"https://{HOST}/fine\n\n"
    with pytest.raises(SourceError) as caught:
        find(listing((before + url).encode()), UrlFile="urls.txt")
    assert caught.value.code == "InvalidArgument"
    assert caught.value.message.startswith("line 3 of the URL file 'urls.txt': ")
    assert reason in caught.value.message


def test_an_error_does_not_show_a_signature() -> None:
    signed = f"https://x.{HOST}/a?q-signature=0123456789abcdef0123456789abcdef01234567"
    _, message = refusal(listing(signed.encode()), UrlFile="urls.txt")
    assert "0123456789" not in message


def test_the_length_of_a_line_is_limited() -> None:
    longest = f"https://{HOST}/".encode() + b"a" * (64 * 1024)
    code, message = refusal(listing(longest), UrlFile="urls.txt")
    assert code == "InvalidArgument"
    assert "line 1 of the URL file 'urls.txt': it is longer than 65536 bytes" in message


def test_other_encodings_are_refused() -> None:
    data = f"https://{HOST}/a\n".encode("utf-16")
    code, message = refusal(listing(data), UrlFile="urls.txt")
    assert code == "InvalidArgument"
    assert "line 1 of the URL file 'urls.txt': it is not UTF-8; save the file as UTF-8" in message


def test_an_empty_file_has_no_keys() -> None:
    assert keys(listing(b""), UrlFile="urls.txt") == []
    assert keys(listing(b"\xef\xbb\xbf\r\n\n"), UrlFile="urls.txt") == []
