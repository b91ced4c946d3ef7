"""A whole run: reads the spec, and renders every target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from .reading.reader import read_spec
from .representation.model import Model
from .targets.go.target import GoTarget
from .targets.heads import Heads
from .targets.model_json.target import ModelJsonTarget
from .targets.python.target import PythonTarget
from .targets.target import Target, TargetMaker
from .targets.typescript.target import TypeScriptTarget

TARGETS: Final[Mapping[str, TargetMaker]] = {
    "model.json": ModelJsonTarget,
    "python": PythonTarget,
    "go": GoTarget,
    "typescript": TypeScriptTarget,
}
"""All targets, by name."""


UNFINISHED = "TODO"
"""The word in a drafted feed that marks an open decision."""


def unfinished(spec: Path) -> list[str]:
    """Returns every line of the spec with an open decision, which must not be committed."""
    return [
        f"unfinished: {path}:{number}: {line.strip()}"
        for path in sorted([*spec.glob("*/*.xsd"), *spec.glob("*.xml")])
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if UNFINISHED in line
    ]


def generate(spec: Path, package: str = "cloudinfinite") -> dict[str, str]:
    """Returns every generated file, by its path in the output folder.

    Args:
        spec: The folder of the spec.
        package: The name of the package in each language.

    Raises:
        PackageError: The name is not valid in a language.
        SpecError: Something in the spec is wrong.
    """
    targets = prepare(spec, package)
    return render(targets, read_spec(spec))


def prepare(spec: Path, package: str) -> list[Target]:
    """Returns every target, ready to render a model.

    Raises:
        PackageError: The name is not valid in a language.
    """
    heads = Heads(spec)
    return [make(heads, package) for make in TARGETS.values()]


def render(targets: Iterable[Target], model: Model) -> dict[str, str]:
    """Returns the files of several targets, by their paths in the output folder."""
    return {path: text for each in targets for path, text in each.render(model).items()}


def translation_report(untranslated: Mapping[str, int]) -> str:
    """Returns a line about the texts without Chinese."""
    if not untranslated:
        return "every text has a Chinese translation"
    count = sum(untranslated.values())
    where = ", ".join(f"{folder} {number}" for folder, number in untranslated.items())
    return f"{count} {'text has' if count == 1 else 'texts have'} no Chinese translation: {where}"
