"""Splitting names into words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_codegen.representation.words import snake_case, split_words

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.\-]*", fullmatch=True)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("CallBackMqConfig", "call back mq config"),
        ("nextToken", "next token"),
        ("JobId", "job id"),
        ("JSONPath", "json path"),
        ("MP4", "mp4"),
        ("H264Level", "h264 level"),
        ("H.264", "h 264"),
        ("no-op", "no op"),
        ("x-ci-request-id", "x ci request id"),
        ("TDMQ", "tdmq"),
        ("SDRtoHDR", "sd rto hdr"),  # b:words corrects such names
        ("3Gpp", "3 gpp"),
        ("_private__name", "private name"),
        ("***", ""),
        ("", ""),
        ("演示", ""),
    ],
)
def test_names_are_split_as_a_reader_would(name: str, words: str) -> None:
    assert split_words(name) == tuple(words.split())


@given(NAMES)
def test_splitting_into_words_loses_nothing(name: str) -> None:
    words = split_words(name)
    assert "".join(words) == re.sub(r"[^a-z0-9]", "", name.lower())
    assert all(re.fullmatch("[a-z0-9]+", word) for word in words)


@given(st.lists(st.from_regex(r"[a-z]{2,}[0-9]?", fullmatch=True), min_size=1))
def test_camel_case_is_split_where_it_was_joined(words: list[str]) -> None:
    camel = "".join(word.capitalize() for word in words)
    assert list(split_words(camel)) == words
    assert list(split_words("_".join(words))) == words
    assert snake_case(tuple(words)) == "_".join(words)


@given(NAMES)
def test_snake_case_splits_into_the_same_words(name: str) -> None:
    words = split_words(name)
    # A digit joins the letters before it, so a word that begins with a digit does not survive.
    if all(word[0].isalpha() for word in words):
        assert split_words(snake_case(words)) == words
