"""Single changes of a page: each is reported exactly, in every format and both languages."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite_pages.compare.guard import loss
from cloudinfinite_pages.compare.moved import How, moved
from cloudinfinite_pages.facts.reading import document_of, read_page
from cloudinfinite_pages.page import FieldFact, Form, Language, PageFacts, Place

from .documents import FORMS, name_of, written
from .edits import edits
from .measure import cuts, outcome, trials
from .oven import OVEN, oven


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.CHINESE])
@pytest.mark.parametrize("form", FORMS)
# Each example makes every kind of change.
@settings(max_examples=max(1, settings().max_examples // 2))
@given(seed=st.integers(0, 2**32))
def test_every_change_is_reported_exactly(form: Form, language: Language, seed: int) -> None:
    document = document_of(oven(language), "oven.md")
    kinds: Counter[str] = Counter()
    for _, edit, before, after in trials([document], [form], seed):
        assert after is not None
        result = outcome(edit, before, after)
        assert result == dict.fromkeys(result, True), (edit, moved(before, after))
        kinds[edit.kind] += 1
    assert len(kinds) == 12


@given(seed=st.integers(0, 2**32))
def test_a_truncated_page_never_replaces_good_facts(seed: int) -> None:
    found = cuts([document_of(OVEN, "oven.md")] * 3, FORMS, seed)
    assert found["tried"] == 3 * len(FORMS)
    assert not found["kept without some rows"]


def facts(text: str, name: str = "oven.md") -> PageFacts:
    found = read_page(text, name).facts
    assert found is not None
    return found


def test_changes_of_unread_tables_are_reported() -> None:
    before = facts(OVEN)
    [move] = moved(before, facts(OVEN.replace("The oven is too hot", "It burns")))
    assert (move.how, move.place, move.aspect, move.breaking) == (
        How.REWORDED,
        "table",
        "text",
        False,
    )
    assert move.line_before == 1 + OVEN[: OVEN.index("| Code |")].count("\n")
    assert move.before != move.after
    gone = OVEN.replace("| TooHot | The oven is too hot |\n", "").replace(
        "| Code | Meaning |\n|---|---|\n", ""
    )
    [move] = moved(before, facts(gone))
    assert (move.how, move.place, move.before) == (How.REMOVED, "table", "1 rows")


def test_texts_are_compared_only_within_a_form() -> None:
    document = document_of(OVEN, "oven.md")
    one = facts(OVEN)
    for form in FORMS:
        other = facts(written(document, form).replace("Whether", "Tells whether"), name_of(form))
        found = [move.how for move in moved(one, other)]
        assert found == ([How.REWORDED] if form is Form.MARKDOWN else [])


def test_a_rewording_that_changes_a_fact_is_reported_once() -> None:
    changed = OVEN.replace("Valid values: Slow, Fast, Grill", "It can be Slow or Fast only, now")
    assert {move.how for move in moved(facts(OVEN), facts(changed))} <= {How.CHANGED}


def test_any_document_can_be_edited_and_no_edit_is_empty() -> None:
    document = document_of(OVEN, "oven.md")
    for edit in edits(document, facts(OVEN), random.Random(1)):
        assert edit.document != document
        assert not loss(facts(OVEN), facts(written(edit.document, Form.MARKDOWN)))


@pytest.mark.parametrize("literal", ["o8d12a", "oven-7", "1"])
def test_a_request_line_with_an_example_id_is_not_another_call(literal: str) -> None:
    sample = OVEN.replace(
        "HTTP/1.1 200 OK",
        f"POST /ovens/{literal}?size=7 HTTP/1.1\n"
        "Host: <BucketName-APPID>.ci.<Region>.myqcloud.com\n"
        "```\n\n```plaintext\nHTTP/1.1 200 OK",
    )
    assert [call.path for call in facts(sample).calls] == ["/ovens/{ovenId}"]
    assert moved(facts(OVEN), facts(sample)) == ()


def page_of(count: int, **last: Any) -> PageFacts:
    rows = [FieldFact(Place.RESPONSE, "A", f"B{n}", under="A") for n in range(count)]
    root = FieldFact(Place.RESPONSE, "", "A", **last)
    return replace(facts(OVEN), fields=(root, *rows))


@given(st.integers(2, 60), st.data())
def test_a_page_that_ends_early_is_refused_without_its_last_row(
    count: int, data: st.DataObject
) -> None:
    whole = page_of(count)
    left = page_of(data.draw(st.integers(1, count - 1)))
    assert "ends early, without its last " in loss(whole, left, cut=True)
    assert not loss(whole, page_of(count + 1), cut=True)
    # If other rows are missing too, the page was edited.
    edited = replace(whole, fields=(*whole.fields[:1], *whole.fields[2:]))
    assert not loss(whole, edited, cut=True)


@pytest.mark.parametrize("now", [{"elsewhere": True}, {"same_as": "Request.A"}])
def test_rows_now_described_elsewhere_are_not_lost(now: dict[str, Any]) -> None:
    assert not loss(page_of(50), page_of(0, **now))
    assert loss(page_of(50), page_of(0))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Trays: 20 unless you say so. Between [10,400]", {(How.REWORDED, "text")}),
        ("How many trays. Value range: [10,400]. Default value: 21", {(How.CHANGED, "default")}),
        (
            "How many trays. Value range: [10,500]. Default value: 20",
            {(How.CHANGED, "maximum")},
        ),
        (
            "How many trays. Value range: (10,400]. Default value: 20",
            {(How.CHANGED, "minimum"), (How.CHANGED, "exclusive minimum")},
        ),
    ],
)
def test_rewording_the_same_numbers_changes_no_fact(
    words: str, expected: set[tuple[How, str]]
) -> None:
    # The second text has the same numbers in the same order.
    before = OVEN.replace("How many trays. Value range: [10,400]. Default value: 20", words)
    after = OVEN
    if "unless" in words:
        after = OVEN.replace(
            "How many trays. Value range: [10,400]. Default value: 20",
            "Default value: 20. Value range: [10,400]",
        )
    assert {(move.how, move.aspect) for move in moved(facts(after), facts(before))} == expected


def with_column(name: str, cell: str) -> str:
    """Returns the page with an additional column in each table of fields."""
    lines = []
    for line in OVEN.splitlines():
        if line.startswith("| Code") or "TooHot" in line or line == "|---|---|":
            lines.append(line)
        elif line.startswith(("| Parameter", "| Node")):
            lines.append(f"{line} {name} |")
        elif line.startswith("|---"):
            lines.append(f"{line}---|")
        else:
            lines.append(f"{line} {cell} |" if line.startswith("| ") else line)
    return "\n".join(lines)


@pytest.mark.parametrize("name", ["Example", "Since", "Billing"])
def test_changes_in_an_extra_column_are_noticed(name: str) -> None:
    before, after = facts(OVEN), facts(with_column(name, "x"))
    assert [one.path for one in after.fields] == [one.path for one in before.fields]
    assert {move.how for move in moved(before, after)} == {How.REWORDED}
    other = with_column(name, "x").replace("String | Yes | x |", "String | Yes | y |", 1)
    [move] = moved(after, facts(other))
    assert (move.how, move.path) == (How.REWORDED, "ovenId")


def test_splitting_a_table_changes_nothing() -> None:
    text = (
        "## Callback content\n\n`Batch` has the following sub-nodes:\n\n"
        "| Node Name | Description | Type |\n|---|---|---|\n| Id | The id | String |\n{}"
        "| Label | The label | String |\n\n## Samples\n\n"
        "```plaintext\n<Batch><Id>1</Id></Batch>\n```\n"
    )
    again = "\nThe others are:\n\n| Node Name | Description | Type |\n|---|---|---|\n"
    whole, split = facts(text.format("")), facts(text.format(again))
    assert [one.path for one in whole.fields] == ["Batch.Id", "Batch.Label"]
    assert moved(whole, split) == ()
    # Below another heading, it is a different table.
    apart = facts(text.format(f"\n## Callback description\n{again}"))
    assert [one.path for one in apart.fields] == ["Batch.Id", "Label"]


def test_a_body_below_an_unknown_heading_is_not_a_header() -> None:
    text = OVEN.replace("## Request body", "## Request headers\n\nNone.\n\n## What is sent")
    text = text.replace("<Request>", "<Order>").replace("</Request>", "</Order>")
    text = text.replace("| Request |", "| Order |").replace("Request.Tray", "Order.Tray")
    found = facts(text)
    assert {one.place for one in found.fields if one.path.startswith("Order")} == {Place.REQUEST}
