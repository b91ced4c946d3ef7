"""Image processing by calls: on download, on stored objects and on upload."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cloudinfinite import Client, ServiceError
from cloudinfinite.images import ImageRule
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.operations import image_processing_calls

from ..images.processing import LOGO, photo
from ..images.test_reading import drawn
from ..official_sdk import driving

OTHER = "other-1250000000"


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Emulator, Client, dict[str, MemoryBucket]]]:
    buckets = [MemoryBucket(DEMO_BUCKET), MemoryBucket(OTHER)]
    with (
        Emulator(buckets=buckets) as emulator,
        Client(
            credentials=emulator.credentials,
            endpoint_url=f"http://{DEMO_BUCKET}.invalid",
            proxy=emulator.endpoint_url,
        ) as client,
    ):
        yield emulator, client, {bucket.name: bucket for bucket in buckets}


Served = tuple[Emulator, Client, dict[str, MemoryBucket]]


@pytest.fixture
def buckets(served: Served) -> dict[str, MemoryBucket]:
    emulator, _, found = served
    emulator.account.reset()
    for bucket in found.values():
        for stored in list(bucket.list()):
            bucket.delete(stored.key)
    put(found, "photos/a.jpg", photo())
    return found


@pytest.fixture
def client(served: Served, buckets: dict[str, MemoryBucket]) -> Client:
    return served[1]


def put(buckets: dict[str, MemoryBucket], key: str, data: bytes) -> None:
    buckets[DEMO_BUCKET].put(key, data)


def size_of(data: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(data)).size


def keys(bucket: MemoryBucket) -> list[str]:
    return [stored.key for stored in bucket.list()]


def refused(work: Any) -> tuple[int, str | None, str]:
    with pytest.raises(ServiceError) as caught:
        work()
    return caught.value.status, caught.value.code, caught.value.message or ""


def test_an_image_is_processed_on_download(client: Client) -> None:
    rule = ImageRule().thumbnail(width=30).format("png") | ImageRule().watermark_text("©")
    answer = client.images.process("photos/a.jpg", rule=rule)
    assert (answer.content_type, size_of(answer.content)) == ("image/png", (30, 20))
    assert client.images.get_original("photos/a.jpg").content == photo()
    assert client.images.get_original("photos/a.jpg").content_type == "image/jpeg"


def test_a_presigned_url_returns_the_result(client: Client) -> None:
    url = client.images.process_url("photos/a.jpg", rule="imageMogr2/thumbnail/9x", expires=60)
    fetched = client.images.process_stream
    with fetched("photos/a.jpg", rule="imageMogr2/thumbnail/9x") as answer:
        assert size_of(answer.read()) == (9, 6)
    assert "imageMogr2" in url


def test_results_are_stored_beside_the_original_or_below_the_root(
    client: Client, buckets: dict[str, MemoryBucket]
) -> None:
    answer = client.images.process_stored(
        "photos/a.jpg",
        pic_operations={
            "is_pic_info": 1,
            "rules": [
                {"file_id": "b.png", "rule": "imageMogr2/format/png"},
                {"file_id": "/c/d.jpg", "rule": "imageMogr2/thumbnail/!50p"},
                {"file_id": "e.webp", "rule": "imageMogr2/format/webp", "bucket": OTHER},
            ],
        },
    )
    assert keys(buckets[DEMO_BUCKET]) == ["c/d.jpg", "photos/a.jpg", "photos/b.png"]
    assert keys(buckets[OTHER]) == ["photos/e.webp"]
    original, results = answer.original_info, answer.process_results
    assert original
    assert original.image_info
    assert results
    assert (original.key, original.etag) == ("photos/a.jpg", etag(photo()))
    assert (original.image_info.format, original.image_info.width) == ("JPEG", 60)
    stored = [(each.key, each.format, each.width, each.height) for each in results.object]
    assert stored == [
        ("photos/b.png", "png", 60, 40),
        ("c/d.jpg", "jpg", 30, 20),
        ("photos/e.webp", "webp", 60, 40),
    ]
    with buckets[DEMO_BUCKET].open("c/d.jpg") as file:
        data = file.read()
    second = results.object[1]
    assert (second.size, second.etag) == (len(data), etag(data))
    assert size_of(data) == (30, 20)
    assert second.location == f"{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/c/d.jpg"


def etag(data: bytes) -> str:
    return f'"{hashlib.md5(data).hexdigest()}"'


def test_a_result_may_replace_the_original(
    client: Client, buckets: dict[str, MemoryBucket]
) -> None:
    rules: Any = [{"file_id": "a.jpg", "rule": "imageMogr2/thumbnail/6x"}]
    answer = client.images.process_stored("photos/a.jpg", pic_operations={"rules": rules})
    with buckets[DEMO_BUCKET].open("photos/a.jpg") as file:
        data = file.read()
    assert size_of(data) == (6, 4)
    assert answer.original_info
    assert answer.original_info.etag == etag(data)
    assert answer.original_info.image_info is None


def test_an_upload_stores_the_image_and_its_results(
    client: Client, buckets: dict[str, MemoryBucket]
) -> None:
    rules: Any = [{"file_id": "small.png", "rule": "imageMogr2/thumbnail/6x/format/png"}]
    data = photo(width=90)
    answer = client.images.upload_and_process("x/y.jpg", body=data, pic_operations={"rules": rules})
    assert keys(buckets[DEMO_BUCKET]) == ["photos/a.jpg", "x/small.png", "x/y.jpg"]
    assert client.images.get_original("x/y.jpg").content == data
    assert answer.process_results
    assert answer.process_results.object[0].key == "x/small.png"


@pytest.mark.parametrize(
    ("body", "rule", "file_id", "expected"),
    [
        (photo(), "imageMogr2/thumbial/6x", "b", (400, "InvalidArgument", "imageMogr2 has no")),
        (
            photo(),
            "imageMogr2/scrop/6x6",
            "b",
            (501, "NotImplemented", "does not support imageMogr2/s"),
        ),
        (photo(), "imageMogr2/iradius/99", "b", (400, "InvalidArgument", "iradius: 99 is more")),
        (b"no image", "imageMogr2/strip", "b", (400, "ResourceNotSupported", "no known format")),
        (photo(), "imageMogr2/strip", "b/", (400, "InvalidArgument", "must not end with a slash")),
    ],
)
def test_nothing_is_stored_unless_every_rule_succeeds(
    client: Client,
    buckets: dict[str, MemoryBucket],
    body: bytes,
    rule: str,
    file_id: str,
    expected: tuple[int, str, str],
) -> None:
    rules: Any = [
        {"file_id": "ok.png", "rule": "imageMogr2/strip"},
        {"file_id": file_id, "rule": rule},
    ]
    status, code, message = refused(
        lambda: client.images.upload_and_process(
            "x.jpg", body=body, pic_operations={"rules": rules}
        )
    )
    assert (status, code) == expected[:2]
    assert expected[2] in message
    assert keys(buckets[DEMO_BUCKET]) == ["photos/a.jpg"]


def test_a_missing_target_bucket_and_a_large_upload_are_refused(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules: Any = [{"file_id": "b", "rule": "imageMogr2/strip", "bucket": "none-1250000000"}]
    given: Any = {"rules": rules}
    status, code, _ = refused(
        lambda: client.images.process_stored("photos/a.jpg", pic_operations=given)
    )
    assert (status, code) == (400, "WriteTargetBucketDenied")
    monkeypatch.setattr(image_processing_calls, "_LARGEST_UPLOAD", 3)
    message = refused(
        lambda: client.images.upload_and_process(
            "b", body=b"1234", pic_operations={"is_pic_info": 1}
        )
    )[2]
    assert message == "the image has more than 3 bytes"


def test_styles_are_stored_and_applied(client: Client) -> None:
    client.images.set_style(style_name="half", style_body=ImageRule().thumbnail(scale=50))
    client.images.set_style(style_name="tiny", style_body="imageMogr2/thumbnail/3x")
    client.images.set_style(style_name="tiny", style_body="imageMogr2/thumbnail/6x")
    styles = client.images.describe_styles().style_rule
    assert [(each.style_name, each.style_body) for each in styles] == [
        ("half", "imageMogr2/thumbnail/!50p"),
        ("tiny", "imageMogr2/thumbnail/6x"),
    ]
    assert size_of(client.images.process("photos/a.jpg", rule="style/tiny").content) == (6, 4)
    assert len(client.images.describe_styles(style_name=["tiny"]).style_rule) == 1
    client.images.delete_style(style_name=["tiny"])
    asked = refused(lambda: client.images.process("photos/a.jpg", rule="style/tiny"))
    assert asked == (400, "InvalidArgument", "there is no style 'tiny'")
    assert [each.style_name for each in client.images.describe_styles().style_rule] == ["half"]


@pytest.mark.parametrize("body", ["imageMogr2/thumbial/2x", "style/half"])
def test_an_invalid_style_is_refused(
    client: Client, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.images.set_style(style_name="half", style_body="imageMogr2/thumbnail/!50p")
    code = refused(lambda: client.images.set_style(style_name="new", style_body=body))[1]
    assert code == "InvalidArgument"
    monkeypatch.setattr(image_processing_calls, "_MOST_STYLES", 1)
    message = refused(
        lambda: client.images.set_style(style_name="b", style_body="imageMogr2/strip")
    )
    assert message[2] == "the bucket already has the maximum number of styles, 1"
    assert len(client.images.describe_styles().style_rule) == 1


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"http://{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/l%C3%B6go.png", None),
        (f"http://{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/l%C3%B6go.png?sign=1", None),
        (f"https://{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/logo.png", (400, "InvalidArgument")),
        (f"http://{OTHER}.cos.ap-beijing.myqcloud.com/logo.png", (400, "InvalidArgument")),
        ("http://[", (400, "InvalidArgument")),
        (f"http://{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/none.png", (400, "ResourceNotFound")),
        (
            f"http://{DEMO_BUCKET}.cos.ap-beijing.myqcloud.com/l%C3%B6go.png?imageMogr2/strip",
            (501, "NotImplemented"),
        ),
    ],
)
def test_a_watermark_must_be_an_image_in_the_bucket(
    client: Client, buckets: dict[str, MemoryBucket], url: str, expected: tuple[int, str] | None
) -> None:
    put(buckets, "lögo.png", LOGO)
    put(buckets, "blue.png", drawn("png", 90, 90, (0, 0, 255)))
    written = base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")
    rule = f"watermark/1/image/{written}/dissolve/100"

    def work() -> bytes:
        return client.images.process("blue.png", rule=rule).content

    if expected is None:
        assert Image.open(io.BytesIO(work())).getpixel((89, 89)) == (255, 0, 0)
    else:
        status, code, _ = refused(work)
        assert (status, code) == expected


def test_unknown_paths_are_not_found(client: Client) -> None:
    assert refused(lambda: client.images.process("none.jpg", rule="imageMogr2/strip"))[1] == (
        "ResourceNotFound"
    )


def test_without_pillow_the_error_says_what_to_install(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.image_search.create_bucket(max_capacity=1)
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    for work in (
        lambda: client.images.process("photos/a.jpg", rule="imageMogr2/strip"),
        lambda: client.image_search.search("photos/a.jpg"),
    ):
        status, code, message = refused(work)
        assert (status, code) == (500, "InternalError")
        assert message.endswith(': pip install "cloudinfinite[emulator]"')
    # Storing a style does not need Pillow.
    client.images.set_style(style_name="a", style_body="imageMogr2/strip")


def test_the_vendors_own_client_processes_images(
    served: Served, buckets: dict[str, MemoryBucket], tmp_path: Path
) -> None:
    (tmp_path / "x.jpg").write_bytes(photo())
    rules = [{"fileid": "small.png", "rule": "imageMogr2/thumbnail/9x/format/png"}]
    operations = json.dumps({"is_pic_info": 1, "rules": rules})
    with driving(served[0], as_proxy=True) as sdk:
        given = {"Key": "up/x.jpg", "LocalFilePath": str(tmp_path / "x.jpg")}
        sdk("ci_put_object_from_local_file", PicOperations=operations, **given)
        sdk("ci_image_process", Key="photos/a.jpg", PicOperations=operations)
        target = tmp_path / "y.jpg"
        rule = {"Rule": "imageMogr2/thumbnail/9x", "DestImagePath": str(target)}
        sdk("ci_get_object", Key="photos/a.jpg", **rule)
    assert size_of(target.read_bytes()) == (9, 6)
    small = ["photos/small.png", "up/small.png"]
    assert keys(buckets[DEMO_BUCKET]) == ["photos/a.jpg", small[0], small[1], "up/x.jpg"]
    assert [entry.deviations for entry in served[0].account.journal.entries] == [(), (), ()]
