"""Calls with all their attempts, from the model alone, with a clock that only vectors move."""

from __future__ import annotations

import re
from calendar import timegm
from dataclasses import dataclass, field
from itertools import count
from time import strptime
from typing import Any

from . import answers, interpreter
from .interpreter import MODEL, SERVICE

DAY, VALID_BEFORE, VALID_AFTER = 86400.0, 60, 900
IMF = re.compile(r"[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-5][0-9] GMT")

Row = dict[str, Any]
FAULTS: dict[str, tuple[str, Row]] = {
    "not-sent": ("transport", {"again": "any", "outcome": "refused"}),
    "broken-off": ("transport", {"again": "safe", "outcome": "unknown"}),
    "cancelled": ("cancelled", {}),
}


class EndedError(Exception):
    """A call ended without an answer, with an outcome, the deciding row and the error code."""

    def __init__(self, outcome: str, row: Row, code: str | None = None) -> None:
        super().__init__(outcome, code)
        self.outcome, self.row, self.code = outcome, row, code

    @property
    def may_pass(self) -> bool:
        """Whether the same call may succeed later."""
        return self.row.get("again") in ("any", "safe")


@dataclass
class Caller:
    """Plays the attempts of one vector; `now` is a Unix time."""

    case: dict[str, Any]
    now: float
    ahead: float = 0.0
    waits: list[float] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.script = iter(self.case["attempts"])
        policy = self.case.get("policy") or SERVICE["retry"]
        self.policy = {name: float(number) for name, number in policy.items()}

    def deadline(self) -> float:
        """Returns the deadline of a call that begins now."""
        return self.now + float(self.case["total"])

    def service_now(self) -> float:
        """Returns the estimated time on the service's clock."""
        return self.now + self.ahead

    def draw(self, low: float, high: float) -> float:
        return low + float(self.case["draw"]) * (high - low)

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def call(
        self, operation: str, fields: Row, deadline: float, validity: int = VALID_AFTER
    ) -> dict[str, Any]:
        """Returns the answer's fields, and headers by lower-case name. Raises EndedError."""
        request = interpreter.encode(operation, fields)
        safe, corrected = MODEL["operations"][operation]["safe"], False
        for number in count(1):
            headers = dict[str, str]()
            try:
                return self.attempt(operation, request, deadline, validity, headers)
            except EndedError as error:
                again, wait, date = error.row.get("again"), 0.0, moment(headers.get("date", ""))
                if again == "clock" and date is not None and abs(date - self.now) <= DAY:
                    may, corrected, self.ahead = not corrected, True, date - self.now
                else:
                    may = again == "any" or (again == "safe" and safe)
                    most = min(self.policy["cap"], self.policy["base"] * 2 ** (number - 1))
                    known = self.service_now() if date is None else date
                    wait = retry_after(headers.get("retry-after", ""), known) + self.draw(0, most)
                if not may or number >= self.policy["attempts"] or self.now + wait >= deadline:
                    if error.row.get("outcome") == "unknown" and not safe:
                        raise EndedError("unknown", error.row, error.code) from None
                    raise
                self.wait(wait)
        raise AssertionError

    def attempt(
        self, operation: str, request: Row, deadline: float, validity: int, headers: Row
    ) -> dict[str, Any]:
        if self.now >= deadline:
            raise EndedError(*FAULTS["not-sent"])
        begin, end = int(self.service_now()) - VALID_BEFORE, int(self.service_now()) + validity
        facts = {name: request[name] for name in ("method", "path", "query", "body")}
        self.sent.append({**facts, "key_time": f"{begin};{end}"})
        got = next(self.script)
        self.now += float(got.get("seconds", 0))
        if "fault" in got:
            raise EndedError(*FAULTS[got["fault"]])
        headers |= {name.lower(): text for name, text in got.get("headers", {}).items()}
        seen = answers.answer(operation, got["status"], headers, got["body"].encode())
        if seen["kind"] == "decode":
            raise EndedError("decode", {"outcome": "unknown"})
        if seen["kind"] == "service":
            code = seen["error"]["code"]
            raise EndedError("service", verdict(code, got["status"]), code)
        return {"fields": seen["fields"], "headers": headers}


def verdict(code: str | None, status: int) -> Row:
    """Returns an error's kind, which calls may be retried, and whether work may be done."""
    rows = [row for row in SERVICE["errors"] if row["code"] == code]
    rows.sort(key=lambda row: row.get("status") != status)
    general = [row for row in SERVICE["statuses"] if row["first"] <= status <= row["last"]]
    row: Row = (rows + general + [{"outcome": "refused"}])[0]
    foreign = bool(rows) and row.get("status") != status
    if foreign and status >= 500 and row.get("again") not in ("any", "clock"):
        return {**general[0], "kind": row.get("kind")}
    return row


def retry_after(text: str, now: float) -> float:
    """Returns the wait that the service asks for in seconds, or 0."""
    if re.fullmatch("[0-9]+", text):
        return float(text) if len(text) < 10 else float("inf")
    date = moment(text)
    return 0.0 if date is None else max(date - now, 0.0)


def moment(text: str) -> float | None:
    """Returns an HTTP date as Unix time, or None for any other text."""
    if not IMF.fullmatch(text):
        return None
    try:
        return float(timegm(strptime(text, "%a, %d %b %Y %H:%M:%S GMT")))
    except ValueError:
        return None
