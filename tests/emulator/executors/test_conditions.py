"""Conditions of workflows: how they are evaluated, and which are refused."""

from __future__ import annotations

import operator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import JobFailure
from cloudinfinite_emulator.executors.conditions import ConditionError, holds
from cloudinfinite_emulator.jobs.work import Unmet

from .harness import bucket, do

KNOWN: dict[str, Any] = {
    "Stream": {
        "Video": [{"Index": 0, "Width": 1280, "Height": 720, "CodecName": "h264", "Fps": "25.000"}],
        "Audio": [{"Index": 1, "CodecName": "aac"}, {"Index": 2, "CodecName": "mp3"}],
    },
    "Format": {"Duration": "59.940000", "FormatName": "mov,mp4", "Size": 1000},
}
SIGNS = {
    "==": operator.eq,
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}

COMPARISONS = st.builds(
    lambda sign, value: (f"Video.Width {sign} {value}", SIGNS[sign](1280, value)),
    st.sampled_from([*SIGNS]),
    st.sampled_from([0, 1279, 1280, 1281]),
)
CONDITIONS = st.recursive(
    COMPARISONS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} && {two[1][0]})", two[0][1] and two[1][1])
        ),
        st.tuples(inner, inner).map(
            lambda two: (f"({two[0][0]} or {two[1][0]})", two[0][1] or two[1][1])
        ),
        inner.map(lambda one: (f"!({one[0]})", not one[1])),
    ),
    max_leaves=8,
)


@given(CONDITIONS)
def test_a_condition_is_evaluated_as_it_was_built(condition: tuple[str, bool]) -> None:
    text, met = condition
    assert holds(text, KNOWN) is met


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Width>=1280&&Height<=720", True),
        ("MediaInfo.Stream.Video.Width == 1280.0", True),
        ("${video.width} == 1280", True),
        # Parentheses are needed only where && would bind more tightly.
        ("Width < 1 && Width < 1 || Width > 1", True),
        ("Width < 1 && (Width < 1 || Width > 1)", False),
        ("not Format.Duration < 60", False),
        ("Format.FormatName == 'mov,mp4'", True),
        ('Video.CodecName != "h264"', False),
        # It is enough if one of several streams matches.
        ("Audio.CodecName == mp3", True),
        ("Audio.CodecName == flac", False),
        # No comparison holds if the file lacks the field.
        ("Subtitle.Index == 0 || Subtitle.Index != 0", False),
    ],
)
def test_names_operators_and_precedence(text: str, met: bool) -> None:
    assert holds(text, KNOWN) is met


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the name of a field is missing; the emulator understands comparisons such as"),
        ("Width", "one of == != >= <= > < is missing"),
        ("Width > ", "a value is missing"),
        ("Wdth > 1", "'Wdth' is not a field of MediaInfo"),
        ("Width > 1 Height", "'Height' was not expected"),
        ("(Width > 1", "a closing bracket is missing"),
        ("Width > 1 @ 2", "'@ 2' is not understood"),
        ("CodecName > 1", "'h264' > '1' does not compare numbers"),
        ("(" * 60, "it is nested more than 50 levels deep"),
        ("Width > 1" * 1000, "it has more than 4096 characters"),
    ],
)
def test_invalid_conditions_are_reported(text: str, reason: str) -> None:
    with pytest.raises(ConditionError) as caught:
        holds(text, KNOWN)
    assert str(caught.value).startswith(reason)


@given(st.text("()!&|<>=${}'\" .aW1", max_size=60))
def test_any_text_is_evaluated_or_refused(text: str) -> None:
    try:
        assert isinstance(holds(text, KNOWN), bool)
    except ConditionError:
        return


def test_the_executor_evaluates_a_condition_on_the_object() -> None:
    assert do("Condition", {"Condition": {"Express": "Video.Width == 64"}})[0] == {}
    with pytest.raises(Unmet):
        do("Condition", {"Condition": {"Express": "Video.Width > 64"}})
    with pytest.raises(JobFailure, match="the name of a field is missing"):
        do("Condition", {})
    with pytest.raises(JobFailure, match="ResourceNotSupported"):
        do("Condition", {"Condition": {"Express": "Width > 1"}}, bucket(text=b"text"), "text")
