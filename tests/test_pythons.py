"""The report about missing interpreters; `make pythons` tries those that exist."""

import re
from pathlib import Path

import pytest

from .pythons import QUICK, ROOT, main, version_of


def test_a_missing_python_is_reported_but_is_not_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "python9.98"  # like the shims of version managers
    broken.write_text("#!/bin/sh\nexit 127\n", "utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["python9.98", "python9.99"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "python9.98: not found, skipped",
        "python9.99: not found, skipped",
    ]


def test_the_version_comes_from_the_interpreter() -> None:
    assert re.fullmatch(r"3\.\d+\.\d+\S*", version_of("python3") or "")


def test_the_quick_tests_exist() -> None:
    assert all((ROOT / name).exists() for name in QUICK)
