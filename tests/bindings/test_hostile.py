"""Any status with any body gives an answer or a known error, for every operation."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite import OPERATIONS, DecodeError, HttpResponse, ServiceError

from ..samples import EXAMPLES
from .strategies import MODEL

TAGS = sorted({f["name"] for record in MODEL["records"].values() for f in record["fields"]})
ROOTS = sorted({"Response", "Error", "html", *(each.response_root for each in OPERATIONS.values())})
BOMB = (
    b'<!DOCTYPE a [<!ENTITY x "' + b"x" * 1000 + b'">]><Response>' + b"&x;" * 1000 + b"</Response>"
)


def trees(tag: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    """Draws documents of known names in unknown places."""
    texts = st.sampled_from(
        ["", "-", "0", "١", "nan", "1_0", "9" * 5000, "true", "2022-13-01T00:00:00+0800", "\n"]
    )

    def element(inside: st.SearchStrategy[etree._Element]) -> st.SearchStrategy[etree._Element]:
        return st.builds(_element, tag, texts, st.lists(inside, max_size=4))

    leaf = st.builds(_element, tag, texts, st.just([]))
    roots = st.builds(
        _element,
        st.sampled_from(ROOTS),
        texts,
        st.lists(st.recursive(leaf, element, max_leaves=12)),
    )
    return roots.map(etree.tostring)


def _element(tag: str, text: str, inside: list[etree._Element]) -> etree._Element:
    element = etree.Element(tag)
    element.text = text
    element.extend(inside)
    return element


STATUSES = st.sampled_from([200, 204, 206, 301, 400, 404, 429, 500, 503, 599])


@pytest.mark.parametrize("name", EXAMPLES)
@given(status=STATUSES, body=st.one_of(st.binary(max_size=200), trees(st.sampled_from(TAGS))))
@example(status=200, body=BOMB)
@example(status=500, body=BOMB)
@example(status=200, body=b"<Response>" + b"<JobsDetail>" * 100_000)
@example(status=200, body="<Response/>".encode("utf-16"))
@example(status=400, body=b"[" * 100_000)
@example(status=400, body=b'{"code":' + b"9" * 10_000 + b"}")
@example(status=200, body=b"<?xml version='1.0' encoding='no-such'?><Response/>")
@example(status=200, body=b"\xef\xbb\xbf<Response/>")
def test_any_response_gives_an_answer_or_a_known_error(name: str, status: int, body: bytes) -> None:
    headers = {"x-ci-request-id": "r"}
    try:
        answer = OPERATIONS[name].decode_response(HttpResponse(status, headers, body))
    except (ServiceError, DecodeError) as error:
        assert error.status == status
        assert error.request_id
        assert error.operation == name
        assert name in str(error)
    else:
        assert status // 100 == 2
        assert answer.metadata.body == body
        assert answer.metadata.request_id == "r"
