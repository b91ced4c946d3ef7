"""The cache of spec files returns the same as reading the files again."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.reading.source import Binding, SchemaFile

from .codegen.golden import assemble
from .reading import read_schema_file

FEED = "toys/make_toy.xsd"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return assemble(tmp_path / "spec")


def read(spec: Path) -> SchemaFile:
    return read_schema_file(spec / FEED, spec, Binding(spec / "binding.xsd"))


def test_a_file_is_read_once_even_if_it_moves(spec: Path, tmp_path: Path) -> None:
    first = read(spec)
    assert read(spec.rename(tmp_path / "elsewhere")) is first


@pytest.mark.parametrize("changed", [FEED, "binding.xsd"])
def test_a_changed_file_or_vocabulary_is_read_again(spec: Path, changed: str) -> None:
    first = read(spec)
    path = spec / changed
    path.write_text(f"{path.read_text('utf-8')}<!-- a remark -->\n", "utf-8")
    assert read(spec) is not first


def test_missing_files_are_reported(spec: Path) -> None:
    read_spec(spec)
    (spec / "settings" / "box.xsd").unlink()
    with pytest.raises(SpecError, match=r"box\.xsd"):
        read_spec(spec)
