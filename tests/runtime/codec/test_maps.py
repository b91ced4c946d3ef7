"""Maps, whose keys are data: as elements, as JSON, and what cannot be written."""

from __future__ import annotations

import json
from dataclasses import field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.json_form import json_text, parse_json
from cloudinfinite_runtime.codec.mapping import from_dict, to_dict
from cloudinfinite_runtime.codec.problems import Problems, ValidationError
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import argument_of, element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.codec.writer import write
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

from ..strategies import xml_text
from ..toy import Layer

SHORT = Text(min_length=1, max_length=6)


@dataclass(slots=True, kw_only=True, repr=False)
class Maps(BaseRecord):
    """A type with a map of each shape."""

    layers: dict[str, Layer] = field(
        default_factory=dict, metadata=element("Layers", "..toy:Layer", names=SHORT)
    )
    lists: dict[str, list[str]] = field(
        default_factory=dict, metadata=element("Lists", SHORT, names=SHORT, comma=True)
    )
    counts: dict[str, int] = field(
        metadata=element("Counts", ANY_INTEGER, names=ANY_TEXT, required=True)
    )


def maps(names: st.SearchStrategy[str]) -> st.SearchStrategy[Maps]:
    layers = st.builds(Layer, name=st.just("sand"), height=st.none() | st.integers(1, 9))
    items = st.text("ab &<é", min_size=1, max_size=6).map(str.strip).filter(bool)
    return st.builds(
        Maps,
        layers=st.dictionaries(names, layers, max_size=2),
        lists=st.dictionaries(names, st.lists(items, min_size=1, max_size=3), max_size=2),
        counts=st.dictionaries(names, st.integers(-9, 9), min_size=1, max_size=2),
    )


def written(value: Maps) -> str:
    problems = Problems()
    text = write(value, "Maps", "Maps", problems)
    assert problems.items == []
    return text


_element_names = st.from_regex(r"\A[A-Za-z_][A-Za-z0-9_.\-]{0,5}\Z")


@given(value=maps(_element_names))
def test_elements_are_read_back(value: Maps) -> None:
    report = Report()
    root = parse_document(written(value).encode(), report)
    assert read(Maps, root, report) == value
    assert report.anomalies == []


@given(value=maps(xml_text.filter(lambda name: 0 < len(name) <= 6)))
def test_json_allows_any_keys_and_is_read_back(value: Maps) -> None:
    text, report = json_text(value), Report()
    assert list(json.loads(text)["Counts"]) == list(value.counts)
    assert read(Maps, parse_json(text.encode(), report), report) == value
    assert report.anomalies == []


@given(value=maps(_element_names))
def test_mappings_convert_back(value: Maps) -> None:
    plain = json.loads(json.dumps(to_dict(value)))
    assert plain["Counts"] == value.counts
    assert from_dict(Maps, plain) == value


@given(value=maps(_element_names))
def test_a_representation_shows_the_entries(value: Maps) -> None:
    for name, count in value.counts.items():
        assert f"{name!r}: {count}" in repr(Maps(counts={name: count}))
    assert repr(Maps(counts={})) == "Maps()"


_ONE: dict[str, Any] = {"counts": {"a": 1}}


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"counts": {}}, [("Maps.Counts", "required")]),
        ({"counts": {"a": None}}, [("Maps.Counts", "required")]),
        ({"counts": [1]}, [("Maps.Counts", "type")]),
        ({"counts": {1: 1}}, [("Maps.Counts", "type")]),
        ({"counts": {"1": 1}}, [("Maps.Counts.1", "element-name")]),
        ({"counts": {"a": "x"}}, [("Maps.Counts.a", "type")]),
        (
            {**_ONE, "layers": {"toolong": Layer(name="sand")}},
            [("Maps.Layers.toolong", "max-length")],
        ),
        ({**_ONE, "layers": {"a": "Layer"}}, [("Maps.Layers.a", "type")]),
        ({**_ONE, "lists": {"a": ["b,c"]}}, [("Maps.Lists.a[0]", "list-item")]),
        ({**_ONE, "lists": {"a": 7}}, [("Maps.Lists.a", "type")]),
        ({**_ONE, "lists": {"a": [None]}}, [("Maps.Lists.a[0]", "required")]),
    ],
)
def test_problems_name_the_key(fields: dict[str, Any], problems: list[tuple[str, str]]) -> None:
    found = Problems()
    write(Maps(**fields), "Maps", "Maps", found)
    assert [(each.path, each.rule) for each in found.items] == problems


def test_an_entry_may_be_a_mapping_and_a_list_one_text() -> None:
    fields: dict[str, Any] = {"layers": {"a": {"name": "sand"}}, "lists": {"b": "c"}}
    value = Maps(**fields, counts={"d": 1})
    assert written(value) == (
        "<Maps><Layers><a><Name>sand</Name></a></Layers><Lists><b>c</b></Lists>"
        "<Counts><d>1</d></Counts></Maps>"
    )


def test_maps_must_be_mappings() -> None:
    with pytest.raises(ValidationError) as caught:
        from_dict(Maps, {"Counts": [1], "Lists": {"a": {}}})
    assert [(each.path, each.rule) for each in caught.value.problems] == [
        ("Counts", "type"),
        ("Lists.a", "type"),
    ]


def test_paths_contain_keys() -> None:
    assert argument_of(Maps, "Layers.Height.Height", {"layers": {}}) == "layers.Height.height"
    assert argument_of(Maps, "Lists.a[0]", {"lists": {}}) == "lists.a[0]"


def test_an_answer_without_entries_has_an_empty_map() -> None:
    for body in (b"<Maps/>", b"<Maps><Counts/></Maps>"):
        assert read(Maps, parse_document(body), Report()) == Maps(counts={})
