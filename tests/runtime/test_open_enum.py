import json

from hypothesis import given
from hypothesis import strategies as st

from .journeys import journeys
from .toy import Mood


@given(st.text(), st.text())
def test_it_is_its_text(text: str, other: str) -> None:
    mood = Mood(text)
    assert mood == text
    assert hash(mood) == hash(text)
    assert f"{mood}" == str(mood) == text
    assert (mood < other) == (text < other)
    assert json.dumps(mood) == json.dumps(text)
    assert mood.is_known == (text in ("Sweet", "Sour"))


@given(st.text())
def test_it_survives_a_journey(text: str) -> None:
    for back in journeys(Mood(text)):
        assert back == text
        assert type(back) is Mood


def test_known_values_and_constants() -> None:
    assert Mood.known() == (Mood.SWEET, Mood.SOUR)
    assert all(type(mood) is Mood and mood.is_known for mood in Mood.known())
    assert not Mood("Salty").is_known


def test_its_representation_tells_it_from_a_string() -> None:
    assert repr(Mood.SWEET) == "Mood('Sweet')"
