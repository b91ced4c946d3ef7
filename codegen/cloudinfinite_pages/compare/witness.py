"""Compares the spec with a table of fields from another source, such as the structs of an SDK.

The table is tab-separated, and its first line names the columns: `name`, `parent`, `type` and
`origin`. A parent is a type of the source. It corresponds to a type of the spec with the same name,
or the type that `pages/witness.xml` names, or the type of the corresponding field.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.types import Field, Record

from ..page import FieldType, Place
from .difference import Difference
from .expected import expected_field

_COLUMNS = ("name", "parent", "type", "origin")
_LIST = re.compile(
    r"\[\](.+)|(.+)\[\]|(?:list|array|sequence|vec)(?:<| of |\[)(.+?)[>\]]?", re.IGNORECASE
)
_SCALARS = {
    "string": FieldType.STRING,
    "str": FieldType.STRING,
    "int": FieldType.INTEGER,
    "int32": FieldType.INTEGER,
    "int64": FieldType.INTEGER,
    "integer": FieldType.INTEGER,
    "long": FieldType.INTEGER,
    "float": FieldType.DECIMAL,
    "float32": FieldType.DECIMAL,
    "float64": FieldType.DECIMAL,
    "double": FieldType.DECIMAL,
    "decimal": FieldType.DECIMAL,
    "bool": FieldType.BOOLEAN,
    "boolean": FieldType.BOOLEAN,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A field of another source, and its line in the table."""

    name: str
    parent: str
    type: str
    origin: str
    line: int

    @property
    def many(self) -> bool:
        """Whether it is a list."""
        return _LIST.fullmatch(self.type.strip("* ")) is not None

    @property
    def item(self) -> str:
        """The type of one value, without pointer marks."""
        match = _LIST.fullmatch(self.type.strip("* "))
        inner = next(filter(None, match.groups())) if match else self.type
        return inner.strip("*& ?")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The result of a comparison.

    Attributes:
        differences: The differences.
        known: The types of the table with their names in the spec.
        unknown: The types of the table that the spec lacks.
    """

    differences: tuple[Difference, ...]
    known: Mapping[str, str]
    unknown: tuple[str, ...]


def read_table(path: Path) -> tuple[Row, ...]:
    """Reads the rows of a table.

    Raises:
        SpecError: The columns are wrong, or a row has too few or too many cells.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    header = tuple(lines[0]) if lines else ()
    if header != _COLUMNS:
        raise SpecError(path, 1, f"the columns {', '.join(header)}", f"name {', '.join(_COLUMNS)}")
    for number, cells in enumerate(lines[1:], 2):
        if len(cells) != len(_COLUMNS):
            raise SpecError(path, number, f"{len(cells)} cells", f"write {len(_COLUMNS)}")
    return tuple(
        Row(cells[0], cells[1], cells[2], cells[3], number)
        for number, cells in enumerate(lines[1:], 2)
    )


def examine(
    model: Model, rows: Iterable[Row], aliases: Mapping[str, str], edition: str
) -> Evidence:
    """Compares the spec with a table.

    Args:
        model: The spec.
        rows: The table.
        aliases: Types of the table, with their names in the spec.
        edition: The name of the table.

    Raises:
        SpecError: An alias is for a type that the spec lacks.
    """
    types: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        types[row.parent].append(row)
    names = {name: name for name in types if name in model.records} | dict(aliases)
    for alias, name in aliases.items():
        if name not in model.records:
            raise SpecError(edition, 0, f"{alias} is mapped to {name}", "name a type of the spec")
    known: dict[str, str] = {}
    queue = [(name, record) for name, record in names.items() if name in types]
    found: list[Difference] = []
    while queue:
        parent, name = queue.pop(0)
        if parent in known:
            continue
        known[parent] = name
        record = model.records[name]
        for row in types[parent]:
            field = _field(record, row.name)
            if field and row.item in types and field.type in model.records:
                queue.append((row.item, field.type))
            found += _differences(model, record, field, row, row.item in types, edition)
    unknown = tuple(sorted(types.keys() - known.keys()))
    return Evidence(tuple(dict.fromkeys(found)), known, unknown)


def _field(record: Record, name: str) -> Field | None:
    exact = next((field for field in record.fields if field.name == name), None)
    lower = name.casefold()
    return exact or next((one for one in record.fields if one.name.casefold() == lower), None)


def _differences(
    model: Model, record: Record, field: Field | None, row: Row, is_type: bool, edition: str
) -> Iterator[Difference]:
    theirs = FieldType.CONTAINER if is_type else _SCALARS.get(row.item.casefold())
    path = f"{record.name}.{field.name if field else row.name}"

    def differs(aspect: str, spec: str, page: str) -> Difference:
        source = field.source if field else record.source
        return Difference(
            record.name, edition, str(Place.TYPE), path, aspect, spec, page, source, row.line,
            note=row.origin,
        )  # fmt: skip

    if field is None:
        yield differs("field", "", row.type)
        return
    if field.name != row.name:
        yield differs("name", field.name, row.name)
    ours = expected_field(model, field, Place.TYPE, record.name).fact
    if theirs is not None and theirs is not ours.type:
        yield differs("type", str(ours.type), str(theirs))
    if row.many != ours.many and not field.comma:
        yield differs("list", "yes" if ours.many else "no", "yes" if row.many else "no")
