"""What commands do, against the emulator."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from .conftest import Line

INFO = ("media", "create-info-job", "--object", "uploads/demo.mp4")


def test_a_job_is_created_and_waited_for(line: Line) -> None:
    ran = line(*INFO, "--wait", "--wait-timeout", "60")
    assert ran.exit_code == 0, ran.output
    job = json.loads(ran.stdout)
    assert (job["State"], job["Operation"]["MediaInfo"]["Stream"]["Audio"][0]["CodecName"]) == (
        "Success",
        "aac",
    )
    again = line("media", "describe-job", "--job-id", job["JobId"], "--wait")
    assert json.loads(again.stdout)["JobId"] == job["JobId"]


def test_a_query_selects_of_an_answer(line: Line) -> None:
    ran = line(*INFO, "--query", "JobsDetail[].[Tag, Input.Object]", "--output", "jsonl")
    assert ran.stdout == '["MediaInfo","uploads/demo.mp4"]\n'
    ran = line(*INFO, "--query", "JobsDetail[")
    assert (ran.exit_code, "not a valid JMESPath" in ran.stderr) == (2, True)


def test_a_list_pages_by_itself(line: Line, service: Emulator) -> None:
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


def test_a_table(line: Line) -> None:
    line(*INFO)
    ran = line("media", "describe-jobs", "--tag", "MediaInfo", "--output", "table")
    head, rule, *rows = ran.stdout.splitlines()
    assert head.split()[:2] == ["Code", "JobId"]
    assert set(rule) == {"─"}
    assert rows
    assert max(map(len, ran.stdout.splitlines())) <= 80
    one = line(*INFO, "--output", "table").stdout
    assert "Input.Object" in one


def test_bytes_are_saved(line: Line, tmp_path: Path) -> None:
    place = tmp_path / "frame.jpg"
    words = ("media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    ran = line(*words, "--out", str(place))
    assert ran.exit_code == 0, ran.output
    assert place.read_bytes()[:2] == b"\xff\xd8"
    assert ran.stdout == ""
    assert f"{place.stat().st_size} bytes" in ran.stderr
    assert line(*words).stdout_bytes == place.read_bytes()
    missing = line(*words, "--out", str(tmp_path / "no folder" / "x"))
    assert (missing.exit_code, "Traceback" in missing.output) == (12, False)


def test_a_body_comes_from_a_file_or_from_standard_input(line: Line, tmp_path: Path) -> None:
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


def test_arguments_come_from_a_document(line: Line, tmp_path: Path) -> None:
    place = tmp_path / "job.json"
    place.write_text('{"object": "no.mp4", "Operation": {"UserData": "from a file"}}')
    query = ("--query", "JobsDetail[].[Input.Object, Operation.UserData]", "--output", "jsonl")
    ran = line(*INFO, "--json", str(place), *query)
    assert ran.stdout == '["uploads/demo.mp4","from a file"]\n'
    ran = line(*INFO, "--json", "-", *query, stdin='{"user_data": "from a pipe"}')
    assert ran.stdout == '["uploads/demo.mp4","from a pipe"]\n'
    ran = line(*INFO, "--json", "-", stdin="{")
    assert (ran.exit_code, "--json -: not valid JSON" in ran.stderr) == (2, True)


def test_a_dry_run_shows_the_request_without_secrets(
    line: Line, service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "the-token-of-a-dry-run")
    before = len(service.account.jobs.all())
    ran = line(*INFO, "--user-data", "u", "--extra-header", "x-a=b", "--dry-run", "--output=table")
    first, *rest = ran.stdout.splitlines()
    assert first == f"POST {service.endpoint_url}/jobs"
    assert "Authorization: (left out)" in rest
    assert "x-a: b" in rest
    assert rest[-1].endswith("<UserData>u</UserData></Operation></Request>")
    assert "q-signature" not in ran.output
    assert "the-token" not in ran.output
    assert len(service.account.jobs.all()) == before


def test_a_dry_run_needs_no_key_and_shows_no_secret_field(bare_line: Line) -> None:
    place = ("--bucket", DEMO_BUCKET, "--region", "ap-beijing", "--output", "json")
    ran = bare_line(
        *("media", "create-transcode-job", "--object", "a", "--output.object", "b"),
        *("--transcode.trans-config.hls-encrypt.uri-key", "masterkey1234567", "--dry-run", *place),
    )
    assert ran.exit_code == 0, ran.output
    assert "masterkey" not in ran.output
    assert "<UriKey>(left out)</UriKey>" in json.loads(ran.stdout)["body"]
    assert urlsplit(json.loads(ran.stdout)["url"]).hostname == (
        f"{DEMO_BUCKET}.ci.ap-beijing.myqcloud.com"
    )


def test_general_options_go_before_or_after_the_command(bare_line: Line) -> None:
    place = ("--bucket", DEMO_BUCKET, "--region", "ap-guangzhou", "--output", "json")
    after = bare_line(*INFO, "--dry-run", *place).stdout
    before = bare_line(*place, *INFO, "--dry-run").stdout
    assert json.loads(after)["url"] == json.loads(before)["url"]
    both = bare_line(*place, *INFO, "--dry-run", "--region", "ap-beijing").stdout
    assert ".ap-beijing." in json.loads(both)["url"]


def test_a_url_is_as_valid_as_it_is_asked_to_be(line: Line) -> None:
    words = ("presign", "media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    ran = line(*words, "--expires", "60")
    assert ran.exit_code == 0, ran.output
    url = urlsplit(ran.stdout.strip())
    query = dict(parse_qsl(url.query))
    assert (url.path.endswith("/uploads/demo.mp4"), query["time"]) == (True, "0")
    begin, end = map(int, query["q-sign-time"].split(";"))
    assert end - begin - 60 < 120
    assert line(*words, "--expires", "0").exit_code == 3


def test_a_policy(line: Line) -> None:
    ran = line("policy", "media.create-info-job", "DescribeMediaJob")
    assert ran.exit_code == 0, ran.output
    granted = [a for each in json.loads(ran.stdout)["statement"] for a in each["action"]]
    assert {"ci:CreateMediaJobs", "ci:DescribeMediaJobs"} <= set(granted)
    assert (
        "review cam:PassRole: granted on every resource, since --owner is not given" in ran.stderr
    )
    wrong = line("policy", "media.create-info-jop")
    assert (wrong.exit_code, "did you mean" in wrong.stderr) == (3, True)


def test_what_the_spec_lacks(line: Line) -> None:
    ran = line(
        *(*INFO, "--dry-run", "--output", "json", "--extra-query", "a=b"),
        *("--extra-fields", '{"Operation": {"New": "1"}}', "--job-level", "9", "--no-validate"),
    )
    request = json.loads(ran.stdout)
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
