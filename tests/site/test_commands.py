"""The command on the page of a call sends the request of its sample."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from click.testing import CliRunner

from cloudinfinite_cli.__main__ import PROGRAM
from cloudinfinite_cli.application import Application
from cloudinfinite_cli.dry_run import LEFT_OUT
from cloudinfinite_docs.commands import command

from ..samples import MANY
from .made import real

BUCKET = ("--bucket", "examplebucket-1250000000", "--region", "ap-beijing")


@pytest.fixture
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """Runs command lines without any settings, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return CliRunner()


def test_commands_send_their_samples(runner: CliRunner) -> None:
    failures: list[BaseException] = []
    for name in MANY:
        line = command(real().model, real().model.operations[name], real().samples[name].fields)
        try:
            check(runner, name, line)
        except (AssertionError, ValueError) as error:
            error.add_note(f"in the command of {name}:\n{line}")
            failures.append(error)
    if failures:
        raise BaseExceptionGroup("some commands failed", failures)


def check(runner: CliRunner, name: str, line: str) -> None:
    sample: Any = real().samples[name]
    Path("FILE").write_text(str(sample.fields.get("body", "")), "utf-8")
    program, *words = shlex.split(line.replace("\\\n", " "))
    assert program == PROGRAM.name
    result = runner.invoke(Application(PROGRAM), [*BUCKET, "--output", "json", *words, "--dry-run"])
    assert result.exit_code == 0, result.output
    sent, wanted = json.loads(result.output), sample.request
    url = urlsplit(sent["url"])
    assert (sent["method"], unquote(url.path)) == (wanted["method"], wanted["path"])
    query = dict(parse_qsl(url.query, keep_blank_values=True))
    secret = {key for key, value in query.items() if value == LEFT_OUT}
    assert query == {
        key: LEFT_OUT if key in secret else value or "" for key, value in wanted["query"]
    }
    body = wanted["body"] or ""
    assert sent["body"] == (f"({len(body)} bytes)" if "--body" in words else body) or (
        LEFT_OUT in sent["body"]
    )
