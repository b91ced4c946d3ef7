"""The saved facts: they are complete, and their editions agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_pages.compare.identity import callbacks_of, has_page, operation_of
from cloudinfinite_pages.facts import store
from cloudinfinite_pages.page import FieldFact, PageFacts, PageKind, Place, Requiredness

from .ideal import kept_pages, real_model

SPEC = Path(__file__).parents[2] / "spec"
TRIGGER = "batch/trigger_inventory_workflow"


def read_from_elsewhere(operation: Operation) -> bool:
    """Returns whether the feed names another source in place of missing pages."""
    head = (SPEC / operation.source.file).read_text("utf-8").partition("<xs:schema")[0]
    return "<!-- From the vendor's " in head and "available" in head


def test_every_operation_has_a_page_or_names_its_source() -> None:
    model = real_model()
    documented = {facts.operation for facts in kept_pages().values() if facts.calls}
    wanted = {name: one for name, one in model.operations.items() if has_page(one, model)}
    assert set(wanted) - documented == {
        name for name, one in wanted.items() if read_from_elsewhere(one)
    }
    assert documented <= set(wanted)
    for path, facts in kept_pages().items():
        if facts.calls:
            operation = model.operations[facts.operation]
            assert path.startswith(f"{operation.family}/")
            found = operation_of(facts, model)
            # A page without the distinguishing value is identified by its address or its file.
            assert found is operation or (not found and leaves_open(facts, model))


def leaves_open(facts: PageFacts, model: Model) -> bool:
    """Returns whether the page lacks a value that the spec fixes."""
    operation = model.operations[facts.operation]
    records = [model.records[name] for name in (operation.params, operation.request) if name]
    fixed = {field.name for record in records for field in record.fields if field.fixed}
    given = (one for one in facts.fields if one.place is not Place.RESPONSE and one.limits.values)
    return bool(fixed - {one.name for one in given})


def test_every_file_is_in_canonical_form() -> None:
    for path, facts in kept_pages().items():
        assert (SPEC / "pages" / path).read_text(encoding="utf-8") == store.to_text(facts), path


def rows(facts: PageFacts) -> list[tuple[object, ...]]:
    return [(one.place, one.path, one.type, one.many) for one in facts.fields]


def named(facts: PageFacts) -> dict[tuple[object, ...], FieldFact]:
    return {(one.place, one.path): one for one in facts.fields}


@pytest.mark.parametrize("edition", ["zh-lines", "en-lines", "en-markdown", "zh-markdown"])
def test_editions_of_a_page_have_the_same_rows_in_order(edition: str) -> None:
    first = kept_pages()[f"{TRIGGER}/en-bars.json"]
    other = kept_pages()[f"{TRIGGER}/{edition}.json"]
    assert len(first.fields) == 27
    assert rows(other) == rows(first)
    for key, one in named(other).items():
        same = named(first)[key]
        assert one.limits.values == same.limits.values
        assert one.limits.max_length == same.limits.max_length
        assert one.limits.format == same.limits.format
        if one.required is not Requiredness.NOT_PRINTED:
            assert one.required is same.required


def test_an_edition_without_that_column_has_no_required_fields() -> None:
    facts = kept_pages()[f"{TRIGGER}/zh-lines.json"]
    assert {one.required for one in facts.fields} == {Requiredness.NOT_PRINTED}


def test_the_mistake_in_the_sample_is_found_in_every_edition() -> None:
    for path, facts in kept_pages().items():
        if path.startswith(TRIGGER):
            found = [(one.kind, one.what) for sample in facts.samples for one in sample.repairs]
            assert found == [("closed by another name", "</Type> for </Name>")]


UNALIKE = {
    "batch/describe_inventory_trigger_jobs/markdown": "states is States in the English table",
    "batch/trigger_inventory_workflow/lines": "the Chinese edition prints no requiredness",
    "templates/create_video_process_template/markdown": "the English page says None for two of No",
}
"""Pages whose two languages differ in rows or required fields, and why."""


def test_both_languages_of_a_page_agree() -> None:
    pages = kept_pages()
    unalike = set()
    pairs = 0
    for path, chinese in pages.items():
        folder, _, file = path.removesuffix(".json").rpartition("/")
        english = pages.get(f"{folder}/en-{file[3:]}.json") if file.startswith("zh-") else None
        if english is None or english.form is not chinese.form:
            continue
        pairs += 1
        left, right = (
            [(one.place, one.path, one.required) for one in facts.fields]
            for facts in (english, chinese)
        )
        if left != right:
            unalike.add(f"{folder}/{file[3:]}")
    assert pairs > 100
    assert unalike == set(UNALIKE)


def test_moderation_callbacks_are_compared_with_their_records() -> None:
    own = {
        name: callbacks_of(facts, real_model())
        for name, facts in kept_pages().items()
        if facts.kind is PageKind.CALLBACK
    }
    assert {records[-1] for records in own.values() if records} == {
        one.record for one in real_model().service.callbacks if one.values
    }
    for name, records in own.items():
        if records:
            assert kept_pages()[name].operation == records[-1]
            places = [one.place for one in kept_pages()[name].fields]
            assert places.count(Place.CALLBACK) > 60
