"""That a secret which gets into a text is found, whatever the text, and that nothing else is."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from .processes import run as run_command
from .secrets_evidence import ENOUGH, SHORTEST, Evidence
from .secrets_watch import NAME

VISIBLE = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
SECRETS = st.text(VISIBLE, min_size=SHORTEST, max_size=50).filter(lambda text: len(set(text)) > 1)

LEAKS = Path(__file__).with_name("secrets_leaks.py")
LOG = "a record of the logger cloudinfinite"
ERROR = "the text of a ConfigurationError"
UNDER = "the text of a OSError under a TransportError"
OBJECT = "the representation of a Attempt"

FOUND = {
    "test_a_line_in_the_log": f"{LOG} shows a secret key",
    "test_a_log_that_is_kept_from_others": (
        "a record of the logger of.another.library shows a signature"
    ),
    "test_more_about_a_line_in_the_log": f"{LOG} shows a secret key",
    "test_a_traceback_in_the_log": f"{LOG} shows a token",
    "test_an_error": f"{ERROR} shows a secret key",
    "test_an_error_that_nobody_keeps": f"{ERROR} shows a secret key",
    "test_an_error_that_is_kept": f"{ERROR} shows a secret key",
    "test_an_error_in_a_cycle": f"{ERROR} shows a secret key",
    "test_an_error_that_is_filled_in_later": "an attribute of a TransportError shows a token",
    "test_what_an_error_holds": "an attribute of a ServiceError shows a token",
    "test_what_lies_under_an_error": f"{UNDER} shows a proxy's password",
    "test_what_lies_hidden_under_an_error": f"{UNDER} shows a proxy's password",
    "test_a_derived_key": f"{ERROR} shows a derived key",
    "test_a_signature": f"{ERROR} shows a signature",
    "test_a_signature_of_the_service": f"{ERROR} shows a signature",
    "test_an_authorization": f"{ERROR} shows a signature",
    "test_another_spelling": f"{ERROR} shows a secret key",
    "test_the_beginning": f"{ERROR} shows a secret key",
    "test_a_representation": f"{OBJECT} shows a token",
    "test_printed": "what is printed shows a secret key",
    "test_printed_and_caught": "what is printed shows a token",
    "test_a_stub": "what a stub complains about shows a token",
    "test_what_survives": f"{OBJECT} shows a secret key",
}


def test_the_watch_is_active(request: pytest.FixtureRequest) -> None:
    assert request.config.pluginmanager.has_plugin(NAME)


@pytest.fixture(scope="module")
def told() -> str:
    """What pytest says of tests that are full of leaks."""
    options = ("-o", "addopts=", "-p", "no:cacheprovider", "-p", "tests.secrets_watch")
    done = run_command(
        [sys.executable, "-m", "pytest", *options, "-v", "-rN", LEAKS],
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_each_leak_is_found_in_its_test(told: str) -> None:
    reports = re.findall(r"^_+ ERROR at teardown of (\w+) _+\n(.*)$", told, re.MULTILINE)
    found = {name: finding.split("; ") for name, finding in reports}
    assert set(found) == set(FOUND)
    assert {name for name in FOUND if FOUND[name] not in found[name]} == set()


def test_the_tests_themselves_pass(told: str) -> None:
    assert f"{len(FOUND) + 1} passed, {len(FOUND)} errors" in told


def test_messages_show_no_secret(told: str) -> None:
    without = re.sub(r"-+ Captured \w+ call -+\n(?:(?!_).*\n)+", "", told)
    assert re.findall(r"a-key.|a-token.|a-password|dXNlcj|[0-9a-f]{40}", without) == []


@given(SECRETS, st.text(), st.text())
def test_a_secret_is_found_wherever_it_stands(secret: str, before: str, after: str) -> None:
    evidence = Evidence()
    evidence.secret("key", secret)
    evidence.text("a text", f"{before}{secret}{after}")
    assert evidence.settle(invented=True) == ["a text shows a key"]


@given(SECRETS, st.text(), st.text())
def test_a_prefix_of_a_secret_is_found_too(secret: str, before: str, after: str) -> None:
    evidence = Evidence()
    evidence.secret("key", secret)
    evidence.text("a text", f"{before}{secret[:ENOUGH]}{after}")
    assert evidence.settle(invented=True) == ["a text shows a key"]


@given(SECRETS, st.text())
def test_nothing_else_is_found(secret: str, text: str) -> None:
    # In every spelling it begins with its first character, a percent sign or a backslash.
    assume(not {secret[0], "%", "\\"} & set(text))
    evidence = Evidence()
    evidence.secret("key", secret)
    evidence.text("a text", text)
    assert evidence.settle(invented=True) == []


@pytest.mark.parametrize("plain", ["", "hush", "1234567", "00000000", "a" * 100])
def test_common_words_are_not_secrets(plain: str) -> None:
    evidence = Evidence()
    evidence.secret("key", plain)
    evidence.text("a text", f"it is {plain}")
    assert evidence.settle() == []


def test_a_value_that_is_invented_may_be_a_secret_of_another_test() -> None:
    evidence = Evidence()
    evidence.secret("key", "SoundHound")
    evidence.settle()
    for invented, used, found in [(False, False, True), (True, True, True), (True, False, False)]:
        if used:
            evidence.used("SoundHound")
        evidence.text("a text", "tag=SoundHound")
        assert bool(evidence.settle(invented)) is found


def test_an_invented_secret_is_forgotten() -> None:
    evidence = Evidence()
    evidence.secret("key", "another-key")

    @given(st.sampled_from(["SoundHound", "another-key"]))
    def invent(word: str) -> None:
        evidence.secret("invented key", word)

    invent()
    evidence.text("a text", "tag=SoundHound")
    assert evidence.settle(invented=True) == ["a text shows a invented key"]
    evidence.text("a text", "tag=SoundHound")
    assert evidence.settle() == []
    evidence.text("a text", "another-key")
    assert evidence.settle() == ["a text shows a key"]
