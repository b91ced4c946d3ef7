"""Renders the whole TypeScript package."""

from __future__ import annotations

from ...representation.model import Model
from ..heads import Heads
from .checks import check_names
from .modules import ModuleMaker
from .package_files import package_files
from .renderer import Renderer

FOLDER = "typescript"
"""The folder of the package in the generated tree."""


class TypeScriptTarget:
    """Renders a model as a package.

    Args:
        heads: Renders the head of each file.
        package: The name of the package, which no file contains.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        self._renderer = Renderer(heads)

    def render(self, model: Model) -> dict[str, str]:
        """Returns every file of the package, by path.

        Raises:
            SpecError: A name is not valid in TypeScript.
        """
        check_names(model)
        maker = ModuleMaker(model, self._renderer)
        files = {**maker.files(), **package_files(model, maker, self._renderer)}
        return {f"{FOLDER}/{path}": text for path, text in files.items()}
