"""Dataclasses whose methods are compiled on first use.

The standard library compiles the methods of a dataclass when it defines the class, which takes most
of the time. A first call defines about 45 classes, and needs the methods of only a few.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, cast

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        *, frozen: bool = False, eq: bool = True, repr: bool = True, **options: bool
    ) -> Callable[[type], type]:
        """A drop-in replacement for `dataclasses.dataclass`, without `order`."""

        def define(cls: type) -> type:
            methods = _methods(cls, frozen=frozen, eq=eq, repr=repr)
            made = dataclasses.dataclass(init=False, eq=False, repr=False, **options)(cls)
            for name, method in (*methods.items(), ("__init__", _Initializer(made, frozen))):
                setattr(made, name, method)
            made.__dataclass_params__.frozen = frozen
            return made

        return define


class _Initializer:
    """A placeholder for the `__init__` of a class, which compiles it on first use."""

    __slots__ = ("_cls", "_frozen")

    def __init__(self, cls: type, frozen: bool) -> None:
        self._cls = cls
        self._frozen = frozen

    def __get__(self, instance: object, owner: type) -> Any:
        made = _initializer(self._cls, self._frozen)
        cast(Any, self._cls).__init__ = made
        return made.__get__(instance, owner)


class _Factory:
    """The default of a field that has a factory."""

    def __repr__(self) -> str:
        return "<factory>"


NO_VALUE: Any = _Factory()
"""The default that makes an initializer call the factory of the field."""


def positional(cls: type) -> tuple[Callable[..., None], list[str], dict[str, Any]]:
    """Compiles an initializer that takes all arguments by position, which is twice as fast.

    Returns:
        The initializer, which sets the attributes of a new instance; the names of its arguments;
        and their defaults by name, with `NO_VALUE` for fields that have a factory.
    """
    fields = [field for field in dataclasses.fields(cls) if field.init]
    known = [field for field in fields if field.default is not dataclasses.MISSING]
    made = [field for field in fields if field.default_factory is not dataclasses.MISSING]
    return (
        _initializer(cls, cast(Any, cls).__dataclass_params__.frozen, by_position=True),
        [field.name for field in fields],
        {field.name: field.default for field in known} | {field.name: NO_VALUE for field in made},
    )


def _initializer(cls: type, frozen: bool, *, by_position: bool = False) -> Any:
    """Compiles the `__init__` of a class, optionally with all arguments by position."""
    outer: dict[str, Any] = {"_factory": NO_VALUE, "_set": object.__setattr__}
    by_place: list[str] = []
    by_name: list[str] = []
    body: list[str] = []
    for field in dataclasses.fields(cls):
        name = parameter = value = field.name
        default = f"_default_{name}"
        if field.default_factory is not dataclasses.MISSING:
            outer[default] = field.default_factory
            parameter = f"{name}=_factory"
            value = f"{default}() if {name} is _factory else {name}"
            if not field.init:
                value = f"{default}()"
        elif field.default is not dataclasses.MISSING:
            outer[default] = field.default
            parameter = f"{name}={default}"
            if not field.init:
                value = default
        if field.init:
            if by_position:
                by_place.append(name)
            else:
                (by_name if field.kw_only else by_place).append(parameter)
        body.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else ())])
    lines = "\n  ".join(body or ["pass"])
    made: dict[str, Any] = {}
    # As in the standard library: inside a function that holds the defaults, and in the namespace of
    # the class's module, so that annotations can be resolved.
    exec(  # noqa: S102 - names of fields only
        f"def make({', '.join(outer)}):\n def __init__({parameters}):\n  {lines}\n return __init__",
        vars(sys.modules[cls.__module__]),
        made,
    )
    initializer = made["make"](**outer)
    initializer.__qualname__ = f"{cls.__qualname__}.__init__"
    initializer.__annotations__ = {
        field.name: field.type for field in dataclasses.fields(cls) if field.init
    } | {"return": None}
    return initializer


def _methods(cls: type, *, frozen: bool, eq: bool, repr: bool) -> dict[str, Any]:
    """Returns the shared methods that a class does not define itself."""
    methods: dict[str, Any] = {}
    if repr:
        methods["__repr__"] = _repr
    if eq:
        methods["__eq__"] = _eq
        methods["__hash__"] = _hash if frozen else None
    if frozen:
        methods["__setattr__"] = _refuse
        methods["__delattr__"] = _refuse
        methods["__getstate__"] = _state
        methods["__setstate__"] = _restore
    return {name: method for name, method in methods.items() if name not in vars(cls)}


_compared: dict[type, Callable[[Any], object]] = {}
"""A function for each class that reads the fields to compare."""


def _values(value: Any) -> object:
    cls = value.__class__
    read = _compared.get(cls)
    if read is None:
        names = [field.name for field in dataclasses.fields(cls) if field.compare]
        read = _compared[cls] = attrgetter(*names) if names else lambda _: ()
    return read(value)


def _eq(self: object, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _repr(self: Any) -> str:
    shown = [f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr]
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    verb = "assign to" if value else "delete"
    raise dataclasses.FrozenInstanceError(f"cannot {verb} field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
