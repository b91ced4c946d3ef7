"""Renders templates, with the head of every generated file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..heads import Heads
from ..templates import environment
from .docs import comment


class Renderer:
    """Renders the templates of one package.

    Args:
        heads: Renders the head of each file.
    """

    def __init__(self, heads: Heads) -> None:
        self._heads = heads
        self._environment = environment(
            Path(__file__).parent / "templates",
            comment=lambda text: comment([text]).rstrip("\n"),
        )

    def render(self, template: str, sources: Iterable[str] = (), **context: object) -> str:
        """Returns the text of one file.

        Args:
            template: The name of the template, without its endings.
            sources: The spec files that the file is generated from.
            context: The variables of the template.
        """
        header = self._heads.render(list(sources), "//")
        return self.part(template, header=header, **context)

    def part(self, template: str, **context: object) -> str:
        """Returns the text of a template without a head."""
        return self._environment.get_template(f"{template}.ts.jinja2").render(**context)
