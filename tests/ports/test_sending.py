"""URL and header fields of `sending.json`, from the runtime."""

from __future__ import annotations

from typing import Any

import pytest

from cloudinfinite import ConfigurationError
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.wire.endpoint import resolve

from ..vectors import every_case
from .witness import sent


@every_case("sending")
def test_what_the_runtime_sends(case: dict[str, Any]) -> None:
    assert sent(case) == case["expect"]


@every_case("sending", "refused")
def test_no_host_is_made_of_what_does_not_fit(case: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        resolve(SERVICE, case["host"], case["bucket"], case["region"])
