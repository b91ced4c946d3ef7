"""The tables of a page: one fact per row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..forms.cells import (
    clean_name,
    is_fields,
    is_name,
    is_parent,
    is_plain,
    is_type,
    parent_of,
    required_of,
    roles_of,
    type_of,
)
from ..forms.document import Document, Heading, Paragraph, Row, Table
from ..forms.sections import SECTIONS
from ..forms.vocabulary import NOTHING, Role, as_header, plain
from ..page import (
    Condition,
    FieldFact,
    FieldType,
    Limits,
    OtherTable,
    PageKind,
    Place,
    Remark,
    RemarkKind,
    Requiredness,
)
from .captions import containers_named, is_caption
from .digests import digest, marks_of_row, text_of_row
from .limits import conditions_of, read_case_defaults, read_default, read_limits
from .phrases import ELSEWHERE
from .rows import align

NOT_FIELDS = "not a table of fields"
"""How the remark on a table that is not read starts."""
_MAY_CONTAIN = (FieldType.CONTAINER, FieldType.NOT_PRINTED)
_LONGEST = 400
"""The number of characters of a paragraph that are searched for a caption."""
_RULE = re.compile(r"[!-~]*/[!-~]*|[\w\-]*<\w+>", re.ASCII)
"""A step of a rule with a placeholder, such as `/rotate/<degrees>`."""
_SAME = re.compile(
    r"(?:same as|同(?:请求中的)?|in request)[^.]{0,20}?\s*(Request(?:\.\w+)+)"
    r"|(?:same as|同) ?(Response(?:\.\w+)+)",
    re.IGNORECASE | re.ASCII,
)
_SAME_BACKWARDS = re.compile(r"^(Request(?:\.\w+)+) in request$", re.IGNORECASE)
_LISTED_ELSEWHERE = re.compile(r"[\w*]+(?:\.[\w*]+)*")


_BODY_OF = {Place.HEADER: Place.REQUEST, Place.RESPONSE_HEADER: Place.RESPONSE}


@dataclass(slots=True)
class _Walk:
    """The facts and remarks so far, and the position on the page."""

    kind: PageKind
    roots: Mapping[str, Place]
    fields: list[FieldFact] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    tables: int = 0
    others: list[OtherTable] = field(default_factory=list)
    section: Place | None = None
    heading: str = ""
    above: list[str] = field(default_factory=list)
    header: tuple[str, ...] = ()
    names: list[str] = field(default_factory=list)
    """The names in the caption above the last table below this heading."""

    def note(self, line: int, kind: RemarkKind, text: str) -> None:
        self.remarks.append(Remark(line, kind, text))


def read_fields(
    document: Document, kind: PageKind, roots: Mapping[str, Place]
) -> tuple[tuple[FieldFact, ...], list[Remark], int, tuple[OtherTable, ...]]:
    """Returns the rows of all tables of fields, remarks, the number of tables, and other tables."""
    walk = _Walk(kind, roots)
    sent: list[str] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            walk.section = SECTIONS.get(as_header(block.text)) or walk.section
            walk.heading = block.text
            walk.above, walk.names = [], []
        elif isinstance(block, Paragraph):
            walk.above = [*walk.above[-3:], block.text[-_LONGEST:]]
            if _sends(block.text):
                # A reference below a caption without a table is not about its container.
                before = [text for text in walk.above[-2:-1] if not is_caption(text)]
                sent.append(" ".join([*before, walk.above[-1]]))
        elif isinstance(block, Table):
            _table(walk, block)
            walk.above = []
        else:
            walk.above = []
    found = tuple(_elsewhere(walk.fields, sent))
    return found, walk.remarks, walk.tables, tuple(walk.others)


def _table(walk: _Walk, table: Table) -> None:
    header = table.header
    if not header and walk.header and any(_looks_like_fields(row) for row in table.rows):
        walk.note(
            table.line,
            RemarkKind.NO_HEADER,
            "rows without a header: read under the previous header",
        )
        header = walk.header
    if not is_fields(header):
        kind = RemarkKind.LOST if _may_be_fields(table) else RemarkKind.NOT_FIELDS
        title = " | ".join(header) or "no header"
        walk.note(table.line, kind, f"{NOT_FIELDS}: {title}")
        rows = digest(*(cell or "" for row in table.rows for cell in row.cells))
        walk.others.append(OtherTable(digest(*header), rows, len(table.rows), table.line))
        return
    goes_on = header == walk.header
    walk.header = header
    walk.tables += 1
    roles = roles_of(header)
    if not table.rows:
        walk.note(table.line, RemarkKind.INCOMPLETE, "a table without rows")
    own_parents = Role.PARENT in roles or _is_parameters(walk)
    names = [] if own_parents else _caption(walk)
    if not names and not own_parents and goes_on:
        # A table that is split in two.
        names = walk.names
    walk.names = names
    place = _place(walk, table, roles, names)
    if Role.TYPE not in roles and not is_plain(header):
        walk.note(table.line, RemarkKind.TYPE, "a table without a column of types")
    asks = Role.REQUIRED in roles or is_plain(header)
    if not asks and place in (Place.REQUEST, Place.QUERY, Place.HEADER):
        text = "a request table without a column for required fields"
        walk.note(table.line, RemarkKind.REQUIREDNESS, text)
    lacking = 0
    for row in table.rows:
        lacking += _row(walk, row, roles, place, _parents(walk, names, place))
    if lacking:
        text = f"{lacking} of {len(table.rows)} rows do not say whether the field is required"
        walk.note(table.line, RemarkKind.REQUIREDNESS, text)


def _is_parameters(walk: _Walk) -> bool:
    return walk.section in (Place.QUERY, Place.HEADER, Place.RESPONSE_HEADER) and not _caption(walk)


def _may_be_fields(table: Table) -> bool:
    """Returns whether a table that is not read looks like a table of fields."""
    for cells in (table.header, *(row.cells for row in table.rows)):
        roles = [role for role in roles_of(cells) if role is not None]
        if Role.PARENT in roles or len(roles) > 2 or any(is_type(cell) for cell in cells[1:]):
            return True
    return False


def _looks_like_fields(row: Row) -> bool:
    cells = [cell for cell in row.cells if cell]
    return (
        len(cells) > 2
        and is_name(cells[0])
        and (
            any(is_type(cell) for cell in cells[1:]) and any(is_parent(cell) for cell in cells[1:3])
        )
    )


def _caption(walk: _Walk) -> list[str]:
    """Returns the containers that the text above a table names."""
    fields = dict.fromkeys([*(one.name for one in walk.fields), *walk.roots])
    may = (one.name for one in walk.fields if one.type in _MAY_CONTAIN)
    return containers_named(walk.above, fields, dict.fromkeys([*may, *walk.roots]))


def _place(walk: _Walk, table: Table, roles: tuple[Role | None, ...], names: list[str]) -> Place:
    """Returns the place of a table, from its parents, its caption or its heading."""
    roots: list[Place] = []
    for row in table.rows:
        cells = align(roles, row.cells).cells
        name, parent = clean_name(cells.get(Role.NAME, "")), cells.get(Role.PARENT, "")
        root = parent_of(parent).partition(".")[0] or name
        if root in walk.roots:
            roots.append(walk.roots[root])
    if roots:
        return _answer(walk, max(set(roots), key=roots.count))
    for name in names:
        if name in walk.roots:
            return _answer(walk, walk.roots[name])
        if known := _last(walk, name):
            return known.place
    if walk.kind is PageKind.TYPES:
        return Place.TYPE
    if walk.kind is PageKind.CALLBACK:
        return Place.CALLBACK
    if Role.PARENT in roles and walk.section in _BODY_OF:
        # Headers have no parents, so this is a body under an unknown heading.
        return _answer(walk, _BODY_OF[walk.section])
    if walk.section is not None and not (walk.section is Place.REQUEST and Role.PARENT in roles):
        return _answer(walk, walk.section)
    return (
        Place.RESPONSE if any(one.place is Place.RESPONSE for one in walk.fields) else Place.QUERY
    )


def _answer(walk: _Walk, place: Place) -> Place:
    calls_back = walk.kind is PageKind.CALLBACK or walk.section is Place.CALLBACK
    return Place.CALLBACK if place is Place.RESPONSE and calls_back else place


def _parents(walk: _Walk, names: list[str], place: Place) -> list[str]:
    """Returns the paths of the containers in a caption, or the heading on a page of types."""
    found: list[str] = []
    for name in names:
        known = _last(walk, name, place)
        found.append(known.path if known else name)
    if not found and place is Place.TYPE:
        return [clean_name(walk.heading.replace(" ", ""))]
    return found


def _last(walk: _Walk, name: str, place: Place | None = None) -> FieldFact | None:
    """Returns the last row that fits a name: its whole path, or else its last part."""
    rows = [one for one in reversed(walk.fields) if place in (None, one.place)]
    for fits in (
        lambda one: f".{one.path}".endswith(f".{name}"),
        lambda one: one.name == name.rpartition(".")[2],
    ):
        if found := next(filter(fits, rows), None):
            return found
    return None


def _row(
    walk: _Walk,
    row: Row,
    roles: tuple[Role | None, ...],
    place: Place,
    parents: list[str],
) -> bool:
    """Adds the facts of a row. Returns True if its cell for required fields is empty."""
    aligned = align(roles, row.cells)
    cells = aligned.cells
    name = clean_name(cells.get(Role.NAME, ""))
    if not is_name(cells.get(Role.NAME)) and not (Role.TYPE not in roles and _RULE.fullmatch(name)):
        shown = " | ".join(cell or "" for cell in row.cells)[:60]
        walk.note(row.line, RemarkKind.LOST, f"a row without a valid name: {shown}")
        return False
    if aligned.shifted:
        walk.note(row.line, RemarkKind.SHIFTED, f"{name}: {aligned.shifted}")
    lacking = [role for role in aligned.lacking if role is not Role.REQUIRED]
    printed = cells.get(Role.PARENT)
    type_cell = cells.get(Role.TYPE, "")
    if Role.TYPE not in roles and printed is not None and is_type(printed):
        walk.note(row.line, RemarkKind.SHIFTED, f"{name}: a type in place of the parent")
        type_cell, printed = printed, None
    if Role.PARENT in roles:
        parents = [parent_of(printed)] if printed is not None and printed.strip() else [""]
        if not (printed or "").strip() and name not in walk.roots and Role.PARENT not in lacking:
            lacking.append(Role.PARENT)
    if name in walk.roots and Role.PARENT in lacking:
        lacking.remove(Role.PARENT)
    if lacking:
        text = f"{name}: no {' and no '.join(dict.fromkeys(map(str, lacking)))}"
        walk.note(row.line, RemarkKind.INCOMPLETE, text)
    kind, many = _type(walk, row, name, type_cell, roles)
    if (
        name in walk.roots
        and parents == [""]
        and kind
        not in (
            FieldType.CONTAINER,
            FieldType.NOT_PRINTED,
        )
    ):
        walk.note(row.line, RemarkKind.SHIFTED, f"{name}: a root that is not a container")
    text = cells.get(Role.DESCRIPTION, "")
    limits = cells.get(Role.LIMITS)
    container = kind is FieldType.CONTAINER
    default = None if container else read_default(text, cells.get(Role.DEFAULT), limits)
    cases = read_case_defaults(text, cells.get(Role.DEFAULT), limits)
    limited = read_limits(text, limits)
    if container:
        limited = Limits(max_items=limited.max_items)
    beside = [cell or "" for cell, own in zip(row.cells, roles, strict=False) if own is None]
    marks = marks_of_row(cells, (*limited.values, *([default] if default else [])))
    required, conditions = _required(cells.get(Role.REQUIRED), f"{text}\n{limits or ''}")
    for parent in parents or [""]:
        root = parent.partition(".")[0] or name
        own = _answer(walk, walk.roots[root]) if root in walk.roots else place
        walk.fields.append(
            FieldFact(
                place=own,
                parent=parent,
                name=name,
                type=kind,
                many=many,
                required=required,
                conditions=conditions,
                default=default,
                case_defaults=() if container else cases,
                limits=limited,
                elsewhere=container and _sends(text + " " + type_cell),
                same_as=_same(text) if container else None,
                under=parent,
                text=text_of_row(cells, beside),
                marks=marks,
                line=row.line,
            )
        )
    return Role.REQUIRED in roles and required is Requiredness.NOT_PRINTED


def _type(
    walk: _Walk, row: Row, name: str, cell: str, roles: tuple[Role | None, ...]
) -> tuple[FieldType, bool]:
    if plain(cell) in NOTHING:
        if Role.TYPE in roles:
            walk.note(row.line, RemarkKind.TYPE, f"{name}: no type is printed")
        return FieldType.NOT_PRINTED, False
    found = type_of(cell)
    if found is None:
        walk.note(row.line, RemarkKind.TYPE, f"{name}: {cell[:40]!r} is not a known type")
        return FieldType.OTHER, False
    return found


def _required(cell: str | None, text: str) -> tuple[Requiredness, tuple[Condition, ...]]:
    """Returns whether the field is required, from its cell and conditions in the text."""
    required = None if cell is None or plain(cell) in NOTHING else required_of(cell)
    if cell is None or required is None:
        return Requiredness.NOT_PRINTED, ()
    if required is Requiredness.REQUIRED:
        return required, ()
    source = cell if required is Requiredness.CONDITIONAL else text
    conditional, cases = conditions_of(source)
    if required is Requiredness.CONDITIONAL or conditional:
        return Requiredness.CONDITIONAL, cases
    return required, ()


def _sends(text: str) -> bool:
    return any(ELSEWHERE.search(plain(line) + " ") for line in text.split("\n"))


def _same(text: str) -> str | None:
    clean = " ".join(text.replace("`", "").split()).rstrip(".。")
    match = _SAME_BACKWARDS.match(clean) or _SAME.search(clean)
    return next(group for group in match.groups() if group) if match else None


def _elsewhere(fields: list[FieldFact], sent: list[str]) -> list[FieldFact]:
    """Marks the containers that refer to another path or page for their fields.

    A reference in running text counts if the container has no rows.
    """
    paths = {one.path for one in fields}
    parents = {(one.place, one.under) for one in fields}
    words = {word for text in sent for word in _LISTED_ELSEWHERE.findall(text)}
    found = []
    for one in fields:
        same = one.same_as if one.same_as in paths and one.same_as != one.path else None
        lacks_rows = one.type is FieldType.CONTAINER and (one.place, one.path) not in parents
        there = one.elsewhere or bool(one.same_as)
        there = there or (lacks_rows and (one.name in words or one.path in words))
        found.append(replace(one, same_as=same, elsewhere=there and same is None))
    return found
