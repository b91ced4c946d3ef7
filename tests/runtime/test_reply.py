from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import media
from cloudinfinite_runtime.errors import (
    ConfigurationError,
    DecodeError,
    NotFoundError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.http import Headers, HttpResponse
from cloudinfinite_runtime.model import EmptyAnswer, ResponseMetadata
from cloudinfinite_runtime.operation import Operation

from .strategies import xml_text
from .stubbing import CANCEL, LIST, PAGE, Stub, call, list_jobs

_CONTROLS = "".join(map(chr, range(32))) + "\ufffe\uffff"
TOO_LONG: Any = 10**64


def page(**fields: Any) -> Any:
    return replace(PAGE, **fields)


@given(
    st.builds(
        ServiceError,
        status=st.integers(200, 599),
        code=st.none() | st.sampled_from(["AccessDenied", "SlowDown", "New"]) | st.text(),
        message=st.none() | xml_text,
        request_id=st.none() | st.just("r"),
        trace_id=st.none() | st.just("t"),
        resource=st.none() | xml_text,
        headers=st.just({"Retry-After": "3", "x-ci-request-id": "h"}),
    ),
    st.sampled_from([LIST, CANCEL]),
)
def test_an_error_is_raised_as_given_or_refused(
    error: ServiceError, operation: Operation[Any]
) -> None:
    texts = (error.code, error.message, error.resource)
    stub = Stub()
    try:
        stub.add(operation.name, error)
    except ConfigurationError:
        # Only a text that XML cannot carry, or that counts as none.
        assert any(text is not None and not _arrives(text) for text in texts)
        return
    given = {"tag": "MediaInfo"} if operation is LIST else {"job_id": "j"}
    with pytest.raises(ServiceError) as caught:
        call(stub, operation, **given)
    raised = caught.value
    assert (raised.code, raised.message, raised.resource) == texts
    assert (raised.status, raised.trace_id) == (error.status, error.trace_id)
    assert raised.request_id == (error.request_id or "h")
    assert raised.headers["retry-after"] == "3"


def _arrives(text: str) -> bool:
    return bool(text.strip()) and text == text.strip() and not set(text) & set(_CONTROLS)


def test_the_metadata_of_an_answer_is_sent() -> None:
    metadata = ResponseMetadata(
        status=202, headers=Headers({"x-ci-test": "1"}), request_id="r-1", trace_id="t-1"
    )
    stub = Stub()
    stub.add("DescribeMediaJobs", replace(PAGE, metadata=metadata), PAGE)
    received = list_jobs(stub).metadata
    assert (received.status, received.request_id, received.trace_id) == (202, "r-1", "t-1")
    assert received.headers["x-ci-test"] == "1"
    assert received.body == b"<Response><NextToken>2</NextToken></Response>"
    assert (received.anomalies, list_jobs(stub).metadata.request_id) == ((), None)


def test_an_answer_may_have_unknown_values() -> None:
    job: Any = media.MediaJobDetail(
        job_id="j1",
        state=media.JobState("Dreaming"),
        creation_time=datetime(2026, 1, 1, microsecond=5, tzinfo=UTC),
    )
    stub = Stub()
    # A tuple becomes a list on the wire.
    stub.add("DescribeMediaJobs", page(jobs_detail=(job,)))
    (received,) = list_jobs(stub).jobs_detail
    assert received.state == "Dreaming"
    assert received.creation_time == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_transport_error_keeps_its_cause() -> None:
    error = TransportError("the connection is down")
    error.__cause__ = OSError("snip")
    stub = Stub()
    stub.add("DescribeMediaJobs", error)
    with pytest.raises(TransportError) as caught:
        list_jobs(stub)
    assert caught.value.__cause__ is error.__cause__
    assert caught.value.sent


def test_raw_responses_are_sent_unchanged() -> None:
    stub = Stub()
    stub.add("DescribeMediaJobs", HttpResponse(200, {"x": "y"}, b"<html/>"))
    with pytest.raises(DecodeError, match="its root is html"):
        list_jobs(stub)
    stub.add(
        "DescribeMediaJobs",
        ServiceError(status=503, body=b'{"code": "Odd", "message": "m"}', code="Odd"),
    )
    with pytest.raises(ServiceError, match="Odd: m") as caught:
        list_jobs(stub)
    assert caught.value.body == b'{"code": "Odd", "message": "m"}'


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        ({"NextToken": "2"}, "a reply is an answer, .* not {'NextToken': '2'}"),
        (TransportError, "a reply is an answer, .* not <class "),
        (DecodeError("no"), "a reply is an answer, "),
        (EmptyAnswer(), "answers with DescribeMediaJobsResponse, not EmptyAnswer"),
        (page(next_token=2), "NextToken must be a str"),
        (page(jobs_detail=[{}]), r"JobsDetail\[0\] must be of a type"),
        (page(next_token="\x00"), "cannot be encoded: Response.NextToken must not contain"),
        (page(next_token="\ud800"), "cannot be encoded"),
        (
            page(
                jobs_detail=[
                    media.MediaJobDetail(job_id="j1", state="Failed", tag=media.MediaJobTag(" a"))
                ]
            ),
            "would be decoded as DescribeMediaJobsResponse",
        ),
        (page(metadata=ResponseMetadata(status=404)), "could not be decoded: .*status 404"),
        (ServiceError(status=99, code="A"), "status 99 never"),
        (ServiceError(status=600, code="A"), "status 600 never"),
        (ServiceError(status=200, body=b"OK"), "status 200 never"),
        (ServiceError(status=400, code=TOO_LONG), "cannot be encoded"),
        (ServiceError(status=400, code="A", body=b"<Error/>"), "code would be decoded as None"),
        (NotFoundError(status=499, code="New"), "NotFoundError would be decoded as"),
    ],
)
def test_impossible_replies_are_refused(reply: Any, message: str) -> None:
    stub = Stub()
    with pytest.raises(ConfigurationError, match=message):
        stub.add("DescribeMediaJobs", PAGE, reply)
    # The replies before it are not expected either.
    stub.assert_done()


def test_a_reply_to_another_operation_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="it answers with EmptyAnswer, not Describe"):
        Stub().add("CancelMediaJob", PAGE)
    with pytest.raises(ConfigurationError, match="did you mean DescribeMediaJob"):
        Stub().add("DescribeMediaJbos", PAGE)
