"""Facts as a file: one JSON document a page, one fact a line, so that a diff names what changed.

Lines of the page stand apart, at the end, since one new paragraph moves them all.
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
"""The version of the file format; a file of another version is refused."""

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
    """The name of an edition where none is given: its language and form, such as `en-markdown`."""
    return f"{facts.language}-{facts.form}"


def path_of(facts: PageFacts, family: str, name: str = "") -> Path:
    """Where the facts of a page lie in `spec/pages`: `family/operation/edition.json`.

    Args:
        facts: The facts, which know their operation.
        family: The family of the operation in the spec, or any other folder.
        name: The name of the edition, where `edition` would not tell it from another.
    """
    folder = snake_case(split_words(facts.operation)) or str(PageKind.TYPES)
    return Path(family, folder, f"{name or edition(facts)}.json")


def to_text(facts: PageFacts) -> str:
    """The facts as the text of a file."""
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
    """The facts of a file.

    Raises:
        SpecError: It is no such file; the error names the file and what is wrong in it.
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
    """All facts under a folder, by their path in it with slashes, in order of paths.

    Raises:
        SpecError: A file in it holds no facts.
    """
    found = {}
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        found[name] = from_text(path.read_text(encoding="utf-8"), path)
    return found


def save(facts: PageFacts, path: Path) -> bool:
    """Write the facts; True if that changed the file."""
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
    """A fact as a mapping without what is as it would be anyway, and without lines."""
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
    """A fact from its mapping, every value of it checked."""
    if not isinstance(data, dict):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    if "condition" in data:
        # Older files have one at most.
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
# To make them out takes longer than all the rest, and there are thousands of facts.
_HINTS: dict[type[Any], dict[str, Any]] = {
    kind: get_type_hints(kind) for kind in (PageFacts, Limits, *_FACTS)
}


def _scalar(kind: Any, value: object, key: str) -> object:
    if type(value) is not kind:
        raise TypeError(f"{key} cannot be {value!r}")
    return value


def _lined(facts: PageFacts, lines: object) -> PageFacts:
    """The facts with their lines."""
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
        raise ValueError(f"there are no lines of {', '.join(map(str, left))}")
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
        raise ValueError(f"{len(value)} lines stand for {count} facts")
    return value
