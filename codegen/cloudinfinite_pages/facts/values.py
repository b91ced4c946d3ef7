"""Reads the values that a cell lists, after a cue or with their meanings.

Values of another field and values that hold in some cases only do not count.
"""

from __future__ import annotations

import re

from ..forms.vocabulary import NO_NAMES, NO_VALUES
from .phrases import (
    CASE,
    CUE,
    ENDED,
    FIXED,
    IN_CASE,
    KINDS,
    NAMED,
    NOTE,
    NUMBERED,
    OR,
    SENTENCE,
    SEPARATOR,
    TAG,
    TAGGED,
    TOLD,
    TRUE,
    VALUE,
    WEAK_CUE,
)

_TRUTHS = {"true", "false"}
_RANGE = re.compile(r"\s*[\[(（【] ?-?[\d.,]+ ?[,，~\- ] ?-?[\d.,]+ ?[\])）】]")
_FIRST = re.compile(r" ?1[.、)）] ?[^\d ]")
_INLINE = re.compile(r" (?=[2-9][.、)）] ?[^\d ])")
"""The start of further items of a numbered list on a single line."""
_DEFAULT = re.compile(r"[,，]? ?默认.*")
_SET = re.compile(r"\s*\{([^{}]*)\}")


def unconditional(text: str) -> str:
    """Returns the sentences that hold in every case, one per line, without item numbers.

    A limit that depends on another field is not a limit of all values.
    """
    text = "\n".join(
        _INLINE.sub("\n", line) if _FIRST.match(line) else line for line in text.split("\n")
    )
    lines = (NUMBERED.sub("", line) for line in text.split("\n"))
    sentences = (part.strip() for line in lines for part in SENTENCE.split(line))
    return "\n".join(part for part in sentences if part and not IN_CASE.search(part))


def read_values(text: str) -> tuple[str, ...]:
    """Returns the listed values in printed order; () if they are not plain."""
    first = text.split("\n")[0]
    text = unconditional(CASE.sub("", text))
    if match := TRUE.search(text):
        return _groups(match)
    if match := FIXED.search(text):
        return (match[1],)
    named = () if _RANGE.search(text) else _named(text)
    if found := _cued(text, CUE, named):
        return found
    if len(named) >= 2:
        return named
    if (match := KINDS.search(text)) or ((match := OR.search(text)) and _are_values(match)):
        return tuple(group.rstrip(".") for group in _groups(match))
    for line in text.split("\n"):
        found = _listed(line)
        if len(found) >= 3 and re.search("[,，、]", line):
            return found
    if len(tagged := TAGGED.findall(text)) >= 2:
        return tuple(dict.fromkeys(tagged))
    for match in WEAK_CUE.finditer(text):
        if found := all_values(_DEFAULT.sub("", match[1])):
            return found
    if match := TAG.search(first):
        return _groups(match)
    return ()


def all_values(text: str) -> tuple[str, ...]:
    """Returns the values in a cell of limits that has two or more, and no other words."""
    text = NOTE.sub("", unconditional(text)).replace("\n", ";")
    parts = [ENDED.sub("", part).rstrip(".。 ") for part in SEPARATOR.split(text)]
    values = tuple(dict.fromkeys(part for part in parts if part))
    plain = all(
        re.fullmatch(VALUE, value) and value.casefold() not in NO_VALUES - _TRUTHS
        for value in values
    )
    return values if plain and len(values) > 1 else ()


def _groups(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(group for group in match.groups() if group)


def _are_values(match: re.Match[str]) -> bool:
    """Returns whether the two words around an "or" are values, not ordinary words."""
    return all(
        value.rstrip(".").casefold() not in NO_VALUES and value[0].isupper()
        for value in _groups(match)
    )


def _cued(text: str, cue: re.Pattern[str], named: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the values after the first cue that is followed by values."""
    for match in cue.finditer(text):
        rest = text[match.end() :]
        found = _listed(rest)
        alone = _is_only(match[0]) or " only" in rest[:40]
        if len(found) >= 2 or (len(found) == 1 and alone):
            return found if len(found) >= len(named) or len(found) > 1 else named
    return ()


def _is_only(cue: str) -> bool:
    low = cue.casefold()
    return any(word in low for word in ("only", "fixed", "仅", "只能", "固定"))


def _listed(text: str) -> tuple[str, ...]:
    """Returns the values at the start of a text, without notes in brackets."""
    if _RANGE.match(text):
        return ()
    if braces := _SET.match(text):
        text = braces[1]
    text = re.split(r"[。]|\.(?:\s|$)|其中", NOTE.sub("", text), maxsplit=1)[0]
    found: list[str] = []
    for part in SEPARATOR.split(text.strip()):
        value = ENDED.sub("", part.strip())
        named = TOLD.match(value)
        value = named[1] if named else value
        if not re.fullmatch(VALUE, value) or value.casefold() in NO_VALUES - _TRUTHS:
            break
        if value not in found:
            found.append(value)
    return tuple(found)


def _named(text: str) -> tuple[str, ...]:
    """Returns the values that are followed by their meanings."""
    found: list[str] = []
    for match in NAMED.finditer(text):
        value = match[1] or match[2] or match[3]
        if value.casefold() not in NO_NAMES - {"it"} and value not in found:
            found.append(value)
    return tuple(found) if len(found) >= 2 else ()
