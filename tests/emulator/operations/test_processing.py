"""Calls of the typed client that process one object without a job."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, BinaryIO, Literal

import av
import pytest
from PIL import Image

from cloudinfinite import Client, ServiceError, files, media
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_REGION,
    EmulatedService,
    Emulator,
    FolderBucket,
    Incoming,
    MemoryBucket,
    Settings,
    SteppedClock,
    StoredObject,
)
from cloudinfinite_emulator.media.samples import make_mp4, make_wav

from ..bodies import error
from ..media.files import png
from ..signer import NOW, Signer, post

FILM = "uploads/a film ü.mp4"
FOLDER = "folder-1250000000"
READ_ONLY = "readonly-1250000000"


class ReadOnlyBucket:
    """A custom bucket whose objects cannot be read."""

    name = READ_ONLY

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        return iter(())

    def find(self, key: str) -> StoredObject | None:
        return None

    def open(self, key: str) -> BinaryIO:
        raise PermissionError(13, "Permission denied", "/a/path/of/this/machine")


@pytest.fixture(scope="module")
def bucket() -> MemoryBucket:
    created = MemoryBucket(DEMO_BUCKET)
    created.put(FILM, make_mp4(seconds=1, width=64, height=48))
    created.put("sound.wav", make_wav(seconds=0.1))
    created.put("text.txt", b"no media")
    return created


@pytest.fixture(scope="module")
def emulator(bucket: MemoryBucket, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    folder = FolderBucket(FOLDER, tmp_path_factory.mktemp("folder"))
    with Emulator(buckets=[bucket, folder, ReadOnlyBucket()]) as running:
        yield running


def client_of(emulator: Emulator, bucket: str) -> Client:
    return Client(
        credentials=emulator.credentials,
        endpoint_url=f"http://{bucket}.invalid",
        proxy=emulator.endpoint_url,
    )


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[Client]:
    with client_of(emulator, DEMO_BUCKET) as created:
        yield created


def refused(call: Any, *arguments: Any, **more: Any) -> tuple[str | None, str]:
    with pytest.raises(ServiceError) as raised:
        call(*arguments, **more)
    return raised.value.code, str(raised.value)


def size(image: bytes) -> tuple[str, int, int]:
    with av.open(io.BytesIO(image)) as container:
        context = container.streams.video[0].codec_context
        return context.name, context.width, context.height


def test_both_calls_return_the_same_info_as_a_job(client: Client) -> None:
    job = client.media.wait(client.media.create_info_job(object=FILM))
    assert job.operation is not None
    got = client.media.get_info(FILM)
    posted = client.media.generate_info(object=FILM)
    assert got.media_info == posted.media_info == job.operation.media_info
    assert got.media_info is not None
    assert got.metadata.anomalies == posted.metadata.anomalies == ()


def test_a_frame_is_returned(client: Client) -> None:
    answer = client.media.snapshot(FILM, time=Decimal("0.5"), width=32, format="png")
    assert size(answer.content) == ("png", 32, 24)
    assert answer.metadata.headers["Content-Type"] == "image/png"
    assert size(client.media.snapshot(FILM, time=0).content) == ("mjpeg", 64, 48)
    posted = client.media.ci_snapshot(object=FILM, time=Decimal("0.5"), width=32, format="png")
    assert posted.content == answer.content


@pytest.mark.parametrize("target", [DEMO_BUCKET, FOLDER])
def test_a_frame_is_stored(client: Client, emulator: Emulator, target: str) -> None:
    output = media.JobOutput(region=DEMO_REGION, bucket=target, object="frames/1.jpg")
    stored = client.media.generate_snapshot(
        object=FILM, time=Decimal("0.5"), height=24, mode="keyframe", output=output
    )
    assert stored.metadata.anomalies == ()
    assert stored.output is not None
    assert (stored.output.bucket, stored.output.object) == (target, "frames/1.jpg")
    with emulator.buckets[target].open("frames/1.jpg") as file:
        assert size(file.read()) == ("mjpeg", 32, 24)


@pytest.mark.parametrize(
    ("changed", "code", "expected"),
    [
        ({"bucket": "other-1250000000"}, "WriteTargetBucketDenied", "no bucket 'other-1250000000'"),
        ({"bucket": READ_ONLY}, "WriteTargetBucketDenied", "is read-only"),
        ({"region": "ap-chongqing"}, "InvalidArgument", f"the buckets are in {DEMO_REGION}"),
        ({"bucket": FOLDER, "object": "../a.jpg"}, "InvalidArgument", "cannot be the path"),
    ],
)
def test_a_frame_cannot_be_stored_in_some_places(
    client: Client, changed: dict[str, str], code: str, expected: str
) -> None:
    output = {"region": DEMO_REGION, "bucket": DEMO_BUCKET, "object": "x.jpg"} | changed
    found, message = refused(client.media.generate_snapshot, object=FILM, time=0, output=output)
    assert (found, expected in message) == (code, True)


def test_an_unwritable_folder_is_reported(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: FolderBucket, key: str, data: bytes) -> StoredObject:
        raise PermissionError(13, "Permission denied", "/a/path/of/this/machine")

    monkeypatch.setattr(FolderBucket, "put", refuse)
    output = {"region": DEMO_REGION, "bucket": FOLDER, "object": "x.jpg"}
    code, message = refused(client.media.generate_snapshot, object=FILM, time=0, output=output)
    assert code == "WriteTargetBucketDenied"
    assert "Permission denied" in message
    assert "/a/path" not in message


@pytest.mark.parametrize(
    ("key", "code"), [("nothing", "ResourceNotFound"), ("text.txt", "ResourceNotSupported")]
)
def test_missing_objects_and_non_media_fail(client: Client, key: str, code: str) -> None:
    output = {"region": DEMO_REGION, "bucket": DEMO_BUCKET, "object": "never.jpg"}
    calls = client.media
    assert refused(calls.get_info, key)[0] == code
    assert refused(calls.generate_info, object=key)[0] == code
    assert refused(calls.snapshot, key, time=0)[0] == code
    assert refused(calls.generate_snapshot, object=key, time=0, output=output)[0] == code
    with pytest.raises(ServiceError, match=r"there is no object .?never\.jpg"):
        calls.get_info("never.jpg")


def test_a_time_after_the_end_is_refused(client: Client) -> None:
    code, message = refused(client.media.snapshot, FILM, time=60)
    assert (code, "no frame at 60 s" in message) == ("InvalidArgument", True)


def test_unreadable_files_are_reported_without_their_path(emulator: Emulator) -> None:
    with client_of(emulator, READ_ONLY) as client:
        code, message = refused(client.media.get_info, "a")
    assert (code, "Permission denied" in message) == ("ResourceDownloadFailed", True)
    assert "/a/path" not in message


def info_request(query: dict[str, str]) -> Incoming:
    signer = Signer(host=f"{DEMO_BUCKET}.cos.{DEMO_REGION}.myqcloud.com")
    return signer.request("GET", f"/{FILM}", list(query.items()))


@pytest.mark.parametrize("text", ["1e999999999", "nan", "1/3", "-1", ".", "9" * 40, "١"])
def test_a_lenient_service_ignores_invalid_numbers(bucket: MemoryBucket, text: str) -> None:
    service = EmulatedService(
        buckets=[bucket], clock=SteppedClock(NOW), settings=Settings(loose=True)
    )
    query = {"ci-process": "snapshot", "time": text}
    status, code, message = error(service.answer(info_request(query)))
    assert (status, code) == (400, "InvalidArgument"), message
    body = (
        f"<Request><Input><Object>{FILM}</Object></Input><Time>{text}</Time><Output><Region>"
        f"{DEMO_REGION}</Region><Bucket>{DEMO_BUCKET}</Bucket><Object>a</Object></Output></Request>"
    )
    assert error(service.answer(post("/snapshot", body)))[:2] == (400, "InvalidArgument")


def test_a_lenient_service_does_not_guess_formats(bucket: MemoryBucket) -> None:
    service = EmulatedService(
        buckets=[bucket], clock=SteppedClock(NOW), settings=Settings(loose=True)
    )
    query = {"ci-process": "snapshot", "time": "0", "format": "gif"}
    found = error(service.answer(info_request(query)))
    assert found == (400, "InvalidArgument", "Format: 'gif' is not one of jpg, png")


@pytest.mark.parametrize("kind", ["md5", "sha1", "sha256"])
def test_a_file_is_hashed(
    client: Client, bucket: MemoryBucket, kind: Literal["md5", "sha1", "sha256"]
) -> None:
    with bucket.open(FILM) as file:
        content = file.read()
    answer = client.files.get_hash(FILM, type=kind)
    assert answer.metadata.anomalies == ()
    got, place = answer.file_hash_code_result, answer.input
    assert got is not None
    assert place is not None
    hashes = {"md5": got.md5, "sha1": got.sha1, "sha256": got.sha256}
    assert hashes == dict.fromkeys(hashes) | {kind: hashlib.new(kind, content).hexdigest()}
    assert got.file_size == len(content)
    assert got.etag == f'"{hashlib.md5(content).hexdigest()}"'
    stored = bucket.find(FILM)
    assert stored is not None
    assert got.last_modified == stored.modified
    assert (place.bucket, place.object, place.region) == (DEMO_BUCKET, FILM, DEMO_REGION)


def test_some_objects_cannot_be_hashed(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(client.files.get_hash, "nothing", type="md5")[0] == "ResourceNotFound"
    code, message = refused(client.files.get_hash, FILM, type="md5", add_to_header=True)
    assert (code, "stores no object headers" in message) == ("NotImplemented", True)
    large = StoredObject(FILM, 2**27 + 1, datetime.now(UTC))
    monkeypatch.setattr(MemoryBucket, "find", lambda self, key: large)
    code, message = refused(client.files.get_hash, FILM, type="md5")
    assert (code, "create a job" in message) == ("ResourceNotSupported", True)


def test_an_archive_is_listed(client: Client, bucket: MemoryBucket) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a/b ü.txt", (2021, 2, 3, 4, 5, 6)), b"123")
        archive.writestr(zipfile.ZipInfo("a/"), b"")
        archive.writestr(zipfile.ZipInfo("odd\x01"), b"")
    bucket.put("all.zip", target.getvalue())
    answer = client.files.preview_zip("all.zip")
    assert answer.metadata.anomalies == ()
    assert (answer.file_number, answer.is_truncated) == (2, False)
    assert answer.contents == [
        files.ZipEntry(key="a/b ü.txt", last_modified="2021-02-03 04:05:06", uncompressed_size=3),
        files.ZipEntry(key="odd�", last_modified="1980-01-01 00:00:00", uncompressed_size=0),
    ]
    code, message = refused(client.files.preview_zip, FILM)
    assert (code, "not a readable ZIP file" in message) == ("ResourceNotSupported", True)


def test_an_image_is_described(client: Client, bucket: MemoryBucket) -> None:
    exif = Image.Exif()
    exif[0x0132] = "2015:05:09 12:13:31"
    target = io.BytesIO()
    Image.new("RGB", (20, 10), (0x73, 0x62, 0x46)).save(target, "png", exif=exif)
    bucket.put("a b/image.png", target.getvalue())
    bucket.put("plain.png", png(8, 8))
    info = client.images.get_info("a b/image.png")
    assert info.metadata.anomalies == ()
    assert (info.format, info.width, info.height) == ("png", 20, 10)
    assert (info.size, info.md5) == (
        len(target.getvalue()),
        hashlib.md5(target.getvalue()).hexdigest(),
    )
    assert (info.frame_count, info.photo_rgb) == (1, "0x736246")
    color = client.images.get_average_color("a b/image.png")
    assert (color.rgb, color.metadata.anomalies) == ("0x736246", ())
    read = json.loads(client.images.get_exif("a b/image.png").text)
    assert read == {"DateTime": {"val": "2015:05:09 12:13:31"}}
    assert json.loads(client.images.get_exif("plain.png").text) == {"error": "no exif data"}


def test_objects_that_are_not_images_fail(client: Client) -> None:
    images = client.images
    for call in (images.get_info, images.get_average_color, images.get_exif):
        code, message = refused(call, "text.txt")
        assert (code, "not a readable image" in message) == ("ResourceNotSupported", True)
        assert refused(call, "nothing")[0] == "ResourceNotFound"
