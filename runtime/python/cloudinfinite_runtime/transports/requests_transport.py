"""The synchronous transport: sends what it is given, once, and reads the answer.

requests is used for its connections, proxies and certificates only. What it would add on its own
account (redirects, cookies, .netrc, other encodings, another spelling of the target) is kept out.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from ..exchange import Exchange, Transport
from ..http import HttpResponse
from ..network import Network
from .connection import Adapter, under_way
from .diagnosis import FAILURES, diagnose
from .prepared import prepare, read
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
    """Sends through adapters, in each process others."""

    def __init__(self, network: Network) -> None:
        check(network)
        self._network = network
        # By the process, since a child must not use its parent's connections; a dictionary's own
        # methods need no lock, which a fork could leave locked.
        self._adapters: dict[int, dict[tuple[Settings, bool], Adapter]] = {}
        self._closed = False

    def send(self, exchange: Exchange) -> HttpResponse:
        if self._closed:
            raise ConfigurationError("this transport is closed; make a new one")
        origin = origin_of(exchange.url)
        settings = settings_for(exchange.url, self._network)
        if (settings.proxy or "").startswith("https:") and origin.startswith("http:"):
            raise ConfigurationError(
                "a proxy that is reached by TLS can only be used for an endpoint of https, "
                "since requests does not verify it for another"
            )
        adapter = self._adapter(settings, origin.startswith("https:"))
        proxies = {"http": settings.proxy, "https": settings.proxy} if settings.proxy else {}
        with under_way(exchange) as progress:
            try:
                response = adapter.send(
                    prepare(exchange),
                    stream=True,
                    verify=settings.verify,
                    cert=settings.certificate,
                    proxies=proxies,
                )
                with closing(response):
                    return read(response)
            except FAILURES as error:
                host = origin.partition("://")[2]
                raise diagnose(
                    error, exchange, host, progress.stage, proxied=bool(proxies)
                ) from error

    def close(self) -> None:
        self._closed = True
        # Not the parent's, whose locks may be held for ever here.
        for adapter in self._adapters.get(os.getpid(), {}).values():
            adapter.close()

    def _adapter(self, settings: Settings, secure: bool) -> Adapter:
        process = os.getpid()
        adapters = self._adapters.get(process)
        if adapters is None:
            # Those of a parent go, and their sockets with them, which the parent does not notice.
            for other in [each for each in self._adapters if each != process]:
                self._adapters.pop(other, None)
            adapters = self._adapters.setdefault(process, {})
        adapter = adapters.get((settings, secure))
        if adapter is None:
            # Two threads may make one at the same time; one of the two is used then.
            made = Adapter(self._network.pool_size, settings if secure else None)
            adapter = adapters.setdefault((settings, secure), made)
        return adapter
