"""The generator, as whole processes."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from .plan import ROOT, Plan
from .processes import compile_code, run_python
from .synthetic import FEEDS, write_spec
from .table import Row
from .timing import Spread, alternate


def measure(plan: Plan) -> list[Row]:
    """A row for the real spec, and one for a spec with many more feeds."""
    compile_code(ROOT / "codegen")
    rows = []
    for work, kind, rounds, bar in (
        ("generate everything", "real", 5, 3.0),
        (f"generate everything and {FEEDS} more feeds", "large", 3, 10.0),
    ):
        runs = {"generator": _generator(plan, kind)}
        run = alternate(runs, 1 if plan.quick else rounds)
        spread = Spread.of(run.times["generator"])
        rows.append(Row.of(work, spread, unit="s", bar=bar, medians=run.medians()))
    return rows


def package(plan: Plan, kind: str) -> Path:
    """A folder with the package that is generated from the `real` spec or from the `large` one."""
    out = plan.folder / f"{kind}-0"
    if not out.exists():
        _generate(_spec(plan, kind), out)
    return out / "python"


def _spec(plan: Plan, kind: str) -> Path:
    if kind == "real":
        return ROOT / "spec"
    large = plan.folder / "large-spec"
    if not large.exists():
        write_spec(ROOT / "spec", large)
    return large


def _generate(spec: Path, out: Path) -> None:
    run_python("-m", "cloudinfinite_codegen", "--spec", str(spec), "--out", str(out))


def _generator(plan: Plan, kind: str) -> Callable[[], float]:
    numbers = count()
    spec = _spec(plan, kind)

    def run() -> float:
        out = plan.folder / f"{kind}-{next(numbers)}"
        started = time.perf_counter()
        _generate(spec, out)
        return time.perf_counter() - started

    return run
