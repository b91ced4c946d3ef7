"""Ideal pages, which agree with the spec in everything."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Location
from cloudinfinite_pages.compare.expected import expected_fields
from cloudinfinite_pages.facts.store import load
from cloudinfinite_pages.page import (
    ActionFact,
    CallFact,
    Form,
    Language,
    PageFacts,
    PageKind,
    Place,
    SampleFact,
    Soundness,
)
from tests.codegen.golden import assemble

SPEC = Path(__file__).parents[2] / "spec"


@cache
def real_model() -> Model:
    return read_spec(SPEC)


_READ: dict[bytes, Model] = {}


def read_once(spec: Path) -> Model:
    """Reads a spec, or returns the last result if only its facts have changed."""
    files = sorted(spec.rglob("*.x*"))
    names = {one: one.relative_to(spec) for one in files if one.parent.name != "pages"}
    parts = [str(name).encode() + one.read_bytes() for one, name in names.items()]
    key = hashlib.sha256(b"\0".join(parts)).digest()
    if key not in _READ:
        _READ[key] = read_spec(spec)
    return _READ[key]


@cache
def kept_pages() -> dict[str, PageFacts]:
    """Returns the saved facts of the vendor's pages, by file."""
    return load(SPEC / "pages")


@cache
def tiny_model() -> Model:
    """Returns the invented API, with every feature of the vocabulary."""
    with TemporaryDirectory() as folder:
        return read_spec(assemble(Path(folder) / "spec"))


def ideal_page(model: Model, operation: Operation) -> PageFacts:
    """Returns the ideal page of an operation."""
    params = model.records[operation.params].fields if operation.params else ()
    expected = [one for one in expected_fields(model, operation).values() if not one.elsewhere]
    flags = tuple(field.name for field in params if field.location is Location.FLAG)
    return PageFacts(
        kind=PageKind.OPERATION,
        language=Language.ENGLISH,
        form=Form.MARKDOWN,
        operation=operation.name,
        calls=(CallFact(operation.method, operation.path, flags=flags, line=1),),
        actions=tuple(ActionFact(action.name, 2) for action in operation.actions),
        fields=tuple(replace(one.fact, line=line) for line, one in enumerate(expected, 3)),
        # Only samples show whether a response is JSON.
        samples=(SampleFact(Place.RESPONSE, "json", Soundness.GOOD),)
        * (operation.answer == "json"),
    )
