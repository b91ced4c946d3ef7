"""Pages saved from a browser, and HTML tables in Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from ..page import Form
from .document import Block, Code, Document, Heading, Paragraph, Row, Table
from .plain import read_plain

_SKIPPED = frozenset({"script", "style", "head", "noscript", "template", "svg", "button", "nav"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BREAKS = frozenset({"br", "li", "p", "div", "tr", "ul", "ol"})
_BLOCKS = _HEADINGS | {"table", "pre", "p", "div", "li", "ul", "section", "article", "main"}
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_BREAK = re.compile(r"</br\s*/?>", re.IGNORECASE)
_MOST_SPANS = 200


def read_html(text: str) -> Document:
    """Parses a saved page."""
    root = _parse(text)
    blocks: list[Block] = []
    href = ""
    if match := _SAVED_FROM.search(text):
        href = match[1]
    if root is not None:
        for link in root.iter("link", "meta"):
            if link.get("rel") == "canonical" or link.get("property") == "og:url":
                href = link.get("href") or link.get("content") or href
        _walk(root, blocks)
        blocks = _with_plain(blocks)
    low = text.casefold()
    cuts = []
    for tag in ("table", "pre", "body", "html"):
        last = max(low.rfind(f"<{tag}>"), low.rfind(f"<{tag} "))
        if last >= 0 and low.find(f"</{tag}>", last) < 0:
            cuts.append((text.count("\n", 0, last) + 1, f"<{tag}> is not closed"))
    return Document(Form.HTML, tuple(blocks), href, tuple(cuts))


def read_table(text: str, line: int) -> list[Table]:
    """Returns the tables of a piece of HTML that starts on a line."""
    root = _parse(text)
    if root is None:
        return []
    return [_table(table, line - 1) for table in root.iter("table") if not _is_inside(table)]


def text_of(element: Any) -> str:
    """Returns the text of an element, with the line breaks that a browser shows."""
    parts: list[str] = []
    stack: list[Any] = [element]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
            continue
        if not isinstance(item.tag, str) or item.tag in _SKIPPED:
            continue
        if item.tag in _BREAKS and item is not element:
            parts.append("\n")
        if item.tag in ("p", "li", "div") and item is not element:
            stack.append("\n")
        for child in reversed(item):
            if child.tail:
                stack.append(re.sub(r"\s+", " ", child.tail) if item.tag != "pre" else child.tail)
            stack.append(child)
        if item.text:
            parts.append(re.sub(r"\s+", " ", item.text) if item.tag != "pre" else item.text)
    lines = (line.strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def text_of_markup(text: str) -> str:
    """Returns the text of a piece of HTML."""
    root = _parse(text)
    return "" if root is None else text_of(root)


def _parse(text: str) -> Any:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    # Browsers read </br> as <br>.
    clean = _BREAK.sub("<br>", text).replace("\0", " ").encode("utf-8", "replace")
    try:
        return lxml_html.document_fromstring(clean, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _is_inside(table: Any) -> bool:
    return any(above.tag == "table" for above in table.iterancestors())


def _walk(root: Any, blocks: list[Block]) -> None:
    """Adds the blocks of an element, in document order."""
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, tuple):
            _paragraph(item[0], item[1], blocks)
            continue
        if not isinstance(item.tag, str) or item.tag in _SKIPPED:
            continue
        line = item.sourceline or 0
        if item.tag in _HEADINGS:
            blocks.append(Heading(line, text_of(item)))
        elif item.tag == "table":
            blocks.append(_table(item, 0))
        elif item.tag == "pre":
            blocks.append(Code(line, _code_of(item)))
        elif _has_blocks(item):
            for child in reversed(item):
                if child.tail and child.tail.strip():
                    stack.append((line, child.tail))
                stack.append(child)
            if item.text and item.text.strip():
                stack.append((line, item.text))
        elif text := text_of(item):
            _paragraph(line, text, blocks)


def _code_of(pre: Any) -> str:
    """Returns the text of a sample. Its lines may be elements, or end with a break."""
    parts: list[str] = []
    stack: list[Any] = [pre]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
        elif isinstance(item.tag, str):
            own = item.tag in _BREAKS
            if own and parts and not parts[-1].endswith("\n"):
                parts.append("\n")
            if own and item.tag != "br":
                stack.append("\n")
            for child in reversed(item):
                stack.extend(([child.tail] if child.tail else []) + [child])
            parts.append(item.text or "")
    return "".join(parts).strip("\n")


def _with_plain(blocks: list[Block]) -> list[Block]:
    """Parses paragraphs that contain samples or tables in plain text.

    Some pages draw both with elements that have no meaning.
    """
    out: list[Block] = []
    texts: list[str] = []
    lines: list[int] = []
    for block in [*blocks, None]:
        if isinstance(block, Paragraph):
            found = block.text.split("\n")
            texts += found
            lines += [block.line] * len(found)
            continue
        if texts:
            out += [_moved(one, lines) for one in read_plain("\n".join(texts)).blocks]
            texts, lines = [], []
        if block is not None:
            out.append(block)
    return out


def _moved(block: Block, lines: list[int]) -> Block:
    """Returns a block of plain text with the line numbers of the page."""
    line = lines[block.line - 1]
    if isinstance(block, Table):
        rows = tuple(replace(row, line=lines[row.line - 1]) for row in block.rows)
        return Table(line, block.header, rows)
    return replace(block, line=line)


def _has_blocks(item: Any) -> bool:
    return any(below.tag in _BLOCKS for below in item.iterdescendants())


def _paragraph(line: int, text: str, blocks: list[Block]) -> None:
    text = text.strip()
    if text.startswith("<") and text.endswith(">"):
        blocks.append(Code(line, text))
    elif text:
        blocks.append(Paragraph(line, text))


def _table(table: Any, offset: int) -> Table:
    """Returns a table in which every cell that a span covers has its text."""
    rows: list[Row] = []
    carried: dict[int, tuple[int, str]] = {}
    header: tuple[str, ...] = ()
    first = (table.sourceline or 1) + offset
    for tr in table.iter("tr"):
        if next(tr.iterancestors("table"), None) is not table:
            continue
        cells: list[str] = []
        taken, carried = carried, {}
        for cell in tr.iterchildren("td", "th"):
            while len(cells) in taken:
                _carry(cells, taken, carried)
            text = text_of(cell)
            down = _span(cell.get("rowspan"))
            for _ in range(_span(cell.get("colspan"))):
                if down > 1:
                    carried[len(cells)] = (down - 1, text)
                cells.append(text)
        while len(cells) in taken:
            _carry(cells, taken, carried)
        line = (tr.sourceline or 1) + offset
        if not header and not rows:
            header, first = tuple(cells), line
        elif cells:
            rows.append(Row(line, tuple(cells)))
    return Table(first, header, tuple(rows))


def _carry(
    cells: list[str], taken: dict[int, tuple[int, str]], carried: dict[int, tuple[int, str]]
) -> None:
    left, text = taken[len(cells)]
    if left > 1:
        carried[len(cells)] = (left - 1, text)
    cells.append(text)


def _span(value: str | None) -> int:
    number = int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1
    return min(max(number, 1), _MOST_SPANS)
