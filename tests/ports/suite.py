"""Plays vectors with a port, and returns the actual and the expected result of each case.

A port is passed as its modules, so that ports with deliberate mistakes can be played too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from types import ModuleType
from typing import Any

from ..vectors import ANSWERED, VECTORS, body_of, expected_of, given_fields

RETRIES = json.loads((VECTORS / "retries.json").read_text("utf-8"))
NOW = float(RETRIES["now"])

Case = dict[str, Any]
Played = tuple[Any, Any]


@dataclass(frozen=True)
class Port:
    """The modules of a port."""

    wire: ModuleType
    interpreter: ModuleType
    answers: ModuleType
    sender: ModuleType
    receiver: ModuleType
    caller: ModuleType
    procedures: ModuleType


def play(port: Port, file: str, case: Case) -> Played:
    """Returns the port's result for a case of a file, and the expected result."""
    return PLAYERS[file](port, case)


def signatures(port: Port, case: Case) -> Played:
    steps = port.wire.sign(case["method"], case["path"], case["params"], case["headers"], case)
    return {name: steps[name] for name in case["expect"]}, case["expect"]


def scalars(port: Port, case: Case) -> Played:
    value = value_of(case) if "value" in case else None
    if case["direction"] == "write":
        try:
            actual = {"text": port.wire.write(case["type"], value)}
        except ValueError:
            actual = {"outcome": "refused"}
        return actual, {name: case[name] for name in ("text", "outcome") if name in case}
    document = port.wire.read_xml(b"<a/>")
    document.root.text = case["text"]
    facts = {"kind": case["type"], "unset": case.get("unset", ())}
    read = port.answers.decode_scalar(facts, document, document.root)
    odd = [each["kind"] for each in document.anomalies]
    if read is None:
        expected = ["undecodable-value"] if case["outcome"] == "undecodable" else []
        return (odd, "no value"), (expected, case["outcome"] == "value" or "no value")
    parsed = port.wire.parse(case["type"], case["text"].strip(" \t\r\n"))
    offset = parsed.utcoffset() if isinstance(parsed, datetime) else None
    wanted = value.utcoffset() if isinstance(value, datetime) else None
    return (odd, "value", parsed, offset), ([], case["outcome"], value, wanted)


def value_of(case: Case) -> Any:
    """Returns the value in a case of `scalars.json`."""
    make: dict[str, Callable[[Any], Any]] = {
        "integer": int,
        "decimal": Decimal,
        "boolean": bool,
        "timestamp": datetime.fromisoformat,
    }
    value = make[case["type"]](case["value"])
    if "exponent" in case:
        value = value.scaleb(int(case["exponent"]))
    if "offset" in case:
        value = value.astimezone(timezone(timedelta(seconds=int(case["offset"]))))
    return value


def requests(port: Port, case: Case) -> Played:
    return encode(port, case), case["request"]


def steps(port: Port, case: Case) -> Played:
    expected = case.get("text") or {(each["path"], each["rule"]) for each in case["problems"]}
    try:
        return port.interpreter.steps(case["type"], case["steps"]), expected
    except port.wire.RefusedError as error:
        return error.args[0], expected


def validation(port: Port, case: Case) -> Played:
    made, problems = encode(port, case), case["problems"]
    if isinstance(made, dict):
        return set(), {(problem["path"], problem["rule"]) for problem in problems}
    return made, {(problem["path"], problem["rule"]) for problem in problems}


def encode(port: Port, case: Case) -> Any:
    """Returns the port's request, or its problems."""
    try:
        return port.interpreter.encode(
            case["operation"], given_fields(case), case.get("validate", True)
        )
    except port.wire.RefusedError as error:
        return error.args[0]


def answers(port: Port, case: Case) -> Played:
    actual = port.answers.answer(case["operation"], case["status"], case["headers"], body_of(case))
    names = ("error",) if "error" in case else ANSWERED
    return actual, {"kind": case.get("kind", "answer"), **expected_of(case, *names)}


def callbacks(port: Port, case: Case) -> Played:
    expected = expected_of(case, "record", "fields", "anomalies") if "fields" in case else "refused"
    try:
        actual = port.answers.callback(body_of(case))
    except port.wire.UnreadableError:
        return "refused", expected
    if "jobs" not in case:
        return actual, expected
    jobs = port.answers.named_jobs(actual["record"], actual["fields"])
    return (actual, jobs), (expected, case["jobs"])


def suggestions(port: Port, case: Case) -> Played:
    return port.answers.verdict(case["record"], case["fields"]), case["verdict"]


def sending(port: Port, case: Case) -> Played:
    if "expect" not in case:
        try:
            return port.sender.host_of(case["host"], case), "refused"
        except port.sender.UnfitError:
            return "refused", "refused"
    request = port.interpreter.encode(case["operation"], case["fields"])
    return port.sender.address(case["operation"], request, case), case["expect"]


def receiving(port: Port, case: Case) -> Played:
    expected = case["expect"]
    try:
        actual = port.receiver.receive(
            case.get("method", "GET"), body_of(case), case.get("closed", False)
        )
    except port.receiver.RefusedError:
        return "refused", expected
    if expected != "refused":
        wanted = expected.get("headers", {})
        actual["headers"] = {name: actual["headers"].get(name) for name in wanted}
        expected = {**expected, "headers": wanted}
    return actual, expected


def verdicts(port: Port, case: Case) -> Played:
    row = port.caller.verdict(case["code"], case["status"])
    return {name: row.get(name) for name in ("kind", "again", "outcome")}, case["expect"]


def retries(port: Port, case: Case) -> Played:
    caller, operation, expected = port.caller.Caller(case, NOW), case["operation"], case["expect"]
    actual: dict[str, Any] = {"outcome": "answer", "kind": None, "code": None}
    try:
        caller.call(operation, RETRIES["fields"][operation], caller.deadline())
    except port.caller.EndedError as error:
        actual = {"outcome": error.outcome, "kind": error.row.get("kind"), "code": error.code}
    actual |= {"ahead": format(caller.ahead, "g"), "waits": waits_of(caller)}
    assert len(caller.sent) == len(caller.waits) + 1 == len(case["attempts"])
    return {name: actual[name] for name in expected}, expected


def paging(port: Port, case: Case) -> Played:
    caller, items, actual = port.caller.Caller(case, NOW), list[Any](), {"outcome": "end"}
    name = port.interpreter.MODEL["operations"][case["operation"]]["paging"]["items"]
    try:
        for page in port.procedures.pages(caller, case["operation"], case["fields"]):
            items += page["fields"].get(name, [])
    except port.caller.EndedError as error:
        actual = ended(error)
    return whole(caller, actual, items=items), case["expect"]


def waiting(port: Port, case: Case) -> Played:
    caller, timeout = port.caller.Caller(case, NOW), float(case["timeout"])
    job: Any = {}
    try:
        ids = case["ids"] if "ids" in case else [case["id"]]
        jobs = port.procedures.wait(caller, case["operation"], ids, timeout)
        outcomes: Any = [jobs[each].outcome for each in ids]
        job = [jobs[each].job for each in ids]
        if "ids" not in case:
            (outcomes,), (job,) = outcomes, job
        actual = {"outcome": outcomes}
    except port.caller.EndedError as error:
        actual = ended(error)
    return whole(caller, actual, job=job), case["expect"]


def creating(port: Port, case: Case) -> Played:
    caller, fields = port.caller.Caller(case, NOW), dict[str, Any]()
    once = {**port.interpreter.MODEL["service"]["once"], **case.get("once", {})}
    numbers = {name: float(once[name]) for name in ("validity", "settle")}
    try:
        outcome, fields = port.procedures.create_once(
            caller, case["operation"], case["fields"], case["mark"], numbers
        )
        actual = {"outcome": outcome}
    except port.caller.EndedError as error:
        actual = ended(error)
    return whole(caller, actual, fields=fields), case["expect"]


def ended(error: Any) -> dict[str, Any]:
    code = {"code": error.code} if error.outcome == "service" else {}
    return {"outcome": error.outcome, **code}


def waits_of(caller: Any) -> list[str]:
    return [f"{Decimal(seconds).normalize():f}" for seconds in caller.waits]


def whole(caller: Any, actual: dict[str, Any], **more: Any) -> dict[str, Any]:
    left = list(caller.script)
    return {**actual, **more, "waits": waits_of(caller), "sent": caller.sent + left}


PLAYERS: dict[str, Callable[[Port, Case], Played]] = {
    "answers": answers,
    "callbacks": callbacks,
    "creating": creating,
    "errors": answers,
    "hostile": answers,
    "paging": paging,
    "receiving": receiving,
    "requests": requests,
    "retries": retries,
    "scalars": scalars,
    "sending": sending,
    "signatures": signatures,
    "steps": steps,
    "suggestions": suggestions,
    "validation": validation,
    "verdicts": verdicts,
    "waiting": waiting,
}
