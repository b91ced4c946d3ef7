"""Names that load their module when they are first used.

A generated package has hundreds of types, and creating a slotted dataclass takes about a
millisecond, so importing the package must not create any.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from .forking import load

T = TypeVar("T")


def lazy_names(
    package: str, modules: Mapping[str, str]
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Creates a package's ``__all__``, ``__getattr__`` and ``__dir__`` (PEP 562).

    Args:
        package: The package's name, its ``__name__``.
        modules: The names that each module defines, separated by spaces. Module names are absolute
            or relative to the package. A name that equals the module's own means the module.
    """
    places = {name: module for module, names in modules.items() for name in names.split()}

    def __getattr__(name: str) -> Any:
        try:
            module = places[name]
        except KeyError:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules.get(package)) from None
        loaded = load(module, package)
        value = loaded if module.rpartition(".")[2] == name else getattr(loaded, name)
        # From now on, the name is found without this function.
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        # Hides the names that the package's own code uses.
        return sorted({name for name in vars(sys.modules[package]) if name[:2] == "__"} | {*places})

    return sorted(places), __getattr__, __dir__


class LazyMapping(Mapping[str, T]):
    """A read-only mapping whose values are loaded when they are first looked up.

    Args:
        places: The module of each key.
        attribute: The attribute of each module that holds the value.
        package: The package that relative module names are relative to.
    """

    __slots__ = ("_attribute", "_loaded", "_package", "_places")

    def __init__(
        self, places: Mapping[str, str], attribute: str, package: str | None = None
    ) -> None:
        self._places = dict(places)
        self._attribute = attribute
        self._package = package
        self._loaded: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        try:
            return self._loaded[key]
        except KeyError:
            module = self._places[key]
        value: T = getattr(load(module, self._package), self._attribute)
        self._loaded[key] = value
        return value

    def __contains__(self, key: object) -> bool:
        # The inherited method would load the value.
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {', '.join(self._places)}>"
