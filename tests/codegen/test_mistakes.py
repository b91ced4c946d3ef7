"""Whatever is wrong in a spec stops generation, with file, line, reason and remedy."""

from __future__ import annotations

import ast
import traceback
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import cloudinfinite_codegen
from cloudinfinite_codegen.errors import SpecError

from .golden import assemble
from .mistakes import (
    Mistake,
    change,
    documentation,
    failure,
    fields,
    files,
    operations,
    patterns,
    procedures,
    read,
    relations,
    scalars,
    services,
    subset,
)

CODE = Path(cloudinfinite_codegen.__file__).parent
MISTAKES: list[Mistake] = [
    each
    for table in (
        files.UNREADABLE,
        files.WHERE,
        subset.OUTSIDE_THE_SUBSET,
        documentation.ANNOTATIONS,
        scalars.SCALARS,
        patterns.TIMESTAMPS,
        patterns.PATTERNS,
        fields.FIELDS,
        fields.TYPE_NAMES,
        fields.PLACES,
        relations.RELATIONS,
        operations.OPERATIONS,
        procedures.JOBS,
        procedures.PAGING,
        procedures.WAITING,
        procedures.RECOVERY,
        procedures.NAMES,
        services.SERVICES,
    )
    for each in table
]


def test_the_tiny_spec_itself_is_right(tiny_spec: Path) -> None:
    read(tiny_spec)


def test_a_text_without_limits_takes_a_mark(tiny_spec: Path) -> None:
    change(procedures.ORDER, 'name="from" type="OrderNote"', 'name="from" type="xs:string"')(
        tiny_spec
    )
    read(tiny_spec)


@cache
def outcome(mistake: Mistake) -> tuple[SpecError, int]:
    """The error that a mistake ends in, and the line that it should name."""
    with TemporaryDirectory() as folder:
        spec = assemble(Path(folder) / "spec")
        mistake.spoil(spec)
        return failure(spec), mistake.line(spec)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_named_and_placed(mistake: Mistake) -> None:
    error, line = outcome(mistake)
    assert (error.file, error.line) == (mistake.file, line)
    assert mistake.reason in error.reason
    assert mistake.remedy in error.remedy
    assert str(error).startswith(f"{error.file}:{error.line}: {error.reason}")
    assert error.remedy in str(error)


def test_every_mistake_has_its_own_name() -> None:
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES)


def test_every_spec_error_of_the_generator_is_tried() -> None:
    places = _places_of_spec_errors()
    left = set(places.values())
    # One for each remedy first: that is soon all of them.
    quick = {mistake.remedy: mistake for mistake in MISTAKES}
    for mistake in [*quick.values(), *MISTAKES]:
        if left:
            error, _ = outcome(mistake)
            last = traceback.extract_tb(error.all[0].__traceback__)[-1]
            left.discard(places[last.filename, last.lineno or 0])
    assert left == set()


def _places_of_spec_errors() -> dict[tuple[str, int], str]:
    """File and line of every statement of the generator that raises a SpecError."""
    places = {}
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Raise)
                and isinstance(node.exc, ast.Call)
                and ast.unparse(node.exc.func) == "SpecError"
            ):
                for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                    places[str(path), line] = f"{path.name}:{node.lineno}"
    return places
