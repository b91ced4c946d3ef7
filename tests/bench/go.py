"""The Go package compared with encoding/xml, which the vendor's Go SDK uses.

The benchmarks are in `tests/ports/go`. Each run is a separate process, so that the contenders take
turns here, too.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ..processes import run
from .plan import ROOT, Plan
from .table import Row
from .timing import alternate

_GO = Path(sys.executable).parent / "go"
_PORT = ROOT / "tests" / "ports" / "go"
_TAKEN = re.compile(r"\s([\d.]+) cpu-ns/op")
_BAR = 0.5
_WORKS = {
    "BenchmarkDecodeAPage": ("decode a page of 100 jobs", 50),
    "BenchmarkEncodeARequest": ("validate and encode a request", 40_000),
    "BenchmarkEncodeAndSign": ("validate, encode and sign a request", 30_000),
}
"""What each benchmark does, and the number of iterations per run."""


def measure(plan: Plan) -> list[Row]:
    """Returns a row for each benchmark, or none without Go."""
    if not _GO.exists():
        print("go: Go is not installed; run make ports-go", file=sys.stderr)
        return []
    program = plan.folder / "go.test"
    _go([str(_GO), "test", "-c", "-o", str(program), "."])
    rows = []
    for name, (work, calls) in _WORKS.items():
        times = alternate(
            {who: _contender(program, name, who, calls) for who in ("ours", "encoding-xml")},
            plan.rounds(24),
        )
        rows.append(
            Row.of(
                f"Go: {work} to encoding/xml",
                times.ratio("ours", "encoding-xml"),
                bar=_BAR,
                medians=times.medians(),
            )
        )
    return rows


def _contender(program: Path, name: str, who: str, calls: int) -> Callable[[], float]:
    return partial(_seconds, [str(program), f"-test.bench=^{name}$/^{who}$", "-test.run=^$"], calls)


def _seconds(command: list[str], calls: int) -> float:
    """Returns the CPU time per call."""
    output = _go([*command, f"-test.benchtime={calls}x"])
    found = _TAKEN.search(output)
    assert found, output
    return float(found[1]) / 1e9


def _go(command: list[str]) -> str:
    environment = {
        **os.environ,
        "PATH": f"{_GO.parent}{os.pathsep}{os.environ['PATH']}",
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOWORK": "off",
    }
    return run(command, cwd=_PORT, env=environment).stdout
