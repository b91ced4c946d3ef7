"""Chinese texts have the numbers, names and code of the English ones, and clean punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from ..model import MODEL

_HAN = "\u4e00-\u9fff"
_WIDE = "，。；：、？！（）《》“”"
_CODE = re.compile(r"`[^`]*`")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:[.:]\d+)*")
_NAME = re.compile(r"[A-Za-z][\w./:-]*")
_WIRE = re.compile(r"[A-Z][a-z0-9]*[A-Z]|[a-z][A-Z]|[\w][_:/][\w]|[a-z]\.[a-z]|[A-Za-z]\d")
_UNITS = {"million": 10**6, "万": 10**4, "亿": 10**8}
_SPOKEN = {"ID", "DNA", "URL", "bit/s", "dpi", "Logo", "Alpha"}
"""Latin words in Chinese texts that English spells differently, such as `bits per second`."""
_CHINESE_WORDS = {"QR", "IDs", "SD", "HD", "URL-safe", "AI-generated", "AI-based", "B-frames"}
"""Abbreviations and terms in English texts that Chinese translates."""


def numbers(text: str) -> set[str]:
    """Returns the numbers in a text, without separators."""
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", _CODE.sub(" ", text))
    plain = re.sub(
        r"(\d+(?:\.\d+)?) ?(million|万|亿)",
        lambda found: str(round(float(found[1]) * _UNITS[found[2]])),
        plain,
    )
    return set(_NUMBER.findall(plain))


def names(text: str) -> set[str]:
    """Returns the Latin words outside code, without trailing punctuation."""
    return {name.strip(".:/-") for name in _NAME.findall(_CODE.sub(" ", text))}


def faults(english: str, chinese: str) -> list[str]:
    """Returns the faults of a translation."""
    found = []
    if not re.search(f"[{_HAN}]", chinese):
        found.append("not Chinese")
    if sorted(_CODE.findall(english)) != sorted(_CODE.findall(chinese)):
        found.append("different code")
    if numbers(english) != numbers(chinese):
        found.append("different numbers")
    if any(name not in english for name in names(chinese) - _SPOKEN):
        found.append("extra name")
    wire = {name for name in names(english) - _CHINESE_WORDS if _WIRE.search(name)}
    if any(name not in chinese for name in wire):
        found.append("missing name")
    if bool(re.search(r"\S\.$", english)) != chinese.endswith("。"):
        found.append("different ending")
    # Quoted text is not prose.
    prose = re.sub(r"'[^']*'", "a", chinese)
    if re.search(f"[{_HAN}][,;:?!]|[,;?!][{_HAN}]", prose):
        found.append("half-width punctuation")
    if re.search(f"[{_HAN}][A-Za-z0-9`]|[A-Za-z0-9`%][{_HAN}]", prose):
        found.append("missing space")
    if re.search(f"[{_WIDE}{_HAN}] +[{_WIDE}{_HAN}]| +[{_WIDE}]|[{_WIDE}] +", prose):
        found.append("extra space")
    return found


def pairs(part: Any) -> Iterator[tuple[str, str]]:
    """Yields every translated text of a part of the model, with its translation."""
    if isinstance(part, dict):
        for key, value in part.items():
            english = part.get(key.removesuffix("_zh")) if key.endswith("_zh") else None
            if isinstance(english, list):
                yield from (
                    (one, other) for one, other in zip(english, value, strict=True) if other
                )
            elif english is not None:
                yield english, value
            else:
                yield from pairs(value)
    elif isinstance(part, list):
        for each in part:
            yield from pairs(each)


def test_every_translation_matches_its_text() -> None:
    translated = set(pairs(MODEL))
    assert len(translated) > 3000
    wrong = [(*each, found) for each in sorted(translated) if (found := faults(*each))]
    assert wrong == []


@pytest.mark.parametrize(
    ("english", "chinese", "fault"),
    [
        ("The id of the job.", "任务 ID。", None),
        ("At most 2 million files of 1,000 KB.", "最多 200 万个文件，每个 1,000 KB。", None),
        ("Up to 250 million pixels.", "最多 2.5 亿像素。", None),
        ("letters and '_'", "字母和 '_'", None),
        ("The key of the object.", "Key.", "not Chinese"),
        ("Such as `a=1`.", "例如 `a=2`。", "different code"),
        ("From 1 to 10.", "从 1 到 100。", "different numbers"),
        ("The job.", "Input 的任务。", "extra name"),
        ("Ignored if SpriteObject is given.", "填写后忽略。", "missing name"),
        ("Needs cos:GetObject.", "需要权限。", "missing name"),
        ("The job.", "任务", "different ending"),
        ("digits", "数字。", "different ending"),
        ("The job, if any.", "任务,如果有。", "half-width punctuation"),
        ("The JSON.", "JSON内容。", "missing space"),
        ("The job.", "任 务。", "extra space"),
        ("In JSON, or not.", "JSON ，或其他。", "extra space"),
    ],
)
def test_faults_are_found(english: str, chinese: str, fault: str | None) -> None:
    found = faults(english, chinese)
    assert found == [] if fault is None else fault in found
