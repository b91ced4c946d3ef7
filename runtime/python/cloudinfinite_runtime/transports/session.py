"""Sends over a user's requests session, whose connections are not accessible."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from time import monotonic
from typing import Any, TypeVar

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from ..codec.document import MAX_BODY  # also loads lxml, so that the first call need not wait
from ..errors import ConfigurationError, TransportError
from ..http import Headers, HttpResponse, SignedRequest, Stream, StreamingTransport
from .connection_settings import origin_of
from .content import Content, ContentError
from .diagnosis import CLOSED, OUT_OF_TIME, chain, is_late, what_was_said
from .framing import NO_LIMIT, FramingError, header_fields

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

_CHUNK = 256 * 1024
_OVER = object()

R = TypeVar("R")
_Take = Callable[[requests.Response, SignedRequest], R]


class SessionTransport(StreamingTransport):
    """Sends requests over a session, which is neither changed nor closed.

    It prevents what the session would add on its own: redirects, cookies, .netrc, other encodings,
    or another spelling of the target.
    """

    def __init__(self, session: requests.Session) -> None:
        self._session = session

    def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the request and reads the whole response."""
        return self._carry(request, _take_whole)

    def open(self, request: SignedRequest, /) -> Stream | HttpResponse:
        """Sends the request, and returns a stream if the service reports success."""
        return self._carry(request, _take_open)

    def _carry(self, request: SignedRequest, take: _Take[R]) -> R:
        host = origin_of(request.url).partition("://")[2]
        left = request.deadline - monotonic()
        if left <= 0:
            raise TransportError(f"nothing could be sent to {host} {OUT_OF_TIME}", sent=False)
        try:
            prepared = _prepare(request)
        except ValueError as error:
            raise TransportError(
                f"nothing could be sent to {host} ({error})", sent=False
            ) from error
        certain = True
        try:
            certain = self._refuse_retries(request)
            return self._send(request, prepared, left, take)
        except _FAILURES as error:
            raise _explain(error, request, host, certain) from error

    def close(self) -> None:
        """Does nothing, since closing the session is up to the user."""

    def _send(
        self,
        request: SignedRequest,
        prepared: requests.PreparedRequest,
        left: float,
        take: _Take[R],
    ) -> R:
        responses: list[R] = []

        def read(response: requests.Response, **_: Any) -> requests.Response:
            responses.append(take(response, request))
            # The session continues with an empty response, so that it keeps no cookie and follows
            # no redirect, whose body it would read without limit.
            return requests.Response()

        prepared.hooks = {"response": [read]}
        response = self._session.send(
            prepared,
            allow_redirects=False,
            timeout=(min(request.connect, left), min(request.read, left)),
            # Not a local variable, since a proxy's URL may contain a password.
            **self._session.merge_environment_settings(request.url, {}, True, None, None),
        )
        if not responses:
            # A fake session in a test may not support hooks.
            read(response)
        return responses[0]

    def _refuse_retries(self, request: SignedRequest) -> bool:
        """Returns whether the request is certain to be sent at most once."""
        retries = getattr(self._session.get_adapter(request.url), "max_retries", None)
        repeats = isinstance(retries, urllib3.Retry) and _repeats(retries, request.method)
        if repeats and not request.safe:
            raise ConfigurationError(
                f"the session's adapter would retry a {request.method} on its own, which could do "
                "its work twice; mount an HTTPAdapter without retries for this method"
            )
        return not repeats


def _repeats(retries: urllib3.Retry, method: str) -> bool:
    """Whether these retries may resend a request that may have been received."""
    if retries.allowed_methods and method not in retries.allowed_methods:
        return False
    counts = (retries.read, retries.status, retries.other)
    return (retries.total is None or retries.total > 0) and any(
        count is None or count > 0 for count in counts
    )


def _prepare(request: SignedRequest) -> requests.PreparedRequest:
    # Built by hand, since `prepare` re-quotes the target and adds cookies.
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = request.url
    prepared.headers = CaseInsensitiveDict(header_fields(request))
    body: Any = request.body if request.upload is None else request.upload.pieces()
    prepared.body = body or None
    return prepared


def _take_whole(response: requests.Response, request: SignedRequest) -> HttpResponse:
    with closing(response):
        return _read(response, request.deadline)


def _take_open(response: requests.Response, request: SignedRequest) -> Stream | HttpResponse:
    if not HttpResponse(response.status_code).is_success:
        return _take_whole(response, request)
    try:
        return SessionStream(response, request)
    except BaseException:
        response.close()
        raise


class SessionStream(Stream):
    """A stream that holds a requests response until it is read, fails or is closed."""

    def __init__(self, response: requests.Response, request: SignedRequest) -> None:
        self.status = response.status_code
        self.headers, self._chunks, encoding = _arriving(response, NO_LIMIT)
        self._response: requests.Response | None = response
        self._content = Content(encoding, NO_LIMIT)
        self._steps: Iterator[None] = iter(())
        self._host = origin_of(request.url).partition("://")[2]
        self._request = request.once_answered()
        self._is_whole = False

    def read(self) -> bytes:
        """Returns the next piece of the body."""
        if self._is_whole:
            return b""
        if self._response is None:
            raise TransportError(CLOSED)
        try:
            piece = self._piece()
        except _FAILURES as error:
            self.close()
            raise _explain(error, self._request, self._host, True) from error
        except BaseException:
            self.close()
            raise
        if not piece:
            self._is_whole = True
            self.close()
        return piece

    def close(self) -> None:
        """Returns the connection to its pool, or closes it. Calling it again does nothing."""
        response, self._response = self._response, None
        if response is not None:
            response.close()

    def _piece(self) -> bytes:
        while not (piece := self._content.take()):
            if next(self._steps, _OVER) is not _OVER:
                continue
            chunk = next(self._chunks, b"")
            if not chunk:
                return self._content.finish()
            self._steps = iter(self._content.feed(chunk))
        return piece


def _read(response: requests.Response, deadline: float) -> HttpResponse:
    headers, chunks, encoding = _arriving(response, MAX_BODY)
    body = read_body(chunks, Content(encoding), deadline)
    return HttpResponse(response.status_code, headers, body)


def _arriving(
    response: requests.Response, most: int
) -> tuple[Headers, Iterator[bytes], str | None]:
    """Returns the header fields of a response, its body as it arrives, and the body's encoding.

    Raises:
        FramingError: It is an interim response, so the next request would get the final one.
        TransportError: It announces a body that is larger than allowed.
    """
    raw = response.raw
    if not isinstance(raw, urllib3.HTTPResponse):
        # From a custom or fake adapter; requests decodes it.
        return Headers(response.headers), response.iter_content(_CHUNK), None
    if raw.status < 200:
        raw.close()
        raise FramingError(f"status {raw.status} before the final response")
    if (raw.length_remaining or 0) > most:
        raise TransportError(f"the response is larger than {most} bytes")
    headers = Headers(raw.headers)
    return headers, _chunks(raw), headers.get("content-encoding")


def _chunks(raw: urllib3.HTTPResponse) -> Iterator[bytes]:
    # Reads bytes as they arrive; `stream` would wait for a whole chunk.
    return iter(lambda: raw.read1(_CHUNK, decode_content=False) or b"", b"")


def _explain(error: Exception, request: SignedRequest, host: str, certain: bool) -> TransportError:
    """Explains an error, and infers whether the request was sent; if in doubt, it was."""
    kinds = tuple(type(each) for each in chain(error))

    def has(*wanted: type[BaseException]) -> bool:
        return any(issubclass(each, wanted) for each in kinds)

    said = what_was_said(error)
    late = is_late(request)
    sent = not certain
    if has(requests.exceptions.ProxyError):
        # urllib3 also uses this error for failures after the request was sent.
        early = has(urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError)
        early = early or said.startswith("Tunnel connection failed")
        return TransportError(f"the proxy for {host} failed ({said})", sent=sent or not early)
    if has(requests.ConnectTimeout):
        within = OUT_OF_TIME if late else f"within {request.connect:g} s"
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
        return TransportError(f"{host} sent an invalid HTTP response ({said})")
    if late:
        return TransportError(f"{host} sent no complete response {OUT_OF_TIME}")
    if has(urllib3.exceptions.ReadTimeoutError):
        return TransportError(f"{host} sent nothing for {request.read:g} s")
    return TransportError(f"the connection to {host} was lost ({said})")


def read_body(chunks: Iterable[bytes], content: Content, deadline: float) -> bytes:
    """Joins the chunks of a body.

    Raises:
        TransportError: It is too large.
        ContentError: It cannot be decoded.
        TimeoutError: It is incomplete at the deadline.
    """
    for chunk in chunks:
        for _ in content.feed(chunk):
            _check(deadline)
        _check(deadline)
    return content.finish()


def _check(deadline: float) -> None:
    if monotonic() >= deadline:
        raise TimeoutError("timed out")
