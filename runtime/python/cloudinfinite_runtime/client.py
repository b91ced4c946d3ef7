"""The client: everything between a method call and its typed answer."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import requests

from .authorization import authorize
from .credentials import Credentials
from .endpoint import resolve
from .errors import ConfigurationError, CredentialsError, TransportError
from .http import Headers, HttpRequest, HttpResponse, first
from .timeout import Timeout
from .transport import Transport
from .version import VERSION

# What only calls need is loaded by the first one.
if TYPE_CHECKING:
    from .model import Answer
    from .operation import Operation
    from .service import Service

A = TypeVar("A", bound="Answer")

_log = logging.getLogger("cloudinfinite")


class BaseClient:
    """What every client does; a generated class adds one method for each operation.

    A client shares nothing with another. It may be used from several threads at once, as far as
    requests allows that of a session.

    Args:
        bucket: The bucket, with the account's number: ``examplebucket-1250000000``.
        region: The bucket's region, such as ``ap-beijing``.
        credentials: Who signs; None reads the environment.
        endpoint_url: Scheme and host (and port) to use in place of the service's; None reads
            ``CLOUDINFINITE_ENDPOINT_URL``. With it, bucket and region are not needed.
        timeout: Seconds to wait, as a number or a `Timeout`; None waits 5 s for the connection and
            60 s for each part of the answer.
        session: A requests session to send with, for proxies and certificates; it stays yours to
            close. None makes one for this client.

    Raises:
        ConfigurationError: An argument cannot work, or one that is needed is missing.
        CredentialsError: There are no usable credentials.
    """

    ENDPOINT_VARIABLE: ClassVar[str] = "CLOUDINFINITE_ENDPOINT_URL"

    _service: ClassVar[Service]
    _operations: ClassVar[Mapping[str, Operation[Any]]]
    _version: ClassVar[str] = VERSION

    def __init__(
        self,
        *,
        bucket: str | None = None,
        region: str | None = None,
        credentials: Credentials | None = None,
        endpoint_url: str | None = None,
        timeout: Timeout | float | None = None,
        session: requests.Session | None = None,
    ) -> None:
        # An empty variable counts as not set, an empty argument does not.
        environment = os.environ.get(self.ENDPOINT_VARIABLE) or None
        endpoint_url = environment if endpoint_url is None else endpoint_url
        # Found once for each kind of host, so that a wrong bucket is known before the first call.
        self._endpoints = {
            kind: resolve(self._service, kind, bucket, region, endpoint_url)
            for kind in self._service.hosts
        }
        self._credentials = Credentials.from_environment() if credentials is None else credentials
        if not isinstance(self._credentials, Credentials):
            # Most likely a bare pair, which would fail at the first call only.
            raise CredentialsError("credentials must be a Credentials(secret_id, secret_key)")
        self._transport = Transport(session, Timeout.of(timeout))
        self._closed = False

    def call(
        self,
        name: str,
        fields: Mapping[str, Any] | None = None,
        /,
        *,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Calls an operation by its name in the spec, with fields by their wire names.

        Args:
            name: Such as ``DescribeJob``.
            fields: Parameters and body fields together, with values as `from_dict` takes them.
            validate: False sends what breaks the spec's limits, as far as it can be written.
            extra_fields: More elements for the body, by wire names and as deep as needed.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Raises:
            ConfigurationError: There is no such operation, or the client is closed.
            CloudInfiniteError: As for the operation's own method.
        """
        if name not in self._operations:
            from .problems import similar

            hint = similar(str(name), self._operations)
            raise ConfigurationError(f"there is no operation {name!r}{hint}")
        operation = self._operations[name]
        answer: Answer = self._call(
            operation,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            **operation.fields_from_wire(fields or {}),
        )
        return answer

    def _call(self, operation: Operation[A], /, **arguments: Any) -> A:
        if self._closed:
            raise ConfigurationError(f"this client is closed; make a new one to {operation.name}")
        request = operation.encode_request(**arguments)
        return operation.decode_response(self._exchange(operation, request))

    def _exchange(self, operation: Operation[Any], request: HttpRequest) -> HttpResponse:
        started = time.monotonic()
        endpoint = self._endpoints[request.host]
        headers = authorize(request, endpoint, self._credentials, self._service, time.time())
        headers = Headers({"User-Agent": f"cloudinfinite-python/{self._version}"}).updated(headers)
        status: int | None = None
        request_id: str | None = None
        try:
            response = self._transport.send(endpoint, request, headers)
            status = response.status
            request_id = first(response.headers, self._service.request_id_headers)
        except TransportError as error:
            error.operation = operation.name
            raise
        finally:
            milliseconds = round((time.monotonic() - started) * 1000)
            _log.debug(
                "%s status=%s request_id=%s %d ms", operation.name, status, request_id, milliseconds
            )
        return response

    def close(self) -> None:
        """Closes the client's connections; calling it again does nothing."""
        self._closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        hosts = ", ".join(sorted({endpoint.url for endpoint in self._endpoints.values()}))
        return f"<{type(self).__name__} {hosts}{' closed' if self._closed else ''}>"
