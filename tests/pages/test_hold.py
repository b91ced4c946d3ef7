"""Comparisons of facts with the spec: every difference is reported, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import OPERATIONS
from cloudinfinite_pages.compare.expected import TIME_FORMAT, expected_fields
from cloudinfinite_pages.compare.hold import hold
from cloudinfinite_pages.compare.moved import moved
from cloudinfinite_pages.page import (
    ActionFact,
    Condition,
    FieldFact,
    FieldType,
    Form,
    Language,
    Limits,
    PageFacts,
    PageKind,
    Place,
)

from ..samples import EXAMPLES
from .holding import edit, held, page, points, without
from .ideal import SPEC, ideal_page, real_model, tiny_model
from .mutations import Mutation, changed_calls, changed_fields, lost_fields, new_fields
from .strategies import PAGES

MODELS = {"real": real_model, "tiny": tiny_model}
CREATE, WORKFLOW, LIST = "CreateMediaInfoJob", "TriggerInventoryWorkflow", "DescribeMediaJobs"


@pytest.mark.parametrize(("value", "differs"), [("snapshot", False), ("frame", True)])
def test_values_on_the_request_line_are_compared_with_fixed_values(
    value: str, differs: bool
) -> None:
    facts = page("GetSnapshot")
    (call,) = facts.calls
    changed = replace(facts, calls=(replace(call, values=(f"ci-process={value}", "other=1")),))
    assert (("query", "ci-process", "values") in points(held(changed))) is differs


@pytest.mark.parametrize("which", MODELS)
def test_an_ideal_page_has_no_differences(which: str) -> None:
    model = MODELS[which]()
    names = EXAMPLES if which == "real" else model.operations
    pages = {f"x/{name}/en.json": ideal_page(model, model.operations[name]) for name in names}
    assert hold(model, pages) == ()


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str, Mutation]:
    which = draw(st.sampled_from(sorted(MODELS)))
    model = MODELS[which]()
    name = draw(st.sampled_from(sorted(model.operations)))
    facts = ideal_page(model, model.operations[name])
    kinds = [changed_calls(facts)]
    if any(one.under or one.place == "query" for one in facts.fields):
        kinds += [changed_fields(facts), lost_fields(facts), new_fields(facts)]
    return which, name, draw(st.one_of(kinds))


@given(mutations())
def test_every_change_is_reported_with_both_lines(
    made: tuple[str, str, Mutation],
) -> None:
    which, name, mutation = made
    found = hold(MODELS[which](), {"f/one.json": mutation.facts})
    reported = {(one.place, one.path, one.aspect) for one in found}
    if mutation.aspect == "field" and not _told(mutation):
        # Without its last row, a container is not described at all; its reading has a warning.
        assert reported == set()
        return
    if mutation.aspect == "list" and _joined(which, name, mutation):
        # Some pages call a list that is sent as one text a text, others a list.
        assert reported == set()
        return
    assert (mutation.place, mutation.path, mutation.aspect) in reported
    assert all(one.operation == name and one.source.line > 0 for one in found)
    assert all(one.source.file.endswith(".xsd") for one in found)
    assert all(one.page == "" or one.edition == "f/one" for one in found)


@given(PAGES, st.sampled_from(sorted(OPERATIONS)), st.sampled_from(PageKind))
def test_any_facts_can_be_compared(facts: PageFacts, name: str, kind: PageKind) -> None:
    odd = replace(facts, operation=name, kind=kind)
    for found in held(odd, page(name)):
        assert str(found)
        assert found.spec != found.page


NUMBERS = st.sampled_from(["1e999999999", "-1e999999999", "nan", "sNaN", "inf", "", "0", "１", "9"])


@given(st.builds(Limits, *[st.none() | NUMBERS] * 4, values=st.lists(NUMBERS).map(tuple)))
def test_any_number_can_be_compared(limits: Limits) -> None:
    facts = edit(page(CREATE), "Request.Operation.JobLevel", limits=limits)
    assert {one.path for one in held(facts)} <= {"Request.Operation.JobLevel"}
    assert moved(page(CREATE), facts)


def _joined(which: str, name: str, mutation: Mutation) -> bool:
    model = MODELS[which]()
    fields = expected_fields(model, model.operations[name])
    return fields[mutation.place, mutation.path].joined


def _told(mutation: Mutation) -> bool:
    """Returns whether the page still has a sibling of the changed field."""
    if mutation.place not in ("query", "header", "request", "response"):
        return True
    parent = mutation.path.rpartition(".")[0]
    rows = mutation.facts.fields
    on_path = any(mutation.path in call.path for call in mutation.facts.calls)
    flags = any(mutation.path in call.flags for call in mutation.facts.calls)
    if mutation.place == "query":
        return not on_path and not flags
    return any(one.place == mutation.place and one.under == parent for one in rows)


def test_a_difference_shows_the_lines_of_spec_and_page() -> None:
    facts = edit(page(WORKFLOW), "Request.Name", line=21, limits=Limits(max_length=64))
    [found] = [one for one in held(facts) if one.aspect == "max length"]
    lines = (SPEC / found.source.file).read_text("utf-8").splitlines()
    assert 'name="InventoryTriggerJobName"' in lines[found.source.line - 1]
    assert str(found) == (
        f"{found.source.file}:{found.source.line}: {WORKFLOW}, request Request.Name: max length: "
        "the spec says 128, x/0:21 says 64"
    )


def test_request_values_are_compared_both_ways() -> None:
    facts = edit(page(LIST), "orderByTime", limits=Limits(values=("Asc", "Sideways")))
    [found] = held(facts)
    assert (found.aspect, found.spec, found.page) == ("values", "Desc", "Sideways")


@pytest.mark.parametrize(
    "limits",
    [
        Limits(values=("0", "1", "2")),
        Limits(exclusive_minimum="-1", exclusive_maximum="3"),
        Limits(minimum="0.0", maximum="2"),
    ],
)
def test_equivalent_integer_bounds_agree(limits: Limits) -> None:
    assert held(edit(page(CREATE), "Request.Operation.JobLevel", limits=limits)) == ()


def test_a_condition_may_name_its_field_by_path() -> None:
    path = "Request.CallBackMqConfig"
    assert (
        held(edit(page(CREATE), path, conditions=(Condition("Request.CallBackType", "TDMQ"),)))
        == ()
    )
    [found] = held(edit(page(CREATE), path, conditions=(Condition("CallBackType", "v1.TDMQ"),)))
    assert (found.aspect, found.spec, found.page) == (
        "condition", "CallBackType=TDMQ", "CallBackType=v1.TDMQ",
    )  # fmt: skip


def test_an_unknown_type_is_not_compared() -> None:
    assert held(edit(page(CREATE), "Request.QueueId", type=FieldType.OTHER)) == ()


def test_a_comma_list_may_be_called_a_text_or_a_list() -> None:
    assert held(edit(page(LIST), "states", many=True)) == ()
    assert held(edit(page(LIST), "states", many=False)) == ()


def test_a_name_that_differs_in_case_is_one_difference() -> None:
    facts = edit(page(LIST), "states", name="States", line=59)
    [found] = held(facts)
    assert (found.path, found.aspect, found.spec, found.page, found.line) == (
        "states", "name", "states", "States", 59,
    )  # fmt: skip


def test_the_topmost_container_that_the_spec_lacks_is_named() -> None:
    facts = page(CREATE)
    rows = (
        FieldFact(Place.REQUEST, "Request", "Extra", FieldType.CONTAINER, under="Request"),
        FieldFact(Place.REQUEST, "Request.Extra", "One", under="Request.Extra"),
        FieldFact(Place.REQUEST, "Request.Extra", "Two", under="Request.Extra"),
    )
    [found] = held(replace(facts, fields=facts.fields + rows))
    assert (found.path, found.aspect, found.spec, found.page) == (
        "Request.Extra", "field", "", "container",
    )  # fmt: skip
    assert found.note == "with 2 fields in it"


def test_one_row_may_describe_several_fields() -> None:
    facts = without(page(LIST), "startCreationTime")
    facts = edit(facts, "endCreationTime", name="*CreationTime")
    assert held(facts) == ()


def test_a_wrong_time_format_is_reported() -> None:
    wrong = TIME_FORMAT.replace("%M", "%m")
    facts = edit(page(LIST), "startCreationTime", limits=Limits(format=wrong))
    [found] = held(facts)
    assert (found.aspect, found.spec, found.page) == ("format", TIME_FORMAT, wrong)


def test_doubtful_permissions_may_be_missing() -> None:
    operation = real_model().operations[WORKFLOW]
    doubtful = next(action for action in operation.actions if action.doubtful)
    sure = next(action for action in operation.actions if not action.doubtful)
    facts = page(WORKFLOW)
    assert held(replace(facts, actions=(ActionFact(sure.name),))) == ()
    assert held(replace(facts, actions=())) == ()
    assert points(held(replace(facts, actions=(ActionFact(doubtful.name),)))) == {
        ("action", sure.name, "field")
    }


def test_address_and_date_are_compared() -> None:
    known = real_model().operations[WORKFLOW].pages[0]
    facts = page(WORKFLOW)
    assert held(replace(facts, href=known.href, updated=known.updated or "")) == ()
    assert points(held(replace(facts, href="https://example.com/1"))) == {("page", "", "address")}
    [found] = held(replace(facts, href=known.href, updated="2031-01-01"))
    assert (found.aspect, found.spec, found.page) == ("updated", known.updated, "2031-01-01")


def test_a_page_about_an_unknown_operation_is_reported() -> None:
    facts = replace(page(WORKFLOW), operation="Nobody")
    [found] = held(facts)
    assert (found.aspect, found.page) == ("operation", "Nobody")
    assert "nothing with this name" in str(found)


def test_a_callback_is_compared_with_the_callback_of_the_spec() -> None:
    rows = (
        FieldFact(Place.CALLBACK, "", "Response", FieldType.CONTAINER),
        FieldFact(Place.CALLBACK, "Response", "EventName", FieldType.STRING, under="Response"),
        FieldFact(Place.CALLBACK, "Response", "Zebra", FieldType.STRING, under="Response"),
    )
    facts = PageFacts(
        PageKind.CALLBACK, Language.ENGLISH, Form.MARKDOWN, operation="Finish", fields=rows
    )
    assert ("callback", "Response.Zebra", "field") in points(held(facts))
    assert ("callback", "Response.EventName", "field") not in points(held(facts))


def test_a_shared_type_is_compared_with_its_record() -> None:
    rows = (
        FieldFact(Place.TYPE, "TimeInterval", "Start", FieldType.INTEGER, under="TimeInterval"),
        FieldFact(Place.TYPE, "TimeInterval", "End", FieldType.STRING, under="TimeInterval"),
    )
    facts = PageFacts(
        PageKind.TYPES, Language.ENGLISH, Form.MARKDOWN, operation="types", fields=rows
    )
    assert points(held(facts)) == {("type", "TimeInterval.Start", "type")}


def test_the_folder_of_facts_has_no_other_files() -> None:
    names = {path.name for path in (SPEC / "pages").iterdir() if path.is_file()}
    assert names == {Path("overrides.xml").name}
