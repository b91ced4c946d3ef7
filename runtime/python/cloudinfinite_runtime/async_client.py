"""The asynchronous client, which runs the same steps as `Client` and awaits them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .calling.steps import Digest, Open, Send, Sleep, Step, Steps, Tell
from .client_core import ClientCore
from .credentials.provider import Credentials, ask
from .http import AsyncHeldStream, AsyncTransport
from .settings.hooks import Hook
from .settings.network import Timeout
from .settings.options import Configuration, split
from .settings.retry import CreateOnce, RetryPolicy

if TYPE_CHECKING:
    from .bodies import Body, Source
    from .callback import CallbackKind
    from .calling.paging import AsyncPager
    from .credentials.provider import CredentialProvider
    from .http import SignedRequest
    from .model import Answer
    from .operation import Operation
    from .raw import RawAnswer
    from .settings.options import (
        CallOptions,
        LookUpOptions,
        RequestOptions,
        UrlOptions,
        WaitOptions,
    )
    from .streamed import AsyncStreamedAnswer

A = TypeVar("A", bound="Answer")
T = TypeVar("T")


class AsyncBaseClient(ClientCore[AsyncTransport]):
    """The base of every asynchronous client; a generated class adds the calls.

    It runs on asyncio, and serves one event loop at a time. Cancelling a call drops its connection.
    If that call was creating something, it is unknown whether it did.

    It takes the same arguments as `Client`, except `session`. Credential providers run in a thread,
    so they may block. `transport` is an `AsyncTransport`.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _transport_methods = ("send", "sleep", "aclose")

    def __init__(
        self,
        *,
        bucket: str | None = None,
        region: str | None = None,
        credentials: Credentials | CredentialProvider | None = None,
        endpoint_url: str | None = None,
        timeout: Timeout | float | None = None,
        retries: RetryPolicy | int | None = None,
        create_once: CreateOnce | bool = False,
        proxy: str | None = None,
        verify: bool | str | None = None,
        certificate: str | tuple[str, str] | None = None,
        pool_size: int | None = None,
        user_agent: str | None = None,
        hooks: Sequence[Hook] = (),
        transport: AsyncTransport | None = None,
    ) -> None:
        super().__init__(
            credentials,
            transport,
            bucket=bucket,
            region=region,
            endpoint_url=endpoint_url,
            timeout=timeout,
            retries=retries,
            create_once=create_once,
            user_agent=user_agent,
            hooks=hooks,
            proxy=proxy,
            verify=verify,
            certificate=certificate,
            pool_size=pool_size,
        )
        # A user's provider may use the network, which must not block other calls.
        self._asks_elsewhere = not isinstance(credentials, Credentials | None)

    async def call(
        self,
        name: str,
        fields: Mapping[str, Any] | None = None,
        /,
        **options: Unpack[LookUpOptions],
    ) -> Answer:
        """Calls an operation by its name in the spec: see `Client.call`."""
        operation = self._named(name)
        answer: Answer = await self._call(
            operation, operation.fields_from_wire(fields or {}), options
        )
        return answer

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | str | Body | Source | None = None,
        host: str = "bucket",
        safe: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawAnswer:
        """Sends a request that the spec does not cover: see `Client.request`."""
        answer: RawAnswer = await self._run(
            self._request_steps(method, path, query, headers, body, host, safe, options)
        )
        return answer

    def stream(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | str | Body | Source | None = None,
        host: str = "bucket",
        safe: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
        """Streams the answer to a request that the spec does not cover: see `Client.stream`.

        Use it in an ``async with`` statement.
        """
        from .streamed import AsyncStreamedAnswer

        return self._open(
            self._request_steps(
                method, path, query, headers, body, host, safe, options, AsyncStreamedAnswer
            )
        )

    async def presign(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None = None,
        host: str = "bucket",
        expires: int,
    ) -> str:
        """Returns a signed URL for a request that the spec does not cover: see `Client.presign`."""
        return await self._run(self._raw_url_steps(method, path, query, host, expires))

    async def aclose(self) -> None:
        """Closes the client's connections. Calling it again does nothing."""
        self._shared.closed = True
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    async def _call(
        self, operation: Operation[A], fields: Mapping[str, Any], options: CallOptions
    ) -> A:
        return await self._run(self._call_steps(operation, fields, options))

    def _stream(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: CallOptions
    ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
        from .streamed import AsyncStreamedAnswer

        return self._open(self._open_steps(operation, fields, options, AsyncStreamedAnswer))

    @asynccontextmanager
    async def _open(self, steps: Steps[AsyncStreamedAnswer]) -> AsyncGenerator[AsyncStreamedAnswer]:
        with closing(await self._run(steps)) as answer:
            yield answer

    async def _presign(
        self,
        operation: Operation[Any],
        fields: Mapping[str, Any],
        expires: int,
        options: UrlOptions,
    ) -> str:
        return await self._run(self._url_steps(operation, fields, expires, options))

    def _iterate(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: CallOptions
    ) -> AsyncPager[Any, Any]:
        from .calling.paging import AsyncPager

        assert operation.paging is not None  # noqa: S101 - the generator ensures it
        split(operation.name, options, fields)  # report mistakes now, not on the first page
        return AsyncPager(
            lambda fields: self._call(operation, fields, options), operation.paging, fields
        )

    async def _wait(
        self,
        operation: Operation[Any],
        target: object,
        timeout: float,
        on_progress: Callable[[Any], object] | None,
        options: WaitOptions,
    ) -> Any:
        return await self._run(self._wait_steps(operation, target, timeout, on_progress, options))

    async def _confirm(
        self, kinds: Iterable[CallbackKind], event: object, options: CallOptions
    ) -> Any:
        return await self._run(self._confirm_steps(kinds, event, options))

    async def _run(self, steps: Steps[T]) -> T:
        """Runs a procedure step by step until it is done."""
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await self._take(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _take(self, step: Step) -> object:
        match step:
            case Send():
                return await self._transport.send(await self._sendable(step.signed))
            case Open():
                if opens := getattr(self._transport, "open", None):
                    return await opens(step.signed)
                answer = await self._transport.send(await self._sendable(step.signed))
                return AsyncHeldStream(answer) if answer.is_success else answer
            case Digest():
                return await asyncio.to_thread(step.upload.digest)
            case Sleep():
                await self._transport.sleep(step.seconds)
                return None
            case Tell():
                result = step.listener(step.subject)
                if inspect.isawaitable(result):
                    await result
                return None
            case _:
                if not self._asks_elsewhere:
                    return ask(self._provider)
                return await asyncio.to_thread(ask, self._provider)

    async def _sendable(self, signed: SignedRequest) -> SignedRequest:
        """Reads the body of a request if the transport cannot stream it."""
        if signed.upload is None or hasattr(self._transport, "open"):
            return signed
        body = b"".join([piece async for piece in signed.upload.pieces_later()])
        return replace(signed, body=body, upload=None)

    def _make_transport(self, configuration: Configuration) -> AsyncTransport:
        from .transports.asyncio_transport import AsyncioTransport

        return AsyncioTransport(configuration.network)


class AsyncCalls:
    """The calls of one family; the client creates it when the family is first used."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would then accept any name.
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(self._client._no_attribute(name, self), name=name, obj=self)
