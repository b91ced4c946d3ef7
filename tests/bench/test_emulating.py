"""That the emulator is measured as it is said, and answers what is sent over and over."""

from __future__ import annotations

import pytest

from . import emulating


def test_what_is_sent_is_what_a_client_sends() -> None:
    create = emulating._record(emulating._create)
    assert create.startswith(b"POST /inventorytriggerjob HTTP/1.1\r\n")
    assert b"<Type>Workflow</Type>" in create
    with emulating.running() as emulator:
        emulating._check(emulator.address, create)
        with pytest.raises(AssertionError, match="401 Unauthorized"):
            emulating._check(emulator.address, create.replace(b"q-ak=L", b"q-ak=X"))
