"""The whole Python package, as text by path."""

from __future__ import annotations

from pathlib import Path

from ..model import Model
from .checks import check_names
from .families import family_files
from .imports import Places
from .operations import operation_files
from .package_files import package_files
from .renderer import Renderer
from .type_files import type_files
from .view_maker import ViewMaker


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
            **type_files(model, views, renderer),
            **operation_files(model, views, renderer),
            **family_files(model, views, renderer),
            **package_files(model, views, renderer),
        }
        return {f"{self._package}/{path}": text for path, text in files.items()}
