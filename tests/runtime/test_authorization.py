import base64
import hashlib
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.http import Headers, HttpRequest
from cloudinfinite_runtime.wire.endpoint import Endpoint
from cloudinfinite_runtime.wire.signing import authorize, sign_request

from .toy import KEYS, TOY

HERE = Endpoint("http", "127.0.0.1:8080")
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


def fields_of(headers: Headers) -> dict[str, str]:
    return dict(field.split("=", 1) for field in headers["authorization"].split("&"))


@given(
    st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
    words,
    st.lists(st.tuples(words, st.none() | words), max_size=3),
    st.binary(max_size=20),
    st.floats(0, 4e9),
)
def test_a_signature_can_be_reproduced(
    method: str, path: str, params: Any, body: bytes, now: float
) -> None:
    request = HttpRequest(method, f"/{path}", tuple(params), {"X-Toy-Note": "n"}, body)
    headers = authorize(request, HERE, KEYS, TOY, now)
    fields = fields_of(headers)
    listed = fields["q-header-list"].split(";")
    again = sign_request(
        method,
        f"/{path}",
        params=params,
        headers={name: headers[name] for name in listed},
        secret_id=KEYS.secret_id,
        secret_key=KEYS.secret_key,
        key_time=fields["q-sign-time"],
    )
    assert headers["authorization"] == again
    assert {"host", "x-toy-note", "x-toy-token"} <= set(listed)
    assert "date" not in listed
    start, end = map(int, fields["q-sign-time"].split(";"))
    assert (start, end) == (max(int(now) - 60, 0), int(now) + 900)
    assert parsedate_to_datetime(headers["date"]).timestamp() == int(now)


@given(st.binary(min_size=1))
def test_the_length_and_digest_of_a_body_are_sent(body: bytes) -> None:
    headers = authorize(HttpRequest("POST", "/", body=body), HERE, KEYS, TOY, 0)
    digest = hashlib.md5(body, usedforsecurity=False).digest()
    assert base64.b64decode(headers["content-md5"]) == digest
    assert headers["content-length"] == str(len(body))
    assert {"content-length", "content-md5"} <= set(fields_of(headers)["q-header-list"].split(";"))


@pytest.mark.parametrize(
    ("method", "length"), [("GET", None), ("DELETE", None), ("POST", "0"), ("PUT", "0")]
)
def test_an_empty_body_has_a_length_where_a_body_is_allowed(
    method: str, length: str | None
) -> None:
    headers = authorize(HttpRequest(method, "/"), HERE, KEYS, TOY, 0)
    assert headers.get("content-length") == length
    assert "content-md5" not in headers


def test_a_request_has_these_headers() -> None:
    request = HttpRequest(
        "PUT", "/a", (("b", None),), {"Content-Type": "application/xml"}, b"<Request/>"
    )
    headers = authorize(request, HERE, Credentials("id", "key"), TOY, 1_700_000_000.9)
    assert list(headers.items())[:-1] == [
        ("Host", "127.0.0.1:8080"),
        ("Date", "Tue, 14 Nov 2023 22:13:20 GMT"),
        ("Content-Length", "10"),
        ("Content-MD5", "2U7bU91kGGcroO4HfRxbSA=="),
        ("Content-Type", "application/xml"),
    ]
    assert fields_of(headers) | {"q-signature": ""} == {
        "q-sign-algorithm": "sha1",
        "q-ak": "id",
        "q-sign-time": "1699999940;1700000900",
        "q-key-time": "1699999940;1700000900",
        "q-header-list": "content-length;content-md5;content-type;host",
        "q-url-param-list": "b",
        "q-signature": "",
    }


def test_a_token_is_sent_and_signed_if_there_is_one() -> None:
    assert authorize(HttpRequest("GET", "/"), HERE, KEYS, TOY, 0)["x-toy-token"] == KEYS.token
    without = authorize(HttpRequest("GET", "/"), HERE, Credentials("id", "key"), TOY, 0)
    assert "x-toy-token" not in without


def test_headers_of_the_request_take_precedence_except_over_the_signature() -> None:
    request = HttpRequest("GET", "/", headers={"date": "never", "authorization": "none"})
    headers = authorize(request, HERE, KEYS, TOY, 0)
    assert headers["Date"] == "never"
    assert headers["Authorization"].startswith("q-sign-algorithm=sha1&")
    assert list(headers)[-1] == "Authorization"
