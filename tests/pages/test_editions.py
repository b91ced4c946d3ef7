"""Comparisons of editions of a page."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite_pages.compare.editions import compare
from cloudinfinite_pages.compare.moved import moved
from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import Form, Language, Limits, PageFacts
from cloudinfinite_pages.report.lines import disagreement_line

from .documents import FORMS
from .ideal import kept_pages
from .kiln import BURN
from .strategies import PAGES
from .writing import write


def alike(one: PageFacts, other: PageFacts) -> PageFacts:
    return replace(other, kind=one.kind, operation=one.operation)


@given(PAGES)
def test_an_edition_agrees_with_itself(facts: PageFacts) -> None:
    assert compare({"a": facts, "b": facts}) == ()


# Pages are large, so more examples take minutes.
@settings(max_examples=12)
@given(PAGES, PAGES, st.booleans())
def test_editions_disagree_where_moved_finds_changes(
    one: PageFacts, other: PageFacts, turned: bool
) -> None:
    # Calls that differ only in their hosts cannot be distinguished.
    one, other = (replace(each, calls=each.calls[:1]) for each in (one, other))
    other = alike(one, other)
    pair = {"b": other, "a": one} if turned else {"a": one, "b": other}
    found = compare(pair)
    moves = [move for move in moved(one, other) if move.place != "page"]
    assert len(found) == len(moves)
    assert {(d.place, d.aspect) for d in found} == {(m.place, m.aspect or "field") for m in moves}


@given(PAGES, PAGES)
def test_pages_about_others_are_not_compared(one: PageFacts, other: PageFacts) -> None:
    other = replace(other, kind=one.kind, operation=f"{one.operation}x")
    assert compare({"a": one, "b": other}) == ()


def test_an_omission_is_not_a_contradiction() -> None:
    pages = {name: facts for name, facts in kept_pages().items() if "workflow/" in name}
    first = next(iter(pages.values()))
    row = first.fields[1]
    said = replace(row, limits=Limits(max_length=9))
    changed = replace(first, fields=(first.fields[0], said, *first.fields[2:]))
    [found] = [one for one in compare({"a/x": first, "a/y": changed}) if one.aspect == "max length"]
    assert found.contradiction
    assert disagreement_line(found) == (
        f"contradiction {first.operation}, request {row.path}: max length: "
        f"128 in x:{row.line}; 9 in y:{row.line}"
    )
    silent = replace(
        first, fields=(first.fields[0], replace(row, limits=Limits()), *first.fields[2:])
    )
    assert not any(one.contradiction for one in compare({"x": first, "y": silent}))


def test_all_forms_and_languages_of_a_page_agree() -> None:
    editions = {}
    for form in FORMS:
        for language in (Language.ENGLISH, Language.CHINESE):
            ending = {Form.MARKDOWN: "md", Form.HTML: "html"}.get(form, "txt")
            reading = read_page(write(BURN, form, language), f"page.{ending}")
            assert reading.facts is not None
            editions[f"{language}-{form}"] = reading.facts
    assert [disagreement_line(one) for one in compare(editions) if one.contradiction] == []
