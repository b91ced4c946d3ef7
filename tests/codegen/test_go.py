"""Names, comments and literals in Go, and the names that Go rules out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.generate import generate
from cloudinfinite_codegen.targets.go.checks import RESERVED_TYPES
from cloudinfinite_codegen.targets.go.docs import comment, done
from cloudinfinite_codegen.targets.go.literals import text
from cloudinfinite_codegen.targets.go.names import exported
from cloudinfinite_codegen.targets.go.target import GoTarget
from cloudinfinite_codegen.targets.heads import Heads
from cloudinfinite_codegen.targets.target import PackageError

from .golden import PACKAGE
from .mistakes import change

WORDS = st.lists(st.from_regex(r"[a-z0-9]+", fullmatch=True), min_size=1).map(tuple)
PROSE = st.text(st.sampled_from("aZ é一`'\"\\.,#-*\t")).filter(str.strip)


@given(WORDS)
def test_an_exported_name_contains_all_words(words: tuple[str, ...]) -> None:
    name = exported(words)
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
    assert "".join(words) in (name.lower(), name.lower()[1:])


@pytest.mark.parametrize(
    ("words", "name"),
    [("job id", "JobID"), ("ids", "IDs"), ("call back url", "CallBackURL"), ("3 gpp", "N3Gpp")],
)
def test_initialisms_are_in_capitals(words: str, name: str) -> None:
    assert exported(tuple(words.split())) == name


@given(st.lists(PROSE, min_size=1), st.integers(0, 2))
def test_any_text_makes_a_valid_comment(paragraphs: list[str], indent: int) -> None:
    lines = comment(paragraphs, indent).split("\n")
    assert all(re.match(r"\t*//( |$)", line) for line in lines)
    # gofmt turns two backquotes into a typographic quotation mark.
    assert "``" not in "".join(lines)


@given(st.text())
def test_a_literal_has_no_line_break(value: str) -> None:
    literal = text(value)
    assert literal[0] == literal[-1] == '"'
    assert not set("\n\r\x7f") & set(literal)


@pytest.mark.parametrize(
    ("summary", "sentence"),
    [
        ("List jobs.", "X lists jobs."),
        ("Fetch a page.", "X fetches a page."),
        ("Modify a queue and return it.", "X modifies a queue and returns it."),
        ("Display it.", "X displays it."),
    ],
)
def test_a_summary_becomes_a_sentence_about_the_function(summary: str, sentence: str) -> None:
    assert done("X", summary) == sentence


@pytest.mark.parametrize("name", ["Upper", "9", "type", "a b", "a-b"])
def test_invalid_package_names_are_refused(name: str, tiny_spec: Path) -> None:
    with pytest.raises(PackageError, match="is not a valid name of a Go package"):
        GoTarget(Heads(tiny_spec), name)


@pytest.mark.parametrize("name", sorted(RESERVED_TYPES & {"Fields", "Stream", "Upload", "Value"}))
def test_reserved_type_names_are_refused(name: str, tiny_spec: Path) -> None:
    for file in sorted(tiny_spec.glob("*/*.xsd")):
        source = file.read_text("utf-8")
        file.write_text(
            re.sub('((?:type|complexType name)=")Spring"', rf'\1{name}"', source), "utf-8"
        )
    with pytest.raises(SpecError, match=f"the name {name} is reserved in generated Go"):
        generate(tiny_spec, PACKAGE)


def test_fields_with_the_same_go_name_are_refused(tiny_spec: Path) -> None:
    change("common/part.xsd", 'name="Coils"', 'name="Coils" b:words="job id"')(tiny_spec)
    change("common/part.xsd", 'name="Steel"', 'name="Steel" b:words="job i d"')(tiny_spec)
    with pytest.raises(SpecError, match="are both called JobID"):
        generate(tiny_spec, PACKAGE)
