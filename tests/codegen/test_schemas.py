"""Validating all schemas at once gives the same result as validating them one by one."""

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


def test_both_specs_are_valid_at_once(tiny_spec: Path) -> None:
    assert are_schemas(tiny_spec, names(tiny_spec))
    assert are_schemas(SPEC, names(SPEC))


@pytest.mark.parametrize("mistake", IN_SCHEMAS, ids=lambda each: each.name)
def test_a_mistake_in_a_schema_makes_the_batch_invalid(tiny_spec: Path, mistake: Mistake) -> None:
    mistake.apply(tiny_spec)
    assert not are_schemas(tiny_spec, names(tiny_spec))


@pytest.mark.parametrize("mistake", ELSEWHERE, ids=lambda each: each.name)
def test_files_valid_at_once_are_valid_one_by_one(tiny_spec: Path, mistake: Mistake) -> None:
    mistake.apply(tiny_spec)
    assert are_schemas(tiny_spec, names(tiny_spec)) <= are_valid_one_by_one(tiny_spec)
