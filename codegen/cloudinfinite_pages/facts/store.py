"""Files of facts: one JSON document per page, one fact per line, for readable diffs.

The line numbers of the page are stored separately at the end, since a new paragraph shifts them.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.representation.words import snake_case, split_words

from ..page import (
    ActionFact,
    CallFact,
    CaseDefault,
    Condition,
    FieldFact,
    Limits,
    OtherTable,
    PageFacts,
    PageKind,
    Repair,
    SampleFact,
)

VERSION = 1
"""The version of the file format; files of other versions are refused."""

_Fact = TypeVar(
    "_Fact",
    ActionFact,
    CallFact,
    FieldFact,
    Limits,
    OtherTable,
    PageFacts,
    Repair,
    SampleFact,
)
_LISTS: dict[str, type[ActionFact | CallFact | FieldFact | OtherTable | SampleFact]] = {
    "calls": CallFact,
    "actions": ActionFact,
    "fields": FieldFact,
    "samples": SampleFact,
    "others": OtherTable,
}


def edition(facts: PageFacts) -> str:
    """Returns the default name of an edition: its language and form, such as `en-markdown`."""
    return f"{facts.language}-{facts.form}"


def path_of(facts: PageFacts, family: str, name: str = "") -> Path:
    """Returns the path of a file of facts in `spec/pages`: `family/operation/edition.json`.

    Args:
        facts: The facts, with their operation.
        family: The family of the operation, or another folder.
        name: The name of the edition, if not the default.
    """
    folder = snake_case(split_words(facts.operation)) or str(PageKind.TYPES)
    return Path(family, folder, f"{name or edition(facts)}.json")


def to_text(facts: PageFacts) -> str:
    """Returns the facts as the text of a file."""
    lines: dict[str, list[int]] = {}
    parts = [f'"version": {VERSION}']
    for key, value in _plain(facts, keep=("kind", "language", "form", "operation")).items():
        if key in _LISTS or key == "unsampled":
            rows = ",\n".join(f"    {_compact(row)}" for row in value)
            parts.append(f'"{key}": [\n{rows}\n  ]')
        else:
            parts.append(f'"{key}": {_compact(value)}')
    for key in _LISTS:
        if found := [fact.line for fact in getattr(facts, key) or ()]:
            lines[key] = found
    if mended := [repair.line for sample in facts.samples for repair in sample.repairs]:
        lines["repairs"] = mended
    rows = ",\n".join(f'    "{key}": {_compact(value)}' for key, value in lines.items())
    parts.append(f'"lines": {{\n{rows}\n  }}' if rows else '"lines": {}')
    return "{\n  " + ",\n  ".join(parts) + "\n}\n"


def from_text(text: str, file: Path | str) -> PageFacts:
    """Parses a file of facts.

    Raises:
        SpecError: The file is not valid. The error names the file and the mistake.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        raise _error(file, f"it is not JSON: {error}", line) from error
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise _error(file, f"it is not a file of facts in version {VERSION}")
    lines = data.pop("lines", None)
    del data["version"]
    try:
        return _lined(_fact(PageFacts, data), lines)
    except (TypeError, ValueError) as error:
        raise _error(file, str(error)) from error


def load(folder: Path) -> dict[str, PageFacts]:
    """Returns all facts in a folder by their relative path, in path order.

    Raises:
        SpecError: A file is not a valid file of facts.
    """
    found = {}
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        found[name] = from_text(path.read_text(encoding="utf-8"), path)
    return found


def save(facts: PageFacts, path: Path) -> bool:
    """Writes the facts. Returns whether the file changed."""
    text = to_text(facts)
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True


def _error(file: Path | str, reason: str, line: int = 0) -> SpecError:
    return SpecError(file, line, reason, "read the page again; do not edit these files")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(fact: Any, keep: tuple[str, ...] = ()) -> dict[str, Any]:
    """Returns a fact as a mapping, without defaults and lines."""
    plain: dict[str, Any] = {}
    for one in fields(fact):
        value = getattr(fact, one.name)
        usual = fact.parent if one.name == "under" else one.default
        if one.name == "line" or (value == usual and one.name not in keep):
            continue
        if isinstance(value, Limits):
            value = _plain(value)
        elif isinstance(value, tuple):
            value = [
                _plain(item) if hasattr(item, "__dataclass_fields__") else item for item in value
            ]
        plain[one.name] = value
    return plain


def _fact(kind: type[_Fact], data: object) -> _Fact:
    """Returns a fact from its mapping, after checking every value."""
    if not isinstance(data, dict):
        raise TypeError(f"{data!r} is not a {kind.__name__}")
    if "condition" in data:
        # Older files have at most one.
        data = {**data, "conditions": [data["condition"]]}
        del data["condition"]
    hints = _HINTS[kind]
    known = {one.name: one for one in fields(kind) if one.name != "line"}
    if unknown := data.keys() - known.keys():
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    values = {key: _value(hints[key], value, key) for key, value in data.items()}
    for key, one in known.items():
        if key not in values and one.default is MISSING:
            raise ValueError(f"{kind.__name__} lacks {key}")
    if kind is FieldFact:
        values.setdefault("under", values["parent"])
    return kind(**values)


def _value(hint: Any, value: Any, key: str) -> Any:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    if hint is Limits:
        return _fact(Limits, value)
    if kind := _ROWS.get(key):
        rows = value if isinstance(value, list) else [value]
        texts = [str] * len(kind._fields)
        if all(isinstance(row, list) and [type(v) for v in row] == texts for row in rows):
            return tuple(kind(*row) for row in rows)
        raise TypeError(f"{key} cannot be {value!r}")
    if key == "others":
        hint = tuple[OtherTable, ...]
    item = get_args(hint)[0] if get_args(hint) else hint
    if Ellipsis in get_args(hint):
        if not isinstance(value, list):
            raise TypeError(f"{key} cannot be {value!r}")
        return tuple(_fact(item, v) if item in _FACTS else _scalar(item, v, key) for v in value)
    return _scalar(item, value, key)


_ROWS: dict[str, type[Condition | CaseDefault]] = {
    "conditions": Condition,
    "case_defaults": CaseDefault,
}
_FACTS = (*_LISTS.values(), Repair)
# Resolving type hints is slow, and there are thousands of facts.
_HINTS: dict[type[Any], dict[str, Any]] = {
    kind: get_type_hints(kind) for kind in (PageFacts, Limits, *_FACTS)
}


def _scalar(kind: Any, value: object, key: str) -> object:
    if type(value) is not kind:
        raise TypeError(f"{key} cannot be {value!r}")
    return value


def _lined(facts: PageFacts, lines: object) -> PageFacts:
    """Returns the facts with their lines."""
    if not isinstance(lines, dict):
        raise TypeError("it lacks lines")
    left = dict(lines)
    repairs = _numbers(left.pop("repairs", []), sum(len(s.repairs) for s in facts.samples))
    changes: dict[str, Any] = {}
    for key in _LISTS:
        rows = getattr(facts, key)
        if rows is None:
            continue
        found = _numbers(left.pop(key, []), len(rows))
        changes[key] = tuple(replace(row, line=n) for row, n in zip(rows, found, strict=True))
    if left:
        raise ValueError(f"there are no facts for the lines of {', '.join(map(str, left))}")
    numbers = iter(repairs)
    changes["samples"] = tuple(
        replace(sample, repairs=tuple(replace(one, line=next(numbers)) for one in sample.repairs))
        for sample in changes["samples"]
    )
    return replace(facts, **changes)


def _numbers(value: object, count: int) -> list[int]:
    if not isinstance(value, list) or not all(type(item) is int for item in value):
        raise TypeError(f"lines cannot be {value!r}")
    if len(value) != count:
        raise ValueError(f"{len(value)} lines for {count} facts")
    return value
