"""Renders the whole Python package."""

from __future__ import annotations

import keyword

from ...representation.model import Model
from ..heads import Heads
from ..target import PackageError
from .calls import call_files
from .checks import check_names
from .formatting import formatted
from .imports import Places
from .modules import module_files
from .package_files import package_files
from .renderer import Renderer
from .views import ViewMaker

FOLDER = "python"
"""The folder of the package in the generated tree."""


class PythonTarget:
    """Renders a model as a package.

    Args:
        heads: Renders the head of each file.
        package: The name of the package.

    Raises:
        PackageError: The name is not a valid module name.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        if not package.isidentifier() or keyword.iskeyword(package):
            raise PackageError(f"{package} is not a valid name of a Python module")
        self._renderer = Renderer(heads, package)

    def render(self, model: Model) -> dict[str, str]:
        """Returns every file of the package, by path.

        Raises:
            SpecError: A name is not valid in Python.
        """
        check_names(model)
        renderer = self._renderer
        views = ViewMaker(model, Places(renderer.package))
        files = {
            **module_files(model, views, renderer),
            **call_files(model, views, renderer),
            **package_files(model, views, renderer),
        }
        package = {f"{renderer.package}/{path}": text for path, text in files.items()}
        return {f"{FOLDER}/{path}": text for path, text in formatted(package).items()}
