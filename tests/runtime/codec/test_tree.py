"""Trees of elements with any names: mappings to elements and back, and what cannot be written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import ANY_TREE, MAX_DEPTH, parse_document
from cloudinfinite_runtime.codec.mapping import from_dict, to_dict
from cloudinfinite_runtime.codec.problems import Problems, ValidationError
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.writer import write
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

from ..strategies import xml_text
from .breaking import broken, messages
from .shapes import any_values

_names = st.from_regex(r"\A[A-Za-z_][A-Za-z0-9_.\-]{0,5}\Z")


@dataclass(slots=True, kw_only=True, repr=False)
class Open(BaseRecord):
    """A type with two fields of any content."""

    one: Mapping[str, Any] | None = field(default=None, metadata=element("One", ANY_TREE))
    more: list[Mapping[str, Any]] = field(
        default_factory=list, metadata=element("More", ANY_TREE, many=True)
    )


def _branches(leaves: st.SearchStrategy[Any], fewest: int) -> st.SearchStrategy[Any]:
    def deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        items = inner | st.lists(inner, min_size=fewest, max_size=3)
        values = items if fewest else st.none() | items
        return st.dictionaries(_names, values, min_size=fewest and 1, max_size=3)

    return deeper(st.recursive(leaves, deeper, max_leaves=6))


# As read from the wire: only texts, and a list only for several elements.
read_trees: st.SearchStrategy[Any] = _branches(xml_text, 2) | st.just({})
# As a caller may write them.
written_trees = _branches(
    xml_text
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from([Decimal("1E+2"), datetime(2022, 6, 27, tzinfo=UTC)]),
    0,
)


def parsed(text: str) -> tuple[Open, list[tuple[str, str]]]:
    report = Report()
    value = read(Open, parse_document(text.encode(), report), report)
    return value, [(each.path, each.kind) for each in report.anomalies]


def written(value: Open) -> tuple[str, list[tuple[str, str]]]:
    problems = Problems()
    text = write(value, "R", "R", problems)
    return text, [(each.path, each.rule) for each in problems.items]


@given(st.none() | read_trees, st.lists(read_trees, max_size=2))
def test_what_is_written_is_read_back(one: Any, more: list[Any]) -> None:
    value = Open(one=one, more=more)
    text, found = written(value)
    assert found == []
    assert parsed(text) == (value, [])
    assert from_dict(Open, to_dict(value)) == value


@given(written_trees)
def test_json_gives_the_same_elements(tree: dict[str, Any]) -> None:
    text, found = written(Open(one=tree))
    assert found == []
    # Numbers, times and booleans in JSON become the same elements.
    plain = json.loads(Open(one=tree).to_json()).get("One", {})
    assert written(Open(one=plain)) == (text, [])
    once = parsed(text)[0]
    assert parsed(written(once)[0]) == (once, [])


@given(any_values | st.dictionaries(_names | st.text(max_size=3), any_values, max_size=3))
def test_anything_is_written_or_refused(value: Any) -> None:
    rules = broken(ANY_TREE, value)
    marked = ANY_TREE.marker()(value)
    assert (marked is None) == bool(rules)
    assert set(rules) <= {"type", "xml-characters"}
    if marked is not None:
        etree.fromstring(f"<R>{marked}</R>")


def test_a_tree_is_written() -> None:
    tree = {
        "Text": "a<b\r",
        "Number": 7,
        "Price": Decimal("1E+2"),
        "On": True,
        "Since": datetime(2022, 6, 27, tzinfo=UTC),
        "Nothing": None,
        "List": ["a", {"Deep": 1, "Nothing": None}],
        "Empty": {},
    }
    text = (
        "<Text>a&lt;b&#13;</Text><Number>7</Number><Price>100</Price><On>true</On>"
        "<Since>2022-06-27T00:00:00+0000</Since>"
        "<List>a</List><List><Deep>1</Deep></List><Empty></Empty>"
    )
    assert written(Open(one=tree)) == (f"<R><One>{text}</One></R>", [])
    assert parsed(f"<R><One>{text}</One></R>")[0].one == {
        "Text": "a<b\r",
        "Number": "7",
        "Price": "100",
        "On": "true",
        "Since": "2022-06-27T00:00:00+0000",
        "List": ["a", {"Deep": "1"}],
        "Empty": "",
    }


def test_a_mapping_has_json_values() -> None:
    since = datetime(2022, 6, 27, tzinfo=UTC)
    tree = {"Price": Decimal("1.50"), "Since": [since, {"On": True}], "No": None, "Count": 3}
    value = Open(one=tree)
    plain = to_dict(value)
    assert plain == {
        "One": {"Price": "1.50", "Since": ["2022-06-27T00:00:00+0000", {"On": True}], "Count": 3}
    }
    # The mapping is a copy.
    plain["One"]["Since"].append("more")
    assert tree["Since"] == [since, {"On": True}]


@pytest.mark.parametrize("odd", [{"A": 1.5}, {"A": datetime(2022, 1, 1)}, {"A": object()}, {1: ""}])
def test_values_without_a_wire_form_are_refused(odd: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        to_dict(Open(more=[{}, odd]))
    assert (caught.value.path, caught.value.rule) == ("More[1]", "type")


def test_text_beside_elements_is_reported() -> None:
    value, anomalies = parsed("<R><One>loose<A>1</A>more<B><C/>x</B></One><More>text</More></R>")
    assert value == Open(one={"A": "1", "B": {"C": ""}}, more=[{}])
    assert anomalies == [
        ("R.One", "unexpected-content"),
        ("R.One.B", "unexpected-content"),
        ("R.More", "unexpected-content"),
    ]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("text", "must be a mapping"),
        ([{"A": "a"}], "must be a mapping"),
        ({"a b": "x"}, "must have element names as keys, nested at most 64 deep; 'a b' is not"),
        ({"é": "x"}, r"must have element names as keys, nested at most 64 deep; '\xe9' is not"),
        ({"1a": "x"}, "must have element names as keys, nested at most 64 deep; '1a' is not"),
        ({3: "x"}, "must have element names as keys, nested at most 64 deep; 3 is not"),
        ({"A": {"B": 1.5}}, "must not contain a float in A.B"),
        ({"A": [["x"]]}, "must not contain a list in A"),
        ({"A": {"B": ["x", None]}}, "must not contain None as an item in A.B"),
        ({"A": datetime(2022, 1, 1)}, "must not contain a time without an offset in A"),
        ({"A": 10**64}, "must not contain an integer of more than 64 digits in A"),
        ({"A": "\x00"}, "must not contain control characters or lone surrogates, as in A"),
    ],
)
def test_unwritable_values_are_named(value: Any, message: str) -> None:
    assert messages(ANY_TREE, value) == [message]
    text, found = written(Open(more=[{}, value]))
    assert [path for path, _ in found] == ["R.More[1]"]
    assert text == "<R><More></More><More></More></R>"


def test_depth_is_limited() -> None:
    tree: dict[str, Any] = {"A": "a"}
    for _ in range(MAX_DEPTH - 1):
        tree = {"A": tree}
    assert broken(ANY_TREE, tree) == []
    assert broken(ANY_TREE, {"A": tree}) == ["type"]
    endless: dict[str, Any] = {}
    endless["A"] = endless
    assert broken(ANY_TREE, endless) == ["type"]
    with pytest.raises(ValidationError):
        to_dict(Open(one=endless))
