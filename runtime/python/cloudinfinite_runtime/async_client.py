"""The asynchronous client: takes the same steps as the other, and waits for many at once."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .calling.call import call
from .calling.steps import Send, Sleep, Step, Steps, Tell
from .client_core import ClientCore
from .credentials.credentials import Credentials
from .credentials.provider import ask
from .errors import ConfigurationError
from .http import AsyncTransport
from .settings.configuration import Configuration
from .settings.hooks import Hook
from .settings.network import Timeout
from .settings.options import split
from .settings.retry import CreateOnce, RetryPolicy

if TYPE_CHECKING:
    from .calling.paging import AsyncPager
    from .credentials.provider import CredentialProvider
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

A = TypeVar("A", bound="Answer")
T = TypeVar("T")


class AsyncBaseClient(ClientCore[AsyncTransport]):
    """The base of every asynchronous client; a generated class adds the calls.

    It runs on asyncio, and serves one event loop at a time. A call that is cancelled drops its
    connection; if it was creating something, whether that was done is not known.

    Args:
        bucket: The bucket, with the account's number: ``examplebucket-1250000000``.
        region: The bucket's region, such as ``ap-beijing``.
        credentials: `Credentials`, or a provider of them, which is asked in a thread. None looks in
            the environment, then in the profile files of the vendor's tools.
        endpoint_url: Scheme, host and port to use in place of the service's. Bucket and region are
            then optional.
        timeout: Seconds to wait, as for the synchronous client.
        retries: How often a call is retried at most, or a `RetryPolicy`; 2 by default.
        create_once: True makes a creating call find out what happened if its answer is lost.
        proxy: The proxy's URL; an empty text for none, whatever the environment says.
        verify: False accepts any certificate; a path names a bundle of trusted authorities.
        certificate: The path of a client certificate with its key, or the paths of the two.
        pool_size: How many connections there may be to each host; by default 64. Further calls
            wait for one, in order.
        user_agent: Words to add to the ``User-Agent``, such as ``gallery/2.1``.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        transport: Anything else to send with, such as a stub.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

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
        network = {
            "proxy": proxy,
            "verify": verify,
            "certificate": certificate,
            "pool_size": pool_size,
        }
        given = [name for name, value in network.items() if value is not None]
        if transport is not None and given:
            raise ConfigurationError(f"transport and {' and '.join(given)} do not go together")
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
            **network,
        )
        # A provider of the user's may ask over the network, which must not hold up the others.
        self._asks_elsewhere = not isinstance(credentials, Credentials | None)

    async def call(
        self,
        name: str,
        fields: Mapping[str, Any] | None = None,
        /,
        **options: Unpack[LookUpOptions],
    ) -> Answer:
        """Calls an operation by its name in the spec, with fields by their wire names.

        Args:
            name: Such as ``DescribeJob``.
            fields: Parameters and body fields together, with values as `from_dict` takes them.
            options: See `CallOptions`, or `LookUpOptions` for lookups of jobs.

        Raises:
            ConfigurationError: There is no such operation or option, or the client is closed.
            CloudInfiniteError: As for the operation's own method.
        """
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
        body: bytes | str | None = None,
        host: str = "bucket",
        safe: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawAnswer:
        """Sends a request that the spec does not know, signed, retried and answered like any call.

        Args:
            method: The HTTP verb.
            path: The path, decoded, with its leading slash and without its query.
            query: Query parameters, decoded; None as a value makes a flag.
            headers: Header fields other than Authorization and Host. Without a Content-Type, it is
                guessed from the body.
            body: The body, as text or bytes.
            host: The kind of host that it goes to.
            safe: Whether sending it twice does no harm; by default, only for GET and HEAD. Anything
                else is retried only if the service has certainly done nothing.
            options: See `RequestOptions`.

        Returns:
            An answer with `metadata` and `tree`: an lxml element for XML, plain values for JSON.

        Raises:
            ConfigurationError: The request cannot be sent, or the client is closed.
            CloudInfiniteError: As for any call.
        """
        return await self._run(
            self._request_steps(method, path, query, headers, body, host, safe, options)
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
        """Returns a signed URL of what the spec does not know, such as an upload; sends nothing.

        Args:
            method: The HTTP verb that the URL is good for.
            path: The path, decoded, with its leading slash and without its query.
            query: Query parameters, decoded; None as a value makes a flag.
            host: The kind of host that it goes to.
            expires: For how many seconds the URL is valid; a whole number.

        Raises:
            ConfigurationError: There can be no such URL, or the client is closed.
            CredentialsError: There is no key to sign with.
        """
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
        self._check_open(operation.name)
        return await self._run(call(self._dispatcher, operation, fields, options))

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

        assert operation.paging is not None  # noqa: S101 - the generator sees to it
        split(operation.name, options, fields)  # a mistake is told now, not by the first page
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

    async def _run(self, steps: Steps[T]) -> T:
        """Takes the steps of a procedure until it is done."""
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
                return await self._transport.send(step.signed)
            case Sleep():
                await getattr(self._transport, "sleep", asyncio.sleep)(step.seconds)
                return None
            case Tell():
                told = step.listener(step.subject)
                if inspect.isawaitable(told):
                    await told
                return None
            case _:
                if not self._asks_elsewhere:
                    return ask(self._provider)
                return await asyncio.to_thread(ask, self._provider)

    def _make_transport(self, configuration: Configuration) -> AsyncTransport:
        from .transports.asyncio_transport import AsyncioTransport

        return AsyncioTransport(configuration.network)


class AsyncCalls:
    """The calls of one family; a client makes one when it is asked for its family."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take any name for granted.
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(self._client._no_attribute(name, self), name=name, obj=self)
