"""Tests that leak secrets, each in a different way. They test the secrets watch, and the suite does
not collect them.

The first test leaks nothing. What the last one leaks is a module variable.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest

from cloudinfinite_emulator.checks.signature import signature as emulated
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.errors import ConfigurationError, ServiceError, TransportError
from cloudinfinite_runtime.http import Headers, SignedRequest
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.settings.hooks import Attempt
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.stubs.stub import BaseStub
from cloudinfinite_runtime.wire import signing

KEY, TOKEN, PASSWORD = "a-key/of-the-test", "a-token-of-the-test", "a-password"
KEYS = Credentials("an-id", KEY, TOKEN)
PROXY = Network(proxy=f"http://user:{PASSWORD}@proxy")
SIGNED = signing.sign_request("GET", "/", secret_id="an-id", secret_key=KEY, key_time="1;2")

kept: list[object] = []


def attempt(path: str = "/", error: str | None = None) -> Attempt:
    return Attempt(
        operation="O",
        number=1,
        method="GET",
        host="h",
        path=path,
        started=datetime.now(UTC),
        error=error,
    )


def test_nothing() -> None:
    logging.getLogger("cloudinfinite").debug("%r %r %r", KEYS, PROXY, attempt("/jobs"))
    error = TransportError(f"no connection by {PROXY} with {KEYS}")
    error.attempts = (attempt(error="connection lost"),)
    print(error, "with the key of an-id")


def test_log_message() -> None:
    logging.getLogger("cloudinfinite").debug("the key is %s", KEY)


def test_log_message_that_is_not_propagated() -> None:
    logger = logging.getLogger("another.library")
    logger.propagate = False
    logger.setLevel(logging.CRITICAL)
    logger.debug("header %s", {"Authorization": SIGNED})


def test_extra_attribute_of_a_log_record() -> None:
    logging.getLogger("cloudinfinite").info("signed", extra={"with": KEY})


def test_traceback_in_the_log() -> None:
    try:
        raise LookupError(TOKEN)
    except LookupError:
        logging.getLogger("cloudinfinite").exception("it failed")


def test_error() -> None:
    with pytest.raises(ConfigurationError):
        raise ConfigurationError(f"not a valid key: {KEY}")


def test_error_without_references() -> None:
    ConfigurationError(KEY)


def test_error_with_a_reference() -> None:
    kept.append(ConfigurationError(KEY))


def test_error_in_a_cycle() -> None:
    error = ConfigurationError(KEY)
    error.__cause__ = error


def test_error_completed_later() -> None:
    error = TransportError("connection lost")
    error.attempts = (attempt(error=f"token {TOKEN}"),)


def test_attribute_of_an_error() -> None:
    error = ServiceError(status=403, message="no", meaning=f"the token is {TOKEN}")
    assert TOKEN not in str(error)


def fail(why: str, *, hidden: bool) -> None:
    try:
        raise OSError(why)
    except OSError as error:
        raise TransportError("connection lost") from (None if hidden else error)


def test_cause_of_an_error() -> None:
    with pytest.raises(TransportError):
        fail(f"proxy user:{PASSWORD}@proxy", hidden=False)


def test_suppressed_cause_of_an_error() -> None:
    with pytest.raises(TransportError):
        fail("Basic dXNlcjphLXBhc3N3b3Jk", hidden=True)


def test_derived_key() -> None:
    ConfigurationError(signing.sign_key(KEY, "1;3"))


def test_signature() -> None:
    ConfigurationError(signing.signature("a-derived-key", "sha1"))


def test_signature_of_the_emulator() -> None:
    ConfigurationError(emulated(KEY, "1;2", "sha1"))


def test_authorization() -> None:
    ConfigurationError(SIGNED)


def test_url_encoded_secret() -> None:
    ConfigurationError("?key=" + KEY.replace("/", "%2F"))


def test_beginning_of_a_secret() -> None:
    ConfigurationError("no key: " + KEY[:16] + "...")


def test_representation() -> None:
    attempt(f"/jobs?token={TOKEN}")


def test_output() -> None:
    print(KEY)


def test_captured_output(capsys: pytest.CaptureFixture[str]) -> None:
    print(TOKEN)
    assert capsys.readouterr().out


class Stub(BaseStub):
    _operations: ClassVar[Mapping[str, Operation[Any]]] = {}

    def _take(self, exchange: SignedRequest) -> Any:
        raise AssertionError(f"unexpected header {TOKEN}")


def test_stub() -> None:
    exchange = SignedRequest(
        url="", method="GET", headers=Headers(), body=b"", connect=1, read=1, deadline=1, safe=True
    )
    with pytest.raises(AssertionError):
        Stub().send(exchange)


OUTLIVING = attempt(KEY)


def test_object_that_outlives_the_test() -> None:
    assert OUTLIVING.number == 1
