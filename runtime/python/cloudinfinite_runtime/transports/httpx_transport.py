"""The asynchronous transport: one exchange over httpx, on asyncio or trio.

Only the lowest layer of httpx is used, for its pools, proxies and certificates. What its client
would add on its own account (redirects, cookies, .netrc, other encodings, another spelling of the
target) is not there. httpx comes with the extra ``async``, and the first transport loads it.
"""

from __future__ import annotations

import time
import zlib
from typing import TYPE_CHECKING, cast

from ..errors import CloudInfiniteError, ConfigurationError, TransportError
from ..exchange import Exchange
from ..http import MAX_BODY, Headers, HttpResponse
from ..network import Network
from .proxies import Settings, check, origin_of, settings_for

if TYPE_CHECKING:
    import httpx

    from .httpx_outcome import Watch
    from .httpx_pool import Line, Pool

_COMPRESSED = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class HttpxTransport:
    """Sends exchanges over httpx; an `AsyncTransport`.

    Any number of tasks may use it at once. It also serves one event loop after another, as with
    several calls of `asyncio.run`: each starts with new connections, and those that a former loop
    left open go with the garbage. Threads with a loop each need a transport each. Do not fork while
    a loop runs.

    A connection is kept for `MOST_IDLE` seconds at most, so that any kept one may carry what must
    not be sent twice. The limit `connect` is for a new connection as a whole: the look-up of the
    name, all addresses, the proxy's tunnel and the handshake.

    Args:
        network: Proxy, certificates, and how many idle connections are kept for each host; None
            for the defaults.

    Raises:
        ConfigurationError: httpx is not installed, or the settings cannot work.
    """

    def __init__(self, network: Network | None = None) -> None:
        try:
            import httpx  # noqa: F401
        except ImportError as error:
            raise ConfigurationError(
                "asynchronous calls need httpx: pip install 'cloudinfinite[async]'"
            ) from error
        self._network = network or Network()
        check(self._network)
        self._pools: dict[tuple[str, Settings], Pool] = {}
        self._going: set[Watch] = set()
        self._loop: object = None
        self._closed = False

    async def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer; cancelling it closes its connection.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in; `sent` is False only if no
                byte of the request itself can have left.
            ConfigurationError: The transport is closed, or the environment's settings cannot work.
        """
        import anyio

        from .httpx_outcome import Watch
        from .httpx_request import make_request

        if self._closed:
            raise ConfigurationError("this transport is closed; make a new one")
        origin = origin_of(exchange.url)
        host = origin.partition("://")[2]
        pool = self._pool(origin)
        watch = Watch(exchange, proxied=pool.proxied)
        remaining = exchange.deadline - time.monotonic()
        if remaining <= 0:
            raise watch.explain_end(host)
        line = pool.take()
        self._going.add(watch)
        answer: HttpResponse | None = None
        failure: TransportError | None = None
        try:
            with anyio.move_on_after(remaining), watch.scope:
                watch.scope.deadline = anyio.current_time() + exchange.connect
                request = make_request(
                    exchange,
                    origin,
                    forwarded=pool.forwards,
                    extensions={"timeout": watch.limits, "trace": watch.see},
                )
                answer = await _exchange(line, request)
        except CloudInfiniteError:
            raise
        except Exception as error:
            failure = watch.explain(error, host)
        finally:
            self._going.discard(watch)
            with anyio.CancelScope(shield=True):
                if answer is not None:
                    await pool.give(line)
                else:
                    await line.aclose()
                    # httpx forgets a connection whose handshake is cancelled.
                    for stream in watch.opened:
                        await stream.aclose()
        if answer is not None:
            return _decoded(answer, host)
        try:
            # Not by the handler above, which would hang on it what it caught.
            raise failure or watch.explain_end(host)
        finally:
            del failure  # which holds this frame

    async def aclose(self) -> None:
        """Closes the connections; calling it again does nothing.

        An exchange that is on its way fails, and one that comes later is refused.
        """
        import anyio
        from anyio.lowlevel import current_token

        self._closed = True
        pools, self._pools = self._pools, {}
        if self._loop == current_token():
            for watch in self._going:
                watch.stop()
            with anyio.CancelScope(shield=True):
                for pool in pools.values():
                    await pool.retire()

    def _pool(self, origin: str) -> Pool:
        from anyio.lowlevel import current_token

        from .httpx_pool import Pool

        loop = current_token()
        if loop != self._loop:
            # A connection is of no use outside of the loop that it was made in.
            self._loop, self._pools, self._going = loop, {}, set()
        settings = settings_for(origin, self._network)
        pool = self._pools.get((origin, settings))
        if pool is None:
            pool = Pool(settings, origin.startswith("https:"), self._network.pool_size)
            self._pools[origin, settings] = pool
        return pool


async def _exchange(line: Line, request: httpx.Request) -> HttpResponse:
    response = await line.handle_async_request(request)
    try:
        body = await _read(response)
    finally:
        await response.aclose()
    fields = response.headers.raw
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in fields)
    return HttpResponse(response.status_code, headers, body)


async def _read(response: httpx.Response) -> bytes:
    import anyio

    body = bytearray()
    stream = cast("httpx.AsyncByteStream", response.stream)
    with anyio.CancelScope() as scope:
        async for chunk in stream:
            body += chunk
            if len(body) > MAX_BODY:
                # Leaving the loop would leave generators of httpcore's behind, half way through.
                scope.cancel()
    if len(body) > MAX_BODY:
        raise _too_large()
    return bytes(body)


def _decoded(answer: HttpResponse, host: str) -> HttpResponse:
    """Undoes a compression that was not asked for; another encoding is left as it is."""
    encoding = answer.headers.get("content-encoding", "").strip().lower()
    if encoding not in _COMPRESSED:
        return answer
    try:
        body = _decompress(answer.body)
    except zlib.error as error:
        reason = f"{host} sent a body that cannot be decoded ({error})"
        raise TransportError(reason) from error
    return HttpResponse(answer.status, answer.headers, body)


def _decompress(body: bytes) -> bytes:
    """Decompresses all parts of a body, but not beyond the limit."""
    plain = bytearray()
    while body:
        decoder = zlib.decompressobj(_GZIP_OR_ZLIB)
        plain += decoder.decompress(body, MAX_BODY + 1 - len(plain))
        if len(plain) > MAX_BODY:
            raise _too_large()
        if not decoder.eof:
            raise zlib.error("it ends too early")
        body = decoder.unused_data
    return bytes(plain)


def _too_large() -> TransportError:
    return TransportError(f"the answer is larger than {MAX_BODY} bytes")
