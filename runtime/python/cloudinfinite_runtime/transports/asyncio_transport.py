"""The asynchronous transport: sends what it is given, once, and reads the answer."""

from __future__ import annotations

import asyncio

from ..errors import CloudInfiniteError, ConfigurationError
from ..exchange import Exchange
from ..http import HttpResponse
from ..network import Network
from .asyncio_pool import AsyncioPool
from .asyncio_watch import Watch
from .diagnosis import diagnose
from .proxies import Settings, check, origin_of, settings_for


class AsyncioTransport:
    """Sends exchanges over connections of an event loop; an `AsyncTransport`.

    Any number of tasks may use it at once: those for which there is no connection wait, and are
    served in order. It also serves one event loop after another, as with several calls of
    `asyncio.run`: each starts with new connections, and those that a former loop left open go with
    the garbage. Threads with a loop each need a transport each. Do not fork while a loop runs.

    A connection is kept for `MOST_IDLE` seconds at most, so that any kept one may carry what must
    not be sent twice. The limit `connect` is for a new connection as a whole: the look-up of the
    name, all addresses, the proxy's tunnel and the handshake; not for waiting until there may be
    another connection. A loop that is busy does not use up `connect` and `read`.

    Args:
        network: Proxy, certificates, and how many connections there may be to each host; None for
            the defaults.

    Raises:
        ConfigurationError: The settings cannot work.
    """

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or Network()
        check(self._network)
        self._pools: dict[tuple[str, Settings], AsyncioPool] = {}
        self._going: set[Watch] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer; cancelling it closes its connection.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in; `sent` is False only if no
                byte of the request itself can have left.
            ConfigurationError: The transport is closed, or the environment's settings cannot work.
        """
        if self._closed:
            raise ConfigurationError("this transport is closed; make a new one")
        origin = origin_of(exchange.url)
        settings = settings_for(origin, self._network)
        watch = Watch(exchange)
        try:
            pool = self._pool(origin, settings)
            watch.request = pool.request(exchange)
            self._going.add(watch)
            async with watch.scope:
                connection = await pool.take(watch)
                try:
                    return await connection.carry(watch)
                finally:
                    pool.give(connection)
        except CloudInfiniteError:
            raise
        except (OSError, ValueError) as error:
            plain = ConnectionError("the transport was closed") if watch.is_stopped else error
            host, is_proxied = origin.partition("://")[2], settings.proxy is not None
            raise diagnose(plain, exchange, host, watch.stage, proxied=is_proxied) from error
        finally:
            watch.close()
            self._going.discard(watch)

    async def aclose(self) -> None:
        """Closes the connections; calling it again does nothing.

        An exchange that is on its way fails, and one that comes later is refused.
        """
        self._closed = True
        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                pool.retire()
            for watch in self._going:
                watch.stop()

    def _pool(self, origin: str, settings: Settings) -> AsyncioPool:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            # A connection is of no use outside of the loop that it was made in.
            self._loop, self._pools, self._going = loop, {}, set()
        pool = self._pools.get((origin, settings))
        if pool is None:
            pool = AsyncioPool(origin, settings, self._network.pool_size)
            self._pools[origin, settings] = pool
        return pool
