"""model.json contains every fact of the spec."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_codegen.reading.schemas import XS, parse
from cloudinfinite_codegen.reading.source import B
from cloudinfinite_codegen.representation.types import BUILT_IN
from cloudinfinite_codegen.targets.model_json.json_lines import to_lines
from cloudinfinite_codegen.targets.model_json.target import MODEL_VERSION

from ..excerpt import SPEC
from .exporting import exported, read, text_of

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(params=["tiny", "real"])
def spec(request: pytest.FixtureRequest, tiny_spec: Path) -> Path:
    return tiny_spec if request.param == "tiny" else SPEC


def json_documents() -> st.SearchStrategy[dict[str, Any]]:
    """Generates nested JSON objects."""
    texts = st.text(max_size=4)
    plain = st.none() | st.booleans() | st.integers() | texts
    inner = st.recursive(plain, lambda each: st.lists(each) | st.dictionaries(texts, each))
    return st.dictionaries(texts | st.just("summary"), inner)


def declarations(spec: Path, tag: str) -> dict[str, Any]:
    """Returns the XML of every declaration by name, independently of the generator's parser."""
    roots = [parse(path, path.name) for path in sorted(spec.glob("*/*.xsd"))]
    return {str(element.get("name")): element for root in roots for element in root.findall(tag)}


def field_names(element: Any, groups: dict[str, Any]) -> Iterator[str]:
    """Yields the names of a type's fields, including those of its groups."""
    for each in element.find(f"{XS}sequence"):
        if each.tag == f"{XS}group":
            yield from field_names(groups[each.get("ref")], groups)
        else:
            yield each.get("name")


def test_it_contains_every_type_field_and_value(spec: Path) -> None:
    document = exported(read(spec))
    assert document["version"] == MODEL_VERSION
    scalars = declarations(spec, f"{XS}simpleType")
    assert set(document["scalars"]) == set(scalars)
    for name, element in scalars.items():
        values = [value.get("value") for value in element.iter(f"{XS}enumeration")]
        assert [v["value"] for v in document["scalars"][name].get("values", [])] == values
    records = declarations(spec, f"{XS}complexType")
    assert set(document["records"]) == set(records)
    groups = declarations(spec, f"{XS}group")
    for name, element in records.items():
        fields = list(field_names(element, groups))
        assert [f["name"] for f in document["records"][name].get("fields", [])] == fields


def _in_english(block: Any, tag: str) -> list[Any]:
    return [each for each in block.findall(B + tag) if not each.get(_LANGUAGE)]


def test_it_contains_every_operation(spec: Path) -> None:
    document = exported(read(spec))
    feeds = [parse(path, path.name) for path in sorted(spec.glob("*/*.xsd"))]
    blocks = [block for feed in feeds for block in feed.iter(f"{B}operation")]
    assert list(document["operations"]) == [block.get("name") for block in blocks]
    for block in blocks:
        facts = document["operations"][str(block.get("name"))]
        for key in ("method", "path", "host", "params", "request", "response"):
            assert facts.get(key) == block.get(key)
        for key, tag in (
            ("details", "details"),
            ("preconditions", "precondition"),
            ("actions", "action"),
            ("failures", "failure"),
            ("pages", "page"),
        ):
            assert len(facts.get(key, [])) == len(_in_english(block, tag))


def test_all_references_resolve(spec: Path) -> None:
    document = exported(read(spec))
    types = {
        *document["scalars"],
        *document["records"],
        *(kind.value for kind in BUILT_IN.values()),
    }
    for record in document["records"].values():
        names = {field["name"] for field in record.get("fields", [])}
        assert names.issuperset(chain.from_iterable(record.get("any_of", [])))
        for field in record.get("fields", []):
            assert field["type"] in types
            assert names >= {each["field"] for each in field.get("required_when", [])}
    for operation in document["operations"].values():
        for key in ("params", "request", "response"):
            assert operation.get(key) is None or operation[key] in document["records"]
    assert document["service"]["error"] in document["records"]


def test_it_contains_every_row_about_the_service(spec: Path) -> None:
    service = exported(read(spec))["service"]
    for file, tag, key in (
        ("errors.xml", "error", "errors"),
        ("service.xml", "header", "headers"),
        ("service.xml", "host", "hosts"),
        ("service.xml", "label", "labels"),
        ("errors.xml", "status", "statuses"),
        ("service.xml", "resource", "resources"),
    ):
        assert len(service[key]) == len(_in_english(parse(spec / file, file), tag))
    for tag in ("signing", "limits", "retry", "waiting", "once"):
        (element,) = parse(spec / "service.xml", "service.xml").findall(B + tag)
        facts = {str(key).replace("-", "_"): str(value) for key, value in element.items()}
        if tag == "once":
            facts["mark_length"] = facts.pop("mark")
            facts["mark_characters"] = facts.pop("alphabet")
        assert {key: str(value) for key, value in service[tag].items()} == facts


def test_it_contains_every_fact_of_a_procedure(spec: Path) -> None:
    operations = exported(read(spec))["operations"]
    feeds = [parse(path, path.name) for path in sorted(spec.glob("*/*.xsd"))]
    for block in (block for feed in feeds for block in feed.iter(f"{B}operation")):
        facts = operations[str(block.get("name"))]
        for tag in ("paging", "waiting", "recovery"):
            element = block.find(B + tag)
            assert (tag in facts) == (element is not None)
            if element is not None:
                # Lists are in the model even if the spec omits them.
                assert {key for key, value in facts[tag].items() if value} == set(element.attrib)


def test_the_text_is_printable_and_ends_with_a_newline(spec: Path) -> None:
    text = text_of(read(spec))
    assert text.endswith("\n}\n")
    assert text.isprintable() or set(text) - {"\n"} == {c for c in text if c.isprintable()}


def test_each_field_value_and_code_has_its_own_line(spec: Path) -> None:
    text = text_of(read(spec))
    document = json.loads(text)
    entries = [
        *document["service"]["errors"],
        *document["service"]["headers"],
        *(each for scalar in document["scalars"].values() for each in scalar.get("values", [])),
        *(each for record in document["records"].values() for each in record["fields"]),
        *(each for one in document["operations"].values() for each in one["pages"]),
    ]
    lines = [line.strip().removesuffix(",") for line in text.splitlines()]
    for entry in entries:
        assert json.dumps(entry, ensure_ascii=False) in lines


@given(json_documents())
def test_any_document_survives_a_round_trip(document: dict[str, Any]) -> None:
    assert json.loads(to_lines(document)) == document
