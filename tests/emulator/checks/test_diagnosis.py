"""Wrong signatures of clients that make each mistake: what the log says, and what it never does."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Credentials
from cloudinfinite_emulator import Incoming, Service, SteppedClock

from ..bodies import error
from ..conftest import KEYS, TEMPORARY
from ..signer import NOW, Pairs, Signer, canonical

Texts = tuple[str, str, str, str, str]
"""Verb, path, parameters, headers, and what ends the HttpString."""


@dataclass
class Mistaken(Signer):
    """Signs in its own way.

    Attributes:
        mistake: Makes wrong texts from right ones, and from the parameters and headers.
        by_bytes: Whether the second key is the bytes of the SignKey.
    """

    key: Credentials = TEMPORARY
    mistake: Callable[[Texts, dict[str, str], dict[str, str]], Texts] = lambda t, q, h: t
    by_bytes: bool = False

    def authorization(
        self, method: str, path: str, query: Pairs, headers: Mapping[str, str]
    ) -> str:
        time = f"{self.start};{self.end}"
        parameters, parameter_list = canonical(query)
        fields, header_list = canonical(headers.items())
        right = (method.lower(), path, parameters, fields, "\n")
        plain = {name: value or "" for name, value in query}
        verb, path, parameters, fields, end = self.mistake(right, plain, dict(headers))
        what = f"{verb}\n{path}\n{parameters}\n{fields}{end}"
        to_sign = f"sha1\n{time}\n{hashlib.sha1(what.encode()).hexdigest()}\n"
        first = hmac.new(self.key.secret_key.encode(), time.encode(), "sha1")
        second = first.digest() if self.by_bytes else first.hexdigest().encode()
        signature = hmac.new(second, to_sign.encode(), "sha1").hexdigest()
        return (
            f"q-sign-algorithm=sha1&q-ak={self.key.secret_id}&q-sign-time={time}"
            f"&q-key-time={time}&q-header-list={header_list}&q-url-param-list={parameter_list}"
            f"&q-signature={signature}"
        )


def joined(pairs: dict[str, str]) -> str:
    return "&".join(f"{name.lower()}={value}" for name, value in sorted(pairs.items()))


MISTAKES: dict[str, tuple[Any, str]] = {
    "signed the path as it is encoded": (
        lambda t, q, h: (t[0], quote(t[1]), *t[2:]),
        "line 2 of the HttpString must be '/jobs/a b', and was '/jobs/a%20b'",
    ),
    "signed the path with the query": (
        lambda t, q, h: (t[0], f"{quote(t[1])}?size=1%2F2", *t[2:]),
        "and was '/jobs/a%20b?size=1%2F2'",
    ),
    "wrote the verb in capitals": (
        lambda t, q, h: (t[0].upper(), *t[1:]),
        "line 1 of the HttpString must be 'get', and was 'GET'",
    ),
    "did not encode the values of parameters and headers": (
        lambda t, q, h: (*t[:2], joined(q), joined(h), t[4]),
        "line 3 of the HttpString must be 'size=1%2F2', and was 'size=1/2'",
    ),
    "left slashes in values as they are": (
        lambda t, q, h: (*t[:2], t[2].replace("%2F", "/"), t[3].replace("%2F", "/"), t[4]),
        "line 3 of the HttpString must be 'size=1%2F2', and was 'size=1/2'",
    ),
    "left the last line feed out": (
        lambda t, q, h: (*t[:4], ""),
        "the HttpString must end with a line feed",
    ),
    "signed the host without its port": (
        lambda t, q, h: (*t[:3], t[3].replace("%3A8080", ""), t[4]),
        "and was 'host=127.0.0.1&x-ci-security-token=hidden'",
    ),
    "signed the host with the port 80": (
        lambda t, q, h: (*t[:3], t[3].replace("%3A8080", "%3A8080%3A80"), t[4]),
        "and was 'host=127.0.0.1%3A8080%3A80&",
    ),
    "signed no query parameter": (
        lambda t, q, h: (*t[:2], "", *t[3:]),
        "line 3 of the HttpString must be 'size=1%2F2', and was ''",
    ),
    "signed no header": (
        lambda t, q, h: (*t[:3], "", t[4]),
        "line 4 of the HttpString must be 'host=127.0.0.1%3A8080&x-ci-security-token=hidden'",
    ),
}
SECRETS = (TEMPORARY.secret_key, "a-token", "a-token%2F%2B%3D%3D")


def refused(signer: Signer, caplog: pytest.LogCaptureFixture) -> str:
    """What the log says of a request of this client, which is refused."""
    request = signer.request("GET", "/jobs/a b", [("size", "1/2")])
    with caplog.at_level(logging.WARNING, "cloudinfinite_emulator"):
        status, code, message = error(Service(KEYS, clock=SteppedClock(NOW)).answer(request))
    assert (status, code) == (401, "InvalidAuthorization")
    assert "StringToSign:\nsha1\n" in message
    assert "x-ci-security-token=hidden" in message
    for secret in SECRETS:
        assert secret not in message
        assert secret not in caplog.text
    return caplog.text


@pytest.mark.parametrize("says", MISTAKES)
def test_each_mistake_is_named(says: str, caplog: pytest.LogCaptureFixture) -> None:
    mistake, difference = MISTAKES[says]
    logged = refused(Mistaken(mistake=mistake), caplog)
    assert f"GET /jobs/a b: wrong signature: the client {says}: " in logged
    assert difference in logged


def test_a_second_key_in_bytes_is_named(caplog: pytest.LogCaptureFixture) -> None:
    assert "used the 20 bytes of the SignKey as the second key" in refused(
        Mistaken(by_bytes=True), caplog
    )


def test_another_key_is_what_is_left(caplog: pytest.LogCaptureFixture) -> None:
    other = Credentials(TEMPORARY.secret_id, "not-the-key", TEMPORARY.token)
    assert "the secret key is another one" in refused(Mistaken(other), caplog)


def test_without_a_mistake_nothing_is_refused() -> None:
    service = Service(KEYS, clock=SteppedClock(NOW))
    request = Mistaken().request("GET", "/jobs", [("tag", "MediaInfo")])
    assert service.answer(request).status == 200
    assert service.account_of(TEMPORARY.secret_id).journal.entries[-1].deviations == ()


@given(
    path=st.text(st.characters(codec="utf-8"), max_size=5),
    query=st.dictionaries(st.text(min_size=1, max_size=3), st.text(max_size=3), max_size=3),
)
def test_any_request_with_a_wrong_signature_is_explained(path: str, query: dict[str, str]) -> None:
    other = Credentials(TEMPORARY.secret_id, "not-the-key", TEMPORARY.token)
    request: Incoming = Mistaken(other).request("GET", f"/jobs/{path}", list(query.items()))
    status, code, message = error(Service(KEYS, clock=SteppedClock(NOW)).answer(request))
    assert (status, code) in {
        (401, "InvalidAuthorization"),
        (404, "InvalidUrl"),
    }
    assert all(secret not in message for secret in SECRETS)
