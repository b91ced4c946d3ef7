"""Comparisons of the spec with a table of fields from another source."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.types import Kind
from cloudinfinite_pages.command import main
from cloudinfinite_pages.compare.overrides import read_aliases
from cloudinfinite_pages.compare.witness import Row, examine, read_table

from ..codegen.golden import assemble
from .ideal import tiny_model

_SPELT = {
    None: "{}",
    Kind.STRING: "string",
    Kind.URL: "*string",
    Kind.TIMESTAMP: "str",
    Kind.INTEGER: "int64",
    Kind.DECIMAL: "float64",
    Kind.BOOLEAN: "bool",
}


def structs(model: Model, prefix: str = "") -> list[Row]:
    """Returns the table of an SDK that agrees with the spec, with a prefix before its types."""
    rows: list[Row] = []
    for record in model.records.values():
        for field in record.fields:
            kind = model.kind_of(field)
            if kind is Kind.TREE or field.names:
                continue
            spelt = _SPELT[kind].format(f"*{prefix}{field.type}")
            spelt = f"[]{spelt}" if field.many and not field.comma else spelt
            rows.append(Row(field.name, f"{prefix}{record.name}", spelt, "api.go", len(rows) + 2))
    return rows


def test_a_source_that_agrees_has_no_differences() -> None:
    model = tiny_model()
    result = examine(model, structs(model), {}, "sdk")
    assert result.differences == ()
    assert result.unknown == ()
    assert set(result.known) == {row.parent for row in structs(model)}


def test_types_of_fields_are_followed() -> None:
    model = tiny_model()
    rows = structs(model, "Go")
    assert examine(model, rows, {}, "sdk").known == {}
    result = examine(model, rows, {"GoMakeToyResponse": "MakeToyResponse"}, "sdk")
    assert result.differences == ()
    assert result.known.items() >= {"GoToy": "Toy", "GoPart": "Part", "GoSpring": "Spring"}.items()
    assert "GoPlaceOrderRequest" in result.unknown


@pytest.mark.parametrize(
    ("row", "aspect", "spec", "page"),
    [
        (Row("Weight", "Spring", "int", "a.go", 5), "field", "", "int"),
        (Row("turns", "Spring", "int", "a.go", 5), "name", "Turns", "turns"),
        (Row("Turns", "Spring", "string", "a.go", 5), "type", "integer", "string"),
        (Row("Turns", "Spring", "[]int", "a.go", 5), "list", "no", "yes"),
        (Row("Turns", "Spring", "List<Integer>", "a.go", 5), "list", "no", "yes"),
        (Row("Turns", "Spring", "Spring", "a.go", 5), "type", "integer", "container"),
    ],
)
def test_differences_are_reported(row: Row, aspect: str, spec: str, page: str) -> None:
    [found] = examine(tiny_model(), [row], {}, "sdk").differences
    assert (found.operation, found.path.partition(".")[0]) == ("Spring", "Spring")
    assert (found.aspect, found.spec, found.page, found.line) == (aspect, spec, page, 5)
    assert found.source.file == "common/part.xsd"
    assert "sdk:5 says" in str(found)
    assert str(found).endswith("(a.go)")


def test_an_unknown_type_of_a_source_is_not_compared() -> None:
    rows = [Row("Turns", "Spring", "json.Number", "a.go", 2)]
    assert examine(tiny_model(), rows, {}, "sdk").differences == ()


def test_an_alias_must_name_a_type() -> None:
    with pytest.raises(SpecError, match="GoToy is mapped to Doll"):
        examine(tiny_model(), [], {"GoToy": "Doll"}, "sdk")


def write(folder: Path, *rows: str) -> Path:
    path = folder / "sdk.tsv"
    path.write_text("\n".join(["name\tparent\ttype\torigin", *rows]) + "\n", "utf-8")
    return path


def test_a_table_is_read_with_its_lines(tmp_path: Path) -> None:
    path = write(tmp_path, "JobId\tJob\tstring\tjobs.go", 'Quote"\tJob\t*int\t')
    assert read_table(path) == (
        Row("JobId", "Job", "string", "jobs.go", 2),
        Row('Quote"', "Job", "*int", "", 3),
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("name\ttype\n", 1), ("name\tparent\ttype\torigin\nJobId\tJob\n", 2)],
)
def test_an_invalid_table_is_refused(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "sdk.tsv"
    path.write_text(text, "utf-8")
    with pytest.raises(SpecError) as caught:
        read_table(path)
    assert caught.value.line == line


def test_witness_compares_a_table_and_applies_overrides(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = assemble(tmp_path / "spec")
    rows = ["Turns\tApiSpring\tint\tq.go", "Speed\tApiSpring\tint\tq.go", "A\tB\tC\t"]
    command = ["--spec", str(spec), "witness", str(write(tmp_path, *rows))]
    assert main(command) == 0
    assert "3 rows; 0 of 2 types in the spec: 0 open differences" in capsys.readouterr().out
    accepted = spec / "pages" / "witness.xml"
    accepted.parent.mkdir()
    same = '<overrides xmlns="urn:cloudinfinite:binding"><same type="Spring" as="ApiSpring"/>'
    accepted.write_text(f"{same}</overrides>", "utf-8")
    assert read_aliases(spec) == {"ApiSpring": "Spring"}
    assert main(command) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("field: the spec says nothing, sdk:3 says int (q.go)")
    assert said[-1].startswith("3 rows; 1 of 2 types in the spec: 1 open difference")
    reason = "Of another service, says its documentation."
    accept = f'<accept aspect="field" spec="" page="int" path="Spring.Speed">{reason}</accept>'
    accepted.write_text(f"{same}{accept}</overrides>", "utf-8")
    assert main([*command, "--all"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert reason in said[1]
    assert said[2:4] == ["ApiSpring is Spring", "not in the spec: B"]
    # Overrides for another source do not affect pages.
    assert main(["--spec", str(spec), "hold"]) == 0
