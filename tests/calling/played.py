"""Runs the vectors of whole calls through the runtime, and returns results in the vectors' form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cloudinfinite import OPERATIONS, to_dict
from cloudinfinite_runtime.calling.call import call
from cloudinfinite_runtime.calling.jobs import wait_for_jobs
from cloudinfinite_runtime.calling.paging import Pager
from cloudinfinite_runtime.errors import (
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    PagingError,
    ServiceError,
)
from cloudinfinite_runtime.service import NumberedPaging, Paging
from cloudinfinite_runtime.settings.retry import CreateOnce

from ..vectors import as_texts
from .script import Script, outcome_of

_ENDS: dict[type[JobError], str] = {
    JobFailedError: "failed",
    JobCancelledError: "cancelled",
    JobNotFoundError: "not-found",
}
REPEATED = {Paging: "repeated-token", NumberedPaging: "repeated-page"}


def paging(case: dict[str, Any]) -> dict[str, Any]:
    """Iterates a list to its end."""
    script, operation = Script(case), OPERATIONS[case["operation"]]
    caller, items, result = script.caller(), list[Any](), {"outcome": "end"}
    assert operation.paging is not None

    def page_of(arguments: Mapping[str, Any]) -> Any:
        return script.run(call(caller, operation, arguments))

    pager: Pager[Any, Any] = Pager(
        page_of, operation.paging, operation.fields_from_wire(case["fields"])
    )
    try:
        for item in pager:
            items.append(as_texts(to_dict(item)))
    except PagingError:
        result = {"outcome": REPEATED[type(operation.paging)]}
    except BaseException as error:
        result = _error(error)
    return _with_script(script, result, items=items)


def waiting(case: dict[str, Any]) -> dict[str, Any]:
    """Waits for a job."""
    script, operation = Script(case), OPERATIONS[case["operation"]]
    assert operation.waiting is not None
    result, timeout = {"outcome": "success"}, float(case["timeout"])
    target = case["ids"] if "ids" in case else case["id"]
    steps = wait_for_jobs(script.caller(), operation, operation.waiting, target, timeout)
    try:
        job = script.run(steps)
    except JobError as error:
        ends = {each.job_id: _ENDS.get(type(each), "timed-out") for each in (error, *error.others)}
        job = list(error.jobs) if "ids" in case else error.job
        result = {"outcome": ends[error.job_id]}
    except BaseException as error:
        ends, result, job = {}, _error(error), None
    else:
        ends = {}
    if isinstance(job, list):
        return _with_script(
            script,
            {"outcome": [ends.get(each, "success") for each in case["ids"]]},
            job=[as_texts(to_dict(each)) if each is not None else {} for each in job],
        )
    return _with_script(script, result, job=as_texts(to_dict(job)) if job is not None else {})


def creating(case: dict[str, Any]) -> dict[str, Any]:
    """Makes a creating call with create-once."""
    script, operation = Script(case), OPERATIONS[case["operation"]]
    once = CreateOnce(**{name: float(text) for name, text in case.get("once", {}).items()})
    arguments = operation.fields_from_wire(case["fields"])
    try:
        answer = script.run(call(script.caller(create_once=once), operation, arguments))
    except BaseException as error:
        return _with_script(script, _error(error), fields={})
    result = {"outcome": "recovered" if answer.metadata.recovered else "answer"}
    return _with_script(script, result, fields=as_texts(to_dict(answer)))


def _error(error: BaseException) -> dict[str, Any]:
    code = {"code": error.code} if isinstance(error, ServiceError) else {}
    return {"outcome": outcome_of(error), **code}


def _with_script(script: Script, result: dict[str, Any], **more: Any) -> dict[str, Any]:
    assert script.is_over
    return {**result, **more, "waits": script.waits, "sent": script.sent}
