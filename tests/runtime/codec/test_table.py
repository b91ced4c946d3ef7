import dataclasses

import pytest

from cloudinfinite_runtime.codec.table import TIMESTAMP_FORMAT, argument_of, element, table_of
from cloudinfinite_runtime.codec.texts import Enumeration

from ..toy import HEIGHT, MOMENT, NAME, BakeParams, BakeRequest, CakesAnswer, Layer, Mood
from .shapes import AnswerShape, Depths, Flat, Relations, Setting, Shape


def test_fields_are_in_the_order_of_the_spec() -> None:
    table = table_of(BakeRequest)
    assert table.model is BakeRequest
    assert [each.wire for each in table.fields][:4] == ["Type", "Name", "Top", "Layers"]
    assert list(table.by_wire) == [each.wire for each in table.fields]
    assert list(table.by_wire) == [
        each.metadata["name"] for each in dataclasses.fields(BakeRequest)
    ]


def test_a_field_has_its_facts() -> None:
    fields = table_of(BakeRequest).by_wire
    name, top, layers = (fields[wire] for wire in ("Name", "Top", "Layers"))
    assert (name.name, name.scalar, name.place, name.required) == ("name", NAME, "body", True)
    assert (top.scalar, top.record, top.many) == (None, Layer, False)
    assert (layers.record, layers.many, layers.max_items) == (Layer, True, 2)
    assert [layers.required, layers.always, layers.comma, layers.flatten] == [False] * 4
    assert repr(layers) == "<Field Layers of BakeRequest>"


def test_an_enumeration_is_a_scalar() -> None:
    scalar = table_of(BakeParams).by_wire["moods"].scalar
    assert isinstance(scalar, Enumeration)
    assert scalar.type is Mood


def test_fields_have_places() -> None:
    places = {each.wire: each.place for each in table_of(BakeParams).fields}
    assert places == {
        "OvenId": "path",
        "moods": "query",
        "since": "query",
        "dry": "flag",
        "x-toy-note": "header",
    }


def test_metadata_of_an_answer_is_not_a_field() -> None:
    assert list(table_of(CakesAnswer).by_wire) == ["RequestId", "Cakes"]
    assert list(table_of(AnswerShape).by_name) == ["id", "size", "parts", "note"]


def test_fixed_fields_are_not_arguments() -> None:
    table = table_of(Flat)
    assert "kind" not in table.by_name
    assert (table.by_wire["Kind"].fixed, table.by_wire["Kind"].constant) == ("Pot", "Pot")
    fixed = table_of(BakeRequest).by_wire["Type"].constant
    assert (fixed, type(fixed).__name__) == ("Cake", "Kind")


def test_relations_between_fields_are_known() -> None:
    table = table_of(Relations)
    assert table.any_of == (("First", "Many", "Part"),)
    assert table.by_wire["Both"].required_when == (("Way", "Url"), ("First", "b"))
    assert table.by_wire["Other"].required_unless == ("First", ("a", "b"))
    assert table_of(Shape).any_of == ()


def test_a_record_in_another_module_is_loaded_when_needed() -> None:
    field = table_of(Shape).by_wire["Layers"]
    assert field.record is Layer
    # Relative names start from the package of the type, which may be recursive.
    assert table_of(Shape).by_wire["Inner"].record is Shape


def test_a_table_is_cached() -> None:
    assert table_of(Shape) is table_of(Shape)


@pytest.mark.parametrize(
    ("path", "given", "argument"),
    [
        ("Top.Name", {}, "top.name"),
        ("Setting.Prefix", {"prefix": "a"}, "prefix"),
        ("Setting.Prefix", {}, "prefix"),
        ("Setting.Prefix", {"setting": Setting(prefix="a")}, "setting.prefix"),
        ("Setting.Objects[2]", {}, "objects[2]"),
        ("Setting.Span.Start", {}, "start"),
        ("Setting.Span.Start", {"span": Depths()}, "span.start"),
        ("Setting.Span.Start", {"setting": {"span": {}}}, "setting.span.start"),
        ("Setting", {}, None),
        ("Setting", {"setting": 3}, "setting"),
        ("Extras.Level", {"extras": {"level": 11}}, "extras.level"),
        ("prefix", {}, None),
        ("Nothing", {}, None),
        ("Top.Nothing", {}, None),
    ],
)
def test_a_path_names_its_argument(
    path: str, given: dict[str, object], argument: str | None
) -> None:
    assert argument_of(Flat, path, given) == argument


def test_arguments_keep_the_indexes_of_items() -> None:
    assert argument_of(Shape, "Inner.Layers[0].Height", {}) == "inner.layers[0].height"
    assert argument_of(BakeParams, "moods[1]", {}) == "moods[1]"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (element("Height", HEIGHT), {"name": "Height", "type": "Element"}),
        (element("Top", Layer), {"name": "Top", "type": "Element"}),
        (
            element("Due", MOMENT),
            {"name": "Due", "type": "Element", "format": TIMESTAMP_FORMAT},
        ),
    ],
)
def test_metadata_has_the_keys_that_xsdata_reads(
    metadata: dict[str, object], expected: dict[str, object]
) -> None:
    del metadata["cloudinfinite"]
    assert metadata == expected
