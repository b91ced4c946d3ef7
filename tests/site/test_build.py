"""Building the site of the tiny API, with a fake site generator."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from cloudinfinite_docs.build import Built, build

from ..codegen.golden import CONFORMANCE, PACKAGE
from .made import ROOT, anchors, tiny

MADE = "reference/toys/make.md"
HTML = "<html><body>{}</body></html>"


def generate(folders: Sequence[Path]) -> None:
    """Makes an HTML page with the anchors of each Markdown file, following the configuration."""
    for folder in folders:
        project = tomllib.loads((folder / "zensical.toml").read_text("utf-8"))["project"]
        source, site = folder / project["docs_dir"], folder / project["site_dir"]
        assert (folder / project["theme"]["custom_dir"] / "partials").is_dir()
        for asset in (*project["extra_css"], *project["extra_javascript"]):
            assert (source / asset).is_file()
        for path in source.rglob("*.md"):
            page = path.relative_to(source)
            place = site / (page.parent if page.name == "index.md" else page.with_suffix(""))
            place.mkdir(parents=True, exist_ok=True)
            spans = (f'<i id="{each}"></i>' for each in anchors(path.read_text("utf-8")))
            (place / "index.html").write_text(HTML.format("".join(spans)), "utf-8")
        item = {"location": "reference/toys/make_toy/#answer", "title": "t", "text": "<p>x</p>"}
        (site / "search.json").write_text(json.dumps({"items": [item]}), "utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    out = tmp_path_factory.mktemp("docs")
    return build(ROOT, out, tiny().model, CONFORMANCE / "vectors", PACKAGE, generate)


def test_one_site_has_both_languages(built: Built) -> None:
    pages = {path.relative_to(built.site) for path in built.site.rglob("index.html")}
    assert len(pages) == built.pages
    english = {page for page in pages if page.parts[0] != "zh"}
    chinese = {page.relative_to("zh") for page in pages - english}
    assert {page for page in chinese if page.parts[0] != "start"} == english
    assert Path(MADE).with_suffix("") / "index.html" in english
    assert built.broken == []
    assert built.untranslated["en"] == (0, 0)


def test_pages_are_available_as_markdown_and_listed(built: Built) -> None:
    for root in (built.site, built.site / "zh"):
        listed = (root / "llms.txt").read_text("utf-8")
        whole = (root / "llms-full.txt").read_text("utf-8")
        for path in re.findall(r"cloudinfinite/(?:zh/)?([^)]+\.md)\)", listed):
            assert (root / path).read_text("utf-8") in whole
        assert f"/{MADE})" in listed


def test_the_search_index_is_trimmed(built: Built) -> None:
    for root in (built.site, built.site / "zh"):
        assert json.loads((root / "search.json").read_text("utf-8"))["items"] == []
