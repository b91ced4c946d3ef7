"""`cloudinfinite request`, which sends requests that the spec lacks."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from .conftest import Line

JOB = "<Request><Tag>MediaInfo</Tag><Input><Object>uploads/demo.mp4</Object></Input></Request>"


def test_requests_and_responses_are_unchanged(line: Line, service: Emulator) -> None:
    made = line("request", "post", "/jobs", "--body", "-", stdin=JOB)
    assert (made.exit_code, made.stderr) == (0, "")
    assert "<Tag>MediaInfo</Tag>" in made.stdout
    # A query in the path is decoded, and equals one in options.
    listed = line("request", "GET", "/jobs?tag=Media%49nfo&size=1")
    again = line(
        "request", "GET", "/jobs", "--extra-query", "tag=MediaInfo", "--extra-query", "size=1"
    )
    assert listed.stdout.count("<JobsDetail>") == again.stdout.count("<JobsDetail>") == 1
    sent = service.account.journal.entries[-1]
    assert (sent.operation, sent.status) == ("DescribeMediaJobs", 200)


def test_files_are_uploaded_and_downloaded(line: Line, tmp_path: Path) -> None:
    upload = tmp_path / "a.bin"
    upload.write_bytes(b"\0\xff" * 500)
    to = ("/a%20b.bin", "--host", "object")
    put = line("request", "PUT", *to, "--body", str(upload), "--safe")
    assert (put.exit_code, put.stdout) == (0, "")
    place = tmp_path / "copy.bin"
    got = line("request", "GET", *to, "--out", str(place))
    assert (got.exit_code, got.stdout) == (0, "")
    assert "saved" in got.stderr
    assert place.read_bytes() == upload.read_bytes()
    assert line("request", "GET", *to).stdout_bytes == upload.read_bytes()


def test_queries_select_from_json(line: Line) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (30, 20)).save(picture, "PNG")
    on = ("--host", "object")
    put = line("request", "put", "/a.png", *on, "--body", "-", stdin=picture.getvalue())
    assert put.exit_code == 0
    asked = ("request", "GET", "/a.png?imageInfo", *on)
    assert json.loads(line(*asked).stdout)["width"] == "30"
    assert line(*asked, "--query", "[width, height]", "--output", "jsonl").stdout == '"30"\n"20"\n'
    assert "width" in line(*asked, "--output", "table").stdout


def test_a_dry_run_sends_nothing(bare_line: Line) -> None:
    where = ("--bucket", DEMO_BUCKET, "--region", "ap-beijing")
    words = ("request", "delete", "/a?versionId=1&acl", *where, "--host", "object", "--dry-run")
    result = bare_line(*words)
    shown = json.loads(result.stdout)
    assert shown["method"] == "DELETE"
    assert shown["url"].endswith(".cos.ap-beijing.myqcloud.com/a?versionId=1&acl")
    assert shown["headers"]["Authorization"] == "(left out)"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["GET", "jobs"], 2, "must begin with a slash, like /jobs, not 'jobs'"),
        (["FETCH", "/jobs"], 2, "'FETCH' is not one of"),
        (["GET", "/jobs", "--host", "moon"], 2, "'moon'; choose from bucket, region"),
        (["GET", "/jobs", "--extra-query", "tag"], 2, "--extra-query takes a name and a value"),
        (["GET", "/jobs", "--body", "none.xml"], 12, "none.xml: No such file"),
        (["GET", "/jobs?tag=Nothing"], 4, "InvalidArgument"),
        (["GET", "/jobs?tag=MediaInfo", "--query", "x"], 2, "this answer is not JSON"),
        (["GET", "/none", "--host", "object"], 6, "NoSuchKey"),
    ],
)
def test_mistakes_are_reported(words: list[str], code: int, message: str, line: Line) -> None:
    result = line("request", *words)
    assert message in result.stderr
    assert result.exit_code == code
