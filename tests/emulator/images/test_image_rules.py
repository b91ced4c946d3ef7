"""The parser of image rules: it accepts what the rule builder writes, and nothing else."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite.images import ImageRule
from cloudinfinite_emulator.images.rules import RuleError, Step, UnsupportedRule, parse


def b64(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


PRINTED = st.characters(exclude_categories=["C"])
TEXTS = st.text(PRINTED, min_size=1, max_size=30)
STEPS = ["imageMogr2", "imageView2", "watermark", "style", "thumbnail", "crop", "cut", "strip"]
WORDS = st.sampled_from([*STEPS, "text", "gravity", "dx", "1", "2", "200x", "5", "|", "/", "%"])


@given(TEXTS, st.integers(1, 99), st.sampled_from(["northwest", "south"]))
def test_a_built_rule_is_parsed_into_its_steps(text: str, number: int, gravity: Any) -> None:
    rule = (
        ImageRule().thumbnail(width=number).strip().quality(number, force=1)
        | ImageRule().watermark_text(text, dx=number, gravity=gravity)
        | ImageRule().view(mode=2, width=number, quality=5)
    )
    steps = parse(str(rule))
    assert steps == (
        Step("thumbnail", f"{number}x"),
        Step("strip"),
        Step("quality", f"{number}!"),
        Step("watermark", "2", {"text": b64(text), "gravity": gravity, "dx": str(number)}),
        Step("view", "2", {"w": str(number)}),
        Step("quality", "5"),
    )
    assert steps[3].text("text") == text


@given(st.lists(WORDS, max_size=12).map("/".join) | st.text(max_size=60))
def test_any_text_is_parsed_or_refused_with_a_reason(text: str) -> None:
    try:
        steps = parse(text)
    except (RuleError, UnsupportedRule) as error:
        assert str(error)
    else:
        assert all(isinstance(step, Step) for step in steps)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "'' is not imageMogr2, imageView2, watermark or style"),
        ("imageMogr3/strip", "'imageMogr3' is not imageMogr2"),
        ("imageMogr2/thumbial/2x", "imageMogr2 has no 'thumbial'"),
        ("imageMogr2/thumbnail", "thumbnail needs a value"),
        ("imageMogr2/thumbnail/2x/pad", "pad needs a value"),
        ("imageMogr2/gravity/north", "imageMogr2 has no 'gravity'"),
        ("imageView2/6/w/5", "imageView2: '6' is not a whole number from 1 to 5"),
        ("imageView2/w/5", "imageView2: '' is not a whole number"),
        ("imageView2/1", "imageView2 needs w or h"),
        ("imageView2/1/x/5", "imageView2 has no 'x'"),
        ("watermark/2/fontsize/5", "watermark/2 needs text"),
        ("watermark/1/text/YQ", "watermark/1 needs image"),
        ("watermark/9", "watermark: '9' is not 1 or 2"),
        ("style/none", "there is no style 'none'"),
        ("|".join(["imageMogr2/strip"] * 11), "the rule has 11 parts; at most 10 are allowed"),
        ("imageMogr2/" + "strip/" * 4000, "the rule is longer than 16384 characters"),
    ],
)
def test_malformed_rules_are_refused(rule: str, reason: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse(rule)
    assert str(caught.value).startswith(reason)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("imageMogr2/scrop/5x5", "imageMogr2/scrop"),
        ("imageMogr2/AIGCMetadata/Label/MQ", "imageMogr2/AIGCMetadata"),
        ("watermark/3/type/1", "watermark/3"),
        ("imageSlim", "imageSlim"),
    ],
)
def test_unsupported_steps_are_named(rule: str, reason: str) -> None:
    with pytest.raises(UnsupportedRule, match=reason):
        parse(rule)


def test_a_style_is_replaced_by_its_steps() -> None:
    styles = {"half": "imageMogr2/thumbnail/!50p"}
    half = Step("thumbnail", "!50p")
    assert parse("style/half|imageMogr2/strip", styles) == (half, Step("strip"))
    with pytest.raises(RuleError, match="there is no style 'a'"):
        parse("style/a", {"a": "style/a"})


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"text": "ä"}, "watermark/text: 'ä' is not URL-safe Base64"),
        ({"text": "_w"}, "watermark/text: '_w' is not URL-safe Base64"),
        ({"text": "a"}, "watermark/text: 'a' is not URL-safe Base64"),
        ({"text": ""}, "watermark/text: '' is not URL-safe Base64"),
    ],
)
def test_invalid_base64_is_refused(options: dict[str, str], reason: str) -> None:
    with pytest.raises(RuleError) as caught:
        Step("watermark", "2", options).text("text")
    assert str(caught.value).startswith(reason)


def test_numbers_colours_and_flags_are_parsed() -> None:
    step = Step("watermark", "2", {"dx": "7", "fill": b64("#12aBc0"), "batch": "2"})
    assert step.whole("dx", 0, 9) == 7
    assert step.whole("dy", 0, 9, 3) == 3
    assert step.color("fill", "#000000") == "#12aBc0"
    assert step.color("shade", "#000000") == "#000000"
    with pytest.raises(RuleError, match="watermark/batch: '2' is not a whole number from 0 to 1"):
        step.flag("batch")
    with pytest.raises(RuleError, match="watermark/dx: '7' is not a whole number from 8 to 9"):
        step.whole("dx", 8, 9)
    with pytest.raises(RuleError, match="'red' is not a colour such as #FF0000"):
        Step("thumbnail", "", {"color": b64("red")}).color("color", "#FFFFFF")
