"""Calls over open connections: by one thread, a few, many, and by tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from lxml import etree

from cloudinfinite import AsyncClient, Client

from . import arguments, clients, inputs, peers, raw
from .crowd import Contest, Load, at_once, by_tasks, by_threads, contest
from .inputs import Trigger
from .plan import Plan
from .server import running
from .table import Row

_ROUNDS = 12
# The number of calls per run, by the number of concurrent ones.
_THREADS = {1: 160, 8: 320, 64: 384}
_TASKS = {64: 384, 256: 768, 1000: 2000}
_AT_ONCE = 10_000
_GROWTH_BAR = 1.2
"""The maximum CPU time per call with many tasks, as a multiple of that with 64."""


@dataclass(frozen=True)
class Work:
    """One call as each client makes it, with the same arguments.

    Attributes:
        name: Its name in the table.
        ours: Makes the call with either of our clients.
        official: Makes the call with the official SDK.
    """

    name: str
    ours: Callable[[Any, Trigger], Any]
    official: Callable[[Any, Trigger], Any]


WORKS = (
    Work("trigger", arguments.start, arguments.start_officially),
    Work(
        "describe",
        lambda client, trigger: arguments.look(client, trigger.workflow),
        lambda client, trigger: arguments.look_officially(client, trigger.workflow),
    ),
)


@dataclass(frozen=True)
class Callers:
    """The clients, all of them pointed at one server.

    Attributes:
        ours: Our client.
        ours_async: Our asynchronous client.
        official: The official SDK's client.
        bare: Posts the same body with aiohttp.
        runner: Runs everything asynchronous in one loop, so that connections stay open.
    """

    ours: Client
    ours_async: AsyncClient
    official: Any
    bare: Callable[[Trigger], Awaitable[None]]
    runner: asyncio.Runner


def measure(plan: Plan) -> list[Row]:
    """Returns rows of a creating call, and of a lookup."""
    with (
        clients.no_proxies(),
        running(inputs.trigger_answer()) as address,
        clients.client(address) as client,
        asyncio.Runner() as runner,
        clients.async_client(address, runner) as async_client,
        peers.bare_posts(address, runner) as bare,
    ):
        callers = Callers(client, async_client, peers.client(address), bare, runner)
        rows = []
        for work in WORKS[:1] if plan.quick else WORKS:
            _check(work)
            rows += compare(plan, work, callers)
        return rows


def compare(plan: Plan, work: Work, callers: Callers) -> list[Row]:
    """Returns the rows of one kind of work."""
    rows = []
    for threads, calls in _THREADS.items():
        given = _inputs(plan, threads, calls)
        result = contest(
            {
                "ours": _threads(partial(work.ours, callers.ours), given, threads),
                "official": _threads(partial(work.official, callers.official), given, threads),
            },
            plan.rounds(_ROUNDS),
        )
        name = f"{work.name}, {threads} thread{'s' if threads > 1 else ''}"
        rows.append(_cheaper(f"{name}, a call's CPU time to the official SDK's", result))
        rows += [_rate(f"{name}, {each} calls/s", result, each) for each in ("ours", "official")]
    return rows + _by_tasks(plan, work, callers)


def _by_tasks(plan: Plan, work: Work, callers: Callers) -> list[Row]:
    call = partial(work.ours, callers.ours_async)
    most = max(_THREADS)
    official = _threads(
        partial(work.official, callers.official), _inputs(plan, most, _THREADS[most]), most
    )
    few = min(_TASKS)
    crowds = {
        f"{tasks:,} tasks": _tasks(callers.runner, call, _inputs(plan, tasks, calls), tasks)
        for tasks, calls in _TASKS.items()
    }
    number = _AT_ONCE // 5 if plan.quick else _AT_ONCE
    crowds[f"{number:,} calls at once"] = _at_once(callers.runner, call, number)
    bare = _tasks(callers.runner, callers.bare, _inputs(plan, few, _TASKS[few]), few)
    result = contest(crowds | {"official": official, "aiohttp": bare}, plan.rounds(_ROUNDS // 2))
    rows = []
    for name in crowds:
        title = f"{work.name}, {name}"
        rows.append(
            Row.of(
                f"{title}, a call's CPU time to the official SDK's by {most} threads",
                result.race.ratio(name, "official"),
                bar=1.0,
                medians=result.race.medians(name, "official"),
            )
        )
        rows.append(_rate(f"{title}, calls/s", result, name))
    fewest, *_, most_tasks, all_at_once = crowds
    for name in (most_tasks, all_at_once):
        rows.append(
            Row.of(
                f"{work.name}, a call's CPU time among {name} to that among {fewest}",
                result.race.ratio(name, fewest),
                bar=_GROWTH_BAR,
                medians=result.race.medians(name, fewest),
            )
        )
    rows.append(
        Row.of(
            f"{work.name}, {fewest}, a call's CPU time to that of a bare post by aiohttp",
            result.race.ratio(fewest, "aiohttp"),
            medians=result.race.medians(fewest, "aiohttp"),
        )
    )
    return rows


def _cheaper(work: str, result: Contest) -> Row:
    ratio = result.race.ratio("ours", "official")
    return Row.of(work, ratio, bar=1.0, medians=result.race.medians())


def _rate(work: str, result: Contest, name: str) -> Row:
    times = {f"p{share * 100:.0f}": result.latency(name, share) for share in (0.5, 0.99)}
    times["CPU"] = result.race.median(name)
    return Row.of(work, result.rate(name), unit="/s", at_least=True, medians=times)


def _threads(
    call: Callable[[Trigger], object], given: Callable[[], list[Trigger]], threads: int
) -> Callable[[], Load]:
    return lambda: by_threads(call, given(), threads)


def _tasks(
    runner: asyncio.Runner,
    call: Callable[[Trigger], Any],
    given: Callable[[], list[Trigger]],
    tasks: int,
) -> Callable[[], Load]:
    return lambda: runner.run(by_tasks(call, given(), tasks))


def _at_once(
    runner: asyncio.Runner, call: Callable[[Trigger], Any], number: int
) -> Callable[[], Load]:
    seeds = count()
    return lambda: runner.run(at_once(call, inputs.triggers(number, next(seeds))))


def _inputs(plan: Plan, crowd: int, calls: int) -> Callable[[], list[Trigger]]:
    # The first call of each member of the crowd is not counted.
    number = crowd + (calls // 4 if plan.quick else calls)
    seeds = count()
    return lambda: inputs.triggers(number, next(seeds))


def _check(work: Work) -> None:
    """Checks that both clients send and read the same."""
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
    """Returns the request line, and the canonical form of the body."""
    line, _, rest = request.partition(b"\r\n")
    body = rest.partition(b"\r\n\r\n")[2]
    return line, etree.tostring(etree.fromstring(body), method="c14n") if body else body
