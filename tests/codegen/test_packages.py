"""The tiny API's packages: exported names and the table of operations."""

from __future__ import annotations

from importlib import import_module

import pytest
import tinyapi
from hypothesis import given
from hypothesis import strategies as st

from .values import MODEL, type_of


def test_types_are_exported_where_they_are_declared_and_used() -> None:
    enumerations = {name for name, facts in MODEL["scalars"].items() if "values" in facts}
    places = {
        name: facts["file"].partition("/")[0]
        for name, facts in [*MODEL["records"].items(), *MODEL["scalars"].items()]
        if name in MODEL["records"] or name in enumerations
    }
    for name, folder in places.items():
        found = getattr(import_module(f"tinyapi.{folder}"), name)
        assert found is type_of(name)
    for name, operation in tinyapi.OPERATIONS.items():
        family = import_module(f"tinyapi.{operation.family}")
        for each in (operation.params, operation.request, operation.response):
            assert each is None or getattr(family, each.__name__) is each, name


@pytest.mark.parametrize("folder", ["toys", "shop_floor", "common", "results", "settings"])
def test_every_exported_name_can_be_imported(folder: str) -> None:
    module = import_module(f"tinyapi.{folder}")
    assert module.__all__ == sorted(module.__all__)
    assert set(module.__all__) <= set(dir(module))
    for name in module.__all__:
        found = getattr(module, name)
        assert name.endswith("Value") or found.__name__ == name


def test_every_operation_can_be_loaded_by_name() -> None:
    assert list(tinyapi.OPERATIONS) == list(MODEL["operations"])
    for name, operation in tinyapi.OPERATIONS.items():
        assert (operation.name, operation.safe) == (name, MODEL["operations"][name]["safe"])


@given(st.sampled_from(sorted(MODEL["operations"])))
def test_an_operation_knows_its_schema_and_family(name: str) -> None:
    operation = tinyapi.OPERATIONS[name]
    facts = MODEL["operations"][name]
    assert (operation.schema, operation.family) == (facts["file"], facts["family"])
    assert operation.actions == tuple(action["name"] for action in facts.get("actions", []))
    assert operation.pages == tuple(page["href"] for page in facts["pages"])
