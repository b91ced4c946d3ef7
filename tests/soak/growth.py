"""What a process uses, and whether that grows."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import median

PER = 100_000
MIB = 1 << 20

MOST_MEMORY = 2 * MIB
"""The number of bytes by which memory may grow in `PER` calls."""

MOST_BLOCKS = 1_000
"""The number of Python objects, roughly, by which it may grow in `PER` calls: one in a hundred
calls."""

# The minimum growth to report. Open connections and memory that cannot be returned vary a little,
# which a short run would mistake for growth.
_SOME_MEMORY = MIB // 2
_SOME_BLOCKS = 500


@dataclass(frozen=True)
class Sample:
    """What the process uses at one moment between calls.

    Attributes:
        calls: The number of calls so far.
        seconds: How long they took.
        sockets: The number of open sockets.
        threads: The number of running threads.
        memory: The memory in use by the whole process, in bytes.
        blocks: The number of memory blocks in use by Python objects.
    """

    calls: int
    seconds: float
    sockets: int
    threads: int
    memory: int
    blocks: int

    @classmethod
    def take(cls, calls: int, seconds: float) -> Sample:
        """Takes a sample of this process."""
        gc.collect()
        return cls(
            calls,
            seconds,
            open_sockets(),
            threading.active_count(),
            int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"),
            sys.getallocatedblocks(),
        )


def open_sockets() -> int:
    """Returns the number of open sockets of this process."""
    found = 0
    for entry in os.listdir("/proc/self/fd"):
        try:
            found += os.readlink(f"/proc/self/fd/{entry}").startswith("socket:")
        except OSError:
            continue  # the descriptor of the listing itself
    return found


def growth(samples: Sequence[Sample], of: Callable[[Sample], float]) -> float:
    """Returns the growth in `PER` calls, based on the second half of the samples.

    It is the median of the slopes between any two samples, so that a single step of one MiB does
    not exceed the limit.
    """
    half = samples[len(samples) // 2 :]
    slopes = [(of(two) - of(one)) / (two.calls - one.calls) for one, two in combinations(half, 2)]
    return median(slopes) * PER


def complaints(samples: Sequence[Sample], most_sockets: int) -> list[str]:
    """Returns what is wrong with the samples; nothing if there is no growth."""
    found = []
    half = samples[len(samples) // 2 :]
    sockets = max(sample.sockets for sample in samples)
    if sockets > most_sockets:
        found.append(f"{sockets} sockets were open (at most {most_sockets})")
    if half[-1].threads > half[0].threads:
        found.append(f"{half[-1].threads - half[0].threads} more threads at the end")
    memory = growth(samples, lambda sample: sample.memory)
    if memory > MOST_MEMORY and half[-1].memory - half[0].memory > _SOME_MEMORY:
        found.append(f"the memory grows by {memory / MIB:.1f} MiB in {PER:,} calls")
    blocks = growth(samples, lambda sample: sample.blocks)
    if blocks > MOST_BLOCKS and half[-1].blocks - half[0].blocks > _SOME_BLOCKS:
        found.append(f"Python's objects grow by {blocks:,.0f} in {PER:,} calls")
    return found


def summary(samples: Sequence[Sample]) -> str:
    """Returns the growth of the process as one line."""
    memory = growth(samples, lambda sample: sample.memory) / MIB
    blocks = growth(samples, lambda sample: sample.blocks)
    return (
        f"in {PER:,} calls: {memory:+.2f} MiB (at most {MOST_MEMORY / MIB:g}), "
        f"{blocks:+,.0f} of Python's objects (at most {MOST_BLOCKS:,})"
    )


def table(samples: Sequence[Sample]) -> str:
    """Returns the samples as a table."""
    lines = [f"{'calls':>8} {'seconds':>8} {'sockets':>8} {'threads':>8} {'MiB':>8} {'blocks':>9}"]
    lines += [
        f"{each.calls:8,} {each.seconds:8.1f} {each.sockets:8} {each.threads:8} "
        f"{each.memory / MIB:8.2f} {each.blocks:9,}"
        for each in samples
    ]
    return "\n".join(lines)
