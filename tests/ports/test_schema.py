"""`model.schema.json` describes `model.json` completely."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cloudinfinite_codegen.reading.schemas import XS, parse
from cloudinfinite_codegen.representation.types import BUILT_IN, Kind, Location
from cloudinfinite_runtime.errors import KINDS

from ..model import MODEL

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]

SCHEMA: dict[str, Any] = json.loads((ROOT / "generated" / "model.schema.json").read_text("utf-8"))
DEFINITIONS = SCHEMA["$defs"]
BINDING = parse(ROOT / "spec" / "binding.xsd", "binding.xsd")


@cache
def validator() -> Draft202012Validator:
    # Importing the library takes longer than all of these tests.
    from jsonschema import Draft202012Validator

    return Draft202012Validator(SCHEMA)


def objects(schema: Any, path: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields every part of the schema that describes an object, with its path."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield path, schema
        for key, part in schema.items():
            yield from objects(part, f"{path}/{key}")


def test_the_schema_is_valid() -> None:
    validator().check_schema(SCHEMA)


@pytest.mark.parametrize(
    "file",
    ["tests/codegen/tiny/generated", pytest.param("generated", marks=pytest.mark.slow)],
)
def test_models_match_the_schema(file: str) -> None:
    model = json.loads((ROOT / file / "model.json").read_text("utf-8"))
    found = [f"{error.json_path}: {error.message}" for error in validator().iter_errors(model)]
    assert found == []


@pytest.mark.parametrize(("path", "part"), list(objects(SCHEMA)))
def test_every_object_is_closed_and_every_property_described(
    path: str, part: dict[str, Any]
) -> None:
    if "properties" not in part:
        assert set(part["additionalProperties"]) == {"$ref"}, "neither a record nor a map"
        return
    assert part["additionalProperties"] is False
    assert set(part["required"]) <= set(part["properties"])
    for name, described in part["properties"].items():
        assert described["description"].endswith((".", "]")), name


@pytest.mark.parametrize("name", sorted(DEFINITIONS))
def test_every_definition_is_described_and_used(name: str) -> None:
    assert DEFINITIONS[name]["description"].endswith(".")
    assert f'"#/$defs/{name}"' in json.dumps(SCHEMA)


def test_the_schema_has_the_words_of_the_generator() -> None:
    field, scalar = (DEFINITIONS[name]["properties"] for name in ("field", "scalar"))
    # A tree is not a text, so no scalar has this kind.
    assert scalar["kind"]["enum"] == [kind for kind in Kind if kind is not Kind.TREE]
    assert field["in"]["enum"] == list(Location)
    assert field["type"]["anyOf"][1]["enum"] == list(BUILT_IN.values())
    for name, declared in (("kind", "ErrorKind"), ("again", "Again"), ("outcome", "Outcome")):
        values = BINDING.findall(f"{XS}simpleType[@name='{declared}']//{XS}enumeration")
        assert DEFINITIONS[name]["enum"] == [value.get("value") for value in values]
    assert DEFINITIONS["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["version"], 1),
        (["scalars", "Timestamp", "kind"], "time"),
        (["scalars", "Timestamp", "max_length"], 5),
        (["scalars", "PageSize", "minimum"], 1),
        (["scalars", "JobState", "unset"], ["-"]),
        (["scalars", "lower"], {}),
        (["operations", "CreateMediaInfoJob", "method"], "PATCH"),
        (["operations", "CreateMediaInfoJob", "path"], "jobs"),
        (["records", "CancelMediaJobParams", "fields", 0, "required"], False),
        (["records", "CancelMediaJobParams", "fields", 0, "many"], True),
        (["records", "CancelMediaJobParams", "fields", 1, "type"], "string"),
        (["records", "CreateMediaInfoJobRequest", "fields", 0, "default"], 1),
        (["records", "CreateMediaInfoJobRequest", "fields", 0, "max_items"], 2),
        (["service", "headers", 0, "role"], "host"),
        (["service", "headers", 0, "secret"], True),
        (["service", "statuses", 0, "first"], 99),
        (["service", "statuses", 0, "kind"], "strange"),
        (["service", "errors", 0, "again"], "always"),
        (["service", "errors", 0, "outcome"], None),
        (["service", "retry", "attempts"], 0),
        (["service", "once", "settle"], "30"),
        (["service", "once", "mark_length"], 7),
        (["service", "limits", "width"], 48),
        (["service", "limits", "depth"], 0),
        (["service", "signing", "before"], -1),
        (["service", "waiting", "spread"], 2),
        (["scalars", "PageSize", "width"], 16),
        (["records", "CreateMediaInfoJobRequest", "fields", 0, "min_items"], 1),
        (["service", "resources", 0, "template"], "qcs::ci:{town}"),
        (["operations", "DescribeMediaJob", "waiting", "failed"], "Failed"),
        (["operations", "DescribeMediaJob", "waiting", "missing"], ""),
        (["operations", "CreateMediaInfoJob", "recovery", "mark"], []),
        (["operations", "CreateMediaInfoJob", "recovery", "carry"], []),
        (["operations", "TriggerInventoryJob", "actions", 1, "doubtful"], False),
    ],
)
def test_invalid_models_are_refused(path: list[Any], value: Any) -> None:
    # Only the changed declaration is validated, since validating the whole model is slow.
    declared = {kind: dict[str, Any]() for kind in ("scalars", "records", "operations")}
    if path[0] in declared and path[1] in MODEL[path[0]]:
        declared[path[0]][path[1]] = MODEL[path[0]][path[1]]
    model = json.loads(json.dumps({**MODEL, **declared}))
    assert validator().is_valid(model)
    holder = model
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    assert not validator().is_valid(model)
