import re

from cloudinfinite_runtime import VERSION


def test_it_is_a_version() -> None:
    assert re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+(\.?(a|b|rc|dev)[0-9]+)?", VERSION)
