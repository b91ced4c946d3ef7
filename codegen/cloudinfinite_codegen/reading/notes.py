"""Reads the texts about an operation or a family."""

from __future__ import annotations

from lxml import etree

from ..representation.operation_facts import Note
from .source import B
from .text import read_text
from .translations import Translations


def read_texts(file: str, parent: etree._Element, tag: str) -> tuple[str, ...]:
    """Returns the text of each child with this name.

    Raises:
        SpecError: A text uses words from one programming language.
    """
    return tuple(read_text(element, file, f"b:{tag}") for element in parent.findall(B + tag))


def read_chinese(chinese: Translations, parent: etree._Element, tag: str) -> tuple[str, ...]:
    """Returns the Chinese texts in the same order; empty if none is translated."""
    texts = tuple(chinese.get(element, "") for element in parent.findall(B + tag))
    return texts if any(texts) else ()


def read_notes(
    file: str, chinese: Translations, parent: etree._Element, tag: str, key: str
) -> tuple[Note, ...]:
    """Returns each text with the error code from its attribute `key`.

    Raises:
        SpecError: A text uses words from one programming language.
    """
    elements = parent.findall(B + tag)
    texts = read_texts(file, parent, tag)
    return tuple(
        Note(element.get(key) or "", text, chinese.get(element, ""))
        for element, text in zip(elements, texts, strict=True)
    )
