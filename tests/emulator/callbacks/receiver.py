"""A server that callbacks are posted to."""

from __future__ import annotations

from tests.runtime.fault_server import FaultServer, answer


class Receiver(FaultServer):
    """Takes every callback, unless its `behaviours` say otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.behaviours = [answer(b"")]

    @property
    def bodies(self) -> list[bytes]:
        """The bodies that came, in order."""
        return [request.partition(b"\r\n\r\n")[2] for request in self.requests]
