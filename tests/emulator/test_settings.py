"""Other settings: without signatures, lenient, and with several keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_CREDENTIALS,
    EmulatedService,
    Incoming,
    MemoryBucket,
    Settings,
    SteppedClock,
    Workflow,
)

from .bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH, error, media, read
from .conftest import KEYS, SLOW, TEMPORARY
from .signer import NOW, Signer, get, post

LOOSE = replace(SLOW, loose=True, authorize=False, job_seconds=0)


@pytest.fixture(scope="module")
def loose() -> Iterator[EmulatedService]:
    service = EmulatedService(clock=SteppedClock(NOW), settings=LOOSE)
    yield service
    service.close()


@pytest.mark.parametrize(
    ("body", "deviation"),
    [
        (media("<Odd/>"), "Request.Odd: this element is unknown here"),
        (MEDIA.replace(">0<", ">7<"), "Request.Operation.JobLevel: The value '7' is greater"),
        ("<Request><Tag>MediaInfo</Tag></Request>", "Request.Input: it is missing"),
    ],
)
def test_a_loose_service_records_violations_of_the_schema(
    loose: EmulatedService, body: str, deviation: str
) -> None:
    assert loose.answer(post(MEDIA_PATH, body)).status == 200
    assert loose.account.journal.entries[-1].deviations[0].startswith(deviation)


@pytest.mark.parametrize("query", [{"size": "ten"}, {"size": "9" * 30}, {"startCreationTime": "x"}])
def test_a_loose_service_refuses_unreadable_values(
    loose: EmulatedService, query: dict[str, str]
) -> None:
    status, code, message = error(loose.answer(get(BATCH_PATH, **query)))
    assert (status, code) == (400, "InvalidArgument")
    assert message.startswith(next(iter(query)))


NAMES = ["Request", "Name", "Type", "Tag", "Input", "Object", "Prefix", "Operation", "JobLevel"]
NAMES += ["WorkflowIds", "TimeInterval", "Start", "JobParam", "Output", "CallBack", "QueueId"]
TREES = st.recursive(
    st.sampled_from(["", "MediaInfo", "Workflow", "Job", "2", "x", "no", "a\u0000b"]),
    lambda inner: st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


def tree(name: str, content: Any) -> etree._Element:
    service = etree.Element(name)
    if isinstance(content, str):
        service.text = content.replace("\0", "")
    else:
        service.extend(tree(*item) for item in content.items())
    return service


@given(path=st.sampled_from([MEDIA_PATH, BATCH_PATH]), content=TREES)
def test_a_loose_service_handles_any_body(path: str, content: Any) -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=LOOSE)
    body = etree.tostring(tree("Request", content))
    assert service.answer(post(path, body)).status in (200, 400)
    assert service.account.settle()
    for listing in (get(BATCH_PATH), get(MEDIA_PATH, tag="MediaInfo"), get(MEDIA_PATH, tag="x")):
        assert service.answer(listing).status == 200
    assert "InternalError" not in {job.code for job in service.account.jobs.all()}
    service.close()


QUERY = ["tag", "states", "size", "orderByTime", "nextToken", "startCreationTime", "type", "odd"]


@given(st.dictionaries(st.sampled_from(QUERY), st.text(max_size=6), max_size=4))
def test_a_loose_service_handles_any_query(query: dict[str, str]) -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=LOOSE)
    service.seed_batch_job("a")
    for path in (MEDIA_PATH, BATCH_PATH):
        request = Signer().request("GET", path, list(query.items()))
        assert service.answer(request).status in (200, 400)


def unsigned(request: Incoming) -> Incoming:
    kept = tuple(pair for pair in request.raw_headers if pair[0] != b"authorization")
    return replace(request, raw_headers=kept)


def test_signature_checks_can_be_disabled() -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=replace(SLOW, authorize=False))
    wrong = Signer(replace_key("another-key")).request("POST", MEDIA_PATH, body=MEDIA.encode())
    for request in (unsigned(post(MEDIA_PATH, MEDIA)), wrong):
        assert service.answer(request).status == 200
    assert len(service.account.jobs) == 2
    # Everything else is still checked.
    assert (
        error(service.answer(unsigned(post(MEDIA_PATH, media("<Odd/>")))))[1] == "InvalidArgument"
    )
    service.close()


def replace_key(secret_key: str) -> Any:
    return replace(DEMO_CREDENTIALS, secret_key=secret_key)


def test_each_key_has_its_own_account(service: EmulatedService) -> None:
    other = Signer(TEMPORARY)
    service.account.queue.pause()
    created = service.answer(other.request("POST", MEDIA_PATH, body=MEDIA.encode()))
    job_id = read(created).findtext("JobsDetail/JobId")
    assert read(service.answer(get(f"/jobs/{job_id}"))).findtext("NonExistJobIds") == job_id
    assert read(service.answer(get(MEDIA_PATH, tag="MediaInfo"))).find("JobsDetail") is None
    cancel = [("cancel", None)]
    refused = error(service.answer(Signer().request("PUT", f"/jobs/{job_id}", cancel)))
    assert refused[2] == f"there is no job {job_id}"
    mine = read(service.answer(other.request("GET", f"/jobs/{job_id}")))
    # Only the queue of the first key is paused.
    assert mine.findtext("JobsDetail/State") in ("Submitted", "Running")
    service.account_of(TEMPORARY.secret_id).reset()
    assert len(service.account.journal.entries) == 3
    assert set(service.accounts) == {key.secret_id for key in KEYS}
    with pytest.raises(KeyError):
        service.account_of("nobody")


def test_without_signatures_accounts_are_created_on_demand_up_to_a_limit() -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=replace(SLOW, authorize=False))
    for number in range(1100):
        key = replace(DEMO_CREDENTIALS, secret_id=f"id{number}")
        assert service.answer(Signer(key).request("GET", BATCH_PATH)).status == 200
    # Further requests are recorded in the first account.
    assert len(service.accounts) == 1001
    assert len(service.account.journal.entries) == 100


def test_a_batch_must_name_a_known_workflow() -> None:
    service = EmulatedService(
        settings=Settings(workflows={"w2": Workflow(("MediaInfo",))}), clock=SteppedClock(NOW)
    )
    status, code, message = error(service.answer(post(BATCH_PATH, BATCH)))
    assert (status, code) == (400, "InvalidArgument")
    assert "there is no workflow 'w1' (known: w2)" in message
    assert "--workflow w1=MediaInfo" in message
    assert service.answer(post(BATCH_PATH, BATCH.replace("w1", "w2"))).status == 200
    service.close()


@pytest.mark.parametrize(
    "wrong", [{"workers": 0}, {"max_jobs": 0}, {"keep_jobs": -1}, {"job_seconds": float("nan")}]
)
def test_invalid_numbers_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(wrong))} must be a"):
        Settings(**wrong)


@pytest.mark.parametrize(
    ("keys", "buckets", "reason"),
    [
        ((), None, "at least one key pair and one bucket are required"),
        (KEYS, (), "at least one key pair and one bucket are required"),
        (KEYS, (MemoryBucket(DEMO_BUCKET), MemoryBucket(DEMO_BUCKET)), "is given 2 times"),
        ((*KEYS, KEYS[0]), None, "is given 2 times"),
    ],
)
def test_a_service_needs_distinct_keys_and_buckets(keys: Any, buckets: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        EmulatedService(keys, buckets)


def test_the_name_of_a_bucket_is_not_a_bucket() -> None:
    names: Any = [DEMO_BUCKET]
    with pytest.raises(TypeError, match=rf"pass MemoryBucket\('{DEMO_BUCKET}'\)"):
        EmulatedService(KEYS, names)


def test_too_many_jobs_are_refused() -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=replace(SLOW, max_jobs=1))
    assert service.answer(post(MEDIA_PATH, MEDIA)).status == 200
    status, code, message = error(service.answer(post(MEDIA_PATH, MEDIA)))
    assert (status, code) == (403, "QueueSaturated")
    assert "--max-jobs" in message
    service.close()
