"""The emulator as an HTTP server."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress
from threading import Event, Thread
from typing import Any, Self

import uvicorn

from ..emulated_service import EmulatedService
from ..settings import DEFAULT_HOST
from .app import make_app
from .connections import IDLE_SECONDS, Connections

_SECONDS_TO_START = 30
_SECONDS_TO_STOP = 1
_SECONDS_TO_ABORT = 1
_JOIN_SECONDS = 0.5
_POLL_SECONDS = 0.001
_MOST_TURNS = 100


class Emulator(EmulatedService):
    """An emulator that listens on this machine during a ``with`` block.

        with Emulator() as emulator:
            client = cloudinfinite.Client(
                credentials=emulator.credentials, endpoint_url=emulator.endpoint_url
            )

    Any number of emulators may run in one process; they share nothing.

    Args:
        arguments: The arguments of `EmulatedService`.
        port: The port; 0 for any free one.
        host: The address to listen on. With any other than 127.0.0.1, other machines have access.
        options: The keyword arguments of `EmulatedService`.
    """

    def __init__(
        self, *arguments: Any, port: int = 0, host: str = DEFAULT_HOST, **options: Any
    ) -> None:
        super().__init__(*arguments, **options)
        self._host = host
        self._port = port
        self._server: _Server | None = None
        self._thread: Thread | None = None

    @property
    def endpoint_url(self) -> str:
        """The URL of the emulator."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    def start(self) -> None:
        """Starts listening; the emulator accepts requests as soon as this returns.

        Raises:
            OSError: The port is in use, or the address does not belong to this machine.
        """
        if self.closing.is_set():
            # It has been stopped before, along with its workers.
            self._accounts.reopen()
        # Bound here, not in the thread, so that the caller gets the error if the port is in use.
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.create_server((self._host, self._port), family=family)
        # Otherwise, the system delays each response until the previous one is acknowledged.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._port = listener.getsockname()[1]
        connections = Connections()
        self._server = _Server(
            uvicorn.Config(
                make_app(self, connections, self._host),
                http=connections.protocol(),
                ws="none",
                lifespan="off",
                loop="asyncio",
                log_config=None,
                access_log=False,
                server_header=False,
                # The emulator sets the Date header by its own clock.
                date_header=False,
                # The caller is always the connected client, regardless of headers.
                proxy_headers=False,
                timeout_keep_alive=IDLE_SECONDS,
            ),
            connections,
        )
        self._thread = Thread(
            target=self._server.run, args=([listener],), name="cloudinfinite-emulator", daemon=True
        )
        self._thread.start()
        if not self._server.listening.wait(_SECONDS_TO_START):
            self.stop()
            raise RuntimeError(f"the emulator did not start within {_SECONDS_TO_START} s")

    def wait(self) -> None:
        """Waits until the emulator is stopped by another thread."""
        # Waits in short intervals, since on some systems Ctrl-C does not interrupt a long wait.
        while (thread := self._thread) is not None and thread.is_alive():
            thread.join(_JOIN_SECONDS)

    def stop(self) -> None:
        """Stops listening, and ends all work. It may be called again."""
        self.close()
        # Another thread may be stopping it, too.
        server, thread = self._server, self._thread
        if server is not None and thread is not None:
            server.end()
            thread.join()
            self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()


class _Server(uvicorn.Server):
    """A server that reports when it is listening, and stops immediately.

    uvicorn's own server checks ten times a second whether to stop, and then waits a tenth of a
    second.
    """

    def __init__(self, config: uvicorn.Config, connections: Connections) -> None:
        super().__init__(config)
        self.listening = Event()
        self._connections = connections
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended = asyncio.Event()

    def end(self) -> None:
        """Stops the server, from any thread."""
        self.should_exit = True
        if self._loop is not None:
            # The server may have stopped by itself, along with its loop.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ended.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self.listening.set()

    async def main_loop(self) -> None:
        await self._ended.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # asyncio accepts connections in a task. If the listener closes first, asyncio forgets the
        # connection and leaves it open.
        own = asyncio.current_task()
        for _ in range(_MOST_TURNS):
            if asyncio.all_tasks() - self.server_state.tasks == {own}:
                break
            await asyncio.sleep(0)
        for listener in [*self.servers, *(sockets or ())]:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if not await self._is_quiet_within(_SECONDS_TO_STOP):
            # Incomplete requests, and responses that were never sent.
            self._connections.abort()
            if not await self._is_quiet_within(_SECONDS_TO_ABORT):
                for task in self.server_state.tasks:
                    task.cancel()
        for server in self.servers:
            await server.wait_closed()

    async def _is_quiet_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while self.server_state.connections or self.server_state.tasks:
            if time.monotonic() >= end:
                return False
            await asyncio.sleep(_POLL_SECONDS)
        return True
