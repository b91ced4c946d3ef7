"""Converts between wire text and plain Python values.

Text is checked before Python's own converters see it, since they accept digits of any script,
underscores, `nan` and many date formats that are not part of this protocol.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

MAX_DIGITS = 64
"""The maximum number of digits: more than the service ever sends, yet fast to convert."""

_TOO_LARGE = 10**MAX_DIGITS
_INTEGER = re.compile(rf"[+-]?[0-9]{{1,{MAX_DIGITS}}}")
_DECIMAL = re.compile(r"[+-]?(?=\.?[0-9])([0-9]*)\.?([0-9]*)")
_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?"
    r"(?:Z|[+-][0-9]{2}:?[0-5][0-9])"
)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TO_ESCAPE = re.compile("[&<>\r]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_TWO = tuple(f"{number:02}" for number in range(60))
_MINUTE = timedelta(minutes=1)
_NONE = timedelta()


def parse_integer(text: str) -> int:
    """Parses at most 64 ASCII digits with an optional sign; ValueError otherwise."""
    if _INTEGER.fullmatch(text) is None:
        raise ValueError("not an integer")
    return int(text)


def parse_decimal(text: str) -> Decimal:
    """Parses a decimal number of at most 64 digits, without exponent; ValueError otherwise."""
    match = _DECIMAL.fullmatch(text)
    # Only a long text needs counting.
    if match is None or (
        len(text) > MAX_DIGITS and max(len(match[1]), 1) + len(match[2]) > MAX_DIGITS
    ):
        raise ValueError("not a decimal number")
    return Decimal(text)


def parse_boolean(text: str) -> bool:
    """Parses `true` or `false` in any letter case, `1` or `0`; ValueError otherwise."""
    try:
        return _BOOLEANS[text.lower()]
    except KeyError:
        raise ValueError("not a boolean") from None


def parse_timestamp(text: str, unset: frozenset[str] = frozenset()) -> datetime | None:
    """Parses a time with an offset; ValueError for anything else, including other times.

    Args:
        text: `2022-06-27T15:23:10+0800`; it may also have a colon in the offset, `Z` as offset, a
            space instead of the `T`, and a fraction of a second.
        unset: Words that mean "no time"; for these and the empty text, it returns None.
    """
    if not text or text in unset:
        return None
    # The converter alone would accept dates without dashes, week dates, and `+08,0` as an offset.
    if _TIMESTAMP.fullmatch(text) is None:
        raise ValueError("not a time with an offset")
    return datetime.fromisoformat(text)


def is_xml_text(text: str) -> bool:
    """Whether XML can represent the text: no control characters except tab, LF and CR."""
    return _NOT_XML.search(text) is None


def to_xml_text(text: str) -> str:
    """Replaces the characters of a text that XML cannot represent."""
    return _NOT_XML.sub("\ufffd", text)


def escape(text: str) -> str:
    """Escapes text as XML character data.

    Carriage returns become references, since parsers would turn them into line feeds.
    """
    return text if _TO_ESCAPE.search(text) is None else text.translate(_ESCAPES)


def format_integer(value: int) -> str:
    """Formats an integer in plain digits.

    Raises:
        ValueError: It has more than 64 digits.
    """
    if abs(value) >= _TOO_LARGE:
        raise ValueError(f"an integer of more than {MAX_DIGITS} digits")
    return str(int(value))


def format_decimal(value: Decimal | int) -> str:
    """Formats a decimal number in plain digits, without an exponent; zero has no sign.

    Raises:
        ValueError: It is not finite, or takes more than 64 digits.
    """
    number = Decimal(value)
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError("a number that is not finite")
    if max(len(digits) + exponent, 1) + max(-exponent, 0) > MAX_DIGITS:
        raise ValueError(f"a number of more than {MAX_DIGITS} digits")
    return format(number if number else number.copy_abs(), "f")


def format_boolean(value: bool) -> str:
    """Returns `true` or `false`."""
    return "true" if value else "false"


def format_timestamp(value: datetime) -> str:
    """Formats a time to the second, with its offset: `2022-06-27T15:23:10+0800`.

    If its offset is not a whole number of minutes, it is converted to UTC.

    Raises:
        ValueError: The time has no offset, or no UTC form within the years 1 to 9999.
    """
    offset = value.utcoffset()
    if offset is None:
        raise ValueError("a time without an offset")
    text = zone(offset)
    if text is None:
        try:
            value, text = value.astimezone(UTC), "+0000"
        except OverflowError:
            raise ValueError("a time outside the years 1 to 9999 in UTC") from None
    # The standard formatters take twice as long.
    return (
        f"{value.year:04}-{_TWO[value.month]}-{_TWO[value.day]}"
        f"T{_TWO[value.hour]}:{_TWO[value.minute]}:{_TWO[value.second]}{text}"
    )


@lru_cache(maxsize=256)
def zone(offset: timedelta) -> str | None:
    """Formats an offset, ``+0800``; None if it is not a whole number of minutes."""
    minutes, rest = divmod(abs(offset), _MINUTE)
    if rest:
        return None
    return f"{'-' if offset < _NONE else '+'}{minutes // 60:02}{minutes % 60:02}"
