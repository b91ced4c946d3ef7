"""Fixtures of the tests in this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_emulator.objects import FolderBucket
from cloudinfinite_emulator.objects.directory import PathDirectory, RelativeDirectory

from .folders import labyrinth


@pytest.fixture(params=[RelativeDirectory, PathDirectory])
def bucket(request: pytest.FixtureRequest, tmp_path: Path) -> FolderBucket:
    """A folder with links that leave it or form loops, opened in both ways."""
    made = labyrinth(tmp_path)
    made._open_root = request.param
    return made
