"""Parsing callbacks, as XML and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import DecodeError, common, from_dict, parse_callback, to_dict
from cloudinfinite.callbacks import KINDS
from cloudinfinite_runtime.model import Answer

from ..model import MODEL
from ..vectors import as_texts, body_of, every_case, expected_of, jobs_of
from .strategies import records
from .test_types import encode


@every_case("callbacks")
def test_vectors(case: dict[str, Any]) -> None:
    body = body_of(case)
    event = parse_callback(body, case["content_type"])
    found = [{"path": a.path, "kind": a.kind, "text": a.text} for a in event.metadata.anomalies]
    record = type(event).__name__
    parsed = {"record": record, "fields": as_texts(to_dict(event)), "anomalies": found}
    assert parsed == expected_of(case, "record", "fields", "anomalies")
    assert event.metadata.body == body
    if "body" in case and "repeat" not in case:
        assert parse_callback(body.decode(), None) == event
    if "jobs" in case:
        assert jobs_of(KINDS, event) == case["jobs"]


@pytest.mark.parametrize("body", [{"code": 0}, 3, None])
def test_only_the_raw_body_can_be_parsed(body: Any) -> None:
    with pytest.raises(TypeError, match="parsed from its raw body, bytes or a str, not "):
        parse_callback(body)


@every_case("callbacks", "refused")
def test_bodies_that_are_not_callbacks_are_refused(case: dict[str, Any]) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_callback(body_of(case), case["content_type"])
    assert caught.value.body == body_of(case)
    assert "callback" in str(caught.value)


def read(body: bytes | str) -> common.CallbackEvent:
    """Parses the callback of a job or a workflow."""
    event = parse_callback(body)
    assert isinstance(event, common.CallbackEvent)
    return event


MODERATED = {
    value: row["record"] for row in MODEL["service"]["callbacks"] for value in row.get("values", ())
}
"""The records of moderation callbacks, by event name."""

EVENTS = records("CallbackEvent").filter(
    lambda event: (
        event != common.CallbackEvent()
        and (event.event_name is None or str(event.event_name).strip() not in MODERATED)
    )
)


@given(event=EVENTS)
def test_json_and_xml_give_the_same_event(event: common.CallbackEvent) -> None:
    assert parse_callback(encode(event, "Response").encode()) == event
    as_json = json.dumps(to_dict(event), ensure_ascii=False)
    # XML normalizes a carriage return; JSON does not.
    assert parse_callback(as_json, "application/json") == event
    assert parse_callback(as_json.encode("utf-16"), "application/json") == event
    assert parse_callback(b"\xef\xbb\xbf" + as_json.encode()) == event


@given(data=st.data(), name=st.sampled_from(sorted(MODERATED)))
def test_a_moderation_event_has_the_record_for_its_name(data: st.DataObject, name: str) -> None:
    drawn = data.draw(records(MODERATED[name]))
    given = from_dict(type(drawn), {**to_dict(drawn), "EventName": name})
    as_json = json.dumps(to_dict(given), ensure_ascii=False)
    for event in (
        parse_callback(encode(given, "Response").encode()),
        parse_callback(as_json, "application/json"),
    ):
        assert type(event).__name__ == MODERATED[name]
        assert event == given
        assert event.metadata.anomalies == ()


@given(event=EVENTS)
def test_a_single_object_is_accepted_as_a_list(event: common.CallbackEvent) -> None:
    plain = json.dumps(_without_lists_of_one(to_dict(event)))
    assert parse_callback(plain) == event


def _without_lists_of_one(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_lists_of_one(item) for key, item in value.items()}
    if isinstance(value, list):
        items = [_without_lists_of_one(item) for item in value]
        return items[0] if len(items) == 1 else items
    return value


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: (
        st.lists(inside)
        | st.dictionaries(
            st.sampled_from(["EventName", "JobsDetail", "Tasks", "code", "data", "", "é", "1"]),
            inside,
        )
    ),
    max_leaves=20,
)


@given(body=st.binary(max_size=100) | _JSON.map(lambda v: json.dumps(v).encode()))
def test_any_bytes_give_an_event_or_a_decode_error(body: bytes) -> None:
    try:
        event = parse_callback(body, "application/json")
    except DecodeError as error:
        assert error.body == body
    else:
        assert isinstance(event, Answer)
        assert event.metadata.body == body


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":' * 200_000,
        b"[" * 200_000,
        b'{"a":' * 100 + b"1" + b"}" * 100,
        b'{"JobsDetail":' + b"9" * 5_000_000,
        b'{"EventName":"' + b"x" * (33 * 1024 * 1024) + b'"}',
    ],
    ids=["deep objects", "deep lists", "deep but complete", "long number", "large"],
)
def test_hostile_json_is_refused(body: bytes) -> None:
    with pytest.raises(DecodeError):
        parse_callback(body, "application/json")


def test_many_unknown_keys_are_read_and_listed() -> None:
    body = json.dumps({f"key{number}": "v" for number in range(20_000)})
    *listed, more = parse_callback(body).metadata.anomalies
    assert [each.path for each in listed] == [f"Response.key{number}" for number in range(1000)]
    assert (more.path, more.kind, more.text) == ("Response", "more", "19000 more")


def test_the_size_limit_can_be_raised() -> None:
    body = json.dumps({"EventName": "x" * 1024 * 1024})
    with pytest.raises(DecodeError, match="larger than 1048576 bytes"):
        parse_callback(body)
    event = parse_callback(body, max_size=2 * 1024 * 1024)
    assert isinstance(event, common.CallbackEvent)
    assert event.event_name == "x" * 1024 * 1024
    with pytest.raises(DecodeError, match="has more than 250000 values"):
        parse_callback('{"A":[' + "1," * 250_000 + "1]}")


def test_many_values_with_a_long_name_are_refused() -> None:
    # Half a megabyte times a quarter of a million would exceed the memory of any machine.
    body = '{"' + "k" * 500_000 + '":[' + "1," * 200_000 + "1]}"
    with pytest.raises(DecodeError, match="its names are too long for so many values"):
        parse_callback(body)
    assert parse_callback('{"' + "k" * 500_000 + '":[1,2]}').metadata.anomalies[1].text == "2"
    many = parse_callback('{"EventName":"x","TranscodeTemplateName":[' + "1," * 20_000 + "1]}")
    assert many.metadata.anomalies[-1].text == "19002 more"


def test_long_numbers_are_harmless() -> None:
    job = '"JobId":"j1","State":"Running","Progress":' + "9" * 5000
    event = read('{"JobsDetail":{' + job + "}}")
    assert event.jobs_detail[0].progress is None
    assert [a.kind for a in event.metadata.anomalies] == ["undecodable-value"]


_NESTED = st.recursive(
    st.none() | st.integers(0, 9).map(str), lambda inside: st.lists(inside, max_size=3)
)


@given(_NESTED)
def test_nested_lists_are_flattened(nested: Any) -> None:
    jobs = _deeply(lambda word: {"JobId": word, "State": "Success"}, nested)
    event = read(json.dumps({"EventName": "TaskFinish", "JobsDetail": jobs}))
    assert [job.job_id for job in event.jobs_detail] == _words(nested)
    assert event.metadata.anomalies == ()


def _deeply(make: Callable[[str], Any], value: Any) -> Any:
    if isinstance(value, list):
        return [_deeply(make, item) for item in value]
    return value if value is None else make(value)


def _words(value: Any) -> list[str]:
    if isinstance(value, list):
        return [word for item in value for word in _words(item)]
    return [] if value is None else [value]


@pytest.mark.parametrize("kind", [("{", '"a":', "}"), ("[", "", "]")], ids=["objects", "lists"])
@pytest.mark.parametrize("inside", ["null", "1", "{}", "[]"])
def test_json_may_be_64_levels_deep(kind: tuple[str, str, str], inside: str) -> None:
    begin, name, end = kind
    levels = 63 - (inside in ("{}", "[]"))

    def nested(levels: int) -> str:
        return (
            '{"EventName":"TaskFinish","a":' + (begin + name) * levels + inside + end * levels + "}"
        )

    parse_callback(nested(levels))
    with pytest.raises(DecodeError, match="nested more than 64 levels deep"):
        parse_callback(nested(levels + 1))


@given(st.lists(st.sampled_from(["A", "B", "C"]), max_size=6))
def test_siblings_that_xml_cannot_carry_are_all_listed(names: list[str]) -> None:
    bodies = [f'"{name}":"\\u0000"' for name in names]
    event = parse_callback("{" + ",".join(['"EventName":"TaskFinish"', *bodies]) + "}")
    found = [(each.path, each.kind) for each in event.metadata.anomalies]
    paths = [
        f"Response.{name}" + f"[{names[:at].count(name)}]" * (names.count(name) > 1)
        for at, name in enumerate(names)
    ]
    assert found[: len(names)] == [(path, "undecodable-value") for path in paths]
    assert found[len(names) :] == [(path, "unknown-element") for path in paths]


def test_invalid_utf_8_is_refused() -> None:
    for body in (b'{"EventName":"\xff"}', b'{"EventName":"\xed\xa0\x80"}'):
        with pytest.raises(DecodeError, match="it is not JSON"):
            parse_callback(body)


def test_a_character_that_xml_cannot_carry_is_replaced_and_listed() -> None:
    job = '{"Message":"a\\u0000b\\ud800","JobId":"j1","State":"Failed"}'
    (detail,) = read('{"JobsDetail":' + job + "}").jobs_detail
    assert detail.message == "a\ufffdb\ufffd"
    event = parse_callback('{"JobsDetail":' + job + "}")
    assert [(a.path, a.kind) for a in event.metadata.anomalies] == [
        ("Response.JobsDetail.Message", "undecodable-value")
    ]
