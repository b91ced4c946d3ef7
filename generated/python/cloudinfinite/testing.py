# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""A stub of Cloud Infinite for tests."""

from __future__ import annotations

from typing import Any

from cloudinfinite.async_client import AsyncClient
from cloudinfinite.client import Client
from cloudinfinite.operations import OPERATIONS
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.stubs.stub import BaseStub
from cloudinfinite_runtime.stubs.stub import StubRequest as StubRequest

__all__ = ["Stub", "StubRequest"]


class Stub(BaseStub):
    """Replaces the service in tests, without a socket.

    It expects the calls that were added, in that order, and returns their responses. Each call is
    encoded, signed and decoded as usual. An unexpected call, one that breaks the spec, or one that
    is not signed raises an `AssertionError`. `requests` lists the calls that were made.

        with Stub() as stub, stub.client() as client:
            stub.add("OperationName", models.OperationNameResponse(...))
            ...  # the program under test, which uses the client

    All calls that were added must have been made by the end of the block.

    Args:
        strict: If False, the stub also accepts what a client sends only when asked to: elements and
            query parameters that the spec lacks, and values that break its limits.
    """

    _operations = OPERATIONS

    def client(self, **options: Any) -> Client:
        """Returns a client that sends everything to this stub.

        Args:
            options: Arguments of `Client`. The defaults suit tests: a made-up key and address, and
                no retries, because each attempt would use up a response.
        """
        return Client(**{**_options(), "transport": self, **options})

    def async_client(self, **options: Any) -> AsyncClient:
        """Returns an asynchronous client that sends everything to this stub.

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
