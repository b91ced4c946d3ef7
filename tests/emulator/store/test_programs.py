"""Programs that upload, process and download objects over a socket."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, Emulator, FolderBucket
from cloudinfinite_emulator.checks.body import MAX_BODY
from cloudinfinite_emulator.media.samples import make_mp4

from ...processes import run
from ...programs import ROOT
from ..official_sdk import OfficialSdk, driving
from ..signer import Signer, send

KEY = "uploads/a b & ü+.mp4"
LARGE = bytes(range(256)) * (MAX_BODY // 128)


@pytest.fixture
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    folder = FolderBucket(DEMO_BUCKET, tmp_path_factory.mktemp("bucket"))
    with Emulator(buckets=[folder]) as running:
        yield running


@pytest.fixture
def sdk(emulator: Emulator) -> Iterator[OfficialSdk]:
    with driving(emulator, as_proxy=True) as created:
        yield created


def stored(bucket: FolderBucket, key: str) -> bytes:
    with bucket.open(key) as file:
        return file.read()


def test_a_program_can_use_presigned_urls() -> None:
    # A separate process, because HTTP libraries log URLs with their signatures.
    command = [sys.executable, "-m", "tests.emulator.store.presigned"]
    ran = run(command, cwd=ROOT, check=False)
    assert ran.stdout == "all is well\n", ran.stderr


def test_an_upload_that_is_too_large_is_refused(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("cloudinfinite_emulator.emulated_service", "cloudinfinite_emulator.store.serving"):
        monkeypatch.setattr(f"{name}.MAX_OBJECT", len(LARGE) - 1)
    now = int(time.time())
    host = f"{DEMO_BUCKET}.cos.{DEMO_REGION}.myqcloud.com"
    signer = Signer(host=host, start=now - 60, end=now + 600)
    answer = send(emulator.endpoint_url, signer.request("PUT", "/large", body=LARGE))
    assert (answer.status_code, "EntityTooLarge" in answer.text) == (400, True)
    answer = send(emulator.endpoint_url, signer.request("PUT", "/large", body=LARGE[1:]))
    assert answer.status_code == 200
    answer = send(emulator.endpoint_url, signer.request("GET", "/large"))
    assert answer.content == LARGE[1:]


def test_the_vendors_sdk_moves_objects(sdk: OfficialSdk, emulator: Emulator) -> None:
    content = make_mp4(seconds=0.2, width=64, height=48)
    emulator.account.reset()
    put = sdk("put_object", Key="notes/ü &.txt", Body="some text", EnableMD5=True)
    assert put["ETag"].strip('"')
    got = sdk("get_object", Key="notes/ü &.txt")
    assert (got["Body"], got["ETag"]) == ("some text", put["ETag"])
    part = sdk("get_object", Key="notes/ü &.txt", Range="bytes=5-")
    assert (part["Body"], part["Content-Range"]) == ("text", "bytes 5-8/9")
    assert sdk("head_object", Key="notes/ü &.txt")["Content-Length"] == "9"
    assert sdk("head_bucket")["Server"] == "tencent-cos"
    assert sdk("head_object", Key="missing")["status"] == 404
    missing = sdk("get_object", Key="missing")
    assert (missing["status"], missing["code"]) == (404, "NoSuchKey")

    bucket = emulator.buckets[DEMO_BUCKET]
    assert isinstance(bucket, FolderBucket)
    bucket.put(KEY, content)
    listed = sdk("list_objects", Prefix="", Delimiter="/")
    assert [each["Prefix"] for each in listed["CommonPrefixes"]] == ["notes/", "uploads/"]
    first = sdk("list_objects", MaxKeys=1)
    assert [each["Key"] for each in first["Contents"]] == ["notes/ü &.txt"]
    second = sdk("list_objects", MaxKeys=1, Marker=first["NextMarker"])
    assert [(each["Key"], each["Size"]) for each in second["Contents"]] == [
        (KEY, str(len(content)))
    ]
    assert second["IsTruncated"] == "false"

    info = sdk("get_media_info", Key=KEY)
    assert info["MediaInfo"][0]["Stream"]["Video"]["Width"] == "64"
    sdk("delete_object", Key=KEY)
    assert [each.key for each in bucket.list()] == ["notes/ü &.txt"]
    refused = sdk("get_object_acl", Key="a")
    assert (refused["status"], refused["code"]) == (501, "NotImplemented")
    assert "acl" in refused["message"]


def test_the_vendors_sdk_moves_large_files(
    sdk: OfficialSdk, emulator: Emulator, tmp_path: Path
) -> None:
    bucket = emulator.buckets[DEMO_BUCKET]
    assert isinstance(bucket, FolderBucket)
    # Calls are sent over a pipe as text, so the content is ASCII.
    content = b"0123456789abcdef" * (len(LARGE) // 16) + b"the rest"
    here, there = tmp_path / "here", tmp_path / "there"
    here.write_bytes(content)
    # The SDK resumes an upload that was already started.
    upload_id = sdk("create_multipart_upload", Key=KEY)["UploadId"]
    part = {"PartNumber": 1, "Body": content[: 1024 * 1024].decode()}
    assert sdk("upload_part", Key=KEY, UploadId=upload_id, **part)["ETag"]
    put = sdk("upload_file", Key=KEY, LocalFilePath=str(here), PartSize=1, EnableMD5=True)
    assert put["Key"] == KEY
    assert stored(bucket, KEY) == content
    assert "Upload" not in sdk("list_multipart_uploads")
    sdk("download_file", Key=KEY, DestFilePath=str(there), PartSize=1)
    assert there.read_bytes() == content

    source = {"Bucket": DEMO_BUCKET, "Key": KEY, "Region": emulator.region}
    assert sdk("copy_object", Key="copies/1", CopySource=source)["ETag"]
    assert sdk("copy", Key="copies/2", CopySource=source, PartSize=1)["ETag"]
    for key in ("copies/1", "copies/2"):
        assert stored(bucket, key) == content
    tag = sdk("head_object", Key=KEY)["ETag"]
    assert sdk("get_object", Key=KEY, IfMatch='"other"')["status"] == 412
    # The SDK does not return the status; a 304 is a response without Content-Length.
    assert "Content-Length" not in sdk("head_object", Key=KEY, IfNoneMatch=tag)
    assert sdk("get_object", Key=KEY, IfMatch=tag, Range="bytes=0-3")["Content-Length"] == "4"
    objects = {"Object": [{"Key": "copies/1"}, {"Key": "copies/2"}, {"Key": "missing"}]}
    deleted = sdk("delete_objects", Delete=objects)
    assert [each["Key"] for each in deleted["Deleted"]] == ["copies/1", "copies/2", "missing"]
    assert [each.key for each in bucket.list()] == [KEY]
    upload = sdk("create_multipart_upload", Key="a")["UploadId"]
    sdk("abort_multipart_upload", Key="a", UploadId=upload)
    gone = sdk("list_parts", Key="a", UploadId=upload)
    assert (gone["status"], gone["code"]) == (404, "NoSuchUpload")
