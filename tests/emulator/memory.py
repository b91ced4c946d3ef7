"""Measures the memory of a program in a separate process, without coverage."""

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
    """Returns the peak number of bytes that Python allocates while a program runs.

    Memory that `before` allocates is not counted.
    """
    return int(run(python(_FRAME.format(before=before, program=program))).stdout)
