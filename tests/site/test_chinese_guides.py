"""The programs in the guides for first steps, which exist only in Chinese, run unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_docs.guides import FIRST_STEPS
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, ModerationRule, Settings
from cloudinfinite_emulator.media.samples import make_mp4

from ..programs import blocks, run

PRINTED = {
    "quick-start": ["Success mov,mp4,m4a,3gp,3g2,mj2", " Success\n"],
    "credentials": ["<Client http", "<Client http", "<Client http", "cam:PassRole"],
    "transcoding": ["Success 100%\nSuccess\n", "Success Success Success", "q-signature="],
    "moderation": ["block Porn 97", "删除：Porn 97", "suggestion='pass'"],
}
"""A part of the output of each program."""


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    bucket = MemoryBucket(DEMO_BUCKET)
    for name in ("demo", *range(3)):
        bucket.put(f"uploads/{name}.mp4", make_mp4(seconds=0.2))
    bucket.put("uploads/photo.jpg", b"a picture")
    rule = ModerationRule("block", "Porn", 97, key="*.jpg")
    with Emulator(buckets=[bucket], settings=Settings(moderation=[rule])) as running:
        yield running


def test_every_guide_is_tested() -> None:
    assert set(PRINTED) == set(FIRST_STEPS)


@pytest.mark.parametrize("guide", PRINTED)
def test_programs_print_the_expected_output(
    guide: str, service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    programs = blocks(f"docs/zh/{guide}.md", "python")
    for program, printed in zip(programs, PRINTED[guide], strict=True):
        assert printed in run(program, service, monkeypatch)
