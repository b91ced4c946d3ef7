"""Which addresses may receive callbacks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import Target

QUEUE = Target("http://127.0.0.1:1/queue", "JSON")


def test_settings_of_the_request_take_precedence_over_those_of_the_queue() -> None:
    assert QUEUE.overridden({}) == QUEUE
    assert QUEUE.overridden({"CallBack": "http://127.0.0.1:1/own"}) == Target(
        "http://127.0.0.1:1/own", "JSON"
    )
    own = {"CallBack": "no", "CallBackFormat": "XML", "CallBackType": "TDMQ"}
    assert QUEUE.overridden(own) == Target("no", "XML", "TDMQ")
    assert QUEUE.overridden({"CallBack": "", "CallBackFormat": ""}) == QUEUE


@pytest.mark.parametrize(
    ("target", "silent"),
    [
        (Target(), True),
        (Target("no"), True),
        (Target("no", way="TDMQ"), True),
        (Target("", way="TDMQ"), False),
        (QUEUE, False),
    ],
)
def test_no_disables_callbacks(target: Target, silent: bool) -> None:
    assert target.is_silent is silent


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/a",
        "https://127.255.0.1/a",
        "http://[::1]:9/a?b=c",
        "http://LOCALHOST",
        "http://a.localhost/",
        "http://receiver.example.com:80/a",
    ],
)
def test_callbacks_go_to_this_machine_and_allowed_hosts(url: str) -> None:
    assert Target(url).refusal({"receiver.example.com"}) == ""


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (
            "http://example.com/",
            "example.com is not on this machine; allow it with --allow-callback",
        ),
        ("http://receiver.example.com.evil.com/", "is not on this machine"),
        ("http://0.0.0.0/", "0.0.0.0 is not on this machine"),
        ("http://169.254.169.254/latest", "is not on this machine"),
        ("http://[::ffff:10.0.0.1]/", "is not on this machine"),
        ("http://2130706433/", "is not on this machine"),
        ("http://127.1/", "is not on this machine"),
        ("http://localhost.example.com/", "is not on this machine"),
        ("http://127.0.0.1@example.com/", "has a user name"),
        ("http://user:secret@127.0.0.1/", "has a user name"),
        ("http://example.com\\@127.0.0.1/", "has a user name"),
        ("http://127.0.0.1:99999/", "cannot be parsed"),
        ("http://127.0.0.1:port/", "cannot be parsed"),
        ("http://[::1/", "cannot be parsed"),
        ("ftp://127.0.0.1/", "must begin with http"),
        ("file:///etc/passwd", "must begin with http"),
        ("http:///a", "must begin with http"),
        ("127.0.0.1", "must begin with http"),
        ("yes", "must begin with http"),
    ],
)
def test_other_addresses_are_refused(url: str, reason: str) -> None:
    refusal = Target(url).refusal({"receiver.example.com"})
    assert reason in refusal
    assert "secret" not in refusal


def test_message_queues_are_refused() -> None:
    assert "no message queue" in Target(QUEUE.url, way="TDMQ").refusal(())


@given(st.text("htp:s/[]@\\.1270#?%example ", max_size=30))
def test_any_text_is_handled(url: str) -> None:
    assert isinstance(Target(url).refusal(()), str)
