"""The synchronous client, which runs the steps of a call one after another."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .calling.steps import Digest, Open, Send, Sleep, Step, Steps, Tell
from .client_core import ClientCore
from .credentials.provider import ask
from .errors import ConfigurationError
from .http import HeldStream, Transport
from .settings.hooks import Hook
from .settings.network import Timeout
from .settings.options import Configuration, split
from .settings.retry import CreateOnce, RetryPolicy

# The first call imports what only calls need.
if TYPE_CHECKING:
    import requests

    from .bodies import Body, Source
    from .callback import CallbackKind
    from .calling.paging import Pager
    from .credentials.provider import CredentialProvider, Credentials
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
    from .streamed import StreamedAnswer

A = TypeVar("A", bound="Answer")
T = TypeVar("T")

_MUST_BE_PLAIN = "on_progress must be a plain function; AsyncClient takes coroutine functions too"


class BaseClient(ClientCore[Transport]):
    """The base of every client; a generated class adds the calls.

    Clients share nothing. Any number of threads may use one client at once. After a fork, both
    processes can keep using it, each over its own connections.

    An argument that is None is read from the environment variable of the same name, such as
    ``CLOUDINFINITE_REGION``. If that is not set either, the default given here applies.

    Args:
        bucket: The bucket, with the account number: ``examplebucket-1250000000``.
        region: The bucket's region, such as ``ap-beijing``.
        credentials: `Credentials`, or a credential provider. None looks in the environment, then
            in the profile files of the vendor's tools and of ``tccli``.
        endpoint_url: Scheme, host and port to call instead of the service's. Bucket and region are
            then optional.
        timeout: Seconds to wait: one number for every limit, or a `Timeout`. Defaults: 5 to
            connect, 60 for each part of the response, 300 for the whole call, retries included.
            Variables: ``CLOUDINFINITE_CONNECT_TIMEOUT``, ``_READ_TIMEOUT``, ``_TOTAL_TIMEOUT``.
        retries: The maximum number of retries per call, or a `RetryPolicy`; 2 by default. A call
            that creates something is retried only if the service has certainly done nothing.
        create_once: True makes a creating call find out what happened if its answer is lost: see
            `CreateOnce`.
        proxy: The proxy's URL, or an empty string for no proxy. By default, ``HTTPS_PROXY``,
            ``NO_PROXY`` and similar variables decide.
        verify: False accepts any certificate; a path names a bundle of trusted authorities.
            Variable: ``CLOUDINFINITE_CA_BUNDLE``.
        certificate: The path of a client certificate that includes its key, or a pair of paths,
            certificate and key.
            Variables: ``CLOUDINFINITE_CLIENT_CERTIFICATE``, ``CLOUDINFINITE_CLIENT_KEY``.
        pool_size: The maximum number of connections per host; 64 by default. Further calls wait
            for a free connection.
        user_agent: Words to add to the ``User-Agent``, such as ``gallery/2.1``.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        session: A requests session to send with; you close it yourself. It uses its own proxies
            and certificates, and the client can tell less precisely what was sent.
        transport: Any other transport to send with, such as a stub.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _transport_methods = ("send", "sleep", "close")

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
        session: requests.Session | None = None,
        transport: Transport | None = None,
    ) -> None:
        if session is not None:
            if transport is not None:
                raise ConfigurationError("session and transport are mutually exclusive; pass one")
            from .transports.requests_transport import RequestsTransport

            transport = RequestsTransport(session=session)
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

    def call(
        self,
        name: str,
        fields: Mapping[str, Any] | None = None,
        /,
        **options: Unpack[LookUpOptions],
    ) -> Answer:
        """Calls an operation by its name in the spec, with fields by their wire names.

        Args:
            name: The operation's name, such as ``DescribeJob``.
            fields: Parameters and body fields together, with values that `from_dict` accepts.
            options: See `CallOptions`, or `LookUpOptions` for lookups of jobs.

        Raises:
            ConfigurationError: There is no such operation or option, or the client is closed.
            CloudInfiniteError: As for the operation's own method.
        """
        operation = self._named(name)
        answer: Answer = self._call(operation, operation.fields_from_wire(fields or {}), options)
        return answer

    def request(
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
        """Sends a request that the spec does not cover; it is signed and retried like any call.

        Args:
            method: The HTTP verb.
            path: The path, decoded, with its leading slash and without its query.
            query: Query parameters, decoded; a value of None makes a flag.
            headers: Header fields other than Authorization and Host. A missing Content-Type is
                guessed from the body if that is bytes or a text.
            body: The body: bytes, a text, a path (`pathlib.Path`), a file that is open for reading
                bytes, or a `Body`, which may wrap any iterable of bytes.
            host: The kind of host to send it to.
            safe: Whether sending it twice is harmless; by default, True only for GET and HEAD.
                Anything else is retried only if the service has certainly done nothing.
            options: See `RequestOptions`.

        Returns:
            An answer with `metadata` and `tree`: an lxml element for XML, plain values for JSON.

        Raises:
            ConfigurationError: The request cannot be sent, or the client is closed.
            CloudInfiniteError: As for any call.
        """
        answer: RawAnswer = self._run(
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
    ) -> AbstractContextManager[StreamedAnswer]:
        """Sends a request that the spec does not cover, such as a download, and streams the answer.

        Use it in a ``with`` statement, which sends the request and finally closes the answer::

            with client.stream("GET", "/clips/a.mp4", host="object") as answer:
                answer.save("a.mp4")

        It takes the same arguments as `request`, and raises the same errors unless the service
        reports success. Once the head of a successful response has arrived, it no longer retries.
        The total time limits the wait for that head; then only `read` limits each part of the body.

        Raises:
            ConfigurationError: The request cannot be sent, or the client is closed.
            CloudInfiniteError: As for any call.
        """
        from .streamed import StreamedAnswer

        return self._open(
            self._request_steps(
                method, path, query, headers, body, host, safe, options, StreamedAnswer
            )
        )

    def presign(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str | None] | Iterable[tuple[str, str | None]] | None = None,
        host: str = "bucket",
        expires: int,
    ) -> str:
        """Returns a signed URL for a request that the spec does not cover, such as an upload.

        Sends nothing.

        Args:
            method: The HTTP verb that the URL allows.
            path: The path, decoded, with its leading slash and without its query.
            query: Query parameters, decoded; a value of None makes a flag.
            host: The kind of host that the URL points to.
            expires: How long the URL stays valid, in whole seconds.

        Raises:
            ConfigurationError: No such URL can exist, or the client is closed.
            CredentialsError: There is no key to sign with.
        """
        return self._run(self._raw_url_steps(method, path, query, host, expires))

    def close(self) -> None:
        """Closes the client's connections. Calling it again does nothing."""
        self._shared.closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _call(self, operation: Operation[A], fields: Mapping[str, Any], options: CallOptions) -> A:
        return self._run(self._call_steps(operation, fields, options))

    def _stream(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: CallOptions
    ) -> AbstractContextManager[StreamedAnswer]:
        from .streamed import StreamedAnswer

        return self._open(self._open_steps(operation, fields, options, StreamedAnswer))

    @contextmanager
    def _open(self, steps: Steps[StreamedAnswer]) -> Generator[StreamedAnswer]:
        with closing(self._run(steps)) as answer:
            yield answer

    def _presign(
        self,
        operation: Operation[Any],
        fields: Mapping[str, Any],
        expires: int,
        options: UrlOptions,
    ) -> str:
        return self._run(self._url_steps(operation, fields, expires, options))

    def _iterate(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: CallOptions
    ) -> Pager[Any, Any]:
        from .calling.paging import Pager

        assert operation.paging is not None  # noqa: S101 - the generator ensures it
        split(operation.name, options, fields)  # report mistakes now, not on the first page
        return Pager(
            lambda fields: self._call(operation, fields, options), operation.paging, fields
        )

    def _wait(
        self,
        operation: Operation[Any],
        target: object,
        timeout: float,
        on_progress: Callable[[Any], object] | None,
        options: WaitOptions,
    ) -> Any:
        if inspect.iscoroutinefunction(on_progress):
            raise ConfigurationError(_MUST_BE_PLAIN)
        return self._run(self._wait_steps(operation, target, timeout, on_progress, options))

    def _confirm(self, kinds: Iterable[CallbackKind], event: object, options: CallOptions) -> Any:
        return self._run(self._confirm_steps(kinds, event, options))

    def _run(self, steps: Steps[T]) -> T:
        """Runs a procedure step by step until it is done."""
        try:
            step = next(steps)
            while True:
                try:
                    outcome = self._take(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _take(self, step: Step) -> object:
        match step:
            case Send():
                return self._transport.send(self._sendable(step.signed))
            case Open():
                if opens := getattr(self._transport, "open", None):
                    return opens(step.signed)
                answer = self._transport.send(self._sendable(step.signed))
                return HeldStream(answer) if answer.is_success else answer
            case Digest():
                return step.upload.digest()
            case Sleep():
                self._transport.sleep(step.seconds)
                return None
            case Tell():
                _tell(step)
                return None
            case _:
                return ask(self._provider)

    def _sendable(self, signed: SignedRequest) -> SignedRequest:
        """Reads the body of a request if the transport cannot stream it."""
        if signed.upload is None or hasattr(self._transport, "open"):
            return signed
        return replace(signed, body=b"".join(signed.upload.pieces()), upload=None)

    def _make_transport(self, configuration: Configuration) -> Transport:
        from .transports.requests_transport import RequestsTransport

        return RequestsTransport(configuration.network)


def _tell(step: Tell) -> None:
    result = step.listener(step.subject)
    if inspect.iscoroutine(result):
        result.close()
        raise ConfigurationError(_MUST_BE_PLAIN)


class Calls:
    """The calls of one family; the client creates it when the family is first used."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would then accept any name.
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(self._client._no_attribute(name, self), name=name, obj=self)
