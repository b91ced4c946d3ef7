"""When to call again, from the model alone: what `spec/vectors/retries.json` asks of a port."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

from . import interpreter
from .interpreter import MODEL, SERVICE

DAY = 86400.0


@dataclass
class Told:
    """What a call came to."""

    outcome: str
    waits: list[float] = field(default_factory=list)
    kind: str | None = None
    code: str | None = None
    ahead: float = 0.0


def play(case: dict[str, Any], now: float) -> Told:
    """Plays a vector through, from the Unix time `now`."""
    facts, told, end = MODEL["operations"][case["operation"]], Told(""), now + float(case["total"])
    policy = {name: float(n) for name, n in (case.get("policy") or SERVICE["retry"]).items()}
    for number, attempt in enumerate(case["attempts"], 1):
        now += float(attempt.get("seconds", 0))
        told.outcome, verdict = judge(case["operation"], attempt, told)
        if told.outcome == "answer":
            return told
        headers = {key.lower(): text for key, text in attempt.get("headers", {}).items()}
        date = moment(headers.get("date", ""))
        again, wait = verdict.get("again"), 0.0
        if again == "clock" and date is not None and abs(date - now) <= DAY:
            may, told.ahead = not told.ahead, date - now
        else:
            may = again == "any" or (again == "safe" and facts["safe"])
            most = min(policy["cap"], policy["base"] * 2 ** (number - 1))
            asked = retry_after(headers.get("retry-after", ""), now if date is None else date)
            wait = asked + float(case["draw"]) * most
        if not may or number >= policy["attempts"] or now + wait >= end:
            if verdict.get("outcome") == "unknown" and not facts["safe"]:
                told.outcome = "unknown"
            return told
        told.waits.append(wait)
        now += wait
    raise AssertionError("the call would have gone on")


def judge(operation: str, attempt: dict[str, Any], told: Told) -> tuple[str, dict[str, Any]]:
    """What an attempt came to, and the row of the model that says what to do about it."""
    if fault := attempt.get("fault"):
        arrived = fault != "not-sent"
        row = {"again": "safe", "outcome": "unknown"} if arrived else {"again": "any"}
        return "transport", row
    status = attempt["status"]
    seen = interpreter.answer(operation, status, {}, attempt["body"].encode())
    if seen["kind"] != "service":
        return seen["kind"], {"outcome": "unknown"} if seen["kind"] == "decode" else {}
    told.code = seen["error"]["code"]
    rows = [row for row in SERVICE["errors"] if row["code"] == told.code]
    rows.sort(key=lambda row: row.get("status") != status)
    general = [row for row in SERVICE["statuses"] if row["first"] <= status <= row["last"]]
    row = (rows + general + [{}])[0]
    foreign = row.get("status", status) != status or "status" not in row
    if rows and foreign and status >= 500 and row.get("again") not in ("any", "clock"):
        row = {**general[0], "kind": row.get("kind"), "code": row["code"]}
    told.kind = row.get("kind")
    return "service", row


def retry_after(text: str, now: float) -> float:
    """The seconds that the service asks for; 0 if it asks for none."""
    if re.fullmatch("[0-9]+", text):
        return float(text) if len(text) < 10 else float("inf")
    date = moment(text)
    return 0.0 if date is None else max(date - now, 0.0)


def moment(text: str) -> float | None:
    """An HTTP date in Unix seconds; None for anything else."""
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError):
        return None
