"""Whatever is wrong in a spec stops generation, with file, line, reason and remedy."""

from __future__ import annotations

import ast
import traceback
from pathlib import Path

from hypothesis import settings

import cloudinfinite_codegen

from .mistakes import (
    Mistake,
    Restored,
    change,
    documentation,
    failure,
    fields,
    files,
    hosts,
    operations,
    patterns,
    places,
    procedures,
    read,
    recovery,
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
        scalars.TYPE_NAMES,
        patterns.TIMESTAMPS,
        patterns.PATTERNS,
        fields.FIELDS,
        places.PLACES,
        relations.RELATIONS,
        operations.OPERATIONS,
        procedures.JOBS,
        procedures.PAGING,
        procedures.WAITING,
        recovery.RECOVERY,
        procedures.NAMES,
        hosts.HOSTS,
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


def test_every_mistake_has_its_own_name() -> None:
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES)


def test_each_mistake_is_named_and_placed_and_every_error_of_the_generator_is_tried(
    tiny_spec: Path,
) -> None:
    # In one folder: a new one for each mistake would take as long as reading it.
    spec = Restored(tiny_spec)
    places = _places_of_spec_errors()
    untried = set(places.values())
    wrong: list[str] = []
    # One for each remedy first, which is nearly every error; then those that look like the errors
    # that are left. CI tries all.
    left = list({mistake.remedy: mistake for mistake in MISTAKES}.values())
    others = [mistake for mistake in MISTAKES if mistake not in left]
    while left or (others and (untried or settings().max_examples >= 10)):
        mistake = left.pop() if left else others.pop(_most_like(others, untried))
        mistake.spoil(tiny_spec)
        error, line = failure(tiny_spec), mistake.line(tiny_spec)
        spec.restore()
        expected = f"{mistake.file}:{line}: …{mistake.reason}…\n  remedy: …{mistake.remedy}…"
        is_right = (
            (error.file, error.line) == (mistake.file, line)
            and mistake.reason in error.reason
            and mistake.remedy in error.remedy
            and str(error).startswith(f"{error.file}:{error.line}: {error.reason}")
            and error.remedy in str(error)
        )
        if not is_right:
            wrong.append(f"{mistake.name}: expected {expected}, but got {error}")
        last = traceback.extract_tb(error.all[0].__traceback__)[-1]
        untried.discard(places[last.filename, last.lineno or 0])
    assert not wrong, "\n".join(wrong)
    assert untried == set()


def _most_like(mistakes: list[Mistake], untried: set[str]) -> int:
    """Where the mistake stands that has the most words of an error that is not tried yet."""

    def likeness(mistake: Mistake) -> float:
        words = f"{mistake.reason} {mistake.remedy}".split()
        return max(
            (sum(word in text for word in words) / len(words) for text in untried), default=0
        )

    return max(range(len(mistakes)), key=lambda place: likeness(mistakes[place]))


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
                    places[str(path), line] = f"{path.name}:{node.lineno}: {ast.unparse(node)}"
    return places
