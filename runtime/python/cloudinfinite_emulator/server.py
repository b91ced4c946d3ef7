"""The service on a port of this machine."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from threading import Event, Thread
from typing import Any, Self

import uvicorn

from cloudinfinite import Credentials

from .app import make_app
from .service import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION, Service

_HOST = "127.0.0.1"
_SECONDS_TO_START = 30
_SECONDS_TO_STOP = 1
_SECONDS_OF_SILENCE = 60
_SECONDS_A_TURN = 0.5


class LocalService(Service):
    """A service that listens on 127.0.0.1 for as long as the ``with`` block lasts.

    Any number of them may run in one process; they share nothing.

    Args:
        credentials: The key pair or pairs that exist.
        bucket: The bucket's full name.
        region: The bucket's region.
        port: The port; 0 for any free one.
        options: What else `Service` takes.

    Attributes:
        credentials: The first key pair, for a client to sign with.
    """

    def __init__(
        self,
        credentials: Credentials | Sequence[Credentials] = DEMO_CREDENTIALS,
        bucket: str = DEMO_BUCKET,
        region: str = DEMO_REGION,
        *,
        port: int = 0,
        **options: Any,
    ) -> None:
        keys = (credentials,) if isinstance(credentials, Credentials) else tuple(credentials)
        super().__init__(keys, bucket, region, **options)
        self.credentials = keys[0]
        self._port = port
        self._server: _Server | None = None
        self._thread: Thread | None = None

    @property
    def endpoint_url(self) -> str:
        """Where the service listens."""
        return f"http://{_HOST}:{self._port}"

    def start(self) -> None:
        """Starts listening; requests are answered when this returns.

        Raises:
            OSError: The port is taken.
        """
        # Bound here and not in the thread, so that a taken port is the caller's exception.
        listener = socket.create_server((_HOST, self._port))
        # Otherwise the system waits with each answer until the last one is acknowledged.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._port = listener.getsockname()[1]
        self._server = _Server(
            uvicorn.Config(
                make_app(self),
                http="h11",
                ws="none",
                lifespan="off",
                loop="asyncio",
                log_config=None,
                access_log=False,
                server_header=False,
                # Longer than a person thinks between two calls, so that connections are used again.
                timeout_keep_alive=_SECONDS_OF_SILENCE,
                timeout_graceful_shutdown=_SECONDS_TO_STOP,
            )
        )
        self._thread = Thread(
            target=self._server.run, args=([listener],), name="cloudinfinite-emulator", daemon=True
        )
        self._thread.start()
        if not self._server.listening.wait(_SECONDS_TO_START):
            self.stop()
            raise RuntimeError(f"the local service did not start within {_SECONDS_TO_START} s")

    def wait(self) -> None:
        """Waits until the service is stopped by another thread."""
        # In short turns, since not every system lets Ctrl-C into a long one.
        while (thread := self._thread) is not None and thread.is_alive():
            thread.join(_SECONDS_A_TURN)

    def stop(self) -> None:
        """Stops listening; calling it again does nothing."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()


class _Server(uvicorn.Server):
    """A server that tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()
