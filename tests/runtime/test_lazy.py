import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_runtime.lazy import LazyMapping


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Makes a package with lazy names, and returns its name."""
    package = tmp_path / "toyshop"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from cloudinfinite_runtime.lazy import lazy_names\n"
        "__all__, __getattr__, __dir__ = lazy_names(__name__, {'.animals': 'Bear Gone animals',\n"
        "    'fractions': 'Fraction'})\n"
    )
    (package / "animals.py").write_text("class Bear: pass\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield "toyshop"
    for name in [name for name in sys.modules if name.partition(".")[0] == "toyshop"]:
        del sys.modules[name]


def test_a_name_loads_its_module_on_first_use(shop: str) -> None:
    package = __import__(shop)
    assert "toyshop.animals" not in sys.modules
    bear = package.Bear
    assert bear is sys.modules["toyshop.animals"].Bear
    assert vars(package)["Bear"] is bear


def test_absolute_modules_and_modules_themselves_are_loaded(shop: str) -> None:
    package = __import__(shop)
    assert package.Fraction is __import__("fractions").Fraction
    assert package.animals is sys.modules["toyshop.animals"]


def test_names_are_listed_before_they_are_loaded(shop: str) -> None:
    package = __import__(shop)
    listed = {name for name in dir(package) if not name.startswith("__")}
    assert listed == {"Bear", "Fraction", "Gone", "animals"}
    assert {"__all__", "__name__"} < set(dir(package))
    assert package.__all__ == ["Bear", "Fraction", "Gone", "animals"]
    assert "toyshop.animals" not in sys.modules


def test_unknown_names_do_not_exist(shop: str) -> None:
    package = __import__(shop)
    with pytest.raises(AttributeError, match="module 'toyshop' has no attribute 'Wolf'") as caught:
        _ = package.Wolf
    assert (caught.value.name, caught.value.obj) == ("Wolf", package)
    with pytest.raises(AttributeError, match="Gone"):
        _ = package.Gone
    assert not hasattr(package, "__wrapped__")


def test_a_mapping_loads_a_value_on_first_use(shop: str) -> None:
    mapping = LazyMapping[type]({"bear": ".animals", "wolf": ".forest"}, "Bear", shop)
    assert list(mapping) == ["bear", "wolf"]
    assert len(mapping) == 2
    assert "wolf" in mapping
    assert "fox" not in mapping
    assert "toyshop.animals" not in sys.modules
    bear = mapping["bear"]
    assert bear is sys.modules["toyshop.animals"].Bear
    assert mapping["bear"] is bear
    assert mapping.get("fox") is None
    with pytest.raises(KeyError):
        mapping["fox"]


def test_a_mapping_shows_its_keys_without_loading_them(shop: str) -> None:
    mapping = LazyMapping[type]({"bear": "toyshop.animals"}, "Bear")
    assert repr(mapping) == "<LazyMapping of bear>"
    assert "toyshop.animals" not in sys.modules
