"""Makes single, known changes to a document, with the expected result of a comparison."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from cloudinfinite_pages.facts.rows import align
from cloudinfinite_pages.forms.cells import is_fields, is_type, required_of, roles_of
from cloudinfinite_pages.forms.document import Code, Document, Row, Table
from cloudinfinite_pages.forms.vocabulary import Role
from cloudinfinite_pages.page import FieldFact, FieldType, PageFacts, Place, Requiredness

_CHINESE = re.compile(r"[一-鿿]")
SENT = (Place.QUERY, Place.HEADER, Place.REQUEST)
Change = tuple[str, str, str]
"""The kind of a change, its path and its aspect."""


@dataclass(frozen=True)
class Edit:
    """A changed document.

    Attributes:
        kind: The kind of change.
        document: The document after the change.
        expected: Exactly the changes that must be reported.
        breaking: Whether it breaks callers; None if that is debatable.
    """

    kind: str
    document: Document
    expected: frozenset[Change]
    breaking: bool | None


@dataclass(frozen=True)
class Spot:
    """A row of a table that was read."""

    block: int
    row: int
    fact: FieldFact
    columns: dict[Role, int]


def spots(document: Document, facts: PageFacts) -> list[Spot]:
    """Returns the rows that were read as exactly one fact."""
    by_line: dict[int, list[FieldFact]] = {}
    for fact in facts.fields:
        by_line.setdefault(fact.line, []).append(fact)
    often = Counter((fact.place, fact.path) for fact in facts.fields)
    parents = {(fact.place, fact.under) for fact in facts.fields}
    found = []
    for number, block in enumerate(document.blocks):
        if not isinstance(block, Table) or not is_fields(block.header):
            continue
        roles = roles_of(block.header)
        for at, row in enumerate(block.rows):
            here = by_line.get(row.line, [])
            whole = len(row.cells) == len(roles) and not align(roles, row.cells).shifted
            if len(here) != 1 or not whole or often[here[0].place, here[0].path] != 1:
                continue
            if (here[0].place, here[0].path) in parents or here[0].type is FieldType.CONTAINER:
                continue
            columns = {role: n for n, role in enumerate(roles) if role is not None}
            found.append(Spot(number, at, here[0], columns))
    return found


def edits(document: Document, facts: PageFacts, chance: random.Random) -> Iterator[Edit]:
    """Yields one change of each kind that the document allows."""
    rows = spots(document, facts)
    for kind, edit in _ROW_EDITS.items():
        chance.shuffle(rows)
        for spot in rows:
            if made := edit(document, spot, chance):
                yield replace(made, kind=kind)
                break
    for kind, change in (("call path", _path), ("call query", _query)):
        if made := change(document, facts):
            yield replace(made, kind=kind)


def _cell(document: Document, spot: Spot, role: Role) -> str:
    table = document.blocks[spot.block]
    assert isinstance(table, Table)
    at = spot.columns.get(role)
    return "" if at is None else table.rows[spot.row].cells[at] or ""


def _with_rows(document: Document, spot: Spot, rows: list[Row]) -> Document:
    table = document.blocks[spot.block]
    assert isinstance(table, Table)
    now = replace(table, rows=(*table.rows[: spot.row], *rows, *table.rows[spot.row + 1 :]))
    blocks = (*document.blocks[: spot.block], now, *document.blocks[spot.block + 1 :])
    return replace(document, blocks=blocks)


def _row(document: Document, spot: Spot) -> Row:
    table = document.blocks[spot.block]
    assert isinstance(table, Table)
    return table.rows[spot.row]


def _put(document: Document, spot: Spot, role: Role, text: str) -> Document:
    return _with_rows(document, spot, [_changed(_row(document, spot), spot.columns[role], text)])


def _changed(row: Row, at: int, text: str) -> Row:
    return replace(row, cells=(*row.cells[:at], text, *row.cells[at + 1 :]))


def _edit(document: Document, expected: list[Change], breaking: bool | None) -> Edit:
    return Edit("", document, frozenset(expected), breaking)


def _beside(fact: FieldFact, name: str) -> str:
    return f"{fact.under}.{name}" if fact.under else name


def _added(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    row, fact = _row(document, spot), spot.fact
    new = _changed(row, spot.columns[Role.NAME], "ZebraName")
    must: bool | None = fact.place in SENT and fact.required is Requiredness.REQUIRED
    if fact.required is Requiredness.CONDITIONAL:
        # Callers who never use the case are unaffected, but the page may mean all callers.
        must = None
    expected = [("added", _beside(fact, "ZebraName"), "")]
    return _edit(_with_rows(document, spot, [row, new]), expected, must)


def _removed(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    table = document.blocks[spot.block]
    assert isinstance(table, Table)
    if len(table.rows) < 2:
        return None
    return _edit(_with_rows(document, spot, []), [("removed", spot.fact.path, "")], True)


def _renamed(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    expected = [("removed", spot.fact.path, ""), ("added", _beside(spot.fact, "ZebraName"), "")]
    return _edit(_put(document, spot, Role.NAME, "ZebraName"), expected, True)


def _typed(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    cell, kind = _cell(document, spot, Role.TYPE), spot.fact.type
    if not is_type(cell) or kind not in (FieldType.STRING, FieldType.INTEGER) or spot.fact.many:
        return None
    now = "Integer" if kind is FieldType.STRING else "String"
    breaking = spot.fact.place not in SENT or now == "Integer"
    expected = [("changed", spot.fact.path, "type")]
    return _edit(_put(document, spot, Role.TYPE, now), expected, breaking)


def _required(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    cell = _cell(document, spot, Role.REQUIRED)
    words = {"Yes": "No", "No": "Yes", "是": "否", "否": "是"}
    if cell not in words or required_of(cell) is not spot.fact.required:
        return None
    expected = [("changed", spot.fact.path, "required")]
    now = required_of(words[cell])
    breaking = spot.fact.place in SENT and now is Requiredness.REQUIRED
    return _edit(_put(document, spot, Role.REQUIRED, words[cell]), expected, breaking)


def _default(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    value = spot.fact.default
    if not value or value == "now":
        return None
    now = str(int(value) + 1) if re.fullmatch(r"\d{1,9}", value) else f"{value}Zebra"
    expected = [("changed", spot.fact.path, "default")]
    own = _cell(document, spot, Role.DEFAULT)
    if own.strip("`") == value:
        return _edit(_put(document, spot, Role.DEFAULT, now), expected, None)
    text = _cell(document, spot, Role.DESCRIPTION)
    mark = re.compile(
        rf"((?:default|默认)[^.。\n]{{0,20}}?(?<![A-Za-z0-9_.]))({re.escape(value)})(?![\w])", re.I
    )
    if len(mark.findall(text)) != 1 or value in spot.fact.limits.values:
        return None
    return _edit(
        _put(document, spot, Role.DESCRIPTION, mark.sub(rf"\g<1>{now}", text)), expected, None
    )


def _limit(document: Document, spot: Spot, chance: random.Random) -> Edit | None:
    limits = spot.fact.limits
    found = [
        (aspect, str(value))
        for aspect, value in (
            ("minimum", limits.minimum),
            ("maximum", limits.maximum),
            ("max length", limits.max_length),
            ("max bytes", limits.max_bytes),
        )
        if value is not None and re.fullmatch(r"\d{2,12}", str(value))
    ]
    if not found:
        return None
    aspect, value = chance.choice(found)
    less = chance.random() < 0.5
    now = str(int(value) - 1 if less else int(value) + 1)
    for role in (Role.LIMITS, Role.DESCRIPTION):
        text = _cell(document, spot, role)
        if len(re.findall(rf"(?<![\d.]){value}(?![\d.]\d|\d)", text)) != 1:
            continue
        if sum(value in _cell(document, spot, one) for one in spot.columns) != 1:
            continue
        text = re.sub(rf"(?<![\d.]){value}(?![\d.]\d|\d)", now, text)
        narrower = less if aspect != "minimum" else not less
        expected = [("changed", spot.fact.path, aspect)]
        return _edit(
            _put(document, spot, role, text), expected, narrower and spot.fact.place in SENT
        )
    return None


def _values(document: Document, spot: Spot, chance: random.Random) -> Edit | None:
    values = [one for one in spot.fact.limits.values if one != spot.fact.default]
    if len(values) < 2 or spot.fact.type is not FieldType.STRING:
        return None
    value = chance.choice(values)
    for role in (Role.LIMITS, Role.DESCRIPTION):
        text = _cell(document, spot, role)
        word = rf"(?<![\w\-.]){re.escape(value)}(?![\w\-]|\.\w)"
        if len(re.findall(word, text)) == 1 and value[-1].isalnum():
            expected = [("changed", spot.fact.path, "values")]
            text = re.sub(word, f"{value}Zebra" if value[0].isalpha() else f"{value}7", text)
            return _edit(_put(document, spot, role, text), expected, spot.fact.place in SENT)
    return None


_REWORDED = (
    (lambda text: f"In this call, the following holds. {text}", False),
    (lambda text: f"{text.rstrip('. ')}. You can look it up in the console.", False),
    (lambda text: text.replace("the ", "this "), False),
    (lambda text: f"{text}（请在控制台查看）", True),
    (lambda text: f"说明一下，{text}", True),
)


def _reworded(document: Document, spot: Spot, chance: random.Random) -> Edit | None:
    text = _cell(document, spot, Role.DESCRIPTION)
    chinese = bool(_CHINESE.search(text))
    change = chance.choice([change for change, one in _REWORDED if one is chinese])
    now = change(text)
    if now == text or not text:
        return None
    return _edit(
        _put(document, spot, Role.DESCRIPTION, now), [("reworded", spot.fact.path, "text")], False
    )


def _unread(document: Document, spot: Spot, _: random.Random) -> Edit | None:
    """Adds a condition in words that are not understood."""
    text = _cell(document, spot, Role.DESCRIPTION)
    if not text:
        return None
    more = "。西窑不支持此参数" if _CHINESE.search(text) else ". Not supported in the western kiln."
    now = f"{text.rstrip('.。 ')}{more}"
    return _edit(
        _put(document, spot, Role.DESCRIPTION, now), [("reworded", spot.fact.path, "text")], False
    )


def _in_lines(
    document: Document, facts: PageFacts, change: Callable[[str], str]
) -> Document | None:
    call = facts.calls[0] if facts.calls else None
    if call is None:
        return None
    path = re.sub(r"\{([^{}]*)\}", "<\\1>", call.path)
    line = re.compile(rf"(\b{call.method} )({re.escape(path)}(?:\?\S*)?)( HTTP)")
    hits = 0
    blocks = []
    for block in document.blocks:
        if isinstance(block, Code):
            text, made = line.subn(lambda match: match[1] + change(match[2]) + match[3], block.text)
            hits += made
            block = replace(block, text=text)
        blocks.append(block)
    return replace(document, blocks=tuple(blocks)) if hits else None


def _path(document: Document, facts: PageFacts) -> Edit | None:
    def change(target: str) -> str:
        path, mark, query = target.partition("?")
        return f"{path.rstrip('/')}/zebra{mark}{query}"

    now = _in_lines(document, facts, change)
    call = facts.calls[0] if facts.calls else None
    if now is None or call is None:
        return None
    path = f"{call.path.rstrip('/')}/zebra"
    return _edit(now, [("changed", f"{call.method} {path}", "path")], True)


def _query(document: Document, facts: PageFacts) -> Edit | None:
    def change(target: str) -> str:
        return f"{target}{'&' if '?' in target else '?'}zebra=<zebra>"

    now = _in_lines(document, facts, change)
    if now is None:
        return None
    call = facts.calls[0]
    return _edit(now, [("changed", f"{call.method} {call.path}", "query")], None)


_ROW_EDITS: dict[str, Callable[[Document, Spot, random.Random], Edit | None]] = {
    "row added": _added,
    "row removed": _removed,
    "row renamed": _renamed,
    "type": _typed,
    "requiredness": _required,
    "default": _default,
    "limit": _limit,
    "values": _values,
    "reworded": _reworded,
    "not understood": _unread,
}
