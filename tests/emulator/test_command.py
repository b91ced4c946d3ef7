"""The command in a separate process: its output, how it ends, and invalid options."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from cloudinfinite import AuthenticationError, Client, Credentials
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_CREDENTIALS,
    DEMO_REGION,
    Emulator,
    ModerationRule,
    Settings,
)
from cloudinfinite_emulator.__main__ import main
from cloudinfinite_emulator.command import build_parser, read_settings
from cloudinfinite_emulator.coverage import table
from cloudinfinite_emulator.media.samples import make_wav
from cloudinfinite_runtime import VERSION

from ..processes import PATIENCE, PIPE, Process, python, run, started
from ..waiting import SOON
from .bodies import MEDIA

SECRET = "somebody-elses-very-secret-key"
TOKEN = "somebody-elses-very-secret-token"
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("CLOUDINFINITE_", "TENCENTCLOUD_"))
} | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", "PYTHONWARNINGS": "error"}


@dataclass
class Command:
    """The running command."""

    process: Process
    greeting: str

    @property
    def url(self) -> str:
        return self.exports["CLOUDINFINITE_ENDPOINT_URL"]

    @property
    def exports(self) -> Mapping[str, str]:
        lines = re.findall(r"^ +export (.*)$", self.greeting, re.MULTILINE)
        assert len(lines) in (2, 3)
        return dict(pair.split("=", 1) for line in lines for pair in line.split(" "))

    def end(self, with_signal: signal.Signals = signal.SIGTERM) -> tuple[str, str]:
        """Stops the command, which must exit cleanly, and returns its remaining output."""
        self.process.send_signal(with_signal)
        out, err = self.process.communicate(timeout=PATIENCE)
        assert (self.process.returncode, out) == (0, "Stopped.\n"), err
        return out, err


def arguments(*options: str) -> list[str]:
    return [sys.executable, "-m", "cloudinfinite_emulator", *options]


@contextmanager
def running(*options: str) -> Iterator[Command]:
    with started(
        arguments("--port", "0", *options),
        stderr=PIPE,
        env=ENVIRONMENT | {"PYTHONIOENCODING": "utf-8"},
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        while "Client() needs no arguments" not in "".join(lines[-2:-1]):
            lines.append(process.stdout.readline())
            assert lines[-1], process.communicate()
        yield Command(process, "".join(lines))


def refused(*options: str) -> str:
    """Returns the error of a command that does not start: one line without secrets."""
    ran = run(arguments("--port", "0", *options), check=False, env=ENVIRONMENT)
    assert ran.returncode in (1, 2), ran
    assert ran.stdout == ""
    assert "Traceback" not in ran.stderr
    assert SECRET not in ran.stderr
    assert TOKEN not in ran.stderr
    [line] = ran.stderr.splitlines()
    return line


def client(url: str, key: Credentials = DEMO_CREDENTIALS) -> Client:
    return Client(credentials=key, endpoint_url=url, proxy="", retries=0)


def test_a_folder_is_served_as_the_greeting_says(tmp_path: Path) -> None:
    (tmp_path / "tone.wav").write_bytes(make_wav(seconds=0.1))
    started = time.monotonic()
    with running("--bucket", f"mine-1250000001={tmp_path}", "--region", "ap-tokyo") as command:
        assert time.monotonic() - started < SOON
        assert command.greeting.startswith(
            f"The emulator listens on {command.url}\nfor mine-1250000001 in ap-tokyo. "
        )
        assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+", command.url)
        assert command.exports == {
            "CLOUDINFINITE_ENDPOINT_URL": command.url,
            "TENCENTCLOUD_SECRET_ID": DEMO_CREDENTIALS.secret_id,
            "TENCENTCLOUD_SECRET_KEY": DEMO_CREDENTIALS.secret_key,
            "CLOUDINFINITE_BUCKET": "mine-1250000001",
            "CLOUDINFINITE_REGION": "ap-tokyo",
        }
        # A client without arguments works with the exported variables.
        program = (
            "from cloudinfinite import Client\n"
            "with Client() as client:\n"
            "    made = client.media.create_info_job(object='tone.wav')\n"
            "    job = client.media.wait(made, timeout=20)\n"
            "    print(job.state, job.operation.media_info.format.format_name)\n"
        )
        ran = run(python(program), check=False, env={**ENVIRONMENT, **command.exports})
        assert (ran.stdout, ran.stderr) == ("Success wav\n", "")
        lines = command.end()[1].splitlines()
    assert re.fullmatch(r"INFO POST /jobs CreateMediaInfoJob 200 [0-9.]+ ms", lines[0])
    looked_up = r"INFO GET /jobs/j[0-9a-f]{32} DescribeMediaJob 200 [0-9.]+ ms"
    assert lines[1:]
    assert all(re.fullmatch(looked_up, line) for line in lines[1:])


def test_each_request_is_logged_unless_quiet() -> None:
    for options, logged in (((), True), (("--quiet",), False)):
        with running("--auth", "off", "--admin", *options) as command:
            requests.get(f"{command.url}/_emulator/queue?account={SECRET}", timeout=10)
            requests.get(f"{command.url}/nowhere%0Aelse?secret={SECRET}", timeout=10)
            requests.get(f"{command.url}/jobs?tag=Odd", timeout=10)
            requests.put(f"{command.url}/jobs/j1", timeout=10, data=b"")
            lines = command.end()[1].splitlines()
        assert SECRET not in "".join(lines)
        seen = [re.sub(r"[0-9.]+ ms", "ms", line) for line in lines if " ms" in line]
        assert seen == logged * [
            "INFO GET /_emulator/queue - 200 ms",
            "INFO GET /nowhere%0Aelse - 404 ms InvalidUrl",
            "INFO GET /jobs DescribeMediaJobs 400 ms InvalidArgument",
            "INFO PUT /jobs/j1 CancelMediaJob 400 ms InvalidArgument",
        ]
        # Accepted deviations are logged even if quiet.
        assert "INFO PUT /jobs/j1: the flag cancel is missing from the query" in lines


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"cloudinfinite-emulator {VERSION}\n"


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra_the_error_says_what_to_install(module: str) -> None:
    program = f"""
import sys
sys.modules[{module!r}] = None
from cloudinfinite_emulator.__main__ import main
# What needs no server is there without one.
for option in ("--help", "--version", "--coverage"):
    try:
        main([option])
    except SystemExit as end:
        assert not end.code, option
print("and now")
sys.argv[1:] = []
main()
"""
    ran = run(python(program), check=False, env=ENVIRONMENT)
    assert ran.returncode == 1
    assert ran.stdout.endswith("and now\n")
    [line] = ran.stderr.splitlines()
    assert line.endswith('starlette and uvicorn: pip install "cloudinfinite[emulator]"')


def test_a_workflow_may_use_known_and_simulated_tags() -> None:
    def parsed(*options: str) -> Settings:
        return read_settings(build_parser().parse_args(options))

    assert parsed("--workflow", "w1=Transcode,MediaInfo").workflows["w1"].tags == (
        "Transcode",
        "MediaInfo",
    )
    for simulated in ("Odd", "*"):
        assert parsed("--workflow", "w1=Odd", "--simulate", simulated).workflows
    with pytest.raises(ValueError, match="there is no Tag 'Odd'") as caught:
        parsed("--workflow", "w1=MediaInfo,Odd", "--simulate", "Mine")
    assert all(tag in str(caught.value) for tag in ("MediaInfo", "Transcode", "Mine"))


def test_moderation_rules_keep_the_order_of_the_options() -> None:
    options = ("--moderate-content", "a=b=review", "--moderate", "*bad*=block:Porn:97")
    settings = read_settings(build_parser().parse_args([*options, "--moderate", "*=pass:Fine"]))
    assert list(settings.moderation) == [
        ModerationRule("review", content="a=b"),
        ModerationRule("block", "Porn", 97, key="*bad*"),
        ModerationRule("pass", "Fine"),
    ]


@pytest.mark.parametrize("with_signal", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_cleanly_while_jobs_run(with_signal: signal.Signals) -> None:
    with running("--job-seconds", "60", "--simulate", "*") as command:
        with client(command.url) as own:
            own.media.create_info_job(object="a")
            started = time.monotonic()
            command.end(with_signal)
        assert time.monotonic() - started < SOON


def test_a_users_key_is_not_printed() -> None:
    key = Credentials("AKIDsomebody", SECRET, TOKEN)
    given = f"{key.secret_id}:{SECRET}:{TOKEN}"
    with running("--key", given, "--key", f"other:{SECRET}") as command:
        assert command.exports == {
            "CLOUDINFINITE_ENDPOINT_URL": command.url,
            "TENCENTCLOUD_SECRET_ID": key.secret_id,
            "TENCENTCLOUD_SECRET_KEY": "…",
            "TENCENTCLOUD_TOKEN": "…",
            "CLOUDINFINITE_BUCKET": "examplebucket-1250000000",
            "CLOUDINFINITE_REGION": "ap-beijing",
        }
        for each in (key, Credentials("other", SECRET)):
            with client(command.url, each) as own:
                own.batch.describe_jobs()
        wrong = Credentials("other", SECRET[::-1])
        with client(command.url, wrong) as own, pytest.raises(AuthenticationError):
            own.batch.describe_jobs()
        printed = "".join((command.greeting, *command.end()))
    assert "wrong signature" in printed
    assert SECRET not in printed
    assert TOKEN not in printed


ODD_BODY = MEDIA.replace("<Input>", "<Odd>1</Odd><Input>")


def create(url: str) -> requests.Response:
    """Sends a job whose body the schema does not allow."""
    headers = {"Content-Type": "application/xml"}
    return requests.post(f"{url}/jobs", ODD_BODY, headers=headers, timeout=10)


def test_checks_can_be_disabled_and_the_clock_stopped() -> None:
    options = ("--auth", "off", "--loose", "--admin", "--clock", "stepped")
    with running(*options) as command:
        assert requests.get(f"{command.url}/inventorytriggerjob", timeout=10).status_code == 200
        assert create(command.url).status_code == 200
        health = requests.get(f"{command.url}/_emulator/health", timeout=10).json()
        assert health["buckets"] == [DEMO_BUCKET]
        assert health["region"] == DEMO_REGION
        url = f"{command.url}/_emulator/clock"
        now = requests.get(url, timeout=10).json()
        assert now["stepped"] is True
        moved = requests.post(url, json={"advance": 60}, timeout=10).json()
        assert moved == {"now": now["now"] + 60, "stepped": True}
        # The log names what the real service would refuse.
        assert "Odd" in command.end()[1]


def test_by_default_the_schema_is_enforced_and_the_control_surface_is_off(tmp_path: Path) -> None:
    buckets = ("--bucket", f"one-1250000000={tmp_path}", "--bucket", "two-1250000000")
    with running("--auth", "off", *buckets) as command:
        answer = requests.get(f"{command.url}/_emulator/health", timeout=10)
        assert (answer.status_code, "InvalidUrl" in answer.text) == (404, True)
        assert "for one-1250000000, two-1250000000 in " in command.greeting
        answer = requests.get(f"{command.url}/inventorytriggerjob", timeout=10)
        assert answer.status_code == 400
        assert "the emulator has one-1250000000, two-1250000000" in answer.text
        host = {"Host": "two-1250000000.ci.ap-beijing.myqcloud.com"}
        answer = requests.post(f"{command.url}/jobs", ODD_BODY, headers=host, timeout=10)
        assert (answer.status_code, "Odd" in answer.text) == (400, True)
        command.end()


def test_a_taken_port_is_reported() -> None:
    with Emulator() as emulator:
        port = emulator.endpoint_url.rpartition(":")[2]
        error_line = refused("--port", port)
    assert error_line.startswith(
        f"cloudinfinite-emulator: cannot listen on {emulator.endpoint_url}: "
    )
    assert "in use" in error_line


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ("--bucket nothing", "'nothing' is not a bucket name"),
        ("--bucket examplebucket-1250000000=", "there is no folder after the ="),
        ("--bucket examplebucket-1250000000=/nowhere/at/all", "/nowhere/at/all"),
        ("--bucket examplebucket-1250000000=/nowhere/../\0", "folder"),
        ("--bucket a-1250000000 --bucket a-1250000000", "the bucket a-1250000000 is given 2 times"),
        (f"--key {SECRET}", "expected ID:KEY or ID:KEY:TOKEN"),
        (f"--key :{SECRET}", "expected ID:KEY or ID:KEY:TOKEN"),
        (f"--key id:{SECRET}:to\nken", "expected ID:KEY or ID:KEY:TOKEN"),
        (f"--key id:{SECRET} --key id:another", "the SecretId id is given 2 times"),
        ("--workflow w1", "expected ID=TAG or ID=TAG,TAG, not 'w1'"),
        ("--workflow =MediaInfo", "expected ID=TAG or ID=TAG,TAG"),
        ("--workflow w1=,", "expected ID=TAG or ID=TAG,TAG"),
        ("--workflow w1=Medianfo", "--workflow w1: there is no Tag 'Medianfo', only "),
        ("--workers 0", "--workers must be a number of at least 1, not 0"),
        ("--workers two", "--workers: invalid int value: 'two'"),
        ("--job-seconds -1", "--job-seconds must be a number of at least 0, not -1"),
        ("--job-seconds nan", "--job-seconds must be a number of at least 0, not nan"),
        ("--job-seconds inf", "--job-seconds must be a number of at least 0, not inf"),
        ("--max-jobs 0", "--max-jobs must be a number of at least 1, not 0"),
        ("--keep-jobs -1", "--keep-jobs must be a number of at least 0, not -1"),
        ("--port 65536", "--port: expected 0 to 65535, not '65536'"),
        ("--port -1", "--port: expected 0 to 65535, not '-1'"),
        ("--port http", "--port: expected 0 to 65535, not 'http'"),
        ("--moderate bad/*", "--moderate: expected …=SUGGESTION, …=SUGGESTION:LABEL"),
        ("--moderate =block", "--moderate: expected …=SUGGESTION, …=SUGGESTION:LABEL"),
        ("--moderate a=maybe", "suggestion must be one of pass, review, block, not 'maybe'"),
        ("--moderate a=block:Porn:1e2", "the score must be from 0 to 100, not '1e2'"),
        ("--moderate-content a=block:Porn:101", "score must be from 0 to 100, not 101"),
        ("--callback nowhere", "--callback: expected http://HOST"),
        ("--callback http://[", "--callback: expected http://HOST"),
        ("--allow-callback http://a.example", "--allow-callback: expected a host, such as"),
        ("--state /proc/nothing", "--state: cannot keep state in /proc/nothing: No such file"),
        ("--host 203.0.113.1", "cannot listen on http://203.0.113.1:0: "),
        ("--host a..b", "cannot listen on http://a..b:0: "),
        ("--clock broken", "--clock: invalid choice: 'broken'"),
        ("--auth maybe", "--auth: invalid choice: 'maybe'"),
        ("--region no_region", "'no_region' is not a region"),
        ("--admi", "unrecognized arguments: --admi"),
        ("media", "unrecognized arguments: media"),
    ],
)
def test_invalid_options_are_reported(
    options: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    # In this process, because thirty more would take half a minute.
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(SystemExit) as caught:
        main(["--port", "0", *options.split(" ")])
    signal.signal(signal.SIGTERM, before)
    assert caught.value.code in (1, 2)
    out, err = capsys.readouterr()
    assert out == ""
    [line] = err.splitlines()
    assert line.startswith("cloudinfinite-emulator: ")
    assert reason in line
    assert SECRET not in err


def test_an_error_is_reported_without_a_traceback(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    error_line = refused("--bucket", f"examplebucket-1250000000={missing}")
    assert (
        "missing' of the bucket examplebucket-1250000000 cannot be used: it does not" in error_line
    )
    assert "ID:KEY" in refused("--key", f"{SECRET}\n:{TOKEN}")


def test_help_explains_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    reason = capsys.readouterr().out
    actions = [each for each in build_parser()._actions if each.option_strings]
    assert len(actions) > 15
    for action in actions:
        assert action.help, action.option_strings
        assert any(f"  {name}" in reason for name in action.option_strings)


def test_the_coverage_table_is_printed() -> None:
    command = [str(Path(sys.executable).with_name("cloudinfinite-emulator")), "--coverage"]
    ran = run(command, env=ENVIRONMENT)
    assert ran.stdout == f"{table()}\n"
