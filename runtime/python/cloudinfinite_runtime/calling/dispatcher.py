"""A call with all its attempts, as a procedure that performs no I/O itself."""

from __future__ import annotations

import copy
import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from ..errors import (
    AccessDeniedError,
    CloudInfiniteError,
    DecodeError,
    OutcomeUnknownError,
    ServiceError,
    TransportError,
)
from ..http import AsyncStream, Headers, HttpRequest, HttpResponse, SignedRequest, Stream, first
from ..representation import printable
from ..settings.hooks import Attempt, AttemptContext, Transfer
from ..settings.options import Configuration, reconfigure
from ..settings.retry import (
    BROKEN_OFF,
    NOT_SENT,
    REFUSED,
    UNREADABLE,
    Judgement,
    read_date,
    read_retry_after,
)
from ..wire.endpoint import Endpoint, resolve
from ..wire.signing import VALID_AFTER, authorize
from .steps import Clock, Digest, Open, Send, Sign, Sleep, Steps

# The first call imports what only calls need.
if TYPE_CHECKING:
    from ..model import ResponseMetadata
    from ..operation import Operation
    from ..service import Service


class Answered(Protocol):
    """The answer of a call, with its metadata."""

    metadata: ResponseMetadata


A = TypeVar("A", bound=Answered)
A_co = TypeVar("A_co", bound=Answered, covariant=True)


class Called(Protocol[A_co]):
    """What is called: an operation of the spec, or a raw request."""

    @property
    def name(self) -> str:
        """Its name in errors and logs."""

    @property
    def safe(self) -> bool:
        """Whether sending it twice is harmless."""

    @property
    def actions(self) -> tuple[str, ...]:
        """The permissions that it needs."""

    # `Send` results in an `HttpResponse`, and a successful `Open` in a stream.
    def decode_response(self, response: Any) -> A_co:
        """Decodes the answer."""


MOST_AHEAD = 86400.0
"""The largest correction of the local clock, in seconds; a larger one is not trusted.

Otherwise, a malicious server could obtain signatures that are valid in any year.
"""

_COMES_ONCE = (
    "It was not sent again, since its body is an iterator, which can be read only once; a file or "
    "a path can be sent again."
)
_NOTHING = HttpResponse(0)
_log = logging.getLogger("cloudinfinite")
_FAILURES = (TransportError, ServiceError, DecodeError)


class Dispatcher:
    """Addresses, signs and sends requests, and decides what to do if that fails.

    Args:
        service: The service.
        operations: Its operations by name, since some refer to others.
        configuration: The settings of the client.
        program: The first part of the ``User-Agent``.
        clock: Time and randomness.

    Raises:
        ConfigurationError: Bucket, region or endpoint are missing or invalid.
    """

    def __init__(
        self,
        service: Service,
        operations: Mapping[str, Operation[Any]],
        configuration: Configuration,
        program: str,
        clock: Clock | None = None,
    ) -> None:
        self.service = service
        self.operations = operations
        self.configuration = configuration
        self.clock = clock or Clock()
        # Resolved once, so that a wrong bucket is reported before the first call.
        self.endpoints = _endpoints(service, configuration)
        agent = f"{program} {configuration.user_agent}".rstrip()
        self._agent = Headers({"User-Agent": agent})
        # How far the service's clock is ahead, in a list that all views of a client share.
        self._ahead = [0.0]

    def with_settings(self, **settings: Any) -> Self:
        """Returns a dispatcher with other settings, if any, that shares the service's clock.

        Args:
            settings: The arguments of `reconfigure`.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        if not settings:
            return self
        configuration = reconfigure(
            self.configuration, self.service.retry, self.service.once, **settings
        )
        other = copy.copy(self)
        other.configuration = configuration
        place = (configuration.bucket, configuration.region)
        if place != (self.configuration.bucket, self.configuration.region):
            other.endpoints = _endpoints(self.service, configuration)
        return other

    def now(self) -> float:
        """Returns the Unix time by the service's clock if it is known, or by the local clock."""
        return self.clock.time() + self._ahead[0]

    def deadline(self) -> float:
        """Returns the deadline of a call that starts now, by the monotonic clock."""
        return self.configuration.timeout.deadline(self.clock.monotonic())

    def send(
        self,
        operation: Called[A],
        request: HttpRequest,
        deadline: float,
        validity: float = VALID_AFTER,
        ask: type[Send | Open] = Send,
    ) -> Steps[A]:
        """Sends a request, and retries it until the deadline as long as that is harmless.

        Args:
            operation: The operation, which decodes the answer.
            request: The request.
            deadline: When the call must be done, by the monotonic clock.
            validity: How long each signature is valid, in seconds.
            ask: The step that sends it.

        Raises:
            OutcomeUnknownError: It must not be sent twice, and may have been carried out.
            CloudInfiniteError: The error of the last attempt, with all attempts.
        """
        started = self.clock.monotonic()
        if request.upload is not None and request.upload.needs_digest:
            digest = yield Digest(request.upload)
            headers = Headers({"Content-MD5": digest}).updated(request.headers)
            request = replace(request, headers=headers)
        attempts: list[Attempt] = []
        corrected = False
        try:
            while True:
                attempt = self._begin(operation, request, len(attempts) + 1)
                attempts.append(attempt)
                try:
                    answer = yield from self._attempt(
                        operation, request, attempt, deadline, validity, ask
                    )
                except CloudInfiniteError as error:
                    error.attempts = tuple(attempts)
                    if not isinstance(error, _FAILURES):
                        raise
                    verdict = self.judge(error)
                    if verdict.again == "clock" and not self._set_clock(error):
                        raise
                    wait = self.configuration.retry.wait(
                        verdict,
                        safe=operation.safe,
                        number=attempt.number,
                        remaining=deadline - self.clock.monotonic(),
                        retry_after=self._retry_after(error),
                        corrected=corrected,
                        draw=self.clock.draw,
                    )
                    if wait is not None and request.upload is not None and request.upload.is_spent:
                        wait = None
                        error.add_note(_COMES_ONCE)
                    if wait is None:
                        if operation.safe or verdict.outcome != "unknown":
                            raise
                        raise OutcomeUnknownError(
                            str(error), operation=operation.name, request=request, cause=error
                        ) from error
                    corrected = corrected or verdict.again == "clock"
                    attempt.wait = wait
                else:
                    answer.metadata = replace(answer.metadata, attempts=tuple(attempts))
                    return answer
                yield Sleep(wait)
        finally:
            if _log.isEnabledFor(logging.DEBUG):
                seconds = self.clock.monotonic() - started
                _log.debug(
                    "%s %s attempts=%d", operation.name, _line(attempt, seconds), len(attempts)
                )

    def judge(self, error: CloudInfiniteError) -> Judgement:
        """Judges the error of an attempt: what it means, and what to do about it."""
        match error:
            case ServiceError():
                return self.service.judge(error.code, error.status)
            case TransportError():
                return BROKEN_OFF if error.sent else NOT_SENT
            case DecodeError():
                return UNREADABLE
            case OutcomeUnknownError():
                return self.judge(error.cause)
        return REFUSED

    def _begin(self, operation: Called[Any], request: HttpRequest, number: int) -> Attempt:
        return Attempt(
            operation=operation.name,
            number=number,
            method=request.method,
            host=self.endpoints[request.host].host,
            path=request.path,
            started=datetime.fromtimestamp(self.clock.time(), UTC),
        )

    def _attempt(
        self,
        operation: Called[A],
        request: HttpRequest,
        attempt: Attempt,
        deadline: float,
        validity: float,
        ask: type[Send | Open],
    ) -> Steps[A]:
        credentials = yield Sign()
        now = self.now()
        endpoint = self.endpoints[request.host]
        headers = authorize(request, endpoint, credentials, self.service, now, int(validity))
        attempt.valid_until = int(now) + int(validity)
        timeout = self.configuration.timeout
        signed = SignedRequest(
            url=endpoint.url + request.target,
            method=request.method,
            headers=self._agent.updated(headers),
            body=request.body,
            upload=request.upload,
            connect=timeout.connect,
            read=timeout.read,
            deadline=deadline,
            safe=operation.safe,
        )
        response: HttpResponse | Stream | AsyncStream = _NOTHING
        try:
            context = AttemptContext(self.configuration.hooks, attempt)
            with context, self._recorded(operation, attempt):
                if deadline <= self.clock.monotonic():
                    raise TransportError("the total time ran out before it was sent", sent=False)
                response = yield ask(signed)
                attempt.status = response.status
                attempt.request_id = first(response.headers, self.service.request_id_headers)
                if not isinstance(response, HttpResponse):
                    attempt.transfer = Transfer(operation=operation.name)
                return operation.decode_response(response)
        except BaseException as error:
            if not isinstance(response, HttpResponse):
                response.close()
            if attempt.transfer is not None:
                attempt.transfer.end(error=_said(error))
            raise

    @contextmanager
    def _recorded(self, operation: Called[Any], attempt: Attempt) -> Generator[None]:
        """Records and logs the outcome of an attempt."""
        started = self.clock.monotonic()
        try:
            yield
        except BaseException as error:
            attempt.error = _said(error)
            if isinstance(error, TransportError):
                error.operation = operation.name
                attempt.sent = error.sent
            elif isinstance(error, ServiceError):
                attempt.request_id = error.request_id
                if isinstance(error, AccessDeniedError):
                    error.actions = operation.actions
            raise
        finally:
            attempt.elapsed = self.clock.monotonic() - started
            if _log.isEnabledFor(logging.DEBUG):
                line = _line(attempt, attempt.elapsed)
                _log.debug("%s attempt %d: %s", operation.name, attempt.number, line)

    def _set_clock(self, error: CloudInfiniteError) -> bool:
        """Adopts the service's clock if its response has a plausible date."""
        moment = read_date(error.headers.get("date")) if isinstance(error, ServiceError) else None
        if moment is None or abs(moment - self.clock.time()) > MOST_AHEAD:
            return False
        self._ahead[0] = moment - self.clock.time()
        return True

    def _retry_after(self, error: CloudInfiniteError) -> float | None:
        if not isinstance(error, ServiceError):
            return None
        headers = error.headers
        # A date is by the service's clock, so compare it with that clock if it is known.
        now = read_date(headers.get("date"))
        return read_retry_after(headers.get("retry-after"), self.now() if now is None else now)


def _endpoints(service: Service, configuration: Configuration) -> dict[str, Endpoint]:
    place = (configuration.bucket, configuration.region, configuration.endpoint_url)
    return {kind: resolve(service, kind, *place) for kind in service.hosts}


def _said(error: BaseException) -> str:
    match error:
        case TransportError():
            return error.reason
        case ServiceError(code=str(code)):
            return f"{type(error).__name__} {printable(code)}"
    return type(error).__name__


def _line(attempt: Attempt, seconds: float) -> str:
    said = f" error={attempt.error!r}" if attempt.error else ""
    named = printable(attempt.request_id) if attempt.request_id else None
    return f"status={attempt.status} request_id={named} {round(seconds * 1000)} ms{said}"
