from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.http import Headers, HttpRequest, HttpResponse

from .copies import copies_of

header_names = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=6)
headers = st.dictionaries(header_names.map(str.lower), st.text(max_size=6))
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(headers)
def test_header_names_are_case_insensitive(fields: dict[str, str]) -> None:
    found = Headers({name.upper(): value for name, value in fields.items()})
    assert found == fields
    assert hash(found) == hash(Headers(fields))
    assert list(found) == [name.upper() for name in fields]
    assert len(found) == len(fields)
    for name, value in fields.items():
        assert found[name] == found[name.title()] == value
        assert name.title() in found


@given(headers, headers)
def test_an_update_replaces_fields(first: dict[str, str], second: dict[str, str]) -> None:
    upper = {name.upper(): value for name, value in second.items()}
    assert Headers(first).updated(upper) == {**first, **second}


@given(headers)
def test_headers_can_be_pickled(fields: dict[str, str]) -> None:
    assert copies_of(Headers(fields)) == [fields] * 3


@given(words, st.lists(st.tuples(words, st.none() | words)))
def test_a_target_can_be_parsed_back(path: str, params: list[tuple[str, str | None]]) -> None:
    target = HttpRequest("GET", f"/{path}", tuple(params)).target
    assert target.isascii()
    assert not set(target) & set(' "<>\\^`{|}#\x00\r\n')
    parts = target.split("?")
    assert unquote(parts[0]) == f"/{path}"
    query = parts[1] if params else ""
    assert len(parts) == (2 if params else 1)
    pairs = (
        [
            (unquote(name), unquote(value) if sign else None)
            for name, sign, value in (pair.partition("=") for pair in query.split("&"))
        ]
        if params
        else []
    )
    assert pairs == params


def test_repeated_headers_are_joined() -> None:
    found = Headers([("Via", "a"), ("X-One", "1"), ("via", "b")])
    assert dict(found) == {"Via": "a, b", "X-One": "1"}


def test_the_representation_shows_only_the_names_of_headers() -> None:
    assert repr(Headers({"Authorization": "hush", "Date": "now"})) == "Headers(Authorization, Date)"


def test_headers_are_equal_only_to_mappings() -> None:
    assert Headers({"a": "1"}) != [("a", "1")]
    assert Headers.of(found := Headers()) is found
    with pytest.raises(KeyError):
        Headers()["a"]


@pytest.mark.parametrize(
    ("path", "params", "target"),
    [
        ("/jobs", (), "/jobs"),
        ("/a b/é~", (), "/a%20b/%C3%A9~"),
        ("/jobs/1", (("cancel", None),), "/jobs/1?cancel"),
        ("/jobs", (("prefix", ""), ("a&b", "c=d+e/f")), "/jobs?prefix=&a%26b=c%3Dd%2Be%2Ff"),
    ],
)
def test_targets_are_encoded(
    path: str, params: tuple[tuple[str, str | None], ...], target: str
) -> None:
    assert HttpRequest("GET", path, params).target == target
    assert urlsplit(target).path == target.split("?")[0]
    assert len(parse_qsl(target.partition("?")[2], keep_blank_values=True)) == len(params)


def test_messages_accept_any_mapping_as_headers() -> None:
    request = HttpRequest("GET", "/", headers={"X-A": "1"})
    response = HttpResponse(status=200, headers={"X-A": "1"}, body=b"x")
    assert request.headers["x-a"] == response.headers["x-a"] == "1"
    assert request == HttpRequest("GET", "/", (), {"x-a": "1"}, b"", "bucket")
    assert HttpResponse(200) == HttpResponse(status=200, headers={}, body=b"")


def test_representations_are_short_and_show_no_values() -> None:
    request = HttpRequest("POST", "/jobs", (("token", "hush"),), {"x-a": "hush"}, b"hush")
    assert repr(request) == "<HttpRequest POST /jobs params=(token) body=4 bytes>"
    assert repr(HttpRequest("GET", "/")) == "<HttpRequest GET / body=0 bytes>"
    assert repr(HttpResponse(200, {"x-a": "hush"}, b"hush")) == "<HttpResponse 200 body=4 bytes>"


def test_messages_are_read_only() -> None:
    with pytest.raises(FrozenInstanceError):
        HttpResponse(200).status = 500  # type: ignore[misc]


@given(st.dictionaries(st.text(), st.text()), st.text())
def test_get_behaves_like_that_of_a_mapping(fields: dict[str, str], name: str) -> None:
    headers = Headers(fields)
    for each in (name, *fields):
        assert headers.get(each, "-") == Mapping.get(headers, each, "-")
        assert (headers.get(each) is None) == (each not in headers)
