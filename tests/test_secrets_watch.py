"""The secrets watch finds a secret in any kind of text, and reports nothing else."""

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
    "test_log_message": f"{LOG} shows a secret key",
    "test_log_message_that_is_not_propagated": (
        "a record of the logger another.library shows a signature"
    ),
    "test_extra_attribute_of_a_log_record": f"{LOG} shows a secret key",
    "test_traceback_in_the_log": f"{LOG} shows a token",
    "test_error": f"{ERROR} shows a secret key",
    "test_error_without_references": f"{ERROR} shows a secret key",
    "test_error_with_a_reference": f"{ERROR} shows a secret key",
    "test_error_in_a_cycle": f"{ERROR} shows a secret key",
    "test_error_completed_later": "an attribute of a TransportError shows a token",
    "test_attribute_of_an_error": "an attribute of a ServiceError shows a token",
    "test_cause_of_an_error": f"{UNDER} shows a proxy's password",
    "test_suppressed_cause_of_an_error": f"{UNDER} shows a proxy's password",
    "test_derived_key": f"{ERROR} shows a derived key",
    "test_signature": f"{ERROR} shows a signature",
    "test_signature_of_the_emulator": f"{ERROR} shows a signature",
    "test_authorization": f"{ERROR} shows a signature",
    "test_url_encoded_secret": f"{ERROR} shows a secret key",
    "test_beginning_of_a_secret": f"{ERROR} shows a secret key",
    "test_representation": f"{OBJECT} shows a token",
    "test_output": "the output shows a secret key",
    "test_captured_output": "the output shows a token",
    "test_stub": "the error of a stub shows a token",
    "test_object_that_outlives_the_test": f"{OBJECT} shows a secret key",
}


def test_the_watch_is_active(request: pytest.FixtureRequest) -> None:
    assert request.config.pluginmanager.has_plugin(NAME)


@pytest.fixture(scope="module")
def output() -> str:
    """Runs the leaking tests, and returns the output of pytest."""
    options = ("-o", "addopts=", "-p", "no:cacheprovider", "-p", "tests.secrets_watch")
    done = run_command(
        [sys.executable, "-m", "pytest", *options, "-v", "-rN", LEAKS],
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_each_leak_is_found_in_its_test(output: str) -> None:
    reports = re.findall(r"^_+ ERROR at teardown of (\w+) _+\n(.*)$", output, re.MULTILINE)
    found = {name: finding.split("; ") for name, finding in reports}
    assert set(found) == set(FOUND)
    assert {name for name in FOUND if FOUND[name] not in found[name]} == set()


def test_the_leaking_tests_pass(output: str) -> None:
    assert f"{len(FOUND) + 1} passed, {len(FOUND)} errors" in output


def test_findings_show_no_secret(output: str) -> None:
    without = re.sub(r"-+ Captured \w+ call -+\n(?:(?!_).*\n)+", "", output)
    assert re.findall(r"a-key.|a-token.|a-password|dXNlcj|[0-9a-f]{40}", without) == []


@given(SECRETS, st.text(), st.text())
def test_a_secret_is_found_anywhere_in_a_text(secret: str, before: str, after: str) -> None:
    evidence = Evidence()
    evidence.secret("key", secret)
    evidence.text("a text", f"{before}{secret}{after}")
    assert evidence.settle(invented=True) == ["a text shows a key"]


@given(SECRETS, st.text(), st.text())
def test_the_beginning_of_a_secret_is_found(secret: str, before: str, after: str) -> None:
    evidence = Evidence()
    evidence.secret("key", secret)
    evidence.text("a text", f"{before}{secret[:ENOUGH]}{after}")
    assert evidence.settle(invented=True) == ["a text shows a key"]


@given(SECRETS, st.text())
def test_a_text_without_a_secret_is_not_reported(secret: str, text: str) -> None:
    # Every spelling begins with the first character, a percent sign or a backslash.
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


def test_a_generated_value_may_equal_a_secret_of_another_test() -> None:
    evidence = Evidence()
    evidence.secret("key", "SoundHound")
    evidence.settle()
    for invented, used, found in [(False, False, True), (True, True, True), (True, False, False)]:
        if used:
            evidence.used("SoundHound")
        evidence.text("a text", "tag=SoundHound")
        assert bool(evidence.settle(invented)) is found


def test_a_generated_secret_is_forgotten() -> None:
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
