"""Clients with real signing mistakes, which the log must name."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Credentials
from cloudinfinite_emulator import DEMO_CREDENTIALS, EmulatedService, Incoming, SteppedClock
from cloudinfinite_emulator.checks.diagnosis import explain
from tests.emulator.bodies import error
from tests.emulator.conftest import KEYS, TEMPORARY
from tests.emulator.signer import NOW, encode

TIME = f"{NOW - 60};{NOW + 900}"
PATH = "/jobs/a b"
QUERY = [("name", "a/b c"), ("size", "5")]
Pairs = list[tuple[str, str]]


def hexadecimal(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha1).hexdigest()


def second_key_as_bytes(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha1).digest()


def joined(pairs: Pairs, encoded: Callable[[str], str]) -> str:
    return "&".join(f"{name.lower()}={encoded(value)}" for name, value in sorted(pairs))


@dataclass(frozen=True)
class Client:
    """Signs requests correctly, except where a field sets a mistake."""

    verb: str = "get"
    path: str = PATH
    encoded: Callable[[str], str] = encode
    host: str = "127.0.0.1:8080"
    signed_host: str | None = None
    query: bool = True
    headers: bool = True
    ends: bool = True
    by_bytes: bool = False
    key: Credentials = DEMO_CREDENTIALS
    secret_key: str | None = None

    def request(self) -> Incoming:
        fields = [("host", self.host)]
        if self.key.token is not None:
            fields.append(("x-cos-security-token", self.key.token))
        signed = [
            (name, self.signed_host if name == "host" and self.signed_host else value)
            for name, value in fields
        ]
        what = "\n".join(
            (
                self.verb,
                self.path,
                joined(QUERY, self.encoded) if self.query else "",
                joined(signed, self.encoded) if self.headers else "",
                "",
            )
        )
        what = what if self.ends else what.removesuffix("\n")
        to_sign = f"sha1\n{TIME}\n{hashlib.sha1(what.encode()).hexdigest()}\n"
        secret = (self.secret_key or self.key.secret_key).encode()
        second = hexadecimal(secret, TIME).encode()
        if self.by_bytes:
            second = second_key_as_bytes(secret, TIME)
        value = (
            f"q-sign-algorithm=sha1&q-ak={self.key.secret_id}&q-sign-time={TIME}&q-key-time={TIME}"
            f"&q-header-list={';'.join(name for name, _ in fields)}&q-url-param-list=name;size"
            f"&q-signature={hexadecimal(second, to_sign)}"
        )
        raw_query = "&".join(f"{name}={encode(value)}" for name, value in QUERY)
        raw_headers = [*fields, ("authorization", value)]
        return Incoming(
            "GET",
            quote(PATH).encode(),
            raw_query.encode(),
            tuple((name.encode(), value.encode()) for name, value in raw_headers),
        )


def in_lower_case(text: str) -> str:
    done = encode(text)
    return "".join(
        letter.lower() if "%" in done[max(place - 2, 0) : place] else letter
        for place, letter in enumerate(done)
    )


NO_PORT = "examplebucket-1250000000.ci.ap-beijing.myqcloud.com"
MISTAKES = {
    "signed the encoded path": Client(path=quote(PATH)),
    "signed the path with the query": Client(
        path=f"{quote(PATH)}?name={encode('a/b c')}&size=5",
    ),
    "wrote the verb in capitals": Client(verb="GET"),
    "did not encode the values of parameters and headers": Client(encoded=str),
    "did not encode slashes in values": Client(encoded=lambda t: quote(t, safe="/-_.~")),
    "encoded spaces in values as a plus": Client(encoded=lambda t: encode(t).replace("%20", "+")),
    "used lower-case hexadecimal digits to encode values": Client(encoded=in_lower_case),
    "omitted the last line feed": Client(ends=False),
    "signed the host without its port": Client(signed_host="127.0.0.1"),
    "signed the host with the port 80": Client(host=NO_PORT, signed_host=f"{NO_PORT}:80"),
    "signed no query parameter": Client(query=False),
    "signed no header": Client(headers=False),
}
LINES = {
    "signed the encoded path": "line 2 of the HttpString must be '/jobs/a b', but was "
    "'/jobs/a%20b'",
    "wrote the verb in capitals": "line 1 of the HttpString must be 'get', but was 'GET'",
    "signed no query parameter": "line 3 of the HttpString must be 'name=a%2Fb%20c&size=5', but "
    "was ''",
    "signed the host without its port": "line 4 of the HttpString must be "
    "'host=127.0.0.1%3A8080', but was 'host=127.0.0.1'",
    "omitted the last line feed": "the HttpString must end with a line feed",
}


def logged(client: Client, caplog: pytest.LogCaptureFixture) -> tuple[str, str]:
    """Returns the logged warning and the message of the response."""
    service = EmulatedService(KEYS, clock=SteppedClock(NOW))
    with caplog.at_level(logging.WARNING, "cloudinfinite_emulator"):
        status, code, message = error(service.answer(client.request()))
    assert (status, code) == (401, "InvalidAuthorization")
    assert "the signature is wrong" in message
    [record] = [each for each in caplog.records if "wrong signature" in each.getMessage()]
    return record.getMessage(), message


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("key", KEYS, ids=["lasting key", "temporary key"])
def test_the_log_names_each_mistake_and_the_first_difference(
    mistake: str, key: Credentials, caplog: pytest.LogCaptureFixture
) -> None:
    log, message = logged(replace(MISTAKES[mistake], key=key), caplog)
    assert f": wrong signature: the client {mistake}: " in log
    if key.token is None and mistake in LINES:
        assert log.endswith(LINES[mistake])
    for secret in (key.secret_key, "a-token", encode("a-token/+==")):
        assert secret not in log + message


def test_a_correctly_signed_request_is_accepted() -> None:
    service = EmulatedService(KEYS, clock=SteppedClock(NOW))
    for key in KEYS:
        reply = service.answer(Client(key=key).request())
        # The signature is accepted; only the parameters are refused.
        assert error(reply)[1] == "InvalidArgument"


def test_using_the_bytes_of_the_sign_key_is_named(caplog: pytest.LogCaptureFixture) -> None:
    log, _ = logged(Client(by_bytes=True), caplog)
    assert "the client used the 20 bytes of the SignKey as the second key" in log


def test_a_wrong_secret_key_is_named(caplog: pytest.LogCaptureFixture) -> None:
    log, message = logged(Client(secret_key="not-the-secret-key"), caplog)
    assert log.endswith("or something changed the request in transit")
    assert "not-the-secret-key" not in log + message
    assert hexadecimal(DEMO_CREDENTIALS.secret_key.encode(), TIME) not in log + message


# Starts with a text that the emulator never writes itself.
SECRET = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12, max_size=40).map(
    "~|~{}".format
)


@given(
    secret=SECRET,
    token=SECRET,
    client=st.sampled_from([*MISTAKES.values(), Client(by_bytes=True), Client(secret_key="x" * 9)]),
    queried=st.booleans(),
)
def test_no_text_contains_a_secret(secret: str, token: str, client: Client, queried: bool) -> None:
    key = Credentials("an-id", secret, token)
    request = replace(client, key=key).request()
    if queried:
        # Clients of the object store send the token in the query.
        query = request.raw_query + f"&x-cos-security-token={encode(token)}".encode()
        headers = tuple(
            (name, value.replace(b"name;size", b"name;size;x-cos-security-token"))
            for name, value in request.raw_headers
        )
        request = replace(request, raw_query=query, raw_headers=headers)
    service = EmulatedService(key, clock=SteppedClock(NOW))
    text = explain(request, secret) + service.answer(request).body.decode()
    signature = request.headers["authorization"].rpartition("=")[2]
    sign_key = hexadecimal(secret.encode(), TIME)
    hidden = text.replace("127.0.0.1", "")
    for each in (secret, token, encode(token), signature, sign_key):
        assert each not in hidden


@given(st.binary(max_size=40), st.binary(max_size=60))
def test_any_path_and_query_can_be_explained(path: bytes, query: bytes) -> None:
    request = replace(Client().request(), raw_path=path, raw_query=query)
    assert explain(request, TEMPORARY.secret_key)
