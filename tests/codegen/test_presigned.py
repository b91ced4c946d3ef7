"""Presigned URLs from both clients of the tiny API, made without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, NoReturn
from urllib.parse import parse_qs, urlsplit

import pytest
from tinyapi import AsyncClient, Client, ConfigurationError, Credentials, ValidationError

from .values import MODEL

KEYS = Credentials("AKIDexample", "a-secret-of-ours", "a-token/+=")


class NoSocket:
    """A transport that fails if anything is sent."""

    def send(self, exchange: object) -> NoReturn:
        raise AssertionError(exchange)

    def sleep(self, seconds: float) -> Any:
        raise AssertionError(seconds)

    def close(self) -> None: ...

    async def aclose(self) -> None: ...


def sync_url(*given: Any, **settings: Any) -> Any:
    options = settings.pop("options", {})
    client = Client(credentials=KEYS, transport=NoSocket(), **settings)
    return client.toys.fetch_url(*given, **options)


def async_url(*given: Any, **settings: Any) -> Any:
    options = settings.pop("options", {})
    transport: Any = NoSocket()
    client = AsyncClient(credentials=KEYS, transport=transport, **settings)

    async def main() -> str:
        return await client.toys.fetch_url(*given, **options)

    return asyncio.run(main())


@pytest.fixture(params=[sync_url, async_url])
def url(request: pytest.FixtureRequest) -> Callable[..., str]:
    made: Callable[..., str] = request.param
    return made


HERE = {"bucket": "tin-7", "region": "lane"}


def test_parameters_and_token_are_in_the_url(url: Callable[..., str]) -> None:
    options = {"where": "http://x/?a=1", "expires": 90, "extra_query": {"new": "b c"}}
    parts = urlsplit(url("a b/é", **HERE, options=options))
    query = parse_qs(parts.query)
    assert (parts.scheme, parts.netloc) == ("https", "tin-7.chest.lane.example")
    assert parts.path == "/a%20b/%C3%A9"
    assert query["where"] == ["http://x/?a=1"]
    assert query["new"] == ["b c"]
    assert query["x-toy-chest"] == ["a-token/+="]
    assert query["q-url-param-list"] == ["act;new;where;x-toy-chest"]
    start, end = map(int, query["q-key-time"][0].split(";"))
    assert end - start == 90 + MODEL["service"]["signing"]["before"]


def test_a_custom_endpoint_identifies_the_kind_of_host(url: Callable[..., str]) -> None:
    made = url("a", endpoint_url="http://127.0.0.1:8080")
    assert made.startswith("http://127.0.0.1:8080/_chest/a?act=fetch&")


def test_any_request_can_be_presigned() -> None:
    where: Any = {"query": {"partNumber": "1"}, "host": "chest", "expires": 60}
    made = urlsplit(client().presign("put", "/a b", **where))
    assert (made.netloc, made.path) == ("tin-7.chest.lane.example", "/a%20b")
    query = parse_qs(made.query)
    assert query["partNumber"] == ["1"]
    assert query["x-toy-chest"] == ["a-token/+="]

    async def main() -> str:
        transport: Any = NoSocket()
        other = AsyncClient(bucket="tin-7", region="lane", credentials=KEYS, transport=transport)
        return await other.presign("put", "/a b", **where)

    # The times differ, and so do the signatures.
    assert parse_qs(urlsplit(asyncio.run(main())).query).keys() == query.keys()
    with pytest.raises(ConfigurationError, match="the path must begin with a slash"):
        client().presign("PUT", "a", **where)


def client() -> Client:
    return Client(bucket="tin-7", region="lane", credentials=KEYS, transport=NoSocket())


@pytest.mark.parametrize("expires", [0, -1, 1.5, True, "600", 10**9 + 1])
def test_an_invalid_expiry_is_refused(url: Callable[..., str], expires: Any) -> None:
    with pytest.raises(ConfigurationError, match="expires must be a whole number of seconds"):
        url("a", **HERE, options={"expires": expires})


def test_arguments_are_validated_as_in_the_call(url: Callable[..., str]) -> None:
    with pytest.raises(ValidationError) as refused:
        url(**HERE)
    assert [problem.rule for problem in refused.value.problems] == ["any-of"]
    assert "act=fetch" in url(**HERE, options={"validate": False})


@pytest.mark.parametrize("option", ["timeout", "extra_headers", "extra_fields", "expire"])
def test_options_that_urls_lack_are_refused(url: Callable[..., str], option: str) -> None:
    with pytest.raises(ConfigurationError, match=f"FetchToy takes no argument '{option}'"):
        url("a", **HERE, options={option: None})


def test_a_closed_client_cannot_presign() -> None:
    with client() as closed:
        pass
    with pytest.raises(ConfigurationError, match="closed"):
        closed.toys.fetch_url("a")
