"""Whole calls, lists, waits and creating once, as the vectors have them, from the model alone."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from ..vectors import VECTORS, cases
from . import procedures
from .caller import Caller, EndedError, verdict
from .interpreter import MODEL

RETRIES = json.loads((VECTORS / "retries.json").read_text("utf-8"))
NOW = float(RETRIES["now"])


@pytest.mark.parametrize("case", cases("retries"))
def test_when_a_call_goes_again(case: dict[str, Any]) -> None:
    caller, operation, expected = Caller(case, NOW), case["operation"], case["expect"]
    told: dict[str, Any] = {"outcome": "answer"}
    try:
        caller.call(operation, RETRIES["fields"][operation], caller.deadline())
    except EndedError as error:
        told = {"outcome": error.outcome, "kind": error.row.get("kind"), "code": error.code}
    assert {name: told.get(name) for name in ("outcome", "kind", "code") if name in expected} == {
        name: expected[name] for name in ("outcome", "kind", "code") if name in expected
    }
    assert waits_of(caller) == expected["waits"]
    assert len(caller.sent) == len(caller.waits) + 1 == len(case["attempts"])
    if "ahead" in expected:
        assert caller.ahead == float(expected["ahead"])


@pytest.mark.parametrize("case", cases("verdicts"))
def test_what_a_code_and_a_status_mean(case: dict[str, Any]) -> None:
    row = verdict(case["code"], case["status"])
    assert {name: row.get(name) for name in ("kind", "again", "outcome")} == case["expect"]


@pytest.mark.parametrize("case", cases("paging"))
def test_lists(case: dict[str, Any]) -> None:
    caller, items, told = Caller(case, NOW), list[Any](), {"outcome": "end"}
    name = MODEL["operations"][case["operation"]]["paging"]["items"]
    try:
        for page in procedures.pages(caller, case["operation"], case["fields"]):
            items += page["fields"].get(name, [])
    except EndedError as error:
        told = told_of(error)
    assert played(caller, told, items=items) == case["expect"]


@pytest.mark.parametrize("case", cases("waiting"))
def test_waits(case: dict[str, Any]) -> None:
    caller, job = Caller(case, NOW), dict[str, Any]()
    try:
        outcome, job = procedures.wait(
            caller, case["operation"], case["id"], float(case["timeout"])
        )
        told = {"outcome": outcome}
    except EndedError as error:
        told = told_of(error)
    assert played(caller, told, job=job) == case["expect"]


@pytest.mark.parametrize("case", cases("creating"))
def test_creating_once(case: dict[str, Any]) -> None:
    caller, fields = Caller(case, NOW), dict[str, Any]()
    once = {**MODEL["service"]["once"], **case.get("once", {})}
    numbers = {name: float(number) for name, number in once.items()}
    try:
        outcome, fields = procedures.create_once(
            caller, case["operation"], case["fields"], case["mark"], numbers
        )
        told = {"outcome": outcome}
    except EndedError as error:
        told = told_of(error)
    assert played(caller, told, fields=fields) == case["expect"]


def told_of(error: EndedError) -> dict[str, Any]:
    code = {"code": error.code} if error.outcome == "service" else {}
    return {"outcome": error.outcome, **code}


def waits_of(caller: Caller) -> list[str]:
    return [f"{Decimal(seconds).normalize():f}" for seconds in caller.waits]


def played(caller: Caller, told: dict[str, Any], **more: Any) -> dict[str, Any]:
    assert next(caller.script, None) is None
    return {**told, **more, "waits": waits_of(caller), "sent": caller.sent}
