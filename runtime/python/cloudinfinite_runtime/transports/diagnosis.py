"""Explains why no complete response arrived, in one sentence without secrets."""

from __future__ import annotations

import http.client
import re
import ssl
from enum import Enum
from time import monotonic

import urllib3

from ..errors import TransportError
from ..http import SignedRequest
from ..representation import printable
from .content import ContentError
from .framing import FramingError


class Stage(Enum):
    """The progress of an exchange."""

    READY = "nothing has happened yet, or the connection is open"
    WAITING = "all connections are in use"
    CONNECTING = "resolving the host's name, and connecting to the host or the proxy"
    TUNNELLING = "asking the proxy for a tunnel"
    SECURING = "performing the TLS handshake with the host"
    SENDING = "some of the request may have been sent"
    READING = "all of the request was sent, or the server does not accept any more of it"


FAILURES = (urllib3.exceptions.HTTPError, OSError, ValueError)
"""The errors that urllib3 and the libraries below it raise."""

OUT_OF_TIME = "within the total time allowed"
CLOSED = "the response was closed before its end"

_LONGEST_REASON = 120
_SECRET = re.compile(r"\?\S+|\S+@\S+")  # a query, or an address with a password


def diagnose(
    error: BaseException, request: SignedRequest, host: str, stage: Stage, *, proxied: bool
) -> TransportError:
    """Explains a failure of one of our own connections, whose progress is known."""
    sent = stage in (Stage.SENDING, Stage.READING)
    reason = _after(error, request, host, stage) if sent else ""
    return TransportError(reason or _before(error, request, host, stage, proxied), sent=sent)


def without_wrapping(error: Exception) -> Exception:
    """Returns the original error of the connection, without the wrappers of libraries above it."""
    for each in chain(error):
        if isinstance(each, Exception) and not isinstance(each, urllib3.exceptions.HTTPError):
            return each
    return error


def _before(
    error: BaseException, request: SignedRequest, host: str, stage: Stage, proxied: bool
) -> str:
    said = what_was_said(error)
    if _is_out_of_patience(error):
        within = OUT_OF_TIME if is_late(request) else f"within {request.connect:g} s"
        match stage:
            case Stage.READY:
                return f"nothing could be sent to {host} {within}"
            case Stage.WAITING:
                return f"none of the connections to {host} was free {within} (see pool_size)"
            case Stage.SECURING:
                return f"no TLS handshake with {host} {within}"
            case _:
                through = f"the proxy for {host}" if proxied else host
                return f"no connection to {through} {within}"
    match stage:
        case Stage.READY:
            return f"nothing could be sent to {host} ({said})"
        case Stage.CONNECTING | Stage.TUNNELLING if proxied:
            return f"the proxy for {host} failed ({said})"
        case Stage.SECURING if isinstance(error, ssl.SSLCertVerificationError):
            return f"the certificate of {host} is not trusted ({said})"
        case Stage.SECURING:
            plain = "; is it an http:// address?" if "WRONG_VERSION_NUMBER" in said else ""
            return f"the TLS handshake with {host} failed ({said}){plain}"
        case _:
            return f"no connection to {host} ({said})"


def _after(error: BaseException, request: SignedRequest, host: str, stage: Stage) -> str:
    if _is_out_of_patience(error):
        if is_late(request):
            return f"{host} sent no complete response {OUT_OF_TIME}"
        did = "accepted no data" if stage is Stage.SENDING else "sent nothing"
        return f"{host} {did} for {request.read:g} s"
    said = what_was_said(error)
    cut = (http.client.IncompleteRead, ConnectionError)
    if isinstance(error, FramingError | http.client.HTTPException) and not isinstance(error, cut):
        return f"{host} sent an invalid HTTP response ({said})"
    if isinstance(error, ContentError):
        return f"{host} sent a body that cannot be decoded ({said})"
    return f"the connection to {host} was lost ({said})"


def _is_out_of_patience(error: BaseException) -> bool:
    # Timeouts of the operating system have an errno, and may be shorter than ours.
    return isinstance(error, TimeoutError) and error.errno is None


def is_late(request: SignedRequest) -> bool:
    """Whether the time for the exchange is up."""
    return monotonic() >= request.deadline


def chain(error: BaseException) -> list[BaseException]:
    """Returns the error and all errors that it wraps, outermost first."""
    found = [error]
    for each in found:
        inner = (getattr(each, "reason", None), *each.args, each.__cause__)
        found += [e for e in inner if isinstance(e, BaseException) and e not in found]
    return found


def what_was_said(error: BaseException) -> str:
    """Returns the innermost message, which is the clearest; wrappers add object addresses."""
    innermost = chain(error)[-1]
    texts = (getattr(innermost, name, None) for name in ("verify_message", "strerror"))
    said = next((text for text in texts if text), None) or str(innermost)
    return printable(_SECRET.sub("...", said))[:_LONGEST_REASON] or type(innermost).__name__
