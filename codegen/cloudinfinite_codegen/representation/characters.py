r"""Patterns as sets of characters.

Only one form is allowed, `[…]*`: a set of characters and ranges. Classes such as `\p{L}` or `\w`
mean different things in libxml2, Python and other languages. Lengths belong in minLength and
maxLength.
"""

from __future__ import annotations

Ranges = tuple[tuple[str, str], ...]

TIMESTAMP_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+\-][0-9]{4}"
"""The pattern of every timestamp type: the only format in requests."""

_ESCAPABLE = frozenset("\\-[]^.*+?(){}|")


class PatternError(ValueError):
    """The pattern does not have the allowed form; the text says why."""


def parse_pattern(pattern: str) -> Ranges:
    """Returns the ranges, both ends included, in the order of the pattern.

    Raises:
        PatternError: The pattern has another form.
    """
    if not (pattern.startswith("[") and pattern.endswith("]*")):
        raise PatternError("it does not have the form […]*")
    if pattern.startswith("[^"):
        raise PatternError("the set is negated")
    tokens = list(_tokens(pattern[1:-2]))
    ranges: list[tuple[str, str]] = []
    position = 0
    while position < len(tokens):
        low, escaped = tokens[position]
        if low == "-" and not escaped:
            raise PatternError("a literal hyphen must be written \\-")
        high = low
        if tokens[position + 1 : position + 2] == [("-", False)]:
            if position + 2 >= len(tokens):
                raise PatternError("a range has no end")
            if tokens[position + 2] == ("-", False):
                raise PatternError("a literal hyphen must be written \\-")
            if escaped:
                # libxml2 reads it as a character, a hyphen and another character.
                raise PatternError(f"a range starts with \\{low}")
            high = tokens[position + 2][0]
            if high < low:
                raise PatternError(f"the range {low}-{high} is reversed")
            position += 2
        ranges.append((low, high))
        position += 1
    if not ranges:
        raise PatternError("the set is empty")
    return tuple(ranges)


def _tokens(inside: str) -> list[tuple[str, bool]]:
    """Returns each character of the set, and whether it was escaped."""
    tokens: list[tuple[str, bool]] = []
    position = 0
    while position < len(inside):
        character = inside[position]
        if character == "\\":
            position += 1
            if inside[position : position + 1] not in _ESCAPABLE:
                raise PatternError(
                    f"\\{inside[position : position + 1]} is not the same in every language"
                )
            tokens.append((inside[position], True))
        elif character in "[]":
            raise PatternError("the set contains another set")
        else:
            tokens.append((character, False))
        position += 1
    return tokens
