"""The thin layer above the sockets: sends what it is given, once, and reads the answer.

requests is used for its pools, proxies and certificates only. What it would add on its own account
(redirects, cookies, .netrc, other encodings, another spelling of the target) is kept out here.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from .endpoint import Endpoint
from .errors import ConfigurationError, TransportError, printable
from .http import MAX_BODY, Headers, HttpRequest, HttpResponse
from .timeout import Timeout as Timeout

_CHUNK = 64 * 1024
_LONGEST_REASON = 120
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)


class Transport:
    """Sends requests over a requests session.

    Args:
        session: A session of the user's, for its proxies, certificates and adapters; it is neither
            changed nor closed. None makes one of our own, without any retries.
        timeout: How long to wait.
    """

    def __init__(
        self, session: requests.Session | None = None, timeout: Timeout | None = None
    ) -> None:
        self._own = session is None
        self._session = requests.Session() if session is None else session
        self._timeout = timeout or Timeout()

    def send(
        self, endpoint: Endpoint, request: HttpRequest, headers: Mapping[str, str]
    ) -> HttpResponse:
        """Sends the request and reads the whole answer.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in.
            ConfigurationError: The session's adapter would send the request again on its own.
        """
        url = endpoint.url + request.target
        answers: list[HttpResponse] = []

        def read(response: requests.Response, **_: Any) -> requests.Response:
            with closing(response):
                answers.append(_read(response))
            # The session goes on with an empty answer, in which it finds no cookie to keep and no
            # redirect, whose body it would read without limit.
            return requests.Response()

        prepared = _prepare(request, url, headers)
        prepared.hooks = {"response": [read]}
        try:
            self._refuse_retries(url, request.method)
            settings = self._session.merge_environment_settings(url, {}, True, None, None)
            response = self._session.send(
                prepared,
                allow_redirects=False,
                timeout=(self._timeout.connect, self._timeout.read),
                **settings,
            )
            if not answers:
                # A stand-in for a session, as tests have them, may know nothing of hooks.
                read(response)
        except _FAILURES as error:
            raise _explain(error, endpoint, self._timeout) from error
        return answers[0]

    def close(self) -> None:
        """Closes the connections; a session of the user's stays open."""
        if self._own:
            self._session.close()

    def _refuse_retries(self, url: str, method: str) -> None:
        if method in urllib3.Retry.DEFAULT_ALLOWED_METHODS:
            return
        retries = getattr(self._session.get_adapter(url), "max_retries", None)
        if isinstance(retries, urllib3.Retry) and retries.is_retry(method, 503, True):
            raise ConfigurationError(
                f"the session's adapter is set to send a {method} again on its own, which could "
                "do its work twice; mount an HTTPAdapter without retries for this method"
            )


def _prepare(
    request: HttpRequest, url: str, headers: Mapping[str, str]
) -> requests.PreparedRequest:
    # By hand, since preparing in the usual way re-quotes the target and adds cookies.
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = url
    prepared.headers = CaseInsensitiveDict({**headers, "Accept-Encoding": "identity"})
    prepared.body = request.body or None
    return prepared


def _read(response: requests.Response) -> HttpResponse:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > MAX_BODY:
            raise TransportError(f"the answer is larger than {MAX_BODY} bytes")
    return HttpResponse(response.status_code, Headers(response.headers), bytes(body))


def _explain(error: Exception, endpoint: Endpoint, timeout: Timeout) -> TransportError:
    chain = _chain(error)
    kinds = tuple(type(each) for each in chain)

    def has(kind: type[BaseException]) -> bool:
        return any(issubclass(each, kind) for each in kinds)

    host, said = endpoint.host, _said(chain)
    if has(requests.exceptions.ProxyError):
        return TransportError(f"the proxy before {host} failed ({said})", sent=False)
    if has(requests.ConnectTimeout):
        return TransportError(f"no connection to {host} within {timeout.connect:g} s", sent=False)
    if has(urllib3.exceptions.NewConnectionError):
        return TransportError(f"no connection to {host} ({said})", sent=False)
    if has(ssl.SSLCertVerificationError):
        return TransportError(f"the certificate of {host} is not trusted ({said})", sent=False)
    if isinstance(error, ValueError):
        # Both libraries so mark what they found wrong with the request before they sent it.
        return TransportError(f"nothing could be sent to {host} ({said})", sent=False)
    if has(urllib3.exceptions.ReadTimeoutError):
        return TransportError(f"{host} was silent for {timeout.read:g} s")
    return TransportError(f"the connection to {host} broke off ({said})")


def _chain(error: BaseException) -> list[BaseException]:
    """The error and all that lie under it, outermost first."""
    chain = [error]
    for each in chain:
        inner = (getattr(each, "reason", None), *each.args, each.__cause__)
        chain += [e for e in inner if isinstance(e, BaseException) and e not in chain]
    return chain


def _said(chain: list[BaseException]) -> str:
    # The system's own words are the plainest; the texts above them hold object addresses.
    innermost = chain[-1]
    said = getattr(innermost, "strerror", None) or str(innermost)
    return printable(said)[:_LONGEST_REASON] or type(innermost).__name__
