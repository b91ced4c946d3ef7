"""Importing the package and using it for the first time, in new processes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from . import arguments, inputs
from .clients import no_proxies
from .plan import ROOT, Plan
from .processes import compile_code, run_program
from .server import running
from .table import Row
from .timing import Race, alternate

# The package alone loads next to nothing, so the same bars apply to what a program imports.
_OURS = {"cloudinfinite": "import cloudinfinite", "Client": "from cloudinfinite import Client"}
_BASE = "import requests, lxml.etree"

_PACKAGES = ROOT / "generated" / "python"
# The invented API of the generator's tests.
_SMALL = "tinyapi"
_SMALL_PACKAGES = ROOT / "tests" / "codegen" / "tiny" / "generated" / "python"

# Excludes the start of Python.
_TIMED = """
import time
before = time.process_time()
{statement}
print(time.process_time() - before)
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

_CLIENT = """
from {package} import Client, Credentials
client = Client(bucket={bucket!r}, region={region!r}, endpoint_url={address!r},
                credentials=Credentials("id", "key"))
"""

_FIRST_USE = """
import time
{client}
before = time.process_time()
{call}
print(time.process_time() - before)
client.close()
"""

_OFFICIAL_PROCESS = """
from qcloud_cos import CosConfig, CosS3Client
bucket = {bucket!r}
host, _, port = {address!r}.removeprefix("http://").partition(":")
client = CosS3Client(CosConfig(Region={region!r}, SecretId="id", SecretKey="key", Scheme="http",
                               IP=host, Port=int(port)))
{call}
"""


def measure(plan: Plan) -> list[Row]:
    """Returns rows of importing, of the number of operations, and of a first call."""
    compile_code(_PACKAGES, ROOT / "runtime" / "python")
    return [
        *_to_base(plan),
        *_dataclasses(),
        _many_operations(plan),
        *_first_call(plan),
    ]


def _to_base(plan: Plan) -> list[Row]:
    programs = {
        name: _TIMED.format(statement=statement)
        for name, statement in (*_OURS.items(), ("requests+lxml", _BASE))
    }
    run = _alternate(
        {name: partial(_printed, program) for name, program in programs.items()}, plan.rounds(30)
    )
    return [
        Row.of(
            f"import {name} to requests+lxml",
            run.ratio(name, "requests+lxml"),
            bar=1.15,
            medians=run.medians(name, "requests+lxml"),
        )
        for name in _OURS
    ]


def _dataclasses() -> list[Row]:
    rows = []
    for name, statement in _OURS.items():
        generated, runtime = run_program(_COUNTED.format(statement=statement)).json()
        work = f"dataclasses built by import {name} ({generated} of them generated)"
        # A client needs some of the runtime's; the bar applies to the package alone.
        bar = 0 if name == "cloudinfinite" else None
        rows.append(Row(work=work, figure=generated + runtime, unit="", bar=bar))
    return rows


def _many_operations(plan: Plan) -> Row:
    # Both are found by PYTHONPATH, so that searching costs the same.
    paths = {"cloudinfinite": _PACKAGES, _SMALL: _SMALL_PACKAGES}
    compile_code(*paths.values())
    run = _alternate(
        {
            name: partial(
                _printed, _TIMED.format(statement=_client("http://127.0.0.1:9", name)), path
            )
            for name, path in paths.items()
        },
        plan.rounds(30),
    )
    return Row.of(
        "import and make a client to that of an API of a few operations",
        run.ratio("cloudinfinite", _SMALL),
        bar=1.1,
        medians=run.medians(),
    )


def _first_call(plan: Plan) -> list[Row]:
    with no_proxies(), running(inputs.media_info_answer()) as address:
        program = _FIRST_USE.format(client=_client(address), call=arguments.FIRST_CALL)
        base = _TIMED.format(statement=_BASE)
        uses = _alternate(
            {"first call": partial(_printed, program), "requests+lxml": partial(_printed, base)},
            plan.rounds(30),
        )
        official = _OFFICIAL_PROCESS.format(
            address=address,
            bucket=inputs.BUCKET,
            region=inputs.REGION,
            call=arguments.FIRST_CALL_OFFICIALLY,
        )
        processes = {"ours": _client(address) + arguments.FIRST_CALL, "official": official}
        run = _alternate(
            {name: partial(_cpu_time, program) for name, program in processes.items()},
            plan.rounds(30),
        )
    return [
        Row.of(
            "first call after import to import requests+lxml",
            uses.ratio("first call", "requests+lxml"),
            bar=0.3,
            medians=uses.medians(),
        ),
        Row.of(
            "cold process: from start to end with one call, to one by the official SDK",
            run.ratio("ours", "official"),
            bar=1.1,
            medians=run.medians(),
        ),
    ]


def _client(address: str, package: str = "cloudinfinite") -> str:
    return _CLIENT.format(
        package=package, address=address, bucket=inputs.BUCKET, region=inputs.REGION
    )


def _printed(program: str, path: Path | None = None) -> float:
    return float(run_program(program, path=path).printed)


def _cpu_time(program: str) -> float:
    return run_program(program).took


def _alternate(works: Mapping[str, Callable[[], float]], rounds: int) -> Race:
    for work in works.values():
        work()
    return alternate(works, rounds)
