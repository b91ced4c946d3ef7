"""Reading whole pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import (
    ActionFact,
    CallFact,
    FieldFact,
    Form,
    Language,
    PageKind,
    Soundness,
)

from .kiln import BURN
from .sheets import sheets
from .writing import Line, Sheet, write

FORMS = [Form.MARKDOWN, Form.HTML, Form.BARS, Form.LINES, Form.SPACED]
LANGUAGES = [Language.ENGLISH, Language.CHINESE]
ENDINGS = {Form.MARKDOWN: "kiln.md", Form.HTML: "kiln.html"}


def meant(sheet: Sheet) -> list[Line]:
    grids = [*sheet.parameters, *sheet.request, *sheet.response]
    return [row for grid in grids for row in grid.rows]


def bare(fact: FieldFact) -> tuple[object, ...]:
    return (fact.parent, fact.name, fact.type, fact.many, fact.required)


@given(sheets(), st.sampled_from(FORMS), st.sampled_from(LANGUAGES))
def test_any_page_is_read_in_every_form_and_language(
    sheet: Sheet, form: Form, language: Language
) -> None:
    reading = read_page(write(sheet, form, language), ENDINGS.get(form, "page.txt"))
    assert reading.facts is not None
    assert reading.warnings == ()
    assert [bare(fact) for fact in reading.facts.fields] == [
        (row.parent, row.name, row.type, row.many, row.required) for row in meant(sheet)
    ]
    assert reading.facts.updated == sheet.updated
    assert [action.name for action in reading.facts.actions] == [sheet.action]
    assert all(sample.verdict is Soundness.GOOD for sample in reading.facts.samples)
    assert reading.facts.unsampled == ()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_and_language_has_the_same_facts(form: Form, language: Language) -> None:
    text = write(BURN, form, language)
    reading = read_page(text, ENDINGS.get(form, "kiln.txt"))
    facts = reading.facts
    assert facts is not None
    assert reading.warnings == ()
    assert (facts.kind, facts.form, facts.language) == (PageKind.OPERATION, form, language)
    assert [bare(fact) for fact in facts.fields] == [
        (row.parent, row.name, row.type, row.many, row.required) for row in meant(BURN)
    ]
    assert facts.updated == "2026-02-03"
    call = CallFact("POST", "/kilns/{kilnId}", ("heat", "glaze"), ("burn",), "bucket")
    assert facts.calls == (call,)
    assert facts.actions == (ActionFact("ci:BurnPots"),)
    assert [sample.verdict for sample in facts.samples] == [Soundness.GOOD] * 3
    assert facts.unsampled == ()
    limits = {fact.name: (fact.default, fact.limits) for fact in facts.fields}
    assert limits["heat"][0] == "900"
    assert limits["heat"][1].maximum == "1300"
    assert limits["glaze"][1].values == ("Blue", "Green")
    assert limits["Owner"][1].max_length == 40
    assert limits["Clay"] == ("Red", limits["Clay"][1])
    assert limits["Clay"][1].values == ("Red", "White")
    assert (limits["Size"][1].minimum, limits["Size"][1].maximum) == ("1", "9")


@pytest.mark.parametrize("form", FORMS)
def test_a_fact_has_its_line(form: Form) -> None:
    text = write(BURN, form)
    facts = read_page(text, ENDINGS.get(form, "kiln.txt")).facts
    assert facts is not None
    lines = text.split("\n")
    for fact in facts.fields:
        assert fact.name in lines[fact.line - 1]
    assert facts.calls[0].method in lines[facts.calls[0].line - 1]
    assert facts.actions[0].name in lines[facts.actions[0].line - 1]


SAVED = Path(__file__).parent / "saved" / "kiln.html"
"""The page as saved by Chromium: rendered by a script, with a Japanese site around it."""


def test_a_page_saved_by_a_browser_has_the_same_facts() -> None:
    reading = read_page(SAVED.read_text(encoding="utf-8"), SAVED.name)
    plain = read_page(write(BURN, Form.HTML), "kiln.html")
    assert reading.facts is not None
    assert plain.facts is not None
    assert not reading.warnings
    for part in ("fields", "calls", "actions", "samples", "updated", "href"):
        assert getattr(reading.facts, part) == getattr(plain.facts, part)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("製品\n料金\n最終更新日: 2026-02-03", "フィードバック"),
        ("제품\n문서\n마지막 업데이트 시간: 2026-02-03 16:15:01", "도움이 되었나요"),
        ("Produk\nTerakhir diperbarui: 2026-02-03", "Bantuan"),
    ],
    ids=["ja", "ko", "id"],
)
def test_only_the_date_is_read_from_the_frame_of_a_site(form: Form, above: str, below: str) -> None:
    text = write(replace(BURN, updated="2026-01-01"), form).replace("Last updated: 2026-01-01", "")
    if form is Form.HTML:
        above, below = (
            "".join(f"<p>{line}</p>" for line in part.split("\n")) for part in (above, below)
        )
        text = text.replace("<div>", f"<div>{above}", 1).replace("</body>", f"{below}</body>")
    else:
        text = f"{above}\n\n{text}\n\n{below}\n"
    framed = read_page(text, ENDINGS.get(form, "kiln.txt")).facts
    plain = read_page(write(BURN, form), ENDINGS.get(form, "kiln.txt")).facts
    assert framed is not None
    assert plain is not None
    assert framed.fields == plain.fields
    assert (framed.language, framed.updated) == (plain.language, "2026-02-03")
