"""A server that receives callbacks."""

from __future__ import annotations

from tests.runtime.fault_server import FaultServer, answer


class Receiver(FaultServer):
    """Accepts every callback unless `behaviours` says otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.behaviours = [answer(b"")]

    @property
    def bodies(self) -> list[bytes]:
        """The bodies of the received callbacks, in order."""
        return [request.partition(b"\r\n\r\n")[2] for request in self.requests]
