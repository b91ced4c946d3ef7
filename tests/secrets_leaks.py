"""Tests that leak, each in another way: what the watch over secrets is tried on. Not for the suite.

The first one does not, and what the last one leaks stands outside of it.
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
    error.attempts = (attempt(error="it was lost"),)
    print(error, "with the key of an-id")


def test_a_line_in_the_log() -> None:
    logging.getLogger("cloudinfinite").debug("the key is %s", KEY)


def test_a_log_that_is_kept_from_others() -> None:
    logger = logging.getLogger("of.another.library")
    logger.propagate = False
    logger.setLevel(logging.CRITICAL)
    logger.debug("header %s", {"Authorization": SIGNED})


def test_more_about_a_line_in_the_log() -> None:
    logging.getLogger("cloudinfinite").info("signed", extra={"with": KEY})


def test_a_traceback_in_the_log() -> None:
    try:
        raise LookupError(TOKEN)
    except LookupError:
        logging.getLogger("cloudinfinite").exception("it failed")


def test_an_error() -> None:
    with pytest.raises(ConfigurationError):
        raise ConfigurationError(f"this is no key: {KEY}")


def test_an_error_that_nobody_keeps() -> None:
    ConfigurationError(KEY)


def test_an_error_that_is_kept() -> None:
    kept.append(ConfigurationError(KEY))


def test_an_error_in_a_cycle() -> None:
    error = ConfigurationError(KEY)
    error.__cause__ = error


def test_an_error_that_is_filled_in_later() -> None:
    error = TransportError("it was lost")
    error.attempts = (attempt(error=f"token {TOKEN}"),)


def test_what_an_error_holds() -> None:
    error = ServiceError(status=403, message="no", meaning=f"the token is {TOKEN}")
    assert TOKEN not in str(error)


def break_off(why: str, *, hidden: bool) -> None:
    try:
        raise OSError(why)
    except OSError as error:
        raise TransportError("it was lost") from (None if hidden else error)


def test_what_lies_under_an_error() -> None:
    with pytest.raises(TransportError):
        break_off(f"proxy user:{PASSWORD}@proxy", hidden=False)


def test_what_lies_hidden_under_an_error() -> None:
    with pytest.raises(TransportError):
        break_off("Basic dXNlcjphLXBhc3N3b3Jk", hidden=True)


def test_a_derived_key() -> None:
    ConfigurationError(signing.sign_key(KEY, "1;3"))


def test_a_signature() -> None:
    ConfigurationError(signing.signature("a-derived-key", "sha1"))


def test_a_signature_of_the_service() -> None:
    ConfigurationError(emulated(KEY, "1;2", "sha1"))


def test_an_authorization() -> None:
    ConfigurationError(SIGNED)


def test_another_spelling() -> None:
    ConfigurationError("?key=" + KEY.replace("/", "%2F"))


def test_the_beginning() -> None:
    ConfigurationError("no key: " + KEY[:16] + "...")


def test_a_representation() -> None:
    attempt(f"/jobs?token={TOKEN}")


def test_printed() -> None:
    print(KEY)


def test_printed_and_caught(capsys: pytest.CaptureFixture[str]) -> None:
    print(TOKEN)
    assert capsys.readouterr().out


class Stub(BaseStub):
    _operations: ClassVar[Mapping[str, Operation[Any]]] = {}

    def _take(self, exchange: SignedRequest) -> Any:
        raise AssertionError(f"the header has {TOKEN}")


def test_a_stub() -> None:
    exchange = SignedRequest(
        url="", method="GET", headers=Headers(), body=b"", connect=1, read=1, deadline=1, safe=True
    )
    with pytest.raises(AssertionError):
        Stub().send(exchange)


OUTLIVING = attempt(KEY)


def test_what_survives() -> None:
    assert OUTLIVING.number == 1
