"""Responses conform to the spec."""

from __future__ import annotations

import pytest

from cloudinfinite import OPERATIONS, HttpResponse
from cloudinfinite_emulator import EmulatedService, Incoming, Specification
from cloudinfinite_emulator.checks.schema import check

from .bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH, media, read
from .signer import get, post

ASKED = [
    ("TriggerInventoryWorkflow", post(BATCH_PATH, BATCH)),
    ("DescribeInventoryTriggerJobs", get(BATCH_PATH, size="1")),
    ("CreateMediaInfoJob", post(MEDIA_PATH, MEDIA)),
    ("CreateMediaInfoJob", post(MEDIA_PATH, media("<QueueId>p1</QueueId>"))),
]


@pytest.fixture
def with_jobs(service: EmulatedService) -> EmulatedService:
    for number in range(2):
        service.seed_batch_job(
            f"n{number}", input={"Object": "a"}, operation={"Tag": "MediaInfo", "JobLevel": "1"}
        )
    return service


@pytest.mark.parametrize(("name", "request_"), ASKED)
def test_responses_are_valid_against_the_schema(
    with_jobs: EmulatedService, name: str, request_: Incoming
) -> None:
    root = read(with_jobs.answer(request_))
    assert root.tag == "Response"
    # "-" means that there is no time yet; the schema describes times in requests.
    for moment in [*root.iter("StartTime"), *root.iter("EndTime")]:
        assert moment.text == "-"
        moment.getparent().remove(moment)  # type: ignore[union-attr]
    feed = Specification().feed(name)
    assert feed.operation.response is not None
    assert check(feed, feed.operation.response, root) == []


@pytest.mark.parametrize(("name", "request_"), ASKED)
def test_the_client_parses_responses_without_anomalies(
    with_jobs: EmulatedService, name: str, request_: Incoming
) -> None:
    reply = with_jobs.answer(request_)
    answer = OPERATIONS[name].decode_response(HttpResponse(reply.status, reply.headers, reply.body))
    assert answer.metadata.anomalies == ()
    assert answer.metadata.request_id == reply.headers["x-ci-request-id"]
