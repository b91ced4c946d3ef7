"""The thin layer above the sockets: sends what it is given, once, and reads the answer.

requests is used for its pools, proxies and certificates only. What it would add on its own account
(redirects, cookies, .netrc, other encodings, another spelling of the target) is kept out here.
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from .document import MAX_BODY  # which loads lxml too, so that no first call waits for it
from .endpoint import Endpoint
from .errors import ConfigurationError, TransportError, printable
from .http import Headers, HttpRequest, HttpResponse
from .timeout import Timeout

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_VARIABLES = (
    *_PROXIES,
    *(name.upper() for name in _PROXIES),
    "REQUEST_METHOD",  # where it is set, HTTP_PROXY counts for nothing
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
)

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
        self._limits = (self._timeout.connect, self._timeout.read)
        self._known: tuple[object, dict[str, Any]] | None = None

    def send(
        self, endpoint: Endpoint, request: HttpRequest, headers: Mapping[str, str]
    ) -> HttpResponse:
        """Sends the request and reads the whole answer.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in.
            ConfigurationError: The session's adapter would send the request again on its own.
        """
        prepared = _prepare(request, endpoint.url + request.target, headers)
        try:
            return (self._send if self._own else self._send_as_theirs)(endpoint, prepared)
        except _FAILURES as error:
            raise _explain(error, endpoint, self._timeout) from error

    def close(self) -> None:
        """Closes the connections; a session of the user's stays open."""
        if self._own:
            self._session.close()

    def _send(self, endpoint: Endpoint, prepared: requests.PreparedRequest) -> HttpResponse:
        # Past the session's own `send`, which is about hooks, cookies and redirects only.
        response = self._session.get_adapter(endpoint.url).send(
            prepared, stream=True, timeout=self._limits, **self._settings(endpoint)
        )
        with closing(response):
            return _read(response)

    def _settings(self, endpoint: Endpoint) -> dict[str, Any]:
        """Proxies and certificates by the environment, read anew whenever that has changed."""
        # Looking the proxies up takes an eighth of a call. Systems other than these keep them in
        # other places too.
        state = (endpoint.url, *map(os.environ.get, _VARIABLES))
        known = self._known
        if known is None or known[0] != state or sys.platform in ("darwin", "win32"):
            known = self._known = (state, self._environment(endpoint))
        return known[1]

    def _environment(self, endpoint: Endpoint) -> dict[str, Any]:
        settings = self._session.merge_environment_settings(endpoint.url, {}, True, None, None)
        return {name: settings[name] for name in ("proxies", "verify", "cert")}

    def _send_as_theirs(
        self, endpoint: Endpoint, prepared: requests.PreparedRequest
    ) -> HttpResponse:
        answers: list[HttpResponse] = []

        def read(response: requests.Response, **_: Any) -> requests.Response:
            with closing(response):
                answers.append(_read(response))
            # The session goes on with an empty answer, in which it finds no cookie to keep and no
            # redirect, whose body it would read without limit.
            return requests.Response()

        prepared.hooks = {"response": [read]}
        self._refuse_retries(prepared.url or "", prepared.method or "")
        response = self._session.send(
            prepared,
            allow_redirects=False,
            stream=True,
            timeout=self._limits,
            **self._environment(endpoint),
        )
        if not answers:
            # A stand-in for a session, as tests have them, may know nothing of hooks.
            read(response)
        return answers[0]

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
    prepared.headers = CaseInsensitiveDict(Headers.of(headers).pairs())
    prepared.headers["Accept-Encoding"] = "identity"
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
