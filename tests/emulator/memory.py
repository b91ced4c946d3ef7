"""How much memory a program takes, measured in a process of its own, which nothing watches over."""

from __future__ import annotations

from ..processes import python, run

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
    return int(run(python(_FRAME.format(before=before, program=program))).stdout)
