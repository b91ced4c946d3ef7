"""PicProcess processes an image as its rule says."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from cloudinfinite_emulator import DEMO_BUCKET, JobFailure, MemoryBucket

from .harness import content, do, place

KEY = "in/a.png"


def bucket_with_image() -> MemoryBucket:
    target = io.BytesIO()
    Image.new("RGB", (40, 20), "blue").save(target, "PNG")
    made = MemoryBucket(DEMO_BUCKET)
    made.put(KEY, target.getvalue())
    made.put("in/text", b"text")
    return made


def test_an_image_is_processed_and_described() -> None:
    settings = {"IsPicInfo": "true", "ProcessRule": "imageMogr2/rotate/90/format/jpg"}
    result, bucket = do(
        "PicProcess", {"PicProcess": settings, "Output": place("x")}, bucket_with_image(), KEY
    )
    made = Image.open(io.BytesIO(content(bucket, "x")))
    assert (made.format, made.size) == ("JPEG", (20, 40))
    processed = result["PicProcessResult"]
    assert processed["OriginalInfo"]["ImageInfo"]["Width"] == "40"
    stored = processed["ProcessResults"]["Object"]
    assert (stored["Key"], stored["Width"], stored["Format"]) == ("x", "20", "jpg")


@pytest.mark.parametrize(
    ("key", "rule", "code"),
    [
        (KEY, "imageMogr2/kilns/1", "InvalidArgument"),
        (KEY, "imageMogr2/scrop/10x10", "NotImplemented"),
        ("in/text", "imageMogr2/rotate/90", "ResourceNotSupported"),
        ("gone", "imageMogr2/rotate/90", "ResourceNotFound"),
    ],
)
def test_unsupported_requests_are_named(key: str, rule: str, code: str) -> None:
    operation = {"PicProcess": {"ProcessRule": rule}, "Output": place("x")}
    with pytest.raises(JobFailure) as caught:
        do("PicProcess", operation, bucket_with_image(), key)
    assert caught.value.code == code
