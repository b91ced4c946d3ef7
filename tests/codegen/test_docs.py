"""Generated docstrings fit the line width and evaluate to their text."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cloudinfinite_codegen.representation.operation_facts import Source
from cloudinfinite_codegen.representation.types import Kind, Scalar, Value
from cloudinfinite_codegen.targets.heads import WIDTH
from cloudinfinite_codegen.targets.prose import limits
from cloudinfinite_codegen.targets.python.docs import docstring, section

SOURCE = Source("common/a.xsd", 1)
WORDS = st.text("ab\"'\\`.,-一{}%", min_size=1, max_size=12)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


def text_of(literal: str) -> str:
    """Returns the text of a docstring as a reader sees it."""
    return inspect.cleandoc(ast.literal_eval(literal))


@pytest.mark.parametrize("indent", [0, 4, 8])
@given(paragraphs=st.lists(PARAGRAPHS, min_size=1, max_size=3))
@example(paragraphs=['"'])
@example(paragraphs=["\\"])
@example(paragraphs=['a "quoted" \\'])
@example(paragraphs=['"""', '"""'])
@example(paragraphs=["a" * 60 + " " + "b" * 29])
@example(paragraphs=["a" * 60 + " " + '"' * 29])
def test_a_docstring_evaluates_to_its_text(paragraphs: list[str], indent: int) -> None:
    literal = docstring(paragraphs, indent)
    wanted = [paragraph.replace('"""', "'''") for paragraph in paragraphs]
    read = [" ".join(part.split()) for part in text_of(literal).split("\n\n")]
    assert read == wanted
    first, *others = literal.split("\n")
    assert indent + len(first) <= WIDTH
    assert all(len(line) <= WIDTH for line in others)
    assert all(line.startswith(" " * indent) for line in others if line)
    assert literal == literal.strip()


def test_a_short_docstring_fits_on_one_line() -> None:
    assert docstring(["A thing."]) == '"""A thing."""'
    assert docstring([r"A \ thing."]) == r'r"""A \ thing."""'
    assert docstring(['"A" thing.']) == '""" "A" thing."""'
    assert docstring(['A "thing"']) == '"""A "thing" """'
    assert docstring(["A thing.", "More."]) == '"""A thing.\n\n    More.\n    """'


@given(st.lists(PARAGRAPHS, min_size=1, max_size=3))
def test_a_section_indents_each_entry(entries: list[str]) -> None:
    lines = section("Args", entries).split("\n")
    assert lines[0] == "Args:"
    starts = [line for line in lines[1:] if not line.startswith(" " * 8)]
    assert len(starts) == len(entries)
    assert all(line.startswith("    ") for line in starts)
    read = " ".join(" ".join(lines[1:]).split())
    assert read == " ".join(entry.replace('"""', "'''") for entry in entries)
    assert all(len(line) <= WIDTH - 8 for line in lines)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, ""),
        ({"min_length": 1}, "Not empty."),
        ({"min_length": 3}, "At least 3 characters."),
        ({"max_length": 8}, "At most 8 characters."),
        ({"min_length": 1, "max_length": 8}, "1 to 8 characters."),
        ({"characters_in_words": "digits"}, "Allowed characters: digits."),
        ({"max_length": 8, "characters_in_words": "digits"}, "At most 8 characters: digits."),
        ({"kind": Kind.INTEGER, "minimum": "0"}, "At least 0."),
        ({"kind": Kind.INTEGER, "maximum": "9"}, "At most 9."),
        ({"kind": Kind.DECIMAL, "minimum": "0.1", "maximum": "2"}, "0.1 to 2."),
        ({"kind": Kind.BOOLEAN}, ""),
        ({"kind": Kind.URL, "or_words": ("no",)}, ""),
        (
            {"kind": Kind.DECIMAL, "exclusive_minimum": "0", "exclusive_maximum": "6.0"},
            "More than 0 and less than 6.0.",
        ),
        (
            {"kind": Kind.INTEGER, "minimum": "2", "exclusive_maximum": "10"},
            "At least 2 and less than 10.",
        ),
        ({"kind": Kind.INTEGER}, ""),
        ({"kind": Kind.INTEGER, "or_words": ("auto",)}, "A number, or `auto`."),
        (
            {"kind": Kind.INTEGER, "minimum": "0", "maximum": "9", "or_words": ("a", "b")},
            "0 to 9, or `a`, or `b`.",
        ),
        ({"kind": Kind.TIMESTAMP}, ""),  # documented once, on the family
        ({"values": (Value("a", ("a",), "A.", SOURCE),)}, "One of `a`."),
    ],
)
def test_limits_are_described_in_words(facts: dict[str, Any], words: str) -> None:
    scalar = Scalar("A", ("a",), "A thing.", facts.pop("kind", Kind.STRING), SOURCE, **facts)
    assert limits(scalar) == words
