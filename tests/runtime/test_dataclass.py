"""Dataclasses with methods compiled on first use behave like those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
import typing
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cloudinfinite_runtime import dataclass as late

# Both classes have the same name, each in a module where pickle can find it.
MODULES = {name: ModuleType(f"classes_of_{name}") for name in ("late", "standard")}
DEFINE: dict[str, Callable[..., Any]] = {
    "late": vars(late)["dataclass"],
    "standard": dataclasses.dataclass,
}

FIELDS = st.lists(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["plain", "default", "factory"])},
        optional={
            "compare": st.booleans(),
            "repr": st.booleans(),
            "init": st.booleans(),
            "kw_only": st.booleans(),
        },
    ),
    max_size=5,
)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={name: st.booleans() for name in ("frozen", "eq", "repr", "slots", "kw_only")},
)


def define(kind: str, fields: list[dict[str, Any]], options: dict[str, bool], post: bool) -> Any:
    body: dict[str, Any] = {"__annotations__": {}, "__module__": MODULES[kind].__name__}
    for number, facts in enumerate(fields):
        rest = {key: value for key, value in facts.items() if key != "kind"}
        if facts["kind"] == "default":
            rest["default"] = number
        elif facts["kind"] == "factory":
            rest["default_factory"] = list
        elif rest.get("init") is False:
            del rest["init"]
        body["__annotations__"][f"field_{number}"] = "list[Own] | int"
        body[f"field_{number}"] = dataclasses.field(**rest)
    if post:
        body["__post_init__"] = lambda self: object.__setattr__(self, "field_0", "set later")
    cls = DEFINE[kind](**options)(type("Own", (), body))
    vars(MODULES[kind])["Own"] = cls
    return cls


@pytest.fixture(autouse=True)
def modules(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in MODULES.values():
        monkeypatch.setitem(sys.modules, module.__name__, module)


def result_of(function: Callable[[], Any]) -> Any:
    """Returns the result of a function, or the error that it raises."""
    try:
        return function()
    except (TypeError, AttributeError) as error:
        return type(error), str(error)


@given(FIELDS, OPTIONS, st.booleans(), st.data())
def test_they_behave_like_the_standard_library(
    fields: list[dict[str, Any]], options: dict[str, bool], post: bool, data: st.DataObject
) -> None:
    # With both options and no fields, the standard library raises a TypeError when a field is set:
    # its __setattr__ refers to the class that slots=True has replaced.
    assume(fields or not (options.get("frozen") and options.get("slots")))
    post = post and bool(fields)
    try:
        standard = define("standard", fields, options, post)
    except TypeError:
        return  # a field without a default follows one with a default, for example
    own = define("late", fields, options, post)
    assert str(inspect.signature(own)) == str(inspect.signature(standard))
    assert typing.get_type_hints(own.__init__).keys() == (
        typing.get_type_hints(standard.__init__).keys()
    )
    names = list(inspect.signature(standard).parameters)
    values = [
        {name: [name] for name in names if data.draw(st.booleans())}
        | data.draw(st.sampled_from([{}, {"other": 1}]))
        for _ in range(2)
    ]
    made = {
        cls: [result_of(lambda cls=cls, given=given: cls(**given)) for given in values]  # type: ignore[misc]
        for cls in (own, standard)
    }
    equal = {cls: made[cls][0] == made[cls][1] for cls in made}
    assert equal[own] is equal[standard]
    facts = {cls: [facts_of(one) for one in made[cls]] for cls in made}
    assert facts[own] == facts[standard]
    for arguments, one, expected in zip(values, made[own], facts[own], strict=True):
        if isinstance(one, own):
            assert facts_of(by_position(own, arguments)) == expected


def by_position(cls: Any, arguments: dict[str, Any]) -> Any:
    """Creates a value from positional arguments."""
    fill, names, defaults = late.positional(cls)
    one = cls.__new__(cls)
    fill(one, *({**defaults, **arguments}[name] for name in names))
    return one


def facts_of(value: Any) -> Any:
    """Returns what can be observed of a value."""
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    shown = repr(value)
    has_hash = type(value).__hash__ is not None
    return [
        shown if "object at" not in shown else "plain",
        dataclasses.asdict(value),
        vars(type(value))["__dataclass_params__"].frozen,
        saved(pickle.loads(pickle.dumps(value))),
        saved(copy.copy(value)),
        has_hash or result_of(lambda: hash(value)),
        result_of(lambda: setattr(value, "field_0", 0)),
        result_of(lambda: delattr(value, "field_0")),
    ]


def saved(value: Any) -> dict[str, Any]:
    return dataclasses.asdict(value)


def test_equal_values_have_equal_hashes() -> None:
    cls = define("late", [{"kind": "plain"}, {"kind": "default"}], {"frozen": True}, post=False)
    assert hash(cls(field_0="a")) == hash(cls(field_0="a", field_1=1))
    assert len({cls(field_0="a"), cls(field_0="a", field_1=1), cls(field_0="b")}) == 2


def test_methods_are_compiled_on_first_use() -> None:
    cls = define("late", [{"kind": "plain"}], {"slots": True}, post=False)
    assert not inspect.isfunction(vars(cls)["__init__"])
    assert cls(1).field_0 == 1
    assert inspect.isfunction(vars(cls)["__init__"])


def test_subclasses_use_the_initializer_of_their_base() -> None:
    base: Any = define("late", [{"kind": "plain"}], {}, post=False)

    class More(base):  # type: ignore[misc]
        def __init__(self, more: int) -> None:
            super().__init__(field_0=more)

    assert More(3).field_0 == 3
    assert More(3) != base(3)
