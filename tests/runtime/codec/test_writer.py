"""Writing elements and parameters, and finding all problems in the same pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.parameters import Parameters, write_parameters
from cloudinfinite_runtime.codec.problems import FATAL_RULES, Problems
from cloudinfinite_runtime.codec.table import Field, WireRecord, names_of, table_of
from cloudinfinite_runtime.codec.writer import write, writer_of
from cloudinfinite_runtime.model import BaseRecord

from ..strategies import xml_text
from ..toy import BakeParams, Layer, Mood
from .breaking import broken, carriage
from .shapes import Bare, Depths, Extras, Flat, Relations, Setting, Shape, any_values, shapes

Found = list[tuple[str, str]]


def found_in(problems: Problems) -> Found:
    return [(each.path, each.rule) for each in problems.items]


def text_of(value: BaseRecord) -> tuple[str, Found]:
    problems = Problems()
    return write(value, "R", "R", problems), found_in(problems)


def text_of_arguments(type: type[BaseRecord], **given: Any) -> tuple[str, Found]:
    problems = Problems()
    return writer_of(type).arguments(given, "R", "R", problems), found_in(problems)


@st.composite
def any_arguments(draw: st.DrawFn, type: type[BaseRecord]) -> dict[str, Any]:
    """Draws arguments for a type, any of which may be invalid."""
    names = sorted(table_of(type).by_name)
    return {
        name: draw(st.lists(any_values, max_size=3) if fields_many(type, name) else any_values)
        for name in draw(st.lists(st.sampled_from(names), unique=True))
    }


def fields_many(type: type[BaseRecord], name: str) -> bool:
    return table_of(type).by_name[name].many


def alone(type: type[WireRecord], given: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    """Yields all problems the slow way: field by field, rule by rule."""
    table = table_of(type)
    values = {each.wire: given.get(each.name, None) for each in table.by_name.values()}
    values |= {each.wire: each.constant for each in table.fields if each.fixed is not None}
    for each in table.fields:
        if each.fixed is None:
            yield from _field_alone(each, values[each.wire], path)

    def is_there(wire: str) -> bool:
        value = values[wire]
        return value is not None and not (isinstance(value, str | list | bytes) and not value)

    for names in table.any_of:
        if not any(map(is_there, names)):
            yield path, "any-of"
    for each in table.fields:
        when, unless = each.required_when, each.required_unless
        due = bool(when) and all(values[wire] == text for wire, text in when)
        due = due or (unless is not None and values[unless[0]] not in unless[1])
        if due and not is_there(each.wire):
            yield f"{path}.{each.wire}", "required-when"


def _field_alone(each: Field, value: Any, path: str) -> Iterator[tuple[str, str]]:
    here = f"{path}.{each.wire}"
    if not each.many:
        if value is None:
            if each.required:
                yield here, "required"
        else:
            yield from _item_alone(each, value, here)
        return
    if isinstance(value, str):
        value = [value]
    if value is not None and not isinstance(value, list):
        yield here, "type"
        return
    if 0 < len(value or []) < each.min_items:
        yield here, "min-items"
    if each.max_items is not None and len(value or []) > each.max_items:
        yield here, "max-items"
    for index, item in enumerate(value or []):
        if item is None:
            yield f"{here}[{index}]", "required"
        else:
            yield from _item_alone(each, item, f"{here}[{index}]")


def _item_alone(each: Field, value: Any, path: str) -> Iterator[tuple[str, str]]:
    if each.scalar is not None:
        if each.comma and isinstance(value, str):
            yield from ((path, rule) for rule in carriage(value, "body", is_item=True))
        yield from ((path, rule) for rule in broken(each.scalar, value))
    elif isinstance(value, dict):
        yield from alone(each.record, value, path)
    elif not isinstance(value, each.record):
        yield path, "type"
    else:
        yield from alone(each.record, _arguments(value), path)


def _arguments(value: WireRecord) -> dict[str, Any]:
    return {name: getattr(value, name) for name in table_of(type(value)).by_name}


@pytest.mark.parametrize("type", [Shape, Relations, Extras])
@given(data=st.data())
def test_one_pass_finds_the_problems_of_all_fields(
    type: type[BaseRecord], data: st.DataObject
) -> None:
    given = data.draw(any_arguments(type))
    text, found = text_of_arguments(type, **given)
    assert found == list(alone(type, given, "R"))
    if not {rule for _, rule in found} & FATAL_RULES:
        etree.fromstring(text)


@given(shapes(shapes()))
def test_a_record_and_its_fields_as_arguments_are_equal(value: Shape) -> None:
    assert text_of(value) == text_of_arguments(Shape, **_arguments(value))


@given(shapes(), st.data())
def test_a_mapping_with_python_names_works_like_a_record(value: Shape, data: st.DataObject) -> None:
    def loosen(record: Any) -> Any:
        if not isinstance(record, BaseRecord) or data.draw(st.booleans()):
            return record
        return {name: getattr(record, name) for name in table_of(type(record)).by_name}

    given = {**_arguments(value), "top": loosen(value.top), "layers": [*map(loosen, value.layers)]}
    assert text_of_arguments(Shape, **given) == text_of(value)
    assert text_of_arguments(Shape, name="a", inner=_arguments(value)) == text_of(
        Shape(name="a", inner=value)
    )


def test_problems_in_a_mapping_are_reported() -> None:
    _, found = text_of_arguments(
        Shape,
        name="a",
        top={"nmae": "x"},
        layers=[{"name": "a", "height": 11}, {"Name": "a"}, {}, 3],
        inner={"name": "a", "kind": "Pot", "top": {"name": "LOUD"}},
    )
    assert found == [
        ("R.Top.nmae", "unknown-field"),
        ("R.Layers[0].Height", "maximum"),
        ("R.Layers[1].Name", "unknown-field"),
        ("R.Layers[2].Name", "required"),
        ("R.Layers[3]", "type"),
        ("R.Inner.kind", "unknown-field"),
    ]


def test_a_record_is_written() -> None:
    value = Shape(
        name="abc",
        text="a<b>&\r",
        mood="Sour",
        share=Decimal("1E-2"),
        limit="auto",
        urgent=False,
        due=datetime(2022, 6, 27, 15, 23, 10, 5, UTC),
        top=Layer(name="t", height=2),
        tags=["", "x"],
        layers=[Layer(name="l")],
        words=["Sweet", Mood.SOUR],
        numbers=[1, -2],
    )
    assert text_of(value) == (
        "<R><Kind>Pot</Kind><Name>abc</Name><Text>a&lt;b&gt;&amp;&#13;</Text><Mood>Sour</Mood>"
        "<Share>0.01</Share><Limit>auto</Limit><Urgent>false</Urgent>"
        "<Due>2022-06-27T15:23:10+0000</Due><Top><Name>t</Name><Height>2</Height></Top>"
        "<Tags></Tags><Tags>x</Tags><Layers><Name>l</Name></Layers>"
        "<Words>Sweet,Sour</Words><Numbers>1,-2</Numbers></R>",
        [],
    )


def test_a_value_that_breaks_limits_is_still_written() -> None:
    text, found = text_of(Shape(name="LOUD", height=11, limit=500, sizes=[1, 2, 30]))
    assert text == (
        "<R><Kind>Pot</Kind><Name>LOUD</Name><Height>11</Height><Limit>500</Limit>"
        "<Sizes>1</Sizes><Sizes>2</Sizes><Sizes>30</Sizes></R>"
    )
    assert found == [
        ("R.Name", "characters"),
        ("R.Height", "maximum"),
        ("R.Limit", "maximum"),
        ("R.Sizes", "max-items"),
        ("R.Sizes[2]", "maximum"),
    ]


def test_a_list_may_require_several_items() -> None:
    problems = Problems()
    write(Shape(name="a", pairs=[1]), "R", "R", problems)
    assert [str(each) for each in problems.items] == [
        "R.Pairs must have at least 2 items (got [1]) [min-items]"
    ]
    # An empty list is valid: the field may be omitted.
    assert text_of(Shape(name="a", pairs=[]))[1] == []


@given(st.lists(xml_text, min_size=1, max_size=4))
def test_items_of_a_comma_separated_list_stay_separate(items: list[str]) -> None:
    text, found = text_of(Shape(name="a", words=items))  # type: ignore[arg-type] # any words
    commas = [index for index, item in enumerate(items) if "," in item]
    assert [path for path, rule in found if rule == "list-item"] == [
        f"R.Words[{index}]" for index in commas
    ]
    if not commas:
        root = etree.fromstring(text)
        assert (root.findtext("Words") or "").split(",") == items


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, [("R", "any-of"), ("R.Other", "required-when")]),
        ({"first": "", "many": []}, [("R", "any-of"), ("R.Other", "required-when")]),
        # An empty record still counts as given.
        ({"part": Layer(name="a")}, [("R.Other", "required-when")]),
        ({"many": ["x"], "other": "o"}, []),
        ({"first": "a"}, []),
        ({"first": "b"}, [("R.Both", "required-when")]),
        ({"first": "b", "both": "x"}, []),
        ({"first": "c"}, [("R.Other", "required-when")]),
        ({"first": "c", "other": ""}, [("R.Other", "required-when")]),
        ({"first": "a", "mood": "Sour"}, [("R.Sour", "required-when")]),
        ({"first": "a", "mood": Mood.SOUR, "sour": "s"}, []),
        ({"first": "a", "mood": "Sweet"}, []),
    ],
)
def test_relations_between_fields_are_checked(given: dict[str, Any], expected: Found) -> None:
    assert text_of_arguments(Relations, **given)[1] == expected
    assert text_of(Relations(**given))[1] == expected


def test_conditions_are_described_in_words() -> None:
    problems = Problems()
    write(Relations(first="b", mood="Sour"), "R", "R", problems)
    write(Relations(first="c"), "R", "R", problems)
    assert [each.message for each in problems.items] == [
        "must be given when Mood is Sour",
        "must be given when Way is Url and First is b",
        "must be given when First is not a or b",
    ]


settings = st.builds(
    Setting,
    prefix=st.none() | st.sampled_from(["a", "LOUD"]),
    objects=st.lists(xml_text, max_size=2),
    span=st.builds(Depths, start=xml_text, end=st.none() | xml_text),
)
extras = st.builds(Extras, level=st.integers(0, 3), data=st.none() | xml_text)


@given(settings, st.none() | extras, st.booleans(), st.booleans(), st.booleans())
def test_flattened_arguments_equal_records(
    setting: Setting, more: Extras | None, first: bool, second: bool, third: bool
) -> None:
    nested = {"setting": setting, "extras": more}
    flat: dict[str, Any] = {}
    if first:
        flat |= _arguments(setting)
        if second and setting.span:
            flat |= _arguments(flat.pop("span"))
    else:
        flat["setting"] = setting
    flat |= _arguments(more) if third and more else {"extras": more}
    assert text_of_arguments(Flat, **flat) == text_of_arguments(Flat, **nested)
    assert text_of_arguments(Flat, **flat) == text_of(Flat(setting=setting, extras=more))


def test_flattened_fields_are_arguments() -> None:
    assert names_of(Flat) == {
        "setting", "prefix", "objects", "span", "start", "end", "extras", "level", "data", "top",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"setting": Setting(prefix="a"), "prefix": "b"}, ["prefix"]),
        ({"setting": Setting(prefix="a"), "end": "b", "objects": []}, ["end", "objects"]),
        ({"setting": {"prefix": "a"}, "prefix": "a"}, ["prefix"]),
        ({"setting": Setting(prefix="a"), "prefix": None}, []),
        ({"prefix": "a", "span": Depths(start="s"), "end": "e"}, ["end"]),
        ({"prefix": "a", "extras": Extras(level=1), "data": "d", "top": None}, ["data"]),
    ],
)
def test_a_record_and_its_fields_cannot_be_combined(
    given: dict[str, Any], expected: list[str]
) -> None:
    _, found = text_of_arguments(Flat, **given)
    assert found == [(name, "unknown-field") for name in expected]


def test_an_optional_flattened_record_exists_if_any_of_its_fields_does() -> None:
    assert text_of_arguments(Flat, prefix="a") == (
        "<R><Kind>Pot</Kind><Setting><Prefix>a</Prefix></Setting></R>",
        [],
    )
    assert text_of_arguments(Flat, prefix="a", data="") == (
        "<R><Kind>Pot</Kind><Setting><Prefix>a</Prefix></Setting>"
        "<Extras><Data></Data></Extras></R>",
        [],
    )


def test_a_required_flattened_record_is_written_even_if_empty() -> None:
    assert text_of_arguments(Bare) == ("<R><Extras></Extras></R>", [])
    assert text_of_arguments(Flat) == ("<R><Kind>Pot</Kind></R>", [("R.Setting", "required")])


def test_a_flattened_field_is_checked_under_its_wire_path() -> None:
    assert text_of_arguments(Flat, prefix="LOUD", level=11)[1] == [
        ("R.Setting.Prefix", "characters"),
        ("R.Extras.Level", "maximum"),
    ]
    assert text_of_arguments(Flat, start="s")[1] == [("R.Setting", "any-of")]


def test_a_missing_flattened_record_is_a_single_problem() -> None:
    expected = ("<R><Kind>Pot</Kind></R>", [("R.Setting", "required")])
    nothing: list[dict[str, Any]] = [{}, {"moods": []}, {"setting": None, "prefix": None}]
    for arguments in nothing:
        assert text_of_arguments(Flat, **arguments) == expected


def parameters_of(**given: Any) -> tuple[Parameters, Found]:
    parameters, problems = Parameters(), Problems()
    write_parameters(BakeParams, given, parameters, problems)
    return parameters, found_in(problems)


def test_parameters_go_to_their_places() -> None:
    moment = datetime(2022, 6, 27, tzinfo=UTC)
    assert parameters_of(
        oven_id="7", moods=["Sweet", "Sour"], since=moment, dry=True, note="n"
    ) == (
        Parameters(
            {"OvenId": "7"},
            [("moods", "Sweet,Sour"), ("since", "2022-06-27T00:00:00+0000"), ("dry", None)],
            {"x-toy-note": "n"},
        ),
        [],
    )


def test_omitted_fields_are_not_sent() -> None:
    assert parameters_of(oven_id="7", moods=[], dry=False) == (Parameters({"OvenId": "7"}), [])


def test_a_single_value_is_accepted_as_a_list() -> None:
    parameters, found = parameters_of(oven_id="7", moods="Sour")
    assert (parameters.query, found) == ([("moods", "Sour")], [])
    assert text_of_arguments(Shape, name="a", tags="ab") == (
        "<R><Kind>Pot</Kind><Name>a</Name><Tags>ab</Tags></R>",
        [],
    )


@given(st.text())
def test_a_text_cannot_break_its_place(text: str) -> None:
    _, found = parameters_of(oven_id=text, moods=[text], note=text)
    expected = [("OvenId", rule) for rule in carriage(text, "path")]
    expected += [("moods[0]", rule) for rule in carriage(text, "query", is_item=True)]
    expected += [("x-toy-note", rule) for rule in carriage(text, "header")]
    assert [each for each in found if each[1] not in ("xml-characters", "enumeration")] == expected


def test_path_parameters_are_required() -> None:
    problems = Problems()
    write_parameters(BakeParams, {}, Parameters(), problems)
    assert [(each.path, each.rule, each.fatal) for each in problems.items] == [
        ("OvenId", "required", True)
    ]


def test_parameters_share_nothing() -> None:
    Parameters().path["a"] = "b"
    Parameters().query.append(("a", None))
    Parameters().headers["a"] = "b"
    assert Parameters() == Parameters({}, [], {})


def test_headers_are_not_shown() -> None:
    assert "hush" not in repr(Parameters(headers={"x-token": "hush"}))
