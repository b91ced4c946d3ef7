"""The emulator: answers a second over connections that stay open, and a large batch.

It runs in a process of its own, as its command starts it. Requests are signed once, by our client,
and sent over and over as bytes, so that what is measured is the emulator.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from cloudinfinite import Client
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION
from tests.emulator.jobs import large

from ..processes import started
from . import clients, inputs, raw
from .crowd import Load, contest
from .encoding import operation_of, source_of
from .plan import ROOT, Plan
from .table import Row

_ROUNDS = 8
_CALLS = 1_000
_CONNECTIONS = 8
_PAGE = 10
_FEW, _MANY = 10_000, 100_000

_BARS = {"create": 500, "describe": 500, "list": None}
"""How many calls a second the emulator must answer."""

_GROWTH_BAR = 1.3
"""How much more memory ten times as many keys may take."""


def measure(plan: Plan) -> list[Row]:
    """Rows of creating, describing and listing, and of a batch over a large manifest."""
    return [*_answers(plan), *_large_batch(plan)]


def _answers(plan: Plan) -> Iterator[Row]:
    calls = _CALLS // 4 if plan.quick else _CALLS
    with clients.no_proxies(), running() as address:
        with _client(address) as client:
            # Before those that are to be listed first, nothing else must come.
            first, *_ = [_create(client) for _ in range(_PAGE)]
            for made in client.iter_inventory_trigger_jobs():
                client.wait_for_inventory_trigger_job(job_id=made.job_id or "")
        requests = {
            "create": _record(_create),
            "describe": _record(partial(_describe, job_id=first.jobs_detail.job_id)),
            "list": _record(_list),
        }

        for request in requests.values():
            _check(address, request)

        def run(request: bytes) -> Load:
            with raw.connections(address, _CONNECTIONS) as opened:
                return raw.by_sockets(opened, request, calls)

        works = {name: partial(run, request) for name, request in requests.items()}
        result = contest(works, plan.rounds(_ROUNDS))
    for name, bar in _BARS.items():
        work = f"the emulator, {name}, {_CONNECTIONS} bare sockets"
        times = {"wall": result.race.median(name)}
        yield Row.of(
            f"{work}, calls/s", result.rate(name), unit="/s", bar=bar, at_least=True, medians=times
        )
        slowest = result.latency(name, 0.99)
        times = {"p50": result.latency(name, 0.5), "p99": slowest}
        yield Row(
            work=f"{work}, 99% of calls take at most",
            figure=slowest * 1e3,
            unit="ms",
            medians=times,
        )


def _large_batch(plan: Plan) -> Iterator[Row]:
    few, many = (_FEW // 10, _MANY // 10) if plan.quick else (_FEW, _MANY)
    ran = {keys: large.run(keys) for keys in (few, many)}
    assert {each["state"] for each in ran.values()} == {"Success"}
    work = f"a batch over a manifest of {many:,} keys"
    yield Row(
        work=f"{work}, its peak memory to that of {few:,}",
        figure=ran[many]["peak"] / ran[few]["peak"],
        bar=_GROWTH_BAR,
    )
    seconds = ran[many]["seconds"]
    yield Row(work=f"{work}, objects/s", figure=many / seconds, unit="/s", medians={"all": seconds})


@contextmanager
def running() -> Iterator[str]:
    """Start the emulator, as a user would; gives its address."""
    command = [sys.executable, "-m", "cloudinfinite_emulator", "--port", "0", "--workflow", "*=X"]
    with started([*command, "--simulate", "X", "--max-jobs", "1000000"], cwd=ROOT) as process:
        assert process.stdout is not None
        # The first address that it prints.
        yield next(
            word for line in process.stdout for word in line.split() if word.startswith("http")
        )


def _client(address: str) -> Client:
    return Client(
        bucket=DEMO_BUCKET,
        region=DEMO_REGION,
        credentials=DEMO_CREDENTIALS,
        endpoint_url=address,
    )


def _check(address: str, request: bytes) -> None:
    """See that what is measured is no refusal."""
    with raw.connections(address, 1) as [connection]:
        connection.sendall(request)
        answer = connection.recv(65536)
        assert answer.startswith(b"HTTP/1.1 200 "), answer


def _record(call: Callable[[Client], Any]) -> bytes:
    """The signed request of a call, as bytes."""

    def send(address: str) -> None:
        with _client(address) as client:
            call(client)

    return raw.record(send, inputs.trigger_answer())[0]


def _create(client: Client) -> Any:
    [trigger] = inputs.triggers(1)
    return client.trigger_inventory_workflow(
        name=trigger.name, input=source_of(trigger), operation=operation_of(trigger)
    )


def _describe(client: Client, job_id: str) -> Any:
    return client.describe_inventory_trigger_job(job_id=job_id)


def _list(client: Client) -> Any:
    # The first ones, which have ended, so that all answers are as long.
    return client.describe_inventory_trigger_jobs(size=_PAGE, order_by_time="Asc")
