"""Defaults, limits and enumerated values out of the cells that tell them in words.

Only what stands there plainly is taken; a sentence that is not understood gives nothing.
"""

from __future__ import annotations

import re
from typing import Any

from .facts import Limits
from .words import (
    CHARACTER_CUES,
    CHARACTERS,
    DEFAULTS,
    FORMATS,
    NO_NAMES,
    NO_VALUES,
    NOTHING,
    plain,
)

_LONGEST = 4000
"""How many characters of a cell are looked at."""
_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
_VALUE = r"[A-Za-z0-9](?:[\w.\-+:/]*[\w+])?"
_DEFAULT_MARK = r"(?: ?[(（] ?(?:default(?: value)?|默认值?) ?[)）])?"
_TIME = re.compile(r"%Y[-%\w:+ T]*%[SzZ](?:%z)?")
_RANGE = re.compile(
    rf"([\[(（【])\s*({_NUMBER})\s*[,，、~\-–]\s*({_NUMBER})\s*([\])）】])"
    rf"|(?:value range|取值范围|范围)[:：为是 ]*({_NUMBER})\s*(?:[~\-–—]|to|到|至)\s*({_NUMBER})",
    re.IGNORECASE,
)
_MAXIMUM = re.compile(
    rf"(?:maximum(?: value)?(?: is|[:：])|最大值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
_MINIMUM = re.compile(
    rf"(?:minimum(?: value)?(?: is|[:：])|最小值?(?:为|是)?[:：]?) ?({_NUMBER})", re.IGNORECASE
)
_LENGTH = re.compile(
    r"(?:length (?:is )?limited to|length limit[:：]?|length not exceeding|can contain up to|"
    r"length of up to|of up to|长度限制(?:为|是)?[:：]?|长度不超过|长度不能超过|不超过)"
    rf" ?({_NUMBER}) ?(bytes?|字节|个?字符|characters?|letters|in length)?",
    re.IGNORECASE,
)
_DEFAULT = re.compile(
    r"(?:default(?: value)? ?(?:is|[:：])|, default|默认值?[为是:：]*)"
    rf" ?[\"“]?({_VALUE})[\"”]?",
    re.IGNORECASE,
)
_MARKED = re.compile(
    rf"({_VALUE})(?: is the default|\s*[(（] ?(?:default(?: value)?|默认值?) ?[)）])"
    rf"|[(（]default: ({_VALUE})[)）]",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:valid values?(?: include)?|values? as follows|returned values?|the value can be|"
    r"can be set to|can be|"
    r"can only be set to|fixed value|level limit|optional values?|have the following values|one of|"
    r"可选值|取值|有效值|可取值|限制为|仅可设置为|只能设置为|固定值|级别限制|状态[,，]为|支持园区|"
    r"supported values?|values)[:：为是]? *[:：]?",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"(?:\btype|\btag|tag for [\w ]+|任务类型|任务的 ?tag)(?: tag)?[:：] ?([A-Z]\w+)[.。]?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?:^|[\s,;:：，；。(（/])([A-Z][A-Za-z0-9]*|\d+){_DEFAULT_MARK} ?[:：](?!//) ?(?=\S)"
)
_TAGGED = re.compile(r"[:：] ?([A-Z]\w*)(?:</td>)?\s*$", re.MULTILINE)
_TRUE = re.compile(r"\b(true|on)/(false|off)\b|\b(false|off)/(true|on)\b", re.IGNORECASE)
_OR = re.compile(
    rf"(?:^|[,，:：]|can be|为) ?({_VALUE}){_DEFAULT_MARK} ?(?:or|或者?|/) ?({_VALUE})"
    rf"{_DEFAULT_MARK}(?=$|[\s,，.。；;(（])"
)
_KINDS = re.compile(
    r"\w+ type ([A-Z]\w*),? (?:or )?\w+ type ([A-Z]\w*)|类型 ?([A-Z]\w*) ?、?\w*?类型 ?([A-Z]\w*)"
)
_SEPARATOR = re.compile(r"\s*(?:,|，|、|/|;|；| or | and |或者|或|和|\n)\s*")
_NOTE = re.compile(r"\s*[(（][^()（）]*[)）]")


def read_limits(description: str, limits: str | None) -> Limits:
    """What a value may be, out of a description and a cell of limits."""
    text = _clean("\n".join(part for part in (limits, description) if part))
    if plain(text) in NOTHING:
        return Limits()
    bounds: dict[str, Any] = {}
    if match := _RANGE.search(text):
        if match[5] is not None:
            bounds = {"minimum": _number(match[5]), "maximum": _number(match[6])}
        else:
            low = "minimum" if match[1] in "[【" else "exclusive_minimum"
            high = "maximum" if match[4] in "]】" else "exclusive_maximum"
            if low == "minimum" or high == "maximum" or "range" in text.casefold():
                bounds = {low: _number(match[2]), high: _number(match[3])}
    if match := _MAXIMUM.search(text):
        bounds.setdefault("maximum", _number(match[1]))
    if match := _MINIMUM.search(text):
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
        if re.fullmatch(_VALUE, text.strip()):
            return text.strip()
        return None
    text = _clean("\n".join(part for part in (description, limits) if part))
    for pattern in (_MARKED, _DEFAULT):
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
    match = _LENGTH.search(text)
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
    if match := _TIME.search(text):
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
    if match := _TRUE.search(text):
        return tuple(group for group in match.groups() if group)
    named = _named(text)
    for match in _CUE.finditer(text):
        found = _listed(text[match.end() :])
        alone = _is_only(match[0]) or " only" in text[match.end() : match.end() + 40]
        if len(found) >= 2 or (len(found) == 1 and alone):
            return found if len(found) >= len(named) or len(found) > 1 else named
    if len(named) >= 2:
        return named
    if match := _KINDS.search(text):
        return tuple(group for group in match.groups() if group)
    for line in text.split("\n"):
        found = _listed(line)
        if len(found) >= 3 and "," in line + line.replace("，", ",").replace("、", ","):
            return found
    if match := _OR.search(text):
        pair = (match[1].rstrip("."), match[2].rstrip("."))
        if not any(value.casefold() in NO_VALUES for value in pair) and all(
            value[0].isupper() for value in pair
        ):
            return pair
    if len(tagged := _TAGGED.findall(text)) >= 2:
        return tuple(dict.fromkeys(tagged))
    if match := _TAG.search(text.split("\n")[0]):
        return (match[1],)
    return ()


def _is_only(cue: str) -> bool:
    low = cue.casefold()
    return any(word in low for word in ("only", "fixed", "仅", "只能", "固定"))


def _listed(text: str) -> tuple[str, ...]:
    """The values that a text begins with, between commas and the like; notes in brackets aside."""
    text = re.split(r"[。；;]|\.(?:\s|$)|其中", _NOTE.sub("", text), maxsplit=1)[0].strip()
    found: list[str] = []
    for part in _SEPARATOR.split(text):
        value = re.sub(r"^(?:and|or) | only$", "", part.strip())
        named = re.match(rf"({_VALUE}) ?[:：] ?\S", value)
        value = named[1] if named else value
        if not re.fullmatch(_VALUE, value) or value.casefold() in NO_VALUES - {"true", "false"}:
            break
        if value not in found:
            found.append(value)
    return tuple(found)


def _named(text: str) -> tuple[str, ...]:
    """Values that each have a colon and a meaning after them."""
    found: list[str] = []
    for match in _NAMED.finditer(text):
        value = match[1]
        if value.casefold() not in NO_NAMES and value not in found:
            found.append(value)
    return tuple(found) if len(found) >= 2 else ()
