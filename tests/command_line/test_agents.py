"""The tools for agents, tested with the client of the MCP SDK."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite_cli import agents
from cloudinfinite_cli.__main__ import PROGRAM
from cloudinfinite_cli.agents import Tools, looks_up, server_of
from cloudinfinite_cli.arguments import ArgumentError
from cloudinfinite_cli.failures import Failed
from cloudinfinite_cli.session import Session
from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from ..samples import EXAMPLES
from .conftest import Line


@pytest.fixture
def tools(line: Line, tmp_path: Path) -> Tools:
    return Tools(Session(PROGRAM, {}), tmp_path)


def test_the_server_works_over_standard_input_and_output(service: Emulator, tmp_path: Path) -> None:
    # Importing the SDK takes longer than most tests of this module.
    from mcp import StdioServerParameters
    from mcp.client import Client
    from mcp.client.stdio import stdio_client

    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "cloudinfinite_cli", "mcp", "--bucket", DEMO_BUCKET, "--region", "ap-beijing"],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "TENCENTCLOUD_SECRET_ID": service.credentials.secret_id,
            "TENCENTCLOUD_SECRET_KEY": service.credentials.secret_key,
            "CLOUDINFINITE_ENDPOINT_URL": service.endpoint_url,
        },
    )

    async def talk() -> None:
        async with Client(stdio_client(parameters)) as client:
            listed = (await client.list_tools()).tools
            assert [each.name for each in listed] == ["describe", "call"]
            assert "dry_run" in listed[1].input_schema["properties"]
            hints = [each.annotations for each in listed]
            assert [each and each.read_only_hint for each in hints] == [True, False]
            found = await client.call_tool("call", {"call": "buckets.describe-service"})
            assert found.structured_content == {"answer": {"Status": "on"}}

    asyncio.run(talk())


def test_describing_and_calling(line: Line, service: Emulator) -> None:
    from mcp.client import Client

    async def talk() -> None:
        async with Client(server_of(Session(PROGRAM, {}), None)) as client:
            found = await client.call_tool("describe", {"about": "media.create-info-job"})
            assert found.structured_content
            assert found.structured_content["dry_run_by_default"] is True
            job: dict[str, Any] = {"call": "media.create-info-job"}
            job["arguments"] = {"object": "uploads/demo.mp4"}
            dry = await client.call_tool("call", job)
            assert dry.structured_content
            assert dry.structured_content["request"]["headers"]["Authorization"] == "(left out)"
            made = await client.call_tool("call", {**job, "dry_run": False, "wait_seconds": 60})
            assert made.structured_content
            assert made.structured_content["job"]["State"] == "Success"
            wrong = await client.call_tool("call", {"call": job["call"], "arguments": {}})
            assert wrong.is_error
            assert "object is required" in str(wrong.content)
            assert "--object" not in str(wrong.content)
            high = {"object": "a", "job_level": 9}
            wrong = await client.call_tool("call", {"call": job["call"], "arguments": high})
            assert "job_level must be at most 2" in str(wrong.content)
            frame = {"call": "media.snapshot", "arguments": {"key": "a", "time": "0"}}
            wrong = await client.call_tool("call", {**frame, "dry_run": False})
            assert "start the server with --folder" in str(wrong.content)
            assert service.credentials.secret_key not in str([dry, made, wrong])

    asyncio.run(talk())


def test_descriptions(tools: Tools) -> None:
    everything = tools.describe()["families"]
    assert {each.family for each in OPERATIONS.values()} == {
        each.replace("-", "_") for each in everything
    }
    assert "media.create-info-job" in tools.describe("media")["calls"]
    call = tools.describe("media.create_transcode_job")
    assert call["arguments"]["object"]["required"] is True
    assert call["arguments"]["call_back_format"]["one_of"] == ["XML", "JSON"]
    assert call["arguments"]["transcode"]["type"] == "record"
    assert "ci:CreateMediaJobs" in call["cam_actions"]
    part = tools.describe("media.create_transcode_job", "transcode.video.codec")
    assert "H.264" in part["one_of"]
    parts = tools.describe("media.create_transcode_job", "transcode.video")["parts"]
    assert "H.264" in parts["codec"]["one_of"]
    assert parts["codec"]["meaning"]
    assert "media.create-transcode-job" in tools.describe("transcodes audio")["found"]
    assert "media.create-transcode-job" in tools.describe("transcode")["found"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_calls_of_every_kind_are_described(name: str, tools: Tools) -> None:
    operation = OPERATIONS[name]
    described = tools.describe(f"{operation.family}.{operation.call}")
    assert described["summary"] == operation.summary
    assert all(each["meaning"] for each in described["arguments"].values())


def test_calls_sent_immediately_only_look_up() -> None:
    sent = {name: each for name, each in OPERATIONS.items() if looks_up(each)}
    assert len(sent) > 40
    for name, each in sent.items():
        assert each.safe, name
        assert name.startswith(("Describe", "Get")), name
        assert each.recovery is None, name


def test_a_look_up_is_sent_immediately(tools: Tools) -> None:
    tools.call("media.create-info-job", {"object": "uploads/demo.mp4"}, dry_run=False)
    listed = tools.call("media.describe-jobs", {"tag": "MediaInfo"}, max_items=1)["items"]
    assert len(listed) == 1
    found = tools.call("media.describe-job", {"job_id": listed[0]["JobId"]}, wait_seconds=60)
    assert found["job"]["State"] == "Success"


def test_creating_calls_create_once(tools: Tools, service: Emulator) -> None:
    made = tools.call(
        "media.create-info-job", {"object": "uploads/demo.mp4", "user_data": "mine"}, dry_run=False
    )
    assert made["answer"]["JobsDetail"][0]["Operation"]["UserData"].startswith("mine-")


def test_files_are_saved_only_in_the_folder(tools: Tools, tmp_path: Path) -> None:
    frame = {"key": "uploads/demo.mp4", "time": "0"}
    dry = tools.call("media.snapshot", frame)
    assert dry["dry_run"] is True
    made = tools.call("media.snapshot", frame, dry_run=False, file="frame.jpg")
    assert made == {"saved": str(tmp_path / "frame.jpg"), "bytes": made["bytes"]}
    for file in ("", "../frame.jpg", "/etc/frame.jpg", "."):
        with pytest.raises(Failed, match="must name a file in"):
            tools.call("media.snapshot", frame, dry_run=False, file=file)
    closed = Tools(Session(PROGRAM, {}), None)
    with pytest.raises(Failed, match="--folder"):
        closed.call("media.snapshot", frame, dry_run=False, file="frame.jpg")


def test_mistakes_are_explained(tools: Tools) -> None:
    with pytest.raises(ArgumentError, match=r"did you mean one of .*media\.create-transcode-job"):
        tools.call("media.transcode")
    with pytest.raises(Failed, match="no argument objekt; did you mean object"):
        tools.call("media.create-info-job", {"objekt": "a"})
    with pytest.raises(Failed, match="job-level must be at most 2"):
        tools.call("media.create-info-job", {"object": "a", "job_level": 9})


def test_a_missing_extra_is_reported(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    result = line("mcp")
    assert result.exit_code == 1
    assert 'pip install "cloudinfinite[mcp]"' in result.stderr
    assert agents.INSTRUCTIONS
