"""Values can be copied, pickled, compared and printed."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite import (
    OPERATIONS,
    Client,
    CloudInfiniteError,
    Credentials,
    HttpResponse,
    TransportError,
    batch,
    media,
)
from cloudinfinite_runtime.credentials.provider import NoCredentialsError
from cloudinfinite_runtime.errors import (
    JobCancelledError,
    JobError,
    JobFailedError,
    JobNotFoundError,
    OutcomeUnknownError,
    PagingError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.settings.hooks import Attempt

from .strategies import MODEL, records

SECRET, TOKEN = "a-secret-key-of-mine", "a-token-of-mine"
ERROR = b"<Error><Code>Strange</Code><Message>no</Message><RequestId>r</RequestId></Error>"


@given(st.sampled_from(sorted(MODEL["records"])).flatmap(records))
def test_records_copy_and_pickle_by_value(value: BaseRecord) -> None:
    for again in (copy.deepcopy(value), copy.copy(value), pickle.loads(pickle.dumps(value))):
        assert again == value
        assert type(again) is type(value)
        assert repr(again) == repr(value)


def test_answers_pickle_with_their_metadata() -> None:
    body = b"<Response><NextToken>1</NextToken><New>2</New></Response>"
    answer = OPERATIONS["DescribeMediaJobs"].decode_response(
        HttpResponse(200, {"x-ci-request-id": "r"}, body)
    )
    again = pickle.loads(pickle.dumps(answer))
    assert again == answer
    assert again.metadata.request_id == "r"
    assert again.metadata.anomalies == answer.metadata.anomalies
    assert again.metadata.headers["X-CI-Request-Id"] == "r"


def test_metadata_is_neither_compared_nor_shown() -> None:
    page = OPERATIONS["DescribeMediaJobs"]
    one = page.decode_response(HttpResponse(200, {"x-ci-request-id": "a"}, b"<Response/>"))
    two = page.decode_response(HttpResponse(200, {"x-ci-request-id": "b"}, b"<Response />"))
    assert one == two
    assert repr(one) == "DescribeMediaJobsResponse()"


def test_a_representation_shows_the_set_fields() -> None:
    value = batch.InventoryTriggerInput(prefix="input/")
    assert repr(value) == "InventoryTriggerInput(prefix='input/')"
    assert repr(media.JobState.RUNNING) == "JobState('Running')"
    assert str(media.JobState.RUNNING) == "Running"


def errors() -> list[CloudInfiniteError]:
    """Returns one error of each kind."""
    broken = TransportError("connection lost", operation="X")
    broken.attempts = (
        Attempt(
            operation="X", number=1, method="GET", host="h", path="/", started=datetime.now(UTC)
        ),
    )
    operation = OPERATIONS["CreateMediaInfoJob"]
    request = operation.encode_request(input=media.JobInput(object="a"))
    found: list[CloudInfiniteError] = [
        TransportError("connection lost", operation="X", sent=False),
        OutcomeUnknownError("connection lost", operation="X", request=request, cause=broken),
        PagingError("the list would never end"),
        NoCredentialsError("no credentials"),
    ]
    found += [
        kind(
            "ended",
            job_id="j",
            job=media.MediaJobDetail(job_id="j", state="Failed"),
            state="Failed",
            code="C",
        )
        for kind in (
            JobError,
            JobFailedError,
            JobCancelledError,
            JobNotFoundError,
            WaitTimeoutError,
        )
    ]
    answers = [HttpResponse(200, {}, b"<html/>"), HttpResponse(302)]
    answers += [HttpResponse(status, {}, ERROR) for status in (400, 401, 403, 404, 429, 500)]
    answers += [
        HttpResponse(403, {}, b"<Error><Code>%s</Code></Error>" % code)
        for code in (b"AccessDenied", b"QueuePaused", b"QueueNumLimit")
    ]
    for response in answers:
        with pytest.raises(CloudInfiniteError) as caught:
            operation.decode_response(response)
        found.append(caught.value)
    for make in (
        lambda: operation.encode_request(),
        lambda: Client(bucket="B"),
        lambda: Credentials("", ""),
    ):
        with pytest.raises(CloudInfiniteError) as caught:
            make()
        found.append(caught.value)
    return found


@pytest.mark.parametrize("error", errors(), ids=lambda error: type(error).__name__)
def test_errors_copy_and_pickle(error: CloudInfiniteError) -> None:
    for again in (copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert set(vars(again)) == set(vars(error))


def test_every_kind_of_error_is_tested() -> None:
    kinds = {name for name in vars(cloudinfinite)["__all__"] if name.endswith("Error")}
    assert {type(error).__name__ for error in errors()} == kinds - {"CloudInfiniteError"}


def test_no_representation_shows_a_secret() -> None:
    credentials = Credentials("AKIDexample", SECRET, TOKEN)
    client = Client(bucket="examplebucket-1250000000", region="ap-beijing", credentials=credentials)
    request = OPERATIONS["DescribeMediaJobs"].encode_request(
        tag="MediaInfo", extra_headers={"x-ci-security-token": TOKEN}
    )
    for shown in (credentials, client, request, request.headers):
        for text in (repr(shown), str(shown), f"{shown}"):
            assert SECRET not in text
            assert TOKEN not in text
    client.close()
