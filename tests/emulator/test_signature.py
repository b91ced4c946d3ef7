"""The verification of signatures: published vectors, the project's vectors, and tampering."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Credentials, sign_request
from cloudinfinite_emulator import DEMO_CREDENTIALS, Incoming, Refusal
from cloudinfinite_emulator.checks.signature import (
    check_digest,
    http_string,
    signature,
    string_to_sign,
    verify,
)

from .bodies import MEDIA, MEDIA_PATH
from .conftest import TEMPORARY
from .signer import NOW, Signer, encode, post

VECTORS = json.loads(
    (Path(__file__).parents[2] / "spec/vectors/signatures.json").read_text("utf-8")
)["cases"]
KEYS = {key.secret_id: key for key in (DEMO_CREDENTIALS, TEMPORARY)}

# This vector is from a test in the vendor's Go SDK, with made-up keys.
V1 = Incoming(
    "PUT",
    b"/testfile2",
    raw_headers=(
        (b"host", b"testbucket-125000000.cos.ap-guangzhou.myqcloud.com"),
        (b"x-cos-content-sha1", b"db8ac1c259eb89d4a131b253bacfca5f319d54f2"),
        (b"x-cos-stroage-class", b"nearline"),
        (
            b"authorization",
            b"q-sign-algorithm=sha1&q-ak=QmFzZTY0IGlzIGEgZ2VuZXJp"
            b"&q-sign-time=1480932292;1481012292&q-key-time=1480932292;1481012292"
            b"&q-header-list=host;x-cos-content-sha1;x-cos-stroage-class&q-url-param-list="
            b"&q-signature=ce4ac0ecbcdb30538b3fee0a97cc6389694ce53a",
        ),
    ),
)
V1_KEYS = {
    "QmFzZTY0IGlzIGEgZ2VuZXJp": Credentials(
        "QmFzZTY0IGlzIGEgZ2VuZXJp", "AKIDZfbOA78asKUYBcXFrJD0a1ICvR98JM"
    )
}


def refusal_of(request: Incoming, now: float = NOW) -> Refusal:
    with pytest.raises(Refusal) as caught:
        verify(request, KEYS, now)
    assert caught.value.status == 401
    return caught.value


def with_header(request: Incoming, name: str, value: str | None) -> Incoming:
    """Returns the request with a header changed, added or removed."""
    kept = tuple(pair for pair in request.raw_headers if pair[0] != name.encode())
    added = () if value is None else ((name.encode(), value.encode()),)
    return replace(request, raw_headers=kept + added)


def edit(request: Incoming, pattern: str, replacement: str) -> Incoming:
    """Returns the request with its Authorization changed."""
    changed = re.sub(pattern, replacement, request.headers["authorization"], count=1)
    assert changed != request.headers["authorization"]
    return with_header(request, "authorization", changed)


def test_the_published_vector_is_accepted() -> None:
    verify(V1, V1_KEYS, 1480932292)
    verify(V1, V1_KEYS, 1481012292)


@pytest.mark.parametrize("now", [1480932291, 1481012293])
def test_the_published_vector_is_valid_only_at_its_time(now: int) -> None:
    with pytest.raises(Refusal) as caught:
        verify(V1, V1_KEYS, now)
    assert caught.value.code == "SignatureExpired"


@pytest.mark.parametrize("case", VECTORS, ids=[case["name"] for case in VECTORS])
def test_the_steps_agree_with_the_vectors(case: dict[str, Any]) -> None:
    query = "&".join(
        encode(name) if value is None else f"{encode(name)}={encode(value)}"
        for name, value in case["params"]
    )
    headers = [(name.lower(), value) for name, value in case["headers"]]
    request = Incoming(
        case["method"],
        quote(case["path"]).encode(),
        query.encode(),
        tuple((name.encode(), value.encode()) for name, value in headers),
    )
    listed = case["expect"]["param_list"].split(";")
    what = http_string(request, [name for name, _ in headers], listed)
    assert what.decode() == case["expect"]["http_string"]
    assert hashlib.sha1(what).hexdigest() == case["expect"]["http_string_sha1"]
    to_sign = string_to_sign(case["key_time"], what)
    if "secret_key" in case:
        signed = signature(case["secret_key"], case["key_time"], to_sign)
        assert signed == case["expect"]["signature"]


TEXT = st.text(st.characters(codec="utf-8"), max_size=8)


@given(
    path=st.text(st.characters(codec="utf-8"), max_size=8),
    params=st.lists(st.tuples(TEXT.filter(bool), st.none() | TEXT), max_size=4),
    note=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=8),
)
def test_requests_signed_by_the_client_are_accepted(
    path: str, params: list[tuple[str, str | None]], note: str
) -> None:
    headers = {"Host": "h:80", "x-ci-note": note}
    request = Signer(host="h:80").request("GET", f"/{path}", params, headers={"x-ci-note": note})
    authorization = sign_request(
        "GET",
        f"/{path}",
        params=params,
        headers=headers,
        secret_id=DEMO_CREDENTIALS.secret_id,
        secret_key=DEMO_CREDENTIALS.secret_key,
        key_time=f"{NOW};{NOW}",
    )
    verify(with_header(request, "authorization", authorization), KEYS, NOW)


GOOD = post(MEDIA_PATH, MEDIA)
QUERIED = Signer().request("GET", "/jobs", [("size", "1"), ("cancel", None)])


@pytest.mark.parametrize("request_", [GOOD, QUERIED], ids=["body", "query"])
def test_an_unchanged_request_is_accepted(request_: Incoming) -> None:
    assert verify(request_, KEYS, NOW) == []
    check_digest(request_)


@pytest.mark.parametrize(
    "tampered",
    [
        replace(GOOD, method="PUT"),
        replace(GOOD, raw_path=b"/jobs2"),
        replace(QUERIED, raw_query=b"size=2&cancel"),
        replace(QUERIED, raw_query=b"size=1&cancel=x"),
        with_header(GOOD, "host", "elsewhere"),
        with_header(GOOD, "content-type", "text/xml"),
        with_header(GOOD, "content-length", "1"),
        with_header(GOOD, "content-md5", "XrY7u+Ae7tCTyyK7j1rNww=="),
        edit(GOOD, r"q-sign-time=\d+(;\d+&q-key-time=)\d+", rf"q-sign-time={NOW}\g<1>{NOW}"),
        edit(GOOD, r"q-signature=\w+", "q-signature=" + "0" * 40),
        edit(GOOD, DEMO_CREDENTIALS.secret_id, TEMPORARY.secret_id),
    ],
)
def test_any_change_invalidates_the_signature(tampered: Incoming) -> None:
    refusal = refusal_of(tampered)
    assert refusal.code == "InvalidAuthorization"
    assert "the signature is wrong" in refusal.message
    assert "StringToSign:\nsha1\n" in refusal.message


@pytest.mark.parametrize(
    ("tampered", "named"),
    [
        (replace(QUERIED, raw_query=b"cancel"), "query parameter size"),
        (replace(QUERIED, raw_query=b"size=1"), "query parameter cancel"),
        (with_header(GOOD, "host", None), "header host"),
        (with_header(GOOD, "content-md5", None), "header content-md5"),
    ],
)
def test_a_listed_but_missing_name_is_reported(tampered: Incoming, named: str) -> None:
    refusal = refusal_of(tampered)
    assert refusal.code == "InvalidAuthorization"
    assert named in refusal.message


@pytest.mark.parametrize("name", ["host", "content-type", "content-length", "content-md5"])
def test_unsigned_headers_are_reported(name: str) -> None:
    signer = Signer(unsigned=frozenset({name}))
    deviations = verify(signer.request("POST", MEDIA_PATH, body=MEDIA.encode()), KEYS, NOW)
    assert deviations == [f"the signature does not cover the header {name}"]


@pytest.mark.parametrize("name", ["size", "cancel"])
def test_unsigned_parameters_are_reported(name: str) -> None:
    signer = Signer(unsigned=frozenset({name}))
    deviations = verify(
        signer.request("GET", "/jobs", [("size", "1"), ("cancel", None)]), KEYS, NOW
    )
    assert deviations == [f"the signature does not cover the query parameter {name}"]


@pytest.mark.parametrize("name", ["x-ci-note", "x-cos-note"])
def test_unsigned_headers_of_the_service_are_reported(name: str) -> None:
    deviations = verify(with_header(GOOD, name, "a"), KEYS, NOW)
    assert deviations == [f"the signature does not cover the header {name}"]


def test_other_headers_need_not_be_signed() -> None:
    request = Signer().request("GET", "/jobs", headers={"user-agent": "x"})
    assert "user-agent" in request.headers["authorization"]
    verify(request, KEYS, NOW)
    verify(with_header(QUERIED, "user-agent", "x"), KEYS, NOW)


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        ("q-sign-algorithm=sha1", "q-sign-algorithm=sha256"),
        ("q-sign-algorithm=sha1&", ""),
        ("$", "&q-more=1"),
        ("$", "&q-ak=twice"),
        (r"q-key-time=\d+;\d+", "q-key-time=soon"),
        (r"q-key-time=\d+;\d+", "q-key-time=2;1"),
        (r"q-key-time=\d+;\d+", "q-key-time=1;2"),
        (r"q-signature=\w+", "q-signature=ABC"),
        (r"q-header-list=content-length;content-md5", "q-header-list=content-md5;content-length"),
        (r"q-header-list=content", "q-header-list=Content"),
        (r"^.*$", "AWS4-HMAC-SHA256 Credential=x"),
        (r"^.*$", "q-sign-algorithm"),
    ],
)
def test_a_malformed_header_is_reported(pattern: str, replacement: str) -> None:
    refusal = refusal_of(edit(GOOD, pattern, replacement))
    assert refusal.code == "InvalidAuthorization"
    assert refusal.message.startswith("the Authorization header is malformed: ")


def test_a_repeated_header_is_refused() -> None:
    twice = replace(GOOD, raw_headers=(*GOOD.raw_headers, (b"authorization", b"q-ak=1")))
    assert "more than once" in refusal_of(twice).message


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_signature_has_a_separate_code(value: str | None) -> None:
    assert refusal_of(with_header(GOOD, "authorization", value)).code == "MissingAuthorization"


def test_an_unknown_key_has_a_separate_code() -> None:
    refusal = refusal_of(edit(GOOD, DEMO_CREDENTIALS.secret_id, "nobody"))
    assert (refusal.code, refusal.message) == ("SecretidNotExist", "there is no SecretId nobody")


@pytest.mark.parametrize("now", [NOW - 61, NOW + 901])
def test_the_window_must_cover_the_clock(now: int) -> None:
    refusal = refusal_of(GOOD, now)
    assert refusal.code == "SignatureExpired"
    assert str(now) in refusal.message


def test_a_temporary_key_needs_its_token() -> None:
    verify(Signer(TEMPORARY).request("GET", "/jobs"), KEYS, NOW)


def without_token() -> Incoming:
    return Signer(Credentials("TemporaryId", "temporary-key")).request("GET", "/jobs")


def with_another_token() -> Incoming:
    return Signer(Credentials("TemporaryId", "temporary-key", "b")).request("GET", "/jobs")


def with_an_unexpected_token() -> Incoming:
    key = Credentials(DEMO_CREDENTIALS.secret_id, DEMO_CREDENTIALS.secret_key, "b")
    return Signer(key).request("GET", "/jobs")


@pytest.mark.parametrize("make", [without_token, with_another_token, with_an_unexpected_token])
def test_missing_and_wrong_tokens_are_refused(make: Callable[[], Incoming]) -> None:
    refusal = refusal_of(make())
    assert refusal.code == "InvalidAuthorization"
    assert "x-ci-security-token" in refusal.message


def test_a_wrong_signature_is_explained_without_secrets() -> None:
    signer = Signer(Credentials(TEMPORARY.secret_id, "not-the-key", TEMPORARY.token))
    message = refusal_of(signer.request("GET", "/a b", [("p", "1/2")])).message
    assert (
        "HttpString:\nget\n/a b\np=1%2F2\nhost=127.0.0.1%3A8080&x-ci-security-token=hidden\n"
        in (message)
    )
    assert f"StringToSign:\nsha1\n{NOW - 60};{NOW + 900}\n" in message
    for secret in (TEMPORARY.secret_key, "not-the-key", "a-token", encode("a-token/+==")):
        assert secret not in message


def test_the_body_must_match_its_digest() -> None:
    with pytest.raises(Refusal) as caught:
        check_digest(replace(GOOD, body=GOOD.body + b" "))
    assert (caught.value.code, caught.value.status) == ("InvalidContent", 400)


def test_a_plus_is_decoded_as_a_space() -> None:
    assert Incoming("GET", b"/", b"a=1+2&b=1%2B2&&c").query == (
        ("a", "1 2"),
        ("b", "1+2"),
        ("c", None),
    )


def test_repeated_headers_are_joined() -> None:
    assert Incoming("GET", b"/", raw_headers=((b"a", b"1"), (b"A", b"2"))).headers == {"a": "1, 2"}
    assert "secret" not in repr(Incoming("GET", b"/", raw_headers=((b"a", b"secret"),)))
