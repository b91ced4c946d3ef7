"""The synchronous client: takes the steps of a call one after another."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from .calling.call import call
from .calling.steps import Send, Sleep, Step, Steps, Tell
from .client_core import ClientCore
from .configuration import Configuration
from .errors import ConfigurationError
from .exchange import Transport
from .hooks import Hook
from .network import Network
from .once import CreateOnce
from .options import split
from .providers.provider import ask
from .retry import RetryPolicy
from .timeout import Timeout

# What only calls need is loaded by the first one.
if TYPE_CHECKING:
    import requests

    from .calling.paging import Pager
    from .credentials import Credentials
    from .model import Answer
    from .operation import Operation
    from .options import CallOptions, LookUpOptions, RequestOptions, UrlOptions, WaitOptions
    from .providers.provider import CredentialProvider
    from .raw import RawAnswer

A = TypeVar("A", bound="Answer")
T = TypeVar("T")

_MUST_BE_PLAIN = "on_progress must be a plain function; AsyncClient takes coroutine functions too"


class BaseClient(ClientCore[Transport]):
    """What every client does; a generated class adds one method for each operation.

    A client shares nothing with another. It may be used from any number of threads at once, and
    goes on after a fork in both processes, each with connections of its own.

    Every argument that is None is read from the environment, from a variable named after it, such
    as ``CLOUDINFINITE_REGION``; what is in neither has the default that is named here.

    Args:
        bucket: The bucket, with the account's number: ``examplebucket-1250000000``.
        region: The bucket's region, such as ``ap-beijing``.
        credentials: Who signs: `Credentials`, or a provider of them. None looks in the environment
            and then in the profile files of the vendor's tools.
        endpoint_url: Scheme and host (and port) to use in place of the service's. With it, bucket
            and region are not needed.
        timeout: Seconds to wait, as a number for each limit, or a `Timeout`. By default 5 for the
            connection, 60 for each part of the answer, 300 for the call with all its attempts.
            Variables: ``CLOUDINFINITE_CONNECT_TIMEOUT``, ``_READ_TIMEOUT``, ``_TOTAL_TIMEOUT``.
        retries: How often a call is sent again at most, or a `RetryPolicy`; by default twice. A
            call that could do its work twice is only sent again if the service has certainly done
            nothing.
        create_once: True makes a creating call find out what became of it when no answer tells: see
            `CreateOnce`.
        proxy: A proxy's URL; empty for none, whatever the environment says. By default
            ``HTTPS_PROXY``, ``NO_PROXY`` and their like count.
        verify: False trusts any certificate; a path names a bundle of authorities to trust.
            Variable: ``CLOUDINFINITE_CA_BUNDLE``.
        certificate: The path of a client certificate with its key, or the paths of the two.
            Variables: ``CLOUDINFINITE_CLIENT_CERTIFICATE``, ``CLOUDINFINITE_CLIENT_KEY``.
        pool_size: How many connections there may be to each host; by default 64. Further calls
            wait in line.
        user_agent: Words to add to the ``User-Agent``, such as ``gallery/2.1``.
        hooks: Functions that take an `Attempt` and give a context to hang around it.
        session: A requests session of yours to send with; it stays yours to close. It brings its
            own proxies and certificates, and what has left it is not known as exactly.
        transport: Anything else to send with, such as a stub.

    Raises:
        ConfigurationError: An argument cannot work, or one that is needed is missing.
        CredentialsError: What was given as credentials is none.
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
        session: requests.Session | None = None,
        transport: Transport | None = None,
    ) -> None:
        network = {
            "proxy": proxy,
            "verify": verify,
            "certificate": certificate,
            "pool_size": pool_size,
        }
        given = [name for name, value in network.items() if value is not None]
        others = {"session": session, "transport": transport}
        given += [name for name, value in others.items() if value is not None]
        if (session is not None or transport is not None) and len(given) > 1:
            raise ConfigurationError(f"{' and '.join(given)} do not go together; pass one of them")
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
        if session is not None:
            from .transports.requests_transport import RequestsTransport

            self._transport = RequestsTransport(session=session)
        # A stand-in for the service may have a time of its own.
        self._sleep: Callable[[float], None] = getattr(transport, "sleep", time.sleep)

    def call(
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
            options: As `CallOptions` has them, or `LookUpOptions` where jobs are looked up.

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
        body: bytes | str | None = None,
        host: str = "bucket",
        safe: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawAnswer:
        """Sends what the spec does not know: signed, sent again and answered as any call is.

        Args:
            method: The HTTP verb.
            path: The path, decoded, with its leading slash and without its query.
            query: Query parameters, decoded; None as a value makes a flag.
            headers: Header fields, but never Authorization or Host. Without a Content-Type the body
                is taken for what it looks like.
            body: The body, as text or bytes.
            host: The kind of host that it goes to.
            safe: Whether sending it twice does no harm; by default that is so for GET and HEAD.
                Anything else is only sent again if the service has certainly done nothing.
            options: As `RequestOptions` has them.

        Returns:
            An answer with `metadata`, and with `tree`: an lxml element for XML, plain values for
            JSON.

        Raises:
            ConfigurationError: The request cannot be sent, or the client is closed.
            CloudInfiniteError: As for any call.
        """
        return self._run(
            self._request_steps(method, path, query, headers, body, host, safe, options)
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
        return self._run(self._raw_url_steps(method, path, query, host, expires))

    def close(self) -> None:
        """Closes the client's connections; calling it again does nothing."""
        self._shared.closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _call(self, operation: Operation[A], fields: Mapping[str, Any], options: CallOptions) -> A:
        self._check_open(operation.name)
        return self._run(call(self._caller, operation, fields, options))

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

        assert operation.paging is not None  # noqa: S101 - the generator sees to it
        split(operation.name, options, fields)  # a mistake is told now, not by the first page
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

    def _run(self, steps: Steps[T]) -> T:
        """Takes the steps of a procedure until it is done."""
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
                return self._transport.send(step.exchange)
            case Sleep():
                self._sleep(step.seconds)
                return None
            case Tell():
                _tell(step)
                return None
            case _:
                return ask(self._provider)

    def _make_transport(self, configuration: Configuration) -> Transport:
        return _default_transport(configuration.network)


def _tell(step: Tell) -> None:
    told = step.listener(step.subject)
    if inspect.iscoroutine(told):
        told.close()
        raise ConfigurationError(_MUST_BE_PLAIN)


def _default_transport(network: Network) -> Transport:
    from .transports.requests_transport import RequestsTransport

    return RequestsTransport(network)


class Calls:
    """The calls of one family; a client makes one when it is asked for its family."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take any name for granted.
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(self._client._no_attribute(name, self), name=name, obj=self)
