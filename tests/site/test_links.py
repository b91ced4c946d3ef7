"""Finding broken links in a built site."""

from __future__ import annotations

from pathlib import Path

from cloudinfinite_docs.links import broken_links

PAGE = """<html><body><h1 id="top">{title}</h1>{links}</body></html>"""


def site(folder: Path, *links: str) -> Path:
    """Makes a site with two pages. The first has the given links."""
    (folder / "other page").mkdir()
    (folder / "style.css").write_text("", "utf-8")
    anchors = "".join(f'<a href="{link}">x</a>' for link in links)
    (folder / "index.html").write_text(PAGE.format(title="a", links=anchors), "utf-8")
    (folder / "other page" / "index.html").write_text(PAGE.format(title="b", links=""), "utf-8")
    return folder


def test_working_links_are_not_reported(tmp_path: Path) -> None:
    fine = (
        "#top",
        "other%20page/",
        "other%20page/#top",
        "./",
        "style.css",
        "https://example.com/#x",
    )
    assert broken_links(site(tmp_path, *fine)) == []


def test_broken_links_are_reported(tmp_path: Path) -> None:
    found = broken_links(site(tmp_path, "#none", "none/", "other%20page/#none", "style.css#none"))
    assert sorted(found) == [
        "index.html: #none leads to no anchor",
        "index.html: none/ leads to no file",
        "index.html: other%20page/#none leads to no anchor",
        "index.html: style.css#none leads to no anchor",
    ]
