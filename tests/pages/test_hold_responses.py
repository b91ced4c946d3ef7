"""Response fields of pages, compared with the spec."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cloudinfinite_pages.compare.expected import expected_fields
from cloudinfinite_pages.compare.hold import hold
from cloudinfinite_pages.page import FieldFact, Limits, Place, Requiredness, SampleFact, Soundness

from .holding import edit, held, page, points, without
from .ideal import ideal_page, real_model, tiny_model

CREATE, WORKFLOW, LIST = "CreateMediaInfoJob", "TriggerInventoryWorkflow", "DescribeMediaJobs"


@pytest.mark.parametrize(
    ("name", "other"),
    [(WORKFLOW, "Tag"), (WORKFLOW, "Output.Region"), ("TriggerInventoryJob", "WorkflowIds")],
)
def test_a_page_may_omit_fields_of_other_calls(name: str, other: str) -> None:
    path = f"Response.JobsDetail.Operation.{other}"
    facts = page(name)
    assert path not in {one.path for one in facts.fields}
    assert held(facts) == ()
    listed = page("DescribeInventoryTriggerJobs")
    assert ("response", path, "field") in points(held(without(listed, path)))


def test_a_page_may_have_fields_of_other_calls() -> None:
    model = real_model()
    expected = expected_fields(model, model.operations[WORKFLOW])
    odd = expected["response", "Response.JobsDetail.Operation.Tag"]
    assert odd.elsewhere
    facts = page(WORKFLOW)
    assert held(replace(facts, fields=(*facts.fields, odd.fact))) == ()


def test_required_fields_and_limits_of_responses_are_not_compared() -> None:
    facts = edit(
        page(WORKFLOW),
        "Response.JobsDetail.Name",
        required=Requiredness.REQUIRED,
        default="x",
        limits=Limits(max_length=3, minimum="4"),
    )
    assert held(facts) == ()


def test_a_response_may_print_some_known_values() -> None:
    path = "Response.JobsDetail.State"
    assert held(edit(page(WORKFLOW), path, limits=Limits(values=("Success", "Failed")))) == ()
    [found] = held(edit(page(WORKFLOW), path, limits=Limits(values=("Success", "Melted"))))
    assert (found.aspect, found.spec, found.page) == ("values", "", "Melted")


def test_a_container_described_elsewhere_lacks_nothing() -> None:
    facts = page(CREATE)
    prefix = "Response.JobsDetail."
    rows = tuple(one for one in facts.fields if not one.path.startswith(prefix))
    assert held(replace(facts, fields=rows)) == ()


def test_a_reference_copies_the_fields_of_a_container() -> None:
    facts = page(WORKFLOW)
    prefix = "Response.JobsDetail.Input."
    rows = tuple(
        replace(one, same_as="Request.Input") if f"{one.path}." == prefix else one
        for one in facts.fields
        if not one.path.startswith(prefix)
    )
    assert held(replace(facts, fields=rows)) == ()
    # Extra fields of the other container count here too.
    more = FieldFact(Place.REQUEST, "Request.Input", "Zebra", under="Request.Input")
    assert points(held(replace(facts, fields=(*rows, more)))) == {
        ("request", "Request.Input.Zebra", "field"),
        ("response", "Response.JobsDetail.Input.Zebra", "field"),
    }


def test_a_field_that_is_only_in_a_sample_counts() -> None:
    sample = SampleFact(
        Place.RESPONSE, "xml", Soundness.GOOD,
        unlisted=("Response.RequestId", "Response.Zebra"), line=7,
    )  # fmt: skip
    facts = replace(without(page(LIST), "Response.RequestId"), samples=(sample,))
    [found] = held(facts)
    assert (found.path, found.page, found.line) == ("Response.Zebra", "in a sample", 7)


@pytest.mark.parametrize(
    ("moods", "missed"),
    [
        ((), False),
        (("Tired",), False),
        (("Merry",), True),
        (("Tired", "Merry"), True),
    ],
)
def test_a_conditional_field_may_be_missing_from_other_pages(
    moods: tuple[str, ...], missed: bool
) -> None:
    model, path = tiny_model(), "Response.Toy.Parts.Nothing"
    facts = ideal_page(model, model.operations["MakeToy"])
    facts = edit(facts, "Response.Toy.Mood", limits=Limits(values=moods))
    rows = tuple(one for one in facts.fields if one.path != path)
    found = hold(model, {"toys/make_toy/en.json": replace(facts, fields=rows)})
    assert [one.path for one in found if one.aspect == "field"] == [path] * missed


def test_fields_are_below_the_root_in_the_feed() -> None:
    model = real_model()
    asked = replace(model.operations[CREATE], request_root="Order", response_root="Outcome")
    found = expected_fields(model, asked)
    tops = {(place, path.partition(".")[0]) for place, path in found}
    assert tops == {("request", "Order"), ("response", "Outcome")}
