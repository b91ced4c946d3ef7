"""Targets are rows of a table. They import only the representation and shared code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cloudinfinite_codegen
from cloudinfinite_codegen import generate as generating
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.targets.heads import Heads
from cloudinfinite_codegen.targets.naming import pascal_case

from .golden import PACKAGE

CODE = Path(cloudinfinite_codegen.__file__).parent
TARGETS = CODE / "targets"
LANGUAGES = sorted(path.name for path in TARGETS.iterdir() if (path / "target.py").is_file())


def imported(path: Path) -> Iterator[tuple[str, ...]]:
    """Yields the modules of the generator that a file imports, split at the dots."""
    folder = path.relative_to(CODE).parent.parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = folder[: len(folder) - node.level + 1]
            yield (*above, *(node.module or "").split("."))


@pytest.mark.parametrize("path", sorted(TARGETS.rglob("*.py")), ids=lambda path: path.stem)
def test_a_target_imports_only_the_representation_and_shared_code(path: Path) -> None:
    own = path.relative_to(TARGETS).parts
    for parts in imported(path):
        if parts[0] == "targets":
            other = [language for language in LANGUAGES if language in parts[1:2]]
            assert other in ([], [own[0]]), f"{path.name} imports {'.'.join(parts)}"
        else:
            assert parts[0] in ("representation", "errors"), f"{path.name} imports {parts}"


@pytest.mark.parametrize("layer", ["representation", "reading", "checks"])
def test_layers_above_the_targets_do_not_import_them(layer: str) -> None:
    files = sorted((CODE / layer).rglob("*.py"))
    assert not [parts for path in files for parts in imported(path) if "targets" in parts]
    assert len(files) > 3


class Outline:
    """A target for an invented language: it lists the names of the operations."""

    def __init__(self, heads: Heads, package: str) -> None:
        self.heads, self.package = heads, package

    def render(self, model: Model) -> dict[str, str]:
        head = self.heads.render(["service.xml"], ";;")
        names = [pascal_case(operation.words) for operation in model.operations.values()]
        return {f"outline/{self.package}.lisp": "\n".join([head, *names])}


def test_a_new_language_is_one_row_of_the_table(
    tiny_spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = generating.generate(tiny_spec, PACKAGE)
    monkeypatch.setattr(generating, "TARGETS", {**generating.TARGETS, "outline": Outline})
    after = generating.generate(tiny_spec, PACKAGE)
    text = after.pop(f"outline/{PACKAGE}.lisp").splitlines()
    assert after == before
    assert text[0].startswith(";; Generated from spec/service.xml (")
    assert text[1].startswith(";; Do not edit")
    assert "MakeToy" in text
