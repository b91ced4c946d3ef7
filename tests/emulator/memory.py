"""How much memory a program takes, measured in a process of its own, which nothing watches over."""

from __future__ import annotations

import subprocess
import sys

_FRAME = """
import tracemalloc
{before}
tracemalloc.start()
{program}
print(tracemalloc.get_traced_memory()[1])
"""


def peak(program: str, before: str = "") -> int:
    """The most bytes that Python holds at a time while a program runs.

    What `before` imports and makes is not counted.
    """
    ran = subprocess.run(
        [sys.executable, "-c", _FRAME.format(before=before, program=program)],
        check=True,
        capture_output=True,
        text=True,
    )
    return int(ran.stdout)
