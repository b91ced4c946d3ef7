"""The demonstration: what it prints, and that its checks are real."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from cloudinfinite import OPERATIONS, Client
from cloudinfinite_emulator import Service, demo
from cloudinfinite_emulator.handlers import HANDLERS, Call


def test_it_prints_every_step_and_succeeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main() == 0
    told, failed = capsys.readouterr()
    assert failed == ""
    for text in (
        "client.trigger_inventory_workflow(",
        "> POST /inventorytriggerjob HTTP/1.1",
        "<Name>nightly</Name><Type>Workflow</Type>",
        "answer.jobs_detail.state = Submitted  (JobState)",
        "> GET /inventorytriggerjob?size=10&states=Submitted%2CRunning HTTP/1.1",
        "> POST /jobs HTTP/1.1",
        "<UserData>order 4711</UserData>",
        "jobs_detail[0].operation.job_level = 1  (int)",
        "> nothing was sent",
        "ValidationError: TriggerInventoryWorkflow: Request.Input must have at least one of",
        "error.code = InvalidAuthorization  (str)",
        "Every step gave what it should.",
    ):
        assert text in told
    assert 45 <= len(told.splitlines()) <= 80
    assert max(map(len, told.splitlines())) <= 100
    assert "q-sign" not in told


def test_it_runs_behind_a_proxy_and_beside_other_settings() -> None:
    environment = {
        "http_proxy": "http://127.0.0.1:9",
        "CLOUDINFINITE_ENDPOINT_URL": "http://127.0.0.1:9",
    }
    run = subprocess.run(
        [sys.executable, "-W", "error", "-m", "cloudinfinite_emulator.demo"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def swapped(call: Call) -> list[Any]:
    [job] = HANDLERS["CreateMediaInfoJob"](call)
    tag = job.find("Tag")
    assert tag is not None
    tag.text = "Transcode"
    return [job]


@pytest.mark.parametrize(
    ("operation", "handler"),
    [
        ("TriggerInventoryWorkflow", lambda call: []),
        ("DescribeInventoryTriggerJobs", lambda call: []),
        ("CreateMediaInfoJob", lambda call: []),
        ("CreateMediaInfoJob", swapped),
    ],
)
def test_a_wrong_answer_makes_it_fail(
    operation: str,
    handler: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert operation in OPERATIONS
    start = Service.__init__

    def with_handler(self: Service, *arguments: Any, **options: Any) -> None:
        start(self, *arguments, **options, handlers={**HANDLERS, operation: handler})

    monkeypatch.setattr(Service, "__init__", with_handler)
    assert demo.main() == 1
    assert "Not as it should be: it does not hold that" in capsys.readouterr().err


@pytest.mark.parametrize("step", ["pass_a_bad_argument", "sign_with_a_wrong_key"])
def test_a_missing_refusal_makes_it_fail(
    step: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def accepted(client: Client) -> None:
        """Nothing is refused."""
        return

    monkeypatch.setattr(demo, step, accepted)
    assert demo.main() == 1
    assert "was accepted" in capsys.readouterr().err
