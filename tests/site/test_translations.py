"""Chinese guides stand in place of the English ones on the Chinese site, under the same anchors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cloudinfinite_docs.guides import FIRST_STEPS, GUIDES, OTHERS, RECIPES, Guides
from cloudinfinite_docs.headings import anchored, anchors
from cloudinfinite_docs.languages import languages

from .made import ROOT

TRANSLATED = sorted({path.stem for path in (ROOT / "docs" / "zh").glob("*.md")} - {*FIRST_STEPS})
_CODE = re.compile(r"^```(?!text)\w+\n.*?^```$", re.MULTILINE | re.DOTALL)
_WORD = re.compile(r"`[^`\n]+`")
_HEADING = re.compile(r"^#+(?= )", re.MULTILINE)


def text(name: str) -> str:
    return (ROOT / "docs" / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", TRANSLATED)
def test_a_translation_has_the_programs_and_the_headings_of_the_original(name: str) -> None:
    english, chinese = text(name), text(f"zh/{name}")
    # The tests of the English guide run the programs of both.
    assert _CODE.findall(chinese) == _CODE.findall(english)
    levels = [_HEADING.findall(_CODE.sub("", each)) for each in (english, chinese)]
    assert levels[0] == levels[1]
    # A command, an option or a name that is new in one of them is missing in the other.
    assert set(_WORD.findall(chinese)) == set(_WORD.findall(english))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """All guides, each of which says as little as it can."""
    for name in (*(f"docs/{each}.md" for each in (*GUIDES, RECIPES)), *OTHERS, "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# Title\n\n[one](docs/guide.md#one-call)\n", "utf-8")
    (tmp_path / "docs" / "README.zh-CN.md").write_text(
        "# 标题\n\n[一](zh/guide.md#单次)\n", "utf-8"
    )
    (tmp_path / "docs" / "guide.md").write_text("# Guide\n\n## One call\n\n## More\n", "utf-8")
    (tmp_path / "docs" / "zh").mkdir()
    (tmp_path / "docs" / "zh" / "guide.md").write_text(
        "# 指南\n\n[二](#更多)[三](../emulator.md)\n\n## 单次\n\n"
        "```sh\n## no heading\n```\n\n## 更多\n",
        "utf-8",
    )
    (tmp_path / "docs" / "zh" / "quick-start.md").write_text("# 入门\n", "utf-8")
    return tmp_path


def test_a_translation_takes_the_place_and_the_anchors_of_the_original(repository: Path) -> None:
    english, chinese = (Guides(repository, each) for each in languages())
    pages = chinese.pages()
    assert pages["guide.md"] == (
        "# 指南\n\n[二](#more)[三](emulator.md)\n\n## 单次 { #one-call }\n\n"
        "```sh\n## no heading\n```\n\n## 更多 { #more }\n"
    )
    assert "[一](guide.md#one-call)" in pages["index.md"]
    assert [guide.page for guide in chinese.chinese] == ["start/quick-start.md"]
    assert set(pages) - set(english.pages()) == {"start/quick-start.md"}
    assert "## One call\n" in english.pages()["guide.md"]


def test_anchors_are_those_of_code_hosts() -> None:
    document = "# T\n\n## A `b`, c\n\n### A b c\n\n## 线程、fork 与生命周期\n"
    assert anchors(document) == ["a-b-c", "a-b-c-1", "线程fork-与生命周期"]
    assert anchored("## a\n", iter(["b"])) == "## a { #b }\n"
