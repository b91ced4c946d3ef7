"""Reads defaults, limits and enumerated values from cells in prose.

Only plain statements count; a sentence that is not understood is ignored.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ..forms.vocabulary import (
    CHARACTER_CUES,
    CHARACTERS,
    DEFAULTS,
    FORMATS,
    NO_DEFAULTS,
    NOTHING,
    NUMBERS,
    plain,
)
from ..page import CaseDefault, Condition, Limits
from .phrases import (
    BY_DEFAULT,
    CASE_DEFAULT,
    CLAUSE,
    CONDITION,
    CONDITIONAL,
    DEFAULT,
    ITEMS,
    LENGTH,
    MARKED,
    MAXIMUM,
    MINIMUM,
    NOTE,
    RANGE,
    TAG,
    TIME,
    VALUE,
)
from .values import all_values, read_values, unconditional

_CASES = re.compile(r"[,，] ?(?=当(?!前)|若|如果|if\b|when\b)", re.IGNORECASE)
_NO_FIELDS = frozenset({"it", "this", "field", "parameter", "参数", "字段", "该参数", "此参数"})
_LONGEST = 4000
"""How many characters of a cell are read."""

# Many pages have the same rows, such as those about callbacks.
_once = lru_cache(maxsize=1024)


@_once
def read_limits(description: str, limits: str | None) -> Limits:
    """Returns the limits of a value, from a description and a cell of limits."""
    text = _clean("\n".join(part for part in (limits, description) if part))
    if plain(text) in NOTHING:
        return Limits()
    bounds: dict[str, Any] = {}
    always = unconditional(text)
    if match := RANGE.search(always) or RANGE.search(NOTE.sub("", always)):
        if match[5] is not None:
            bounds = {"minimum": _number(match[5]), "maximum": _number(match[6])}
        else:
            low = "minimum" if match[1] in "[【" else "exclusive_minimum"
            high = "maximum" if match[4] in "]】" else "exclusive_maximum"
            if low == "minimum" or high == "maximum" or "range" in always.casefold():
                bounds = {low: _number(match[2]), high: _number(match[3])}
    if match := MAXIMUM.search(always):
        bounds.setdefault("maximum", _number(match[1]))
    if match := MINIMUM.search(always):
        bounds.setdefault("minimum", _number(match[1]))
    max_length, max_bytes = _lengths(always)
    return Limits(
        **bounds,
        max_length=max_length,
        max_bytes=max_bytes,
        format=_format(text),
        characters=_characters(text),
        max_items=_items(text),
        values=all_values(_clean(limits or "")) or read_values(text),
    )


@_once
def read_default(description: str, default: str | None, limits: str | None) -> str | None:
    """Returns the default, from its cell or from the description."""
    if default is not None and plain(default) not in NOTHING:
        text = _clean(default)
        words = plain(text)
        if words in DEFAULTS:
            return DEFAULTS[words]
        # The rest, such as `, if it is hot`, is about some cases only.
        always = unconditional(_CASES.split(text, maxsplit=1)[0]).strip()
        return always if re.fullmatch(VALUE, always) else None
    text = _clean("\n".join(part for part in (description, limits) if part))
    if TAG.search(text.split("\n")[0]):
        return None
    text = unconditional(text)
    for pattern in (MARKED, BY_DEFAULT, DEFAULT):
        match = next(
            (one for one in pattern.finditer(text) if not _is_of_sentence(text, one)), None
        )
        if match:
            found = next(group for group in match.groups() if group).rpartition(":")[2]
            if found.casefold() not in NO_DEFAULTS:
                return found
    return None


@_once
def read_case_defaults(*cells: str | None) -> tuple[CaseDefault, ...]:
    """Returns the defaults that depend on another field."""
    text = "\n".join(" ".join(_clean(cell).split("\n")) for cell in cells if cell)
    found = (
        CaseDefault(match[1] or match[4], match[2] or match[5] or "", match[3] or match[6])
        for match in CASE_DEFAULT.finditer(text)
    )
    return tuple(dict.fromkeys(one for one in found if one.field.casefold() not in _NO_FIELDS))


def _is_of_sentence(text: str, match: re.Match[str]) -> bool:
    """Returns whether a mark follows an ordinary word: `the original quality (default)`."""
    word, before = match[0].partition(" ")[0], text[: match.start()]
    return bool(
        match.re is MARKED
        and re.fullmatch("[a-z]+", word.partition("(")[0])
        and re.search(r"(?<!\bor)(?<!\bbe)(?<!\bis)(?<!\bto)(?<=[a-z]) $", before)
    )


def _clean(text: str) -> str:
    text = text[:_LONGEST].replace("`", "").replace("**", "")
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _number(text: str) -> str:
    return text.replace(",", "")


def _lengths(text: str) -> tuple[int | None, int | None]:
    """Returns the largest number of characters, and of bytes."""
    match = LENGTH.search(text)
    if match is None:
        return None, None
    before = text[: match.start()].casefold()
    unit = (match[2] or "").casefold()
    number = int(float(_number(match[1])))
    if unit.startswith("byte") or unit == "字节":
        return None, number
    if unit or "length" in match[0].casefold() or "长度" in match[0] or "ascii" in before[-40:]:
        return number, None
    return None, None


def _items(text: str) -> int | None:
    """Returns the largest number of values."""
    match = ITEMS.search(text)
    word = next((group for group in match.groups() if group), "").casefold() if match else ""
    return NUMBERS.get(word) or (int(word) if word.isdigit() else None)


def _format(text: str) -> str | None:
    if match := TIME.search(text):
        return match[0].strip()
    low = text.casefold()
    return next((word for phrase, word in FORMATS.items() if phrase in low), None)


def _characters(text: str) -> tuple[str, ...]:
    low = text.casefold()
    cue = next((cue for cue in CHARACTER_CUES if cue in low), None)
    if cue is None:
        return ()
    rest = re.split(
        r"[.。;；，]|, ?length|长度", low[low.index(cue) :].removeprefix("can contain up to")
    )[0]
    tokens = re.split(r"[\s,、和]+|and|支持|仅", rest)
    found = {CHARACTERS[token] for token in tokens if token in CHARACTERS}
    if cue == "can contain up to" and len(found) < 2:
        return ()
    return tuple(sorted(found))


def conditions_of(text: str) -> tuple[bool, tuple[Condition, ...]]:
    """Returns whether a field is required in some cases, and the conditions if they are plain."""
    text = " ".join(text.replace("`", "").split())
    match = CONDITION.search(text)
    if match and not match[0].casefold().startswith("valid"):
        clauses = CLAUSE.findall(match[1] or match[2])
        return True, tuple(Condition(field, value) for field, value in clauses)
    return bool(CONDITIONAL.search(text)), ()
