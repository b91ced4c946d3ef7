"""The errors that this package raises. They can be pickled and copied, and hide header values.

Their ``__module__`` is the package that users import them from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .http import Headers
from .representation import describe_body, printable

if TYPE_CHECKING:
    from .http import HttpRequest
    from .settings.hooks import Attempt

PACKAGE = "cloudinfinite"

_LONGEST_REPRESENTATION = 500
_MOST_NAMED = 10


class CloudInfiniteError(Exception):
    """Base of all errors of this package.

    Attributes:
        attempts: The attempts of the failed call, in order; empty if there were none.
    """

    attempts: tuple[Attempt, ...] = ()

    def __init_subclass__(cls) -> None:
        if cls.__module__.startswith(__package__):
            cls.__module__ = PACKAGE

    def __repr__(self) -> str:
        text = str(self)
        shown = repr(text[:_LONGEST_REPRESENTATION])
        if max(len(text), len(shown)) > _LONGEST_REPRESENTATION:
            shown = f"{shown[: _LONGEST_REPRESENTATION - 4]}...{shown[0]}"
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        # By default, the class is called with `args`, which fails for keyword-only arguments.
        return _rebuild, (type(self), self.args, self.__dict__)


CloudInfiniteError.__module__ = PACKAGE


def _rebuild(
    kind: type[CloudInfiniteError], args: tuple[Any, ...], state: dict[str, Any]
) -> CloudInfiniteError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ServiceError(CloudInfiniteError):
    """The service refused the call.

    Only the status is always set. Details that the response lacks are None.

    Attributes:
        code: The service's error code, such as ``InvalidArgument``.
        message: The service's explanation.
        status: The HTTP status.
        request_id: The service's request id, from the body or else from a header.
        trace_id: The service's trace id, from the body or else from a header.
        resource: What the error is about, if the service says so.
        operation: The operation's name.
        headers: The response's header fields.
        body: The raw body.
        meaning: What the spec says about this code with this status.
    """

    def __init__(
        self,
        *,
        status: int,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
        trace_id: str | None = None,
        resource: str | None = None,
        operation: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        meaning: str | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        self.trace_id = trace_id
        self.resource = resource
        self.operation = operation
        self.headers = Headers(headers or {})
        self.body = body
        self.meaning = meaning
        super().__init__(self._said())

    def __str__(self) -> str:
        circumstances = _circumstances(
            self.operation, self.status, self.request_id, len(self.attempts)
        )
        return f"{self._said()}{circumstances}"

    def _said(self) -> str:
        parts = [self.code, self.message or self.meaning, self._redirect()]
        said = ": ".join(printable(part) for part in parts if part)
        return said or f"the response gives no reason; its body {describe_body(self.body)}"

    def _redirect(self) -> str | None:
        location = self.headers.get("location")
        if not 300 <= self.status < 400 or not location:
            return None
        # The one header worth showing, but without its query, which may contain keys.
        return f"redirects to {location.split('?')[0]}; redirects are not followed"


class InvalidRequestError(ServiceError):
    """Something in the request is wrong; sending it again will fail again."""


class AuthenticationError(ServiceError):
    """The key is unknown, or the signature is missing, wrong or expired."""


class AccessDeniedError(ServiceError):
    """The key lacks a permission.

    Attributes:
        actions: The CAM actions that the operation needs, according to the spec.
    """

    actions: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.actions:
            return super().__str__()
        return f"{super().__str__()}; the operation needs {', '.join(self.actions)}"


class NotFoundError(ServiceError):
    """The request names something that does not exist.

    Attributes:
        missing: After a lookup, the ids of the jobs that do not exist.
        answer: After a lookup, the answer with the jobs that do exist.
    """

    missing: tuple[str, ...] = ()
    answer: object = None


class ConflictError(ServiceError):
    """The account, bucket or queue is in a state that forbids the call."""


class LimitExceededError(ServiceError):
    """The account has exhausted a quota."""


class ThrottledError(ServiceError):
    """There were too many calls at once, and the service did nothing. Try again later."""


class ServerError(ServiceError):
    """The service failed."""


KINDS: Mapping[str, type[ServiceError]] = {
    "invalid-request": InvalidRequestError,
    "authentication": AuthenticationError,
    "access-denied": AccessDeniedError,
    "not-found": NotFoundError,
    "conflict": ConflictError,
    "limit-exceeded": LimitExceededError,
    "throttled": ThrottledError,
    "server": ServerError,
}
"""The error class for each kind of error in the spec."""


class DecodeError(CloudInfiniteError):
    """The service reported success, but its response could not be parsed.

    The request was most likely carried out.

    Attributes:
        reason: What is wrong with the body.
        status: The HTTP status; None for a callback.
        request_id: The service's request id, from a header, or None.
        operation: The operation's name.
        headers: The response's header fields.
        body: The raw body.
    """

    def __init__(
        self,
        reason: str,
        *,
        status: int | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.request_id = request_id
        self.operation = operation
        self.headers = Headers(headers or {})
        self.body = body

    def __str__(self) -> str:
        what = (
            f"the response could not be parsed: {printable(self.reason)}; "
            f"its body {describe_body(self.body)}"
        )
        circumstances = _circumstances(
            self.operation, self.status, self.request_id, len(self.attempts)
        )
        return f"{what}{circumstances}"


class TransportError(CloudInfiniteError):
    """No complete response arrived; the underlying error is ``__cause__``.

    Attributes:
        reason: What happened, in one sentence.
        operation: The operation's name, or None outside a call.
        sent: False if no byte of the request can have reached the service. True if some may have:
            the outcome is then unknown.
    """

    def __init__(self, reason: str, *, operation: str | None = None, sent: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.sent = sent

    def __str__(self) -> str:
        of = f"{self.operation}: " if self.operation else ""
        doubt = "; the request may have been carried out" if self.sent else ""
        often = f" ({len(self.attempts)} attempts)" if len(self.attempts) > 1 else ""
        return f"{of}{self.reason}{doubt}{often}"


class OutcomeUnknownError(CloudInfiniteError):
    """A call that must not be sent twice was sent, and it is unknown whether it was carried out.

    Before you send it again, find out: list what it would have created.

    Attributes:
        reason: Why the outcome is unknown.
        operation: The operation's name.
        request: The request before it was addressed and signed. In a copy of the error, it has no
            header fields, and no body that was read while it was sent.
        cause: The error of the last attempt.
        found: If several things bear the mark of this call, those things.
    """

    def __init__(
        self,
        reason: str,
        *,
        operation: str,
        request: HttpRequest,
        cause: CloudInfiniteError,
        found: Sequence[object] = (),
        attempts: Sequence[Attempt] | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.request = request
        self.cause = cause
        self.found = tuple(found)
        self.attempts = cause.attempts if attempts is None else tuple(attempts)

    def __reduce__(self) -> tuple[Any, ...]:
        rebuild, (kind, arguments, state) = super().__reduce__()
        # The caller's header fields may be secret, and a pickle may be stored.
        request = replace(self.request, headers=Headers(), upload=None)
        return rebuild, (kind, arguments, {**state, "request": request})

    @property
    def request_id(self) -> str | None:
        """The service's request id of the last attempt that has one."""
        ids = (attempt.request_id for attempt in reversed(self.attempts))
        return next((each for each in ids if each), None)

    def __str__(self) -> str:
        often = f" after {len(self.attempts)} attempts" if len(self.attempts) > 1 else ""
        named = f", request id {printable(self.request_id)}" if self.request_id else ""
        return (
            f"{self.operation}: may have been carried out{often}, and was not sent again: "
            f"{printable(self.reason)}{named}"
        )


class JobError(CloudInfiniteError):
    """A wait for a job ended without success, or a callback could not be confirmed.

    Attributes:
        job_id: The id of the job. Empty for a callback that names none, or too many.
        job: The job as last seen, or None if it was never seen.
        state: Its state at that time, or None.
        code: The job's error code, or None.
        message: The job's explanation, or None.
        jobs: When waiting for several jobs, each job as last seen, in the order given; None for one
            that was never seen. Otherwise empty.
        others: When waiting for several jobs, the errors of the others that did not succeed.
    """

    jobs: tuple[object, ...] = ()
    others: tuple[JobError, ...] = ()

    def __init__(
        self,
        reason: str,
        *,
        job_id: str,
        job: object = None,
        state: str | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.job_id = job_id
        self.job = job
        self.state = state
        self.code = code
        self.message = message

    def __str__(self) -> str:
        said = ": ".join(printable(part) for part in (self.code, self.message) if part)
        subject = f"the job {printable(self.job_id)} " if self.job_id != "" else ""
        own = f"{subject}{self.reason}{f' ({said})' if said else ''}"
        named = map(str, self.others[:_MOST_NAMED])
        more = len(self.others) - _MOST_NAMED
        return "; ".join([own, *named, *([f"and {more} more"] if more > 0 else [])])


class JobFailedError(JobError):
    """The job failed; `code` and `message` say why."""


class JobCancelledError(JobError):
    """The job was cancelled."""


class JobNotFoundError(JobError):
    """The job does not exist."""


class WaitTimeoutError(JobError):
    """The job was not done in time. It is still running; `state` is its last known state.

    If the last lookup failed, its error is ``__cause__``. When waiting for several jobs, `others`
    has such an error for every other job that is still running.
    """


class PagingError(CloudInfiniteError):
    """A list would never end, because a page repeats an earlier one or its token."""


class CredentialsError(CloudInfiniteError):
    """No usable credentials were found."""


class ConfigurationError(CloudInfiniteError, ValueError):
    """The client cannot work with these settings, or the operation does not exist."""


def _circumstances(
    operation: str | None, status: int | None, request_id: str | None, attempts: int
) -> str:
    parts = [
        operation,
        status is not None and f"status {status}",
        request_id and f"request id {printable(request_id)}",
        attempts > 1 and f"{attempts} attempts",
    ]
    return f" ({', '.join(part for part in parts if part)})"
