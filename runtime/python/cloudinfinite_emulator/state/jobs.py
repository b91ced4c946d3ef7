"""Converts jobs to documents and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ..elements import element, plain
from ..jobs.job import Job, Kind
from .keeper import Document, Keeper
from .reading import (
    Fields,
    Reader,
    read_content,
    read_job_id,
    read_kind,
    read_number,
    read_object,
    read_run,
    read_standing,
    read_state,
    read_text,
    read_texts,
    read_time,
    read_tree,
    read_whole,
)

_JOB: Mapping[str, Reader] = {
    "job_id": read_job_id,
    "kind": read_kind,
    "bucket": read_text,
    "state": read_state,
    "labels": read_texts,
    "run": read_run,
    "created": read_time,
    "started": read_time,
    "ended": read_time,
    "input": read_tree("Input"),
    "operation": read_tree("Operation"),
    "callback": read_texts,
    "level": read_whole,
    "listed": read_number,
    "batch_id": read_job_id,
    "code": read_text,
    "message": read_text,
    "progress": read_whole,
    "result": read_content,
    "standing": read_standing,
}
_KIND = "job"


def dump_job(job: Job) -> dict[str, Any]:
    """Converts a job to a document."""
    document = {name: getattr(job, name) for name in _JOB}
    for name, value in document.items():
        if isinstance(value, datetime):
            document[name] = value.isoformat()
    return {
        **document,
        "labels": dict(job.labels),
        "callback": dict(job.callback),
        "kind": job.kind.name.lower(),
        "run": None if job.run is None else asdict(job.run),
        "input": None if job.input is None else plain(job.input),
        "operation": None if job.operation is None else plain(job.operation),
        # The result of an executor may be anything that can be encoded.
        "result": plain(element("Result", job.result)) or {},
        "standing": asdict(job.standing),
    }


def read_job(document: object, place: str) -> Fields:
    """Reads the fields of a job from a document.

    Raises:
        ValueError: The document is invalid.
    """
    fields = read_object(document, place, _JOB, needed=("kind", "bucket", "state"))
    # Every job has these fields, as requests create them.
    basic = {"QueueId": ""} if fields["kind"] == Kind.BATCH else {"QueueId": "", "Tag": ""}
    return {**fields, "labels": {**basic, **fields.get("labels", {})}}


class JobKeeper:
    """The persisted jobs of an account.

    Args:
        keeper: The keeper.
        account: The account.
    """

    def __init__(self, keeper: Keeper, account: str) -> None:
        self._keeper = keeper
        self._account = account

    def save(self, job: Job) -> None:
        """Saves the current state of a job."""
        self._keeper.save(self._account, _KIND, job.job_id, job.number, dump_job(job))

    def remove(self, job_id: str) -> None:
        """Removes a job."""
        self._keeper.remove(self._account, _KIND, job_id)

    def load(self) -> list[Job]:
        """Returns the saved jobs, in the order of arrival."""
        return [
            Job(number=number, **read_job(_known(document), key))
            for key, number, document in self._keeper.load(self._account, _KIND)
        ]


def _known(document: Document) -> Document:
    # Documents of later versions may have further fields.
    return {name: value for name, value in document.items() if name in _JOB}
