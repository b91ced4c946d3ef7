"""Repairs of malformed samples."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_pages.facts.mending import MISTAKES, mend, mend_json
from cloudinfinite_pages.page import Soundness

NAMES = st.sampled_from(["Kiln", "Pot", "Clay", "Glaze", "Owner", "Heat"])
TEXTS = st.sampled_from(["", "red", "900", "a b", "&amp;"])


def trees(names: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    leaves = st.tuples(names, TEXTS)
    return st.recursive(
        leaves,
        lambda inner: st.tuples(names, st.lists(inner, min_size=1, max_size=3)),
        max_leaves=8,
    )


def written(tree: Any, indent: int = 0) -> str:
    name, content = tree
    pad = "  " * indent
    if isinstance(content, str):
        return f"{pad}<{name}>{content}</{name}>\n"
    inner = "".join(written(child, indent + 1) for child in content)
    return f"{pad}<{name}>\n{inner}{pad}</{name}>\n"


def paths_of(text: str) -> set[str]:
    root = etree.fromstring(text)
    found = set()
    for element in root.iter():
        above = [item.tag for item in element.iterancestors()]
        found.add(".".join([*reversed(above), element.tag]))
    return found


@given(trees(NAMES))
def test_a_well_formed_sample_is_read_unchanged(tree: Any) -> None:
    text = written(tree)
    mended = mend(text)
    assert mended.verdict is Soundness.GOOD
    assert mended.repairs == ()
    assert set(mended.paths) == paths_of(text)
    assert mended.root == tree[0]


@pytest.mark.parametrize(
    ("broken", "whole", "kinds"),
    [
        ("<K><A>1</B></K>", "<K><A>1</A></K>", ["closed by another name"]),
        (
            "<K><Media><A>1</A></Medai></K>",
            "<K><Media><A>1</A></Media></K>",
            ["closed by another name"],
        ),
        ("<K><A>1<A></K>", "<K><A>1</A></K>", ["opened instead of closed"]),
        ("<K><A><A><B/></K>", "<K><A></A><B/></K>", ["opened instead of closed"]),
        ("<K><A>1</A><K>", "<K><A>1</A></K>", ["opened instead of closed"]),
        ("<K><A>1</A></Kind><B/></K>", "<K><A>1</A><Kind/><B/></K>", ["closed but never opened"]),
        ("<K><A><B>1</B></K>", "<K><A><B>1</B></A></K>", ["never closed"]),
        ("<K><A>1</A>", "<K><A>1</A></K>", ["never closed"]),
        ("<K><A>1</A/></K>", "<K><A>1</A></K>", ["closed and empty"]),
        ("<K><A>1 & 2</A></K>", "<K><A>1 &amp; 2</A></K>", ["bare sign"]),
        ("<K><A>1 < 2</A></K>", "<K><A>1 &lt; 2</A></K>", ["bare sign"]),
        ("<K><A>1</A></K>]", "<K><A>1</A></K>", ["text after the end"]),
    ],
)
def test_known_mistakes_are_repaired_and_named(broken: str, whole: str, kinds: list[str]) -> None:
    mended = mend("\n" + broken)
    assert mended.verdict is Soundness.REPAIRED
    assert [repair.kind for repair in mended.repairs] == kinds
    assert all(kind in MISTAKES for kind in kinds)
    assert {repair.line for repair in mended.repairs} == {2}
    assert set(mended.paths) == paths_of(whole)


def test_a_repair_has_its_line_and_what_was_read() -> None:
    (repair,) = mend("<Kiln>\n<Owner>Ada</Pot>\n</Kiln>").repairs
    assert (repair.line, repair.what) == (2, "</Owner> for </Pot>")


def test_stars_in_a_name_match_any_ending() -> None:
    mended = mend("<Kiln><Shelf_***><Pot/></Shelf_***></Kiln>")
    assert mended.verdict is Soundness.REPAIRED
    assert mended.paths == ("Kiln", "Kiln.Shelf_***", "Kiln.Shelf_***.Pot")


def test_dots_replace_content() -> None:
    assert mend("<Kiln><Pot>...</Pot></Kiln>").open_paths == {"Kiln.Pot"}


def test_comments_and_instructions_are_ignored() -> None:
    mended = mend('<?xml version="1.0"?>\n<!-- <Old> -->\n<Kiln><Pot/></Kiln>')
    assert (mended.verdict, mended.paths) == (Soundness.GOOD, ("Kiln", "Kiln.Pot"))


@pytest.mark.parametrize("text", ["<Kiln a=1><Pot/></Kiln>", "no markup", "", "<Kiln>\x01</Kiln>"])
def test_a_sample_beyond_repair_is_broken(text: str) -> None:
    assert mend(text).verdict is Soundness.BROKEN


@given(trees(NAMES), st.data())
def test_a_sample_with_a_tag_cut_out_never_crashes_and_keeps_its_root(
    tree: Any, data: st.DataObject
) -> None:
    text = written(tree)
    begin = data.draw(st.integers(0, len(text)))
    mended = mend(text[:begin] + text[data.draw(st.integers(begin, len(text))) :])
    assert mended.verdict in Soundness


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["red", "a b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, JSON, max_size=3))
def test_good_json_is_good(data: dict[str, Any]) -> None:
    mended = mend_json(json.dumps(data, indent=1))
    assert (mended.verdict, mended.repairs) == (Soundness.GOOD, ())
    assert {path for path in mended.paths if "." not in path} == set(data)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"Kiln": {"Pot": 1,\n}}', "comma before the end"),
        ('{"Kiln": {"Pot": "a\nb"}}', "line break in a text"),
        ('{"Kiln": {"Pot": 1}}\nmore', "text after the end"),
    ],
)
def test_known_mistakes_in_json_are_repaired_and_named(text: str, kind: str) -> None:
    mended = mend_json(text)
    assert mended.verdict is Soundness.REPAIRED
    assert [repair.kind for repair in mended.repairs] == [kind]
    assert kind in MISTAKES
    assert mended.paths == ("Kiln", "Kiln.Pot")


def test_items_have_the_path_of_their_list() -> None:
    assert mend_json('{"Pots": [{"Clay": 1}, {"Size": 2}]}').paths == (
        "Pots",
        "Pots.Clay",
        "Pots.Size",
    )


@pytest.mark.parametrize("text", ["{", '{"a" 1}', "[" * 100_000])
def test_json_beyond_repair_is_broken(text: str) -> None:
    assert mend_json(text).verdict is Soundness.BROKEN
