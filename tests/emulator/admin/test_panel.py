"""The control surface: what each path does and which requests it refuses."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict

import pytest

from cloudinfinite_emulator import (
    DEMO_CREDENTIALS,
    Action,
    Emulator,
    Fault,
    ModerationRule,
    Settings,
)
from cloudinfinite_runtime import VERSION

from ...waiting import until
from ..bodies import MEDIA, MEDIA_PATH
from ..conftest import KEYS, TEMPORARY
from ..signer import NOW, Signer, get, post, send
from .panels import NAMES, SETTINGS, panel

DEMO, OTHER = DEMO_CREDENTIALS.secret_id, TEMPORARY.secret_id


def test_it_is_disabled_by_default() -> None:
    with Emulator() as emulator:
        for name in NAMES:
            answer = send(emulator.endpoint_url, get(f"/_emulator/{name}"))
            assert (answer.status_code, "<Code>InvalidUrl</Code>" in answer.text) == (404, True)


def test_health_describes_the_emulator() -> None:
    with panel() as (emulator, calls):
        assert calls.get("health") == {
            "status": "ok",
            "version": VERSION,
            "buckets": [emulator.bucket],
            "region": emulator.region,
            "accounts": [],
        }
        calls.get(f"queue?account={OTHER}")
        assert calls.get("health")["accounts"] == [OTHER]
        assert calls.call("HEAD", "health") == (200, None)


def test_a_stepped_clock_can_be_advanced() -> None:
    with panel() as (emulator, calls):
        assert calls.get("clock") == {"now": NOW, "stepped": True}
        assert calls.post("clock", {"advance": 60}) == {"now": NOW + 60, "stepped": True}
        assert calls.post("clock", {"advance": 0.5})["now"] == emulator.clock.now() == NOW + 60.5


def test_the_real_clock_cannot_be_advanced() -> None:
    with panel(clock=None) as (_, calls):
        assert calls.get("clock")["stepped"] is False
        status, reason = calls.refused("POST", "clock", {"advance": 1})
        assert status == 409
        assert "--clock stepped" in reason


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"advance": -1}', "forward"),
        (b'{"advance": "1"}', "advance: expected a number, not '1'"),
        (b'{"advance": true}', "advance: expected a number, not True"),
        (b'{"advance": null}', "advance missing"),
        (b'{"advance": NaN}', "NaN is not a JSON number"),
        (b'{"advance": Infinity}', "Infinity is not a JSON number"),
        (b'{"advance": 1e999}', "too large"),
        (b'{"advance": 1e300}', "the clock cannot advance by"),
        (b'{"advance": %s}' % (b"9" * 400), "too large"),
        (b'{"advance": %s}' % (b"9" * 5000), "not JSON"),
        (b"{}", "advance missing"),
        (b"", "expected a JSON object"),
        (b"[]", "expected a JSON object"),
        (b'{"advance": 1, "back": 2}', "unknown: 'back'; known: advance"),
    ],
)
def test_invalid_advances_of_the_clock_are_refused(body: bytes, expected: str) -> None:
    with panel() as (emulator, calls):
        status, reason = calls.refused("POST", "clock", body)
        assert status == 400
        assert expected in reason
        assert emulator.clock.now() == NOW


def test_the_queue_can_be_paused() -> None:
    with panel() as (emulator, calls):
        assert calls.get("queue") == {"paused": False}
        assert calls.post("queue", {"paused": True}) == {"paused": True}
        assert emulator.account.queue.paused
        assert calls.get(f"queue?account={OTHER}") == {"paused": False}
        for body in (b"", b"[]", b"{}", b'{"paused": 1}', b'{"paused": true, "x": 1}'):
            assert calls.refused("POST", "queue", body)[0] == 400
        assert calls.post("queue", {"paused": False}) == {"paused": False}


def test_moderation_rules_can_be_added_and_removed() -> None:
    first = {"suggestion": "block", "label": "Porn", "score": 97, "key": "bad/*", "content": ""}
    settings = Settings(
        admin=True,
        moderation=[
            ModerationRule("block", "Porn", 97, key="bad/*"),
            ModerationRule("review", content=b"\xff"),
        ],
    )
    with panel(settings) as (emulator, calls):
        second = calls.get("moderation")[1]
        assert calls.get("moderation")[0] == first
        assert (second["content"], second["score"]) == ("\ufffd", None)
        added = {"suggestion": "pass", "label": "Fine", "score": None, "key": "*", "content": "x"}
        put = {name: value for name, value in added.items() if name != "score"}
        assert calls.post("moderation", put) == [added, first, second]
        assert emulator.account.moderation.judge("bad/a", b"xx").label == "Fine"
        for wrong, expected in (
            ({}, "suggestion missing"),
            ({"suggestion": "maybe"}, "suggestion must be one of pass, review, block"),
            ({"suggestion": "pass", "score": 101}, "score must be from 0 to 100"),
            ({"suggestion": "pass", "kye": "*"}, "unknown: 'kye'"),
        ):
            status, reason = calls.refused("POST", "moderation", wrong)
            assert status == 400
            assert expected in reason
        assert calls.get(f"moderation?account={OTHER}") == [first, second]
        assert calls.call("DELETE", "moderation") == (200, [first, second])


def test_faults_can_be_added_and_removed() -> None:
    with panel() as (emulator, calls):
        rule = {"action": "status", "operation": "CreateMediaInfoJob", "code": "SlowDown"}
        full = asdict(Fault.from_json(rule))
        assert calls.post("faults", rule) == [{**full, "calls": 0}]
        assert send(emulator.endpoint_url, post(MEDIA_PATH, MEDIA)).status_code == 503
        assert calls.get("faults") == [{**full, "calls": 1}]
        assert calls.get(f"faults?account={OTHER}") == []
        assert calls.call("DELETE", "faults") == (200, [])
        assert calls.get("faults") == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "expected a JSON object"),
        (b"[]", "expected a JSON object"),
        (b"{}", "action is missing; use one of status, html"),
        (b'{"action": "explode"}', "action must be one of status, html"),
        (b'{"action": {"a": []}}', "action must be one of status, html"),
        (b'{"action": "cut", "nth": 1.5}', "nth must be int, not 1.5"),
        (b'{"action": "cut", "nth": true}', "nth must be int, not True"),
        (b'{"action": "delay", "seconds": 1e999}', "seconds must be a finite number of at least 0"),
        (b'{"action": "cut", "opration": "*"}', "unknown: 'opration'; known: action"),
        (b'{"action": "cut", "\\ud800": 1}', "unknown: '\\ud800'; known: action"),
        (b'{"action": "cut", "operation": "\\ud800"}', "there is no operation '\\ud800'"),
        (
            b'{"action": "cut", "operation": "createmediainfojob"}',
            "did you mean CreateMediaInfoJob",
        ),
        (b'{"action": "status", "status": 200}', "status must be 300 to 599, but not 304"),
    ],
)
def test_invalid_faults_are_refused(body: bytes, expected: str) -> None:
    with panel() as (emulator, calls):
        status, reason = calls.refused("POST", "faults", body)
        assert status == 400
        assert expected in reason
        assert emulator.account.faults.faults == ()


def test_the_journal_hides_signatures_and_tokens() -> None:
    with panel() as (emulator, calls):
        request = Signer(TEMPORARY).request("POST", MEDIA_PATH, body=MEDIA.encode())
        assert send(emulator.endpoint_url, request).status_code == 200
        (entry,) = calls.get(f"requests?account={OTHER}")
        assert entry["headers"]["authorization"] == "hidden"
        assert entry["headers"]["x-ci-security-token"] == "hidden"
        assert entry["headers"]["host"] == "127.0.0.1:8080"
        assert (entry["method"], entry["target"], entry["body"]) == ("POST", MEDIA_PATH, MEDIA)
        assert (entry["operation"], entry["status"], entry["code"]) == (
            "CreateMediaInfoJob",
            200,
            "",
        )
        assert entry["at"] == NOW
        text = json.dumps(entry)
        assert "q-signature" not in text
        assert "a-token" not in text
        assert calls.get("requests") == []


@pytest.mark.parametrize(
    "name",
    [
        "q-signature",
        "q%2Dsignature",
        "Q-Signature",
        "sign",
        "signature",
        "x-ci-security-token",
        "x-cos-security-token",
    ],
)
def test_the_journal_hides_secrets_in_the_query(name: str) -> None:
    with panel() as (emulator, calls):
        url = f"{emulator.endpoint_url}/jobs?a=1&{name}=abc%2Bdef&nextToken=5&flag"
        send(url, Signer().request("GET", ""))
        (entry,) = calls.get("requests")
        assert entry["target"] == f"/jobs?a=1&{name}=hidden&nextToken=5&flag"


def test_the_journal_shows_a_body_that_is_not_text() -> None:
    with panel() as (emulator, calls):
        send(emulator.endpoint_url, post(MEDIA_PATH, b"\xff\x00<"))
        assert calls.get("requests")[0]["body"] == "�\x00<"


def test_callbacks_are_listed() -> None:
    with panel() as (emulator, calls):
        body = MEDIA.replace("</Request>", "<CallBack>http://nowhere.example/</CallBack></Request>")
        assert send(emulator.endpoint_url, post(MEDIA_PATH, body)).status_code == 200
        until(lambda: calls.get("callbacks"))
        (delivery,) = calls.get("callbacks")
        assert delivery["url"] == "http://nowhere.example/"
        assert delivery["subject"] == emulator.account.jobs.all()[0].job_id
        assert "--allow-callback nowhere.example" in delivery["refused"]
        assert delivery["body"].startswith("<")
        assert calls.get(f"callbacks?account={OTHER}") == []


def test_a_reset_clears_only_one_account() -> None:
    with panel() as (emulator, calls):
        for key in KEYS:
            account = emulator.account_of(key.secret_id)
            account.queue.pause()
            account.faults.add(Fault(action=Action.CUT, nth=9))
            request = Signer(key).request("POST", MEDIA_PATH, body=MEDIA.encode())
            assert send(emulator.endpoint_url, request).status_code == 200

        def seen(secret_id: str) -> list[int | bool]:
            return [
                len(calls.get(f"state?account={secret_id}")["jobs"]),
                len(calls.get(f"requests?account={secret_id}")),
                len(calls.get(f"faults?account={secret_id}")),
                calls.get(f"queue?account={secret_id}")["paused"],
            ]

        assert seen(DEMO) == seen(OTHER) == [1, 1, 1, True]
        assert calls.post(f"reset?account={OTHER}") == {}
        assert (seen(DEMO), seen(OTHER)) == ([1, 1, 1, True], [0, 0, 0, False])
        assert calls.post("reset") == {}
        assert seen(DEMO) == [0, 0, 0, False]


def test_a_reset_can_clear_all_accounts() -> None:
    with panel() as (emulator, calls):
        for key in KEYS:
            emulator.account_of(key.secret_id).queue.pause()
        calls.post("reset?account=*")
        assert not any(account.queue.paused for account in emulator.accounts.values())


def test_concurrent_callers_do_not_affect_each_others_accounts() -> None:
    with panel() as (emulator, calls):

        def drive(key_number: int) -> None:
            key = KEYS[key_number]
            account = f"account={key.secret_id}"
            request = Signer(key).request("POST", MEDIA_PATH, body=MEDIA.encode())
            for _ in range(10):
                calls.post(f"reset?{account}")
                calls.post(f"queue?{account}", {"paused": True})
                calls.post(f"faults?{account}", {"action": "status", "nth": key_number + 1})
                statuses = [send(emulator.endpoint_url, request).status_code for _ in range(2)]
                assert statuses == ([503, 200] if key_number == 0 else [200, 503])
                assert len(calls.get(f"state?{account}")["jobs"]) == 1
                assert len(calls.get(f"requests?{account}")) == 2

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(drive, range(2)))


@pytest.mark.parametrize(
    ("method", "name", "status", "expected"),
    [
        ("GET", "", 404, "there is no GET /_emulator/"),
        ("GET", "nothing", 404, "there is no GET /_emulator/nothing"),
        ("GET", "health/", 404, "there is no GET /_emulator/health/"),
        ("DELETE", "health", 405, "there is no DELETE /_emulator/health, only GET, HEAD"),
        ("GET", "reset", 405, "there is no GET /_emulator/reset, only POST"),
        ("PUT", "faults", 405, "there is no PUT /_emulator/faults, only DELETE, GET, HEAD, POST"),
        ("GET", "queue?account=nobody", 404, "there is no account 'nobody'"),
        ("GET", "queue?account=", 404, "there is no account ''"),
        ("GET", "queue?account=*", 404, "there is no account '*'"),
        ("POST", "reset?account=nobody", 404, "there is no account 'nobody'"),
        ("POST", "reset?acount=x", 400, "`account` is the only parameter"),
        ("POST", "reset?account=a&account=b", 400, "must be given once at most"),
        ("GET", "health?pretty", 400, "`account` is the only parameter"),
    ],
)
def test_unknown_paths_methods_accounts_and_parameters_are_refused(
    method: str, name: str, status: int, expected: str
) -> None:
    with panel() as (_, calls):
        actual, reason = calls.refused(method, name)
        assert actual == status
        assert expected in reason


@pytest.mark.parametrize("name", ["state", "faults", "clock", "queue", "reset"])
@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b"\x80",
        b"nul",
        b'{"a": 1} {"b": 2}',
        b"[" * 100_000,
        b'{"jobs":' * 5000 + b"1" + b"}" * 5000,
        b'{"\\ud800": "',
    ],
    ids=["open", "utf-16", "no-utf-8", "word", "two", "lists", "objects", "surrogate"],
)
def test_broken_json_is_reported(name: str, body: bytes) -> None:
    with panel() as (_, calls):
        status, reason = calls.refused("POST", name, body)
        assert status == 400
        assert "not JSON" in reason or reason == "the JSON is nested too deeply"


def test_a_caller_that_disconnects_midway_is_not_an_error(caplog: pytest.LogCaptureFixture) -> None:
    with panel() as (emulator, calls):
        port = int(emulator.endpoint_url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as connection:
            head = b"POST /_emulator/state HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
            connection.sendall(head)
        assert calls.get("state")["jobs"] == []
    assert [each for each in caplog.records if each.levelname in ("WARNING", "ERROR")] == []


def test_without_signatures_every_name_is_an_account() -> None:
    settings = Settings(admin=True, authorize=False)
    assert SETTINGS.authorize
    with panel(settings) as (_, calls):
        calls.post("queue?account=anybody", {"paused": True})
        assert calls.get("health")["accounts"] == ["anybody"]
        assert calls.get("queue?account=anybody") == {"paused": True}
        assert calls.get("queue") == {"paused": False}
