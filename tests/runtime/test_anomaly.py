from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import MOST, MissingElementError, Report

from .strategies import xml_text

Tree: TypeAlias = tuple[str, str, list["Tree"]]


def find(root: etree._Element, path: str) -> etree._Element:
    """Finds an element by a path in the service's notation, independently of the runtime."""
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
def test_a_path_identifies_its_element(tree: Tree) -> None:
    root = build(tree)
    report = Report()
    for element in root.iter():
        report.unknown(element)
    assert [find(root, anomaly.path) for anomaly in report.anomalies] == list(root.iter())


@given(trees)
def test_an_unknown_element_is_kept_whole(tree: Tree) -> None:
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


def test_a_missing_element_is_named() -> None:
    root = etree.fromstring("<a><b/></a>")
    error = Report().missing(root[0], "Name")
    assert isinstance(error, MissingElementError)
    assert error.reason == "a.b has no Name"


def test_anomalies_are_kept_up_to_a_limit_and_then_counted() -> None:
    # This many would take minutes if each were numbered from the start.
    root = etree.fromstring("<a>" + "<b/>" * 20_000 + "</a>")
    report = Report()
    for element in root:
        report.unknown(element)
    *kept, more = report.anomalies
    assert [each.path for each in kept] == [f"a.b[{number}]" for number in range(MOST)]
    assert (more.path, more.kind, more.text) == ("a", "more", f"{20_000 - MOST} more")


def test_paths_are_kept_up_to_a_total_length() -> None:
    # Ten kilobytes that would make ten megabytes of paths.
    root = etree.fromstring(f"<{'a' * 10_000}>{'<b/>' * 1000}</{'a' * 10_000}>")
    report = Report()
    for element in root:
        report.unknown(element)
    *kept, more = report.anomalies
    assert [each.path[10_000:] for each in kept] == [f".b[{number}]" for number in range(105)]
    assert more.text == "895 more"


def test_white_space_between_elements_is_dropped_and_other_text_kept() -> None:
    inside = " <b> \n</b>\n<c/>\t&#13;<d>\n <e/> x </d> "
    report = Report()
    report.unknown(etree.fromstring(f"<r><a>{inside}</a></r>")[0])
    assert report.anomalies[0].text == "<a><b> \n</b><c/><d><e/> x </d></a>"


def test_nothing_is_examined_if_nothing_is_kept() -> None:
    root = etree.fromstring("<a><b/></a>")
    report = Report(most=0)
    report.unknown(root[0])
    report.namespace(root, "urn:x")
    assert report.anomalies == []


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=8), st.data())
def test_siblings_are_numbered_in_any_order(names: list[str], data: st.DataObject) -> None:
    root = etree.fromstring(f"<r>{''.join(f'<{name}/>' for name in names)}</r>")
    order = data.draw(st.lists(st.sampled_from(range(len(names))), min_size=1, max_size=12))
    report = Report()
    for at in order:
        report.unknown(root[at])
    assert [find(root, each.path) for each in report.anomalies] == [root[at] for at in order]
