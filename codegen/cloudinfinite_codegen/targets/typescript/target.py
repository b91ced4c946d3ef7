"""The whole TypeScript package, as text by path."""

from __future__ import annotations

from ...representation.model import Model
from ..heads import Heads
from .checks import check_names
from .modules import ModuleMaker
from .package_files import package_files
from .renderer import Renderer

FOLDER = "typescript"
"""Where the package lies, below the generated tree."""


class TypeScriptTarget:
    """Renders a model as a package.

    Args:
        heads: What each file begins with.
        package: The name of the package, which appears in no file.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        self._renderer = Renderer(heads)

    def render(self, model: Model) -> dict[str, str]:
        """Every file of the package.

        Raises:
            SpecError: A name cannot stand in TypeScript.
        """
        check_names(model)
        maker = ModuleMaker(model, self._renderer)
        files = {**maker.files(), **package_files(model, maker, self._renderer)}
        return {f"{FOLDER}/{path}": text for path, text in files.items()}
