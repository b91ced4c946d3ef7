"""The emulator on a port of this machine."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress
from threading import Event, Thread
from typing import Any, Self

import uvicorn

from ..service import Service
from ..settings import DEFAULT_HOST
from .app import make_app
from .connections import SECONDS_OF_SILENCE, Connections

_SECONDS_TO_START = 30
_SECONDS_TO_STOP = 1
_SECONDS_TO_BREAK_OFF = 1
_SECONDS_A_TURN = 0.5
_SECONDS_A_LOOK = 0.001
_MOST_TURNS = 100


class Emulator(Service):
    """A service that listens on this machine for as long as the ``with`` block lasts.

        with Emulator() as emulator:
            client = cloudinfinite.Client(
                credentials=emulator.credentials, endpoint_url=emulator.endpoint_url
            )

    Any number of them may run in one process; they share nothing.

    Args:
        arguments: What `Service` takes.
        port: The port; 0 for any free one.
        host: The address to listen on. Others than 127.0.0.1 let other machines in.
        options: What else `Service` takes.
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
        """Where the emulator listens."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    def start(self) -> None:
        """Starts listening; requests are answered when this returns.

        Raises:
            OSError: The port is taken, or the address is not this machine's.
        """
        if self.closing.is_set():
            # It was stopped before, and its workers with it.
            with self._lock:
                self._accounts.clear()
                self.closing.clear()
        # Bound here and not in the thread, so that a taken port is the caller's exception.
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.create_server((self._host, self._port), family=family)
        # Otherwise the system waits with each answer until the last one is acknowledged.
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
                # An answer's is that of the emulator's clock.
                date_header=False,
                # Who calls is who is connected, whatever a header says.
                proxy_headers=False,
                timeout_keep_alive=SECONDS_OF_SILENCE,
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
        # In short turns, since not every system lets Ctrl-C into a long one.
        while (thread := self._thread) is not None and thread.is_alive():
            thread.join(_SECONDS_A_TURN)

    def stop(self) -> None:
        """Stops listening and ends all work; calling it again does nothing."""
        self.close()
        # Another thread may be stopping it too.
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
    """A server that tells when it listens, ends at once, and waits for nobody for long.

    uvicorn's own looks ten times a second whether it is to end, and then waits a tenth of a second.
    """

    def __init__(self, config: uvicorn.Config, connections: Connections) -> None:
        super().__init__(config)
        self.listening = Event()
        self._connections = connections
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended = asyncio.Event()

    def end(self) -> None:
        """Has it end, from any thread."""
        self.should_exit = True
        if self._loop is not None:
            # It may have ended by itself, and its loop with it.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ended.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self.listening.set()

    async def main_loop(self) -> None:
        await self._ended.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # asyncio forgets a connection, and leaves it open, that it is about to accept when the
        # listener closes; it accepts in a task.
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
            # Requests that are not all there, and answers that never will be.
            self._connections.abort()
            if not await self._is_quiet_within(_SECONDS_TO_BREAK_OFF):
                for task in self.server_state.tasks:
                    task.cancel()
        for server in self.servers:
            await server.wait_closed()

    async def _is_quiet_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while self.server_state.connections or self.server_state.tasks:
            if time.monotonic() >= end:
                return False
            await asyncio.sleep(_SECONDS_A_LOOK)
        return True
