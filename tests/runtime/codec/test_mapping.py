import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.mapping import MAX_DEPTH, from_dict, to_dict
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.model import BaseRecord, ResponseMetadata

from ..strategies import answers, bakes
from ..toy import BakeParams, BakeRequest, Cake, CakesAnswer, Kind, Layer, Mood, Nest

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
)
wire_names = st.sampled_from(
    ["Type", "Name", "Top", "Layers", "Tags", "Weight", "Urgent", "Due", "Mood"]
)


@given(answers | bakes)
def test_a_mapping_converts_back(value: BaseRecord) -> None:
    plain = to_dict(value)
    assert from_dict(type(value), plain) == value_to_the_second(value)
    assert from_dict(type(value), json.loads(json.dumps(plain))) == value_to_the_second(value)


def value_to_the_second(value: BaseRecord) -> BaseRecord:
    """Returns the value with times cut to seconds, as on the wire."""
    if isinstance(value, CakesAnswer):
        for cake in value.cakes:
            cake.baked = cake.baked and cake.baked.replace(microsecond=0)
    return value


@given(st.dictionaries(wire_names | st.text(max_size=4), json_values))
def test_any_mapping_gives_a_value_or_problems(data: dict[str, Any]) -> None:
    try:
        value = from_dict(BakeRequest, data)
    except ValidationError:
        return
    assert set(to_dict(value)) <= {*data, "Type"}
    assert from_dict(BakeRequest, to_dict(value)) == value


def problems(type: type[BaseRecord], data: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        from_dict(type, data)
    return [(problem.path, problem.rule) for problem in caught.value.problems]


def test_a_mapping_has_json_values() -> None:
    bake = BakeRequest(
        name="a",
        top=Layer(name="b", height=2),
        layers=[Layer(name="c")],
        weight=Decimal("1E+2"),
        urgent=False,
        due=datetime(2022, 6, 27, 15, 23, 10, tzinfo=UTC),
        mood=Mood.SWEET,
    )
    assert to_dict(bake) == {
        "Type": "Cake",
        "Name": "a",
        "Top": {"Name": "b", "Height": 2},
        "Layers": [{"Name": "c"}],
        "Weight": "100",
        "Urgent": False,
        "Due": "2022-06-27T15:23:10+0000",
        "Mood": "Sweet",
    }
    assert type(to_dict(bake)["Mood"]) is str


def test_metadata_is_left_out() -> None:
    answer = CakesAnswer(metadata=ResponseMetadata(status=200), request_id="")
    assert to_dict(answer) == {"RequestId": ""}


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("Count", 3, 3),
        ("Count", "3", 3),
        ("Weight", Decimal("1.50"), Decimal("1.5")),
        ("Weight", 2, Decimal(2)),
        ("Weight", 0.1, Decimal("0.1")),
        ("Weight", "0.10", Decimal("0.1")),
        ("Fresh", True, True),
        ("Fresh", "False", False),
        ("Baked", "2022-06-27T15:23:10+0800", datetime.fromisoformat("2022-06-27T15:23:10+08:00")),
        ("Baked", datetime(2022, 1, 1, tzinfo=UTC), datetime(2022, 1, 1, tzinfo=UTC)),
        ("Mood", "Salty", Mood("Salty")),
        ("Mood", Mood.SOUR, Mood.SOUR),
        ("Id", "", ""),
        ("Id", None, None),
    ],
)
def test_scalars_are_accepted_as_values_or_wire_text(
    name: str, given: object, value: object
) -> None:
    cake = from_dict(Cake, {name: given})
    got = getattr(cake, name.lower())
    assert got == value
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("name", "given", "rule"),
    [
        ("Count", True, "type"),
        ("Count", 1.0, "type"),
        ("Count", "\uff11", "type"),
        ("Count", "", "type"),
        ("Count", [1], "type"),
        ("Weight", float("nan"), "type"),
        ("Weight", False, "type"),
        ("Weight", {}, "type"),
        ("Fresh", 1, "type"),
        ("Fresh", "yes", "type"),
        ("Baked", datetime(2022, 1, 1), "timestamp"),
        ("Baked", "", "type"),
        ("Baked", "2022-06-27", "type"),
        ("Baked", 0, "type"),
        ("Mood", 1, "type"),
        ("Id", 5, "type"),
        ("Id", b"x", "type"),
        ("Id", True, "type"),
    ],
)
def test_scalars_of_the_wrong_type_are_refused(name: str, given: object, rule: str) -> None:
    assert problems(Cake, {name: given}) == [(name, rule)]


def test_lists_are_accepted_as_lists_or_comma_separated_text() -> None:
    assert from_dict(BakeParams, {"OvenId": "1", "moods": "Sweet,Salty"}).moods == [
        "Sweet",
        "Salty",
    ]
    assert from_dict(BakeParams, {"OvenId": "1", "moods": ("Sweet",)}).moods == [Mood.SWEET]
    assert from_dict(BakeParams, {"OvenId": "1", "moods": ""}).moods == []
    assert from_dict(BakeParams, {"OvenId": "1", "moods": None}).moods == []
    assert problems(BakeParams, {"OvenId": "1", "moods": 3}) == [("moods", "type")]
    assert problems(BakeParams, {"OvenId": "1", "moods": ["a", 3]}) == [("moods[1]", "type")]
    assert problems(CakesAnswer, {"Cakes": "a,b"}) == [("Cakes", "type")]
    assert problems(CakesAnswer, {"Cakes": {"Id": "a"}}) == [("Cakes", "type")]


def test_records_are_accepted_unchanged() -> None:
    layer = Layer(name="x")
    made = from_dict(BakeRequest, {"Name": "a", "Top": layer, "Layers": [layer, {"Name": "y"}]})
    assert made.top is layer
    assert made.layers == [layer, Layer(name="y")]
    assert from_dict(Layer, layer) is layer  # type: ignore[arg-type]
    assert problems(BakeRequest, {"Name": "a", "Top": Cake()}) == [("Top", "type")]


def test_all_problems_are_reported_with_their_paths() -> None:
    assert problems(
        BakeRequest,
        {
            "name": "a",
            "Top": {"Height": "x"},
            "Layers": [{"Name": "a"}, {"Nome": "b"}, 3],
            "Type": "Bread",
        },
    ) == [
        ("name", "unknown-field"),
        ("Top.Height", "type"),
        ("Top.Name", "required"),
        ("Layers[1].Nome", "unknown-field"),
        ("Layers[1].Name", "required"),
        ("Layers[2]", "type"),
        ("Type", "fixed"),
        ("Name", "required"),
    ]


def test_a_fixed_field_accepts_its_own_value() -> None:
    data = {"Type": "Cake", "Name": "a", "Top": {"Name": "b"}}
    assert from_dict(BakeRequest, data) == BakeRequest(name="a", top=Layer(name="b"))
    assert from_dict(BakeRequest, {**data, "Type": None}).type is Kind.CAKE


def test_names_of_other_types_are_unknown() -> None:
    data: Mapping[Any, Any] = {1: "a"}
    assert problems(Cake, data) == [("1", "unknown-field")]


@pytest.mark.parametrize("data", [None, "a", 3, [], [("Id", "a")]])
def test_values_that_are_not_mappings_are_refused(data: object) -> None:
    assert problems(Cake, data) == [("", "type")]


def test_depth_is_limited() -> None:
    data: dict[str, Any] = {}
    nest = Nest()
    for _ in range(5000):
        data, nest = {"Nest": data}, Nest(nest=nest)
    assert problems(Nest, data) == [(".".join(["Nest"] * MAX_DEPTH), "type")]
    with pytest.raises(ValidationError, match="more than 100 levels deep"):
        to_dict(nest)
    nest.nest = nest
    with pytest.raises(ValidationError, match="more than 100 levels deep"):
        to_dict(nest)


@pytest.mark.parametrize(
    ("cake", "rule"),
    [
        (Cake(baked=datetime(2022, 1, 1)), "timestamp"),
        (Cake(weight=Decimal("Infinity")), "type"),
        (Cake(id=object()), "type"),  # type: ignore[arg-type]
    ],
)
def test_values_without_a_wire_form_are_refused(cake: Cake, rule: str) -> None:
    with pytest.raises(ValidationError) as caught:
        to_dict(CakesAnswer(cakes=[Cake(), cake]))
    assert caught.value.rule == rule
    assert caught.value.path.startswith("Cakes[1].")
