"""The README's programs and commands run unchanged against the emulator."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite_emulator import DEMO_BUCKET, HANDLERS, Content, Emulator, MemoryBucket

from .programs import ROOT, blocks, chained, media_service, run

PROGRAMS = blocks("README.md", "python")
OUTPUTS = blocks("README.md", "text")
COMMANDS = blocks("README.md", "console")


def test_the_first_program_inspects_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    with media_service() as service:
        printed = run(PROGRAMS[0], service, monkeypatch)
    assert re.match(r"j[0-9a-f]{32} Success MediaInfoFormat\(", printed)


def test_the_example_is_the_program() -> None:
    example = (ROOT / "examples" / "media_info.py").read_text("utf-8")
    _, program = example.split("\n\n", 1)
    assert program == PROGRAMS[0]


def test_synchronous_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("uploads/photo.jpg", b"a picture")
    # The emulator does not render documents.
    handlers = {**HANDLERS, "PreviewDocument": lambda call: Content(b"a page", "image/jpeg")}
    with Emulator(buckets=[bucket], handlers=handlers) as service:
        printed = run(PROGRAMS[1], service, monkeypatch).splitlines()
    verdict, frame, image = printed
    assert "pass" in verdict
    assert "/uploads/demo.mp4?" in frame
    assert "time=2&width=320&" in frame
    assert "imageMogr2/thumbnail/200x/format/webp" in image or "imageMogr2%2Fthumbnail" in image
    assert (tmp_path / "page-1.jpg").read_bytes() == b"a page"


def test_an_error_reads_as_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with media_service() as service:
        assert run(PROGRAMS[2], service, monkeypatch) == OUTPUTS[0]


def test_the_commands_chain(tmp_path: Path) -> None:
    printed = chained(COMMANDS[1], tmp_path)
    assert re.search(r"^j[0-9a-f]{32} Success MediaInfoFormat\(", printed, re.MULTILINE)


def test_it_lists_all_families_and_counts_the_calls() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    table = " ".join(re.findall(r"^\| (`\w+`[^|]*) \|", text, re.MULTILINE))
    assert set(re.findall(r"`(\w+)`", table)) >= {each.family for each in OPERATIONS.values()}
    assert re.findall(r"covers (\d+) calls", text) == [str(len(OPERATIONS))]


def test_the_chinese_readme_has_the_same_programs_calls_and_errors() -> None:
    chinese = "docs/README.zh-CN.md"
    for language, ours in (("python", PROGRAMS), ("text", OUTPUTS), ("console", COMMANDS)):
        assert blocks(chinese, language) == ours
    texts = [(ROOT / name).read_text("utf-8") for name in ("README.md", chinese)]
    names, numbers = (
        [re.findall(pattern, text) for text in texts]
        for pattern in (r"(?m)^\| (`.*?`)[ ,、]", r"\b(\d+) (?:calls|个接口)")
    )
    assert numbers[0] == numbers[1] == [str(len(OPERATIONS))]
    assert names[0] == names[1]
    assert len(names[0]) > 15


def test_every_block_is_run() -> None:
    assert (len(PROGRAMS), len(OUTPUTS), len(COMMANDS)) == (3, 1, 2)


def test_it_is_short() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    prose = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    words = [word for word in prose.split() if re.search(r"\w", word)]
    assert len(text.splitlines()) < 150
    assert len(words) <= 700
