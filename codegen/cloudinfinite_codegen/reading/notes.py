"""Sentences about an operation or a family: what it is, what it needs, how it fails."""

from __future__ import annotations

from lxml import etree

from ..representation.operation_facts import Note
from .source import B
from .text import read_text
from .translations import Translations


def read_texts(file: str, parent: etree._Element, tag: str) -> tuple[str, ...]:
    """The text of each element of the vocabulary with this name.

    Raises:
        SpecError: One speaks of one programming language.
    """
    return tuple(read_text(element, file, f"b:{tag}") for element in parent.findall(B + tag))


def read_chinese(chinese: Translations, parent: etree._Element, tag: str) -> tuple[str, ...]:
    """The same in Chinese, each in its place; none at all if none is translated."""
    texts = tuple(chinese.get(element, "") for element in parent.findall(B + tag))
    return texts if any(texts) else ()


def read_notes(
    file: str, chinese: Translations, parent: etree._Element, tag: str, key: str
) -> tuple[Note, ...]:
    """The texts with the error code that each names in the attribute `key`.

    Raises:
        SpecError: One speaks of one programming language.
    """
    elements = parent.findall(B + tag)
    texts = read_texts(file, parent, tag)
    return tuple(
        Note(element.get(key) or "", text, chinese.get(element, ""))
        for element, text in zip(elements, texts, strict=True)
    )
