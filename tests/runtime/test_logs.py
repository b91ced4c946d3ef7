"""The environment variable that turns on the log."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.settings.options import LOGGER, configure, switch_on
from cloudinfinite_runtime.settings.retry import CreateOnce, RetryPolicy

from ..processes import python
from ..processes import run as run_command
from .fault_server import FaultServer, answer
from .strategies import CAKES
from .toy import KEYS

PROGRAM = """
import logging, sys
from tests.runtime.toy import KEYS, ToyClient
if sys.argv[2:]:
    logging.basicConfig(format="mine %(message)s", level=logging.INFO)
for _ in range(2):
    with ToyClient(credentials=KEYS, endpoint_url=sys.argv[1]) as toy:
        toy.list_cakes()
"""


@pytest.fixture(autouse=True)
def _level_as_before() -> Iterator[None]:
    logger = logging.getLogger(LOGGER)
    level = logger.level
    yield
    logger.setLevel(level)


def run(url: str, variable: str | None, *arguments: str) -> list[str]:
    """Returns what a program writes to standard error."""
    more = {"CLOUDINFINITE_LOG": variable} if variable is not None else {}
    done = run_command([*python(PROGRAM), url, *arguments], env={**os.environ, **more})
    return done.stderr.splitlines()


def test_the_variable_logs_a_line_per_attempt_and_per_call(
    server: FaultServer,
) -> None:
    server.behaviours = [answer(CAKES)]
    lines = run(server.url, "debug")
    assert len(lines) == 4
    assert all(" cloudinfinite DEBUG ListCakes " in line for line in lines)
    assert not any(secret in line for line in lines for secret in (KEYS.secret_key, "q-sign"))


def test_nothing_is_logged_without_the_variable(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    assert run(server.url, None) == []


def test_a_configured_log_gets_each_line_once(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    lines = run(server.url, "DEBUG", "with a log")
    assert len(lines) == 4
    assert all(line.startswith("mine ListCakes ") for line in lines)


@pytest.mark.parametrize("level", ["yes", "1", "verbose", "\x1b[2J"])
def test_an_unknown_level_is_refused(level: str) -> None:
    environment = {"CLOUDINFINITE_LOG": level}
    with pytest.raises(ConfigurationError, match="CLOUDINFINITE_LOG must be debug, not '"):
        configure(RetryPolicy(), CreateOnce(), environment=environment)


def test_without_a_level_the_logger_is_unchanged() -> None:
    before = logging.getLogger(LOGGER).level
    switch_on(None)
    assert logging.getLogger(LOGGER).level == before
