"""Every mistake in a spec is reported with its file, line, reason and remedy."""

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
    contents,
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
    verdicts,
)

CODE = Path(cloudinfinite_codegen.__file__).parent
MISTAKES: list[Mistake] = [
    each
    for table in (
        files.UNREADABLE,
        files.MISPLACED,
        subset.OUTSIDE_THE_SUBSET,
        documentation.ANNOTATIONS,
        scalars.SCALARS,
        scalars.TYPE_NAMES,
        patterns.TIMESTAMPS,
        patterns.PATTERNS,
        fields.FIELDS,
        places.PLACES,
        relations.RELATIONS,
        verdicts.VERDICTS,
        operations.OPERATIONS,
        contents.CONTENTS,
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


def test_the_tiny_spec_has_no_mistakes(tiny_spec: Path) -> None:
    read(tiny_spec)


def test_an_unlimited_text_can_hold_a_mark(tiny_spec: Path) -> None:
    change(procedures.ORDER, 'name="from" type="OrderNote"', 'name="from" type="xs:string"')(
        tiny_spec
    )
    read(tiny_spec)


def test_the_names_of_mistakes_are_unique() -> None:
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES)


def test_every_mistake_is_reported_and_every_spec_error_is_covered(
    tiny_spec: Path,
) -> None:
    # All mistakes share a folder: copying the spec takes as long as reading it.
    spec = Restored(tiny_spec)
    places = _places_of_spec_errors()
    untried = set(places.values())
    wrong: list[str] = []
    # First, one mistake per remedy, which covers nearly every error. Then the mistakes most like
    # the errors that are left. CI tries all mistakes.
    left = list({mistake.remedy: mistake for mistake in MISTAKES}.values())
    others = [mistake for mistake in MISTAKES if mistake not in left]
    while left or (others and (untried or settings().max_examples >= 10)):
        mistake = left.pop() if left else others.pop(_most_like(others, untried))
        mistake.apply(tiny_spec)
        error, line = failure(tiny_spec), mistake.line(tiny_spec)
        spec.restore()
        place = f"{mistake.file}:{line}" if line else mistake.file
        expected = f"{place}: …{mistake.reason}…\n  remedy: …{mistake.remedy}…"
        is_right = (
            (error.file, error.line) == (mistake.file, line)
            and mistake.reason in error.reason
            and mistake.remedy in error.remedy
            and str(error).startswith(f"{place}: {error.reason}")
            and error.remedy in str(error)
        )
        if not is_right:
            wrong.append(f"{mistake.name}: expected {expected}, but got {error}")
        last = traceback.extract_tb(error.all[0].__traceback__)[-1]
        untried.discard(places[last.filename, last.lineno or 0])
    assert not wrong, "\n".join(wrong)
    assert untried == set()


def _most_like(mistakes: list[Mistake], untried: set[str]) -> int:
    """Returns the index of the mistake most similar to an untried error."""

    def likeness(mistake: Mistake) -> float:
        words = f"{mistake.reason} {mistake.remedy}".split()
        return max(
            (sum(word in text for word in words) / len(words) for text in untried), default=0
        )

    return max(range(len(mistakes)), key=lambda place: likeness(mistakes[place]))


def _places_of_spec_errors() -> dict[tuple[str, int], str]:
    """Maps the file and line of every `raise SpecError` in the generator to its source."""
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
