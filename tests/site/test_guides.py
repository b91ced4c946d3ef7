"""Guides on the site: links, translations, and lists indented for the site generator."""

from __future__ import annotations

import posixpath
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_docs.guides import REPOSITORY, Guides, deepened
from cloudinfinite_docs.languages import languages

from .made import ROOT, links

LISTS = """\
- one
  more

  a paragraph

  ```python
  if it:
      go()
  ```
  - within

  the last
- two

1. first

   second

```text
  as it is
```
"""
DEEPER = """\
- one
    more

    a paragraph

    ```python
    if it:
        go()
    ```
    - within

    the last

- two

1. first

    second

```text
  as it is
```
"""


LINES = st.sampled_from(
    ["", "word", "- one", "1. two", "  more", "   more", "    - deep", "```", "  ```", "# Top"]
)


@given(st.lists(LINES, max_size=12))
def test_deepening_adds_only_blanks_and_is_idempotent(lines: list[str]) -> None:
    made = deepened("\n".join(lines))
    assert made.split() == " ".join(lines).split()
    assert deepened(made) == made


def test_blocks_in_list_items_are_indented() -> None:
    assert deepened(LISTS) == DEEPER
    assert deepened(DEEPER) == DEEPER


@pytest.mark.parametrize("code", ["en", "zh"])
def test_links_lead_to_pages_or_to_the_repository(code: str) -> None:
    language = next(each for each in languages() if each.code == code)
    made = Guides(ROOT, language).pages()
    assert "index.md" in made
    for page, content in made.items():
        for target in links(content):
            path = target.partition("#")[0]
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
            assert not path or place in made, f"{page}: {target}"
        for place in re.findall(rf"\]\({REPOSITORY}/(?:blob|tree)/main/([^)#]*)", content):
            assert (ROOT / place).exists(), f"{page}: {place}"


def test_untranslated_guides_say_so_in_chinese() -> None:
    english, chinese = (Guides(ROOT, each).pages() for each in languages())
    phrases = languages()[1].phrases
    assert phrases.fallback in chinese["development.md"]
    assert phrases.fallback not in chinese["index.md"]
    assert phrases.fallback not in chinese["start/quick-start.md"]
    assert not any(phrases.fallback in content for content in english.values())


def test_recipes_include_their_programs() -> None:
    shown = Guides(ROOT, languages()[0]).pages()["recipes.md"]
    for path in (ROOT / "examples").glob("*.py"):
        assert path.read_text("utf-8").strip() in shown
        assert f"{{ #{path.stem} }}" in shown
