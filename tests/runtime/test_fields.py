from datetime import datetime
from decimal import Decimal

from cloudinfinite_runtime.fields import FieldInfo, fields_by_name, fields_by_wire

from .toy import BakeParams, BakeRequest, CakesAnswer, Layer, Mood, Nest


def test_fields_of_a_type() -> None:
    infos = fields_by_wire(BakeRequest)
    assert list(infos)[:4] == ["Type", "Name", "Top", "Layers"]
    assert infos["Type"] == FieldInfo("type_", "Type", str, False, False, "Cake")
    assert infos["Name"] == FieldInfo("name", "Name", str, False, True, None)
    assert infos["Top"] == FieldInfo("top", "Top", Layer, False, True, None)
    assert infos["Layers"] == FieldInfo("layers", "Layers", Layer, True, False, None)
    assert infos["Weight"].type is Decimal
    assert infos["Due"].type is datetime


def test_an_enumeration_is_told_from_the_words_beside_it() -> None:
    assert fields_by_wire(BakeRequest)["Mood"].type is Mood
    assert fields_by_wire(BakeParams)["moods"] == FieldInfo(
        "moods", "moods", Mood, True, False, None
    )


def test_metadata_is_no_field() -> None:
    assert list(fields_by_wire(CakesAnswer)) == ["RequestId", "Cakes"]


def test_fixed_fields_cannot_be_given() -> None:
    assert "type_" not in fields_by_name(BakeRequest)
    assert fields_by_name(BakeRequest)["name"].wire == "Name"


def test_a_type_within_itself() -> None:
    assert fields_by_wire(Nest)["Nest"].type is Nest


def test_annotations_are_read_once() -> None:
    assert fields_by_wire(Nest) is fields_by_wire(Nest)


def test_blanks() -> None:
    infos = fields_by_wire(BakeRequest)
    assert infos["Name"].blank is None
    assert infos["Layers"].blank == []
