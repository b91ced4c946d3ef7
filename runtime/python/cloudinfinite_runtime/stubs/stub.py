"""A stand-in for the service in a program's tests: it checks every call and answers as told."""

from __future__ import annotations

import copy
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from ..codec.problems import similar
from ..errors import ConfigurationError, TransportError
from ..http import AsyncTransport, HttpResponse, SignedRequest
from ..model import BaseRecord
from ..operation import Operation
from .received import Received
from .reply import Reply, wire


@dataclass(frozen=True, slots=True, kw_only=True)
class StubRequest:
    """A call that a stub took.

    Attributes:
        operation: The operation's name in the spec.
        body: The body as a value of its type; None where there is no body, or where one that the
            stub lets pass lacks what its type needs.
        parameters: Those of path, query and header fields by their wire names, as text; None as a
            value stands for a flag.
        signed: The request as it was to be sent.
    """

    operation: str
    body: BaseRecord | None
    parameters: Mapping[str, str | None]
    signed: SignedRequest


class BaseStub:
    """Takes the place of the service in a program's tests, without any socket.

    A stub is a transport: a client that sends with it encodes, signs and decodes as ever. It
    expects the calls that were added, in that order. Any other call, one that breaks the spec and
    one that is not signed is an `AssertionError`, which no client takes for an error of the
    service: it is neither retried nor changed. If the program itself swallows it, `assert_done`
    raises it again.

    At the end of a ``with`` block that nothing was raised in, `assert_done` is called.

    Each attempt of a call takes a reply. Between two attempts, or two looks at a job, a client does
    not sleep but only says so: `slept` has the seconds.

    One stub may serve several clients and threads. An asynchronous client sends with
    `asynchronous`.

    Args:
        strict: False lets pass what a client sends only when it is told to: elements and query
            parameters that the spec does not know, and values that break its limits.
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
        """Expects an operation to be called once for each reply, after what is expected already.

        A reply is one of these:

        * An answer of the operation's type. It is written as XML, times to the second, and comes
          with the status, header fields and ids of its metadata; 200 without any.
        * A `ServiceError`. It comes as its status, its header fields and its body, or a body made
          of its code, message and so on where it has none.
        * A `TransportError`, which is raised, with its `sent`.
        * An `HttpResponse`, which comes as it is.

        Args:
            name: The operation's name in the spec, such as ``DescribeJob``.
            replies: What the calls come to, at least one.
            times: How many times all of them are expected.

        Raises:
            ConfigurationError: There is no such operation, it can never come to this reply, or
                there is nothing to expect.
        """
        if name not in self._operations:
            hint = similar(str(name), self._operations)
            raise ConfigurationError(f"there is no operation {name!r}{hint}")
        if not replies or type(times) is not int or times < 1:
            raise ConfigurationError("add at least one reply, and times= of at least 1")
        operation = self._operations[name]
        added = [(operation, wire(operation, reply)) for reply in replies]
        with self._lock:
            self._expected.extend(added * times)

    @property
    def requests(self) -> list[StubRequest]:
        """The calls that were taken so far, in their order."""
        with self._lock:
            return list(self._taken)

    @property
    def slept(self) -> list[float]:
        """The seconds that clients would have slept so far, in their order."""
        with self._lock:
            return list(self._slept)

    @property
    def asynchronous(self) -> AsyncTransport:
        """The transport that an asynchronous client sends with to this stub."""
        return _Asynchronous(self)

    def send(self, signed: SignedRequest) -> HttpResponse:
        """Takes the call that is expected next, and answers as told.

        Raises:
            AssertionError: It is another call, or it is not as the spec says.
            TransportError: The stub was told so.
        """
        with self._lock:
            try:
                reply = self._take(signed)
            except AssertionError as error:
                # The first one is the cause of those that follow.
                self._failure = self._failure or str(error)
                raise
        if isinstance(reply, TransportError):
            # A fresh one each time, since the client writes into it.
            raise copy.copy(reply) from reply.__cause__
        return reply

    def sleep(self, seconds: float) -> None:
        """Lets no time pass."""
        with self._lock:
            self._slept.append(seconds)

    def close(self) -> None:
        """Does nothing, since a stub may outlive its clients."""

    def assert_done(self) -> None:
        """Checks that everything expected was called, and nothing else.

        Raises:
            AssertionError: Calls are left, or one failed, even if the program went on.
        """
        with self._lock:
            if self._failure is not None:
                raise AssertionError(self._failure)
            if self._expected:
                raise AssertionError(f"never called: {self._names()}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        # What was raised in the block says more than what was left over because of it.
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
            head = f"{operation.name}: the request is not as the spec says"
            lenient = self._strict and not _read(operation, received, False)[1]
            hint = ["a stub with strict=False lets this pass"] if lenient else []
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
            "not the call that is expected next",
            f"- {'none' if expected is None else _describe(expected)}",
            f"+ {called}: {received}",
            f"called before: {before or 'nothing'}",
            f"expected still: {self._names() or 'nothing'}",
        ]
        return "\n".join(lines)

    def _names(self) -> str:
        return ", ".join(operation.name for operation, _ in self._expected)


class _Asynchronous:
    """A stub's other face; the two protocols share the name of a method."""

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
    """The body as a value, and everything that is wrong with the request."""
    body, findings = received.read_body(operation, strict)
    findings += received.check_parameters(operation, strict)
    findings += received.check_signature(operation.service)
    return body, findings


def _describe(operation: Operation[Any]) -> str:
    fields = "".join(f", {name}={value}" for name, value in operation.discriminators.items())
    return f"{operation.name}: {operation.method} {operation.path}{fields}"
