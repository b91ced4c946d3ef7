"""Makes very many calls, and checks that nothing piles up: `python -m tests.soak`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Collection

from .growth import PER, Sample, complaints, open_sockets, summary, table
from .server import running
from .work import LEAKS, POOL, Work

_SAMPLES = 20
_WARM_UP = 1_500  # calls before the first sample; they fill caches and open connections


def main(arguments: list[str] | None = None) -> int:
    """Makes the calls; returns 0 if nothing grows, and 1 if something does."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument(
        "--calls", type=int, default=PER, help="the number of calls after the warm-up"
    )
    parser.add_argument(
        "--leak", choices=LEAKS, nargs="*", help="leak these on purpose, to test the checks"
    )
    options = parser.parse_args(arguments)
    samples, closed = soak(options.calls, options.leak or ())
    found = complaints(samples, most_sockets=closed + 2 * POOL)
    print(table(samples), summary(samples), *found, sep="\n")
    return 1 if found else 0


def soak(calls: int, leak: Collection[str] = ()) -> tuple[list[Sample], int]:
    """Makes the calls; returns the samples, and the number of sockets open without any client."""
    turn = max(calls // _SAMPLES, 1)
    samples = []
    with running() as url:
        work = Work(url, leak)
        with work.begun():
            closed = open_sockets()
            work.make(max(turn, min(_WARM_UP, calls)))
            started = time.monotonic()
            made = 0
            samples.append(Sample.take(made, 0.0))
            while made < calls:
                work.make(turn)
                made += turn
                samples.append(Sample.take(made, time.monotonic() - started))
                if sys.stderr.isatty():
                    print(f"\r{made:,} calls", end="\r", file=sys.stderr)
    return samples, closed


if __name__ == "__main__":
    sys.exit(main())
