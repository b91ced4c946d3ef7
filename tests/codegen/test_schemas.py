"""Files that are found to be valid at once are those that are found so one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.reading.schemas import are_schemas, compile_schema
from cloudinfinite_codegen.reading.source import OTHER_FOLDERS

from ..excerpt import SPEC
from .mistakes import MEND_SCHEMA, MEND_XML, Mistake
from .test_mistakes import MISTAKES

IN_SCHEMAS = [
    each
    for each in MISTAKES
    if each.remedy in (MEND_SCHEMA, MEND_XML) and each.file.endswith(".xsd") and "/" in each.file
]
ELSEWHERE = [each for each in MISTAKES if each.remedy not in (MEND_SCHEMA, MEND_XML)][::10]


def names(spec: Path) -> list[str]:
    found = (path.relative_to(spec) for path in spec.rglob("*/*.xsd"))
    return [each.as_posix() for each in found if each.parts[0] not in OTHER_FOLDERS]


def are_valid_one_by_one(spec: Path) -> bool:
    for name in names(spec):
        try:
            compile_schema(spec / name, name)
        except SpecError:
            return False
    return True


def test_the_specs_are_found_valid_at_once(tiny_spec: Path) -> None:
    assert are_schemas(tiny_spec, names(tiny_spec))
    assert are_schemas(SPEC, names(SPEC))


@pytest.mark.parametrize("mistake", IN_SCHEMAS, ids=lambda each: each.name)
def test_no_mistake_of_a_schema_is_passed_over(tiny_spec: Path, mistake: Mistake) -> None:
    mistake.spoil(tiny_spec)
    assert not are_schemas(tiny_spec, names(tiny_spec))


@pytest.mark.parametrize("mistake", ELSEWHERE, ids=lambda each: each.name)
def test_what_is_valid_at_once_is_valid_one_by_one(tiny_spec: Path, mistake: Mistake) -> None:
    mistake.spoil(tiny_spec)
    assert are_schemas(tiny_spec, names(tiny_spec)) <= are_valid_one_by_one(tiny_spec)
