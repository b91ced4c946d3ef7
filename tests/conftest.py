"""Sets up every test run: Hypothesis's profiles, garbage collection, and the number of workers.

`make test` tries a few examples per property, the same ones each time. CI tries more, and
`make test PROFILE=thorough` tries thousands of random ones.
"""

from __future__ import annotations

import gc
import os
import sys

import pytest
from hypothesis import HealthCheck, settings

from . import reading

# Without bytecode on disk, each child process would compile everything it imports.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# This must run before any module imports the functions that it replaces.
reading.remember()

# Drawing an example takes longer on a busy machine, so slowness proves nothing.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", UNTIMED, max_examples=8, derandomize=True)
settings.register_profile("ci", UNTIMED, max_examples=15, derandomize=True)
settings.register_profile("thorough", UNTIMED, max_examples=2000)
settings.load_profile("default")


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Collects no garbage while tests are collected: most objects that are created then stay."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Collects garbage rarely from here on, and never among what exists when the tests begin."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    gc.enable()


def pytest_xdist_auto_num_workers() -> int:
    """Starts one worker more than there are processors, since many tests wait."""
    return (os.cpu_count() or 1) + 1
