import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.reader import error_from_response
from cloudinfinite_runtime.errors import ServiceError
from cloudinfinite_runtime.http import HttpResponse, first

from .strategies import ERROR, bodies, xml_text
from .toy import TOY

IDS = {"X-Toy-Request-Id": "r-head", "X-Toy-Trace-Id": "t-head"}


def error(
    body: bytes = b"", status: int = 400, headers: dict[str, str] | None = None
) -> ServiceError:
    return error_from_response(TOY, "BakeCake", HttpResponse(status, headers or {}, body))


def details(found: ServiceError) -> tuple[str | None, ...]:
    return (found.code, found.message, found.request_id, found.trace_id)


@given(bodies, st.integers(100, 599))
def test_any_body_becomes_an_error(body: bytes, status: int) -> None:
    found = error(body, status, IDS)
    assert (found.status, found.body, found.headers["x-toy-trace-id"]) == (status, body, "t-head")
    assert found.operation == "BakeCake"
    assert found.request_id
    assert str(found).isprintable()


@given(
    st.dictionaries(st.sampled_from(["Code", "Message", "RequestId", "TraceId", "Other"]), xml_text)
)
def test_everything_present_is_kept(fields: dict[str, str]) -> None:
    inside = "".join(
        f"<{name}><![CDATA[{text.replace(']]>', '').replace(chr(13), '')}]]></{name}>"
        for name, text in fields.items()
    )
    found = error(f"<Error>{inside}</Error>".encode())

    def expected(name: str) -> str | None:
        return fields.get(name, "").replace("]]>", "").replace("\r", "").strip(" \t\n") or None

    assert details(found) == (
        expected("Code"),
        expected("Message"),
        expected("RequestId"),
        expected("TraceId"),
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner),
)


@given(st.dictionaries(st.sampled_from(["code", "MESSAGE", "requestId", "trace_id"]), json_values))
def test_any_json_becomes_an_error(fields: dict[str, Any]) -> None:
    found = error(json.dumps(fields).encode())
    for got, name in zip(details(found), ("code", "MESSAGE", "requestId", "trace_id"), strict=True):
        value = fields.get(name)
        usable = isinstance(value, str | int) and not isinstance(value, bool)
        assert got == ((str(value).strip(" \t\r\n") or None) if usable else None)


def test_a_typical_error_is_parsed() -> None:
    found = error(ERROR, 403, IDS)
    assert details(found) == ("Denied", "not yours", "r-2", "t-2")
    assert found.resource is None
    assert found.meaning == "the key may not do this"


def test_ids_come_from_the_headers_if_the_body_has_none() -> None:
    assert details(error(b"<Error><Code>Bad</Code><RequestId/></Error>", headers=IDS)) == (
        "Bad",
        None,
        "r-head",
        "t-head",
    )
    assert (
        error(headers={"x-old-request-id": "r-old", "x-toy-request-id": ""}).request_id == "r-old"
    )


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (b"", None, None),
        (b"<html><body>Bad Gateway</body></html>", None, None),
        (b"<Response><Code>Bad</Code></Response>", "Bad", None),
        (b"<e:Error xmlns:e='urn:x'><e:Code>Bad</e:Code></e:Error>", "Bad", None),
        (ERROR[:60], None, None),
        (b"<!DOCTYPE Error><Error><Code>Bad</Code></Error>", None, None),
        (b'{"code": 10023, "message": "no", "request_id": "r"}', "10023", "no"),
        (b'{"Code": "Bad", "Message": "no"}', "Bad", "no"),
        (b'{"code": true, "message": ["no"]}', None, None),
        (b'[{"code": "Bad"}]', None, None),
        (b'"Bad"', None, None),
        (b'{"code": 0, "message": "no"}', "0", "no"),
        (b'{"code": -0, "message": 1e3}', "-0", None),
        (b'{"code": ' + b"9" * 5000 + b"}", "9" * 5000, None),
        (b'{"code": "second", "CODE": "first"}', "first", None),
        (b'{"code": "second", "CODE": " ", "Code": null}', "second", None),
        (b'{"code": "first", "code": "last"}', "last", None),
        ('{"code": "\u00a0Bad\u3000"}'.encode(), "\u00a0Bad\u3000", None),
        (b'{"code": "Bad\xed\xa0\x80"}', None, None),
        (b"[" * 100_000, None, None),
        (b'{"a":' * 100_000, None, None),
        ('{"code": "Bad"}'.encode("utf-16"), "Bad", None),
        (b"\xff\xfe\xfd", None, None),
    ],
)
def test_unusual_bodies_are_parsed(body: bytes, code: str | None, message: str | None) -> None:
    found = error(body)
    assert (found.code, found.message, found.body) == (code, message, body)


def test_the_first_header_with_a_value_is_used() -> None:
    assert first({"a": "", "b": "2"}, ("a", "b", "c")) == "2"
    assert first({}, ("a",)) is None
