# Generated from spec/common/scalar.xsd (4c41d79f891e0c5c).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import Boolean, DecimalNumber, Integer, Timestamp
from cloudinfinite_runtime.codec.texts import OpenEnum, Text, Url, word

TOY_NAME = Text(
    min_length=2,
    max_length=12,
    characters=(
        ("A", "Z"),
        ("a", "z"),
        ("-", "-"),
        ("[", "["),
        ("]", "]"),
        ("\\", "\\"),
        ("^", "^"),
        ('"', '"'),
        ("一", "龥"),
    ),
    says="letters, '-', '[', ']', '\\', '^', '\"' and Chinese ones",
)
"""The name of a toy."""

DIGITS = Text(characters=(("0", "9"),), says="digits")
"""Digits that are not a number."""

POCKET = Text(
    min_length=2,
    max_length=12,
    characters=(("A", "Z"), ("a", "z"), ("0", "9"), ("_", "_"), ("-", "-"), (".", ".")),
    says="letters, digits, '_', '-' and '.'",
)
"""The name of a pocket."""

KEY = Text(min_length=1)
"""The key of a toy."""

MOTTO = Text(min_length=3)
"""Something to print on a box."""

REMARK = Text(max_length=8)
"""Something short."""

WEIGHT = DecimalNumber(minimum=Decimal("0.10"), maximum=Decimal("99.95"))
"""A weight, in grams."""

TURNS = Integer(minimum=-3, maximum=100)
"""How often to turn the key; backwards if negative."""

PRICE = DecimalNumber(minimum=0)
"""A price, which has no upper bound."""

SPEED = DecimalNumber(
    minimum=0, exclusive_minimum=True, maximum=Decimal("6.0"), exclusive_maximum=True
)
"""How fast it runs: more than zero, less than six."""

WHEELS = Integer(minimum=2, maximum=10, exclusive_maximum=True)
"""How many wheels it has: at least two, fewer than ten."""

VOLUME = Integer(minimum=0, maximum=11, or_words=("quiet", "loud"))
"""How loud it is; or `quiet`, or `loud`."""

TEMPO = DecimalNumber(minimum=0, exclusive_minimum=True, or_words=("auto",))
"""How fast it plays, or `auto`."""

SWITCH = Boolean()
"""Whether it is on."""

MOMENT = Timestamp(unset=("-", "0", "never"))
"""A point in time, to the second."""

DEADLINE = Timestamp()
"""When it must be done."""

ADDRESS = Url(or_words=("no", "nowhere"))
"""Where to call when it is done; or `no`, or `nowhere`."""

LINK = Url()
"""A picture's address."""


class Finish(OpenEnum):
    """How a toy is painted."""

    H_264: ClassVar[Finish] = word("H.264")
    """A dot in the middle."""
    VALUE_1: ClassVar[Finish] = word("1")
    """A single digit."""
    NO_OP: ClassVar[Finish] = word("no-op")
    """A hyphen in the middle."""
    SDR_TO_HDR: ClassVar[Finish] = word("SDRtoHDR")
    """Words that the capital letters obscure."""
    CLASS: ClassVar[Finish] = word("class")
    """A keyword in many languages."""
    A_B: ClassVar[Finish] = word("\"a\" \\ 'b'")
    r"""Quotes "and" a backslash \ at the end: \ """
    MARKUP: ClassVar[Finish] = word("<&>")
    """Characters with a meaning in markup."""


FinishValue = Finish | Literal["H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"]
"""A value of `Finish`: a member or its text."""


class Mood(OpenEnum):
    """How a toy feels."""

    MERRY: ClassVar[Mood] = word("Merry")
    """Well wound."""
    TIRED: ClassVar[Mood] = word("Tired")
    """ "Run down" """


MoodValue = Mood | Literal["Merry", "Tired"]
"""A value of `Mood`: a member or its text."""


class SortKey(OpenEnum):
    """What to sort by."""

    AGE: ClassVar[SortKey] = word("age")
    """Oldest first."""
    SIZE: ClassVar[SortKey] = word("size")
    """Largest first."""


SortKeyValue = SortKey | Literal["age", "size"]
"""A value of `SortKey`: a member or its text."""
