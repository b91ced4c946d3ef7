import json

from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.texts import OpenEnum

from .copies import copies_of
from .toy import Mood


@given(st.text(), st.text())
def test_a_value_behaves_like_its_text(text: str, other: str) -> None:
    mood = Mood(text)
    # Type checkers are not told that it is a str.
    assert isinstance(mood, str)
    assert mood == text
    assert hash(mood) == hash(text)
    assert f"{mood}" == str(mood) == text
    assert (mood < other) == (text < other)
    assert json.dumps(mood) == json.dumps(text)
    assert mood.is_known == (text in Mood) == (mood in Mood) == (text in ("Sweet", "Sour"))
    assert mood.value == text
    assert type(mood.value) is type(str(mood)) is str


@given(st.text())
def test_a_value_survives_a_round_trip(text: str) -> None:
    for back in copies_of(Mood(text)):
        assert back.value == text
        assert type(back) is Mood


def test_constants_are_known_values() -> None:
    assert list(Mood) == [Mood.SWEET, Mood.SOUR]
    assert all(type(mood) is Mood and mood.is_known for mood in Mood)
    assert not Mood("Salty").is_known


def test_the_class_behaves_like_a_list_of_its_known_values() -> None:
    assert list(reversed(Mood)) == [Mood.SOUR, Mood.SWEET]
    assert len(Mood) == 2
    assert "Salty" not in Mood
    assert object() not in Mood
    assert {*Mood} == {"Sweet", "Sour"}
    # A class is truthy even without known values.
    assert bool(OpenEnum)
    assert list(OpenEnum) == []


def test_the_representation_differs_from_a_string() -> None:
    assert repr(Mood.SWEET) == "Mood('Sweet')"
