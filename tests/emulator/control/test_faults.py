"""Fault rules: which calls they affect, and which rules are invalid."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import Action, Disturbance, Fault
from cloudinfinite_emulator.control.faults import FaultPlan

OPERATIONS = ("CreateMediaInfoJob", "DescribeMediaJob", "CancelMediaJob")
SECONDS = {Action.DELAY: 1.0, Action.ACT_LATE: 1.0, Action.LIST_LATE: 1.0}


def fault(action: Action = Action.CUT, **more: Any) -> Fault:
    return Fault(action=action, **{"seconds": SECONDS.get(action, 0.0), **more})


rules = st.builds(
    fault,
    st.sampled_from(Action),
    operation=st.sampled_from(("*", *OPERATIONS)),
    nth=st.integers(1, 6),
    times=st.none() | st.integers(1, 4),
)


@given(st.lists(rules, max_size=5), st.lists(st.sampled_from(OPERATIONS), max_size=25))
def test_a_rule_applies_from_the_nth_call_on_for_its_number_of_times(
    faults: Sequence[Fault], calls: Sequence[str]
) -> None:
    plan = FaultPlan()
    for each in faults:
        plan.add(each)
    assert bool(plan) == bool(faults)
    for place, operation in enumerate(calls, 1):
        met = plan.meet(operation)
        wanted: dict[Action, Fault] = {}
        for each in faults:
            number = sum(each.operation in ("*", call) for call in calls[:place])
            ends = float("inf") if each.times is None else each.nth + each.times
            if each.operation in ("*", operation) and each.nth <= number < ends:
                wanted.setdefault(each.action, each)
        assert met.faults == tuple(wanted.values())
        assert met.names == tuple(map(str, wanted))
    assert plan.faults == tuple(
        (each, sum(each.operation in ("*", call) for call in calls)) for each in faults
    )


def test_a_rule_counts_calls_from_when_it_was_added() -> None:
    plan = FaultPlan()
    plan.add(fault(nth=3))
    plan.meet("A")
    plan.add(fault(Action.RESET, nth=2))
    assert [plan.meet("A").names, plan.meet("A").names, plan.meet("A").names] == [
        (),
        ("cut", "reset"),
        (),
    ]
    plan.clear()
    assert not plan
    assert plan.faults == ()
    assert plan.meet("A").faults == ()


def test_a_rule_for_an_operation_that_does_not_exist_is_refused() -> None:
    plan = FaultPlan(lambda: OPERATIONS)
    with pytest.raises(
        ValueError, match=r"no operation 'CreateMediaInfojob'; did you mean CreateMediaInfoJob or "
    ):
        plan.add(fault(operation="CreateMediaInfojob"))
    assert not plan
    for operation in ("*", *OPERATIONS):
        plan.add(fault(operation=operation))


def test_a_rule_for_any_operation_also_matches_unknown_requests() -> None:
    plan = FaultPlan()
    plan.add(fault(operation="A"))
    assert plan.meet("").faults == ()
    plan.add(fault())
    assert plan.meet("").names == ("cut",)


def test_a_fault_distinguishes_before_from_after() -> None:
    late = fault(Action.RESET, after=True)
    waits = fault(Action.DELAY, seconds=2.5)
    met = Disturbance((late, waits))
    assert met.find(Action.RESET) is None
    assert met.find(Action.STATUS, Action.RESET, after=True) is late
    assert met.seconds(Action.DELAY) == 2.5
    assert met.seconds(Action.ACT_LATE) == 0


@pytest.mark.parametrize(
    ("action", "more", "reason"),
    [
        ("cut", {"nth": 0}, "nth and times must be at least 1"),
        ("cut", {"times": 0}, "nth and times must be at least 1"),
        ("status", {"status": 299}, "status must be 300 to 599, but not 304"),
        ("status", {"status": 600}, "status must be 300 to 599, but not 304"),
        ("html", {"status": 304}, "but not 304"),
        ("status", {"retry_after": -1}, "retry_after must be at least 0, not -1"),
        ("delay", {}, "seconds must be given for act-late, delay, list-late"),
        ("act-late", {"seconds": 0}, "seconds must be given for"),
        ("cut", {"seconds": 1.0}, "seconds must be given for"),
        ("delay", {"seconds": -1}, "seconds must be a finite number of at least 0, not -1"),
        (
            "list-late",
            {"seconds": float("inf")},
            "seconds must be a finite number of at least 0, not inf",
        ),
        (
            "delay",
            {"seconds": float("nan")},
            "seconds must be a finite number of at least 0, not nan",
        ),
        ("delay", {"seconds": 1, "after": True}, "after only applies to html, reset, status"),
        ("reset", {"status": 500}, "status only applies to html, status"),
        ("html", {"code": "Busy"}, "code only applies to status"),
        ("cut", {"message": "no"}, "message only applies to html, status"),
        ("html", {"retry_after": 1}, "retry_after only applies to status"),
    ],
)
def test_contradictory_options_are_refused(action: str, more: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Fault(action=Action(action), **more)
    with pytest.raises(ValueError, match=reason):
        Fault.from_json({"action": action, **more})


@given(rules)
def test_a_fault_survives_a_round_trip_through_json(rule: Fault) -> None:
    assert Fault.from_json(json.loads(json.dumps(asdict(rule)))) == rule


RIGHT: dict[str, type | tuple[type, ...]] = {
    "operation": str,
    "nth": int,
    "times": (int, type(None)),
    "after": bool,
    "status": int,
    "code": str,
    "message": str,
    "retry_after": (int, type(None)),
    "seconds": (int, float),
}
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=3,
)


def test_every_attribute_has_a_type() -> None:
    assert {"action", *RIGHT} == set(Fault.__dataclass_fields__)


@given(st.sampled_from(sorted(RIGHT)), values)
def test_a_value_of_the_wrong_type_is_reported_by_name(name: str, value: object) -> None:
    wanted = RIGHT[name]
    if isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool)):
        return
    with pytest.raises(ValueError, match=f"^{name} must be [a-z]+( or [a-z]+)?, not "):
        Fault.from_json({"action": "status", name: value})


@given(values)
def test_an_unknown_action_is_refused(value: object) -> None:
    if value in list(Action):
        return
    with pytest.raises(ValueError, match=r"^action must be one of status, html, "):
        Fault.from_json({"action": value})


def test_an_action_is_required() -> None:
    with pytest.raises(ValueError, match=r"^action is missing; use one of status, html, "):
        Fault.from_json({})


@given(st.sets(st.text(min_size=1, max_size=9), min_size=1, max_size=3))
def test_unknown_names_are_reported(names: set[str]) -> None:
    unknown = sorted(names - set(Fault.__dataclass_fields__))
    if not unknown:
        return
    with pytest.raises(ValueError, match="known: action, operation, nth") as caught:
        Fault.from_json({"action": "cut", **dict.fromkeys(names)})
    assert all(repr(name)[1:-1] in str(caught.value) for name in unknown)


@given(values, st.dictionaries(st.text(max_size=4) | st.sampled_from(sorted(RIGHT)), values))
def test_any_document_is_a_fault_or_raises_value_error(
    action: object, more: dict[str, Any]
) -> None:
    try:
        parsed = Fault.from_json({"action": action, **more})
    except ValueError:
        return
    assert parsed.action == action


def test_concurrent_calls_are_each_counted_once() -> None:
    plan = FaultPlan()
    plan.add(fault(nth=50, times=7))
    with ThreadPoolExecutor(8) as pool:
        hit = sum(bool(met.faults) for met in pool.map(plan.meet, ["A"] * 400))
    assert (hit, plan.faults[0][1]) == (7, 400)
