"""Reads the Chinese texts of a file, each of which follows its English text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from lxml import etree

from ..errors import Mistakes, SpecError
from .text import line_of, read_text

CHINESE = "zh"
"""The language that the spec is translated into."""

Translations = Mapping[etree._Element, str]
"""Chinese texts, by the elements of the English ones."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WITH_A_LANGUAGE = etree.XPath("//*[@xml:lang]")


def take_translations(root: etree._Element, file: str) -> Translations:
    """Removes all Chinese texts from a file and returns them, so that other code can ignore them.

    Raises:
        SpecError: A Chinese text is not plain, or does not follow an English text.
    """
    found: dict[etree._Element, str] = {}
    mistakes = Mistakes()
    for element in cast("list[etree._Element]", _WITH_A_LANGUAGE(root)):
        with mistakes.gather():
            english = _english(element, file)
            if english in found:
                raise SpecError(
                    file,
                    line_of(element),
                    "the text has two Chinese translations",
                    "remove one of them",
                )
            found[english] = read_text(element, file, "a Chinese text")
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    mistakes.settle()
    return found


def _english(element: etree._Element, file: str) -> etree._Element:
    """Returns the element whose text this one translates."""
    language = element.get(_LANGUAGE)
    if language != CHINESE:
        raise SpecError(
            file,
            line_of(element),
            f"a text is in the language {language!r}",
            f'write English texts without xml:lang, and Chinese ones with xml:lang="{CHINESE}"',
        )
    if len(element) or len(element.attrib) > 1 or not (element.text or "").strip():
        raise SpecError(
            file,
            line_of(element),
            "the Chinese text is not a single plain text",
            "write an element that contains only text, with no attribute but xml:lang",
        )
    english = element.getprevious()
    if english is None or english.tag != element.tag or not (english.text or "").strip():
        raise SpecError(
            file,
            line_of(element),
            "the Chinese text has no English text before it",
            "put it right after the English text, in an element with the same name",
        )
    return english
