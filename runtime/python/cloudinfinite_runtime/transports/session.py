"""Sending over a requests session of the user's, whose connections are out of reach."""

from __future__ import annotations

import ssl
from contextlib import closing
from time import monotonic
from typing import Any

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from ..errors import ConfigurationError, TransportError
from ..exchange import Exchange
from ..http import Headers, HttpResponse
from .answers import read_answer, read_body
from .content import Content, ContentError
from .diagnosis import OUT_OF_TIME, chain, is_late, what_was_said
from .framing import FramingError
from .head import header_fields
from .proxies import origin_of

_NOT_BEGUN = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3.exceptions.LocationValueError,
)
_FAILURES = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    OSError,
    ContentError,
    FramingError,
)


class SessionTransport:
    """Sends exchanges over a session, which is neither changed nor closed.

    What it would add on its own account (redirects, cookies, .netrc, other encodings, another
    spelling of the target) is kept out here.
    """

    def __init__(self, session: requests.Session) -> None:
        self._session = session

    def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer."""
        host = origin_of(exchange.url).partition("://")[2]
        left = exchange.deadline - monotonic()
        if left <= 0:
            raise TransportError(f"nothing could be sent to {host} {OUT_OF_TIME}", sent=False)
        try:
            prepared = _prepare(exchange)
        except ValueError as error:
            raise TransportError(
                f"nothing could be sent to {host} ({error})", sent=False
            ) from error
        certain = True
        try:
            certain = self._refuse_retries(exchange)
            return self._send(exchange, prepared, left)
        except _FAILURES as error:
            raise _explain(error, exchange, host, certain) from error

    def close(self) -> None:
        """Does nothing: the session is the user's to close."""

    def _send(
        self, exchange: Exchange, prepared: requests.PreparedRequest, left: float
    ) -> HttpResponse:
        answers: list[HttpResponse] = []

        def read(response: requests.Response, **_: Any) -> requests.Response:
            with closing(response):
                answers.append(_read(response, exchange.deadline))
            # The session goes on with an empty answer, in which it finds no cookie to keep and no
            # redirect, whose body it would read without limit.
            return requests.Response()

        prepared.hooks = {"response": [read]}
        response = self._session.send(
            prepared,
            allow_redirects=False,
            timeout=(min(exchange.connect, left), min(exchange.read, left)),
            # No variable of this frame, since a proxy may have a password.
            **self._session.merge_environment_settings(exchange.url, {}, True, None, None),
        )
        if not answers:
            # A stand-in for a session, as tests have them, may know nothing of hooks.
            read(response)
        return answers[0]

    def _refuse_retries(self, exchange: Exchange) -> bool:
        """Says whether the exchange is sent at most once."""
        retries = getattr(self._session.get_adapter(exchange.url), "max_retries", None)
        repeats = isinstance(retries, urllib3.Retry) and _repeats(retries, exchange.method)
        if repeats and not exchange.safe:
            raise ConfigurationError(
                f"the session's adapter is set to send a {exchange.method} again on its own, which "
                "could do its work twice; mount an HTTPAdapter without retries for this method"
            )
        return not repeats


def _repeats(retries: urllib3.Retry, method: str) -> bool:
    """Whether a request that may have been received can be sent again."""
    if retries.allowed_methods and method not in retries.allowed_methods:
        return False
    counts = (retries.read, retries.status, retries.other)
    return (retries.total is None or retries.total > 0) and any(
        count is None or count > 0 for count in counts
    )


def _prepare(exchange: Exchange) -> requests.PreparedRequest:
    # By hand, since preparing in the usual way re-quotes the target and adds cookies.
    prepared = requests.PreparedRequest()
    prepared.method = exchange.method
    prepared.url = exchange.url
    prepared.headers = CaseInsensitiveDict(header_fields(exchange))
    prepared.body = exchange.body or None
    return prepared


def _read(response: requests.Response, deadline: float) -> HttpResponse:
    if isinstance(response.raw, urllib3.HTTPResponse):
        return read_answer(response.raw, deadline)
    # Of another adapter, or of a stand-in for one.
    body = read_body(response.iter_content(64 * 1024), Content(None), deadline)
    return HttpResponse(response.status_code, Headers(response.headers), body)


def _explain(error: Exception, exchange: Exchange, host: str, certain: bool) -> TransportError:
    """Guesses from the error how far the request came; in doubt it was sent."""
    kinds = tuple(type(each) for each in chain(error))

    def has(*wanted: type[BaseException]) -> bool:
        return any(issubclass(each, wanted) for each in kinds)

    said = what_was_said(error)
    late = is_late(exchange)
    sent = not certain
    if has(requests.exceptions.ProxyError):
        # So is called what happens after the request has left, too.
        early = has(urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError)
        early = early or said.startswith("Tunnel connection failed")
        return TransportError(f"the proxy before {host} failed ({said})", sent=sent or not early)
    if has(requests.ConnectTimeout):
        within = OUT_OF_TIME if late else f"within {exchange.connect:g} s"
        return TransportError(f"no connection to {host} {within}", sent=sent)
    if has(urllib3.exceptions.NewConnectionError):
        return TransportError(f"no connection to {host} ({said})", sent=sent)
    if has(ssl.SSLCertVerificationError):
        return TransportError(f"the certificate of {host} is not trusted ({said})", sent=sent)
    if has(*_NOT_BEGUN):
        return TransportError(f"nothing could be sent to {host} ({said})", sent=sent)
    if has(ContentError):
        return TransportError(f"{host} sent a body that cannot be decoded ({said})")
    if has(FramingError):
        return TransportError(f"{host} did not answer by HTTP ({said})")
    if late:
        return TransportError(f"{host} gave no complete answer {OUT_OF_TIME}")
    if has(urllib3.exceptions.ReadTimeoutError):
        return TransportError(f"{host} was silent for {exchange.read:g} s")
    return TransportError(f"the connection to {host} broke off ({said})")
