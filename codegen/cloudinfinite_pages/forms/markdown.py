"""Pages of the vendor's documentation repository: Markdown mixed with HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..page import Form
from .cells import is_header
from .document import (
    Block,
    Code,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    has_bars,
    is_rule,
    split_bars,
    table_of,
)
from .html import read_table, text_of_markup

_PARSER = MarkdownIt("commonmark").enable("table")
_ANCHOR = re.compile(r"^[ \t]*(<(span|a)\b[^<>]*>\s*</\2>[ \t]*)+$", re.MULTILINE)
_BREAK = re.compile(r"<\s*/?\s*(br|li|ul|ol|p)\b[^<>]*>", re.IGNORECASE)
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})", re.MULTILINE)


def read_markdown(text: str) -> Document:
    """Parses a Markdown page."""
    # Markdown parsers read everything below an anchor on its own line as HTML, even tables.
    text = _ANCHOR.sub("", text)
    lines = text.split("\n")
    tokens = _PARSER.parse(text)
    blocks: list[Block] = []
    cuts: list[tuple[int, str]] = []
    done = 0
    for index, token in enumerate(tokens):
        if token.map is None or token.map[0] < done:
            continue
        begin, end = token.map
        if token.type == "heading_open":
            blocks.append(Heading(begin + 1, inline_text(tokens[index + 1])))
        elif token.type == "fence":
            if not _FENCE.match(lines[end - 1]) or end - begin < 2:
                cuts.append((begin + 1, "a sample is not closed"))
            blocks.append(Code(begin + 2, token.content))
            done = end
        elif token.type == "code_block":
            _loose(begin, lines[begin:end], blocks, Code(begin + 1, token.content))
        elif token.type == "html_block":
            done = _html(lines, begin, end, blocks, cuts)
        elif token.type == "table_open":
            blocks.append(_table(lines, tokens, index))
            done = end
        elif token.type == "inline" and tokens[index - 1].type == "paragraph_open":
            _loose(begin, lines[begin:end], blocks, Paragraph(begin + 1, inline_text(token)))
    return Document(Form.MARKDOWN, tuple(blocks), cuts=tuple(cuts))


def inline_text(token: Token) -> str:
    """Returns the text of an inline token, with the line breaks of the page."""
    parts: list[str] = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or _BREAK.match(child.content):
            parts.append("\n")
        elif child.type == "image":
            parts.append(child.content)
    return "\n".join(line for part in "".join(parts).split("\n") if (line := part.strip()))


def _html(
    lines: list[str], begin: int, end: int, blocks: list[Block], cuts: list[tuple[int, str]]
) -> int:
    """Adds the blocks of some HTML, and returns the next line. Tables may have blank lines."""
    text = "\n".join(lines[begin:end])
    if "<table" not in text.casefold():
        _loose(begin, lines[begin:end], blocks, Paragraph(begin + 1, text_of_markup(text)))
        return end
    while text.casefold().count("<table") > text.casefold().count("</table") and end < len(lines):
        text += "\n" + lines[end]
        end += 1
    if text.casefold().count("<table") > text.casefold().count("</table"):
        cuts.append((begin + 1, "a table is not closed"))
    head, _, _ = text.casefold().partition("<table")
    if before := text_of_markup(text[: len(head)]):
        blocks.append(Paragraph(begin + 1, before))
    blocks.extend(read_table(text, begin + 1))
    return end


def _table(lines: list[str], tokens: Sequence[Token], index: int) -> Table:
    """Returns a pipe table. Splits a row again if it has more or fewer cells than the header."""
    rows: list[Row] = []
    cells: list[str] = []
    begin = 0
    for token in tokens[index:]:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            begin, cells = (token.map or [0, 0])[0], []
        elif token.type == "inline":
            cells.append(inline_text(token))
        elif token.type == "tr_close":
            raw = split_bars(lines[begin].lstrip("> \t"))
            if len(raw) != len(cells) and not is_rule(raw):
                cells = [inline_text(_PARSER.parseInline(cell)[0]) for cell in raw]
            rows.append(Row(begin + 1, tuple(cells)))
    return table_of(rows[0].line, rows, is_header=True)


def _loose(begin: int, lines: list[str], blocks: list[Block], otherwise: Block) -> None:
    """Adds table rows that the Markdown parser did not recognise, or else a block."""
    if not any(has_bars(line) for line in lines):
        blocks.append(otherwise)
        return
    rows: list[Row] = []
    for number, line in enumerate(lines, begin + 1):
        cells = tuple(
            inline_text(_PARSER.parseInline(cell)[0]) for cell in split_bars(line.lstrip("> \t"))
        )
        if has_bars(line):
            if rows and is_header(cells):
                blocks.append(table_of(rows[0].line, rows, is_header(rows[0].cells)))
                rows = []
            if not is_rule(cells):
                rows.append(Row(number, cells))
        elif line.strip():
            if rows:
                blocks.append(table_of(rows[0].line, rows, is_header(rows[0].cells)))
                rows = []
            blocks.append(Paragraph(number, line.strip()))
    if rows:
        blocks.append(table_of(rows[0].line, rows, is_header(rows[0].cells)))
