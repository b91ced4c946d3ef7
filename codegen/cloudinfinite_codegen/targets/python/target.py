"""The whole Python package, as text by path."""

from __future__ import annotations

from pathlib import Path

from ...representation.model import Model
from .calls import call_files
from .checks import check_names
from .imports import Places
from .modules import module_files
from .package_files import package_files
from .renderer import Renderer
from .views import ViewMaker


class PythonTarget:
    """Renders one model as a package.

    Raises:
        SpecError: A name cannot stand in Python.
    """

    def __init__(self, model: Model, spec: Path, package: str) -> None:
        check_names(model)
        self._model = model
        self._spec = spec
        self._package = package

    def render(self) -> dict[str, str]:
        """Every file of the package: path relative to the package's parent folder, and text."""
        model = self._model
        views = ViewMaker(model, Places(self._package))
        renderer = Renderer(self._spec, self._package)
        files = {
            **module_files(model, views, renderer),
            **call_files(model, views, renderer),
            **package_files(model, views, renderer),
        }
        return {f"{self._package}/{path}": text for path, text in files.items()}
