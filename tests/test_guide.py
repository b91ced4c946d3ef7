"""The programs in the production guide run unchanged against the emulator."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from PIL import Image

import cloudinfinite
from cloudinfinite_emulator import Emulator, State
from cloudinfinite_runtime.settings import options

from .programs import ROOT, blocks, media_service, run
from .waiting import until

GUIDE = "docs/guide.md"
PROGRAMS = {
    name: program
    for program in blocks(GUIDE, "python")
    for name, pattern in {
        "vault": "class Vault",
        "role": "CVMRoleCredential",
        "options": "hasty",
        "one call": "extra_headers",
        "images": "process_url",
        "uploads of images": "upload_and_process",
        "lacking": r"answer.tree.findtext\(.NextToken",
        "streams": r"answer\.save",
        "ends": "when_done",
        "bodies": "Body",
        "unknown": "except OutcomeUnknownError",
        "once": "create_once=True",
        "waiting": "on_progress=",
        "several jobs": "create_jobs",
        "failed": "inventory_trigger_job_id",
        "workflows": "WorkflowPlan",
        "changing": "update_transcode_template",
        "callbacks": "def summary",
        "confirming": r"client\.confirm",
        "verdicts": "def decide",
        "async": "asyncio",
        "policy": "required_policy",
        "traces": "tracer",
        "without a socket": "sign_request",
        "stub": "Stub",
    }.items()
    if re.search(pattern, program)
}
"""Each program by its topic."""


@pytest.fixture
def service() -> Iterator[Emulator]:
    with media_service() as running:
        yield running


def test_every_program_is_run() -> None:
    assert len(PROGRAMS) == len(blocks(GUIDE, "python")) == 25


@pytest.mark.parametrize("name", ["vault", "role"])
def test_credential_sources(name: str, service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "<Client http://127.0.0.1:" in run(PROGRAMS[name], service, monkeypatch)


def test_options_of_one_call(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["one call"], service, monkeypatch) == "200\n"


def test_workflows(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = run(PROGRAMS["workflows"], service, monkeypatch).splitlines()
    uploads = [f"uploads/{name}.mp4 Success" for name in (*range(8), "demo")]
    assert sorted(lines) == uploads


def test_image_uploads(service: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Image.new("RGB", (640, 400)).save("team.jpg")
    printed = run(PROGRAMS["uploads of images"], service, monkeypatch)
    assert printed == "photos/small.webp 320 200\nicons/team.jpg 64 64\n"


def test_images(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    rule, url = run(PROGRAMS["images"], service, monkeypatch).splitlines()
    small = "imageMogr2/auto-orient/thumbnail/800x800>/format/webp"
    mark = "watermark/2/text/wqkgRXhhbXBsZQ/fill/I0ZGRkZGRg/gravity/southeast"
    assert rule == f"{small}|{mark}"
    assert f"/photos/a.jpg?{quote(rule, safe='')}&q-sign-algorithm=" in url


def test_what_the_spec_lacks(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    token, request_id = run(PROGRAMS["lacking"], service, monkeypatch).split()
    assert (token, len(request_id) > 10) == ("None", True)


def test_streamed_bodies(
    service: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    kind, size, saved = run(PROGRAMS["streams"], service, monkeypatch).split()
    assert kind == "application/xml"
    assert int(size) > 0
    assert saved == "True"
    assert list(tmp_path.iterdir()) == []


def test_bodies_sent_while_they_are_read(
    service: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(PROGRAMS["bodies"], service, monkeypatch) == "200 Submitted\n" * 3


def test_other_options(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["options"], service, monkeypatch) == "0\n0\n"


def test_an_unknown_outcome_is_resolved(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["unknown"], service, monkeypatch) == "200 1\n"


def test_creating_once(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["once"], service, monkeypatch) == "True False\n"


def test_the_failed_jobs_of_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    with media_service(broken="uploads/broken.mp4") as mixed:
        run(PROGRAMS["once"], mixed, monkeypatch)
        until(lambda: mixed.account.jobs.all()[0].state is State.SUCCESS)
        lines = run(PROGRAMS["failed"], mixed, monkeypatch).splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("uploads/broken.mp4 ")


def test_paging_and_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    with media_service(job_seconds=0.1) as slow:
        run(PROGRAMS["once"], slow, monkeypatch)
        until(lambda: slow.account.jobs.all()[0].state is State.RUNNING)
        first, *_, last, done = run(PROGRAMS["waiting"], slow, monkeypatch).splitlines()
    assert first.startswith("Running ")
    assert last == "Success 100"
    assert re.fullmatch(r"Success \d{4}-.*\+08:00", done)


def test_a_listed_template_can_be_changed_and_sent_back(
    service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(PROGRAMS["changing"], service, monkeypatch)
    [template] = service.account.templates.of_bucket(service.bucket)
    assert template.settings.findtext("Container/Format") == "mp4"
    assert template.settings.findtext("Video/Width") == "1280"


def test_several_jobs_at_once(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run(PROGRAMS["several jobs"], service, monkeypatch)
    assert printed == "MediaInfo Success\n" * 2


def test_callbacks(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["callbacks"], service, monkeypatch) == "j1 Success\nt1 1\n"


def test_confirming_a_callback(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run(PROGRAMS["confirming"], service, monkeypatch)
    assert printed.startswith("forged: the job si1 does not exist")


def test_verdicts(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["verdicts"], service, monkeypatch) == "remove: Porn 97\n"


def test_async(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS["async"], service, monkeypatch) == "8\n"


def test_a_policy(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run(PROGRAMS["policy"], service, monkeypatch)
    document, end = json.JSONDecoder().raw_decode(printed)
    actions = [action for each in document["statement"] for action in each["action"]]
    assert {"ci:DescribeInventoryTriggerJob", "ci:DescribeInventoryTriggerJobs"} <= set(actions)
    assert "ci:CreateInventoryTriggerJob - " in printed[end:]


def test_traces(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    assert run(PROGRAMS["traces"], service, monkeypatch) == "0\n"
    (span,) = kept.get_finished_spans()
    assert span.name == "DescribeInventoryTriggerJobs"
    assert span.attributes is not None
    assert span.attributes["http.response.status_code"] == 200
    assert span.attributes["http.request.resend_count"] == 0
    assert span.attributes["tencentcloud.request_id"]


def test_the_end_of_a_stream_is_reported(
    service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed, size = run(PROGRAMS["ends"], service, monkeypatch).splitlines()
    assert printed == f"GET /uploads/demo.mp4 {size} bytes ok"
    assert int(size) > 0


def test_a_stub(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    started, *_, refused = run(PROGRAMS["stub"], service, monkeypatch).splitlines()
    assert started.startswith("b1 TriggerInventoryWorkflowRequest(")
    assert refused == "503"


def test_requests_are_signed_without_a_socket(
    service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = run(PROGRAMS["without a socket"], service, monkeypatch)
    assert printed == "GET /inventorytriggerjob?size=10&states=Running 25\n"


def test_the_error_tree_is_complete() -> None:
    (tree,) = blocks(GUIDE, "text")
    shown = set(re.findall(r"\w+Error\b", "\n".join(line[:36] for line in tree.splitlines())))
    named = {name for name in vars(cloudinfinite)["__all__"] if name.endswith("Error")}
    assert shown == named
    for line in tree.splitlines():
        depth, name = re.match(r"([│├└─ ]*)(\w+)", line).groups()  # type: ignore[union-attr]
        bases = [base.__name__ for base in getattr(cloudinfinite, name).__mro__]
        assert "CloudInfiniteError" in bases
        inner = {"ServiceError", "JobError", "CredentialsError"} & set(bases[1:])
        assert bool(inner) is (len(depth) == 8)


def test_the_settings_table_lists_exactly_the_variables_that_are_read() -> None:
    table = (ROOT / GUIDE).read_text("utf-8").split("## Settings")[1].split("##")[0]
    rows = [line.split("|")[2] for line in table.splitlines() if line.startswith("| `")]
    shown = {name for row in rows for name in re.findall("`([A-Z_]+)`", row)}
    foreign = {"HTTPS_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}
    assert shown - foreign == set(options.VARIABLES)
