"""The benchmark of the emulator sends valid requests."""

from __future__ import annotations

import pytest

from . import emulating


def test_a_recorded_request_is_accepted() -> None:
    create = emulating._record(emulating._create)
    assert create.startswith(b"POST /inventorytriggerjob HTTP/1.1\r\n")
    assert b"<Type>Workflow</Type>" in create
    with emulating.running() as emulator:
        emulating._check(emulator.address, create)
        with pytest.raises(AssertionError, match="401 Unauthorized"):
            emulating._check(emulator.address, create.replace(b"q-ak=L", b"q-ak=X"))
