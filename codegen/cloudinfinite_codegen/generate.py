"""The whole run: read the spec, make every target's files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from .reading.reader import read_spec
from .targets.heads import Heads
from .targets.model_json.target import ModelJsonTarget
from .targets.python.target import PythonTarget
from .targets.target import TargetMaker

TARGETS: Final[Mapping[str, TargetMaker]] = {
    "model.json": ModelJsonTarget,
    "python": PythonTarget,
}
"""Every form that the spec is written in."""


def generate(spec: Path, package: str = "cloudinfinite") -> dict[str, str]:
    """Every generated file: path relative to the output folder, and text.

    Args:
        spec: The folder of the spec.
        package: The name of the package in each language.

    Raises:
        PackageError: A language has no such name.
        SpecError: Something in the spec is wrong.
    """
    heads = Heads(spec)
    targets = [make(heads, package) for make in TARGETS.values()]
    model = read_spec(spec)
    return {path: text for each in targets for path, text in each.render(model).items()}
