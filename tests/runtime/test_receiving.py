"""How the synchronous client reads responses."""

from typing import Any

from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..vectors import every_case
from .receiving import play


@every_case("receiving")
def test_vectors(case: dict[str, Any]) -> None:
    transport = RequestsTransport()
    play(case, transport.send)
    transport.close()
