import re

from cloudinfinite_runtime import VERSION


def test_the_version_is_valid() -> None:
    assert re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+(\.?(a|b|rc|dev)[0-9]+)?", VERSION)
