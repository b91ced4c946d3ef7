"""Callbacks over real sockets: where they go, again and again, and where they never go."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from cloudinfinite import parse_callback
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Delivery,
    Emulator,
    MemoryBucket,
    Service,
    Settings,
    SteppedClock,
    Target,
    Workflow,
)
from tests.waiting import until

from ..bodies import BATCH, BATCH_PATH, MEDIA_PATH, media
from ..signer import NOW, post
from .receiver import receiving

WORKFLOWS = {"*": Workflow(("MediaInfo",))}


@contextmanager
def service(**settings: Any) -> Iterator[Service]:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("input/a.mp4", b"no media")
    made = Service(
        buckets=[bucket],
        clock=SteppedClock(NOW),
        settings=Settings(workflows=WORKFLOWS, **settings),
    )
    try:
        yield made
    finally:
        made.close()


def finish(made: Service, *fields: str) -> Delivery:
    """Has a job of these callback fields end, and gives what became of its callback."""
    assert made.answer(post(MEDIA_PATH, media(*fields))).status == 200
    until(lambda: made.account.courier.deliveries)
    assert made.account.settle()
    [delivery] = made.account.courier.deliveries
    return delivery


def fields(url: str, **more: str) -> list[str]:
    told = {"CallBack": url, **more}
    return [f"<{name}>{text}</{name}>" for name, text in told.items()]


@pytest.mark.parametrize(
    ("form", "kind"), [("XML", "application/xml"), ("JSON", "application/json")]
)
def test_the_requests_own_address_goes_before_the_queues(form: str, kind: str) -> None:
    with receiving() as queue, receiving() as own, service(callback=Target(queue.url)) as made:
        delivery = finish(made, *fields(own.url, CallBackFormat=form))
        assert (delivery.delivered, delivery.attempts, delivery.url) == (True, ("200",), own.url)
        assert (own.kinds, queue.bodies) == ([kind], [])
        [detail] = parse_callback(own.bodies[0]).jobs_detail
        assert (detail.job_id, detail.state) == (delivery.subject, "Failed")
        assert own.bodies == [delivery.body]


def test_a_queue_calls_back_for_jobs_and_for_runs_of_workflows() -> None:
    with receiving() as queue, service(callback=Target(queue.url, "JSON")) as made:
        assert made.answer(post(BATCH_PATH, BATCH)).status == 200
        until(lambda: len(queue.bodies) == 2)
        events = {parse_callback(body).event_name for body in queue.bodies}
        assert events == {"TaskFinish", "WorkflowFinish"}
        runs = [parse_callback(body).workflow_execution for body in queue.bodies]
        [run] = [each for each in runs if each is not None]
        assert (run.object, run.workflow_id) == ("input/a.mp4", "w1")


@pytest.mark.parametrize("queue", [Target(), Target("no")])
def test_without_an_address_nobody_is_told(queue: Target) -> None:
    with service(callback=queue) as made:
        assert made.answer(post(MEDIA_PATH, media())).status == 200
        assert made.account.settle()
        assert made.account.courier.deliveries == ()


def test_no_silences_the_queue() -> None:
    with receiving() as queue, service(callback=Target(queue.url)) as made:
        assert made.answer(post(MEDIA_PATH, media("<CallBack>no</CallBack>"))).status == 200
        assert made.account.settle()
        assert (queue.bodies, made.account.courier.deliveries) == ([], ())


def test_what_fails_is_tried_again_by_the_emulators_clock() -> None:
    with receiving([500, 302, 404]) as own, service() as made:
        assert made.answer(post(MEDIA_PATH, media(*fields(own.url)))).status == 200
        clock = made.clock
        assert isinstance(clock, SteppedClock)
        for sent, wait in ((1, 1), (2, 2), (3, 4)):
            until(lambda sent=sent: len(own.bodies) == sent)  # type: ignore[misc]
            time.sleep(0.05)
            assert len(own.bodies) == sent
            clock.advance(wait)
        until(lambda: made.account.courier.deliveries)
        [delivery] = made.account.courier.deliveries
        assert delivery.attempts == ("500", "302", "404", "200")
        assert delivery.delivered
        assert own.bodies == [delivery.body] * 4


def test_who_is_not_there_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with service() as made:
        assert (
            made.answer(post(MEDIA_PATH, media(*fields(f"http://127.0.0.1:{port}/")))).status == 200
        )
        clock = made.clock
        assert isinstance(clock, SteppedClock)

        def moved_on() -> bool:
            clock.advance(10)
            return bool(made.account.courier.deliveries)

        until(moved_on)
        [delivery] = made.account.courier.deliveries
        assert delivery.attempts == ("ConnectionError",) * 4
        assert not delivery.delivered


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1/",
        "http://example.com/",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://[2001:db8::1]/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "http://user@example.com:80@192.0.2.1/",
        "https://[::ffff:192.0.2.1]/",
    ],
)
def test_other_machines_are_not_called(url: str) -> None:
    with service() as made:
        delivery = finish(made, *fields(url))
        assert delivery.attempts == ()
        assert "is not on this machine; allow it by --allow-callback" in delivery.refused


def test_other_hosts_may_be_allowed() -> None:
    with service(callback_hosts=["Callbacks.Invalid"]) as made:
        assert made.account.courier._refusal("http://callbacks.invalid:9/x") == ""
        assert made.account.courier._refusal("http://other.invalid/") != ""
        for url in (
            "http://localhost:1/",
            "http://a.localhost/",
            "http://[::1]/",
            "http://127.9.9.9",
        ):
            assert made.account.courier._refusal(url) == ""


def test_there_is_no_message_queue() -> None:
    mq = "<MqRegion>bj</MqRegion><MqMode>Queue</MqMode><MqName>q</MqName>"
    with service() as made:
        delivery = finish(
            made,
            "<CallBackType>TDMQ</CallBackType>",
            f"<CallBackMqConfig>{mq}</CallBackMqConfig>",
        )
        assert "no message queue" in delivery.refused
        assert parse_callback(delivery.body).event_name == "TaskFinish"


@pytest.mark.parametrize("drip", [False, True])
def test_who_never_answers_does_not_keep_the_emulator(drip: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with Emulator(settings=Settings(callback=Target(url))) as emulator:
            emulator.account.courier.tell_job(emulator.account.jobs.add(*_NEW, callback={}))
            connection, _ = silent.accept()
            if drip:
                connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
            started = time.monotonic()
        assert time.monotonic() - started < 3
        connection.close()


_NEW: Any = ("j", DEMO_BUCKET, {"Tag": "MediaInfo", "QueueId": "p1"})
