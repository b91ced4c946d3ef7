"""Damaged pages: reading never crashes, and never loses facts silently."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.forms.document import has_bars, split_bars
from cloudinfinite_pages.forms.sections import SECTIONS
from cloudinfinite_pages.forms.vocabulary import plain
from cloudinfinite_pages.page import FieldFact, Form, Language, Reading

from .kiln import BURN
from .writing import CHINESE, ENGLISH, write

ROOTS = {"request", "response"}
FORMS = [Form.MARKDOWN, Form.HTML, Form.BARS, Form.LINES, Form.SPACED]
ENDINGS = {Form.MARKDOWN: "kiln.md", Form.HTML: "kiln.html"}
LANGUAGES = [Language.ENGLISH, Language.CHINESE]
PAGES = {(form, language): write(BURN, form, language) for form in FORMS for language in LANGUAGES}
KEYS = st.sampled_from(sorted(PAGES))
CELLED = [form for form in FORMS if form is not Form.SPACED]
"""Formats in which cells have clear boundaries."""
CELLED_KEYS = st.sampled_from([key for key in sorted(PAGES) if key[0] in CELLED])


def read(text: str, form: Form) -> Reading:
    return read_page(text, ENDINGS.get(form, "kiln.txt"))


def said(reading: Reading) -> list[FieldFact]:
    return list(reading.facts.fields) if reading.facts else []


@cache
def whole(form: Form, language: Language) -> list[FieldFact]:
    return said(read(PAGES[form, language], form))


def assert_honest(text: str, form: Form, language: Language) -> None:
    """Asserts that a reading has all facts of the whole page, a warning, or a reason."""
    reading = read(text, form)
    if reading.facts is None:
        assert reading.reason
    elif not reading.warnings:
        assert said(reading) == whole(form, language)


@given(KEYS, st.data())
def test_a_page_cut_off_anywhere_never_silently_loses_fields(
    key: tuple[Form, Language], data: st.DataObject
) -> None:
    text = PAGES[key]
    assert_honest(text[: data.draw(st.integers(0, len(text)))], *key)


@given(KEYS, st.data())
def test_a_page_without_its_start_never_silently_loses_fields(
    key: tuple[Form, Language], data: st.DataObject
) -> None:
    text = PAGES[key]
    assert_honest(text[data.draw(st.integers(0, text.index("\n"))) :], *key)


def cells_in(text: str, form: Form) -> list[tuple[int, int]]:
    """Returns the start and end of every table cell."""
    if form is Form.HTML:
        return [match.span() for match in re.finditer(r"<td>.*?</td>", text)]
    found = []
    at = 0
    words = {*ENGLISH.headers, *CHINESE.headers, "Yes", "No", "是", "否", "None", "无"}
    for line in text.split("\n"):
        if form is Form.LINES:
            is_cell = line in words or re.fullmatch(r"[\w.]+|.*`.*|\w+ array", line)
            row = [line] if is_cell and plain(line) not in {*SECTIONS} - ROOTS else []
        else:
            row = list(split_bars(line)) if has_bars(line) and "---" not in line else []
        step = 0
        for cell in row:
            begin = line.index(cell, step)
            step = begin + len(cell)
            end = step + 1 if form is Form.LINES else line.index("|", step) + 1
            found.append((at + begin, at + end))
        at += len(line) + 1
    return found


def without(text: str, spans: list[tuple[int, int]]) -> str:
    for begin, end in sorted(spans, reverse=True):
        text = text[:begin] + text[end:]
    return text


@pytest.mark.parametrize("form", CELLED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_without_one_cell_never_silently_loses_fields(
    form: Form, language: Language
) -> None:
    text = PAGES[form, language]
    spans = cells_in(text, form)
    assert len(spans) > 50
    for span in spans:
        assert_honest(without(text, [span]), form, language)


@given(CELLED_KEYS, st.data())
def test_a_page_without_some_cells_never_silently_loses_fields(
    key: tuple[Form, Language], data: st.DataObject
) -> None:
    text = PAGES[key]
    lost = data.draw(st.sets(st.sampled_from(cells_in(text, key[0])), max_size=20))
    assert_honest(without(text, list(lost)), *key)


@given(CELLED_KEYS, st.data())
def test_a_page_without_a_run_of_cells_never_silently_loses_fields(
    key: tuple[Form, Language], data: st.DataObject
) -> None:
    text = PAGES[key]
    spans = cells_in(text, key[0])
    begin = data.draw(st.integers(0, len(spans) - 1))
    assert_honest(without(text, spans[begin : begin + data.draw(st.integers(2, 30))]), *key)


def test_lost_cells_never_silently_merge_two_rows() -> None:
    text = PAGES[Form.LINES, Language.ENGLISH]
    spans = cells_in(text, Form.LINES)
    # Up to two rows with the header between them.
    for width in (2, 3, 5, 8, 15):
        for begin in range(len(spans) - width + 1):
            lost = without(text, spans[begin : begin + width])
            assert_honest(lost, Form.LINES, Language.ENGLISH)


@given(st.sampled_from(FORMS), st.data())
def test_a_page_in_two_languages_is_read_or_warns(form: Form, data: st.DataObject) -> None:
    text = PAGES[form, Language.ENGLISH]
    pairs = [
        *zip(ENGLISH.headers, CHINESE.headers, strict=True),
        (ENGLISH.yes, CHINESE.yes),
        (ENGLISH.no, CHINESE.no),
        (ENGLISH.none, CHINESE.none),
        (ENGLISH.response, CHINESE.response),
        (ENGLISH.parameters, CHINESE.parameters),
    ]
    for english, chinese in data.draw(st.lists(st.sampled_from(pairs), max_size=4)):
        parts = re.split(rf"\b{re.escape(english)}(?!\w)", text)
        joints = data.draw(
            st.lists(st.booleans(), min_size=len(parts) - 1, max_size=len(parts) - 1)
        )
        text = parts[0] + "".join(
            (chinese if joint else english) + part
            for joint, part in zip(joints, parts[1:], strict=True)
        )
    assert_honest(text, form, Language.ENGLISH)


@given(KEYS, st.data())
def test_lines_in_any_order_are_read_without_a_crash(
    key: tuple[Form, Language], data: st.DataObject
) -> None:
    lines = PAGES[key].split("\n")
    mixed = data.draw(st.lists(st.sampled_from(lines), max_size=60))
    reading = read("\n".join(mixed), key[0])
    assert reading.facts or reading.reason


SCRAPS = [
    "| Node Name (Keyword) | Type |",
    "|---|",
    "```",
    "<table><tr><td rowspan=99999999>",
    "</table>",
    "节点名称（关键字）",
    "<Request>",
    "</Request>",
    "<A*>",
    "&",
    "{",
    '{"a": [',
    "GET /x HTTP/1.1",
    "Host: <a>",
    "Request",
    "None",
    "String",
    "Yes",
    "|",
    "\t\t\t",
    "\\|",
    "\0",
    "\ud800",
    "`",
    "[](",
    "* ",
    "> ",
    "    ",
]


@given(
    st.lists(st.sampled_from(SCRAPS) | st.text(max_size=9), max_size=40),
    st.sampled_from(["\n", " ", "", " | "]),
    st.sampled_from(["a.md", "a.html", "a.txt", "a"]),
)
def test_any_text_is_read_without_a_crash(parts: list[str], joint: str, name: str) -> None:
    reading = read_page(joint.join(parts), name)
    assert (reading.facts is None) == bool(reading.reason)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize(
    "text",
    [
        "a" * 300_000,
        "<div>" * 50_000,
        "> " * 5_000 + "x",
        "| " * 30_000,
        "<A>" * 10_000,
        "[" * 30_000,
        "```\n" + "{" * 100_000,
        "Node Name (Keyword) | Description | Type |\na | " + "b c: " * 40_000 + "| String |",
        "<table>" + "<tr>" * 3_000 + "<td colspan=1000 rowspan=1000>" * 300,
        "GET /" + "a" * 200_000,
    ],
    ids=lambda text: text[:12],
)
def test_large_nonsense_is_read_in_finite_time(text: str, name: str) -> None:
    assert read_page(text, name).facts is None or "Node" in text


def test_a_page_too_large_is_refused() -> None:
    assert "more than" in read_page("a" * 20_000_001, "a.txt").reason


@pytest.mark.parametrize("text", ["", "  \n\t", "\ufeff"])
def test_an_empty_page_is_refused(text: str) -> None:
    assert read_page(text, "a.md") == Reading(None, (), "the page is empty")
