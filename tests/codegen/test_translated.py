"""Missing Chinese texts are counted, and only the model contains Chinese texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cloudinfinite_codegen.generate import generate, translation_report
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.translated import texts, untranslated

from .golden import PACKAGE, made

_CHINESE = re.compile(r"""\s*<([\w:]+) xml:lang="zh">[^<]*</\1>|\sb:[a-z]+-zh="[^"]*\"""")


def remove_chinese(spec: Path) -> int:
    """Removes all Chinese texts from a spec, and returns their number."""
    count = 0
    for path in (*spec.glob("*/*.xsd"), spec / "service.xml", spec / "errors.xml"):
        text, number = _CHINESE.subn("", path.read_text("utf-8"))
        path.write_text(text, "utf-8")
        count += number
    return count


def test_only_the_model_contains_chinese_texts(tiny_spec: Path) -> None:
    assert remove_chinese(tiny_spec) > 15
    files = generate(tiny_spec, PACKAGE)
    assert {path for path, text in files.items() if text != made()[path]} == {"model.json"}
    assert "_zh" not in files["model.json"]


def test_every_text_is_counted_once(tiny_spec: Path) -> None:
    before = read_spec(tiny_spec)
    translated = {text for text in texts(before) if text.chinese}
    assert len(translated) == remove_chinese(tiny_spec)
    after = read_spec(tiny_spec)
    assert sum(untranslated(after).values()) == len(set(texts(before)))


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        ({}, "every text has a Chinese translation"),
        ({"toys": 1}, "1 text has no Chinese translation: toys 1"),
        ({"a": 2, "b": 1}, "3 texts have no Chinese translation: a 2, b 1"),
    ],
)
def test_a_summary_counts_missing_translations(missing: dict[str, int], line: str) -> None:
    assert translation_report(missing) == line
