"""The whole run: read the spec, make every target's files."""

from __future__ import annotations

from pathlib import Path

from .reading.reader import read_spec
from .targets.model_json.target import export_model, export_schema
from .targets.python.target import PythonTarget
from .writer import format_python


def generate(spec: Path, package: str = "cloudinfinite") -> dict[str, str]:
    """Every generated file: path relative to the output folder, and text.

    Args:
        spec: The folder of the spec.
        package: The name of the Python package.

    Raises:
        SpecError: Something in the spec is wrong.
    """
    model = read_spec(spec)
    python = format_python(PythonTarget(model, spec, package).render())
    return {
        "model.json": export_model(model),
        "model.schema.json": export_schema(),
        **{f"python/{path}": text for path, text in python.items()},
    }
