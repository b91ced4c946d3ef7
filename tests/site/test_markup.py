"""Escaping the spec's texts for Markdown, and relative paths between pages."""

from __future__ import annotations

import posixpath

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cloudinfinite_docs.markup import text
from cloudinfinite_docs.places import way

SHOWN = MarkdownIt("commonmark", {"html": True})
WORDS = st.text(st.sampled_from("ab 1.*_[](){}<>&#|\\`~!-+“。字"), max_size=12)
NAMES = st.sampled_from(["a", "b", "types"])
PATHS = st.lists(NAMES, max_size=3).map(lambda names: "/".join([*names, "page.md"]))


@given(WORDS)
@example("`a_b` and <b> _c_ {d}")
def test_texts_are_shown_unchanged(words: str) -> None:
    words = " ".join(f"x{words}x".replace("`", "").split())
    [block] = [each for each in SHOWN.parse(text(words)) if each.type == "inline"]
    assert {child.type for child in block.children or ()} <= {"text", "text_special"}
    assert "".join(child.content for child in block.children or ()) == words


def test_code_in_texts_stays_code() -> None:
    [block] = [each for each in SHOWN.parse(text("set `a_b*` or *c*")) if each.type == "inline"]
    assert [c.content for c in block.children or () if c.type == "code_inline"] == ["a_b*"]


@given(PATHS, PATHS, st.sampled_from(["", "#here"]))
def test_relative_paths_lead_to_the_target(page: str, target: str, anchor: str) -> None:
    found = way(page, target + anchor)
    if page == target:
        assert found == anchor or (not anchor and found == "#")
    else:
        assert posixpath.normpath(posixpath.join(posixpath.dirname(page), found)) == target + anchor
