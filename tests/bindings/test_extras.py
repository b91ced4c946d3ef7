"""Extra fields, query parameters and headers, which bypass the spec."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite import OPERATIONS, Client, ConfigurationError, ValidationError, media
from cloudinfinite_emulator import Emulator

from ..samples import OF_EACH_SHAPE, arguments

NAMED = ("DescribeMediaJob", "CreateMediaInfoJob")


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_query_parameters_and_headers_are_added_to_every_request(name: str) -> None:
    plain = OPERATIONS[name].encode_request(**arguments(name))
    request = OPERATIONS[name].encode_request(
        **arguments(name),
        extra_query={"new": "a b", "flag": None},
        extra_headers={"x-ci-new": "1", "content-type": "text/xml"},
    )
    assert request.params == (*plain.params, ("new", "a b"), ("flag", None))
    own = {name: value for name, value in plain.headers.items() if name != "Content-Type"}
    assert dict(request.headers) == {**own, "x-ci-new": "1", "content-type": "text/xml"}
    assert request.body == plain.body


def test_an_existing_parameter_is_replaced() -> None:
    request = OPERATIONS["DescribeInventoryTriggerJobs"].encode_request(
        size=10, name="n", extra_query={"size": "1000"}
    )
    assert request.params == (("name", "n"), ("size", "1000"))


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_reserved_headers_are_refused(name: str) -> None:
    for header in ("Authorization", "host", "AUTHORIZATION", "a b", "a:", ""):
        with pytest.raises(ValidationError) as caught:
            OPERATIONS[name].encode_request(**arguments(name), extra_headers={header: "v"})
        assert caught.value.rule in {"reserved-header", "type"}, header


FRAMING = [
    *("Content-Length", "transfer-encoding", "Connection", "EXPECT", "Upgrade", "TE", "Trailer"),
    *("Keep-Alive", "Proxy-Authorization", "proxy-connection", "HTTP2-Settings"),
]


@pytest.mark.parametrize("header", FRAMING)
def test_framing_headers_are_refused(header: str) -> None:
    for name in NAMED:
        message = f"only the transport may set the header field {header}"
        with pytest.raises(ConfigurationError, match=message) as caught:
            OPERATIONS[name].encode_request(
                **arguments(name), extra_headers={header: "hush"}, validate=False
            )
        assert "hush" not in f"{caught.value!r}"


@pytest.mark.parametrize("value", ["a\r\nb", "é", " a", None, 1])
def test_a_header_must_be_one_line_of_ascii(value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        OPERATIONS["DescribeMediaJob"].encode_request(job_id="j", extra_headers={"x-ci-a": value})
    assert caught.value.path == "x-ci-a"


def test_extra_fields_are_merged_into_the_body() -> None:
    request = OPERATIONS["CreateMediaInfoJob"].encode_request(
        input=media.JobInput(object="a & b"),
        operation=media.MediaJobOptions(job_level=1),
        extra_fields={
            "Input": {
                "Url": "http://u.example/?a=1&b=2",
                "CosHeaders": [{"Key": "k"}, {"Key": "l"}],
            },
            "Operation": {"JobLevel": 7, "New": {"Deep": True, "Price": Decimal("1.50")}},
            "QueueType": "fast",
            "Since": datetime(2022, 2, 1, tzinfo=UTC),
            "Names": ["a", "b"],
            "Nothing": None,
        },
    )
    assert request.body.decode() == (
        "<Request><Tag>MediaInfo</Tag><Input><Object>a &amp; b</Object>"
        "<Url>http://u.example/?a=1&amp;b=2</Url>"
        "<CosHeaders><Key>k</Key></CosHeaders><CosHeaders><Key>l</Key></CosHeaders></Input>"
        "<Operation><JobLevel>7</JobLevel><New><Deep>true</Deep><Price>1.50</Price></New></Operation>"
        "<QueueType>fast</QueueType><Since>2022-02-01T00:00:00+0000</Since>"
        "<Names>a</Names><Names>b</Names></Request>"
    )


@pytest.mark.parametrize(
    ("extra", "path", "rule"),
    [
        ({"a b": "x"}, "Request", "type"),
        ({"Input": {"": "x"}}, "Request.Input", "type"),
        ({"New": "a\x00"}, "Request.New", "xml-characters"),
        ({"New": object()}, "Request.New", "type"),
        ({"New": [1.5]}, "Request.New[0]", "type"),
        ({"New": datetime(2022, 2, 1)}, "Request.New", "type"),
    ],
)
def test_unwritable_values_are_named(extra: dict[str, Any], path: str, rule: str) -> None:
    with pytest.raises(ValidationError) as caught:
        OPERATIONS["CreateMediaInfoJob"].encode_request(
            **arguments("CreateMediaInfoJob"), extra_fields=extra
        )
    assert (caught.value.path, caught.value.rule) == (path, rule)


def test_a_request_without_a_body_takes_no_extra_fields() -> None:
    with pytest.raises(ValidationError, match="has no body"):
        OPERATIONS["DescribeMediaJob"].encode_request(job_id="j", extra_fields={"A": "b"})


_VALUES = st.recursive(
    st.one_of(st.text(), st.integers(), st.booleans(), st.none(), st.floats()),
    lambda inside: st.one_of(st.lists(inside), st.dictionaries(st.text(max_size=5), inside)),
    max_leaves=8,
)


@given(extra=st.dictionaries(st.text(max_size=5) | st.just("Input"), _VALUES, max_size=4))
def test_any_field_is_added_or_refused_by_name(extra: dict[str, Any]) -> None:
    try:
        request = OPERATIONS["CreateMediaInfoJob"].encode_request(
            **arguments("CreateMediaInfoJob"), extra_fields=extra
        )
    except ValidationError as error:
        assert error.path.startswith("Request")
    else:
        root = etree.fromstring(request.body)
        assert root.findtext("Tag") is not None
        assert {name for name, value in extra.items() if value not in (None, [])} <= {
            child.tag for child in root
        }


def test_extras_are_signed_and_arrive() -> None:
    with (
        Emulator() as service,
        Client(
            credentials=service.credentials,
            endpoint_url=service.endpoint_url,
            session=requests.Session(),
        ) as client,
    ):
        answer = client.media.create_info_job(object="o", extra_headers={"x-ci-mark": "m"})
        assert answer.metadata.status == 200
        # The emulator validates against its schema, so it refuses the unknown field.
        with pytest.raises(Exception, match="New"):
            client.media.create_info_job(
                object="o", extra_fields={"New": "1"}, extra_query={"q": "1"}
            )
        first, second = service.requests
        assert first.headers["x-ci-mark"] == "m"
        assert b"<New>1</New>" in second.body
        assert ("q", "1") in second.query
        assert "q-url-param-list=q&" in second.headers["authorization"]


def test_the_value_of_an_invalid_header_is_not_shown() -> None:
    with pytest.raises(ValidationError) as refused:
        OPERATIONS["DescribeMediaJobs"].encode_request(
            tag="MediaInfo", extra_headers={"x-ci-security-token": "a-copied-token\n"}
        )
    assert "x-ci-security-token" in str(refused.value)
    assert "a-copied-token" not in f"{refused.value}{refused.value.problems}"
