"""The doctor says what is wrong, and what to do."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from cloudinfinite import (
    AccessDeniedError,
    AuthenticationError,
    Client,
    DecodeError,
    NotFoundError,
    ServerError,
    ServiceError,
)
from cloudinfinite_cli import doctor
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings

from .conftest import Line


def found(text: str) -> dict[str, str]:
    """The states by what they are about; of keys, the last one."""
    rows = [line.split(None, 2) for line in text.splitlines() if line[:1] != " "]
    return {row[1]: row[0] for row in rows}


def test_all_is_well(line: Line) -> None:
    ran = line("doctor")
    assert ran.exit_code == 0, ran.output
    states = found(ran.stdout)
    assert states.pop("endpoint") == "note"
    assert set(states) == {"version", "bucket", "region", "key", "connection", "clock", "service"}
    assert set(states.values()) == {"ok"}
    assert "LocalS…Id from the environment" in ran.stdout
    assert "local-service-secret-key" not in ran.output


def test_nothing_is_set(bare_line: Line) -> None:
    ran = bare_line("doctor")
    assert ran.exit_code == 1
    states = found(ran.stdout)
    assert (states["bucket"], states["region"], states["key"]) == ("wrong", "wrong", "wrong")
    assert "Set CLOUDINFINITE_BUCKET, or pass --bucket." in ran.stdout
    assert "tccli configure" in ran.stdout
    assert "connection" not in states


def test_half_a_key(bare_line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "hush-hush-hush")
    ran = bare_line("doctor", "--bucket", DEMO_BUCKET, "--region", "ap-beijing")
    assert ran.exit_code == 1
    assert "Correct the key in the environment" in ran.stdout
    assert "hush" not in ran.output


def test_a_key_of_tccli_that_expired(bare_line: Line, tmp_path: Path) -> None:
    (tmp_path / ".tccli").mkdir()
    (tmp_path / ".tccli" / "default.credential").write_text(
        json.dumps({"secretId": "AKIDxxxxxxxxxxxxxx", "secretKey": "hush", "expiresAt": 1})
    )
    ran = bare_line("doctor", "--bucket", DEMO_BUCKET, "--region", "ap-beijing")
    assert "renews it" in ran.stdout
    assert "none in the profile file" in ran.stdout


@pytest.mark.parametrize("ahead", [-3600, 3600])
def test_a_clock_that_is_wrong(ahead: int, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "time", SimpleNamespace(time=lambda: time.time() + ahead))
    ran = line("doctor")
    assert ran.exit_code == 1
    assert found(ran.stdout)["clock"] == "wrong"
    assert ("ahead of" if ahead > 0 else "behind") in ran.stdout


def test_a_key_that_is_refused(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "another-key")
    ran = line("doctor")
    assert ran.exit_code == 1
    assert "create or copy it again" in ran.stdout
    assert "another-key" not in ran.output


def test_a_host_that_is_not_there(line: Line) -> None:
    ran = line("doctor", "--endpoint-url", "http://127.0.0.1:1")
    assert ran.exit_code == 1
    assert "Check the address, and that something listens there." in ran.stdout
    assert "Leave --endpoint-url out to call the service." in ran.stdout


def test_half_a_key_and_a_profile_that_is_not_there(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = line("doctor", "--profile", "work")
    assert "there is no profile file" in ran.stdout
    assert "create it: tccli configure --profile work" in ran.stdout
    monkeypatch.delenv("TENCENTCLOUD_SECRET_KEY")
    ran = line("doctor")
    assert "no credentials: TENCENTCLOUD_SECRET_KEY not set in the environment\n" in ran.stdout
    assert "Correct the key in the environment, or remove it." in ran.stdout


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        (AuthenticationError, "create or copy it again"),
        (AccessDeniedError, "policy prints what to paste"),
        (NotFoundError, "the name of the bucket and its region"),
        (ServerError, ""),
    ],
)
def test_refusals_have_remedies(
    kind: type[ServiceError], remedy: str, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise kind(status=400, code="Odd", message="it is refused")

    monkeypatch.setattr(Client, "call", refuse)
    ran = line("doctor")
    assert ran.exit_code == 1
    assert "wrong service      Odd: it is refused" in ran.stdout
    assert remedy in ran.stdout


def test_an_answer_that_makes_no_sense(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DecodeError("its root is html", status=200)

    monkeypatch.setattr(Client, "call", fail)
    ran = line("doctor")
    assert (ran.exit_code, found(ran.stdout)["call"]) == (1, "wrong")


def test_a_proxy_is_named_without_its_password(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hush@proxy.example:1")
    ran = line("doctor", "--endpoint-url", "http://127.0.0.1:1")
    assert "the proxy (proxy.example:1)" in ran.stdout
    assert "hush" not in ran.output


@pytest.fixture
def unbound() -> Iterator[Emulator]:
    with Emulator(buckets=[MemoryBucket(DEMO_BUCKET)], settings=Settings()) as running:
        yield running


def test_a_bucket_that_is_not_bound(line: Line, unbound: Emulator) -> None:
    address = ("--endpoint-url", unbound.endpoint_url)
    line("buckets", "unbind-service", *address)
    ran = line("doctor", *address)
    assert ran.exit_code == 1
    assert "Bind it: cloudinfinite buckets bind-service" in ran.stdout
