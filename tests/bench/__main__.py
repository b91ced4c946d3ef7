"""Measures everything, prints the table, and writes it as JSON: `python -m tests.bench`.

The exit code says whether measuring was possible, not whether a bar is met.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from . import machine
from .plan import Plan
from .table import Row, render

# Processes first, before this one fills the processor's caches.
_WORKS = (
    "generating",
    "importing",
    "decoding",
    "encoding",
    "signing",
    "media",
    "calling",
    "throughput",
    "streaming",
    "emulating",
    "go",
    "typescript",
)


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmarks; returns 0 if that was possible."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="rough figures within a minute")
    parser.add_argument(
        "--json", type=Path, default=Path("build/bench.json"), help="where to write the results"
    )
    parser.add_argument(
        "--only", action="append", choices=_WORKS, help="measure only this; can be repeated"
    )
    options = parser.parse_args(arguments)
    rows: list[Row] = []
    with TemporaryDirectory() as folder:
        plan = Plan(Path(folder), options.quick)
        for name in options.only or _WORKS:
            started = time.monotonic()
            rows += import_module(f".{name}", __package__).measure(plan)
            print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    facts = machine.facts()
    print(", ".join(f"{name} {fact}" for name, fact in facts.items()), render(rows), sep="\n\n")
    _write(options.json, {"machine": facts, "quick": options.quick}, rows)
    return 0


def _write(target: Path, about: dict[str, object], rows: list[Row]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    document = about | {"rows": [row.as_json() for row in rows]}
    text = json.dumps(document, ensure_ascii=False, indent=2)
    target.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
