"""The common base of the synchronous and the asynchronous client."""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

from . import VERSION
from .calling.call import call
from .calling.dispatcher import Answered, Dispatcher
from .calling.steps import Open, Sign, Steps
from .credentials.provider import CredentialProvider, provider_of
from .errors import ConfigurationError
from .settings.hooks import Hook
from .settings.network import Network, Timeout
from .settings.options import (
    REQUEST_OPTIONS,
    URL_OPTIONS,
    WAIT_OPTIONS,
    Configuration,
    configure,
    split,
)
from .settings.retry import CreateOnce, RetryPolicy
from .wire.signing import presign

if TYPE_CHECKING:
    from .bodies import Body, Source
    from .callback import CallbackKind
    from .credentials.provider import Credentials
    from .http import HttpRequest
    from .model import Answer
    from .operation import Operation
    from .service import Service
    from .settings.options import CallOptions, RequestOptions, UrlOptions, WaitOptions

WAIT_ARGUMENTS = ("timeout", "on_progress")
"""The arguments of a wait other than its options."""

RAW_ARGUMENTS = ("query", "headers", "body", "host", "safe")
"""The arguments of a raw request other than its options."""

LONGEST_URL = 10**9
"""The longest validity of a presigned URL, in seconds. The service documents no limit."""

A = TypeVar("A", bound="Answer")
S = TypeVar("S", bound=Answered)
TransportT = TypeVar("TransportT")


class _Shared:
    """The state that all views of one client share."""

    closed = False


class ClientCore(ABC, Generic[TransportT]):
    """Settings, credentials and procedures. Subclasses run the steps.

    Args:
        credentials: The credentials to sign with, or their provider.
        transport: The transport to send with; None for the default one.
        settings: The arguments of `configure`.
    """

    _service: ClassVar[Service]
    _operations: ClassVar[Mapping[str, Operation[Any]]]
    _version: ClassVar[str] = VERSION
    _transport_methods: ClassVar[tuple[str, ...]]

    def __init__(
        self,
        credentials: Credentials | CredentialProvider | None,
        transport: TransportT | None,
        **settings: Any,
    ) -> None:
        if transport is not None:
            _check_transport(transport, self._transport_methods, settings)
        service = self._service
        configuration = configure(service.retry, service.once, **settings)
        program = f"cloudinfinite-python/{self._version}"
        self._dispatcher = Dispatcher(service, self._operations, configuration, program)
        if credentials is None:
            from .credentials.sources import default_provider

            credentials = default_provider()
        self._provider = provider_of(credentials)
        self._transport = self._make_transport(configuration) if transport is None else transport
        self._shared = _Shared()

    def with_options(
        self,
        *,
        bucket: str | None = None,
        region: str | None = None,
        timeout: Timeout | float | None = None,
        retries: RetryPolicy | int | None = None,
        create_once: CreateOnce | bool | None = None,
        hooks: Sequence[Hook] | None = None,
    ) -> Self:
        """Returns a view of this client with other settings.

        It shares this client's connections and is closed with it. None leaves a setting unchanged.
        To change settings for one call only, pass them to that call.

        Args:
            bucket: Another bucket, with the account number. It has no effect if the client has an
                `endpoint_url`.
            region: The region of that bucket; by default, it stays the same.
            timeout: Seconds to wait: one number for every limit, or a `Timeout`.
            retries: The maximum number of retries per call, or a `RetryPolicy`.
            create_once: Whether a creating call finds out what happened if its answer is lost, or a
                `CreateOnce`.
            hooks: Functions that take an `Attempt` and return a context manager to run it in.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        view = copy.copy(self)
        view._dispatcher = self._dispatcher.with_settings(
            bucket=bucket,
            region=region,
            timeout=timeout,
            retries=retries,
            create_once=create_once,
            hooks=hooks,
        )
        return view

    def __copy__(self) -> Self:
        view = object.__new__(type(self))
        vars(view).update(vars(self))
        return view

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled: it holds a key, which must not be stored, "
            "and connections, which other processes cannot use; create one in each process"
        )

    @abstractmethod
    def _make_transport(self, configuration: Configuration) -> TransportT:
        """Creates the default transport."""

    def _named(self, name: str) -> Operation[Any]:
        if name not in self._operations:
            from .nearby import advice, calls_near

            near = calls_near(str(name), self._operations)
            hint = advice(near, str(name), self._operations.values())
            raise ConfigurationError(f"there is no operation {name!r}{hint}")
        return self._operations[name]

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would then accept any name.
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(self._no_attribute(name, self), name=name, obj=self)

    def _no_attribute(self, name: str, owner: object) -> str:
        """Returns the message for a missing attribute, with similar names and alternatives."""
        said = f"{type(owner).__name__!r} object has no attribute {name!r}"
        if name.startswith("_"):
            return said
        from .nearby import advice, calls_near

        near = [f"client.{place}" for place in calls_near(name, self._places())]
        return f"{said}{advice(near, name, self._operations.values())}"

    def _places(self) -> Iterable[str]:
        """Returns the names of all calls, dotted if they are in a namespace."""
        own = [name for name in dir(type(self)) if not name.startswith("_")]
        return [*own, *(f"{each.family}.{each.call}" for each in self._operations.values())]

    def _check_open(self, name: str) -> None:
        if self._shared.closed:
            raise ConfigurationError(f"this client is closed; create a new one for {name}")

    def _call_steps(
        self, operation: Operation[A], fields: Mapping[str, Any], options: CallOptions
    ) -> Steps[A]:
        self._check_open(operation.name)
        return call(self._dispatcher, operation, fields, options)

    def _open_steps(
        self,
        operation: Operation[Any],
        fields: Mapping[str, Any],
        options: CallOptions,
        kind: Callable[..., S],
    ) -> Steps[S]:
        from .calling.call import open_call

        self._check_open(operation.name)
        return open_call(self._dispatcher, operation, fields, options, kind)

    def _confirm_steps(
        self, kinds: Iterable[CallbackKind], event: object, options: CallOptions
    ) -> Steps[Any]:
        from .calling.jobs import confirm

        self._check_open("confirm")
        return confirm(self._dispatcher, kinds, event, options)

    def _wait_steps(
        self,
        operation: Operation[Any],
        target: object,
        timeout: float,
        on_progress: Callable[[Any], object] | None,
        options: WaitOptions,
    ) -> Steps[Any]:
        from .calling.jobs import wait_for_jobs

        self._check_open(operation.name)
        assert operation.waiting is not None  # noqa: S101 - the generator ensures it
        settings, additions = split(operation.name, options, WAIT_ARGUMENTS, WAIT_OPTIONS)
        dispatcher = self._dispatcher.with_settings(**settings)
        return wait_for_jobs(
            dispatcher, operation, operation.waiting, target, timeout, on_progress, additions
        )

    def _url_steps(
        self,
        operation: Operation[Any],
        fields: Mapping[str, Any],
        expires: int,
        options: UrlOptions,
    ) -> Steps[str]:
        """Creates a presigned URL for a call."""
        _, additions = split(operation.name, options, (*fields, "expires"), URL_OPTIONS)
        return (
            yield from self._presign_steps(operation.encode_request(**fields, **additions), expires)
        )

    def _presign_steps(self, request: HttpRequest, expires: int) -> Steps[str]:
        if type(expires) is not int or not 0 < expires <= LONGEST_URL:
            raise ConfigurationError(
                f"expires must be a whole number of seconds from 1 to {LONGEST_URL}, "
                f"not {expires!a}"
            )
        self._check_open("a presigned URL")
        dispatcher = self._dispatcher
        endpoint = dispatcher.endpoints[request.host]
        credentials = yield Sign()
        return presign(request, endpoint, credentials, self._service, dispatcher.now(), expires)

    def _raw_url_steps(
        self,
        method: str,
        path: str,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None,
        host: str,
        expires: int,
    ) -> Steps[str]:
        from .raw import raw_call

        _, request = raw_call(
            self._service,
            method,
            path,
            query=query or {},
            headers={},
            body=(b"", None),
            host=host,
            safe=None,
        )
        return self._presign_steps(request, expires)

    def _request_steps(
        self,
        method: str,
        path: str,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None,
        headers: Mapping[str, str] | None,
        body: bytes | str | Body | Source | None,
        host: str,
        safe: bool | None,
        options: RequestOptions,
        kind: Callable[..., Any] | None = None,
    ) -> Steps[Any]:
        """Sends a request that the spec does not cover; `kind` makes a streamed answer."""
        from .bodies import upload_of
        from .raw import raw_call

        settings, _ = split("request", options, RAW_ARGUMENTS, REQUEST_OPTIONS)
        dispatcher = self._dispatcher.with_settings(**settings)
        raw, request = raw_call(
            self._service,
            method,
            path,
            query=query or {},
            headers=headers or {},
            body=(b"", None) if body is None else upload_of(body),
            host=host,
            safe=safe,
        )
        self._check_open(raw.name)
        if kind is None:
            return dispatcher.send(raw, request, dispatcher.deadline())
        from .streamed import StreamedCall

        call = StreamedCall(raw, self._service, kind)
        return dispatcher.send(call, request, dispatcher.deadline(), ask=Open)

    def __repr__(self) -> str:
        # One endpoint is enough to recognise the client.
        first = next(iter(self._dispatcher.endpoints.values()))
        return f"<{type(self).__name__} {first.url}{' closed' if self._shared.closed else ''}>"


def _check_transport(
    transport: object, methods: Iterable[str], settings: Mapping[str, object]
) -> None:
    given = [each.name for each in fields(Network) if settings.get(each.name) is not None]
    if given:
        raise ConfigurationError(
            f"{' and '.join(given)} cannot be combined with your own session or transport"
        )
    missing = [name for name in methods if not callable(getattr(transport, name, None))]
    if missing:
        raise ConfigurationError(f"the transport lacks {' and '.join(missing)}; see `Transport`")
