"""`cloudinfinite doctor` reports problems and remedies."""

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
    """Returns the state of each check. If a name occurs several times, the last one counts."""
    rows = [line.split(None, 2) for line in text.splitlines() if line[:1] != " "]
    return {row[1]: row[0] for row in rows}


def test_a_working_configuration(line: Line) -> None:
    result = line("doctor")
    assert result.exit_code == 0, result.output
    states = found(result.stdout)
    assert states.pop("endpoint") == "note"
    assert set(states) == {"version", "bucket", "region", "key", "connection", "clock", "service"}
    assert set(states.values()) == {"ok"}
    assert "LocalS…Id from the environment" in result.stdout
    assert "local-service-secret-key" not in result.output


def test_no_settings(bare_line: Line) -> None:
    result = bare_line("doctor")
    assert result.exit_code == 1
    states = found(result.stdout)
    assert (states["bucket"], states["region"], states["key"]) == ("wrong", "wrong", "wrong")
    assert "Set CLOUDINFINITE_BUCKET, or pass --bucket." in result.stdout
    assert "tccli configure" in result.stdout
    assert "connection" not in states


def test_an_incomplete_key(bare_line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "hush-hush-hush")
    result = bare_line("doctor", "--bucket", DEMO_BUCKET, "--region", "ap-beijing")
    assert result.exit_code == 1
    assert "Correct the key in the environment" in result.stdout
    assert "hush" not in result.output


def test_an_expired_key_of_tccli(bare_line: Line, tmp_path: Path) -> None:
    (tmp_path / ".tccli").mkdir()
    (tmp_path / ".tccli" / "default.credential").write_text(
        json.dumps({"secretId": "AKIDxxxxxxxxxxxxxx", "secretKey": "hush", "expiresAt": 1})
    )
    result = bare_line("doctor", "--bucket", DEMO_BUCKET, "--region", "ap-beijing")
    assert "renews it" in result.stdout
    assert "none in the profile file" in result.stdout


@pytest.mark.parametrize("ahead", [-3600, 3600])
def test_a_wrong_clock(ahead: int, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "time", SimpleNamespace(time=lambda: time.time() + ahead))
    result = line("doctor")
    assert result.exit_code == 1
    assert found(result.stdout)["clock"] == "wrong"
    assert ("ahead of" if ahead > 0 else "behind") in result.stdout


def test_a_refused_key(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "another-key")
    result = line("doctor")
    assert result.exit_code == 1
    assert "create or copy it again" in result.stdout
    assert "another-key" not in result.output


def test_an_unreachable_host(line: Line) -> None:
    result = line("doctor", "--endpoint-url", "http://127.0.0.1:1")
    assert result.exit_code == 1
    assert "Check the address, and that something listens there." in result.stdout
    assert "Leave --endpoint-url out to call the service." in result.stdout


def test_a_missing_profile_and_an_incomplete_key(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = line("doctor", "--profile", "work")
    assert "there is no profile file" in result.stdout
    assert "create it: tccli configure --profile work" in result.stdout
    monkeypatch.delenv("TENCENTCLOUD_SECRET_KEY")
    result = line("doctor")
    assert "no credentials: TENCENTCLOUD_SECRET_KEY not set in the environment\n" in result.stdout
    assert "Correct the key in the environment, or remove it." in result.stdout


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        (AuthenticationError, "create or copy it again"),
        (AccessDeniedError, "policy prints what to paste"),
        (NotFoundError, "the name of the bucket and its region"),
        (ServerError, ""),
    ],
)
def test_errors_of_the_service_have_remedies(
    kind: type[ServiceError], remedy: str, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise kind(status=400, code="Odd", message="it is refused")

    monkeypatch.setattr(Client, "call", refuse)
    result = line("doctor")
    assert result.exit_code == 1
    assert "wrong service      Odd: it is refused" in result.stdout
    assert remedy in result.stdout


def test_a_response_that_cannot_be_parsed(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DecodeError("its root is html", status=200)

    monkeypatch.setattr(Client, "call", fail)
    result = line("doctor")
    assert (result.exit_code, found(result.stdout)["call"]) == (1, "wrong")


def test_the_password_of_a_proxy_is_hidden(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hush@proxy.example:1")
    result = line("doctor", "--endpoint-url", "http://127.0.0.1:1")
    assert "the proxy (proxy.example:1)" in result.stdout
    assert "hush" not in result.output


@pytest.fixture
def unbound() -> Iterator[Emulator]:
    with Emulator(buckets=[MemoryBucket(DEMO_BUCKET)], settings=Settings()) as running:
        yield running


def test_an_unbound_bucket(line: Line, unbound: Emulator) -> None:
    address = ("--endpoint-url", unbound.endpoint_url)
    line("buckets", "unbind-service", *address)
    result = line("doctor", *address)
    assert result.exit_code == 1
    assert "Bind it: cloudinfinite buckets bind-service" in result.stdout
