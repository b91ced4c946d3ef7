"""A stub of the service for tests, which checks every call and returns prepared replies."""

from __future__ import annotations

import copy
import threading
from collections import deque
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from ..codec.mapping import from_dict, to_dict
from ..codec.problems import Problems, similar
from ..codec.table import table_of
from ..codec.writer import write
from ..dataclass import dataclass
from ..errors import CloudInfiniteError, ConfigurationError, ServiceError, TransportError
from ..http import AsyncTransport, Headers, HttpResponse, SignedRequest
from ..model import Answer, BaseRecord, BinaryAnswer, EmptyAnswer, ResponseMetadata, TextAnswer
from ..operation import CONTENTS, ERROR_ROOT, Operation
from ..representation import shorten
from ..service import Service
from .received import Received

Reply = Answer | ServiceError | TransportError | HttpResponse
"""The outcome of a call: an answer, an error, a broken connection, or arbitrary bytes."""

_XML = Headers({"Content-Type": "application/xml"})


def wire(operation: Operation[Any], reply: Reply) -> HttpResponse | TransportError:
    """Encodes a reply as the response or error of a transport.

    The result is decoded again to ensure that a client will get exactly this reply.

    Raises:
        ConfigurationError: The operation can never have this outcome.
    """
    if isinstance(reply, HttpResponse | TransportError):
        return reply
    if isinstance(reply, ServiceError):
        return _refusal(operation, reply)
    if isinstance(reply, Answer):
        return _success(operation, reply)
    # A DecodeError, for example, results from an HttpResponse that cannot be parsed.
    raise _never(
        operation,
        "a reply is an answer, a ServiceError, a TransportError or an HttpResponse, "
        f"not {shorten(reply)}",
    )


def _success(operation: Operation[Any], answer: Answer) -> HttpResponse:
    metadata = answer.metadata
    model = operation.response or CONTENTS.get(operation.answer, EmptyAnswer)
    if not isinstance(answer, model):
        raise _never(operation, f"it answers with {model.__name__}, not {type(answer).__name__}")
    body, kind = b"", _XML
    try:
        if isinstance(answer, BinaryAnswer | TextAnswer):
            body = answer.content if isinstance(answer, BinaryAnswer) else answer.text.encode()
            kind = Headers({"Content-Type": answer.content_type} if answer.content_type else {})
        elif operation.response is not None:
            # Unlike the encoder, this reports the path of each value of a wrong type.
            answer = from_dict(model, to_dict(answer))
            if operation.answer == "json":
                body = answer.to_json().encode()
                kind = Headers({"Content-Type": "application/json"})
            else:
                body = _body(answer, operation.response_root)
    except ValueError as error:
        raise _never(operation, f"this answer cannot be encoded: {error}") from None
    headers = kind.updated(_ids(operation.service, metadata)).updated(metadata.headers)
    response = HttpResponse(metadata.status or 200, headers, body)
    try:
        again = operation.decode_response(response)
    except CloudInfiniteError as error:
        raise _never(operation, f"this answer could not be decoded: {error}") from None
    if again != answer:
        raise _never(operation, f"this answer would be decoded as {again!r}")
    return response


def _body(value: BaseRecord, root: str) -> bytes:
    """Encodes a value as a body, even if it breaks limits of requests."""
    problems = Problems()
    markup = write(value, root, root, problems)
    problems.raise_if_any(validate=False)
    return markup.encode("utf-8")


def _ids(service: Service, metadata: ResponseMetadata) -> dict[str, str]:
    ids = {}
    if metadata.request_id is not None:
        ids[service.request_id_headers[0]] = metadata.request_id
    if metadata.trace_id is not None:
        ids[service.trace_id_headers[0]] = metadata.trace_id
    return ids


def _refusal(operation: Operation[Any], error: ServiceError) -> HttpResponse:
    model = operation.service.error()
    details = {name: getattr(error, name, None) for name in table_of(model).by_name}
    body = error.body
    if not body:
        try:
            body = _body(from_dict(model, to_dict(model(**details))), ERROR_ROOT)
        except (TypeError, ValueError) as reason:
            raise _never(operation, f"this error cannot be encoded: {reason}") from None
    response = HttpResponse(error.status, _XML.updated(error.headers), body)
    again = _failure(operation, response)
    if not 200 <= error.status <= 599 or again is None:
        raise _never(operation, f"status {error.status} never means this error")
    if not isinstance(again, type(error)):
        name = type(again).__name__
        raise _never(operation, f"this {type(error).__name__} would be decoded as {name}: {again}")
    for name, value in details.items():
        if value is not None and value != getattr(again, name):
            decoded = getattr(again, name)
            raise _never(operation, f"the error's {name} would be decoded as {decoded!r}")
    return response


def _failure(operation: Operation[Any], response: HttpResponse) -> ServiceError | None:
    try:
        operation.decode_response(response)
    except ServiceError as error:
        return error
    except CloudInfiniteError:
        pass
    return None


def _never(operation: Operation[Any], why: str) -> ConfigurationError:
    return ConfigurationError(f"{operation.name} can never have this outcome: {why}")


@dataclass(frozen=True, slots=True, kw_only=True)
class StubRequest:
    """A call that a stub received.

    Attributes:
        operation: The operation's name in the spec.
        body: The body as a value of its type; None if there is no body, or if a lenient stub
            accepted one that lacks fields its type requires.
        parameters: Parameters from path, query and header fields, as text, by wire name. A value
            of None is a flag.
        signed: The signed request.
    """

    operation: str
    body: BaseRecord | None
    parameters: Mapping[str, str | None]
    signed: SignedRequest


class BaseStub:
    """Replaces the service in a program's tests, without any socket.

    A stub is a transport. A client that uses it still encodes, signs and decodes. The stub expects
    the added calls, in that order. A call that is unexpected, breaks the spec or is not signed
    raises an `AssertionError`, which clients neither retry nor wrap. If the program swallows it,
    `assert_done` raises it again.

    A ``with`` block that ends without an error calls `assert_done`.

    Each attempt of a call consumes one reply. Between attempts, and between lookups of a job,
    clients do not sleep; `slept` records the seconds instead.

    One stub may serve several clients and threads. Asynchronous clients send with `asynchronous`.

    Args:
        strict: False accepts what clients send only if asked to: elements and query parameters that
            the spec lacks, and values that break its limits.
    """

    _operations: ClassVar[Mapping[str, Operation[Any]]]

    def __init__(self, *, strict: bool = True) -> None:
        self._strict = strict
        self._expected: deque[tuple[Operation[Any], HttpResponse | TransportError]] = deque()
        self._taken: list[StubRequest] = []
        self._slept: list[float] = []
        self._failure: str | None = None
        self._lock = threading.Lock()

    def add(self, name: str, *replies: Reply, times: int = 1) -> None:
        """Expects one call of an operation per reply, after the calls that are already expected.

        A reply is one of these:

        * An answer of the operation's type. It is encoded as XML, with times to the second, and
          sent with the status (200 by default), header fields and ids of its metadata.
        * A `ServiceError`. It is sent as its status, header fields and body. If it has no body, one
          is made from its code, message and so on.
        * A `TransportError`, which is raised, with its `sent`.
        * An `HttpResponse`, which is returned unchanged.

        Args:
            name: The operation's name in the spec, such as ``DescribeJob``.
            replies: The replies to the calls, at least one.
            times: How many times to expect all of them.

        Raises:
            ConfigurationError: There is no such operation, it can never have this outcome, or
                there is nothing to expect.
        """
        if name not in self._operations:
            hint = similar(str(name), self._operations)
            raise ConfigurationError(f"there is no operation {name!r}{hint}")
        if not replies or type(times) is not int or times < 1:
            raise ConfigurationError("pass at least one reply, and times= of at least 1")
        operation = self._operations[name]
        added = [(operation, wire(operation, reply)) for reply in replies]
        with self._lock:
            self._expected.extend(added * times)

    @property
    def requests(self) -> list[StubRequest]:
        """The calls received so far, in order."""
        with self._lock:
            return list(self._taken)

    @property
    def slept(self) -> list[float]:
        """The seconds that clients would have slept so far, in order."""
        with self._lock:
            return list(self._slept)

    @property
    def asynchronous(self) -> AsyncTransport:
        """The transport for asynchronous clients."""
        return _Asynchronous(self)

    def send(self, signed: SignedRequest) -> HttpResponse:
        """Checks that this is the next expected call, and returns its reply.

        Raises:
            AssertionError: It is another call, or it breaks the spec.
            TransportError: The reply is this error.
        """
        with self._lock:
            try:
                reply = self._take(signed)
            except AssertionError as error:
                # Later failures follow from the first.
                self._failure = self._failure or str(error)
                raise
        if isinstance(reply, TransportError):
            # A copy each time, since the client modifies it.
            raise copy.copy(reply) from reply.__cause__
        return reply

    def sleep(self, seconds: float) -> None:
        """Records the seconds, but does not sleep."""
        with self._lock:
            self._slept.append(seconds)

    def close(self) -> None:
        """Does nothing, since a stub may outlive its clients."""

    def assert_done(self) -> None:
        """Checks that all expected calls were made, and no others.

        Raises:
            AssertionError: Calls are left, or one failed, even if the program swallowed the error.
        """
        with self._lock:
            if self._failure is not None:
                raise AssertionError(self._failure)
            if self._expected:
                raise AssertionError(f"never called: {self._names()}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        # An error from the block explains why calls are left.
        if kind is None:
            self.assert_done()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} taken={len(self._taken)} expected={len(self._expected)}>"

    def _take(self, signed: SignedRequest) -> HttpResponse | TransportError:
        received = Received(signed)
        meant = received.meaning(self._operations.values())
        operation, reply = self._expected[0] if self._expected else (None, None)
        if operation is None or reply is None or operation not in meant:
            raise AssertionError(self._difference(operation, received, meant))
        body, findings = _read(operation, received, self._strict)
        if findings:
            head = f"{operation.name}: the request breaks the spec"
            lenient = self._strict and not _read(operation, received, False)[1]
            hint = ["a stub with strict=False accepts this"] if lenient else []
            raise AssertionError("\n  ".join([head, *findings, *hint]))
        self._expected.popleft()
        parameters = received.parameters(operation)
        self._taken.append(
            StubRequest(operation=operation.name, body=body, parameters=parameters, signed=signed)
        )
        return reply

    def _difference(
        self, expected: Operation[Any] | None, received: Received, meant: list[Operation[Any]]
    ) -> str:
        called = " or ".join(each.name for each in meant) or "no operation of the spec"
        before = ", ".join(each.operation for each in self._taken)
        lines = [
            "this is not the next expected call",
            f"- {'none' if expected is None else _describe(expected)}",
            f"+ {called}: {received}",
            f"called before: {before or 'nothing'}",
            f"still expected: {self._names() or 'nothing'}",
        ]
        return "\n".join(lines)

    def _names(self) -> str:
        return ", ".join(operation.name for operation, _ in self._expected)


class _Asynchronous:
    """The asynchronous side of a stub, separate since both protocols have a method `send`."""

    def __init__(self, stub: BaseStub) -> None:
        self._stub = stub

    async def send(self, signed: SignedRequest) -> HttpResponse:
        return self._stub.send(signed)

    async def sleep(self, seconds: float) -> None:
        self._stub.sleep(seconds)

    async def aclose(self) -> None:
        self._stub.close()


def _read(
    operation: Operation[Any], received: Received, strict: bool
) -> tuple[BaseRecord | None, list[str]]:
    """Returns the body as a value, and everything that is wrong with the request."""
    body, findings = received.read_body(operation, strict)
    findings += received.check_parameters(operation, strict)
    findings += received.check_signature(operation.service)
    return body, findings


def _describe(operation: Operation[Any]) -> str:
    fields = "".join(f", {name}={value}" for name, value in operation.discriminators.items())
    return f"{operation.name}: {operation.method} {operation.path}{fields}"
