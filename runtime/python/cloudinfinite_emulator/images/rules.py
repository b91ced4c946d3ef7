"""Parses rules for images. A rule consists of parts, and a part of steps.

For example, ``imageMogr2/thumbnail/200x/format/webp|watermark/2/text/5aW9`` has two parts.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

_MOST_PARTS: Final = 10
_LONGEST: Final = 16 * 1024
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

# Each step with its options.
_STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "thumbnail": ("pad", "color"),
    "cut": (),
    "crop": ("gravity", "dx", "dy"),
    "iradius": (),
    "rradius": (),
    "rotate": (),
    "flip": (),
    "format": (),
    "cgif": (),
    "interlace": (),
    "quality": (),
    "rquality": (),
    "lquality": (),
    "blur": (),
    "sharpen": (),
    "bright": (),
    "contrast": (),
    "grayscale": (),
    "size-limit": (),
    "ignore-error": (),
}
_BARE: Final = frozenset({"auto-orient", "strip"})
_VIEW: Final[Mapping[str, str]] = {
    "format": "format",
    "q": "quality",
    "rq": "rquality",
    "lq": "lquality",
    "interlace": "interlace",
    "ignore-error": "ignore-error",
}
_MARK: Final = frozenset(
    {"image", "text", "font", "fontsize", "fill", "gravity", "dx", "dy"}
    | {"blogo", "scatype", "spcent", "dissolve", "batch", "degree", "shadow"}
)
# Supported by the service, but not by the emulator.
_UNSUPPORTED: Final = frozenset({"AIGCMetadata", "guetzli", "imageSlim", "scrop"})


class RuleError(ValueError):
    """The rule is invalid, or cannot be applied to an image; the message says why."""


class UnsupportedRule(Exception):
    """The emulator does not support a feature of the service; the message names it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a rule.

    Attributes:
        name: Its name in ``imageMogr2``, or ``view`` or ``watermark``.
        value: Its value; may be empty.
        options: Its options, by name.
    """

    name: str
    value: str = ""
    options: Mapping[str, str] = field(default_factory=dict)

    def whole(self, name: str, least: int, most: int, default: int | None = None) -> int:
        """Returns an option that is a whole number.

        Raises:
            RuleError: It is not a whole number, or is out of range; or it is missing without a
                default.
        """
        text = self.options.get(name)
        if text is None and default is not None:
            return default
        return whole(f"{self.name}/{name}", text or "", least, most)

    def flag(self, name: str) -> bool:
        """Returns an option that is 0 or 1."""
        return bool(self.whole(name, 0, 1, 0))

    def text(self, name: str, default: str = "") -> str:
        """Returns an option that is encoded in URL-safe Base64.

        Raises:
            RuleError: It is not valid Base64.
        """
        written = self.options.get(name)
        return default if written is None else decoded(f"{self.name}/{name}", written)

    def color(self, name: str, default: str) -> str:
        """Returns an option that is a colour, encoded in URL-safe Base64.

        Raises:
            RuleError: It is not a colour.
        """
        text = self.text(name, default)
        if not _COLOR.fullmatch(text):
            raise RuleError(f"{self.name}/{name}: {text[:40]!r} is not a colour such as #FF0000")
        return text


def parse(rule: str, styles: Mapping[str, str] = _NOTHING) -> tuple[Step, ...]:
    """Parses a rule.

    Args:
        rule: The rule.
        styles: The styles of the bucket, by name.

    Returns:
        The steps, in the order in which they are applied.

    Raises:
        RuleError: It is malformed, or names a style that does not exist.
        UnsupportedRule: The emulator does not support one of the steps.
    """
    if len(rule) > _LONGEST:
        raise RuleError(f"the rule is longer than {_LONGEST} characters")
    parts = rule.split("|")
    if len(parts) > _MOST_PARTS:
        raise RuleError(f"the rule has {len(parts)} parts; at most {_MOST_PARTS} are allowed")
    return tuple(step for part in parts for step in _part(part.strip("/"), styles))


def whole(name: str, text: str, least: int, most: int) -> int:
    """Parses a whole number.

    Raises:
        RuleError: It is not a whole number, or is out of range.
    """
    if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
        raise RuleError(f"{name}: {text[:40]!r} is not a whole number from {least} to {most}")
    return int(text)


def decoded(name: str, text: str) -> str:
    """Decodes URL-safe Base64, with or without padding.

    Raises:
        RuleError: It is invalid, or empty.
    """
    try:
        padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
        found = base64.b64decode(padded, b"-_", validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        found = ""
    if not found:
        raise RuleError(f"{name}: {text[:40]!r} is not URL-safe Base64, or is empty")
    return found


def _part(part: str, styles: Mapping[str, str]) -> Iterator[Step]:
    word, *rest = part.split("/")
    if word == "imageMogr2":
        yield from _steps(rest)
    elif word == "imageView2":
        yield from _view(rest)
    elif word == "watermark":
        yield _watermark(rest)
    elif word == "style":
        name = "/".join(rest)
        if name not in styles:
            raise RuleError(f"there is no style {name[:40]!r}")
        # Styles cannot contain styles, so this ends.
        yield from parse(styles[name])
    elif word in _UNSUPPORTED:
        raise UnsupportedRule(word)
    else:
        raise RuleError(f"{word[:40]!r} is not imageMogr2, imageView2, watermark or style")


def _steps(words: list[str]) -> Iterator[Step]:
    place = 0
    while place < len(words):
        name = words[place]
        place += 1
        if name in _UNSUPPORTED:
            raise UnsupportedRule(f"imageMogr2/{name}")
        if name in _BARE:
            yield Step(name)
            continue
        if name not in _STEPS:
            raise RuleError(f"imageMogr2 has no {name[:40]!r}")
        value = _value(name, words, place)
        place += 1
        options: dict[str, str] = {}
        while place < len(words) and words[place] in _STEPS[name]:
            options[words[place]] = _value(words[place], words, place + 1)
            place += 2
        yield Step(name, value, options)


def _view(words: list[str]) -> Iterator[Step]:
    mode = words[0] if words and words[0].isdecimal() else ""
    given = _pairs("imageView2", words[1:] if mode else words, {"w", "h", *_VIEW})
    size = {name: text for name, text in given.items() if name in ("w", "h")}
    if mode or size:
        whole("imageView2", mode, 1, 5)
        if not size:
            raise RuleError("imageView2 needs w or h")
        yield Step("view", mode, size)
    for name, step in _VIEW.items():
        if name in given:
            yield Step(step, given[name])


def _watermark(words: list[str]) -> Step:
    kind = words[0] if words else ""
    if kind in ("3", "4"):
        raise UnsupportedRule(f"watermark/{kind}")
    if kind not in ("1", "2"):
        raise RuleError(f"watermark: {kind[:40]!r} is not 1 or 2")
    given = _pairs("watermark", words[1:], _MARK)
    needed = "image" if kind == "1" else "text"
    if needed not in given:
        raise RuleError(f"watermark/{kind} needs {needed}")
    return Step("watermark", kind, given)


def _pairs(word: str, words: list[str], known: set[str] | frozenset[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for place in range(0, len(words), 2):
        if words[place] not in known:
            raise RuleError(f"{word} has no {words[place][:40]!r}")
        found[words[place]] = _value(words[place], words, place + 1)
    return found


def _value(name: str, words: list[str], place: int) -> str:
    if place >= len(words) or not words[place]:
        raise RuleError(f"{name} needs a value")
    return words[place]
