"""The pytest plugin: its fixtures, here and in a user's test run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cloudinfinite import Client, media
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings
from cloudinfinite_emulator.media.samples import make_wav

from ..processes import python, run
from ..programs import blocks

USERS_TESTS = """
import asyncio
import os

import pytest

from cloudinfinite import Client
from cloudinfinite_emulator import Settings

SEEN = set()
SESSION = set()


@pytest.mark.parametrize("number", range(6))
def test_each_test_has_a_separate_emulator(number, cloudinfinite_emulator, cloudinfinite_client):
    assert len(cloudinfinite_emulator.account.jobs) == 0
    assert cloudinfinite_emulator.endpoint_url not in SEEN or number
    SEEN.add(cloudinfinite_emulator.endpoint_url)
    assert os.environ["CLOUDINFINITE_ENDPOINT_URL"] == cloudinfinite_emulator.endpoint_url
    with Client() as own:
        for client in (own, cloudinfinite_client):
            assert client.media.create_info_job(object="nothing.mp4").jobs_detail
    assert len(cloudinfinite_emulator.account.jobs) == 2


class TestOther:
    @pytest.fixture
    def cloudinfinite_settings(self):
        return Settings(simulated=["*"])

    def test_the_emulator_can_be_configured(self, cloudinfinite_emulator):
        assert cloudinfinite_emulator.settings.simulated == ["*"]
        assert not cloudinfinite_emulator.settings.workflows


@pytest.mark.parametrize("number", range(2))
def test_a_session_emulator_does_not_affect_other_tests(
    number, cloudinfinite_session_emulator, cloudinfinite_emulator, cloudinfinite_async_client
):
    async def ask():
        async with cloudinfinite_async_client as client:
            return await client.media.create_info_job(object="a")

    assert os.environ["CLOUDINFINITE_ENDPOINT_URL"] == cloudinfinite_emulator.endpoint_url
    assert asyncio.run(ask()).jobs_detail
    assert len(cloudinfinite_emulator.account.jobs) == 1
    assert len(cloudinfinite_session_emulator.account.jobs) == 0


@pytest.fixture(scope="module")
def program(cloudinfinite_session_emulator, cloudinfinite_session_bucket):
    cloudinfinite_session_bucket.put("a", b"")
    with Client() as client:
        yield client


@pytest.mark.parametrize("number", range(2))
def test_a_session_emulator_serves_the_whole_run(number, program, cloudinfinite_session_emulator):
    cloudinfinite_session_emulator.account.reset()
    SESSION.add(cloudinfinite_session_emulator.endpoint_url)
    assert len(SESSION) == 1
    assert os.environ["CLOUDINFINITE_ENDPOINT_URL"] in SESSION
    program.media.create_info_job(object="a")
    assert len(cloudinfinite_session_emulator.account.jobs) == 1


def test_without_a_fixture_there_is_no_emulator():
    if not SESSION:
        assert os.environ["CLOUDINFINITE_ENDPOINT_URL"] == "http://elsewhere.example"
"""


def test_the_fixtures_share_one_emulator(
    cloudinfinite_emulator: Emulator,
    cloudinfinite_client: Client,
    cloudinfinite_bucket: MemoryBucket,
    cloudinfinite_settings: Settings,
) -> None:
    assert cloudinfinite_emulator.buckets == {DEMO_BUCKET: cloudinfinite_bucket}
    assert cloudinfinite_emulator.settings is cloudinfinite_settings
    cloudinfinite_bucket.put("tone.wav", make_wav(seconds=0.1))
    batch = cloudinfinite_client.batch.trigger_workflow(
        name="all",
        prefix="tone",
        workflow_ids="anything",
    ).jobs_detail
    assert batch is not None
    assert batch.job_id is not None
    cloudinfinite_client.batch.wait(batch.job_id, timeout=20)
    (job,) = cloudinfinite_client.media.iter_jobs(tag="MediaInfo")
    assert (job.state, job.tag) == (media.JobState.SUCCESS, "MediaInfo")


def test_the_environment_points_to_the_emulator(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "CLOUDINFINITE_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "elsewhere.example")
    monkeypatch.setenv("CLOUDINFINITE_BUCKET", "somebodys-1250000009")
    monkeypatch.setenv("CLOUDINFINITE_REGION", "eu-frankfurt")
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "some-token-of-mine")
    emulator: Emulator = request.getfixturevalue("cloudinfinite_emulator")
    given: Client = request.getfixturevalue("cloudinfinite_client")
    with Client() as own:
        for client in (own, given):
            assert client.batch.describe_jobs().jobs_detail == []
    assert os.environ["NO_PROXY"] == "127.0.0.1,elsewhere.example"
    assert len(emulator.requests) == 2
    assert all(entry.deviations == () for entry in emulator.account.journal.entries)


@pytest.mark.slow
def test_in_a_users_parallel_test_run(tmp_path: Path) -> None:
    """Also runs all tests in the documentation, since starting a test run takes the longest."""
    shown = [
        text
        for document in ("README.md", "docs/guide.md", "docs/emulator.md")
        for text in blocks(document, "python")
        if "def test_" in text
    ]
    assert shown
    for number, text in enumerate((USERS_TESTS, *shown)):
        (tmp_path / f"test_{number}.py").write_text(text, "utf-8")
    tests = sum(text.count("def test_") for text in shown)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")
    }
    ran = run(
        # Grouped by file, since a file with a shared emulator leaves it in the environment. Other
        # plugins are disabled, because loading them takes longer than the tests.
        [
            *(sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadfile"),
            *("-p", "xdist.plugin", "-p", "cloudinfinite_emulator.pytest_plugin"),
            *("-p", "no:cacheprovider", "-W", "error", "-q"),
        ],
        cwd=tmp_path,
        env={
            **environment,
            "CLOUDINFINITE_ENDPOINT_URL": "http://elsewhere.example",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
    )
    assert f"{12 + tests} passed" in ran.stdout


def test_an_unused_plugin_imports_no_heavy_packages() -> None:
    program = (
        "import sys; import pytest; before = set(sys.modules)\n"
        "import cloudinfinite_emulator.pytest_plugin\n"
        "print(*sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    )
    ran = run(python(program))
    loaded = set(ran.stdout.split())
    assert "cloudinfinite_emulator" in loaded
    assert not loaded & {"starlette", "uvicorn", "av", "requests", "lxml", "cloudinfinite"}
