"""How the tests are run: the same examples every time, no deadline, and a watch over secrets.

A few examples of each property find a mistake while somebody works; CI tries more of them, and
`make test PROFILE=thorough` a great many, each time others.
"""

from __future__ import annotations

import gc
import os
import sys

import pytest
from hypothesis import HealthCheck, settings

from . import reading

# Without byte code on disk, every process of a run compiles all that it loads.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Before anything imports what it replaces.
reading.remember()

# How long examples take to make is a matter of how busy the machine is.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", UNTIMED, max_examples=8, derandomize=True)
settings.register_profile("ci", UNTIMED, max_examples=15, derandomize=True)
settings.register_profile("thorough", UNTIMED, max_examples=2000)
settings.load_profile("default")


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """No garbage is looked for while tests are collected, since most of what is made then stays."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is there when the tests begin is never looked at again."""
    gc.freeze()
    gc.enable()


def pytest_xdist_auto_num_workers() -> int:
    """One worker per processor: more of them finish no sooner, and import everything once more."""
    return os.cpu_count() or 1
