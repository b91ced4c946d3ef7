# Generated from the spec. Do not edit: change the spec and run `make generate`.
r"""A stand-in for Tin "Toys" \ Co in a program's tests."""

from __future__ import annotations

from typing import Any

from cloudinfinite_runtime.credentials.credentials import Credentials
from cloudinfinite_runtime.stubs.stub import BaseStub
from cloudinfinite_runtime.stubs.stub import StubRequest as StubRequest
from tinyapi.async_client import AsyncClient
from tinyapi.client import Client
from tinyapi.operations import OPERATIONS

__all__ = ["Stub", "StubRequest"]


class Stub(BaseStub):
    """Takes the place of the service in a program's tests, without any socket.

    It expects the calls that were added, in that order, and answers them as told. Each is encoded,
    signed and decoded as ever. Any other call, one that breaks the spec and one that is not signed
    is an `AssertionError`. `requests` has what was called.

        with Stub() as stub, stub.client() as client:
            stub.add("OperationName", models.OperationNameResponse(...))
            ...  # the program under test, which is given the client

    At the end of the block everything that was added must have been called.

    Args:
        strict: False lets pass what a client sends only when it is told to: elements and query
            parameters that the spec does not know, and values that break its limits.
    """

    _operations = OPERATIONS

    def client(self, **options: Any) -> Client:
        """A client that sends to this stub, and nothing anywhere else.

        Args:
            options: Arguments of `Client`. Those that are left out have values for tests: a made-up
                key and address, and no retries, since each attempt would take a reply.
        """
        return Client(**{**_options(), "transport": self, **options})

    def async_client(self, **options: Any) -> AsyncClient:
        """The same for a program that waits for many things at once.

        Args:
            options: Arguments of `AsyncClient`, as for `client`.
        """
        return AsyncClient(**{**_options(), "transport": self.asynchronous, **options})


def _options() -> dict[str, Any]:
    return {
        "credentials": Credentials("an-id-for-tests", "a-key-for-tests"),
        "endpoint_url": "https://stub.invalid",
        "retries": 0,
    }
