"""Kills and restarts an emulator: `python -m tests.emulator.state.killed FOLDER`.

It prints the address of the emulator. For each line that it reads, it kills the emulator without
warning, starts a new one on the same folder, and prints the new address.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from cloudinfinite_emulator import DEMO_BUCKET, Emulator, FolderBucket, Settings
from cloudinfinite_emulator.checks.specification import packaged
from cloudinfinite_emulator.state.keeper import DiskKeeper


def main(folder: Path) -> None:
    """Starts and kills emulators until standard input ends."""
    (folder / "bucket").mkdir(exist_ok=True)
    # Read the feeds once here, and not in each process.
    for name in (
        "CreateMediaInfoJob",
        "TriggerInventoryJob",
        "CreateMediaWorkflow",
        "CreateSnapshotTemplate",
    ):
        packaged().feed(name)
    while True:
        receiver, sender = os.pipe()
        child = os.fork()
        if child == 0:
            _serve(folder, sender)
        os.close(sender)
        with os.fdopen(receiver) as lines:
            print(lines.readline().strip(), flush=True)
        line = sys.stdin.readline()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if not line:
            return


def _serve(folder: Path, sender: int) -> None:
    emulator = Emulator(
        buckets=[FolderBucket(DEMO_BUCKET, folder / "bucket")],
        settings=Settings(simulated=["MediaInfo", "Snapshot", "SmartCover"], workers=2),
        keeper=DiskKeeper(folder),
    )
    emulator.start()
    os.write(sender, f"{emulator.endpoint_url}\n".encode())
    os.close(sender)
    emulator.wait()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
