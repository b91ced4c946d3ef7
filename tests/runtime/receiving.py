"""Runs the vectors of `receiving.json` against a transport, over a real socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from ..vectors import body_of
from ..waiting import SOON
from .fault_server import FaultServer, answer, hang_up, nothing, send_raw, then
from .requests_to_send import make

Send = Callable[[SignedRequest], HttpResponse]
"""Sends a request by the transport under test, which need not be new."""


def play(case: dict[str, Any], send: Send) -> None:
    """Runs a case, and then sends one more request to check that it gets its own response."""
    expected = case["expect"]
    with FaultServer() as server:
        end = hang_up if case.get("closed") else nothing
        server.behaviours = [then(send_raw(body_of(case)), end), answer(b"its own")]
        again = False
        try:
            response = send(make(server.url, method=case.get("method", "GET"), within=SOON))
        except TransportError as error:
            assert error.sent
            assert "time" not in error.reason
            assert expected == "refused", error.reason
        else:
            assert expected != "refused", response
            assert (str(response.status), response.body) == (
                expected["status"],
                expected["body"].encode(),
            )
            wanted = expected.get("headers", {})
            assert {name: response.headers.get(name) for name in wanted} == wanted
            again = expected["again"]
        assert send(make(server.url, safe=False, within=SOON)).body == b"its own"
        assert server.connections == (1 if again else 2)
