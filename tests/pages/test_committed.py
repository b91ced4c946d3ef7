"""The facts that are kept: how many, and what their editions say alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_pages.compare.identity import has_page, operation_of
from cloudinfinite_pages.facts import store
from cloudinfinite_pages.page import FieldFact, PageFacts, Requiredness

SPEC = Path(__file__).parents[2] / "spec"
PAGES = store.load(SPEC / "pages")
TRIGGER = "batch/trigger_inventory_workflow"


def test_every_operation_has_a_page() -> None:
    model = read_spec(SPEC)
    told = {facts.operation for facts in PAGES.values() if facts.calls}
    assert told == {name for name, one in model.operations.items() if has_page(one, model)}
    for path, facts in PAGES.items():
        if facts.calls:
            operation = operation_of(facts, model)
            assert operation is not None
            assert path.startswith(f"{operation.family}/")
            assert facts.operation == operation.name


@pytest.mark.parametrize("path", PAGES)
def test_a_file_is_as_it_would_be_written(path: str) -> None:
    assert (SPEC / "pages" / path).read_text(encoding="utf-8") == store.to_text(PAGES[path])


def rows(facts: PageFacts) -> list[tuple[object, ...]]:
    return [(one.place, one.path, one.type, one.many) for one in facts.fields]


def named(facts: PageFacts) -> dict[tuple[object, ...], FieldFact]:
    return {(one.place, one.path): one for one in facts.fields}


@pytest.mark.parametrize("edition", ["zh-lines", "en-lines", "en-markdown", "zh-markdown"])
def test_the_editions_of_one_page_have_the_same_rows_in_the_same_order(edition: str) -> None:
    first = PAGES[f"{TRIGGER}/en-bars.json"]
    other = PAGES[f"{TRIGGER}/{edition}.json"]
    assert len(first.fields) == 27
    assert rows(other) == rows(first)
    for key, one in named(other).items():
        same = named(first)[key]
        assert one.limits.values == same.limits.values
        assert one.limits.max_length == same.limits.max_length
        assert one.limits.format == same.limits.format
        if one.required is not Requiredness.NOT_PRINTED:
            assert one.required is same.required


def test_the_edition_that_prints_no_requiredness_has_none() -> None:
    facts = PAGES[f"{TRIGGER}/zh-lines.json"]
    assert {one.required for one in facts.fields} == {Requiredness.NOT_PRINTED}


def test_the_mistake_in_the_sample_is_known_in_every_edition() -> None:
    for path, facts in PAGES.items():
        if path.startswith(TRIGGER):
            found = [(one.kind, one.what) for sample in facts.samples for one in sample.repairs]
            assert found == [("closed by another name", "</Type> for </Name>")]
