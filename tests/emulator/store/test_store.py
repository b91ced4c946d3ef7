"""The object store: any object can be stored, read, listed and deleted under any key."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_REGION,
    Bucket,
    EmulatedService,
    FolderBucket,
    Incoming,
    MemoryBucket,
    Refusal,
    Reply,
    SteppedClock,
)
from cloudinfinite_emulator.store import serving
from cloudinfinite_emulator.store.routing import key_of

from ..bodies import error, read
from ..objects.keys import KEYS
from ..operations.test_processing import ReadOnlyBucket
from ..signer import NOW, Signer

HOST = f"{DEMO_BUCKET}.cos.{DEMO_REGION}.myqcloud.com"
SIGNER = Signer(host=HOST)
Make = Callable[[], AbstractContextManager[Bucket]]


class Store:
    """A client of an emulated service's object store."""

    def __init__(self, bucket: Bucket) -> None:
        self.service = EmulatedService(buckets=[bucket], clock=SteppedClock(NOW))

    def __call__(self, method: str, key: str = "", body: bytes = b"", /, **query: str) -> Reply:
        return self.service.answer(request(method, key, body, query=query))

    def listing(self, **query: str) -> _Element:
        reply = self("GET", **{name.replace("_", "-"): value for name, value in query.items()})
        assert reply.status == 200, reply.body
        assert reply.headers["Content-Type"] == "application/xml"
        return read(reply)

    def keys(self, **query: str) -> list[str]:
        root = self.listing(**query, encoding_type="url")
        return [unquote(each) for each in texts(root, "Contents/Key")]


def request(
    method: str,
    key: str = "",
    body: bytes = b"",
    *,
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    signer: Signer = SIGNER,
) -> Incoming:
    fields = {"content-length": str(len(body))} if method == "PUT" else {}
    return signer.request(
        method, f"/{key}", list((query or {}).items()), body, fields | (headers or {})
    )


def texts(root: _Element, path: str) -> list[str]:
    return [each.text or "" for each in root.findall(path)]


@contextmanager
def in_memory() -> Iterator[Bucket]:
    yield MemoryBucket(DEMO_BUCKET)


@contextmanager
def in_folder() -> Iterator[Bucket]:
    with tempfile.TemporaryDirectory() as folder:
        yield FolderBucket(DEMO_BUCKET, folder)


both = pytest.mark.parametrize("make", [in_memory, in_folder])
STEPS = st.lists(
    st.tuples(KEYS | st.sampled_from(["a", "b", "a b/é+%.txt"]), st.none() | st.binary(max_size=9)),
    max_size=8,
)


@both
@given(steps=STEPS)
def test_stored_objects_are_returned_until_deleted(
    make: Make, steps: list[tuple[str, bytes | None]]
) -> None:
    model: dict[str, bytes] = {}
    with make() as bucket:
        store = Store(bucket)
        for key, data in steps:
            if data is None:
                assert store("DELETE", key).status == 204
                model.pop(key, None)
            elif (put := store("PUT", key, data)).status == 200:
                assert put.headers["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'
                model[key] = data
            else:
                # One key is a folder of another; only a folder bucket refuses that.
                assert isinstance(bucket, FolderBucket)
                assert error(put)[:2] == (400, "InvalidArgument")
        assert store.keys() == sorted(model)
        for key in {key for key, _ in steps}:
            got, head = store("GET", key), store("HEAD", key)
            if key in model:
                assert (got.status, got.body) == (200, model[key])
                assert (head.status, head.body) == (200, b"")
                assert head.headers["Content-Length"] == str(len(model[key]))
                assert head.headers["ETag"] == got.headers["ETag"]
                assert got.headers["Last-Modified"].endswith("GMT")
            else:
                assert error(got)[:2] == (404, "NoSuchKey")
                assert head.status == 404


@given(
    keys=st.sets(KEYS, max_size=9),
    most=st.integers(1, 4),
    prefix=st.just("") | KEYS.map(lambda key: key[:1]),
    delimiter=st.sampled_from(["", "/", "a"]),
)
def test_the_pages_of_a_list_are_complete(
    keys: set[str], most: int, prefix: str, delimiter: str
) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    for key in keys:
        bucket.put(key, b"1")
    store = Store(bucket)
    matching = [key for key in sorted(keys) if key.startswith(prefix)]
    groups = {
        key[: key.index(delimiter, len(prefix)) + 1]
        for key in matching
        if delimiter and delimiter in key[len(prefix) :]
    }
    found: list[str] = []
    marker = ""
    for _ in range(20):
        root = store.listing(
            prefix=prefix,
            delimiter=delimiter,
            marker=marker,
            max_keys=str(most),
            encoding_type="url",
        )
        page = texts(root, "Contents/Key") + texts(root, "CommonPrefixes/Prefix")
        assert len(page) <= most
        found += map(unquote, page)
        marker = unquote(root.findtext("NextMarker") or "")
        assert root.findtext("IsTruncated") == ("true" if marker else "false")
        if not marker:
            break
    alone = [key for key in matching if not any(key.startswith(group) for group in groups)]
    assert sorted(found) == sorted([*alone, *groups])


def test_a_list_describes_each_object() -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("a&b", b"12")
    root = Store(bucket).listing()
    assert root.tag == "ListBucketResult"
    assert (root.findtext("Name"), root.findtext("MaxKeys")) == (DEMO_BUCKET, "1000")
    [found] = root.findall("Contents")
    assert found.findtext("Key") == "a&b"
    assert found.findtext("Size") == "2"
    assert found.findtext("ETag") == f'"{hashlib.md5(b"12").hexdigest()}"'
    assert (found.findtext("LastModified") or "").endswith(".000Z")


@pytest.mark.parametrize("most", ["0", "-1", "x", "1" * 20, "١"])
def test_invalid_parameters_of_a_list_are_refused(most: str) -> None:
    store = Store(MemoryBucket(DEMO_BUCKET))
    assert error(store("GET", **{"max-keys": most}))[:2] == (400, "InvalidArgument")
    assert error(store("GET", **{"encoding-type": "gzip"}))[:2] == (400, "InvalidArgument")


@pytest.mark.parametrize(
    ("asked", "status", "body", "content_range"),
    [
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=5-99", 206, b"56789", "bytes 5-9/10"),
        ("bytes=0-9", 200, b"0123456789", None),
        ("lines=1-2", 200, b"0123456789", None),
        ("bytes=-", 200, b"0123456789", None),
        ("bytes=1-2,4-5", 200, b"0123456789", None),
    ],
)
def test_a_range_of_an_object_can_be_read(
    asked: str, status: int, body: bytes, content_range: str | None
) -> None:
    store = Store(MemoryBucket(DEMO_BUCKET))
    store("PUT", "a", b"0123456789")
    reply = store.service.answer(request("GET", "a", headers={"range": asked}))
    assert (reply.status, reply.body) == (status, body)
    assert reply.headers.get("Content-Range") == content_range


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=4-2", "bytes=-0"])
def test_a_range_that_cannot_be_satisfied_is_refused(asked: str) -> None:
    store = Store(MemoryBucket(DEMO_BUCKET))
    store("PUT", "a", b"0123456789")
    reply = store.service.answer(request("GET", "a", headers={"range": asked}))
    assert error(reply)[:2] == (416, "InvalidRange")


def test_the_query_may_set_response_headers() -> None:
    store = Store(MemoryBucket(DEMO_BUCKET))
    store("PUT", "a.mp4", b"1")
    assert store("GET", "a.mp4").headers["Content-Type"] == "video/mp4"
    query = {"response-content-type": "text/x", "response-content-disposition": "attachment"}
    reply = store("GET", "a.mp4", **query)
    assert reply.headers["Content-Type"] == "text/x"
    assert reply.headers["Content-Disposition"] == "attachment"
    bad = store("GET", "a.mp4", **{"response-expires": "a\r\nSet-Cookie: b"})
    assert error(bad)[:2] == (400, "InvalidArgument")


@pytest.mark.parametrize("key", ["../a", "a/../../b", "/etc/passwd", "a\\b", "link/a", "a/"])
def test_no_key_leads_out_of_a_folder(tmp_path: Path, key: str) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "link").symlink_to(outside)
    (tmp_path / "b").write_bytes(b"secret")
    store = Store(FolderBucket(DEMO_BUCKET, root))
    assert error(store("PUT", key, b"1"))[:2] == (400, "InvalidArgument")
    assert error(store("GET", key))[:2] == (404, "NoSuchKey")
    assert store("DELETE", key).status == 204
    assert (tmp_path / "b").read_bytes() == b"secret"
    assert list(outside.iterdir()) == []


def test_a_key_that_is_not_utf8_is_refused() -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    path = b"/%ff"
    for method in ("PUT", "GET", "DELETE"):
        plain = request(method, "")
        given = Incoming(method, path, b"", plain.raw_headers)
        # The signature is also wrong, and it is checked first.
        assert error(service.answer(given))[0] == 401
    with pytest.raises(Refusal, match="not UTF-8"):
        key_of(Incoming("GET", path))


def test_requests_to_the_store_must_be_signed() -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    late = Signer(host=HOST, start=NOW - 100, end=NOW - 10)
    assert error(service.answer(request("PUT", "a", b"1", signer=late)))[1] == "SignatureExpired"
    other = request("GET", "a")
    moved = Incoming("GET", b"/b", b"", other.raw_headers)
    assert error(service.answer(moved))[:2] == (401, "InvalidAuthorization")
    unsigned = Incoming("GET", b"/a", b"", ((b"host", HOST.encode()),))
    assert error(service.answer(unsigned))[:2] == (401, "MissingAuthorization")
    broken = request("PUT", "a", b"1", headers={"content-md5": "AAAA"})
    assert error(service.answer(broken))[:2] == (400, "InvalidContent")


@pytest.mark.parametrize(
    ("method", "key", "query", "headers", "expected"),
    [
        ("GET", "", {"acl": ""}, {}, "acl"),
        ("PUT", "a", {"tagging": ""}, {}, "tagging"),
        ("PUT", "a", {}, {"if-none-match": "*"}, "if-none-match for PutObject"),
        ("PUT", "a", {}, {"x-cos-copy-source": "b.cos/c?versionId=1"}, "versions"),
        ("GET", "", {"uploads": "", "delimiter": "/"}, {}, "without a delimiter"),
    ],
)
def test_unsupported_requests_are_named(
    method: str, key: str, query: dict[str, str], headers: dict[str, str], expected: str
) -> None:
    service = EmulatedService(clock=SteppedClock(NOW))
    reply = service.answer(request(method, key, query=query, headers=headers))
    status, code, message = error(reply)
    assert (status, code) == (501, "NotImplemented")
    assert expected in message


def test_large_objects_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "MAX_OBJECT", 3)
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("large", b"1234")
    store = Store(bucket)
    assert error(store("PUT", "a", b"1234"))[:2] == (400, "EntityTooLarge")
    assert bucket.find("a") is None
    assert store("PUT", "a", b"123").status == 200
    status, code, message = error(store("GET", "large"))
    assert (status, code, "use a Range" in message) == (501, "NotImplemented", True)
    assert store("HEAD", "large").headers["Content-Length"] == "4"
    part = store.service.answer(request("GET", "large", headers={"range": "bytes=1-3"}))
    assert part.body == b"234"


def test_a_read_only_bucket_refuses_writes() -> None:
    bucket = ReadOnlyBucket()
    service = EmulatedService(buckets=[bucket], clock=SteppedClock(NOW))
    signer = Signer(host=HOST.replace(DEMO_BUCKET, bucket.name))
    for method in ("PUT", "DELETE"):
        given = request(method, "a", signer=signer)
        assert error(service.answer(given))[:2] == (403, "AccessDenied")
    assert service.answer(request("HEAD", signer=signer)).status == 200


def test_the_journal_omits_content_and_names_dropped_headers() -> None:
    store = Store(MemoryBucket(DEMO_BUCKET))
    headers = {"x-cos-meta-mine": "1"}
    store.service.answer(request("PUT", "a", b"12345", headers=headers))
    store("GET", "a")
    put, got = store.service.account.journal.entries
    assert (put.operation, put.status, put.request.body) == ("PutObject", 200, b"")
    assert put.deviations == ("the emulator does not store headers of objects: x-cos-meta-mine",)
    assert (got.operation, got.deviations) == ("GetObject", ())
