"""The generator as a whole process, and the size of its output."""

from __future__ import annotations

from itertools import count

from .plan import ROOT, Plan
from .processes import compile_code, run_python
from .table import Row
from .timing import alternate

_LINES_BAR = 75_000
_BASE = "import jinja2, lxml.etree, xsdata.codegen.parsers"
# Relative to importing what the generator depends on.
_BAR = 25.0


def measure(plan: Plan) -> list[Row]:
    """Returns a row of time and one of lines."""
    compile_code(ROOT / "codegen")
    numbers = count()

    def generate() -> float:
        out = plan.folder / f"generated-{next(numbers)}"
        return run_python("-m", "cloudinfinite_codegen", "--out", str(out)).took

    works = {"generator": generate, "imports": lambda: run_python("-c", _BASE).took}
    run = alternate(works, 1 if plan.quick else 3)
    written = (plan.folder / "generated-0" / "python").rglob("*.py")
    return [
        Row.of(
            "generate everything to importing xsdata+jinja2+lxml",
            run.ratio("generator", "imports"),
            bar=_BAR,
            medians=run.medians(),
        ),
        Row(
            work="lines of Python for all operations",
            figure=sum(file.read_bytes().count(b"\n") for file in written),
            unit="",
            bar=_LINES_BAR,
        ),
    ]
