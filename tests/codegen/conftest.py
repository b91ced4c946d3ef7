"""Makes the tiny API importable, and gives each test a copy of its spec to break."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .golden import GOLDEN, assemble

sys.path.insert(0, str(GOLDEN / "python"))


@pytest.fixture
def tiny_spec(tmp_path: Path) -> Path:
    return assemble(tmp_path / "spec")
