"""Each kind of error has an exit code and a message, without secrets or tracebacks."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite import OPERATIONS, CloudInfiniteError, Credentials
from cloudinfinite_cli import failures
from cloudinfinite_cli.failures import EXIT_CODES, Failed, explained, option_of
from cloudinfinite_cli.surface import spelt
from cloudinfinite_emulator import DEMO_BUCKET

from .conftest import Line

GUIDE = Path(__file__).parents[2] / "docs" / "command-line.md"
PLACE = ("--bucket", DEMO_BUCKET, "--region", "ap-beijing")


def test_every_error_of_the_package_has_an_exit_code() -> None:
    kinds = [each for _, each in inspect.getmembers(cloudinfinite) if inspect.isclass(each)]
    names = [getattr(cloudinfinite, name) for name in vars(cloudinfinite)["__all__"]]
    errors = {
        each
        for each in (*kinds, *names)
        if inspect.isclass(each) and issubclass(each, CloudInfiniteError)
    }
    assert len(errors) > 15
    for each in errors - {CloudInfiniteError}:
        code = next(code for kind, code in EXIT_CODES if issubclass(each, kind))
        assert code > 1, each


def test_the_guide_lists_every_exit_code() -> None:
    table = GUIDE.read_text("utf-8").split("## Exit codes")[1].split("\n## ")[0]
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)}
    assert listed == {0, 1, failures.INTERRUPTED, *(code for _, code in EXIT_CODES)}


def test_messages_name_options(bare_line: Line) -> None:
    result = bare_line(
        *("media", "create-transcode-job", "--object", "", "--output.object", "b", *PLACE),
        *("--job-level", "9", "--call-back-type", "TDMQ"),
    )
    assert result.exit_code == 2
    first, *lines = result.stderr.splitlines()
    assert first == "Error: 4 arguments are wrong"
    output = "\n".join(lines)
    assert "--object must have at least 1 character (got '')" in output
    assert "--job-level must be at most 2 (got 9)" in output
    assert "give at least one of --template-id, --transcode" in output
    assert "--call-back-mq-config" in output


def test_messages_name_options_outside_a_body(bare_line: Line) -> None:
    result = bare_line("moderation", "recognize-image", *PLACE)
    assert result.stderr == "Error: give at least one of --key, --detect-url\n"


def test_advice_on_half_a_key_is_for_the_command_line(
    bare_line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKIDexample")
    result = bare_line("media", "get-info", "--key", "a.mp4", *PLACE)
    assert result.exit_code == 3
    assert result.stderr.endswith("(and TENCENTCLOUD_TOKEN for temporary keys)\n")


def test_a_missing_folder_is_reported_with_the_given_path(line: Line, tmp_path: Path) -> None:
    place = tmp_path / "missing" / "frame.jpg"
    snapshot = ("media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    result = line(*snapshot, "--out", str(place))
    assert result.exit_code == 12
    assert result.stderr == f"Error: {place}: No such file or directory\n"


def test_values_of_the_wrong_type_are_refused(bare_line: Line) -> None:
    result = bare_line("media", "describe-jobs", "--tag", "MediaInfo", "--size", "many", *PLACE)
    assert result.exit_code == 2
    assert result.stderr == "Error: --size must be an integer (got 'many')\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("media",), 2, "Usage: cloudinfinite media"),
        (("medai",), 2, "Did you mean media"),
        (("media", "create-transcode"), 2, "Did you mean create-transcode-job or"),
        (("presign", "media", "create-transcode-job"), 2, "there is no command"),
        (
            ("media", "describe-jobs", "--tag", "MediaInfo"),
            3,
            "pass --bucket or set CLOUDINFINITE_BUCKET, or",
        ),
        (("media", "describe-jobs", "--tag", "MediaInfo", *PLACE), 3, "TENCENTCLOUD_SECRET_ID"),
        (("media", "describe-jobs", "--output", "xml"), 2, "'xml' is not one of"),
        (("media", "describe-jobs", "--json", "nowhere.json"), 12, "nowhere.json: No such file"),
    ],
)
def test_exit_codes_and_messages(
    words: tuple[str, ...], code: int, message: str, bare_line: Line
) -> None:
    result = bare_line(*words)
    assert (result.exit_code, message in result.output) == (code, True), result.output
    assert "Traceback" not in result.output


def test_messages_suggest_options_and_environment_variables(bare_line: Line) -> None:
    job = ("media", "create-transcode-job", "--object", "a", "--output.object", "b")
    result = bare_line(*job, "--transcode.container.format", "mp5", "--endpoint-url", "http://a.b")
    assert (
        "--output.region is required; set it once with --region or CLOUDINFINITE_REGION"
        in result.stderr
    )
    assert "(got 'mp5')" in result.stderr
    assert "--bucket or CLOUDINFINITE_BUCKET" in result.stderr


def test_an_error_of_the_service(line: Line) -> None:
    result = line("media", "describe-job", "--job-id", "jnone")
    assert result.exit_code == 6
    assert result.stderr.startswith("Error: there is no job jnone")
    assert line("media", "describe-job", "--job-id", "jnone", "--missing-ok").exit_code == 0


def test_a_failed_job(line: Line) -> None:
    result = line("media", "create-info-job", "--object", "uploads/none.mp4", "--wait")
    assert result.exit_code == 10
    assert re.match(r"Error: the job j\w+ failed \(", result.stderr)


def test_an_unreachable_host(line: Line) -> None:
    words = ("--endpoint-url", "http://127.0.0.1:1", "--retries", "0")
    result = line("media", "describe-jobs", "--tag", "MediaInfo", *words)
    assert (result.exit_code, result.stderr.startswith("Error: ")) == (7, True)


def test_an_unexpected_error_reveals_nothing() -> None:
    key = Credentials("AKIDexample", "hush-hush")
    with pytest.raises(click.ClickException) as caught, explained():
        raise RuntimeError(f"it holds {key.secret_key}")
    assert isinstance(caught.value, Failed)
    assert str(caught.value) == "unexpected RuntimeError; --debug shows where"
    assert (caught.value.exit_code, caught.value.__suppress_context__) == (1, True)
    with pytest.raises(RuntimeError), explained(debug=True):
        raise RuntimeError


def test_paths_become_options() -> None:
    operation = OPERATIONS["CreateTranscodeJob"]
    assert option_of("Request.Input.Object", operation) == "--object"
    assert option_of("Request.Operation.Watermark[1].Text.FontSize", operation) == (
        "--watermark.1.text.font-size"
    )
    assert option_of("Request.Nothing", operation) is None
    assert spelt("async_") == "async"


WORDS = st.sampled_from(
    [
        *("media", "moderation", "presign", "doctor", "create-transcode-job", "describe-jobs"),
        *(
            "--object",
            "--output",
            "--output.object",
            "--output.",
            "--.",
            "--",
            "-",
            "--watermark.0",
        ),
        *("--watermark.0.dx", "--transcode", "--no-free-transcode", "--free-transcode", "--wait"),
        *(
            "--json",
            "--query",
            "--dry-run",
            "--explain",
            "--bucket",
            "--tag",
            "--size",
            "=",
            "--a=b",
        ),
        *("{}", "[]", '{"a": [1]}', "true", "table", "", "\x00", "é", "-h", "--help", "--region=x"),
        *("hush-hush", "--max-items", "0", "--extra-query", "--no-", "--0", "--transcode.video.x"),
    ]
)


def test_random_words_never_cause_a_traceback(bare_line: Line, monkeypatch: Any) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKIDexample")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "a-key-that-nobody-sees")
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", "http://127.0.0.1:1")
    known = {0, *(code for _, code in EXIT_CODES)}

    @settings(max_examples=settings().max_examples * 5, phases=[Phase.generate])
    @given(st.lists(WORDS, max_size=8))
    def check(words: list[str]) -> None:
        result = bare_line("--retries", "0", *words)
        assert result.exit_code in known | ({1} if "doctor" in words else set()), (
            words,
            result.output,
        )
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert "Traceback" not in result.output
        assert "a-key-that" not in result.output

    check()
