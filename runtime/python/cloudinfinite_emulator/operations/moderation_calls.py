"""Calls that moderate content, at once or in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml.etree import _Element

from ..callbacks.auditing import VERSION
from ..checks.facts import Facts, OperationFacts
from ..checks.refusal import Refusal
from ..elements import copies, element, to_moment
from ..jobs.job import Job, Kind, State
from ..jobs.store import StoreFullError
from ..jobs.work import JobFailure
from ..moderation.judging import judge
from ..moderation.subjects import ITEM, KINDS, LIVE, detail, item_of, recognizes
from .call import Call, Handler

_ON = "1"


def moderation_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of an operation of moderation; None for other operations."""
    first, *rest = operation.path.strip("/").split("/")
    item, kind = item_of(operation, facts), KINDS.get(first)
    if first == "report" and operation.method == "POST":
        return lambda call: []
    if recognizes(operation, facts):
        return lambda call: _recognize(call, operation)
    if kind is None or item is None or len(rest) not in (1, 2):
        return None
    if operation.method == "GET":
        return lambda call: [_described(_find(call, kind), item)]
    if len(rest) == 2:
        return lambda call: _cancel(call, kind, item)
    versions = _versions(operation, facts)
    return lambda call: _create(call, kind, item, versions)


def _versions(operation: OperationFacts, facts: Facts) -> str:
    """Returns the default form of a callback; empty for Detail, if requests cannot choose."""
    conf = facts.records[operation.request or ""].fields["Conf"].type_name
    field = facts.records[conf].fields.get(VERSION)
    return "" if field is None else field.default or ""


def _create(call: Call, kind: Kind, item: str, version: str) -> list[_Element]:
    conf = call.body.find("Conf")
    background = kind is not Kind.IMAGE_AUDITING or _text(conf, "Async") == _ON
    callback = {"CallBack": _text(conf, "Callback")}
    if kind_of_version := _text(conf, VERSION) or version:
        callback[VERSION] = kind_of_version
    elements = []
    for given in call.body.findall("Input"):
        # Text in the request itself is judged at once, without a callback.
        if background and given.find("Content") is None:
            labels = {"Type": LIVE} if call.body.findtext("Type") == LIVE else {}
            job = _submit(call, kind, given, conf, callback, labels)
            elements.append(_described(job, item))
        else:
            elements.append(_at_once(call, kind, given, conf, item))
    return elements


def _submit(
    call: Call,
    kind: Kind,
    given: _Element,
    conf: _Element | None,
    callback: Mapping[str, str],
    labels: dict[str, str],
) -> Job:
    more: dict[str, Any] = {}
    if labels:
        # It runs until it is cancelled, and must not occupy a worker.
        started = to_moment(call.account.clock.now())
        result = judge(call.account.moderation, call.account.bucket(call.bucket), given)
        more = {"state": State.RUNNING, "started": started, "result": result}
    job = _add(call, kind, given, conf, labels, callback=callback, **more)
    if not labels:
        call.account.queue.submit(job)
    elif job.result["Suggestion"] != "pass":
        call.account.courier.notify_job(job)
    return job


def _at_once(call: Call, kind: Kind, given: _Element, conf: _Element | None, item: str) -> _Element:
    try:
        result = judge(call.account.moderation, call.account.bucket(call.bucket), given)
    except JobFailure as error:
        # The failure of one image does not affect the others.
        shown = {
            str(each.tag): each.text or ""
            for each in given
            if each.tag in ("Object", "Url", "DataId")
        }
        return element(ITEM, {"Code": error.code, "Message": error.message, **shown})
    return _described(_add_done(call, kind, given, conf, result), item)


def _recognize(call: Call, operation: OperationFacts) -> list[_Element]:
    """Moderates the image that the parameters name."""
    key, url = call.first("ObjectKey"), call.first("detect-url")
    given = element("Input", {"Url": url} if url else {"Object": key or ""})
    if data_id := call.first("dataid"):
        given.append(element("DataId", data_id))
    kind = Kind.IMAGE_AUDITING
    if call.first("async") == _ON:
        callback = {"CallBack": call.first("callback") or ""}
        job = _submit(call, kind, given, None, callback, {})
        return [element("JobId", job.job_id)]
    try:
        result = judge(call.account.moderation, call.account.bucket(call.bucket), given)
    except JobFailure as error:
        raise Refusal(error.code, error.message) from None
    job = _add_done(call, kind, given, None, result)
    return list(element("_", detail(job, operation.response or "")))


def _add_done(
    call: Call,
    kind: Kind,
    given: _Element,
    conf: _Element | None,
    result: Mapping[str, object],
) -> Job:
    now = to_moment(call.account.clock.now())
    return _add(
        call, kind, given, conf, {}, state=State.SUCCESS, started=now, ended=now, result=result
    )


def _add(
    call: Call,
    kind: Kind,
    given: _Element,
    conf: _Element | None,
    labels: Mapping[str, str],
    **more: Any,
) -> Job:
    try:
        return call.account.jobs.add(
            kind,
            call.bucket,
            labels,
            input=element("Input", copies(given)),
            operation=None if conf is None else element("Conf", copies(conf)),
            **more,
        )
    except StoreFullError as error:
        raise Refusal("QueueSaturated", str(error)) from None


def _cancel(call: Call, kind: Kind, item: str) -> list[_Element]:
    """Ends the job of a live stream, whose verdict is then final."""
    job = _find(call, kind)
    if job.labels.get("Type") == LIVE:
        ended = to_moment(call.account.clock.now())
        changed = call.account.jobs.change(
            job.job_id, only_from={State.RUNNING}, state=State.CANCELLED, ended=ended
        )
        if changed is not None:
            call.account.courier.notify_job(changed)
            return [_described(changed, item)]
    raise Refusal("InvalidArgument", f"the job {job.job_id} is not for a running live stream")


def _find(call: Call, kind: Kind) -> Job:
    job_id = call.first("jobId") or ""
    job = call.account.jobs.get(job_id)
    if job is None or (job.kind, job.bucket) != (kind, call.bucket):
        raise Refusal("AuditingJobNotFound", f"there is no job {job_id}")
    return job


def _described(job: Job, item: str) -> _Element:
    return element(ITEM, detail(job, item))


def _text(container: _Element | None, name: str) -> str:
    return "" if container is None else container.findtext(name) or ""
