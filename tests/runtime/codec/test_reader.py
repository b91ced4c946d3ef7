"""Reading elements: values, anomalies, and errors."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import Anomaly, MissingElementError, Report
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.codec.writer import write
from cloudinfinite_runtime.model import BaseRecord

from ...values import shuffle
from ..strategies import xml_text
from ..toy import BakeRequest, Cake, Kind, Layer, Mood
from .shapes import AnswerShape, Depths, Setting, Shape, answer_shapes, shapes

values = shapes(st.none() | shapes()) | answer_shapes


def written(value: BaseRecord) -> str:
    return write(value, "Root", "Root", Problems())


def parsed(type: type[BaseRecord], text: str) -> tuple[Any, list[Anomaly]]:
    """Returns the value of a document, and its anomalies."""
    report = Report()
    return read(type, parse_document(text.encode(), report), report), report.anomalies


def kinds(type: type[BaseRecord], text: str) -> tuple[Any, list[tuple[str, str]]]:
    value, anomalies = parsed(type, f"<R>{text}</R>")
    return value, [(each.path, each.kind) for each in anomalies]


@given(values)
def test_what_is_written_is_read_back(value: BaseRecord) -> None:
    problems = Problems()
    text = write(value, "Root", "Root", problems)
    # An empty list looks like an absent one.
    assert problems.items == []
    assert parsed(type(value), text) == (value, [])


@given(values, st.randoms(use_true_random=False))
def test_order_white_space_and_comments_do_not_matter(
    value: BaseRecord, order: random.Random
) -> None:
    root = etree.fromstring(written(value))
    shuffle(root, order)
    assert parsed(type(value), etree.tostring(root, encoding="unicode")) == (value, [])


@given(values, st.text("abcXYZ", min_size=1, max_size=8), st.text("a1 &<—", max_size=8), st.data())
def test_unknown_elements_are_reported_and_kept(
    value: BaseRecord, tag: str, text: str, data: st.DataObject
) -> None:
    root = etree.fromstring(written(value))
    added = etree.Element(tag)
    added.text = text
    root.insert(data.draw(st.integers(0, len(root))), added)
    again, anomalies = parsed(type(value), etree.tostring(root, encoding="unicode"))
    assert again == value
    assert anomalies == [Anomaly(f"Root.{tag}", "unknown-element", text)]


@given(values)
def test_a_repeated_element_is_reported_and_the_first_one_used(value: BaseRecord) -> None:
    fields = table_of(type(value)).by_wire
    root = etree.fromstring(written(value))
    twice = [child for child in root if not fields[str(child.tag)].many]
    for child in twice:
        etree.SubElement(root, child.tag).text = "again"
    again, anomalies = parsed(type(value), etree.tostring(root, encoding="unicode"))
    assert again == value
    assert [each.kind for each in anomalies] == ["repeated-element"] * len(twice)
    assert {each.text for each in anomalies} <= {"again"}


_known = [each.wire for type in (Shape, AnswerShape, Layer) for each in table_of(type).fields]
_texts = xml_text | st.sampled_from(["Sweet", "7", "1.5", "true", "auto", "a,b", "1,x,", " "])
_trees: st.SearchStrategy[Any] = st.recursive(
    st.tuples(st.sampled_from([*_known, "Other"]), _texts, st.just([])),
    lambda inner: st.tuples(
        st.sampled_from([*_known, "Other"]), _texts, st.lists(inner, max_size=6)
    ),
    max_leaves=20,
)


def _grow(tree: Any) -> etree._Element:
    tag, text, children = tree
    element = etree.Element(tag)
    element.text = text
    element.extend(map(_grow, children))
    return element


@given(_trees, st.sampled_from([Shape, AnswerShape, Layer, Cake, BakeRequest]))
def test_any_document_is_read_unless_a_guaranteed_field_is_missing(
    tree: Any, kind: type[BaseRecord]
) -> None:
    root = _grow(tree)
    try:
        value = read(kind, root, Report())
    except MissingElementError as error:
        assert kind is AnswerShape
        # Missing, or present without a valid value.
        found = root.findall(error.reason.rpartition(" ")[2])
        assert all((each.text or "").strip() != "7" for each in found)
        return
    for each in table_of(kind).fields:
        held = getattr(value, each.name)
        assert isinstance(held, list) == each.many
        assert not each.always or (held is not None and held != [])
        assert each.fixed is None or held == each.constant


@pytest.mark.parametrize("missing", ["Id", "Size", "Parts"])
def test_guaranteed_fields_must_be_present(missing: str) -> None:
    there = {"Id": "<Id/>", "Size": "<Size>1</Size>", "Parts": "<Parts/>"}
    text = "".join(text for name, text in there.items() if name != missing)
    with pytest.raises(MissingElementError) as caught:
        parsed(AnswerShape, f"<R>{text}</R>")
    assert caught.value.reason == f"R has no {missing}"
    assert parsed(AnswerShape, f"<R>{''.join(there.values())}</R>")[0] == AnswerShape(
        id="", size=1, parts=[Layer(name=None)]
    )


def test_guaranteed_fields_must_have_a_value() -> None:
    with pytest.raises(MissingElementError, match="R has no Size"):
        parsed(AnswerShape, "<R><Id>a</Id><Size>many</Size><Parts/></R>")


def test_answers_may_lack_fields_that_requests_require() -> None:
    assert kinds(Layer, "<Height>2</Height>") == (Layer(name=None, height=2), [])


def test_a_comma_separated_list_may_be_split() -> None:
    value, anomalies = kinds(
        Shape,
        "<Words>Sweet, Sour</Words><Words/><Words>,Salty,</Words><Numbers>1,x, 3</Numbers>",
    )
    assert value.words == ["Sweet", "Sour", "Salty"]
    assert all(type(word) is Mood for word in value.words)
    assert value.numbers == [1, 3]
    assert anomalies == [("R.Words[2]", "unknown-value"), ("R.Numbers", "undecodable-value")]


def test_lists_omit_unreadable_items() -> None:
    value, anomalies = kinds(Shape, "<Sizes>1</Sizes><Sizes/><Sizes>x</Sizes><Tags/><Tags>a</Tags>")
    assert (value.sizes, value.tags) == ([1], ["", "a"])
    assert anomalies == [("R.Sizes[2]", "undecodable-value")]


def test_a_fixed_field_keeps_its_value() -> None:
    value, anomalies = kinds(BakeRequest, "<Type> Cake </Type><Type>Cake</Type>")
    assert value.type is Kind.CAKE
    assert anomalies == [("R.Type[1]", "repeated-element")]
    value, anomalies = kinds(BakeRequest, "<Type>Bread</Type>")
    assert value.type is Kind.CAKE
    assert anomalies == [("R.Type", "unknown-value")]


def test_a_flattened_record_is_a_record_on_the_wire() -> None:
    value, anomalies = kinds(Setting, "<Prefix>a</Prefix><Span><Start>s</Start></Span>")
    assert value == Setting(prefix="a", span=Depths(start="s"))
    assert anomalies == []


def test_text_in_a_record_and_elements_in_a_text_are_reported() -> None:
    value, anomalies = kinds(Shape, "loose<Top><Name>a<b/></Name></Top>more<Text> <b/> </Text>")
    assert (value.top, value.text) == (Layer(name="a"), "")
    assert anomalies == [
        ("R", "unexpected-content"),
        ("R.Top.Name", "unexpected-content"),
        ("R.Text", "unexpected-content"),
    ]


def test_values_share_nothing() -> None:
    one, two = parsed(Shape, "<R/>")[0], parsed(Shape, "<R/>")[0]
    one.tags.append("a")
    assert two.tags == []


def test_limits_do_not_apply_to_answers() -> None:
    value, anomalies = kinds(Shape, "<Name>LOUD AND LONG</Name><Height>99</Height>")
    assert (value.name, value.height) == ("LOUD AND LONG", 99)
    assert anomalies == []


def test_each_document_is_read_afresh() -> None:
    # The reader of a type is reused; nothing of the first document may remain in it.
    assert kinds(Shape, "<Tags>a</Tags><Count>1</Count>")[0].tags == ["a"]
    value, _ = kinds(Shape, "<Tags>b</Tags>")
    assert (value.tags, value.count) == (["b"], None)
