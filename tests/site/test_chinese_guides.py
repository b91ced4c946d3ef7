"""The programs and commands of the Chinese guides work as they stand."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_docs.guides import FIRST_STEPS
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, ModerationRule, Settings
from cloudinfinite_emulator.command import build_parser
from cloudinfinite_emulator.media.samples import make_mp4

from ..programs import ROOT, blocks, run

FOLDER = ROOT / "docs" / "zh"
PRINTED = {
    "quick-start": ["Success mov,mp4,m4a,3gp,3g2,mj2", " Success\n"],
    "credentials": ["<Client http", "<Client http", "<Client http", "cam:PassRole"],
    "transcoding": ["Success 100%\nSuccess\n", "Success Success Success", "q-signature="],
    "moderation": ["block Porn 97", "删除：Porn 97", "suggestion='pass'"],
    "command-line": [],
    "emulator": [
        "Success\nCreateMediaInfoJob DescribeMediaJobs",
        "suggestion='block', label='Porn'",
    ],
}
"""What each program prints, or a part of it."""


@pytest.fixture(scope="module")
def service() -> Iterator[Emulator]:
    bucket = MemoryBucket(DEMO_BUCKET)
    for name in ("demo", *range(3)):
        bucket.put(f"uploads/{name}.mp4", make_mp4(seconds=0.2))
    bucket.put("uploads/photo.jpg", b"a picture")
    rule = ModerationRule("block", "Porn", 97, key="*.jpg")
    with Emulator(buckets=[bucket], settings=Settings(moderation=[rule])) as running:
        yield running


def test_every_guide_is_tried() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(PRINTED) == set(FIRST_STEPS)


@pytest.mark.parametrize("guide", PRINTED)
def test_programs_print_what_they_ought_to(
    guide: str, service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    programs = blocks(f"docs/zh/{guide}.md", "python")
    for program, printed in zip(programs, PRINTED[guide], strict=True):
        assert printed in run(program, service, monkeypatch)


def test_commands_are_those_of_the_english_guide_which_are_run() -> None:
    tried = blocks("docs/command-line.md", "console")
    assert set(blocks("docs/zh/command-line.md", "console")) <= set(tried)


def test_the_emulator_is_started_with_options_that_it_has() -> None:
    [commands] = blocks("docs/zh/emulator.md", "console")
    *_, program, options = commands.splitlines()[-1].partition("cloudinfinite-emulator")
    assert program
    assert build_parser().parse_args(shlex.split(options)).port == 8080
