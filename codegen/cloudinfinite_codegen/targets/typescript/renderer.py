"""Templates, with the header that every generated file has."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..heads import Heads
from ..templates import environment
from .docs import comment


class Renderer:
    """Renders the templates of one package.

    Args:
        heads: What each file begins with.
    """

    def __init__(self, heads: Heads) -> None:
        self._heads = heads
        self._environment = environment(
            Path(__file__).parent / "templates",
            comment=lambda text: comment([text]).rstrip("\n"),
        )

    def render(self, template: str, sources: Iterable[str] = (), **context: object) -> str:
        """The text of one file.

        Args:
            template: Its name, without its endings.
            sources: The files of the spec that it is made from.
            context: What the template uses.
        """
        header = self._heads.render(list(sources), "//")
        return self.part(template, header=header, **context)

    def part(self, template: str, **context: object) -> str:
        """The text of a template."""
        return self._environment.get_template(f"{template}.ts.jinja2").render(**context)
