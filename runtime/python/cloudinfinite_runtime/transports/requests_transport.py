"""The synchronous transport: sends what it is given, once, and reads the answer.

Only the lowest layer of requests is used: the pools of its urllib3, and how it finds proxies and
certificates. What its sessions would add on their own account (redirects, cookies, .netrc, other
encodings, another spelling of the target) is not there.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, cast

import urllib3

from ..errors import ConfigurationError
from ..exchange import Exchange, Transport
from ..http import HttpResponse
from ..network import Network
from .answers import read_answer
from .connection import under_way
from .diagnosis import FAILURES, diagnose, without_wrapping
from .head import header_fields
from .pool import open_pool
from .proxies import Settings, check, origin_of, settings_for

if TYPE_CHECKING:
    import requests


class RequestsTransport:
    """Sends exchanges over connections of its own, or over a session of the user's.

    It may be shared by any number of threads, and goes on after a fork in both processes, each with
    connections of its own. `TransportError.sent` is False exactly where no byte of the request has
    left, and all but the look-up of the host's name is done by the deadline.

    A session's connections are out of reach, so that both promises are weaker with one: what is
    not certain counts as sent; and the deadline is kept by shortening the limits, so that a server
    that sends its header byte by byte, or a handshake, may overrun it. Forking is as safe as the
    session is.

    Args:
        network: Proxy, certificates, and how many idle connections are kept; None for the defaults.
        session: A session of the user's, for its proxies, certificates and adapters, in place of
            all that; it is neither changed nor closed.

    Raises:
        ConfigurationError: Both are given, or the network's settings cannot work.
    """

    def __init__(
        self, network: Network | None = None, session: requests.Session | None = None
    ) -> None:
        self._transport: Transport
        if session is None:
            self._transport = _Direct(network or Network())
        elif network is None:
            from .session import SessionTransport

            self._transport = SessionTransport(session)
        else:
            raise ConfigurationError("a session brings its own network settings; pass one of them")

    def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in.
            ConfigurationError: The environment's proxy or certificates cannot be used, or the
                session's adapter would send again on its own what must not be sent twice.
        """
        return self._transport.send(exchange)

    def close(self) -> None:
        """Closes the connections; a session of the user's stays open."""
        self._transport.close()


class _Direct:
    """Sends over pools of connections, in each process over others."""

    def __init__(self, network: Network) -> None:
        if not hasattr(urllib3.HTTPResponse, "read1"):
            # requests itself is content with an older one, which reads whole chunks only.
            raise ConfigurationError("urllib3 is too old; pip install 'urllib3>=2.2'")
        check(network)
        self._network = network
        # By the process, since a child must not use its parent's connections; a dictionary's own
        # methods need no lock, which a fork could leave locked.
        self._pools: dict[int, dict[tuple[str, Settings], urllib3.HTTPConnectionPool]] = {}
        self._closed = False

    def send(self, exchange: Exchange) -> HttpResponse:
        if self._closed:
            raise ConfigurationError("this transport is closed; make a new one")
        origin = origin_of(exchange.url)
        settings = settings_for(exchange.url, self._network)
        is_forwarded = settings.proxy is not None and origin.startswith("http:")
        with under_way(exchange) as progress:
            try:
                response = self._pool(origin, settings).urlopen(
                    exchange.method,
                    exchange.url if is_forwarded else exchange.url[len(origin) :] or "/",
                    # The connection sends the body itself, with the head.
                    headers=header_fields(exchange),
                    retries=False,
                    redirect=False,
                    assert_same_host=False,
                    preload_content=False,
                )
                with closing(response):
                    return read_answer(cast(urllib3.HTTPResponse, response))
            except FAILURES as error:
                host = origin.partition("://")[2]
                proxied = settings.proxy is not None
                plain = without_wrapping(error)
                raise diagnose(plain, exchange, host, progress.stage, proxied=proxied) from plain

    def close(self) -> None:
        self._closed = True
        # Not the parent's, which are none of this process's business.
        for pool in list(self._pools.get(os.getpid(), {}).values()):
            pool.close()

    def _pool(self, origin: str, settings: Settings) -> urllib3.HTTPConnectionPool:
        process = os.getpid()
        pools = self._pools.get(process)
        if pools is None:
            # Those of a parent go, and their sockets with them, which the parent does not notice.
            for other in [each for each in self._pools if each != process]:
                self._pools.pop(other, None)
            pools = self._pools.setdefault(process, {})
        pool = pools.get((origin, settings))
        if pool is None:
            # Two threads may make one at the same time; one of the two is used then.
            made = open_pool(origin, settings, self._network.pool_size)
            pool = pools.setdefault((origin, settings), made)
            if self._closed:
                pool.close()
                raise ConfigurationError("this transport is closed; make a new one")
        return pool
