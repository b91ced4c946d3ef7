"""The kinds of content to moderate, with their jobs and records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from lxml.etree import _Element

from ..checks.facts import Facts, OperationFacts
from ..checks.specification import packaged
from ..elements import plain, time_text
from ..jobs.job import Job, Kind, State
from .verdicts import Verdict, verdict_fields

ITEM: Final = "JobsDetail"

KINDS: Final[Mapping[str, Kind]] = {
    "image": Kind.IMAGE_AUDITING,
    "video": Kind.VIDEO_AUDITING,
    "audio": Kind.AUDIO_AUDITING,
    "text": Kind.TEXT_AUDITING,
    "document": Kind.DOCUMENT_AUDITING,
    "webpage": Kind.WEBPAGE_AUDITING,
    "virus": Kind.VIRUS_DETECTION,
}
"""The kinds of jobs, by the first segment of the path."""

MODERATED: Final = frozenset(KINDS.values())

LIVE: Final = "live_video"
"""The Type of a live stream's job; other jobs have none."""

_STATES: Final[Mapping[State, str]] = {
    State.PAUSED: "Submitted",
    State.RUNNING: "Auditing",
    State.CANCELLED: "Success",
}
"""The states by moderation's names. Cancelling is the normal end of a live stream."""

_FIELDS: Final = ("Object", "Url", "Content", "DataId", "UserInfo")
"""The fields of a request that its job repeats."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of content.

    Attributes:
        record: The record of its jobs.
        event: The record of its callback, and the event's name; None if no page describes one.
    """

    record: str
    event: tuple[str, str] | None


def item_of(operation: OperationFacts, facts: Facts) -> str | None:
    """Returns the record of the job in a response; None if it has no job."""
    if operation.response is None:
        return None
    field = facts.records[operation.response].fields.get(ITEM)
    return None if field is None else field.type_name


def recognizes(operation: OperationFacts, facts: Facts) -> bool:
    """Returns whether the response itself contains the verdict, instead of a job."""
    return item_of(operation, facts) is None and any(
        field.verdict for field in facts.fields(operation.response)
    )


@cache
def subjects() -> Mapping[Kind, Subject]:
    """Returns the kinds of content in the packaged spec."""
    facts = packaged().facts
    found = {}
    for operation in facts.operations.values():
        segments = operation.path.strip("/").split("/")
        record = item_of(operation, facts)
        if operation.method == "GET" and len(segments) == 3 and segments[0] in KINDS and record:
            found[KINDS[segments[0]]] = Subject(record, _event_of(record, facts))
    return found


def _event_of(record: str, facts: Facts) -> tuple[str, str] | None:
    for callback in facts.callbacks:
        field = facts.records[callback.record].fields.get(ITEM)
        if field is not None and field.type_name == record:
            return callback.record, callback.values[0]
    return None


def has_verdict(job: Job) -> bool:
    """Returns whether a job has a verdict: it has ended, or its live stream violates a rule."""
    decided = job.state in (State.SUCCESS, State.CANCELLED)
    # A job that a test restored may have any result.
    is_complete = all(name in job.result for name in ("Suggestion", "Label", "Score"))
    return is_complete and (decided or job.result["Suggestion"] != "pass")


def verdict_of(job: Job) -> Verdict:
    """Returns the verdict of a job."""
    result = {name: str(value) for name, value in job.result.items()}
    return Verdict(result["Suggestion"], result["Label"], int(result["Score"]))


def detail(job: Job, record: str, **more: object) -> dict[str, object]:
    """Returns the fields of a record that describe a job, by wire names.

    Args:
        job: The job.
        record: The record, which determines the fields.
        more: Further values, by wire name.
    """
    facts = packaged().facts
    given: dict[str, object] = {
        "JobId": job.job_id,
        "State": _STATES.get(job.state, str(job.state)),
        "CreationTime": time_text(job.created),
        **_shown(job.input),
        **more,
    }
    if job.labels.get("Type"):
        given["Type"] = job.labels["Type"]
    if job.state is State.FAILED:
        given |= {"Code": job.code, "Message": job.message}
    if has_verdict(job):
        given |= verdict_fields(facts, record, verdict_of(job))
    return {field.name: given[field.name] for field in facts.fields(record) if field.name in given}


def _shown(given: _Element | None) -> dict[str, object]:
    found = () if given is None else given
    return {str(each.tag): plain(each) for each in found if each.tag in _FIELDS}
