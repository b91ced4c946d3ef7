"""Commands for calls, against the emulator."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from .conftest import Line

INFO = ("media", "create-info-job", "--object", "uploads/demo.mp4")


def test_a_job_is_created_and_waited_for(line: Line) -> None:
    result = line(*INFO, "--wait", "--wait-timeout", "60")
    assert result.exit_code == 0, result.output
    job = json.loads(result.stdout)
    assert (job["State"], job["Operation"]["MediaInfo"]["Stream"]["Audio"][0]["CodecName"]) == (
        "Success",
        "aac",
    )
    again = line("media", "describe-job", "--job-id", job["JobId"], "--wait")
    assert json.loads(again.stdout)["JobId"] == job["JobId"]


def test_queries_select_from_an_answer(line: Line) -> None:
    result = line(*INFO, "--query", "JobsDetail[].[Tag, Input.Object]", "--output", "jsonl")
    assert result.stdout == '["MediaInfo","uploads/demo.mp4"]\n'
    result = line(*INFO, "--query", "JobsDetail[")
    assert (result.exit_code, "not a valid JMESPath" in result.stderr) == (2, True)


def test_lists_are_paged_automatically(line: Line, service: Emulator) -> None:
    for _ in range(3):
        line(*INFO)
    words = ("media", "describe-jobs", "--tag", "MediaInfo", "--size", "2")
    everything = json.loads(line(*words).stdout)
    assert len(everything) > 2
    assert len(json.loads(line(*words, "--max-items", "3").stdout)) == 3
    page = json.loads(line(*words, "--one-page").stdout)
    assert len(page["JobsDetail"]) == 2
    assert page["NextToken"]
    lines = line(*words, "--output", "jsonl", "--query", "JobId").stdout.splitlines()
    assert [json.loads(each) for each in lines] == [each["JobId"] for each in everything]


def test_output_as_a_table(line: Line) -> None:
    line(*INFO)
    result = line("media", "describe-jobs", "--tag", "MediaInfo", "--output", "table")
    head, rule, *rows = result.stdout.splitlines()
    assert head.split()[:2] == ["Code", "JobId"]
    assert set(rule) == {"─"}
    assert rows
    assert max(map(len, result.stdout.splitlines())) <= 80
    one = line(*INFO, "--output", "table").stdout
    assert "Input.Object" in one


def test_binary_answers_are_saved(line: Line, tmp_path: Path) -> None:
    place = tmp_path / "frame.jpg"
    words = ("media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    result = line(*words, "--out", str(place))
    assert result.exit_code == 0, result.output
    assert place.read_bytes()[:2] == b"\xff\xd8"
    assert result.stdout == ""
    assert f"{place.stat().st_size} bytes" in result.stderr
    assert line(*words).stdout_bytes == place.read_bytes()
    missing = line(*words, "--out", str(tmp_path / "no folder" / "x"))
    assert (missing.exit_code, "Traceback" in missing.output) == (12, False)


def test_a_body_is_read_from_a_file_or_standard_input(line: Line, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"content")
    words = (
        *("images", "upload-and-process", "--key", "a.jpg", "--dry-run", "--output", "json"),
        *("--pic-operations.rules.rule", "x", "--pic-operations.rules.file-id", "b"),
    )
    from_file = line(*words, "--body", str(tmp_path / "a.bin"))
    assert json.loads(from_file.stdout)["headers"]["Content-Length"] == "7"
    from_input = line(*words, "--body", "-", stdin=b"content")
    assert json.loads(from_input.stdout)["body"] == "content"
    assert line(*words, "--body", "nowhere").exit_code == 12
    missing = line(*words)
    assert (missing.exit_code, missing.stderr) == (2, "Error: --body is required\n")


def test_arguments_are_read_from_a_document(line: Line, tmp_path: Path) -> None:
    place = tmp_path / "job.json"
    place.write_text('{"object": "no.mp4", "Operation": {"UserData": "from a file"}}')
    query = ("--query", "JobsDetail[].[Input.Object, Operation.UserData]", "--output", "jsonl")
    result = line(*INFO, "--json", str(place), *query)
    assert result.stdout == '["uploads/demo.mp4","from a file"]\n'
    result = line(*INFO, "--json", "-", *query, stdin='{"user_data": "from a pipe"}')
    assert result.stdout == '["uploads/demo.mp4","from a pipe"]\n'
    result = line(*INFO, "--json", "-", stdin="{")
    assert (result.exit_code, "--json -: not valid JSON" in result.stderr) == (2, True)


def test_a_dry_run_shows_the_request_without_secrets(
    line: Line, service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "the-token-of-a-dry-run")
    before = len(service.account.jobs.all())
    result = line(
        *INFO, "--user-data", "u", "--extra-header", "x-a=b", "--dry-run", "--output=table"
    )
    first, *rest = result.stdout.splitlines()
    assert first == f"POST {service.endpoint_url}/jobs"
    assert "Authorization: (left out)" in rest
    assert "x-a: b" in rest
    assert rest[-1].endswith("<UserData>u</UserData></Operation></Request>")
    assert "q-signature" not in result.output
    assert "the-token" not in result.output
    assert len(service.account.jobs.all()) == before


def test_a_dry_run_needs_no_key_and_shows_no_secret_field(bare_line: Line) -> None:
    place = ("--bucket", DEMO_BUCKET, "--region", "ap-beijing", "--output", "json")
    result = bare_line(
        *("media", "create-transcode-job", "--object", "a", "--output.object", "b"),
        *("--transcode.trans-config.hls-encrypt.uri-key", "masterkey1234567", "--dry-run", *place),
    )
    assert result.exit_code == 0, result.output
    assert "masterkey" not in result.output
    assert "<UriKey>(left out)</UriKey>" in json.loads(result.stdout)["body"]
    assert urlsplit(json.loads(result.stdout)["url"]).hostname == (
        f"{DEMO_BUCKET}.ci.ap-beijing.myqcloud.com"
    )


def test_general_options_go_before_or_after_the_command(bare_line: Line) -> None:
    place = ("--bucket", DEMO_BUCKET, "--region", "ap-guangzhou", "--output", "json")
    after = bare_line(*INFO, "--dry-run", *place).stdout
    before = bare_line(*place, *INFO, "--dry-run").stdout
    assert json.loads(after)["url"] == json.loads(before)["url"]
    both = bare_line(*place, *INFO, "--dry-run", "--region", "ap-beijing").stdout
    assert ".ap-beijing." in json.loads(both)["url"]


def test_a_presigned_url_is_valid_for_the_given_time(line: Line) -> None:
    words = ("presign", "media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    result = line(*words, "--expires", "60")
    assert result.exit_code == 0, result.output
    url = urlsplit(result.stdout.strip())
    query = dict(parse_qsl(url.query))
    assert (url.path.endswith("/uploads/demo.mp4"), query["time"]) == (True, "0")
    begin, end = map(int, query["q-sign-time"].split(";"))
    assert end - begin - 60 < 120
    assert line(*words, "--expires", "0").exit_code == 3


def test_a_policy_is_printed(line: Line) -> None:
    result = line("policy", "media.create-info-job", "DescribeMediaJob")
    assert result.exit_code == 0, result.output
    granted = [a for each in json.loads(result.stdout)["statement"] for a in each["action"]]
    assert {"ci:CreateMediaJobs", "ci:DescribeMediaJobs"} <= set(granted)
    assert (
        "review cam:PassRole: granted on every resource, since --owner is not given"
        in result.stderr
    )
    wrong = line("policy", "media.create-info-jop")
    assert (wrong.exit_code, "did you mean" in wrong.stderr) == (3, True)


def test_extra_fields_and_queries(line: Line) -> None:
    result = line(
        *(*INFO, "--dry-run", "--output", "json", "--extra-query", "a=b"),
        *("--extra-fields", '{"Operation": {"New": "1"}}', "--job-level", "9", "--no-validate"),
    )
    request = json.loads(result.stdout)
    assert request["url"].endswith("/jobs?a=b")
    assert "<New>1</New>" in request["body"]
    assert line(*INFO, "--extra-query", "a").exit_code == 2
    assert line(*INFO, "--extra-fields", "[]").exit_code == 2


def test_keys_of_a_profile(
    bare_line: Line, service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
    key = service.credentials
    assert bare_line(*INFO).exit_code == 3
    (tmp_path / ".tccli").mkdir()
    (tmp_path / ".tccli" / "work.credential").write_text(
        json.dumps({"secretId": key.secret_id, "secretKey": key.secret_key})
    )
    assert bare_line(*INFO, "--profile", "work").exit_code == 0
    (tmp_path / ".tencentcloud").mkdir()
    (tmp_path / ".tencentcloud" / "credentials").write_text(
        f"[home]\nsecret_id={key.secret_id}\nsecret_key={key.secret_key}\n"
    )
    assert bare_line(*INFO, "--profile", "home").exit_code == 0
    assert bare_line(*INFO, "--profile", "nobody").exit_code == 3
