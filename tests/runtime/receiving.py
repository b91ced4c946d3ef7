"""The vectors of `receiving.json`, played to a transport over a real socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from ..vectors import body_of
from ..waiting import SOON
from .exchanges import make
from .fault_server import FaultServer, answer, hang_up, nothing, say, then

Send = Callable[[SignedRequest], HttpResponse]
"""Sends an exchange by the transport on trial, which need not have been used before."""


def play(case: dict[str, Any], send: Send) -> None:
    """Plays a case, and then one more request to see that it gets its own answer."""
    expected = case["expect"]
    with FaultServer() as server:
        end = hang_up if case.get("closed") else nothing
        server.behaviours = [then(say(body_of(case)), end), answer(b"its own")]
        again = False
        try:
            told = send(make(server.url, method=case.get("method", "GET"), within=SOON))
        except TransportError as error:
            assert error.sent
            assert "time" not in error.reason
            assert expected == "refused", error.reason
        else:
            assert expected != "refused", told
            assert (str(told.status), told.body) == (expected["status"], expected["body"].encode())
            wanted = expected.get("headers", {})
            assert {name: told.headers.get(name) for name in wanted} == wanted
            again = expected["again"]
        assert send(make(server.url, safe=False, within=SOON)).body == b"its own"
        assert server.connections == (1 if again else 2)
