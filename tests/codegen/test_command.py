"""`python -m cloudinfinite_codegen`: files written and deleted, output, and exit codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cloudinfinite_codegen import __main__
from cloudinfinite_codegen.__main__ import main
from cloudinfinite_codegen.writer import write_tree

from .golden import PACKAGE, made
from .mistakes import IMPORT, change, remove
from .test_determinism import tree

OPERATION = f"python/{PACKAGE}/shop_floor/melt_toy.py"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An up-to-date generated tree."""
    write_tree(made(), tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def cached_spec(monkeypatch: pytest.MonkeyPatch, tiny_spec: Path) -> Path:
    """Returns a spec whose rendered files are cached, for tests of how files are written."""
    monkeypatch.setattr(__main__, "render", lambda *_: made())
    return tiny_spec


def run(spec: Path, out: Path, *options: str) -> int:
    return main(["--spec", str(spec), "--out", str(out), "--package", PACKAGE, *options])


def test_a_written_tree_passes_the_check_and_is_not_rewritten(
    tiny_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run(tiny_spec, out) == 0
    output = capsys.readouterr().out
    files = tree(out)
    assert f"{len(files)} files, {len(files)} changed" in output
    assert str(out / OPERATION) in output
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    assert run(tiny_spec, out) == 0
    assert f"{len(files)} files, 0 changed" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == times
    assert run(tiny_spec, out, "--check") == 0
    output = capsys.readouterr().out
    assert f"{out} is up to date ({len(files)} files)" in output
    assert re.search(r"^[1-9]\d* texts have no Chinese translation: common \d+, ", output, re.M)


@pytest.mark.parametrize("difference", ["differs", "missing", "has no source"])
def test_the_check_lists_differences_and_writes_nothing(
    difference: str, cached_spec: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = out / OPERATION
    up_to_date = tree(out)
    if difference == "differs":
        path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    elif difference == "missing":
        path.unlink()
    else:
        path = path.with_name("stale.py")
        path.write_text("", "utf-8")
    before = tree(out)
    capsys.readouterr()
    assert run(cached_spec, out, "--check") == 1
    assert capsys.readouterr().out == f"{difference}: {path}\n"
    assert tree(out) == before
    assert run(cached_spec, out) == 0
    assert f"{difference}: {path}\n" in capsys.readouterr().out
    assert tree(out) == up_to_date


def test_a_check_of_a_missing_folder_lists_every_file(
    cached_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(cached_spec, tmp_path / "nowhere", "--check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert f"missing: {tmp_path / 'nowhere' / OPERATION}" in lines
    assert {line.partition(":")[0] for line in lines} == {"missing"}
    assert not (tmp_path / "nowhere").exists()


def test_files_without_a_source_are_removed(cached_spec: Path, out: Path) -> None:
    before = tree(out)
    old = out / "python" / PACKAGE / "old"
    for stale in (old / "stale.py", old / "__pycache__" / "stale.pyc", out / "python" / ".hidden"):
        stale.parent.mkdir(parents=True, exist_ok=True)
        stale.write_text("", "utf-8")
    compiled = out / "python" / PACKAGE / "common" / "__pycache__" / "part.pyc"
    compiled.parent.mkdir()
    compiled.write_text("", "utf-8")
    assert run(cached_spec, out) == 0
    # Compiled files of existing modules stay.
    assert tree(out) == {**before, compiled.relative_to(out).as_posix(): b""}
    assert not old.exists()


def test_removing_a_feed_removes_its_files(tiny_spec: Path, out: Path) -> None:
    before = set(tree(out))
    remove(IMPORT)(tiny_spec)
    assert run(tiny_spec, out) == 0
    assert set(tree(out)) == before - {
        f"python/{PACKAGE}/shop_floor/import_.py",
        "typescript/shop_floor/import.ts",
    }
    for path in (tiny_spec / "shop_floor").glob("*.xsd"):
        path.unlink()
    service = tiny_spec / "service.xml"
    lines = service.read_text("utf-8").splitlines(keepends=True)
    service.write_text("".join(each for each in lines if "DescribeOrder" not in each), "utf-8")
    summary = "<summary>The work behind the counter.</summary>"
    change("service.xml", f'<family name="shop_floor">\n    {summary}\n  </family>', "")(tiny_spec)
    assert run(tiny_spec, out) == 0
    assert not [path for path in tree(out) if "shop_floor" in path]


@pytest.mark.parametrize("option", [[], ["--check"]])
def test_a_mistake_in_the_spec_is_reported_and_nothing_is_written(
    option: list[str], tiny_spec: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(out)
    capsys.readouterr()
    change(IMPORT, 'host="street"', 'host="town"')(tiny_spec)
    assert run(tiny_spec, out, *option) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == (
        "shop_floor/import.xsd:6: no host is of the kind town\n"
        "  remedy: use a kind declared in service.xml\n"
    )
    assert tree(out) == before


def test_a_folder_with_other_files_is_not_touched(
    cached_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine" / "notes.txt"
    mine.parent.mkdir()
    mine.write_text("keep me", "utf-8")
    assert run(cached_spec, mine.parent) == 2
    assert f"{mine.parent} contains files but no model.json" in capsys.readouterr().err
    assert tree(mine.parent) == {"notes.txt": b"keep me"}


@pytest.mark.parametrize("package", ["", "a-b", "a.b", "1a", "class", "../a"])
def test_an_invalid_package_name_is_refused(
    tiny_spec: Path, tmp_path: Path, package: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--spec", str(tiny_spec), "--out", str(tmp_path / "out"), "--package", package])
    assert caught.value.code == 2
    assert "is not a valid name of a Python module" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
