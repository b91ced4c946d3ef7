"""Chinese texts say what the English ones say, as far as a program can tell, and are spelt well."""

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
"""What Chinese writes in Latin letters and English in words: `id`, `bits per second`."""
_CHINESE_WORDS = {"QR", "SD", "HD", "URL-safe", "AI-generated", "AI-based", "B-frames"}
"""What English abbreviates and Chinese writes out."""


def numbers(text: str) -> set[str]:
    """The numbers of a text, without separators."""
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", _CODE.sub(" ", text))
    plain = re.sub(
        r"(\d+(?:\.\d+)?) ?(million|万|亿)",
        lambda found: str(round(float(found[1]) * _UNITS[found[2]])),
        plain,
    )
    return set(_NUMBER.findall(plain))


def names(text: str) -> set[str]:
    """The words in Latin letters outside code, without the punctuation behind them."""
    return {name.strip(".:/-") for name in _NAME.findall(_CODE.sub(" ", text))}


def faults(english: str, chinese: str) -> list[str]:
    """What is wrong with a translation."""
    found = []
    if not re.search(f"[{_HAN}]", chinese):
        found.append("not Chinese")
    if sorted(_CODE.findall(english)) != sorted(_CODE.findall(chinese)):
        found.append("other code")
    if numbers(english) != numbers(chinese):
        found.append("other numbers")
    if any(name not in english for name in names(chinese) - _SPOKEN):
        found.append("a name too many")
    wire = {name for name in names(english) - _CHINESE_WORDS if _WIRE.search(name)}
    if any(name not in chinese for name in wire):
        found.append("a name too few")
    if bool(re.search(r"\S\.$", english)) != chinese.endswith("。"):
        found.append("other end")
    # What is in quotation marks stands as it is.
    prose = re.sub(r"'[^']*'", "a", chinese)
    if re.search(f"[{_HAN}][,;:?!]|[,;?!][{_HAN}]", prose):
        found.append("narrow punctuation")
    if re.search(f"[{_HAN}][A-Za-z0-9`]|[A-Za-z0-9`%][{_HAN}]", prose):
        found.append("no space")
    if re.search(f"[{_WIDE}{_HAN}] +[{_WIDE}{_HAN}]| +[{_WIDE}]|[{_WIDE}] +", prose):
        found.append("space in Chinese")
    return found


def pairs(part: Any) -> Iterator[tuple[str, str]]:
    """Every text of a part of the model that has a translation, and the translation."""
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


def test_every_translation_says_the_same() -> None:
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
        ("Such as `a=1`.", "例如 `a=2`。", "other code"),
        ("From 1 to 10.", "从 1 到 100。", "other numbers"),
        ("The job.", "Input 的任务。", "a name too many"),
        ("Ignored if SpriteObject is given.", "填写后忽略。", "a name too few"),
        ("Needs cos:GetObject.", "需要权限。", "a name too few"),
        ("The job.", "任务", "other end"),
        ("digits", "数字。", "other end"),
        ("The job, if any.", "任务,如果有。", "narrow punctuation"),
        ("The JSON.", "JSON内容。", "no space"),
        ("The job.", "任 务。", "space in Chinese"),
        ("In JSON, or not.", "JSON ，或其他。", "space in Chinese"),
    ],
)
def test_faults_are_found(english: str, chinese: str, fault: str | None) -> None:
    found = faults(english, chinese)
    assert found == [] if fault is None else fault in found
