"""One run reports all independent mistakes, and every open TODO."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.__main__ import main
from cloudinfinite_codegen.errors import Mistakes, SpecError

from .golden import PACKAGE
from .mistakes import IMPORT, MELT, PART, TOY, change, failure


def reported(spec: Path) -> list[tuple[str, str]]:
    return [(each.file, each.reason) for each in failure(spec).all]


def strip_documentation(spec: Path, file: str) -> int:
    """Removes the documentation of every field in a file, and returns how many had one."""
    lines = (spec / file).read_text("utf-8").splitlines()
    kept = [
        line.partition("<xs:annotation><xs:documentation>")[0] + "</xs:element>"
        if "<xs:element name" in line and line.rstrip().endswith("</xs:element>")
        else line
        for line in lines
    ]
    (spec / file).write_text("\n".join(kept), "utf-8")
    return sum(before != after for before, after in zip(lines, kept, strict=True))


def test_every_field_without_documentation_is_reported(tiny_spec: Path) -> None:
    missing = strip_documentation(tiny_spec, TOY) + strip_documentation(tiny_spec, PART)
    found = reported(tiny_spec)
    assert len(found) == missing > 3
    assert {file for file, _ in found} == {TOY, PART}
    assert all(reason.endswith("has no documentation") for _, reason in found)


def test_every_unknown_annotation_is_reported(tiny_spec: Path) -> None:
    change(PART, '<xs:complexType name="Spring"', '<xs:complexType b:spare="1" name="Spring"')(
        tiny_spec
    )
    change(TOY, '<xs:complexType name="Toy"', '<xs:complexType b:other="1" name="Toy"')(tiny_spec)
    assert [reason.partition(" on ")[0] for _, reason in reported(tiny_spec)] == [
        "the annotation spare is not allowed",
        "the annotation other is not allowed",
    ]


def test_every_operation_with_an_unknown_host_is_reported(tiny_spec: Path) -> None:
    change(IMPORT, 'host="street"', 'host="town"')(tiny_spec)
    change(MELT, 'host="shop"', 'host="moon"')(tiny_spec)
    assert reported(tiny_spec) == [
        (IMPORT, "no host is of the kind town"),
        (MELT, "no host is of the kind moon"),
    ]


def test_a_mistake_in_a_shared_file_is_reported_once(tiny_spec: Path) -> None:
    change(PART, 'type="Spring"', 'type="Sprung"')(tiny_spec)
    found = reported(tiny_spec)
    assert len(found) == len(set(found)) == 1
    assert found[0][0] == PART


def test_all_mistakes_are_printed_and_counted(
    tiny_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = strip_documentation(tiny_spec, TOY)
    assert main(["--spec", str(tiny_spec), "--out", str(tmp_path / "out")]) == 2
    output = capsys.readouterr().err
    assert output.count("has no documentation") == output.count("remedy: ") == missing
    assert output.endswith(f"{missing} mistakes\n")


def test_an_open_todo_fails_only_the_check(
    tiny_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--spec", str(tiny_spec), "--out", str(tmp_path / "out"), "--package", PACKAGE]
    change(TOY, "How it felt.", "TODO: say how it felt.")(tiny_spec)
    assert main(options) == 0
    capsys.readouterr()
    assert main([*options, "--check"]) == 1
    [line] = capsys.readouterr().out.splitlines()
    assert line.startswith(f"unfinished: {tiny_spec / TOY}:11: ")


def test_settling_raises_only_gathered_mistakes() -> None:
    mistakes = Mistakes()
    with mistakes.gather():
        pass
    mistakes.settle()
    with mistakes.gather():
        raise SpecError("a.xsd", 1, "wrong", "mend it")
    with pytest.raises(SpecError, match="wrong") as caught:
        mistakes.settle()
    assert caught.value.all == (caught.value,)
