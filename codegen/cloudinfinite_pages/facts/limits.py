"""Defaults, limits and enumerated values out of the cells that tell them in words.

Only what stands there plainly is taken; a sentence that is not understood gives nothing.
"""

from __future__ import annotations

import re
from typing import Any

from ..forms.vocabulary import (
    CHARACTER_CUES,
    CHARACTERS,
    DEFAULTS,
    FORMATS,
    NO_NAMES,
    NO_VALUES,
    NOTHING,
    plain,
)
from ..page import Limits
from .phrases import (
    CASE,
    CONDITION,
    CONDITIONAL,
    CUE,
    DEFAULT,
    FIXED,
    KINDS,
    LENGTH,
    MARKED,
    MAXIMUM,
    MINIMUM,
    NAMED,
    NOTE,
    OR,
    RANGE,
    SEPARATOR,
    TAG,
    TAGGED,
    TIME,
    TRUE,
    VALUE,
)

_LONGEST = 4000
"""How many characters of a cell are looked at."""


def read_limits(description: str, limits: str | None) -> Limits:
    """What a value may be, out of a description and a cell of limits."""
    text = _clean("\n".join(part for part in (limits, description) if part))
    if plain(text) in NOTHING:
        return Limits()
    bounds: dict[str, Any] = {}
    if match := RANGE.search(text):
        if match[5] is not None:
            bounds = {"minimum": _number(match[5]), "maximum": _number(match[6])}
        else:
            low = "minimum" if match[1] in "[【" else "exclusive_minimum"
            high = "maximum" if match[4] in "]】" else "exclusive_maximum"
            if low == "minimum" or high == "maximum" or "range" in text.casefold():
                bounds = {low: _number(match[2]), high: _number(match[3])}
    if match := MAXIMUM.search(text):
        bounds.setdefault("maximum", _number(match[1]))
    if match := MINIMUM.search(text):
        bounds.setdefault("minimum", _number(match[1]))
    max_length, max_bytes = _lengths(text)
    return Limits(
        **bounds,
        max_length=max_length,
        max_bytes=max_bytes,
        format=_format(text),
        characters=_characters(text),
        values=_values(text),
    )


def read_default(description: str, default: str | None, limits: str | None) -> str | None:
    """What holds when the field is absent, out of its own cell or the description."""
    if default is not None and plain(default) not in NOTHING:
        text = _clean(default)
        words = plain(text)
        if words in DEFAULTS:
            return DEFAULTS[words]
        if re.fullmatch(VALUE, text.strip()):
            return text.strip()
        return None
    text = _clean("\n".join(part for part in (description, limits) if part))
    if TAG.search(text.split("\n")[0]):
        return None
    for pattern in (MARKED, DEFAULT):
        if match := pattern.search(text):
            found = next(group for group in match.groups() if group).rpartition(":")[2]
            if found.casefold() in NO_VALUES - {"true", "false", "limit"}:
                continue
            return found
    return None


def _clean(text: str) -> str:
    text = text[:_LONGEST].replace("`", "").replace("**", "")
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _number(text: str) -> str:
    return text.replace(",", "")


def _lengths(text: str) -> tuple[int | None, int | None]:
    """The greatest number of characters, and of bytes."""
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


def _values(text: str) -> tuple[str, ...]:
    """The values there are, in the order in which they are printed; () where that is not plain."""
    text = CASE.sub("", text)
    if match := TRUE.search(text):
        return tuple(group for group in match.groups() if group)
    if match := FIXED.search(text):
        return (match[1],)
    named = _named(text)
    for match in CUE.finditer(text):
        found = _listed(text[match.end() :])
        alone = _is_only(match[0]) or " only" in text[match.end() : match.end() + 40]
        if len(found) >= 2 or (len(found) == 1 and alone):
            return found if len(found) >= len(named) or len(found) > 1 else named
    if len(named) >= 2:
        return named
    if match := KINDS.search(text):
        return tuple(group for group in match.groups() if group)
    for line in text.split("\n"):
        found = _listed(line)
        if len(found) >= 3 and "," in line + line.replace("，", ",").replace("、", ","):
            return found
    if match := OR.search(text):
        pair = (match[1].rstrip("."), match[2].rstrip("."))
        if not any(value.casefold() in NO_VALUES for value in pair) and all(
            value[0].isupper() for value in pair
        ):
            return pair
    if len(tagged := TAGGED.findall(text)) >= 2:
        return tuple(dict.fromkeys(tagged))
    if match := TAG.search(text.split("\n")[0]):
        return tuple(group for group in match.groups() if group)
    return ()


def _is_only(cue: str) -> bool:
    low = cue.casefold()
    return any(word in low for word in ("only", "fixed", "仅", "只能", "固定"))


def _listed(text: str) -> tuple[str, ...]:
    """The values that a text begins with, between commas and the like; notes in brackets aside."""
    text = re.split(r"[。；;]|\.(?:\s|$)|其中", NOTE.sub("", text), maxsplit=1)[0].strip()
    found: list[str] = []
    for part in SEPARATOR.split(text):
        value = re.sub(r"^(?:and|or) | only$", "", part.strip())
        named = re.match(rf"({VALUE}) ?[:：] ?\S", value)
        value = named[1] if named else value
        if not re.fullmatch(VALUE, value) or value.casefold() in NO_VALUES - {"true", "false"}:
            break
        if value not in found:
            found.append(value)
    return tuple(found)


def _named(text: str) -> tuple[str, ...]:
    """Values that each have a colon and a meaning after them."""
    found: list[str] = []
    for match in NAMED.finditer(text):
        value = match[1]
        if value.casefold() not in NO_NAMES and value not in found:
            found.append(value)
    return tuple(found) if len(found) >= 2 else ()


def condition_of(text: str) -> tuple[bool, tuple[str, str] | None]:
    """Whether a text makes a field required in some cases, and the case if it is a plain one."""
    match = CONDITION.search(text.replace("`", ""))
    if match and not match[0].casefold().startswith("valid"):
        return True, (match[1] or match[3], match[2] or match[4])
    return bool(CONDITIONAL.search(text.replace("`", ""))), None
