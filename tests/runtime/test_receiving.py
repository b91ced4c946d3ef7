"""What the synchronous client makes of the bytes of an answer."""

from typing import Any

import pytest

from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..vectors import cases
from .receiving import play


@pytest.mark.parametrize("case", cases("receiving"))
def test_outcomes_of_bytes(case: dict[str, Any]) -> None:
    transport = RequestsTransport()
    play(case, transport.send)
    transport.close()
