"""What errors report. Each test is a bug that users of another SDK meet.

That SDK loses all details if one is missing, leaks errors of other libraries, and returns some
errors as if they were answers.
"""

from __future__ import annotations

from itertools import chain, combinations

import pytest

from cloudinfinite import (
    OPERATIONS,
    BinaryAnswer,
    CloudInfiniteError,
    DecodeError,
    NotFoundError,
    OutcomeUnknownError,
    ServiceError,
    TextAnswer,
    Timeout,
    TransportError,
)
from cloudinfinite_runtime.operation import CONTENTS

from ..runtime.fault_server import (
    Behaviour,
    FaultServer,
    answer,
    cut,
    reset,
    reset_in_request,
    stall,
    then,
)
from ..samples import OF_EACH_SHAPE
from .calls import CALLS, CREATING, client_of, create, page

DETAILS = {
    "Code": "InvalidArgument",
    "Message": "the argument is wrong",
    "Resource": "/jobs",
    "RequestId": "r-body",
    "TraceId": "t-body",
}
LIST = "DescribeInventoryTriggerJobs"
ATTRIBUTES = ("code", "message", "resource", "request_id", "trace_id")


def refusal(
    *details: str, status: str = "403 Forbidden", headers: tuple[str, ...] = ()
) -> Behaviour:
    """Returns an error response with some of the details."""
    inside = "".join(f"<{name}>{DETAILS[name]}</{name}>" for name in details)
    return answer(f"<Error>{inside}</Error>".encode(), status=status, headers=headers)


def failure(server: FaultServer, name: str = LIST, **settings: object) -> CloudInfiniteError:
    """Returns the error of a call."""
    with client_of(server, **settings) as client, pytest.raises(CloudInfiniteError) as caught:
        client.call(name, CALLS[name])
    return caught.value


def test_an_error_without_a_resource_keeps_its_other_details(
    server: FaultServer,
) -> None:
    server.behaviours = [refusal("Code", "Message", "RequestId")]
    error = failure(server)
    assert isinstance(error, ServiceError)
    assert (error.code, error.message) == ("InvalidArgument", "the argument is wrong")
    assert error.request_id == "r-body"
    assert error.resource is None
    assert str(error) == (
        "InvalidArgument: the argument is wrong "
        "(DescribeInventoryTriggerJobs, status 403, request id r-body)"
    )


def test_an_error_keeps_every_detail_that_it_has(server: FaultServer) -> None:
    sizes = range(len(DETAILS) + 1)
    for details in chain.from_iterable(combinations(DETAILS, size) for size in sizes):
        server.behaviours = [refusal(*details)]
        error = failure(server)
        assert isinstance(error, ServiceError)
        assert error.status == 403
        for attribute, (name, value) in zip(ATTRIBUTES, DETAILS.items(), strict=True):
            assert getattr(error, attribute) == (value if name in details else None)
        for name in {"Code", "Message", "RequestId"} & set(details):
            assert DETAILS[name] in str(error)


@pytest.mark.parametrize("body", [b"", b"<Error/>", b"<html>no</html>", b"no", b"{}"])
@pytest.mark.parametrize("header", ["x-ci-request-id", "X-Cos-Request-Id"])
def test_an_empty_error_gets_its_request_id_from_the_headers(
    server: FaultServer, body: bytes, header: str
) -> None:
    server.behaviours = [answer(body, status="500 No", headers=(f"{header}: r-header",))]
    error = failure(server)
    assert isinstance(error, ServiceError)
    assert (error.code, error.request_id) == (None, "r-header")
    assert "request id r-header" in str(error)


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_an_error_without_a_body_or_id_is_still_an_error(server: FaultServer, name: str) -> None:
    server.behaviours = [answer(status="404 Not Found")]
    error = failure(server, name)
    assert type(error) is NotFoundError
    assert (error.request_id, error.trace_id, error.code, error.message) == (None,) * 4
    assert error.headers.get("x-ci-request-id") is None
    assert str(error) == f"the response gives no reason; its body is empty ({name}, status 404)"


@pytest.mark.parametrize(
    "body",
    [b"<!DOCTYPE html><html><body><br></body></html>", b"<html/>", b"{}", b"<Respon", b"", b"\xff"],
)
def test_an_invalid_body_with_status_200_is_a_decode_error(
    server: FaultServer, body: bytes
) -> None:
    headers = ("Content-Type: text/html", "x-ci-request-id: r-header")
    server.behaviours = [answer(body, headers=headers)]
    error = failure(server)
    assert isinstance(error, DecodeError)
    assert (error.status, error.request_id, error.body) == (200, "r-header", body)
    assert error.headers["content-type"] == "text/html"
    # An object is a valid answer in JSON.
    answered = [each for each in CREATING if OPERATIONS[each].response]
    for name in (each for each in answered if body != b"{}" or OPERATIONS[each].answer != "json"):
        unknown = failure(server, name)
        assert isinstance(unknown, OutcomeUnknownError)
        assert isinstance(unknown.cause, DecodeError)
        assert (unknown.cause.body, unknown.request_id) == (body, "r-header")


@pytest.mark.parametrize(
    ("behaviour", "read", "message"),
    [
        (reset, 60, "was lost"),
        (then(answer(b"<Respo", length=100), reset), 60, "was lost"),
        (cut(b"<Respo"), 60, "was lost"),
        (stall(b"<Respo"), 0.1, "sent nothing for 0.1 s"),
    ],
)
def test_a_broken_response_is_a_transport_error(
    server: FaultServer, behaviour: Behaviour, read: float, message: str
) -> None:
    server.behaviours = [behaviour]
    error = failure(server, retries=0, timeout=Timeout(read=read))
    assert isinstance(error, TransportError)
    assert message in error.reason
    assert isinstance(error.__cause__, Exception)


def test_a_reset_while_the_body_is_sent_is_a_transport_error(server: FaultServer) -> None:
    server.greetings = [reset_in_request]
    with client_of(server) as client, pytest.raises(OutcomeUnknownError) as caught:
        create(client, extra_fields={"Large": "x" * 4_000_000})
    assert server.connections == 1
    error = caught.value.cause
    assert isinstance(error, TransportError)
    assert error.sent
    assert isinstance(error.__cause__, OSError)
    assert "was lost" in error.reason


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_every_4xx_status_raises(server: FaultServer, name: str) -> None:
    with client_of(server) as client:
        # Together, the operations cover each status several times.
        for status in range(400 + OF_EACH_SHAPE.index(name) % 10, 500, 10):
            server.behaviours = [answer(b"<Response/>", status=f"{status} No")]
            with pytest.raises(CloudInfiniteError) as caught:
                client.call(name, CALLS[name])
            error = caught.value
            if isinstance(error, OutcomeUnknownError):
                error = error.cause
            assert isinstance(error, ServiceError)
            assert error.status == status


@pytest.mark.parametrize("name", [n for n in OF_EACH_SHAPE if OPERATIONS[n].answer in CONTENTS])
def test_an_error_body_with_status_200_is_content_for_bytes_and_text(
    server: FaultServer, name: str
) -> None:
    server.behaviours = [refusal("Code", "RequestId", status="200 OK")]
    with client_of(server) as client:
        got = client.call(name, CALLS[name])
    assert isinstance(got, BinaryAnswer | TextAnswer)
    content = got.content if isinstance(got, BinaryAnswer) else got.text.encode()
    assert content == got.metadata.body
    assert b"<Code>InvalidArgument</Code>" in content


@pytest.mark.parametrize("name", [n for n in OF_EACH_SHAPE if OPERATIONS[n].answer not in CONTENTS])
def test_an_error_body_with_status_200_raises(server: FaultServer, name: str) -> None:
    server.behaviours = [refusal("Code", "RequestId", status="200 OK")]
    error = failure(server, name)
    assert isinstance(error, ServiceError)
    assert (error.status, error.code, error.request_id) == (200, "InvalidArgument", "r-body")


def test_a_client_continues_after_any_error(server: FaultServer) -> None:
    server.behaviours = [answer(b"<html/>"), reset, refusal("Code"), page("<JobId>j1</JobId>")]
    with client_of(server, retries=0) as client:
        for kind in (DecodeError, TransportError, ServiceError):
            with pytest.raises(kind):
                client.batch.describe_jobs()
        assert len(client.batch.describe_jobs().jobs_detail) == 1
