"""What a process holds, and whether that grows."""

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
"""Bytes by which the memory may grow in `PER` calls."""

MOST_BLOCKS = 1_000
"""Python's objects, about, by which it may grow in `PER` calls: one in a hundred calls."""

# What it must have grown by in fact. Each connection that happens to be open makes it a little
# more, and so does memory that cannot be given back; a short run would take that for growth.
_SOME_MEMORY = MIB // 2
_SOME_BLOCKS = 500


@dataclass(frozen=True)
class Sample:
    """What the process holds at one moment, while no call is on its way.

    Attributes:
        calls: How many calls have been made.
        seconds: How long that took.
        sockets: How many sockets are open.
        threads: How many threads run.
        memory: Bytes of memory that are in use, those of all libraries.
        blocks: Blocks of memory that are in use, those of Python's objects only.
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
    """How many sockets this process has open."""
    found = 0
    for entry in os.listdir("/proc/self/fd"):
        try:
            found += os.readlink(f"/proc/self/fd/{entry}").startswith("socket:")
        except OSError:
            continue  # that of the listing itself
    return found


def growth(samples: Sequence[Sample], of: Callable[[Sample], float]) -> float:
    """By how much something grows in `PER` calls, judged by the second half of the samples.

    It is the median of the slopes between any two, which one step of a MiB does not lift over the
    limit.
    """
    half = samples[len(samples) // 2 :]
    slopes = [(of(two) - of(one)) / (two.calls - one.calls) for one, two in combinations(half, 2)]
    return median(slopes) * PER


def complaints(samples: Sequence[Sample], most_sockets: int) -> list[str]:
    """What is wrong with how the samples follow one another; nothing if they do not grow."""
    found = []
    half = samples[len(samples) // 2 :]
    sockets = max(sample.sockets for sample in samples)
    if sockets > most_sockets:
        found.append(f"{sockets} sockets were open, where {most_sockets} are the most")
    if half[-1].threads > half[0].threads:
        found.append(f"{half[-1].threads - half[0].threads} threads more at the end")
    memory = growth(samples, lambda sample: sample.memory)
    if memory > MOST_MEMORY and half[-1].memory - half[0].memory > _SOME_MEMORY:
        found.append(f"the memory grows by {memory / MIB:.1f} MiB in {PER:,} calls")
    blocks = growth(samples, lambda sample: sample.blocks)
    if blocks > MOST_BLOCKS and half[-1].blocks - half[0].blocks > _SOME_BLOCKS:
        found.append(f"Python's objects grow by {blocks:,.0f} in {PER:,} calls")
    return found


def summary(samples: Sequence[Sample]) -> str:
    """How much the process grows, in a line."""
    memory = growth(samples, lambda sample: sample.memory) / MIB
    blocks = growth(samples, lambda sample: sample.blocks)
    return (
        f"in {PER:,} calls: {memory:+.2f} MiB (at most {MOST_MEMORY / MIB:g}), "
        f"{blocks:+,.0f} of Python's objects (at most {MOST_BLOCKS:,})"
    )


def table(samples: Sequence[Sample]) -> str:
    """The samples, a line each."""
    lines = [f"{'calls':>8} {'seconds':>8} {'sockets':>8} {'threads':>8} {'MiB':>8} {'blocks':>9}"]
    lines += [
        f"{each.calls:8,} {each.seconds:8.1f} {each.sockets:8} {each.threads:8} "
        f"{each.memory / MIB:8.2f} {each.blocks:9,}"
        for each in samples
    ]
    return "\n".join(lines)
