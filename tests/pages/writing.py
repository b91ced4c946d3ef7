"""Writes pages about an invented kiln in every format."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from cloudinfinite_pages.page import FieldType, Form, Language, Requiredness

NOT_PRINTED = ""


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    headers: tuple[str, ...]
    request: str
    sample: str
    parameters: str
    request_body: str
    response: str
    response_body: str
    errors: str
    examples: str
    none: str
    yes: str
    no: str
    caption: str
    updated: str
    permission: str


ENGLISH = Words(
    ("Node Name (Keyword)", "Parent Node", "Description", "Type", "Required"),
    "Request",
    "Sample request",
    "Request parameters",
    "Request body",
    "Response",
    "Response body",
    "Error codes",
    "Samples",
    "None",
    "Yes",
    "No",
    "Fields of {}:",
    "Last updated: {} 10:20:30",
    "A clerk needs {} here.",
)
CHINESE = Words(
    ("节点名称（关键字）", "父节点", "描述", "类型", "是否必选"),
    "请求",
    "请求示例",
    "请求参数",
    "请求体",
    "响应",
    "响应体",
    "错误码",
    "实际案例",
    "无",
    "是",
    "否",
    "{} 里面:",
    "最近更新时间：{} 10:20:30",
    "店员要有 {} 权限。",
)
WORDS = {Language.ENGLISH: ENGLISH, Language.CHINESE: CHINESE}
TYPES = {
    (FieldType.CONTAINER, False): "Container",
    (FieldType.CONTAINER, True): "Container array",
    (FieldType.STRING, False): "String",
    (FieldType.STRING, True): "String array",
    (FieldType.INTEGER, False): "Integer",
    (FieldType.DECIMAL, False): "Float",
    (FieldType.BOOLEAN, False): "Boolean",
}


@dataclass(frozen=True)
class Line:
    """A row, with the facts that must be read from it."""

    parent: str
    name: str
    text: str
    type: FieldType = FieldType.STRING
    many: bool = False
    required: Requiredness = Requiredness.NOT_PRINTED


@dataclass(frozen=True)
class Grid:
    """A table: a caption and rows. Either all rows say whether they are required, or none."""

    caption: str
    rows: tuple[Line, ...]

    @property
    def asks(self) -> bool:
        return any(row.required is not Requiredness.NOT_PRINTED for row in self.rows)


@dataclass(frozen=True)
class Sheet:
    """A page, independent of format and language."""

    updated: str
    action: str
    call: str
    parameters: tuple[Grid, ...]
    request: tuple[Grid, ...]
    request_sample: str
    response: tuple[Grid, ...]
    response_sample: str


Piece = tuple[str, str] | Grid


def pieces(sheet: Sheet, words: Words) -> list[Piece]:
    """Returns the headings, texts, samples and tables of a page, in order."""
    host = "Host: <BucketName-APPID>.ci.<Region>.myqcloud.com"
    out: list[Piece] = [
        ("text", words.updated.format(sheet.updated)),
        ("text", words.permission.format(sheet.action)),
        ("heading", words.request),
        ("heading", words.sample),
        ("code", f"{sheet.call} HTTP/1.1\n{host}"),
    ]
    if sheet.parameters:
        out += [("heading", words.parameters), *sheet.parameters]
    if sheet.request:
        out += [("heading", words.request_body), ("code", sheet.request_sample), *sheet.request]
    out += [
        ("heading", words.response),
        ("heading", words.response_body),
        ("code", sheet.response_sample),
        *sheet.response,
        ("heading", words.errors),
        ("heading", words.examples),
        ("code", f"{sheet.call} HTTP/1.1\n{host}"),
        ("code", "HTTP/1.1 200 OK\nContent-Type: application/xml"),
        ("code", sheet.response_sample),
    ]
    return [piece for piece in out if not (isinstance(piece, tuple) and not piece[1])]


def cells_of(row: Line, asks: bool, words: Words) -> list[str]:
    cells = [row.name, row.parent or words.none, row.text, TYPES[row.type, row.many]]
    marks = {Requiredness.REQUIRED: words.yes, Requiredness.OPTIONAL: words.no}
    return [*cells, marks.get(row.required, NOT_PRINTED)] if asks else cells


def header_of(grid: Grid, words: Words) -> list[str]:
    return list(words.headers if grid.asks else words.headers[:4])


def write(sheet: Sheet, form: Form, language: Language = Language.ENGLISH) -> str:
    """Returns the page in a format."""
    words = WORDS[language]
    writer = {
        Form.MARKDOWN: _markdown,
        Form.HTML: _html,
        Form.BARS: _bars,
        Form.LINES: _lines,
        Form.SPACED: _spaced,
    }[form]
    return writer(pieces(sheet, words), words)


def _markdown(parts: list[Piece], words: Words) -> str:
    out = []
    for part in parts:
        if isinstance(part, Grid):
            out.append(words.caption.format(f"`{part.caption}`") + "\n")
            header = header_of(part, words)
            out.append("| " + " | ".join(header) + " |")
            out.append("|" + " :--- |" * len(header))
            for row in part.rows:
                cells = [cell.replace("|", "\\|") for cell in cells_of(row, part.asks, words)]
                out.append("| " + " | ".join(cells) + " |")
            out.append("")
        elif part[0] == "code":
            out.append(f"```shell\n{part[1]}\n```\n")
        else:
            out.append(("## " if part[0] == "heading" else "") + part[1] + "\n")
    return "\n".join(out)


def _html(parts: list[Piece], words: Words) -> str:
    out = ['<!DOCTYPE html>\n<html><head><link rel="canonical" href="https://kiln.example/1">']
    out.append("<style>td { color: red }</style></head><body><div>")
    for part in parts:
        if isinstance(part, Grid):
            out.append(f"<p>{words.caption.format(f'<code>{part.caption}</code>')}</p>\n<table>")
            rows = [header_of(part, words)]
            rows += [cells_of(row, part.asks, words) for row in part.rows]
            for row in rows:
                out.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
            out.append("</table>")
        elif part[0] == "code":
            out.append(f"<pre><code>{escape(part[1])}</code></pre>")
        else:
            tag = "h2" if part[0] == "heading" else "p"
            out.append(f"<{tag}>{escape(part[1])}</{tag}>")
    return "\n".join([*out, "</div></body></html>"])


def _bars(parts: list[Piece], words: Words) -> str:
    out = []
    for part in parts:
        if isinstance(part, Grid):
            rows = [header_of(part, words)]
            rows += [cells_of(row, part.asks, words) for row in part.rows]
            out += [" | ".join(row) + " |" for row in rows]
        elif part[0] == "code":
            out.append("".join(part[1].split("\n")))
        else:
            out.append(part[1])
    return "\n".join(out)


def _lines(parts: list[Piece], words: Words) -> str:
    out = []
    for part in parts:
        if isinstance(part, Grid):
            out.append(words.caption.format(part.caption))
            out += header_of(part, words)
            for row in part.rows:
                out += [cell for cell in cells_of(row, part.asks, words) if cell]
            out.append("")
        else:
            out += [part[1], ""]
    return "\n".join(out)


def _spaced(parts: list[Piece], words: Words) -> str:
    out = []
    for part in parts:
        if isinstance(part, Grid):
            out += [words.caption.format(part.caption), " ".join(header_of(part, words))]
            out += [" ".join(cells_of(row, part.asks, words)) for row in part.rows]
        else:
            out += [part[1], ""]
    return "\n".join(out)
