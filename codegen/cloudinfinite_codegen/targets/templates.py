"""The Jinja environment for the templates of a language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(folder: Path, **filters: Any) -> Environment:
    """Returns an environment for templates that render code.

    Args:
        folder: The folder of the templates.
        filters: The filters for the templates, by name.
    """
    made = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is code, not a page
    )
    made.filters |= filters
    return made
