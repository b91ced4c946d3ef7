import copy
import json
from dataclasses import FrozenInstanceError, dataclass

import pytest
from hypothesis import given

from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.codec.scalars import Timestamp
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.http import Headers
from cloudinfinite_runtime.model import (
    Answer,
    BaseRecord,
    EmptyAnswer,
    ResponseMetadata,
)

from .copies import copies_of
from .strategies import answers, bakes
from .toy import BakeRequest, Cake, CakesAnswer, Layer, Mood


@given(answers)
def test_metadata_is_not_compared(answer: CakesAnswer) -> None:
    other = copy.deepcopy(answer)
    other.metadata = ResponseMetadata(status=200, body=b"x")
    assert other == answer
    assert other.metadata != answer.metadata


@given(bakes)
def test_records_can_be_pickled(bake: BakeRequest) -> None:
    assert copies_of(bake) == [bake] * 3


def test_unset_fields_are_not_shown() -> None:
    assert repr(Cake()) == "Cake()"
    assert repr(Cake(id="", count=0, fresh=False, mood=Mood.SWEET)) == (
        "Cake(id='', mood=Mood('Sweet'), count=0, fresh=False)"
    )
    assert repr(CakesAnswer(cakes=[Cake(id="a")])) == "CakesAnswer(cakes=[Cake(id='a')])"


def test_hidden_fields_are_not_shown() -> None:
    assert "hush" not in repr(BakeRequest(name="a", top=Layer(name="b"), secret="hush"))


def test_a_type_without_fields_works() -> None:
    @dataclass(slots=True, kw_only=True, repr=False)
    class Nothing(BaseRecord):
        pass

    assert repr(Nothing()) == "Nothing()"
    assert Nothing() == Nothing()


def test_misspelt_fields_are_refused() -> None:
    with pytest.raises(AttributeError):
        Cake().idd = "a"  # type: ignore[attr-defined]


def test_an_answer_made_by_hand_has_empty_metadata() -> None:
    metadata = EmptyAnswer().metadata
    assert (metadata.status, metadata.request_id, metadata.trace_id) == (0, None, None)
    assert (metadata.headers, metadata.body, metadata.anomalies) == (Headers(), b"", ())
    assert isinstance(EmptyAnswer(), Answer)


def test_metadata_is_read_only_and_shows_no_header() -> None:
    metadata = ResponseMetadata(status=200, headers=Headers({"x-a": "hush"}), request_id="r-1")
    assert repr(metadata) == "ResponseMetadata(status=200, request_id='r-1', anomalies=0)"
    with pytest.raises(FrozenInstanceError):
        metadata.status = 500  # type: ignore[misc]


def test_field_metadata_has_the_keys_that_xsdata_reads() -> None:
    plain, timed = element("Name", ANY_TEXT), element("Due", Timestamp())
    assert (plain["name"], plain["type"], "format" in plain) == ("Name", "Element", False)
    assert timed["format"] == "%Y-%m-%dT%H:%M:%S%z"


@given(answers)
def test_a_record_converts_to_a_mapping_and_to_json(answer: CakesAnswer) -> None:
    assert answer.to_dict() == to_dict(answer)
    assert json.loads(answer.to_json()) == to_dict(answer)
    assert answer.to_json(indent=2).count("\n") >= answer.to_json().count("\n")
