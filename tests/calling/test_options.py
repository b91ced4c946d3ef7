"""Options of a call apply to that call only, with both clients."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import ConfigurationError, OutcomeUnknownError, TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.hooks import Attempt
from cloudinfinite_runtime.settings.network import Timeout
from cloudinfinite_runtime.settings.options import CALL_OPTIONS, SETTINGS, WAIT_OPTIONS, split
from cloudinfinite_runtime.settings.retry import RetryPolicy

from .either import Either, either
from .world import BUCKET

__all__ = ["either"]

PAGE = HttpResponse(200, {}, b"<Response><NextToken></NextToken></Response>")
BUSY = HttpResponse(503, {}, b"<Error><Code>SlowDown</Code></Error>")
DONE = HttpResponse(
    200,
    {},
    b"<Response><JobsDetail><JobId>j1</JobId><State>Success</State></JobsDetail></Response>",
)
LIST = ("DescribeMediaJobs", {"tag": "MediaInfo"})
MEDIA = ("CreateMediaInfoJob", {"Input": {"Object": "a.mp4"}})


def limits(exchange: SignedRequest) -> tuple[float, float]:
    return exchange.connect, exchange.read


def test_options_of_a_call_act_like_those_of_a_view(either: Either) -> None:
    seen: list[Attempt] = []

    def hook(attempt: Attempt) -> Any:
        seen.append(attempt)
        return nullcontext()

    settings = {"timeout": Timeout(connect=1, read=2, total=7), "retries": 1, "hooks": [hook]}
    client = either.client(BUSY, PAGE, BUSY, PAGE, PAGE)
    view = client.with_options(**settings)
    given = client.call(*LIST, **settings)
    viewed = view.call(*LIST)
    client.call(*LIST)
    assert len(given.metadata.attempts) == len(viewed.metadata.attempts) == 2
    assert [each.number for each in seen] == [1, 2, 1, 2]
    first, _, second, _, plain = either.wire.exchanges
    assert limits(first) == limits(second) == (1, 2)
    assert limits(plain) == (5, 60)


def test_retries_can_be_set_for_one_call(either: Either) -> None:
    client = either.client(BUSY, PAGE, BUSY, retries=RetryPolicy(attempts=2))
    client.call(*LIST)
    with pytest.raises(Exception, match="SlowDown"):
        client.call(*LIST, retries=0)


def test_create_once_can_be_set_for_one_call(either: Either) -> None:
    lost = TransportError("lost")
    client = either.client(lost, lost, PAGE)
    with pytest.raises(OutcomeUnknownError, match="look it up"):
        client.call(*MEDIA, create_once=True, timeout=Timeout(total=60), retries=0)
    assert b"<UserData>" in either.wire.exchanges[0].body
    with pytest.raises(ConfigurationError, match="create_once must be"):
        client.call(*MEDIA, create_once="yes")
    client.call(*LIST)


def test_additions_apply_to_one_call(either: Either) -> None:
    client = either.client(PAGE, PAGE)
    more = {"extra_query": {"beta": None}, "extra_headers": {"x-beta": "1"}, "validate": False}
    client.call("DescribeMediaJobs", {"tag": "MediaInfo", "size": 5000}, **more)
    client.call(*LIST)
    first, second = either.wire.exchanges
    assert "beta" in first.url
    assert "5000" in first.url
    assert first.headers["x-beta"] == "1"
    assert "beta" not in second.url
    with pytest.raises(ValidationError):
        client.call("DescribeMediaJobs", {"tag": "MediaInfo", "size": 5000})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeuot": 3}, "DescribeMediaJobs takes no argument 'timeuot'; did you mean timeout?"),
        ({"extra_querys": {}}, "did you mean extra_query"),
        ({"tags": "x"}, "did you mean tag?"),
        ({"zzzz": 1}, "DescribeMediaJobs takes no argument 'zzzz'$"),
        ({"timeout": -1}, "timeout must be"),
        ({"retries": "many"}, "retries"),
        ({"hooks": [1]}, "hooks must be"),
    ],
)
def test_invalid_options_are_refused(either: Either, options: dict[str, Any], message: str) -> None:
    client = either.client()
    with pytest.raises(ConfigurationError, match=message):
        client.call(*LIST, **options)
    assert not either.wire.exchanges


def test_options_of_a_wait_apply_to_each_look_up(either: Either) -> None:
    client = either.client(BUSY, BUSY, DONE, DONE)
    operation = client._operations["DescribeMediaJob"]
    options = {"retries": 0, "extra_headers": {"x-beta": "1"}}
    job = client._wait(operation, "j1", 60, None, options)
    assert job.job_id == "j1"
    assert [each.headers["x-beta"] for each in either.wire.exchanges] == ["1"] * 3
    with pytest.raises(ConfigurationError, match="takes no argument 'create_once'"):
        client._wait(operation, "j1", 60, None, {"create_once": True})


def test_options_of_an_iterator_are_checked(either: Either) -> None:
    client = either.client()
    operation = client._operations["DescribeMediaJobs"]
    with pytest.raises(ConfigurationError, match="did you mean timeout"):
        client._iterate(operation, {"tag": "MediaInfo"}, {"timeot": 3})


def test_a_view_for_another_bucket_shares_the_connections(either: Either) -> None:
    client = either.client(PAGE, PAGE, PAGE)
    other = client.with_options(bucket="other-1250000001", region="ap-shanghai")
    again = other.with_options(region="ap-beijing", timeout=3)
    for each in (client, other, again):
        each.call(*LIST)
    hosts = [each.url.split("/")[2] for each in either.wire.exchanges]
    assert hosts == [
        f"{BUCKET}.ci.ap-beijing.myqcloud.com",
        "other-1250000001.ci.ap-shanghai.myqcloud.com",
        "other-1250000001.ci.ap-beijing.myqcloud.com",
    ]
    with pytest.raises(ConfigurationError, match="bucket must be"):
        client.with_options(bucket="evil.com/")
    (again.aclose if either.is_async else again.close)()
    with pytest.raises(ConfigurationError, match="closed"):
        client.call(*LIST)


def test_an_endpoint_url_serves_any_bucket(either: Either) -> None:
    client = either.client(PAGE, endpoint_url="http://127.0.0.1:1", bucket=None, region=None)
    client.with_options(bucket="other-1250000001").call(*LIST)
    assert either.wire.exchanges[0].url.startswith("http://127.0.0.1:1/")


OPTIONS = st.dictionaries(st.sampled_from(sorted(CALL_OPTIONS)), st.integers())


@given(OPTIONS, st.booleans())
def test_every_option_is_a_setting_or_an_addition(options: dict[str, Any], waits: bool) -> None:
    if waits and not options.keys() <= WAIT_OPTIONS:
        with pytest.raises(ConfigurationError):
            split("Do", options, (), WAIT_OPTIONS)
        return
    settings, additions = split("Do", options)
    assert settings | additions == options
    assert settings.keys() <= SETTINGS
    assert not additions.keys() & SETTINGS


@given(st.text(), st.lists(st.text(min_size=1)))
def test_unknown_options_are_refused(name: str, arguments: list[str]) -> None:
    if name not in CALL_OPTIONS:
        with pytest.raises(ConfigurationError):
            split("Do", {name: 1}, arguments)


def test_a_wait_accepts_the_options_of_a_call_but_two() -> None:
    assert {"timeout", "create_once"} == CALL_OPTIONS - WAIT_OPTIONS
