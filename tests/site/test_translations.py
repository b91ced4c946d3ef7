"""Chinese guides replace the English ones on the Chinese site, with the same anchors."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_docs.guides import FIRST_STEPS, ORIGINALS, Guides
from cloudinfinite_docs.headings import anchored, anchors
from cloudinfinite_docs.languages import languages
from cloudinfinite_docs.translations import behind, keeps_up

from .made import ROOT

TRANSLATED = {
    page: original
    for original, page in ORIGINALS.items()
    if (ROOT / "docs" / "zh" / page).is_file()
}


def test_every_chinese_document_is_a_page() -> None:
    found = {path.name for path in (ROOT / "docs" / "zh").glob("*.md")}
    assert found == {*TRANSLATED, *(f"{name}.md" for name in FIRST_STEPS)}


ORIGINAL = "# T\n\n## A\n\n`a` and `b`\n\n```sh\nls\n```\n"


@pytest.mark.parametrize(
    ("translation", "fine"),
    [
        ("# 标题\n\n## 一\n\n`b`\n\n```sh\nls\n```\n", True),
        ("# 标题\n\n## 一\n", True),
        ("# 标题\n", False),
        ("# 标题\n\n## 一\n\n## 二\n", False),
        ("# 标题\n\n## 一\n\n`c`\n", False),
        ("# 标题\n\n## 一\n\n```sh\nls -l\n```\n", False),
    ],
)
def test_a_current_translation_has_the_same_sections_and_code(translation: str, fine: bool) -> None:
    assert keeps_up(translation, ORIGINAL) is fine


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Makes a repository with minimal guides."""
    for name in (*ORIGINALS, "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# Title\n\n[one](docs/guide.md#one-call)\n", "utf-8")
    (tmp_path / "docs" / "README.zh-CN.md").write_text(
        "# 标题\n\n[一](zh/guide.md#单次)\n", "utf-8"
    )
    (tmp_path / "docs" / "guide.md").write_text(
        "# Guide\n\n## One call\n\n```sh\n## no heading\n```\n\n## More\n", "utf-8"
    )
    (tmp_path / "docs" / "zh").mkdir()
    (tmp_path / "docs" / "zh" / "guide.md").write_text(
        "# 指南\n\n[二](#更多)[三](../emulator.md)\n\n## 单次\n\n"
        "```sh\n## no heading\n```\n\n## 更多\n",
        "utf-8",
    )
    (tmp_path / "docs" / "zh" / "quick-start.md").write_text("# 入门\n", "utf-8")
    return tmp_path


def test_a_translation_replaces_the_original_and_keeps_its_anchors(repository: Path) -> None:
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


def test_an_outdated_translation_is_not_shown(repository: Path) -> None:
    with (repository / "docs" / "guide.md").open("a", encoding="utf-8") as guide:
        guide.write("\n## New\n")
    assert [*behind(repository, ORIGINALS)] == [("docs/zh/guide.md", "docs/guide.md")]
    pages = Guides(repository, languages()[1]).pages()
    assert pages["guide.md"].startswith("# Guide\n")
    assert languages()[1].phrases.fallback in pages["guide.md"]
    assert "[一](guide.md)" in pages["index.md"]


def test_anchors_follow_the_rules_of_code_hosts() -> None:
    document = "# T\n\n## A `b`, c\n\n### A b c\n\n## 线程、fork 与生命周期\n"
    assert anchors(document) == ["a-b-c", "a-b-c-1", "线程fork-与生命周期"]
    assert anchored("## a\n", iter(["b"])) == "## a { #b }\n"
