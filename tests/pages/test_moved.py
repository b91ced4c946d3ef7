"""Changes between two versions of a page, and which of them break callers."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.compare.guard import loss, upheaval
from cloudinfinite_pages.compare.moved import How, Move, moved
from cloudinfinite_pages.page import (
    ActionFact,
    CallFact,
    CaseDefault,
    Condition,
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
from cloudinfinite_pages.report.lines import changelog, move_line, moves_json, to_json

from .ideal import ideal_page, real_model
from .mutations import Mutation, changed_calls, changed_fields, lost_fields, new_fields
from .strategies import PAGES

EMPTY = PageFacts(PageKind.OPERATION, Language.ENGLISH, Form.MARKDOWN, operation="BurnPots")
S = Requiredness


@given(PAGES)
def test_a_page_has_no_changes_from_itself(facts: PageFacts) -> None:
    assert moved(facts, facts) == ()
    assert moved(facts, replace(facts, samples=(), unsampled=(), tables=0)) == ()


@given(PAGES, PAGES)
def test_changes_are_symmetric(one: PageFacts, other: PageFacts) -> None:
    back = {how: how for how in How} | {How.ADDED: How.REMOVED, How.REMOVED: How.ADDED}
    there, here = moved(one, other), moved(other, one)
    # A call is identified by its order, but reported with its current path.
    turned = Counter(
        (back[m.how], m.place, m.path if m.place != "call" else "", m.aspect, m.after, m.before)
        for m in there
    )
    assert turned == Counter(
        (m.how, m.place, m.path if m.place != "call" else "", m.aspect, m.before, m.after)
        for m in here
    )


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, Mutation]:
    name = draw(st.sampled_from(sorted(real_model().operations)))
    facts = ideal_page(real_model(), real_model().operations[name])
    kinds = (changed_fields, lost_fields, new_fields, changed_calls)
    return name, draw(st.one_of([kind(facts) for kind in kinds]))


@given(mutations())
def test_every_change_is_reported(made: tuple[str, Mutation]) -> None:
    name, mutation = made
    before = ideal_page(real_model(), real_model().operations[name])
    moves = moved(before, mutation.facts)
    assert moves
    if mutation.place in ("request", "response", "query") and mutation.path != "zebra":
        aspect = "" if mutation.aspect == "field" else mutation.aspect
        assert (mutation.place, mutation.path, aspect) in {
            (m.place, m.path, m.aspect) for m in moves
        }
    for move in moves:
        assert move_line(move).strip()
        assert move.before != move.after
        assert move.line_before or move.line_after


def field(**said: Any) -> FieldFact:
    made = FieldFact(Place.REQUEST, "Request", "Pot", FieldType.STRING, under="Request")
    return replace(made, **said)


def change(before: FieldFact, after: FieldFact) -> Move:
    [move] = moved(replace(EMPTY, fields=(before,)), replace(EMPTY, fields=(after,)))
    assert move.how is How.CHANGED
    return move


@pytest.mark.parametrize(
    ("before", "after", "breaking"),
    [
        ({"required": S.OPTIONAL}, {"required": S.REQUIRED}, True),
        ({"required": S.CONDITIONAL}, {"required": S.REQUIRED}, True),
        ({"required": S.OPTIONAL}, {"required": S.CONDITIONAL}, True),
        ({"required": S.NOT_PRINTED}, {"required": S.REQUIRED}, True),
        ({"required": S.REQUIRED}, {"required": S.OPTIONAL}, False),
        ({"required": S.REQUIRED}, {"required": S.NOT_PRINTED}, False),
        ({"type": FieldType.STRING}, {"type": FieldType.INTEGER}, True),
        ({"type": FieldType.INTEGER}, {"type": FieldType.STRING}, False),
        ({"type": FieldType.INTEGER}, {"type": FieldType.DECIMAL}, False),
        ({"many": True}, {"many": False}, True),
        ({"many": False}, {"many": True}, False),
        ({"default": "1"}, {"default": "2"}, True),
        ({"default": None}, {"default": "2"}, False),
        ({"default": "1"}, {"default": None}, False),
        ({"limits": Limits(maximum="9")}, {"limits": Limits(maximum="10")}, False),
        ({"limits": Limits(maximum="10")}, {"limits": Limits(maximum="9")}, True),
        ({"limits": Limits(minimum="9")}, {"limits": Limits(minimum="10")}, True),
        ({"limits": Limits(minimum="10")}, {"limits": Limits(minimum="9")}, False),
        ({"limits": Limits()}, {"limits": Limits(max_length=9)}, True),
        ({"limits": Limits(max_length=9)}, {"limits": Limits()}, False),
        ({"limits": Limits(max_length=9)}, {"limits": Limits(max_length=8)}, True),
        ({"limits": Limits(format="%Y")}, {"limits": Limits(format="%m")}, True),
        ({"limits": Limits(maximum="many")}, {"limits": Limits(maximum="few")}, True),
        ({"limits": Limits(maximum="nan")}, {"limits": Limits(maximum="1")}, True),
        ({"limits": Limits(values=("a", "b"))}, {"limits": Limits(values=("a",))}, True),
        ({"limits": Limits(values=("a",))}, {"limits": Limits(values=("a", "b"))}, False),
        ({"limits": Limits(characters=("a", "b"))}, {"limits": Limits(characters=("a",))}, True),
        ({"elsewhere": True}, {"elsewhere": False}, False),
        ({"conditions": (Condition("A", "1"),)}, {"conditions": (Condition("A", "2"),)}, True),
        ({"conditions": ()}, {"conditions": (Condition("A", "2"),)}, False),
        (
            {"case_defaults": (CaseDefault("A", "1", "x"),)},
            {"case_defaults": (CaseDefault("A", "1", "y"),)},
            True,
        ),
        (
            {"case_defaults": (CaseDefault("A", "1", "x"),)},
            {"case_defaults": (CaseDefault("A", "", "y"), CaseDefault("A", "1", "x"))},
            False,
        ),
        ({"case_defaults": ()}, {"case_defaults": (CaseDefault("A", "1", "y"),)}, False),
    ],
)
def test_changes_of_request_fields_that_break_callers(
    before: dict[str, object], after: dict[str, object], breaking: bool
) -> None:
    assert change(field(**before), field(**after)).breaking is breaking


@pytest.mark.parametrize(
    ("before", "after", "breaking"),
    [
        ({"required": S.OPTIONAL}, {"required": S.REQUIRED}, False),
        ({"limits": Limits(values=("a", "b"))}, {"limits": Limits(values=("a",))}, False),
        ({"default": "1"}, {"default": "2"}, False),
        ({"type": FieldType.INTEGER}, {"type": FieldType.STRING}, True),
        ({"type": FieldType.NOT_PRINTED, "many": True}, {"many": True}, False),
        ({"many": False}, {"many": True}, True),
    ],
)
def test_changes_of_response_fields_that_break_callers(
    before: dict[str, object], after: dict[str, object], breaking: bool
) -> None:
    moves = change(field(place=Place.RESPONSE, **before), field(place=Place.RESPONSE, **after))
    assert moves.breaking is breaking


def test_new_and_removed_fields() -> None:
    strict, free = field(required=S.REQUIRED), field(required=S.OPTIONAL)
    answer = field(place=Place.RESPONSE)
    for fact, new, gone in ((strict, True, True), (free, False, True), (answer, False, True)):
        page = replace(EMPTY, fields=(fact,))
        assert [m.breaking for m in moved(EMPTY, page)] == [new]
        assert [m.breaking for m in moved(page, EMPTY)] == [gone]
    granted = replace(EMPTY, actions=(ActionFact("ci:BurnPots"),))
    assert [m.breaking for m in moved(EMPTY, granted)] == [False]
    more = replace(EMPTY, actions=(*granted.actions, ActionFact("cam:PassRole")))
    assert [m.breaking for m in moved(granted, more)] == [True]
    assert [m.breaking for m in moved(granted, EMPTY)] == [False]


def test_request_lines() -> None:
    before = replace(EMPTY, calls=(CallFact("POST", "/kilns", host="bucket", line=4),))
    for call, breaking in (
        (CallFact("PUT", "/kilns", host="bucket"), True),
        (CallFact("POST", "/ovens", host="bucket"), True),
        (CallFact("POST", "/kilns", host="account"), True),
        (CallFact("POST", "/kilns", ("heat",), host="bucket"), False),
    ):
        [move] = moved(before, replace(EMPTY, calls=(call,)))
        assert (move.place, move.breaking) == ("call", breaking)


def test_a_page_with_a_new_address_breaks_nobody() -> None:
    before = replace(EMPTY, href="https://example.com/1", updated="2026-01-01")
    after = replace(before, href="https://example.com/2", updated="2026-02-01")
    moves = moved(before, after)
    assert [(m.aspect, m.breaking) for m in moves] == [("address", False), ("updated", False)]
    assert changelog([("BurnPots", moves)]) == ""


def test_the_changelog_lists_changes_that_affect_callers() -> None:
    before = replace(
        EMPTY,
        calls=(CallFact("POST", "/kilns"),),
        fields=(
            field(limits=Limits(max_length=9), line=3),
            field(name="Clay", required=S.OPTIONAL, line=4),
        ),
    )
    after = replace(
        before,
        fields=(
            field(limits=Limits(max_length=8), line=3),
            field(name="Glaze", required=S.OPTIONAL, line=5),
        ),
    )
    moves = moved(before, after)
    assert changelog([("BurnPots", moves)]) == (
        "### Added\n\n"
        "- `BurnPots`: the request field `Request.Glaze` (string, optional).\n\n"
        "### Changed\n\n"
        "- **Breaking:** `BurnPots`: the request field `Request.Pot`: "
        "max length: 8 instead of 9.\n\n"
        "### Removed\n\n"
        "- **Breaking:** `BurnPots`: the request field `Request.Clay` (string, optional).\n"
    )
    assert move_line(moves[0]) == (
        "breaking changed the request field Request.Pot: max length: 8 instead of 9 [3 → 3]"
    )
    data = json.loads(to_json(moves_json("BurnPots", "old.md", "new.md", moves)))
    assert data["breaking"] is True
    assert [move["how"] for move in data["moves"]] == ["changed", "removed", "added"]


def rows(count: int) -> PageFacts:
    return replace(
        EMPTY,
        calls=(CallFact("POST", "/kilns"),),
        fields=tuple(field(name=f"F{number}") for number in range(count)),
    )


@given(st.integers(0, 80), st.data())
def test_a_page_may_lose_three_rows_or_a_tenth(count: int, data: st.DataObject) -> None:
    before = rows(count)
    kept = data.draw(st.integers(0, count))
    after = replace(before, fields=before.fields[:kept])
    gone = count - kept
    refused = gone > max(3, count / 10) or (count > 0 and kept == 0)
    assert bool(loss(before, after)) is refused


@given(PAGES)
def test_a_page_that_lost_nothing_is_never_refused(facts: PageFacts) -> None:
    assert loss(facts, facts) == ""
    assert "empty" in loss(facts, None)


def test_replaced_rows_are_lost_and_named() -> None:
    before = rows(12)
    after = replace(before, fields=tuple(field(name=f"G{number}") for number in range(12)))
    named = ", ".join(f"request Request.F{number}" for number in range(10))
    assert loss(before, after) == f"12 of its 12 rows are gone: {named} and 2 more"
    assert loss(before, replace(before, calls=())) == "it lacks the request line"


def paged(*fields: FieldFact, calls: tuple[CallFact, ...] = ()) -> PageFacts:
    return replace(EMPTY, fields=fields, calls=calls)


def row(path: str, **said: Any) -> FieldFact:
    under, _, name = path.rpartition(".")
    return FieldFact(Place.REQUEST, under, name, under=under, **said)


MUST = {"required": Requiredness.REQUIRED}
MAY = {"required": Requiredness.OPTIONAL}
CASE = {"required": Requiredness.CONDITIONAL}


@pytest.mark.parametrize(
    ("new", "breaking"),
    [
        ([row("A.B", **MUST)], [True]),
        ([row("A.B", **CASE)], [False]),
        ([row("A.B", **MAY), row("A.B.C", **MUST)], [False, False]),
        ([row("A.B", **CASE), row("A.B.C", **MUST)], [False, False]),
        ([row("A.B", **MUST), row("A.B.C", **MUST)], [True, True]),
    ],
)
def test_only_new_fields_that_every_caller_must_send_break(
    new: list[FieldFact], breaking: list[bool]
) -> None:
    root = row("A", **MUST)
    assert [move.breaking for move in moved(paged(root), paged(root, *new))] == breaking


@pytest.mark.parametrize("now", [{"same_as": "Request.Input"}, {"elsewhere": True}])
def test_rows_now_described_elsewhere_break_nobody(now: dict[str, Any]) -> None:
    inner = (row("A.B"), row("A.B.C"))
    moves = moved(paged(row("A"), *inner), paged(row("A", **now)))
    assert [move.breaking for move in moves] == [False, False, False]
    moves = moved(paged(row("A"), *inner), paged(row("A")))
    assert [move.breaking for move in moves] == [True, True]


def test_a_change_of_case_is_one_change() -> None:
    before = paged(row("A"), row("A.jobId"), row("A.Queue"), row("A.Queue.Id"))
    after = paged(row("A"), row("A.JobId"), row("A.queue"), row("A.queue.Id"))
    assert [(m.how, m.path, m.aspect, m.before, m.breaking) for m in moved(before, after)] == [
        (How.CHANGED, "A.JobId", "name", "jobId", True),
        (How.CHANGED, "A.queue", "name", "Queue", True),
    ]


@pytest.mark.parametrize(
    ("before", "after", "moves"),
    [
        (Limits(), Limits(values=("a", "b")), [("values", False)]),
        (Limits(values=("a", "b")), Limits(values=("a",)), [("values", True)]),
        (Limits(minimum="0.000"), Limits(minimum="0"), []),
        (Limits(minimum="0"), Limits(minimum="0.5"), [("minimum", True)]),
    ],
)
def test_limits_of_requests(before: Limits, after: Limits, moves: list[tuple[str, bool]]) -> None:
    found = moved(paged(row("A", limits=before)), paged(row("A", limits=after)))
    assert [(move.aspect, move.breaking) for move in found] == moves


CALLS_THERE = (
    CallFact("GET", "/jobs/{jobId}"),
    CallFact("POST", "/jobs", ("size",)),
    CallFact("GET", "/{ObjectKey}", ("ci-process",)),
)


@given(st.permutations(CALLS_THERE), st.permutations(CALLS_THERE))
def test_the_order_of_request_lines_does_not_matter(
    one: list[CallFact], other: list[CallFact]
) -> None:
    assert moved(paged(calls=tuple(one)), paged(calls=tuple(other))) == ()


@given(st.permutations(CALLS_THERE), st.sampled_from(CALLS_THERE))
def test_a_removed_request_line_is_identified(now: list[CallFact], gone: CallFact) -> None:
    left = tuple(call for call in now if call is not gone)
    [move] = moved(paged(calls=CALLS_THERE), paged(calls=left))
    assert (move.how, move.path) == (How.REMOVED, f"{gone.method} {gone.path}")
    renamed = replace(CALLS_THERE[0], path="/jobs/{JobID}")
    assert moved(paged(calls=CALLS_THERE[:1]), paged(calls=(renamed,))) == ()


@given(st.integers(8, 40), st.integers(0, 40), st.integers(0, 40))
def test_a_whole_page_may_change_much_but_not_shrink_to_less_than_half(
    count: int, gone: int, came: int
) -> None:
    gone = min(gone, count - 1)
    before = rows_of(*(f"Old{number}" for number in range(count)))
    now = [f"Old{number}" for number in range(gone, count)] + [f"New{n}" for n in range(came)]
    after = rows_of(*now)
    much = gone > max(3, count / 10)
    assert bool(loss(before, after, whole=True)) is (much and gone - came > count / 2)
    assert bool(upheaval(before, after)) is much
    assert bool(loss(before, after)) is much


def rows_of(*names: str) -> PageFacts:
    rows = tuple(FieldFact(Place.REQUEST, "", name) for name in names)
    return replace(EMPTY, fields=rows)
