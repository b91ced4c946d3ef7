"""Multipart uploads, copies, conditional requests and multiple deletes."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, MemoryBucket, Reply
from cloudinfinite_emulator.objects.bucket import WritableBucket
from cloudinfinite_emulator.store import uploads
from cloudinfinite_emulator.store.conditions import is_unchanged
from cloudinfinite_emulator.store.uploads import Part, UploadError, Uploads

from ..bodies import error, read
from .test_store import Store, request, texts

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PARTS = st.lists(st.tuples(st.integers(1, 9), st.binary(max_size=6)), min_size=1, max_size=20)


def tag(data: bytes) -> str:
    return f'"{hashlib.md5(data).hexdigest()}"'


def store() -> tuple[Store, MemoryBucket]:
    bucket = MemoryBucket(DEMO_BUCKET)
    return Store(bucket), bucket


def start_upload(to: Store, key: str = "a") -> str:
    root = read(to("POST", key, uploads=""))
    assert root.tag == "InitiateMultipartUploadResult"
    return str(root.findtext("UploadId"))


def put(to: Store, upload: str, number: object, data: bytes, key: str = "a") -> Reply:
    return to("PUT", key, data, partNumber=str(number), uploadId=upload)


def complete_upload(
    to: Store, upload: str, parts: list[tuple[object, str]], key: str = "a"
) -> Reply:
    body = "".join(
        f"<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>"
        for number, etag in parts
    )
    document = f"<CompleteMultipartUpload>{body}</CompleteMultipartUpload>"
    return to("POST", key, document.encode(), uploadId=upload)


@given(parts=PARTS, left_out=st.sets(st.integers(1, 9)))
def test_a_completed_object_joins_the_latest_version_of_each_listed_part(
    parts: list[tuple[int, bytes]], left_out: set[int]
) -> None:
    to, bucket = store()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uploads, "SMALLEST_PART", 0)
        upload = start_upload(to)
        model: dict[int, bytes] = {}
        for number, data in parts:
            assert put(to, upload, number, data).headers["ETag"] == tag(data)
            model[number] = data
        root = read(to("GET", "a", uploadId=upload))
        assert texts(root, "Part/PartNumber") == [str(number) for number in sorted(model)]
        assert texts(root, "Part/ETag") == [tag(model[number]) for number in sorted(model)]
        assert bucket.find("a") is None
        wanted = sorted(set(model) - left_out)
        reply = complete_upload(to, upload, [(number, tag(model[number])) for number in wanted])
        if not wanted:
            assert error(reply)[1] == "MalformedXML"
            return
        whole = b"".join(model[number] for number in wanted)
        assert read(reply).findtext("ETag") == tag(whole)
        assert to("GET", "a").body == whole
        assert error(to("GET", "a", uploadId=upload))[:2] == (404, "NoSuchUpload")


def test_parts_and_uploads_are_listed_in_pages() -> None:
    to, _ = store()
    known = sorted((key, start_upload(to, key)) for key in ("a", "a", "b/c", "é") for _ in range(2))
    for number in range(1, 6):
        put(to, known[0][1], number, b"x")
    for size in (1, 2, 5, 7):
        numbers: list[str] = []
        marker = "0"
        while True:
            query = {"max-parts": str(size), "part-number-marker": marker}
            root = read(to("GET", "a", uploadId=known[0][1], **query))
            numbers += texts(root, "Part/PartNumber")
            assert root.findtext("IsTruncated") == str(len(numbers) < 5).lower()
            if len(numbers) >= 5:
                break
            marker = str(root.findtext("NextPartNumberMarker"))
        assert numbers == ["1", "2", "3", "4", "5"]
        found: list[tuple[str, str]] = []
        after: dict[str, str] = {}
        while True:
            root = read(to("GET", uploads="", **{"max-uploads": str(size)}, **after))
            found += zip(texts(root, "Upload/Key"), texts(root, "Upload/UploadId"), strict=True)
            if root.findtext("IsTruncated") == "false":
                break
            after = {
                "key-marker": str(root.findtext("NextKeyMarker")),
                "upload-id-marker": str(root.findtext("NextUploadIdMarker")),
            }
        assert sorted(found) == known
    root = read(to("GET", uploads="", prefix="b/", **{"encoding-type": "url"}))
    assert texts(root, "Upload/Key") == ["b/c", "b/c"]


@pytest.mark.parametrize("number", ["0", "10001", "x", "-1", ""])
def test_invalid_part_numbers_are_refused(number: str) -> None:
    to, _ = store()
    assert error(put(to, start_upload(to), number, b"1"))[:2] == (400, "InvalidArgument")


def test_invalid_completions_are_refused() -> None:
    to, bucket = store()
    upload = start_upload(to)
    large = bytes(uploads.SMALLEST_PART)
    for number, data in ((1, b"small"), (2, large), (3, b"last")):
        put(to, upload, number, data)
    first, second, third = (1, tag(b"small")), (2, tag(large)), (3, tag(b"last"))
    cases: dict[str, list[list[tuple[object, str]]]] = {
        "InvalidPart": [[(4, tag(b""))], [(1, tag(b"other"))]],
        "InvalidPartOrder": [[third, second], [second, second]],
        "EntityTooSmall": [[first, second]],
        "MalformedXML": [[], [("x", "y")]],
    }
    for code, tries in cases.items():
        for parts in tries:
            assert error(complete_upload(to, upload, parts))[1] == code
    assert error(complete_upload(to, upload, [second], key="b"))[:2] == (404, "NoSuchUpload")
    assert bucket.find("a") is None
    assert complete_upload(to, upload, [second, third]).status == 200
    assert to("GET", "a").body == large + b"last"


def test_an_aborted_upload_is_gone() -> None:
    to, _ = store()
    upload = start_upload(to)
    put(to, upload, 1, b"1")
    assert to("DELETE", "a", uploadId=upload).status == 204
    for reply in (
        put(to, upload, 1, b"1"),
        complete_upload(to, upload, [(1, tag(b"1"))]),
        to("DELETE", "a", uploadId=upload),
    ):
        assert error(reply)[:2] == (404, "NoSuchUpload")


def test_stored_uploads_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "_MOST_BYTES", 10)
    monkeypatch.setattr(uploads, "_MOST_UPLOADS", 2)
    kept = Uploads()
    one, two = kept.begin("b", "a", NOW), kept.begin("b", "a", NOW)
    with pytest.raises(UploadError, match="abort some"):
        kept.begin("b", "a", NOW)
    kept.put(one, "b", "a", Part(1, "", NOW, bytes(9)))
    kept.put(one, "b", "a", Part(1, "", NOW, bytes(8)))
    with pytest.raises(UploadError, match="abort some"):
        kept.put(two, "b", "a", Part(1, "", NOW, bytes(3)))
    kept.drop(one, "b", "a")
    kept.put(two, "b", "a", Part(1, "", NOW, bytes(10)))


SOURCE = f"{DEMO_BUCKET}.cos.{DEMO_REGION}.myqcloud.com/a%20b%2F%C3%A9"


def copying(headers: dict[str, str], **query: str) -> tuple[Reply, Store, WritableBucket]:
    to, bucket = store()
    bucket.put("a b/é", b"0123456789", NOW)
    if "uploadId" in query:
        query["uploadId"] = start_upload(to, "copy")
    given = request("PUT", "copy", query=query, headers={"x-cos-copy-source": SOURCE} | headers)
    return to.service.answer(given), to, bucket


def test_an_object_can_be_copied() -> None:
    reply, to, _ = copying({})
    assert (read(reply).tag, read(reply).findtext("ETag")) == (
        "CopyObjectResult",
        tag(b"0123456789"),
    )
    assert to("GET", "copy").body == b"0123456789"


@pytest.mark.parametrize(
    ("range_", "data"),
    [("bytes=2-4", b"234"), ("bytes=0-9", b"0123456789"), ("bytes=5-10", None), ("3-4", None)],
)
def test_a_part_can_be_copied(range_: str, data: bytes | None) -> None:
    reply, _, _ = copying({"x-cos-copy-source-range": range_}, partNumber="1", uploadId="")
    if data is None:
        assert error(reply)[:2] == (416, "InvalidRange")
    else:
        assert (read(reply).tag, read(reply).findtext("ETag")) == ("CopyPartResult", tag(data))


@pytest.mark.parametrize(
    ("changed", "status", "code"),
    [
        ({"x-cos-copy-source": f"{SOURCE}x"}, 404, "NoSuchKey"),
        ({"x-cos-copy-source": "other-1250000000.cos/a"}, 404, "NoSuchBucket"),
        ({"x-cos-copy-source": "a"}, 404, "NoSuchBucket"),
        ({"x-cos-copy-source-if-match": '"x"'}, 412, "PreconditionFailed"),
        ({"x-cos-copy-source-if-none-match": tag(b"0123456789")}, 412, "PreconditionFailed"),
    ],
)
def test_some_objects_cannot_be_copied(changed: dict[str, str], status: int, code: str) -> None:
    reply, _, bucket = copying(changed)
    assert error(reply)[:2] == (status, code)
    assert bucket.find("copy") is None


TAGS = st.sampled_from(['"x"', '"y", "x"', "*", '"y"', "x", 'W/"x"'])
DATES = st.sampled_from([-1, 0, 1]).map(lambda days: NOW + timedelta(days=days))


@given(
    match=st.none() | TAGS,
    none_match=st.none() | TAGS,
    since=st.none() | DATES,
    unmodified=st.none() | DATES,
    prefix=st.sampled_from(["", "x-cos-copy-source-"]),
)
def test_conditions_follow_http(
    match: str | None,
    none_match: str | None,
    since: datetime | None,
    unmodified: datetime | None,
    prefix: str,
) -> None:
    headers = {
        f"{prefix}{name}": format_datetime(value, usegmt=True)
        if isinstance(value, datetime)
        else value
        for name, value in (
            ("if-match", match),
            ("if-none-match", none_match),
            ("if-modified-since", since),
            ("if-unmodified-since", unmodified),
        )
        if value is not None
    }
    is_same = {'"y"': False}
    must = is_same.get(match, True) if match is not None else None
    if must is None and unmodified is not None:
        must = unmodified >= NOW
    if must is False:
        with pytest.raises(Exception, match="condition"):
            is_unchanged(headers, '"x"', NOW, prefix)
        return
    by_date = since is not None and since >= NOW
    expected = by_date if none_match is None else none_match != '"y"'
    assert is_unchanged(headers, '"x"', NOW, prefix) is expected


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_unchanged_object_is_not_sent(method: str) -> None:
    to, bucket = store()
    bucket.put("a", b"1", NOW)
    for headers in (
        {"if-none-match": tag(b"1")},
        {"if-modified-since": format_datetime(NOW, usegmt=True)},
    ):
        reply = to.service.answer(request(method, "a", headers=headers))
        assert (reply.status, reply.body) == (304, b"")
        assert reply.headers["ETag"] == tag(b"1")
    for headers in ({"if-none-match": '"x"'}, {"if-modified-since": "no date"}):
        assert to.service.answer(request(method, "a", headers=headers)).status == 200
    stale = request("GET", "a", headers={"if-range": '"x"', "range": "bytes=0-0"})
    assert to.service.answer(stale).status == 200


def deleting(keys: list[str], *, quiet: bool = False) -> bytes:
    body = "".join(f"<Object><Key>{key}</Key></Object>" for key in keys)
    return f"<Delete><Quiet>{str(quiet).lower()}</Quiet>{body}</Delete>".encode()


@pytest.mark.parametrize("quiet", [False, True])
def test_many_objects_can_be_deleted_at_once(quiet: bool) -> None:
    to, bucket = store()
    for key in ("a", "b", "c"):
        bucket.put(key, b"1")
    root = read(to("POST", "", deleting(["a", "missing", "c"], quiet=quiet), delete=""))
    assert texts(root, "Deleted/Key") == ([] if quiet else ["a", "missing", "c"])
    assert to.keys() == ["b"]
    for keys in ([], ["a"] * 1001):
        assert error(to("POST", "", deleting(keys), delete=""))[:2] == (400, "MalformedXML")
