from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.anomaly import MissingElementError, Report

from .strategies import xml_text

Tree: TypeAlias = tuple[str, str, list["Tree"]]


def find(root: etree._Element, path: str) -> etree._Element:
    """Follows a path in the service's notation, written anew from its description."""
    steps = path.split(".")
    assert steps[0] == root.tag
    for step in steps[1:]:
        name, _, index = step.partition("[")
        same = [child for child in root if child.tag == name]
        assert bool(index) == (len(same) > 1)
        root = same[int(index[:-1]) if index else 0]
    return root


trees: st.SearchStrategy[Tree] = st.recursive(
    st.builds(lambda tag, text: (tag, text, []), st.sampled_from("abc"), xml_text),
    lambda inner: st.tuples(st.sampled_from("abc"), xml_text, st.lists(inner, max_size=4)),
    max_leaves=12,
)


def build(tree: Tree) -> etree._Element:
    tag, text, children = tree
    element = etree.Element(tag)
    element.text = text.replace("\r", "")
    element.extend([build(child) for child in children])
    return element


@given(trees)
def test_a_path_leads_to_its_element(tree: Tree) -> None:
    root = build(tree)
    report = Report()
    for element in root.iter():
        report.unknown(element)
    assert [find(root, anomaly.path) for anomaly in report.anomalies] == list(root.iter())


@given(trees)
def test_nothing_of_an_unknown_element_is_lost(tree: Tree) -> None:
    root = build(tree)
    report = Report()
    report.unknown(root)
    text = report.anomalies[0].text
    if len(root):
        assert etree.tostring(etree.fromstring(text), method="c14n") == (
            etree.tostring(root, method="c14n")
        )
    else:
        assert text == (root.text or "")


def test_each_method_has_its_kind() -> None:
    root = etree.fromstring("<a><b>1</b> tail</a>")
    report = Report()
    report.unknown(root[0])
    report.repeated(root[0])
    report.undecodable(root[0])
    report.unknown_value(root[0])
    report.content(root)
    report.namespace(root, "urn:x")
    assert [(each.path, each.kind, each.text) for each in report.anomalies] == [
        ("a.b", "unknown-element", "1"),
        ("a.b", "repeated-element", "1"),
        ("a.b", "undecodable-value", "1"),
        ("a.b", "unknown-value", "1"),
        ("a", "unexpected-content", "<a><b>1</b> tail</a>"),
        ("a", "namespace", "urn:x"),
    ]


def test_an_element_left_over_is_repeated_or_unknown() -> None:
    root = etree.fromstring("<a><b/><c/></a>")
    report = Report()
    report.surplus(root[0], ("b",))
    report.surplus(root[1], ("b",))
    assert [each.kind for each in report.anomalies] == ["repeated-element", "unknown-element"]


def test_only_another_value_of_a_fixed_field_is_reported() -> None:
    root = etree.fromstring("<a><b>Cake</b><b>Bread</b><b/></a>")
    report = Report()
    for element in root:
        report.expect(element, "Cake")
    assert [(each.path, each.text) for each in report.anomalies] == [
        ("a.b[1]", "Bread"),
        ("a.b[2]", ""),
    ]


def test_a_missing_element_is_named() -> None:
    root = etree.fromstring("<a><b/></a>")
    error = Report().missing(root[0], "Name")
    assert isinstance(error, MissingElementError)
    assert error.reason == "a.b has no Name"


def test_many_anomalies_side_by_side_are_counted_once() -> None:
    # Counted anew for each of them, this many would take minutes.
    root = etree.fromstring("<a>" + "<b/>" * 20_000 + "</a>")
    report = Report()
    for element in root:
        report.unknown(element)
    assert report.anomalies[-1].path == "a.b[19999]"
