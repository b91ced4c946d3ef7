"""A large batch in a process of its own: `python -m tests.emulator.jobs.large KEYS KEPT`.

It goes through a manifest of so many keys, in files that are packed as COS packs them, and keeps a
few of the jobs. It prints JSON: what became of the batch, how long it took, and the most memory
that the process ever had, in bytes, libxml2's and all.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, Account, Kind, RealClock, Settings
from cloudinfinite_emulator.elements import element

from ...processes import run as run_command
from ..sources.inputs import MANIFEST, inventory, packed, row

KEPT = 1000
_KEYS_A_FILE = 2_000
_ROOT = Path(__file__).parents[3]


def run(keys: int, keep: int = KEPT) -> Any:
    """Has a batch of so many keys run in a process of its own; gives what it prints."""
    command = [sys.executable, "-m", __name__, str(keys), str(keep)]
    ran = run_command(command, cwd=_ROOT)
    return json.loads(ran.stdout)


def main(keys: int, keep: int) -> None:
    """Runs the batch and prints what it took."""
    # Small files, so that making them takes no more memory for many keys than for few.
    bucket = inventory(
        {
            f"inventory/{first:07}.csv.gz": packed(
                [
                    row(f"uploads/{number:07}.mp4")
                    for number in range(first, min(first + _KEYS_A_FILE, keys))
                ]
            )
            for first in range(0, keys, _KEYS_A_FILE)
        }
    )
    settings = Settings(simulated=["*"], keep_jobs=keep)
    account = Account(DEMO_REGION, RealClock(), {bucket.name: bucket}, settings)
    account.templates.add(bucket.name, "VideoMontage", "t", [], template_id="t1")
    batch = account.jobs.add(
        Kind.BATCH,
        DEMO_BUCKET,
        {"Type": "Job", "Name": "large", "QueueId": "p1"},
        input=element("Input", {"Manifest": MANIFEST}),
        operation=element(
            "Operation",
            {
                "Tag": "VideoMontage",
                "JobParam": {"TemplateId": "t1"},
                "Output": {"Bucket": DEMO_BUCKET, "Object": "out/${JobId}/${InputName}.mp4"},
            },
        ),
    )
    started = time.perf_counter()
    account.queue.submit(batch)
    assert account.settle(600)
    seconds = time.perf_counter() - started
    ended = account.jobs.get(batch.job_id)
    assert ended is not None
    told = {
        "state": ended.state,
        "message": ended.message,
        "kept": len(account.jobs) - 1,
        "seconds": seconds,
        "peak": _peak(),
    }
    print(json.dumps(told))
    account.close()


def _peak() -> int:
    # The system's other count begins with what the parent has.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
