"""Writes documents in every format of pages."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from cloudinfinite_pages.forms.document import Block, Code, Document, Heading, Paragraph, Table
from cloudinfinite_pages.page import Form

FORMS = (Form.MARKDOWN, Form.HTML, Form.BARS, Form.LINES, Form.SPACED)
ENDINGS = {Form.MARKDOWN: "page.md", Form.HTML: "page.html"}


def name_of(form: Form) -> str:
    """Returns a file name for a format."""
    return ENDINGS.get(form, "page.txt")


def written(document: Document, form: Form) -> str:
    """Returns the document as a page in a format."""
    blocks = [_WRITERS[form](block) for block in document.blocks]
    text = "\n".join(blocks)
    if form is not Form.HTML:
        return text
    link = f'<link rel="canonical" href="{escape(document.href)}">' if document.href else ""
    return f"<!DOCTYPE html>\n<html><head>{link}</head><body>\n{text}\n</body></html>\n"


def _markdown(block: Block) -> str:
    if isinstance(block, Heading):
        return f"## {block.text}\n"
    if isinstance(block, Paragraph):
        return f"{block.text}\n"
    if isinstance(block, Code):
        return f"```plaintext\n{block.text.rstrip()}\n```\n"
    cells = [[_in_bars(escape(cell, quote=False), "<br>") for cell in row] for row in _rows(block)]
    head, *rest = ["| " + " | ".join(row) + " |" for row in cells]
    return "\n".join([head, "|" + " --- |" * len(cells[0]), *rest, ""])


def _html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h2>{escape(block.text)}</h2>"
    if isinstance(block, Paragraph):
        return f"<p>{escape(block.text)}</p>"
    if isinstance(block, Code):
        return f"<pre><code>{escape(block.text)}</code></pre>"
    rows = "\n".join(
        "<tr>"
        + "".join("<td>" + escape(cell).replace("\n", "<br>") + "</td>" for cell in row)
        + "</tr>"
        for row in _rows(block)
    )
    return f"<table>\n{rows}\n</table>"


def _bars(block: Block) -> str:
    if isinstance(block, Table):
        rows = [[_in_bars(cell, " ") for cell in row] for row in _rows(block)]
        return "\n".join(" | ".join(row) + " |" for row in rows) + "\n"
    return block.text + "\n"


def _lines(block: Block) -> str:
    if isinstance(block, Table):
        cells = [" ".join(cell.split()) for row in _rows(block) for cell in row]
        return "\n".join(cell for cell in cells if cell) + "\n"
    return block.text + "\n"


def _spaced(block: Block) -> str:
    if isinstance(block, Table):
        rows = [" ".join(" ".join(row).split()) for row in _rows(block)]
        return "\n".join(rows) + "\n"
    return block.text + "\n"


def _rows(table: Table) -> list[tuple[str, ...]]:
    rows = [tuple(cell or "" for cell in row.cells) for row in table.rows]
    return [table.header, *rows] if table.header else rows


def _in_bars(cell: str, line_break: str) -> str:
    return cell.replace("|", "\\|").replace("\n", line_break)


_WRITERS: dict[Form, Callable[[Block], str]] = {
    Form.MARKDOWN: _markdown,
    Form.HTML: _html,
    Form.BARS: _bars,
    Form.LINES: _lines,
    Form.SPACED: _spaced,
}
