"""Finds broken links in the built site."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html


def broken_links(site: Path) -> list[str]:
    """Returns every broken link, including those to scripts, styles and images."""
    site = site.resolve()
    pages = {path: _read(path) for path in sorted(site.rglob("*.html"))}
    anchors = {path: anchors for path, (anchors, _) in pages.items()}
    found = []
    for path, (_, targets) in pages.items():
        if path.name == "404.html":
            # Its links start at the root of the server on which the site is published.
            continue
        for target in targets:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            place = _place(path, unquote(parts.path))
            name = path.relative_to(site)
            if not place.is_file():
                found.append(f"{name}: {target} leads to no file")
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(place, frozenset()):
                found.append(f"{name}: {target} leads to no anchor")
    return found


def _place(page: Path, path: str) -> Path:
    place = (page.parent / path).resolve() if path else page
    return place / "index.html" if place.is_dir() else place


def _read(path: Path) -> tuple[frozenset[str], frozenset[str]]:
    """Returns the anchors and link targets of a page."""
    tree = html.parse(str(path), html.HTMLParser(encoding="utf-8"))
    anchors = {str(each) for each in _values(tree, "//@id")}
    targets = {str(each) for each in _values(tree, "//@href | //@src")}
    return frozenset(anchors), frozenset(targets)


def _values(tree: etree._ElementTree, path: str) -> list[object]:
    found = tree.xpath(path)
    return list(found) if isinstance(found, list) else []
