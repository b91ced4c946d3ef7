"""Files of facts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_pages.facts import store
from cloudinfinite_pages.page import (
    FieldFact,
    FieldType,
    Form,
    Language,
    Limits,
    PageFacts,
    PageKind,
    Place,
    Requiredness,
)

from .strategies import PAGES

SIZE = FieldFact(
    Place.QUERY,
    "",
    "size",
    FieldType.INTEGER,
    required=Requiredness.OPTIONAL,
    default="10",
    limits=Limits(maximum="100"),
    line=40,
)
PAGE = PageFacts(
    PageKind.OPERATION,
    Language.ENGLISH,
    Form.MARKDOWN,
    operation="ListToyJobs",
    fields=(SIZE,),
    tables=1,
)


def lines_of(facts: PageFacts) -> list[int]:
    rows: list[Any] = [*facts.calls, *facts.actions, *facts.fields, *facts.samples]
    rows += [repair for sample in facts.samples for repair in sample.repairs]
    return [row.line for row in rows]


@given(PAGES)
def test_facts_survive_a_round_trip(facts: PageFacts) -> None:
    text = store.to_text(facts)
    again = store.from_text(text, "page.json")
    assert again == facts
    assert lines_of(again) == lines_of(facts)
    assert store.to_text(again) == text


def test_a_fact_has_one_line() -> None:
    text = store.to_text(PAGE)
    assert (
        '    {"place": "query", "parent": "", "name": "size", "type": "integer", '
        '"required": "optional", "default": "10", "limits": {"maximum": "100"}}\n'
    ) in text
    assert '    "fields": [40]\n' in text


@given(PAGES, st.integers(1, 9))
def test_new_line_numbers_change_no_fact(facts: PageFacts, by: int) -> None:
    moved = replace(facts, fields=tuple(replace(one, line=one.line + by) for one in facts.fields))
    before, after = (store.to_text(one).split('"lines"')[0] for one in (facts, moved))
    assert before == after


def test_a_folder_is_read_in_path_order(tmp_path: Path) -> None:
    path = tmp_path / store.path_of(PAGE, "toys")
    assert path.relative_to(tmp_path).as_posix() == "toys/list_toy_jobs/en-markdown.json"
    assert store.save(PAGE, path)
    assert not store.save(PAGE, path)
    other = replace(PAGE, operation="AToy")
    assert store.save(other, tmp_path / store.path_of(other, "toys", "en-2024"))
    assert store.load(tmp_path) == {
        "toys/a_toy/en-2024.json": other,
        "toys/list_toy_jobs/en-markdown.json": PAGE,
    }


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"version": 2}, "not a file of facts in version 1"),
        ({"kind": "poem"}, "'poem' is not a valid PageKind"),
        ({"kind": None}, "is not a valid PageKind"),
        ({"fields": {}}, "fields cannot be {}"),
        ({"fields": [3]}, "3 is not a FieldFact"),
        ({"fields": [{"place": "query", "parent": ""}]}, "FieldFact lacks name"),
        ({"fields": []}, "1 lines for 0 facts"),
        ({"tables": "1"}, "tables cannot be '1'"),
        ({"tables": True}, "tables cannot be True"),
        ({"colour": "red"}, "PageFacts has no colour"),
        ({"lines": None}, "it lacks lines"),
        ({"lines": {"fields": ["a"]}}, "lines cannot be ['a']"),
        ({"lines": {"fields": [40], "roads": []}}, "no facts for the lines of roads"),
    ],
)
def test_an_invalid_file_is_refused(change: dict[str, Any], reason: str) -> None:
    data = json.loads(store.to_text(PAGE)) | change
    with pytest.raises(SpecError) as caught:
        store.from_text(json.dumps(data), "toys/page.json")
    assert caught.value.file == "toys/page.json"
    assert reason in caught.value.reason


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000])
def test_values_that_are_not_json_objects_are_refused(text: str) -> None:
    with pytest.raises(SpecError):
        store.from_text(text, "page.json")


def test_a_condition_is_a_field_and_a_value() -> None:
    data = json.loads(store.to_text(PAGE))
    data["fields"][0]["condition"] = ["Kind"]
    with pytest.raises(SpecError, match="conditions cannot be"):
        store.from_text(json.dumps(data), "page.json")
