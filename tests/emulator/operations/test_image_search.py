"""Image search: an added image is found by similar images and by no others."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite import Client, ServiceError
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.images.similarity import Fingerprint, fingerprint, similarity

from ..images.test_reading import drawn

PRINTS = st.builds(Fingerprint, st.integers(0, 2**256 - 1), st.tuples(*[st.integers(0, 255)] * 3))


def noise(seed: int, format: str = "png", size: int = 64) -> bytes:
    """Returns an image whose pattern depends only on the seed, in any format and size."""
    pixels = bytes((place * place * (seed + 3) // 7) % 256 for place in range(64))
    target = io.BytesIO()
    pattern = Image.frombytes("L", (8, 8), pixels).resize((size, size), Image.Resampling.BICUBIC)
    pattern.convert("RGB").save(target, format)
    return target.getvalue()


@given(PRINTS, PRINTS)
def test_similarity_is_symmetric_and_bounded(one: Fingerprint, other: Fingerprint) -> None:
    assert similarity(one, one) == 100
    assert 0 <= similarity(one, other) == similarity(other, one) <= 100


def test_copies_are_similar_and_other_images_are_not() -> None:
    known = fingerprint(noise(1))
    assert similarity(known, fingerprint(noise(1, "jpeg"))) > 85
    assert similarity(known, fingerprint(noise(1, "webp", 200))) > 85
    assert similarity(known, fingerprint(noise(2))) < 50
    red, blue = (fingerprint(drawn("png", 9, 9, color)) for color in [(255, 0, 0), (0, 0, 255)])
    assert similarity(red, blue) < 50


@pytest.fixture
def client() -> Iterator[Client]:
    bucket = MemoryBucket(DEMO_BUCKET)
    for seed in range(3):
        bucket.put(f"a/{seed}.png", noise(seed))
    bucket.put("copy.jpg", noise(1, "jpeg", 100))
    bucket.put("text.txt", b"no image")
    with (
        Emulator(buckets=[bucket]) as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as created,
    ):
        yield created


def refused(call: Any, *arguments: Any, **more: Any) -> str:
    with pytest.raises(ServiceError) as caught:
        call(*arguments, **more)
    return f"{caught.value.code}: {caught.value.message}"


def test_an_image_can_be_added_found_and_removed(client: Client) -> None:
    search = client.image_search
    search.create_bucket(max_capacity=3)
    tags = '{"colour":"grey"}'
    for seed in range(3):
        search.add_image(f"a/{seed}.png", entity_id=f"e{seed}", custom_content="mine", tags=tags)
    best = search.search("copy.jpg", limit=1).images[0]
    assert (best.entity_id, best.key, best.custom_content) == ("e1", "a/1.png", "mine")
    assert best.tags == tags
    assert best.score
    assert best.score > 85
    every = search.search("a/1.png")
    scores = [each.score or 0 for each in every.images]
    assert scores == sorted(scores, reverse=True)
    assert every.count == len(every.images)
    assert search.search("a/1.png", offset=1).images == every.images[1:]
    assert [each.score for each in search.search("a/1.png", match_threshold=99).images] == [100]
    search.delete_image("a/1.png", entity_id="e1")
    search.delete_image("a/1.png", entity_id="e1")
    assert search.search("a/1.png", match_threshold=99).count == 0


def test_requests_that_cannot_be_served_are_refused(client: Client) -> None:
    search = client.image_search
    for work in (search.add_image, search.delete_image):
        reason = refused(work, "a/1.png", entity_id="e")
        assert reason == f"InvalidArgument: image search is not enabled for {DEMO_BUCKET}"
    assert "is not enabled" in refused(search.search, "a/1.png")
    search.create_bucket(max_capacity=1)
    search.add_image("a/1.png", entity_id="e")
    search.add_image("a/1.png", entity_id="e", custom_content="again")
    reason = refused(search.add_image, "a/2.png", entity_id="f")
    assert reason == "InvalidArgument: the library is full; its MaxCapacity is 1"
    assert "NotImplemented: Filter" in refused(search.search, "a/1.png", filter="a>1")
    assert "no known format" in refused(search.search, "text.txt")
    assert "ResourceNotFound" in refused(search.search, "none.png")
    for tags in ("{", "[]", '{"a": 1}', str({str(each): "b" for each in range(11)})):
        reason = refused(search.add_image, "a/1.png", entity_id="e", tags=tags.replace("'", '"'))
        assert reason.startswith("InvalidArgument: Request.Tags: it must be a JSON object")
