"""A large batch in a separate process: `python -m tests.emulator.jobs.large KEYS KEPT`.

It processes a manifest of KEYS keys, in files compressed the way COS compresses them, and keeps the
last KEPT jobs. It prints JSON: the outcome of the batch, its duration, and the peak memory of the
process in bytes, including libxml2's.
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
    """Runs a batch of `keys` keys in a separate process, and returns the printed JSON."""
    command = [sys.executable, "-m", __name__, str(keys), str(keep)]
    ran = run_command(command, cwd=_ROOT)
    return json.loads(ran.stdout)


def main(keys: int, keep: int) -> None:
    """Runs the batch and prints its outcome, duration and memory."""
    # The files are small, so that writing them needs the same memory for any number of keys.
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
    report = {
        "state": ended.state,
        "message": ended.message,
        "kept": len(account.jobs) - 1,
        "seconds": seconds,
        "peak": _peak(),
    }
    print(json.dumps(report))
    account.close()


def _peak() -> int:
    # ru_maxrss would include the memory of the parent process.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
