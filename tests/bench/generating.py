"""The generator, as whole processes, and how much it writes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

from .plan import OPERATIONS, ROOT, Plan
from .processes import Ran, compile_code, run_python
from .synthetic import write_spec
from .table import Row
from .timing import alternate

_LINES_BAR = 60_000
_BASE = "import jinja2, lxml.etree, xsdata.codegen.parsers"
_REAL_BAR = 6.0
_LARGE_BAR = 25.0
"""What a spec of the whole API may take, held against what the generator stands on; a smaller one
may take its share."""


def measure(plan: Plan) -> list[Row]:
    """A row of time for the real spec and for the large one, and the lines of the large one."""
    compile_code(ROOT / "codegen")
    works = {
        "real": _generator(plan, "real"),
        "large": _generator(plan, "large"),
        "imports": lambda: run_python("-c", _BASE).took,
    }
    run = alternate(works, 1 if plan.quick else 3)
    lines = sum(
        file.read_bytes().count(b"\n") for file in sorted(package(plan, "large").rglob("*.py"))
    )
    share = plan.operations / OPERATIONS
    return [
        Row.of(
            "generate everything to importing xsdata+jinja2+lxml",
            run.ratio("real", "imports"),
            bar=_REAL_BAR,
            medians=run.medians("real", "imports"),
        ),
        Row.of(
            f"generate {plan.operations} operations to the same",
            run.ratio("large", "imports"),
            bar=_LARGE_BAR * share,
            medians=run.medians("large", "imports"),
        ),
        Row(
            work=f"lines of Python for {plan.operations} operations",
            figure=lines,
            unit="",
            bar=_LINES_BAR * share,
        ),
    ]


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
        write_spec(ROOT / "spec", large, plan.operations)
    return large


def _generate(spec: Path, out: Path) -> Ran:
    return run_python("-m", "cloudinfinite_codegen", "--spec", str(spec), "--out", str(out))


def _generator(plan: Plan, kind: str) -> Callable[[], float]:
    numbers = count()
    spec = _spec(plan, kind)
    return lambda: _generate(spec, plan.folder / f"{kind}-{next(numbers)}").took
