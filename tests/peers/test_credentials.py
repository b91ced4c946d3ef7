"""Signing with complete credentials. Each test is a bug that users of another SDK meet.

That SDK omits the token of a provider, and asks it for the ID and the key separately.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from cloudinfinite import OPERATIONS, Credentials, sign_request

from ..runtime.fault_server import FaultServer, read_fields, unavailable
from ..samples import OF_EACH_SHAPE
from .calls import CALLS, client_of, create, good, page

TOKEN = "x-ci-security-token"
OTHER_TOKENS = {"object": "x-cos-security-token"}
"""The header field of the token for other kinds of hosts."""


class Rotating:
    """A provider that returns a different key each time, and keeps them by ID."""

    def __init__(self, *given: Credentials) -> None:
        self.keys: dict[str, Credentials] = {}
        self._given = iter(given)
        self._numbers = count()

    def credentials(self) -> Credentials:
        number = next(self._numbers)
        made = next(self._given, None) or Credentials(f"id-{number}", f"k-{number}", f"t-{number}")
        self.keys[made.secret_id] = made
        return made


def signature_of(request: bytes) -> dict[str, str]:
    """Returns the fields of a request's signature."""
    return dict(part.split("=", 1) for part in read_fields(request)["authorization"].split("&"))


def signed_by(request: bytes, keys: dict[str, Credentials]) -> Credentials:
    """Returns the key that signed a request, after checking that all parts belong to it."""
    signature, fields = signature_of(request), read_fields(request)
    key = keys[signature["q-ak"]]
    method, path, _ = request.split(b" ", 2)
    assert fields["authorization"] == sign_request(
        method.decode(),
        path.decode(),
        headers={name: fields[name] for name in signature["q-header-list"].split(";")},
        secret_id=key.secret_id,
        secret_key=key.secret_key,
        key_time=signature["q-key-time"],
    )
    assert fields.get(TOKEN) == key.token
    return key


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_the_token_of_a_provider_is_sent_and_signed(name: str, server: FaultServer) -> None:
    server.behaviours = [good(name)]
    provider = Rotating(Credentials("id", "key", "a-token"))
    with client_of(server, credentials=provider) as client:
        client.call(name, CALLS[name])
    wanted = OTHER_TOKENS.get(OPERATIONS[name].host, TOKEN)
    sent = {field for field, value in server.fields().items() if value == "a-token"}
    assert sent == {wanted}
    assert wanted in signature_of(server.requests[0])["q-header-list"].split(";")


def test_a_provider_may_return_keys_with_and_without_a_token(server: FaultServer) -> None:
    server.behaviours = [page("")]
    keys = [
        Credentials("temporary", "k1", "a-token"),
        Credentials("lasting", "k2"),
        Credentials("temporary-again", "k3", "another-token"),
    ]
    provider = Rotating(*keys)
    with client_of(server, credentials=provider) as client:
        for _ in keys:
            create(client)
    assert [signed_by(request, provider.keys) for request in server.requests] == keys


def test_every_request_is_signed_with_one_key(server: FaultServer) -> None:
    server.behaviours = [page("")]
    provider = Rotating()
    calls = 40
    with (
        client_of(server, credentials=provider) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        list(pool.map(lambda _: create(client), range(calls)))
    used = {signed_by(request, provider.keys).secret_id for request in server.requests}
    assert len(used) == len(server.requests) == calls


def test_a_retry_is_signed_with_the_newest_key(server: FaultServer) -> None:
    server.behaviours = [unavailable(), unavailable(), page("")]
    provider = Rotating()
    with client_of(server, credentials=provider) as client:
        client.batch.describe_jobs()
    signers = [signature_of(request)["q-ak"] for request in server.requests]
    assert signers == ["id-0", "id-1", "id-2"]
    assert [read_fields(request)[TOKEN] for request in server.requests] == ["t-0", "t-1", "t-2"]
