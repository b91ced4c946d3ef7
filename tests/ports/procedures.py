"""Procedures that take several calls, from the model alone: paging, waiting, creating once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from .caller import VALID_BEFORE, Caller, EndedError, Row, moment
from .interpreter import MODEL, RECORDS, fields_of

FIRST_DELAY, LONGEST_DELAY, GROWTH, GRACE = 1.0, 30.0, 1.5, 15.0
TOGETHER = 50


class Ended(NamedTuple):
    """The outcome of a wait, and the job as last seen."""

    outcome: str
    job: Row


def pages(
    caller: Caller, operation: str, fields: Row, deadline: float | None = None
) -> Iterator[Row]:
    """Yields the pages of a list. Each call has its own deadline unless `deadline` is given.

    Raises EndedError with the outcome `repeated-token` or `repeated-page` if the list never ends.
    """
    paging = MODEL["operations"][operation]["paging"]
    full = {each["parameter"]: each["most"] for each in [paging.get("size")] if each}
    fields = full | present(fields)
    if "page" in paging:
        yield from numbered(caller, operation, fields, deadline)
        return
    seen = {fields.get(paging["token"])}
    while True:
        page = caller.call(operation, fields, deadline or caller.deadline())
        token = page["fields"].get(paging["next"])
        if token and token in seen:
            raise EndedError("repeated-token", {})
        yield page
        if not token:
            return
        seen.add(token)
        fields[paging["token"]] = token


def numbered(
    caller: Caller, operation: str, fields: Row, deadline: float | None = None
) -> Iterator[Row]:
    """Yields the pages of a list whose pages have numbers."""
    paging = MODEL["operations"][operation]["paging"]
    count, before = 0, list[Row]()
    for number in itertools.count(int(fields.get(paging["page"], 1))):
        page = caller.call(operation, fields, deadline or caller.deadline())
        items = page["fields"].get(paging["items"], [])
        if items and items == before:
            raise EndedError("repeated-page", {})
        yield page
        count, before, total = count + len(items), items, page["fields"].get(paging["total"])
        if not items or total is None or count >= int(total):
            return
        fields = {**fields, paging["page"]: str(number + 1)}


def wait(caller: Caller, operation: str, ids: list[str], timeout: float) -> dict[str, Ended]:
    """Waits for jobs, and returns how each ended. Raises EndedError if a lookup fails."""
    facts = MODEL["operations"][operation]["waiting"]
    identity = {f["name"]: f for f in fields_of(f"{operation}Params").values()}[facts["id"]]
    most = min(TOGETHER, identity.get("max_items", TOGETHER)) if identity["many"] else 1
    end, delay, missed = caller.now + timeout, FIRST_DELAY, dict[str, float]()
    jobs = {job_id: Ended("timed-out", {}) for job_id in ids}
    while going := [job_id for job_id, job in jobs.items() if job.outcome == "timed-out"]:
        for begin in range(0, len(going), most):
            asked = going[begin : begin + most]
            fields = {facts["id"]: asked if identity["many"] else asked[0]}
            try:
                answer = caller.call(operation, fields, min(end, caller.deadline()))["fields"]
            except EndedError as error:
                if not error.may_pass:
                    raise
                continue
            held = answer.get(facts["item"], [])
            for job_id in asked:
                found = held
                if isinstance(held, list):
                    found = next((each for each in held if each[facts["key"]] == job_id), None)
                if found:
                    missed.pop(job_id, None)
                    jobs[job_id] = Ended(outcome_of(facts, found), found)
                elif caller.now - missed.setdefault(job_id, caller.now) >= GRACE:
                    jobs[job_id] = Ended("not-found", jobs[job_id].job)
        if all(job.outcome != "timed-out" for job in jobs.values()):
            break
        caller.wait(min(caller.draw(delay / 2, delay), max(end - caller.now, 0.0)))
        if caller.now >= end:
            break
        delay = min(delay * GROWTH, LONGEST_DELAY)
    return jobs


def outcome_of(facts: Row, job: Row) -> str:
    """Returns how a job has ended, or `timed-out` if it has not."""
    ends = (
        ended
        for ended in ("success", "failed", "cancelled")
        if job.get(facts["state"]) in facts[ended]
    )
    return next(ends, "timed-out")


def create_once(
    caller: Caller, operation: str, fields: Row, mark: str, once: dict[str, float]
) -> tuple[str, Row]:
    """Returns `answer` or `recovered`, with the fields. Raises EndedError like a call."""
    facts = MODEL["operations"][operation]["recovery"]
    text, fields = marked(fields, facts["mark"], mark)
    deadline, ends = caller.deadline(), list[int]()
    while True:
        before = len(caller.sent)
        try:
            made = caller.call(operation, fields, deadline, int(once["validity"]))
            return "answer", made["fields"]
        except EndedError as error:
            if error.outcome != "unknown":
                raise
            unknown = error
        ends += (int(each["key_time"].partition(";")[2]) for each in caller.sent[before:])
        since = min(ends) - int(once["validity"]) - VALID_BEFORE
        request = list_request(operation, fields, text, since)
        found = look_up(caller, facts, request, text, max(ends) + once["settle"], deadline)
        if found is None:
            raise unknown
        if found:
            response = MODEL["operations"][operation]["response"]
            many = fields_of(response)[facts["item"]]["many"]
            return "recovered", {facts["item"]: found if many else found[0]}


def look_up(
    caller: Caller, facts: Row, request: Row, text: str, quiet: float, deadline: float
) -> list[Row] | None:
    """Returns a list of at most one item with the mark, or None if the result is uncertain."""
    while True:
        asked = caller.service_now()
        try:
            found, asked = look(caller, facts, request, text, deadline)
        except EndedError as error:
            if error.outcome == "cancelled":
                raise
            # Only the last lookup decides; earlier ones may shorten the wait.
            if caller.service_now() >= quiet or not error.may_pass:
                return None
        else:
            if len(found) > 1:
                return None
            if found:
                return found
        if asked >= quiet:
            return []
        wait = max(quiet - asked, 1.0)
        if caller.now + wait >= deadline:
            return None
        caller.wait(wait)


def look(
    caller: Caller, facts: Row, request: Row, text: str, deadline: float
) -> tuple[list[Row], float]:
    """Returns the distinct items with the mark, and the earliest time of the first response."""
    began, asked, found = caller.now, None, list[Row]()
    items = MODEL["operations"][facts["operation"]]["paging"]["items"]
    for page in pages(caller, facts["operation"], request, deadline):
        if asked is None:
            date, now = moment(page["headers"].get("date", "")), caller.service_now()
            asked = now - VALID_BEFORE if date is None else min(date, now)
            asked -= caller.now - began
        for item in page["fields"].get(items, []):
            if at(item, facts["match"]) == text and item not in found:
                found.append(item)
    assert asked is not None
    return found, asked


def list_request(operation: str, fields: Row, text: str, since: int) -> Row:
    """Returns the parameters of the list that would contain the created item."""
    facts = MODEL["operations"][operation]
    recovery, body = facts["recovery"], RECORDS[facts["request"]]["fields"]
    fixed = {field["name"]: field["fixed"] for field in body if "fixed" in field}
    request = {
        each["parameter"]: {**fields, **fixed}.get(each["field"])
        for each in recovery.get("carry", ())
    }
    if "by" in recovery:
        request[recovery["by"]] = text
    if "since" in recovery:
        request[recovery["since"]] = datetime.fromtimestamp(since, UTC).isoformat()
    return request


def marked(fields: Row, path: list[str], mark: str) -> tuple[str, Row]:
    """Returns the text with the mark appended, and a copy of the fields that contains it."""
    name, *rest = path
    if not rest:
        text = f"{fields[name]}-{mark}" if fields.get(name) else mark
        return text, {**fields, name: text}
    text, inner = marked(fields.get(name) or {}, rest, mark)
    return text, {**fields, name: inner}


def present(fields: Row) -> Row:
    """Returns the fields without absent ones."""
    return {name: value for name, value in fields.items() if value is not None}


def at(item: Any, path: list[str]) -> Any:
    for name in path:
        item = item.get(name, {})
    return item
