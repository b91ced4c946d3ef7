"""Specs for tests of the command."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_pages import command

from ..excerpt import small_excerpt
from .commands import FIRST, HREF, WALK, run
from .ideal import read_once


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec with the kiln and the facts of its page."""
    spec = small_excerpt(tmp_path_factory.mktemp("kept") / "spec")
    shutil.copy(WALK / "first.xsd", spec / "media" / "reserve_kiln.xsd")
    page = spec.parent / "kept.md"
    page.write_text(FIRST, "utf-8")
    assert run(spec, "read", page, "--save", "--href", HREF) == 0
    return spec


@pytest.fixture
def spec(kept: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of it. The command parses it only when its feeds change."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "read_spec", read_once)
        yield Path(shutil.copytree(kept, tmp_path / "spec"))
