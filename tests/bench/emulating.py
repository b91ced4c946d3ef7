"""The emulator: CPU time per response, and a large batch.

It runs in a separate process, started by its command. Requests are signed once by our client and
then sent repeatedly as bytes, so that only the emulator is measured.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from cloudinfinite import Client
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION
from tests.emulator.jobs import large

from ..processes import started
from . import arguments, bare, clients, inputs, raw
from .crowd import Load, contest
from .plan import ROOT, Plan
from .processes import of_process
from .server import Server, answering
from .table import Row

_ROUNDS = 8
_CALLS = 1_000
_CONNECTIONS = 8
_PAGE = 10
_FEW, _MANY = 10_000, 100_000

_BARS = {"create": 8.0, "describe": 4.0, "list": 8.0}
"""The maximum CPU time of a response, as a multiple of that of a bare server."""

_GROWTH_BAR = 1.3
"""The maximum memory for ten times as many keys, as a multiple."""


def measure(plan: Plan) -> list[Row]:
    """Returns rows of creating, describing and listing, and of a batch over a large manifest."""
    return [*_answers(plan), *_large_batch(plan)]


def _answers(plan: Plan) -> Iterator[Row]:
    calls = _CALLS // 4 if plan.quick else _CALLS
    with (
        clients.no_proxies(),
        running() as emulator,
        answering(bare.__name__, inputs.trigger_answer()) as other,
    ):
        with _client(emulator.address) as client:
            # The jobs to list must come first.
            for _ in range(_PAGE):
                first = _create(client).jobs_detail.job_id
                arguments.wait(client, first)
        requests = {
            "create": _record(_create),
            "describe": _record(partial(arguments.look, job_id=first)),
            "list": _record(partial(arguments.page, size=_PAGE)),
        }
        for request in requests.values():
            _check(emulator.address, request)
        works = {
            name: partial(_load, emulator, request, calls) for name, request in requests.items()
        }
        works["bare"] = partial(_load, other, requests["create"], calls)
        result = contest(works, plan.rounds(_ROUNDS))
    for name, bar in _BARS.items():
        work = f"the emulator, {name}"
        yield Row.of(
            f"{work}, an answer's CPU time to that of a bare Starlette's",
            result.race.ratio(name, "bare"),
            bar=bar,
            medians=result.race.medians(name, "bare"),
        )
        latencies = {f"p{share * 100:.0f}": result.latency(name, share) for share in (0.5, 0.99)}
        yield Row.of(
            f"{work}, answers/s by {_CONNECTIONS} bare sockets",
            result.rate(name),
            unit="/s",
            at_least=True,
            medians=latencies,
        )


def _load(server: Server, request: bytes, calls: int) -> Load:
    """Returns the load that these calls put on the server."""
    with raw.connections(server.address, _CONNECTIONS) as opened:
        before = of_process(server.process)
        load = raw.by_sockets(opened, request, calls)
        took = of_process(server.process) - before
    # Includes the one additional call on each connection.
    return replace(load, processor=took / (calls + _CONNECTIONS))


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
def running() -> Iterator[Server]:
    """Starts the emulator as a user would."""
    command = [sys.executable, "-m", "cloudinfinite_emulator", "--port", "0", "--quiet"]
    with started(
        [*command, "--workflow", "*=X", "--simulate", "X", "--max-jobs", "1000000"], cwd=ROOT
    ) as process:
        assert process.stdout is not None
        # The first URL that it prints.
        address = next(
            word for line in process.stdout for word in line.split() if word.startswith("http")
        )
        yield Server(address, process.pid)


def _client(address: str) -> Client:
    return Client(
        bucket=DEMO_BUCKET,
        region=DEMO_REGION,
        credentials=DEMO_CREDENTIALS,
        endpoint_url=address,
    )


def _check(address: str, request: bytes) -> None:
    """Checks that the measured request succeeds."""
    with raw.connections(address, 1) as [connection]:
        connection.sendall(request)
        answer = connection.recv(65536)
        assert answer.startswith(b"HTTP/1.1 200 "), answer


def _record(call: Callable[[Client], Any]) -> bytes:
    """Returns the signed request of a call, as bytes."""

    def send(address: str) -> None:
        with _client(address) as client:
            call(client)

    return raw.record(send, inputs.trigger_answer())[0]


def _create(client: Client) -> Any:
    [trigger] = inputs.triggers(1)
    return arguments.start(client, trigger)
