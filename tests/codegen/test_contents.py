"""Bytes, texts and JSON in requests and responses of the tiny API, with its stub."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import tinyapi
from hypothesis import given
from hypothesis import strategies as st
from tinyapi import (
    BinaryAnswer,
    Body,
    Client,
    ConfigurationError,
    EmptyAnswer,
    HttpResponse,
    TextAnswer,
)
from tinyapi.shop_floor import Shine
from tinyapi.testing import Stub

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.json_form import parse_json
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.http import MAX_BODY
from cloudinfinite_runtime.wire.signing import url_encode

from .values import records, type_of

kinds = st.none() | st.sampled_from(["image/png", "text/html; charset=utf-8"])
texts = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda t: t[:1] != "\ufeff")


def client_of(stub: Stub) -> Client:
    keys = tinyapi.Credentials("an-id", "a-key-of-ours")
    return Client(bucket="tin-7", region="lane", credentials=keys, transport=stub)


@given(st.binary() | st.just(b"<Error><Code>Jammed</Code></Error>"), kinds)
def test_binary_responses_are_unchanged(content: bytes, kind: str | None) -> None:
    stub = Stub()
    stub.add("FetchToy", BinaryAnswer(content=content, content_type=kind))
    got = client_of(stub).toys.fetch("a")
    assert (got.content, got.content_type, got.metadata.status) == (content, kind, 200)
    assert got.metadata.body is got.content, "the bytes are not copied"


@given(st.binary(), kinds)
def test_streamed_responses_are_unchanged(content: bytes, kind: str | None) -> None:
    with Stub() as stub:
        stub.add("FetchToy", BinaryAnswer(content=content, content_type=kind), times=2)
        with client_of(stub).toys.fetch_stream("a") as got:
            assert (got.content_type, got.metadata.status) == (kind, 200)
            assert got.read() == content

        async def main() -> bytes:
            keys = tinyapi.Credentials("an-id", "a-key-of-ours")
            other = tinyapi.AsyncClient(
                bucket="tin-7", region="lane", credentials=keys, transport=stub.asynchronous
            )
            async with other.toys.fetch_stream("a") as got:
                return await got.read()

        assert asyncio.run(main()) == content


def test_a_stub_can_fail_a_stream() -> None:
    with Stub() as stub:
        stub.add("FetchToy", tinyapi.ServerError(status=503))
        stub.add("FetchToy", BinaryAnswer(content=b"at last"))
        with client_of(stub).toys.fetch_stream("a") as got:
            assert got.read() == b"at last"
        assert len(got.metadata.attempts) == 2
        stub.add("FetchToy", tinyapi.NotFoundError(status=404, code="NoSuchKey"))
        with pytest.raises(tinyapi.NotFoundError):
            client_of(stub).toys.fetch_stream("a").__enter__()


def test_a_bad_call_fails_before_the_block_begins() -> None:
    misspelt: Any = {"timout": 1}
    with Stub() as stub:
        with pytest.raises(tinyapi.ValidationError):
            client_of(stub).toys.fetch_stream()
        with pytest.raises(ConfigurationError, match="FetchToy takes no argument 'timout'"):
            client_of(stub).toys.fetch_stream("a", **misspelt)
        client = client_of(stub)
        client.close()
        with pytest.raises(ConfigurationError, match="closed"):
            client.toys.fetch_stream("a")


@given(st.binary())
def test_binary_bodies_are_sent_unchanged(content: bytes) -> None:
    with Stub() as stub:
        stub.add("StoreToy", EmptyAnswer(), times=4)
        client = client_of(stub)
        client.toys.store("a/b", body=content, label="tin")
        client.toys.store("a/b", body=Body([content], size=len(content)), label="tin")
        client.call("StoreToy", {"ToyKey": "a/b", "x-toy-label": "tin", "body": content})

        async def pieces() -> AsyncIterator[bytes]:
            yield content

        async def main() -> None:
            keys = tinyapi.Credentials("an-id", "a-key-of-ours")
            other = tinyapi.AsyncClient(
                bucket="tin-7", region="lane", credentials=keys, transport=stub.asynchronous
            )
            body = Body(pieces(), size=len(content))
            await other.toys.store("a/b", body=body, label="tin")

        asyncio.run(main())
    for each in stub.requests:
        assert each.parameters == {"ToyKey": "a/b", "x-toy-label": "tin"}
        assert each.body is None
        assert each.signed.body == content
        assert each.signed.headers["content-type"] == "application/octet-stream"
        assert each.signed.headers["content-length"] == str(len(content))


def test_a_missing_or_wrong_body_is_reported() -> None:
    absent: Any = None
    number: Any = 5
    with pytest.raises(tinyapi.ValidationError, match="body is required") as refused:
        client_of(Stub()).toys.store("a", body=absent)
    assert (refused.value.rule, refused.value.argument) == ("required", "body")
    with pytest.raises(ConfigurationError, match="the body must be bytes, a str, a path"):
        client_of(Stub()).toys.store("a", body=number)
    kind = {"content-type": "model/obj"}
    request = tinyapi.OPERATIONS["StoreToy"].encode_request(key="a", body="b", extra_headers=kind)
    assert request.headers["Content-Type"] == "model/obj"


@pytest.mark.parametrize("key", ["a", "a/b//c?d", None])
def test_a_stub_recognizes_calls_with_any_key(key: str | None) -> None:
    stub = Stub()
    stub.add("FetchToy", BinaryAnswer())
    client_of(stub).toys.fetch(key, where="http://x/")
    found = stub.requests[0].parameters
    assert found == {"act": "fetch", "where": "http://x/"} | ({"ToyKey": key} if key else {})


@given(
    st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1).filter(
        lambda text: text not in ("depth", "gilt")
    ),
    st.booleans(),
)
def test_a_rule_is_sent_as_a_parameter_name(rule: str, gilt: bool) -> None:
    stub = Stub()
    stub.add("StampToy", BinaryAnswer())
    client_of(stub).toys.stamp("a", rule=rule, depth=2, gilt=gilt)
    (sent,) = stub.requests
    assert sent.parameters == {"ToyKey": "a", "depth": "2", "rule": rule} | (
        {"gilt": None} if gilt else {}
    )
    query = sent.signed.url.partition("?")[2].split("&")
    assert query == ["depth=2", url_encode(rule), *(["gilt"] if gilt else [])]


@given(texts, kinds)
def test_a_text_is_returned_unchanged(text: str, kind: str | None) -> None:
    stub = Stub()
    stub.add("CountShops", TextAnswer(text=text, content_type=kind))
    got = client_of(stub).shop_floor.count_shops()
    assert (got.text, got.content_type) == (text, kind)


@given(st.data())
def test_json_survives_a_round_trip(data: st.DataObject) -> None:
    weights = data.draw(records("Weights"))
    stub = Stub()
    stub.add("WeighToys", weights)
    got = client_of(stub).shop_floor.weigh_toys()
    assert got == weights
    assert got.metadata.anomalies == ()
    assert json.loads(got.metadata.body) == weights.to_dict()


@given(st.data())
def test_json_in_a_header_survives_a_round_trip(data: st.DataObject) -> None:
    rules = data.draw(records("Rules"))
    fields = {"finish": "1", "rules": rules, "more": rules}
    request = tinyapi.OPERATIONS["PolishToys"].encode_request(**fields)
    text = request.headers["x-toy-rules"]
    assert dict(request.params)["more"] == text
    assert text.isascii()
    assert text.isprintable()
    report = Report()
    assert read(type_of("Rules"), parse_json(text.encode(), report), report) == rules
    assert not report.anomalies
    # A stub reads it as the service would.
    stub = Stub()
    stub.add("PolishToys", Shine(brightness=9))
    client = client_of(stub)
    assert client.shop_floor.polish_toys(**fields).brightness == 9
    signed = stub.requests[0].signed.headers["authorization"]
    assert "x-toy-rules" in signed.partition("q-header-list=")[2].partition("&")[0]


def test_a_problem_in_json_has_a_path() -> None:
    with pytest.raises(tinyapi.ValidationError) as refused:
        tinyapi.OPERATIONS["PolishToys"].encode_request(finish="1", rules={"rules": [{}]})
    (problem,) = refused.value.problems
    assert (problem.path, problem.rule) == ("x-toy-rules.rules[0].rule", "required")
    assert problem.argument == "rules.rules[0].rule"


@pytest.mark.parametrize("text", ["\ud800", "\ufeffa"])
def test_a_stub_refuses_texts_that_no_response_can_have(text: str) -> None:
    with pytest.raises(ConfigurationError, match="CountShops can never have this outcome"):
        Stub().add("CountShops", TextAnswer(text=text))


def test_a_stub_refuses_bytes_in_place_of_a_record() -> None:
    with pytest.raises(ConfigurationError, match="it answers with ListToysResponse, not Binary"):
        Stub().add("ListToys", BinaryAnswer())


@pytest.mark.parametrize("name", ["FetchToy", "CountShops"])
def test_responses_have_a_maximum_size(name: str) -> None:
    operation = tinyapi.OPERATIONS[name]
    with pytest.raises(tinyapi.DecodeError, match="larger than"):
        operation.decode_response(HttpResponse(200, {}, bytes(MAX_BODY + 1)))
    assert operation.decode_response(HttpResponse(200, {}, bytes(MAX_BODY))).metadata.status == 200


def test_the_repr_of_a_binary_answer_shows_type_and_size() -> None:
    answer = BinaryAnswer(content=b"\x89PNG", content_type="image/png")
    assert repr(answer) == "<BinaryAnswer image/png 4 bytes>"
    assert answer.to_dict() == {}


def test_extra_fields_are_merged_into_a_json_body() -> None:
    encode = tinyapi.OPERATIONS["FindToys"].encode_request
    extra = {"Sorting": {"By": "size", "Down": True}, "New": [1, {"a": None}], "Gone": None}
    made = encode(row=1, by=["age"], weights=[2], extra_fields=extra)
    assert json.loads(made.body) == {
        "Version": "2",
        "Sorting": {"By": "size", "Weights": [2], "Down": True},
        "New": [1, {"a": None}],
    }
    with pytest.raises(ValidationError, match=r"Request cannot be written as JSON"):
        encode(row=1, extra_fields={"New": object()})
