"""Both languages have the same phrases, and untranslated texts fall back to English."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import NamedTuple

from cloudinfinite_docs.languages import languages
from cloudinfinite_docs.phrases import CHINESE, ENGLISH, Phrases

ONLY_IN_CHINESE = {"fallback", "untranslated", "start"}


class Thing(NamedTuple):
    documentation: str
    documentation_zh: str = ""
    details: tuple[str, ...] = ()
    details_zh: tuple[str, ...] = ()


def holes(phrase: str) -> int:
    return len(re.findall(r"\{\}", phrase))


def test_phrases_have_the_same_placeholders_in_both_languages() -> None:
    for name in (each.name for each in fields(Phrases)):
        english, chinese = getattr(ENGLISH, name), getattr(CHINESE, name)
        if name in ONLY_IN_CHINESE:
            assert (english, bool(chinese)) == ("", True)
        elif isinstance(english, tuple):
            assert len(english) == len(chinese)
            assert all((*english, *chinese))
        else:
            assert holes(english) == holes(chinese), name
            assert english, name
            assert chinese, name


def test_an_untranslated_text_is_in_english_and_counted_once() -> None:
    english, chinese = languages()
    both, one = Thing("A lid.", "盖子。"), Thing("A box.")
    assert [english.of(each) for each in (both, one)] == ["A lid.", "A box."]
    assert [chinese.of(each) for each in (both, one, one)] == ["盖子。", "A box.", "A box."]
    assert (english.asked, english.missing) == (0, 0)
    assert (chinese.asked, chinese.missing) == (2, 1)


def test_each_text_in_a_list_is_translated_separately() -> None:
    _, chinese = languages()
    some = Thing("", details=("One.", "Two."), details_zh=("", "二。"))
    assert chinese.all_of(some, "details") == ["One.", "二。"]
    assert chinese.all_of(Thing("", details=("One.",)), "details") == ["One."]
    assert (chinese.asked, chinese.missing) == (2, 1)


def test_each_language_joins_sentences_its_own_way() -> None:
    english, chinese = languages()
    assert english.sentences(["One.", "", "Two."]) == "One. Two."
    assert chinese.sentences(["一。", "", "二。"]) == "一。二。"
