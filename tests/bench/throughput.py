"""Calls a second over connections that stay open: by one thread, by a few, by many, by tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from lxml import etree

from cloudinfinite import AsyncClient, Client

from . import clients, inputs, peers, raw
from .crowd import Contest, Load, by_tasks, by_threads, contest
from .encoding import mapping_of, operation_of, source_of
from .inputs import Trigger
from .plan import Plan
from .server import running
from .table import Row

_ROUNDS = 12
_FEW, _MANY = 8, 64
# Those of one run, by how many are made at once.
_CALLS = {1: 160, _FEW: 320, _MANY: 384}
_SERVER_CALLS = 8_000

_SERVER_BAR = 3
"""How many times as much as the fastest client the server must bear, or it is what is measured."""


@dataclass(frozen=True)
class Work:
    """One call, as it is made by each client; all are given the same.

    Attributes:
        name: What it is called in the table.
        ours: Calls by either of our clients, whose methods are alike.
        official: Calls by the official SDK's.
    """

    name: str
    ours: Callable[[Any, Trigger], Any]
    official: Callable[[Any, Trigger], Any]


@dataclass(frozen=True)
class Callers:
    """The clients, all of them aimed at one server.

    Attributes:
        address: The server's.
        ours: Our client.
        ours_async: Our asynchronous one.
        official: The official SDK's.
        runner: Runs all that is asynchronous in one loop, so that connections stay open.
    """

    address: str
    ours: Client
    ours_async: AsyncClient
    official: Any
    runner: asyncio.Runner


def measure(plan: Plan) -> list[Row]:
    """Rows of a call that creates, and of one that looks up."""
    with (
        clients.no_proxies(),
        running(inputs.trigger_answer()) as address,
        clients.client(address) as client,
        asyncio.Runner() as runner,
        clients.async_client(address, runner) as async_client,
    ):
        callers = Callers(address, client, async_client, peers.client(address), runner)
        rows = []
        for work in WORKS:
            _check(work)
            rows += compare(plan, work, callers)
        return rows


def compare(plan: Plan, work: Work, callers: Callers) -> list[Row]:
    """The rows of one work."""
    rows = []
    for threads in _CALLS:
        runs = {
            "ours": _threads(plan, partial(work.ours, callers.ours), threads),
            "official": _threads(plan, partial(work.official, callers.official), threads),
        }
        if threads == _MANY:
            runs["AsyncClient"] = _tasks(plan, work, callers)
            runs["server"] = _server(plan, work, callers)
        result = contest(runs, plan.rounds(_ROUNDS))
        name = f"{work.name}, {threads} thread{'s' if threads > 1 else ''}"
        rows += [
            _faster(f"{name}, our calls/s to the official SDK's", result, "ours", bar=1.0),
            _rate(f"{name}, our calls/s", result, "ours"),
            _rate(f"{name}, the official SDK's calls/s", result, "official"),
        ]
        if threads == _FEW:
            rows += _latencies(name, result)
        if threads == _MANY:
            rows += _at_most(work, result)
    return rows


def _at_most(work: Work, result: Contest) -> list[Row]:
    name = f"{work.name}, {_MANY}"
    fastest = max(result.rate(each).middle for each in ("ours", "official", "AsyncClient"))
    return [
        _faster(
            f"{name} tasks, AsyncClient's calls/s to the SDK's by threads", result, "AsyncClient"
        ),
        _rate(f"{name} tasks, AsyncClient's calls/s", result, "AsyncClient"),
        _rate(
            f"{name} bare sockets, the server's calls/s", result, "server", fastest * _SERVER_BAR
        ),
    ]


def _faster(work: str, result: Contest, name: str, bar: float | None = None) -> Row:
    return Row.of(
        work,
        result.race.ratio("official", name),
        bar=bar,
        at_least=True,
        medians=result.race.medians(name, "official"),
    )


def _rate(work: str, result: Contest, name: str, bar: float | None = None) -> Row:
    times = {"wall": result.race.median(name), "client's CPU": result.processor(name)}
    spread = result.rate(name)
    return Row.of(work, spread, unit="/s", bar=bar, at_least=True, medians=times)


def _latencies(name: str, result: Contest) -> list[Row]:
    rows = []
    for share in (0.5, 0.99):
        times = {each: result.latency(each, share) for each in ("ours", "official")}
        work = f"{name}, {share:.0%} of our calls take at most"
        rows.append(Row(work=work, figure=times["ours"] * 1e3, unit="ms", medians=times))
    return rows


def _threads(plan: Plan, call: Callable[[Trigger], object], threads: int) -> Callable[[], Load]:
    given = _inputs(plan, threads)
    return lambda: by_threads(call, given(), threads)


def _tasks(plan: Plan, work: Work, callers: Callers) -> Callable[[], Load]:
    given = _inputs(plan, _MANY)
    call = partial(work.ours, callers.ours_async)
    return lambda: callers.runner.run(by_tasks(call, given(), _MANY))


def _server(plan: Plan, work: Work, callers: Callers) -> Callable[[], Load]:
    request, _ = _record_ours(work)
    calls = _quick(plan, _SERVER_CALLS)

    def run() -> Load:
        with raw.connections(callers.address, _MANY) as opened:
            return raw.by_sockets(opened, request, calls)

    return run


def _inputs(plan: Plan, threads: int) -> Callable[[], list[Trigger]]:
    # The first call of each thread is not counted.
    calls = threads + _quick(plan, _CALLS[threads])
    seeds = count()
    return lambda: inputs.triggers(calls, next(seeds))


def _quick(plan: Plan, calls: int) -> int:
    return calls // 4 if plan.quick else calls


def _check(work: Work) -> None:
    """See that both send the same, and read the same."""
    (ours, answer), (theirs, dictionary) = _record_ours(work), _record_officially(work)
    assert _essence(ours) == _essence(theirs), (ours, theirs)
    assert answer.jobs_detail.job_id == dictionary["JobsDetail"][0]["JobId"]


def _record_ours(work: Work) -> tuple[bytes, Any]:
    (trigger,) = inputs.triggers(1)

    def call(address: str) -> Any:
        with clients.client(address) as client:
            return work.ours(client, trigger)

    return raw.record(call, inputs.trigger_answer())


def _record_officially(work: Work) -> tuple[bytes, Any]:
    (trigger,) = inputs.triggers(1)
    return raw.record(
        lambda address: work.official(peers.client(address), trigger), inputs.trigger_answer()
    )


def _essence(request: bytes) -> tuple[bytes, bytes]:
    """Verb and target, and the body in the form that all spellings of it share."""
    line, _, rest = request.partition(b"\r\n")
    body = rest.partition(b"\r\n\r\n")[2]
    return line, etree.tostring(etree.fromstring(body), method="c14n") if body else body


def _trigger(client: Any, trigger: Trigger) -> Any:
    return client.trigger_inventory_workflow(
        name=trigger.name, input=source_of(trigger), operation=operation_of(trigger)
    )


def _trigger_officially(client: Any, trigger: Trigger) -> Any:
    return client.ci_create_inventory_trigger_jobs(
        Bucket=inputs.BUCKET, JobBody=mapping_of(trigger)
    )


def _describe(client: Any, trigger: Trigger) -> Any:
    return client.describe_inventory_trigger_job(job_id=trigger.workflow)


def _describe_officially(client: Any, trigger: Trigger) -> Any:
    return client.ci_get_inventory_trigger_jobs(Bucket=inputs.BUCKET, JobID=trigger.workflow)


WORKS = (
    Work("trigger", _trigger, _trigger_officially),
    Work("describe", _describe, _describe_officially),
)
