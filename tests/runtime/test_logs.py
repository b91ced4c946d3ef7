"""The variable that switches the log on."""

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
    """What a program writes to its standard error."""
    more = {"CLOUDINFINITE_LOG": variable} if variable is not None else {}
    done = run_command([*python(PROGRAM), url, *arguments], env={**os.environ, **more})
    return done.stderr.splitlines()


def test_the_variable_has_a_line_written_for_each_attempt_and_each_call(
    server: FaultServer,
) -> None:
    server.behaviours = [answer(CAKES)]
    lines = run(server.url, "debug")
    assert len(lines) == 4
    assert all(" cloudinfinite DEBUG ListCakes " in line for line in lines)
    assert not any(secret in line for line in lines for secret in (KEYS.secret_key, "q-sign"))


def test_without_it_nothing_is_written(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    assert run(server.url, None) == []


def test_a_program_with_a_log_of_its_own_gets_the_lines_there_once(server: FaultServer) -> None:
    server.behaviours = [answer(CAKES)]
    lines = run(server.url, "DEBUG", "with a log")
    assert len(lines) == 4
    assert all(line.startswith("mine ListCakes ") for line in lines)


@pytest.mark.parametrize("level", ["yes", "1", "verbose", "\x1b[2J"])
def test_another_level_is_refused(level: str) -> None:
    environment = {"CLOUDINFINITE_LOG": level}
    with pytest.raises(ConfigurationError, match="CLOUDINFINITE_LOG must be debug, not '"):
        configure(RetryPolicy(), CreateOnce(), environment=environment)


def test_nothing_asked_nothing_done() -> None:
    before = logging.getLogger(LOGGER).level
    switch_on(None)
    assert logging.getLogger(LOGGER).level == before
