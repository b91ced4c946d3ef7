"""The memory of a batch does not grow with its number of keys."""

from __future__ import annotations

import pytest

from .large import KEPT, run

pytestmark = pytest.mark.slow

_MEGABYTE = 1024 * 1024


def test_memory_does_not_grow_with_a_batch() -> None:
    few, many = run(1_500), run(4_500)
    for report in (few, many):
        assert (report["state"], report["message"], report["kept"]) == ("Success", "", KEPT)
    assert many["peak"] <= 1.3 * few["peak"]
    # A few hundred bytes per job would exceed this.
    assert many["peak"] - few["peak"] < 2 * _MEGABYTE


def test_leaked_jobs_would_be_noticed() -> None:
    assert run(3_000, keep=3_000)["peak"] - run(1_500)["peak"] > 4 * _MEGABYTE
