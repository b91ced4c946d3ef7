"""Moderation: responses, jobs and callbacks report the verdicts of the rules."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Callback, Client, ContentVerdict, JobFailedError, ServiceError, moderation
from cloudinfinite import parse_callback as parse
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    MemoryBucket,
    Moderation,
    ModerationRule,
    Settings,
    State,
)

from .callbacks.receiver import Receiver

BLOCKED = ContentVerdict("block", "Porn", 97)
PASSED = "pass"
RULES = (
    ModerationRule("block", "Porn", 97, key="*bad*"),
    ModerationRule("review", "Ads", 70, content="buy now"),
)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        yield running


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    bucket = MemoryBucket(DEMO_BUCKET)
    for key in ("bad/a", "good/a"):
        bucket.put(key, b"\xff\xd8 anything")
    bucket.put("ad", b"please buy now or never")
    with Emulator(buckets=[bucket], settings=Settings(moderation=RULES)) as running:
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as made:
        yield made


FLOWS: dict[str, dict[str, Any]] = {
    "video": {"detect_type": ["Porn"], "snapshot": {"count": 1}},
    "audio": {},
    "text": {},
    "document": {},
    "virus": {},
}
"""What each kind of job on an object takes beside it."""


KINDS = sorted(FLOWS)


def finished_job(client: Client, kind: str, **given: Any) -> Any:
    """Creates a job of a kind, waits for it, and returns it."""
    created = getattr(client.moderation, f"create_{kind}_job")(**given)
    assert created.jobs_detail.state == "Submitted"
    assert created.metadata.anomalies == ()
    job = getattr(client.moderation, f"wait_for_{kind}")(created, timeout=20)
    looked_up = getattr(client.moderation, f"describe_{kind}_job")(job_id=created)
    assert looked_up.metadata.anomalies == ()
    assert looked_up.verdict == job.verdict
    return job


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("key", "suggestion", "label", "score"),
    [("bad/a", "block", "Porn", 97), ("ad", "review", "Ads", 70), ("good/a", "pass", None, None)],
)
def test_a_job_moderates_an_object(
    client: Client, kind: str, key: str, suggestion: str, label: str | None, score: int | None
) -> None:
    given = {} if kind == "virus" else {"data_id": "mine"}
    job = finished_job(client, kind, object=key, **FLOWS[kind], **given)
    assert job.object == key
    assert job.verdict is not None
    if kind == "virus":
        # A virus is present or absent; it has a name but no score.
        assert job.verdict.suggestion == ("pass" if suggestion == "pass" else "block")
        assert job.verdict.label == label
        return
    assert job.data_id == "mine"
    assert job.verdict.suggestion == suggestion
    assert job.verdict.label == (label or "Normal")
    # Most kinds report no score for content that passes.
    assert (job.verdict.score or None) == score


def test_urls_are_moderated_by_their_text(client: Client) -> None:
    bad = finished_job(client, "webpage", url="http://bad.example/", detect_type=["Porn"])
    assert bad.verdict == BLOCKED
    good = finished_job(
        client, "webpage", url="http://good.example/buy%20now", detect_type=["Porn"]
    )
    assert (good.verdict.suggestion, good.page_count) == (PASSED, 1)
    assert finished_job(client, "audio", url="http://a.example/bad.mp3").verdict == BLOCKED


def test_images_in_one_call_fail_separately(client: Client, emulator: Emulator) -> None:
    posted = base64.b64encode(b"buy now").decode()
    answer = client.moderation.create_image_jobs(
        input=[
            {"object": "bad/a", "data_id": "1"},
            {"object": "nothing", "data_id": "2"},
            {"content": posted},
            {"url": "http://a.example/good.png"},
        ]
    )
    assert answer.metadata.anomalies == ()
    bad, missing, ad, good = answer.jobs_detail
    assert (bad.verdict, bad.data_id, bad.state) == (BLOCKED, "1", "Success")
    assert (missing.code, missing.job_id, missing.verdict) == ("ResourceNotFound", None, None)
    assert missing.data_id == "2"
    assert ad.verdict == ContentVerdict("review", "Ads", 70)
    assert good.verdict == ContentVerdict("pass", "Normal", 0)
    assert client.moderation.describe_image_job(job_id=bad.job_id or "").verdict == BLOCKED
    assert len(emulator.account.jobs) == 3


def test_images_can_be_moderated_in_the_background(client: Client) -> None:
    answer = client.moderation.create_image_jobs(input=[{"object": "bad/a"}], async_=1)
    (created,) = answer.jobs_detail
    assert created.verdict is None
    job = client.moderation.wait_for_image(created.job_id or "", timeout=20)
    assert job.verdict == BLOCKED


def test_a_single_image_can_be_moderated(client: Client) -> None:
    bad = client.moderation.recognize_image("bad/a", data_id="mine")
    assert (bad.verdict, bad.metadata.anomalies) == (BLOCKED, ())
    assert bad.porn_info is not None
    assert (bad.porn_info.hit_flag, bad.porn_info.score) == (1, 97)
    assert bad.ads_info is not None
    assert (bad.ads_info.hit_flag, bad.ads_info.score) == (0, 0)
    assert client.moderation.recognize_image(detect_url="http://x/bad").verdict == BLOCKED
    with pytest.raises(ServiceError, match="there is no object nothing"):
        client.moderation.recognize_image("nothing")
    later = client.moderation.recognize_image("bad/a", async_=1)
    assert later.verdict is None
    assert client.moderation.wait_for_image(later.job_id, timeout=20).verdict == BLOCKED


def test_text_in_the_request_is_moderated_immediately(client: Client) -> None:
    posted = base64.b64encode(b"please buy now").decode()
    answer = client.moderation.create_text_job(content=posted, callback="http://127.0.0.1:1/")
    assert answer.verdict == ContentVerdict("review", "Ads", 70)
    assert answer.jobs_detail.content == posted
    clean = base64.b64encode(b"good day").decode()
    assert client.moderation.create_text_job(content=clean).verdict == ("pass", "Normal", 0)


def test_a_missing_object_fails_its_job(client: Client) -> None:
    created = client.moderation.create_audio_job(object="nothing")
    with pytest.raises(JobFailedError, match="there is no object nothing"):
        client.moderation.wait_for_audio(created, timeout=20)
    failed = client.moderation.describe_audio_job(job_id=created)
    assert (failed.verdict, failed.jobs_detail.code) == (None, "ResourceNotFound")


def test_jobs_of_other_kinds_are_not_found(client: Client) -> None:
    created = client.moderation.create_audio_job(object="good/a")
    job_id = created.jobs_detail.job_id
    for call in (client.moderation.describe_text_job, client.moderation.describe_video_job):
        with pytest.raises(ServiceError) as caught:
            call(job_id=job_id)
        assert caught.value.code == "AuditingJobNotFound"


def test_a_live_stream_continues_until_it_is_cancelled(
    client: Client, emulator: Emulator, receiver: Receiver
) -> None:
    def start(url: str) -> str:
        created = client.moderation.create_live_job(
            url=url, biz_type="b1", callback=receiver.url, callback_version="Detail"
        )
        return created.jobs_detail.job_id

    good, bad = start("rtmp://a.example/live"), start("rtmp://bad.example/live")
    look = client.moderation.describe_video_job
    assert (look(job_id=good).jobs_detail.state, look(job_id=good).verdict) == ("Auditing", None)
    assert look(job_id=bad).verdict == BLOCKED
    assert look(job_id=bad).jobs_detail.type == "live_video"
    for job_id in (good, bad):
        cancelled = client.moderation.cancel_live_job(job_id=job_id)
        assert cancelled.metadata.anomalies == ()
        assert look(job_id=job_id).jobs_detail.state == "Success"
        with pytest.raises(ServiceError, match="not for a running live stream"):
            client.moderation.cancel_live_job(job_id=job_id)
    assert look(job_id=good).verdict == ("pass", "Normal", None)
    assert emulator.account.settle()
    received = [parse(body) for body in receiver.bodies]
    events = [each for each in received if isinstance(each, moderation.VideoAuditingEvent)]
    assert events == received
    ends = sorted((str(e.jobs_detail and e.jobs_detail.job_id), str(e.verdict)) for e in events)
    # A finding is reported immediately, and the whole result at the end.
    assert ends == sorted(
        [(bad, str(BLOCKED)), (bad, str(BLOCKED)), (good, str(look(job_id=good).verdict))]
    )


def attributes_of(event: Callback) -> dict[str, Any]:
    """Returns the attributes of a callback of any type."""
    return {name: getattr(event, name, None) for name in ("jobs_detail", "verdict")}


@pytest.mark.parametrize("kind", ["video", "audio", "text"])
@pytest.mark.parametrize("version", [None, "Simple", "Detail"])
def test_callbacks_come_in_both_versions(
    client: Client, emulator: Emulator, receiver: Receiver, kind: str, version: str | None
) -> None:
    given = {**FLOWS[kind], "object": "bad/a", "data_id": "mine", "callback": receiver.url}
    job = finished_job(client, kind, **given, **({"callback_version": version} if version else {}))
    assert emulator.account.settle()
    (event,) = [parse(body) for body in receiver.bodies]
    assert event.metadata.anomalies == ()
    if version == "Detail":
        assert type(event).__name__ == f"{kind.capitalize()}AuditingEvent"
        detail: Any = attributes_of(event)["jobs_detail"]
        assert (detail.job_id, detail.data_id) == (job.job_id, "mine")
        assert (detail.bucket_id, detail.region) == (DEMO_BUCKET, "ap-beijing")
    else:
        assert isinstance(event, moderation.AuditingSummary)
        assert event.data is not None
        assert (event.data.trace_id, event.data.data_id) == (job.job_id, "mine")
        assert str(event.data.url).endswith("/bad/a")
        assert event.data.event == f"Review{kind.capitalize()}"
        assert event.code == "0"
    verdict: ContentVerdict = attributes_of(event)["verdict"]
    assert (verdict.suggestion, verdict.label) == ("block", "Porn")
    head = receiver.requests[0].partition(b"\r\n\r\n")[0].lower()
    assert b"x-ci-content-version: " + (version or "Simple").lower().encode() in head
    assert b"content-type: application/json" in head
    # In JSON callbacks, numbers are numbers, as on the vendor's pages.
    assert isinstance(json.loads(receiver.bodies[0]).get("code", 0), int)


@pytest.mark.parametrize(
    ("kind", "given", "event"),
    [
        ("document", {"object": "bad/a"}, moderation.DocumentAuditingEvent),
        (
            "webpage",
            {"url": "http://bad.example/", "detect_type": ["Porn"]},
            moderation.WebpageAuditingEvent,
        ),
    ],
)
def test_some_callbacks_are_always_detailed(
    client: Client,
    emulator: Emulator,
    receiver: Receiver,
    kind: str,
    given: dict[str, Any],
    event: type[moderation.DocumentAuditingEvent | moderation.WebpageAuditingEvent],
) -> None:
    finished_job(client, kind, **given, callback=receiver.url)
    assert emulator.account.settle()
    (callback,) = [parse(body) for body in receiver.bodies]
    assert isinstance(callback, event)
    assert (callback.verdict, callback.metadata.anomalies) == (BLOCKED, ())


def test_only_background_image_jobs_send_callbacks(
    client: Client, emulator: Emulator, receiver: Receiver
) -> None:
    both = client.moderation.create_image_jobs
    both(input=[{"object": "bad/a"}], callback=receiver.url)
    both(input=[{"object": "bad/a"}, {"object": "nothing"}], callback=receiver.url, async_=1)
    assert emulator.account.settle()
    received = [parse(body) for body in receiver.bodies]
    events = [each for each in received if isinstance(each, moderation.ImageAuditingEvent)]
    assert events == received
    assert sorted(str(each.verdict) for each in events) == sorted([str(BLOCKED), "None"])


def test_a_callback_for_a_failure_may_be_simple(
    client: Client, emulator: Emulator, receiver: Receiver
) -> None:
    client.moderation.create_audio_job(object="nothing", callback=receiver.url)
    assert emulator.account.settle()
    (event,) = [parse(body) for body in receiver.bodies]
    assert isinstance(event, moderation.AuditingSummary)
    assert (event.code, event.verdict) == ("-1", None)
    assert "no object nothing" in str(event.message)


def test_virus_jobs_send_no_callback_because_no_page_describes_it(
    client: Client, emulator: Emulator, receiver: Receiver
) -> None:
    finished_job(client, "virus", object="bad/a", callback=receiver.url)
    assert emulator.account.settle()
    (delivery,) = emulator.account.courier.deliveries
    assert delivery.refused == "no page describes the callback of this kind of job"
    assert receiver.bodies == []


def test_a_wrong_verdict_can_be_reported(client: Client) -> None:
    answer = client.moderation.report_bad_case(
        content_type="2", url="http://a.example/b.png", label="Porn", suggested_label="Normal"
    )
    assert answer.request_id


def test_an_added_rule_applies_until_a_reset(client: Client, emulator: Emulator) -> None:
    rules = emulator.account.moderation
    rules.add(ModerationRule("pass", key="bad/*"))
    assert client.moderation.recognize_image("bad/a").verdict == ("pass", "Normal", 0)
    assert rules.rules[1:] == RULES
    emulator.account.reset()
    assert rules.rules == RULES
    assert client.moderation.recognize_image("bad/a").verdict == BLOCKED


def test_moderation_jobs_wait_in_the_queue(client: Client, emulator: Emulator) -> None:
    emulator.account.queue.pause()
    created = client.moderation.create_audio_job(object="bad/a")
    assert emulator.account.jobs.all()[0].state is State.PAUSED
    assert client.moderation.describe_audio_job(job_id=created).jobs_detail.state == "Submitted"
    emulator.account.queue.resume()
    assert client.moderation.wait_for_audio(created, timeout=20).verdict == BLOCKED


TEXTS = st.text("ab/.", max_size=4)


@given(st.lists(st.tuples(TEXTS, TEXTS.map(str.encode))), TEXTS, st.none() | TEXTS)
def test_the_first_matching_rule_decides(
    given_: list[tuple[str, bytes]], key: str, posted: str | None
) -> None:
    content = None if posted is None else posted.encode()
    rules = [
        ModerationRule("block", str(number), key=f"{pattern}*", content=wanted)
        for number, (pattern, wanted) in enumerate(given_)
    ]
    fitting = [
        rule
        for rule, (pattern, wanted) in zip(rules, given_, strict=True)
        if fnmatchcase(key, f"{pattern}*") and (not wanted or (content and wanted in content))
    ]
    decided = Moderation(rules).judge(key, content)
    assert decided == (fitting[0] if fitting else ModerationRule("pass"))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"suggestion": "maybe"}, "suggestion must be one of pass, review, block"),
        ({"suggestion": "block", "score": 101}, "score must be from 0 to 100, not 101"),
        ({"suggestion": "block", "key": ""}, r"key must be a pattern; \* matches every key"),
    ],
)
def test_an_invalid_rule_is_refused(arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        ModerationRule(**arguments)
