"""The runtime passes `sending.json`."""

from __future__ import annotations

from typing import Any

import pytest

from cloudinfinite import ConfigurationError
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.wire.endpoint import resolve

from ..vectors import every_case
from .witness import sent


@every_case("sending")
def test_urls_and_headers_match(case: dict[str, Any]) -> None:
    assert sent(case) == case["expect"]


@every_case("sending", "refused")
def test_invalid_labels_are_refused(case: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        resolve(SERVICE, case["host"], case["bucket"], case["region"])
