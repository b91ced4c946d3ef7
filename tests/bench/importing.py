"""Loading the package and using it for the first time, in fresh processes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from textwrap import dedent

from . import inputs
from .clients import no_proxies
from .generating import package
from .plan import ROOT, Plan
from .processes import compile_code, run_program
from .server import running
from .synthetic import FEEDS
from .table import Row
from .timing import Race, Spread, alternate

# The package alone loads next to nothing, so what a program needs is held to the same bars.
_OURS = {"cloudinfinite": "import cloudinfinite", "Client": "from cloudinfinite import Client"}
_BASE = "import requests, lxml.etree"

# User time of the statement alone, without that of starting Python.
_TIMED = """
import resource
{before}
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
{statement}
print(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before)
"""

_COUNTED = """
import dataclasses, json
inner, made = dataclasses._process_class, []
def counting(cls, *rest):
    made.append(cls.__module__.partition(".")[0])
    return inner(cls, *rest)
dataclasses._process_class = counting
{statement}
print(json.dumps([made.count(name) for name in ("cloudinfinite", "cloudinfinite_runtime")]))
"""

_FIRST_USE = """
import json, time
from cloudinfinite import Client, Credentials

client = Client(
    bucket={bucket!r},
    region={region!r},
    endpoint_url={address!r},
    credentials=Credentials("id", "key"),
)
times = []
with client:
    for number in range(2):
        started = time.perf_counter()
        from cloudinfinite import models
        answer = client.create_media_info_job(
            input=models.MediaInfoJobInput(object=f"uploads/{{number}}.mp4")
        )
        times.append(time.perf_counter() - started)
        assert answer.jobs_detail[0].state == "Submitted" and not answer.metadata.anomalies
print(json.dumps(times))
"""


def measure(plan: Plan) -> list[Row]:
    """Rows of importing, of many more operations, and of a first call."""
    compile_code(ROOT / "generated" / "python", ROOT / "runtime" / "python")
    return [*_to_base(plan), *_dataclasses(), *_many_operations(plan), _first_use(plan)]


def _to_base(plan: Plan) -> list[Row]:
    programs = {
        name: _TIMED.format(before="", statement=statement)
        for name, statement in (*_OURS.items(), ("requests+lxml", _BASE))
    }
    run = _alternate({name: (program, None) for name, program in programs.items()}, plan.rounds(30))
    return [
        Row.of(
            f"import {name} to requests+lxml, user time",
            run.ratio(name, "requests+lxml"),
            bar=1.15,
            medians=run.medians(name, "requests+lxml"),
        )
        for name in _OURS
    ]


def _dataclasses() -> list[Row]:
    rows = []
    for name, statement in _OURS.items():
        generated, runtime = run_program(_COUNTED.format(statement=statement))
        work = f"dataclasses built by import {name} ({generated} of them generated)"
        # A client needs some of the runtime's; the bar is for the package alone.
        bar = 0 if name == "cloudinfinite" else None
        rows.append(Row(work=work, figure=generated + runtime, unit="", bar=bar))
    return rows


def _many_operations(plan: Plan) -> list[Row]:
    # Both from folders that were made alike, so that finding them costs the same.
    paths = {kind: package(plan, kind) for kind in ("real", "large")}
    compile_code(*paths.values())
    rows = []
    for name, statement in _OURS.items():
        # What others take is out of the way before, and its noise with it.
        program = _TIMED.format(before=_BASE, statement=statement)
        runs = {kind: (program, path) for kind, path in paths.items()}
        run = _alternate(runs, plan.rounds(30))
        rows.append(
            Row.of(
                f"{FEEDS} more operations, import {name}, user time",
                run.difference("large", "real"),
                scale=1e3,
                unit="ms",
                bar=3.0,
                medians=run.medians(),
            )
        )
    return rows


def _alternate(runs: Mapping[str, tuple[str, Path | None]], rounds: int) -> Race:
    def timed(program: str, path: Path | None) -> float:
        return float(run_program(program, path=path))

    works: dict[str, Callable[[], float]] = {
        name: partial(timed, program, path) for name, (program, path) in runs.items()
    }
    for work in works.values():
        work()
    return alternate(works, rounds)


def _first_use(plan: Plan) -> Row:
    with no_proxies(), running(inputs.media_info_answer()) as address:
        program = dedent(_FIRST_USE).format(
            address=address, bucket=inputs.BUCKET, region=inputs.REGION
        )
        runs = [run_program(program) for _ in range(plan.rounds(30))]
    first, second = zip(*runs, strict=True)
    again = Spread.of(second).middle
    spread = Spread.of(first)
    return Row.of(
        "first call after import, wall time",
        spread,
        scale=1e3,
        unit="ms",
        bar=30.0,
        medians={"first": spread.middle, "second": again},
    )
