"""Callbacks over real sockets: delivery, retries, refusals and giving up."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from cloudinfinite import Client, parse_callback
from cloudinfinite.common import CallbackEvent
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Clock,
    EmulatedService,
    Emulator,
    MemoryBucket,
    RealClock,
    Settings,
    SteppedClock,
    Target,
    Workflow,
)
from cloudinfinite_emulator.callbacks import courier as module
from cloudinfinite_emulator.media.samples import make_wav
from tests.runtime.fault_server import RefusedPort, answer, drip_head, hang, hang_up, redirect
from tests.waiting import SOON, until

from ...processes import python, started
from ..bodies import MEDIA_PATH, media
from ..signer import NOW, post
from .receiver import Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        yield server


def service_of(url: str = "", clock: Clock | None = None, **options: Any) -> EmulatedService:
    settings = Settings(
        simulated=["*"],
        workflows={"w1": Workflow(("MediaInfo",))},
        callback=Target(url, options.pop("format", "XML")),
        **options,
    )
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("input/demo.mp4", make_wav(seconds=0.1))
    return EmulatedService(buckets=[bucket], clock=clock or SteppedClock(NOW), settings=settings)


def ask(service: EmulatedService, *more: str) -> None:
    assert service.answer(post(MEDIA_PATH, media(*more))).status == 200


def callback(url: str, form: str = "XML", way: str = "Url") -> str:
    return (
        f"<CallBackFormat>{form}</CallBackFormat><CallBackType>{way}</CallBackType>"
        f"<CallBack>{url}</CallBack>"
    )


@pytest.mark.parametrize("form", ["XML", "JSON"])
def test_our_client_parses_callbacks_of_jobs_and_runs(receiver: Receiver, form: str) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("media/tone.wav", make_wav(seconds=0.2))
    settings = Settings(
        workflows={"w1": Workflow(("MediaInfo",), "mine")},
        callback=Target(f"{receiver.url}/queue?a=b", form),
    )
    with (
        Emulator(buckets=[bucket], settings=settings) as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as client,
    ):
        for key in ("media/tone.wav", "media/none.wav"):
            client.media.create_info_job(object=key)
        assert emulator.account.settle()
        client.batch.trigger_workflow(
            name="nightly",
            prefix="media/",
            workflow_ids="w1",
        )
        assert emulator.account.settle()
        assert [each.delivered for each in emulator.account.courier.deliveries] == [True] * 4
    read = [parse_callback(body) for body in receiver.bodies]
    assert [each.metadata.anomalies for each in read] == [()] * 4
    events = [each for each in read if isinstance(each, CallbackEvent)]
    assert events == read
    jobs = {str(detail.state): detail for each in events[:2] for detail in each.jobs_detail}
    assert jobs["Failed"].code == "ResourceNotFound"
    assert jobs["Success"].operation is not None
    assert jobs["Success"].operation.media_info is not None
    [run] = [each.workflow_execution for each in events if each.workflow_execution is not None]
    assert (run.state, run.workflow_name, run.object) == ("Success", "mine", "media/tone.wav")
    kind = "application/json" if form == "JSON" else "application/xml"
    assert {receiver.fields(number)["content-type"] for number in range(4)} == {kind}
    assert receiver.requests[0].startswith(b"POST /queue?a=b HTTP/1.1\r\n")


def test_a_request_may_set_its_own_address_or_disable_callbacks(receiver: Receiver) -> None:
    service = service_of(f"{receiver.url}/queue")
    ask(service)
    ask(service, callback(f"{receiver.url}/own", "JSON"))
    ask(service, callback("no"))
    assert service.account.settle()
    service.close()
    pairs = zip(receiver.requests, receiver.bodies, strict=True)
    paths = {request.split()[1]: body for request, body in pairs}
    assert set(paths) == {b"/queue", b"/own"}
    assert (paths[b"/queue"][:1], paths[b"/own"][:1]) == (b"<", b"{")
    assert len(service.account.courier.deliveries) == 2


def test_remote_hosts_and_message_queues_are_refused_and_recorded(
    receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    service = service_of()
    ask(service, callback("http://192.0.2.1/x"))
    ask(
        service,
        "<CallBackType>TDMQ</CallBackType><CallBackMqConfig><MqRegion>bj</MqRegion>"
        "<MqMode>Queue</MqMode><MqName>q</MqName></CallBackMqConfig>",
    )
    assert service.account.settle()
    service.close()
    refused = sorted(each.refused for each in service.account.courier.deliveries)
    assert [text.partition(";")[0] for text in refused] == [
        "192.0.2.1 is not on this machine",
        "the emulator has no message queue",
    ]
    assert all(each.attempts == () for each in service.account.courier.deliveries)
    assert "no callback about j" in caplog.text
    assert receiver.connections == 0


def has_received(receiver: Receiver, number: int) -> bool:
    return len(receiver.requests) == number


def test_failures_are_retried_at_growing_intervals(receiver: Receiver) -> None:
    clock = SteppedClock(NOW)
    receiver.behaviours = [
        answer(b"", status="500 Internal Server Error"),
        hang_up,
        redirect(receiver.url),
        answer(b""),
    ]
    service = service_of(receiver.url, clock)
    ask(service)
    for number, wait in enumerate((1, 2, 4), 1):
        until(partial(has_received, receiver, number))
        before = clock.now()
        while len(receiver.requests) == number:
            clock.advance(0.05)
            time.sleep(0.002)
        assert clock.now() - before >= wait - 0.01
    assert service.account.settle()
    service.close()
    [delivery] = service.account.courier.deliveries
    assert delivery.delivered
    assert [text[:3] for text in delivery.attempts] == ["500", "the", "307", "200"]
    # A redirect counts as a response; it is not followed.
    assert {request.split()[1] for request in receiver.requests} == {b"/"}
    assert len(set(receiver.bodies)) == 1


def test_it_gives_up_after_four_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_WAITS", (0.01, 0.01, 0.01))
    with RefusedPort() as refused:
        service = service_of(refused, RealClock())
        enqueue_callback(service)
        assert service.account.settle()
        service.close()
    [delivery] = service.account.courier.deliveries
    assert not delivery.delivered
    assert len(delivery.attempts) == 4
    assert all("no connection to 127.0.0.1" in text for text in delivery.attempts)


def enqueue_callback(service: EmulatedService) -> None:
    service.account.courier.notify_job(
        service.account.jobs.add("j", DEMO_BUCKET, {"Tag": "MediaInfo", "QueueId": ""})  # type: ignore[arg-type]
    )


def test_an_unresponsive_receiver_does_not_delay_others(receiver: Receiver) -> None:
    with Receiver() as dead:
        dead.behaviours = [hang]
        service = service_of()
        for _ in range(20):
            ask(service, callback(dead.url))
        until(lambda: len(dead.requests) == 4)
        ask(service, callback(receiver.url))
        until(lambda: service.account.courier.deliveries)
        # An attempt to reach the dead receiver would take five seconds.
        assert service.account.courier.deliveries[0].url == receiver.url
        service.close()


def test_a_url_scheme_may_be_upper_case(receiver: Receiver) -> None:
    service = service_of()
    ask(service, callback(receiver.url.replace("http://127", "HTTP://127") + "/A?B"))
    assert service.account.settle()
    service.close()
    [delivery] = service.account.courier.deliveries
    assert delivery.delivered, delivery.attempts
    assert receiver.requests[0].startswith(b"POST /A?B HTTP/1.1\r\n")


def test_callbacks_waiting_for_a_retry_do_not_delay_others(receiver: Receiver) -> None:
    clock = SteppedClock(NOW)
    with RefusedPort() as refused:
        service = service_of(clock=clock)
        for _ in range(8):
            ask(service, callback(refused))
        ask(service, callback(receiver.url))
        until(lambda: service.account.courier.deliveries)
        service.close()
    assert len(receiver.requests) == 1


@pytest.mark.parametrize("hostile", [hang, drip_head()])
def test_an_unresponsive_receiver_is_given_up(
    receiver: Receiver, hostile: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TIMEOUT", 0.3)
    monkeypatch.setattr(module, "_WAITS", ())
    receiver.behaviours = [hostile]
    service = service_of(receiver.url)
    ask(service)
    started = time.monotonic()
    assert service.account.settle()
    assert time.monotonic() - started < SOON
    [delivery] = service.account.courier.deliveries
    assert (delivery.delivered, len(delivery.attempts)) == (False, 1)
    service.close()


@pytest.mark.parametrize("hostile", [hang, drip_head()])
def test_an_unresponsive_receiver_does_not_delay_shutdown(receiver: Receiver, hostile: Any) -> None:
    receiver.behaviours = [hostile]
    service = service_of(receiver.url)
    for _ in range(6):
        ask(service)
    until(lambda: len(receiver.requests) == 4)
    started = time.monotonic()
    service.close()
    assert service.account.courier.settle(SOON)
    assert time.monotonic() - started < SOON


def test_a_background_thread_does_not_keep_a_program_alive(receiver: Receiver) -> None:
    receiver.behaviours = [hang]
    program = (
        "import sys; import cloudinfinite_emulator as e\n"
        f"settings = e.Settings(simulated=['*'], callback=e.Target({receiver.url!r}))\n"
        "with e.Emulator(settings=settings) as emulator:\n"
        "    job = emulator.account.jobs.add(e.Kind.MEDIA, emulator.bucket, {'Tag': 'A'})\n"
        "    emulator.account.courier.notify_job(job)\n"
        "    sys.stdin.read()\n"
    )
    with started(python(program)) as process:
        until(lambda: len(receiver.requests) == 1)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(SOON) == 0


def test_a_reset_abandons_pending_callbacks(receiver: Receiver) -> None:
    clock = SteppedClock(NOW)
    receiver.behaviours = [answer(b"", status="500 Internal Server Error")]
    service = service_of(receiver.url, clock)
    ask(service)
    until(lambda: len(receiver.requests) == 1)
    service.account.reset()
    clock.advance(60)
    time.sleep(0.1)
    assert service.account.settle()
    assert len(receiver.requests) == 1
    assert service.account.courier.deliveries == ()
    receiver.behaviours = [answer(b"")]
    ask(service)
    assert service.account.settle()
    assert len(service.account.courier.deliveries) == 1
    service.close()


def test_no_callback_is_sent_after_the_service_closes(receiver: Receiver) -> None:
    service = service_of(receiver.url)
    service.close()
    enqueue_callback(service)
    assert service.account.courier.settle(SOON)
    assert service.account.courier.deliveries == ()
    assert receiver.connections == 0


def test_a_url_is_encoded_and_its_fragment_is_not_sent(receiver: Receiver) -> None:
    service = service_of(f"{receiver.url}/回?a=%20#b")
    ask(service)
    assert service.account.settle()
    service.close()
    assert receiver.requests[0].split()[1] == b"/%E5%9B%9E?a=%20"
