"""Texts built step by step, with the tiny API's golden code."""

from __future__ import annotations

import base64
from typing import Any

import pytest
import tinyapi
from hypothesis import given
from hypothesis import strategies as st
from tinyapi.toys import Ink, Stamp

from cloudinfinite_runtime.codec.builders import Steps

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]))
small = st.none() | st.integers(-3, 3)


def base64url(text: str) -> str:
    return base64.b64encode(text.encode()).decode().translate({43: "-", 47: "_", 61: None})


@given(small, small, st.none() | st.sampled_from([*Ink, "red"]))
def test_a_step_uses_the_form_that_fits_its_arguments(
    width: int | None, height: int | None, ink: Any
) -> None:
    def size() -> str:
        return str(Stamp().size(width=width, height=height, ink=ink))

    suffix = {None: "", "red": "/ink/red", "in-visible": "/ink/in-visible"}[ink and str(ink)]
    if width is not None and height is not None and ink == "red":
        assert size() == f"press/size/!{width}x{height}<"
    elif width is not None:
        assert size() == f"press/size/{width}x{'' if height is None else height}{suffix}"
    elif height is not None and ink is None:
        assert size() == f"press/size/x{height}"
    else:
        with pytest.raises(tinyapi.ValidationError, match="the value takes one of") as caught:
            size()
        assert caught.value.rule == "form"
        assert "width; height" in str(caught.value)


@given(texts, st.none() | texts)
def test_text_cannot_escape_its_step(word: str, by: str | None) -> None:
    stamp = Stamp().write(word, by=by) if by is not None else Stamp().write(word)
    *_, last = str(stamp.dry()).split("|")
    assert last == "press/dry"
    wanted = f"word/1/{base64url(word)}" + ("" if by is None else f"/by/{base64url(by)}")
    assert str(stamp) == wanted


@given(st.lists(st.sampled_from(["size", "dry", "write"]), max_size=6))
def test_a_repeated_step_starts_a_new_part(names: list[str]) -> None:
    given: dict[str, dict[str, Any]] = {"size": {"width": 1}, "write": {"class_": "a"}, "dry": {}}
    stamp, parts = Stamp(), list[list[str]]()
    for name in names:
        before = str(stamp)
        longer = getattr(stamp, name)(**given[name])
        assert str(stamp) == before, "steps are immutable"
        stamp = longer
        if name == "write" or not parts or name in parts[-1] or parts[-1] == ["write"]:
            parts.append([name])
        else:
            parts[-1].append(name)
    shown = {"size": "size/1x", "dry": "dry"}
    assert str(stamp) == "|".join(
        "word/1/YQ" if part == ["write"] else "/".join(["press", *map(shown.__getitem__, part)])
        for part in parts
    )


@given(texts, texts, texts)
def test_steps_can_be_joined_and_compared(one: str, two: str, three: str) -> None:
    left, right = (Stamp(one) | two) | three, one | (Stamp(two) | Stamp(three))
    assert left == right
    assert hash(left) == hash(right)
    assert str(left) == "|".join(filter(None, (one, two, three)))
    assert repr(Stamp(one)) == f"Stamp({one!r})"
    assert isinstance(left, Steps)
    assert left != str(left)


def test_a_call_takes_steps_or_text() -> None:
    stamp = Stamp().size(width=2).dry()
    for rule in (stamp, str(stamp)):
        request = tinyapi.OPERATIONS["StampToy"].encode_request(key="a", rule=rule)
        assert request.params == (("press/size/2x/dry", None),)
    fields = tinyapi.OPERATIONS["StampToy"].fields_from_wire({"ToyKey": "a", "rule": stamp})
    assert fields["rule"] == "press/size/2x/dry"
    with pytest.raises(tinyapi.ValidationError) as refused:
        tinyapi.OPERATIONS["StampToy"].encode_request(key="a", rule=Stamp(), validate=False)
    assert [problem.rule for problem in refused.value.problems] == ["query-name"]


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"ink": "green"}, [("Ink", "ink", "enumeration")]),
        ({"width": "wide"}, [("Width", "width", "type")]),
    ],
)
def test_arguments_are_checked(
    fields: dict[str, Any], problems: list[tuple[str, str, str]]
) -> None:
    with pytest.raises(tinyapi.ValidationError) as refused:
        Stamp().size(**fields)
    assert [(p.path, p.argument, p.rule) for p in refused.value.problems] == problems
