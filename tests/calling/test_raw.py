"""Requests that the spec does not have, and suggestions for unknown names."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import (
    AccessDeniedError,
    CloudInfiniteError,
    ConfigurationError,
    DecodeError,
    OutcomeUnknownError,
    ThrottledError,
    TransportError,
)
from cloudinfinite_runtime.http import HttpRequest, HttpResponse
from cloudinfinite_runtime.nearby import calls_near

from .either import Either, either
from .world import BUCKET, REGION

__all__ = ["either"]

PAGE = HttpResponse(
    200,
    {"x-ci-request-id": "r-1", "Content-Type": "application/xml"},
    b'<Response xmlns="urn:a"><Count>2</Count></Response>',
)
BUSY = HttpResponse(503, {}, b"<Error><Code>SlowDown</Code></Error>")
BROKEN = HttpResponse(500, {}, b"")


def test_a_request_is_signed_and_its_answer_parsed(either: Either) -> None:
    client = either.client(PAGE)
    answer = client.request(
        "post",
        "/file_jobs/a b",
        query={"tag": "é", "flag": None},
        headers={"x-beta": "1"},
        body="<Request><Tag>New</Tag></Request>",
        timeout=7,
    )
    assert answer.tree.findtext("Count") == "2"
    assert answer.metadata.request_id == "r-1"
    assert answer.metadata.status == 200
    assert [each.kind for each in answer.metadata.anomalies] == ["namespace"]
    assert [each.operation for each in answer.metadata.attempts] == ["POST /file_jobs/a b"]
    assert repr(answer) == "<RawAnswer 200 <Response>>"
    (sent,) = either.wire.exchanges
    host = f"https://{BUCKET}.ci.{REGION}.myqcloud.com"
    assert (sent.method, sent.url) == ("POST", f"{host}/file_jobs/a%20b?tag=%C3%A9&flag")
    assert sent.body == b"<Request><Tag>New</Tag></Request>"
    assert sent.headers["Content-Type"] == "application/xml"
    assert sent.headers["x-beta"] == "1"
    assert "q-url-param-list=flag;tag" in sent.headers["Authorization"]
    assert not sent.safe
    assert sent.connect == 7


@pytest.mark.parametrize("name", ["content-length", "Transfer-Encoding", "Proxy-Connection", "TE"])
def test_framing_headers_are_refused(either: Either, name: str) -> None:
    message = f"only the transport may set the header field {name}"
    with pytest.raises(ConfigurationError, match=message):
        either.client().request("POST", "/a", headers={name: "0"})
    assert either.wire.exchanges == []


@pytest.mark.parametrize(
    ("body", "kind", "given"),
    [
        (b'\xef\xbb\xbf {"a": 1}', "application/json", {}),
        ("[1]", "application/json", {}),
        (b"\x89PNG", "application/octet-stream", {}),
        (b"<a/>", "text/xml", {"content-type": "text/xml"}),
        (b"", None, {}),
        (None, None, {}),
    ],
)
def test_the_format_of_a_body_is_detected_from_its_content(
    either: Either, body: Any, kind: str | None, given: dict[str, str]
) -> None:
    either.client(PAGE).request("PUT", "/", body=body, headers=given)
    (sent,) = either.wire.exchanges
    assert sent.headers.get("Content-Type") == kind
    assert sent.body == (body.encode() if isinstance(body, str) else body or b"")


@pytest.mark.parametrize(
    ("kind", "body", "tree"),
    [
        ("application/json", b'{"a": [1, null]}', {"a": [1, None]}),
        ("", b" [1.5, true]", [1.5, True]),
        ("image/png", b"\x89PNG", None),
        ("text/html; charset=utf-8", b"<p>unclosed", None),
        ("application/xml", b" \n", None),
        ("", b"", None),
    ],
)
def test_responses_that_are_not_xml_are_returned(
    either: Either, kind: str, body: bytes, tree: object
) -> None:
    answer = either.client(HttpResponse(200, {"Content-Type": kind}, body)).request("GET", "/a")
    assert answer.tree == tree
    assert answer.metadata.body == body
    assert repr(answer).startswith("<RawAnswer 200 ")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/xml", b"<Response>"),
        ("", b"<Respon"),
        ("application/xml", b"<!DOCTYPE a><a/>"),
        ("application/json", b"{'a'}"),
        ("application/json", b"[" * 100_000),
        ("application/json", b" " * (32 * 1024 * 1024) + b"1"),
    ],
)
def test_an_invalid_response_is_an_error(either: Either, kind: str, body: bytes) -> None:
    client = either.client(*[HttpResponse(200, {"Content-Type": kind}, body)] * 2)
    with pytest.raises(DecodeError) as caught:
        client.request("GET", "/a")
    assert caught.value.body == body
    assert caught.value.operation == "GET /a"
    with pytest.raises(OutcomeUnknownError):
        client.request("POST", "/a")


def test_requests_are_retried_by_the_usual_rules(either: Either) -> None:
    client = either.client(BROKEN, PAGE, BUSY, PAGE, BROKEN, BROKEN, PAGE, BUSY)
    assert len(client.request("GET", "/a").metadata.attempts) == 2
    assert len(client.request("POST", "/a").metadata.attempts) == 2
    with pytest.raises(OutcomeUnknownError) as unknown:
        client.request("POST", "/a", body=b"x")
    assert unknown.value.operation == "POST /a"
    assert unknown.value.request == HttpRequest(
        "POST", "/a", (), {"Content-Type": "application/octet-stream"}, b"x"
    )
    assert len(client.request("POST", "/a", safe=True).metadata.attempts) == 2
    with pytest.raises(ThrottledError):
        client.request("GET", "/a", retries=0)


def test_the_usual_errors_are_raised(either: Either) -> None:
    denied = b"<Error><Code>AccessDenied</Code></Error>"
    client = either.client(
        HttpResponse(403, {}, denied), HttpResponse(200, {}, denied), TransportError("lost"),
        retries=0,
    )  # fmt: skip
    for _ in range(2):
        with pytest.raises(AccessDeniedError, match=r"AccessDenied.*GET /a"):
            client.request("GET", "/a")
    with pytest.raises(TransportError, match="GET /a: lost"):
        client.request("GET", "/a")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"method": ""}, "method must be"),
        ({"method": "GET /"}, "method must be"),
        ({"method": 5}, "method must be"),
        ({"path": "jobs"}, "begin with a slash"),
        ({"path": 5}, "begin with a slash"),
        ({"path": "/jobs?tag=x"}, "pass query="),
        ({"path": "/a/../b"}, "as a segment"),
        ({"path": "/a\x00"}, "control characters"),
        ({"path": "/\ud800"}, "control characters"),
        ({"body": {"a": 1}}, "body must be bytes, a str, a path .* not dict"),
        ({"body": "\ud800"}, "cannot be encoded"),
        ({"host": "moon"}, "no host of kind 'moon', only bucket"),
        ({"extra_query": {}}, "request takes no argument 'extra_query'; did you mean query"),
        ({"timeout": "soon"}, "timeout"),
    ],
)
def test_invalid_requests_are_refused(
    either: Either, arguments: dict[str, Any], message: str
) -> None:
    client = either.client()
    given = {"method": "POST", "path": "/jobs", **arguments}
    with pytest.raises(ConfigurationError, match=message):
        client.request(given.pop("method"), given.pop("path"), **given)
    assert not either.wire.exchanges


@pytest.mark.parametrize(
    "arguments",
    [
        {"query": {"a": 5}},
        {"query": {"a": "\x00"}},
        {"headers": {"Host": "moon"}},
        {"headers": {"a": "b\r\nc: d"}},
    ],
)
def test_invalid_parameters_are_refused(either: Either, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="GET /a"):
        either.client().request("GET", "/a", **arguments)


def test_a_closed_client_sends_nothing(either: Either) -> None:
    client = either.client()
    (client.aclose if either.is_async else client.close)()
    with pytest.raises(ConfigurationError, match="closed; create a new one for GET /a"):
        client.request("GET", "/a")


PATHS = st.text(min_size=1).map(lambda text: f"/{text}")


@given(PATHS, st.binary(), st.dictionaries(st.text(), st.none() | st.text()))
def test_any_value_is_sent_or_refused(path: str, body: bytes, query: dict[str, str | None]) -> None:
    wire = Either("synchronous")
    with wire.client(PAGE) as client:
        try:
            client.request("POST", path, query=query, body=body)
        except CloudInfiniteError:
            assert not wire.wire.exchanges
        else:
            assert wire.wire.exchanges[0].body == body


PLACES = ["media.create_transcode_job", "media.describe_job", "batch.trigger_workflow", "media"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("transcode", ["media.create_transcode_job"]),
        ("createTranscodeJob", ["media.create_transcode_job"]),
        ("create_transcode_jb", ["media.create_transcode_job"]),
        ("medai", ["media"]),
        ("job", ["media.create_transcode_job", "media.describe_job"]),
        ("qqqq", []),
        ("", []),
    ],
)
def test_similar_calls_are_found(name: str, near: list[str]) -> None:
    assert calls_near(name, PLACES) == near


@given(st.text(), st.lists(st.text()))
def test_at_most_three_existing_names_are_suggested(name: str, places: list[str]) -> None:
    near = calls_near(name, places)
    assert len(near) <= 3
    assert set(near) <= set(places)


def test_an_unknown_attribute_suggests_calls(either: Either) -> None:
    client = either.client()
    loose = getattr(client, "_client", client)
    with pytest.raises(AttributeError, match=r"no attribute 'with_option'.*with_options") as it:
        print(loose.with_option)
    assert (it.value.name, it.value.obj) == ("with_option", loose)
    with pytest.raises(
        AttributeError, match=r"has no dedicated call, use .*client\.request\(method, path\)$"
    ):
        print(loose.fly_to_the_moon)
    with pytest.raises(AttributeError, match=r"'MediaCalls'.*client\.media\.create_info_job\?"):
        print(loose.media.info_job)
    assert not hasattr(loose, "__deepcopy__")
    assert not hasattr(loose.media, "__deepcopy__")
    assert copy.copy(loose)._dispatcher is loose._dispatcher


@pytest.mark.parametrize("name", ["transcode", "create_transcode_job", "CreateTranscodeJb"])
def test_create_job_is_suggested_for_unknown_jobs(either: Either, name: str) -> None:
    client = either.client()
    suggestion = re.escape(
        "client.media.create_job(tag='Transcode', input={...}, operation={...}) or"
    )
    with pytest.raises(AttributeError, match=suggestion):
        getattr(getattr(client, "_client", client), name)
    with pytest.raises(ConfigurationError, match=suggestion):
        client.call(name)


def test_an_unknown_operation_suggests_others(either: Either) -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean CreateMediaInfoJob.*request\("):
        either.client().call("CreateMediaInfoJb")
