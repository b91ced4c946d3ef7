"""Dry runs: the request that a call would send, without its signature and secrets."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NoReturn

from cloudinfinite_runtime.client import BaseClient
from cloudinfinite_runtime.codec.table import WireRecord, table_of
from cloudinfinite_runtime.credentials.provider import (
    CredentialProvider,
    Credentials,
    NoCredentialsError,
)
from cloudinfinite_runtime.credentials.sources import default_provider
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.operation import Operation

LEFT_OUT = "(left out)"

_NOBODY = Credentials("nobody", "nothing")


class _WouldBeSent(BaseException):
    def __init__(self, request: SignedRequest) -> None:
        self.request = request


class DryTransport:
    """A transport that sends nothing, and aborts the call with the request that it was given."""

    def send(self, request: SignedRequest, /) -> HttpResponse:
        """Ends the call."""
        return self._end(request)

    def open(self, request: SignedRequest, /) -> Any:
        """Ends the call."""
        return self._end(request)

    def sleep(self, seconds: float, /) -> None:
        """Does nothing: no dry run is retried."""

    def close(self) -> None:
        """Does nothing: there are no connections."""

    def _end(self, request: SignedRequest) -> NoReturn:
        raise _WouldBeSent(request)


class AnyCredentials:
    """A provider for dry runs, which falls back to a dummy key.

    Args:
        provider: The provider to ask first; None for the default chain.
    """

    def __init__(self, provider: CredentialProvider | None) -> None:
        self._provider = default_provider() if provider is None else provider

    def credentials(self) -> Credentials:
        """Returns the provider's key, or a dummy if it has none."""
        try:
            return self._provider.credentials()
        except NoCredentialsError:
            return _NOBODY


def would_send(
    client: BaseClient, operation: Operation[Any], fields: dict[str, Any], options: dict[str, Any]
) -> dict[str, Any]:
    """Returns the request that a call would send, as plain values.

    Args:
        client: A client with a `DryTransport`.
        operation: The operation.
        fields: The fields of the request. The result omits secret ones.
        options: The options of the call.

    Raises:
        CloudInfiniteError: The call would fail before it is sent.
    """
    additions = {
        name: options[name]
        for name in ("validate", "extra_fields", "extra_query", "extra_headers")
        if name in options
    }
    operation.encode_request(**fields, **additions)
    shown = {name: _without_secrets(operation, name, each) for name, each in fields.items()}
    given: Any = {**options, "validate": False}
    return caught(client, lambda: client._call(operation, shown, given))


def caught(client: BaseClient, send: Callable[[], object]) -> dict[str, Any]:
    """Returns the request that a function sends, as plain values.

    Args:
        client: A client with a `DryTransport`.
        send: Sends a request with this client.

    Raises:
        CloudInfiniteError: It would fail before it is sent.
    """
    try:
        send()
    except _WouldBeSent as sent:
        return _plain(sent.request, client._service.token_header)
    raise AssertionError("a dry run sends nothing")


def as_text(request: dict[str, Any]) -> str:
    """Formats a request as it looks on the wire."""
    lines = [f"{request['method']} {request['url']}"]
    lines += [f"{name}: {value}" for name, value in request["headers"].items()]
    body = request["body"]
    if body:
        lines += ["", body if isinstance(body, str) else json.dumps(body)]
    return "\n".join(lines)


def _plain(request: SignedRequest, token: str) -> dict[str, Any]:
    secret = {"authorization", token.lower()}
    headers = {
        name: LEFT_OUT if name.lower() in secret or name.lower().endswith("-token") else value
        for name, value in request.headers.items()
    }
    body = request.body.decode("utf-8", "replace")
    if request.upload is not None:
        body = f"({request.size} bytes)"
    return {
        "method": request.method,
        "url": request.url,
        "headers": headers,
        "body": body,
    }


def _without_secrets(operation: Operation[Any], name: str, value: Any) -> Any:
    for model in (operation.params, operation.request):
        field = None if model is None else table_of(model).by_name.get(name)
        if field is not None:
            return LEFT_OUT if field.secret else _masked(value)
    return value


def _masked(value: Any) -> Any:
    """Copies a value without the secret fields of its records."""
    if isinstance(value, list):
        return [_masked(each) for each in value]
    if isinstance(value, dict):
        return {name: _masked(each) for name, each in value.items()}
    if not isinstance(value, WireRecord):
        return value
    fields = table_of(type(value)).by_name.values()
    given = {each.name: (each, getattr(value, each.name)) for each in fields}
    return type(value)(
        **{
            name: LEFT_OUT if each.secret and held is not None else _masked(held)
            for name, (each, held) in given.items()
        }
    )
