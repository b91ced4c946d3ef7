"""The rules in overrides.xml: they accept omissions, and hide no change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cloudinfinite_pages.compare.difference import Difference
from cloudinfinite_pages.compare.evidence import evidence
from cloudinfinite_pages.compare.groups import groups
from cloudinfinite_pages.compare.hold import hold
from cloudinfinite_pages.compare.moved import moved
from cloudinfinite_pages.compare.overrides import Override, read_overrides, settle
from cloudinfinite_pages.page import FieldFact, FieldType, Limits, PageFacts, Requiredness

from ..samples import EXAMPLES
from .holding import SHAPES, edit, page, without
from .ideal import SPEC, real_model
from .mutations import PLAIN, changed_fields, lost_fields

RULES = tuple(one for one in read_overrides(SPEC) if one.rule)
CREATE, FIRST = "CreateSnapshotJob", "CreateAnimationJob"
SHARED = "Request.CallBackMqConfig.MqName"


def left_open(**pages: PageFacts) -> tuple[Difference, ...]:
    """Returns the differences that no rule accepts."""
    files = {f"x/{name}/en.json": facts for name, facts in pages.items()}
    return settle(hold(real_model(), files, SHAPES), RULES).open


@given(st.data(), st.sampled_from(sorted(EXAMPLES)))
def test_rules_accept_no_contradiction(data: st.DataObject, name: str) -> None:
    before = page(name)
    mutation = data.draw(st.one_of(changed_fields(before), lost_fields(before)))
    found = hold(real_model(), {f"x/{name}/en.json": mutation.facts}, SHAPES)
    hidden = [one for one, _ in settle(found, RULES).accepted]
    # Rules accept only omissions, such as whether a field is a list.
    assert all(one.page == "" or (one.aspect, one.page) == ("list", "no") for one in hidden)
    assert (mutation.path, mutation.aspect) in {
        (one.path, one.aspect or "field") for one in moved(before, mutation.facts)
    }


@given(st.data(), st.sampled_from(sorted(EXAMPLES)), st.sampled_from([*PLAIN, FieldType.CONTAINER]))
def test_rules_accept_only_a_string_for_another_scalar(
    data: st.DataObject, name: str, type_: FieldType
) -> None:
    before = page(name)
    scalars = [one for one in before.fields if one.type in PLAIN and one.type is not type_]
    assume(scalars)
    row = data.draw(st.sampled_from(scalars))
    now = tuple(replace(one, type=type_) if one is row else one for one in before.fields)
    after = replace(before, fields=now)
    hidden = type_ is FieldType.STRING
    assert {one.path for one in left_open(**{name: after}) if one.aspect == "type"} == (
        set() if hidden else {row.path}
    )
    assert [(one.path, one.aspect) for one in moved(before, after)] == [(row.path, "type")]


def test_a_page_may_omit_what_another_page_confirms() -> None:
    silent = without(page(CREATE), SHARED)
    assert [one.path for one in left_open(one=silent)] == [SHARED]
    assert left_open(one=silent, two=page(FIRST)) == ()
    assert [
        (one.path, one.aspect) for one in left_open(one=silent, two=without(page(FIRST), SHARED))
    ] == [(SHARED, "field")] * 2


@pytest.mark.parametrize(
    "changes",
    [
        {"type": FieldType.CONTAINER},
        {"required": Requiredness.OPTIONAL},
        {"many": True},
        {"default": "nobody"},
        {"limits": Limits(max_length=3)},
        {"limits": Limits(values=("Odd",))},
    ],
)
def test_no_other_page_settles_a_contradiction(changes: dict[str, object]) -> None:
    wrong = edit(page(CREATE), SHARED, **changes)
    assert [one.path for one in left_open(one=wrong, two=page(FIRST))] == [SHARED]


def test_a_page_may_omit_limits_that_another_page_prints() -> None:
    path = "Request.CallBackFormat"
    silent = edit(page(CREATE), path, limits=Limits())
    assert [(one.path, one.aspect) for one in left_open(one=silent)] == [(path, "values")]
    assert left_open(one=silent, two=page(FIRST)) == ()
    part = edit(page(FIRST), path, limits=Limits(values=("XML",)))
    assert [one.aspect for one in left_open(one=silent, two=part)] == ["values"] * 2


def test_a_limit_in_bytes_counts_as_one_in_characters() -> None:
    path = "Request.Operation.UserData"
    [row] = [one for one in page(CREATE).fields if one.path == path]

    def said(number: int) -> FieldFact:
        return replace(row, limits=replace(row.limits, max_length=None, max_bytes=number))

    for number, open_ in ((row.limits.max_length or 0, []), (7, [("max length", "7")])):
        facts = edit(page(CREATE), path, limits=said(number).limits)
        assert [(one.aspect, one.page) for one in left_open(one=facts)] == open_


def test_every_rule_is_limited_to_a_place_or_a_value() -> None:
    def broad(rule: Override) -> bool:
        return (
            rule.paths == ("*",) and not rule.confirmed and rule.page == ("",) and "" in rule.spec
        )

    assert RULES
    assert not [one for one in RULES if broad(one)]


def test_a_changed_page_counts_with_its_new_facts() -> None:
    model = real_model()
    silent = {"one/one.json": without(page(CREATE), SHARED), "two/two.json": page(FIRST)}
    said = evidence(groups(model, silent, SHAPES))

    def open_paths(name: str, facts: PageFacts) -> list[str]:
        found = hold(model, {name: facts}, SHAPES, known=said, replaced=name)
        return [one.path for one in settle(found, RULES).open]

    assert open_paths("one/one.json", silent["one/one.json"]) == []
    # No other page has it, and this one no longer does.
    assert open_paths("two/two.json", without(page(FIRST), SHARED)) == [SHARED]
