# Generated from spec/common/scalar.xsd (be4451c6c2b9e9b3).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/scalar.xsd."""

from typing import ClassVar, Literal

from cloudinfinite_runtime.open_enum import OpenEnum


class Finish(OpenEnum):
    """How a toy is painted.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>")

    H_264: ClassVar["Finish"]
    """A dot within."""
    VALUE_1: ClassVar["Finish"]
    """A digit alone."""
    NO_OP: ClassVar["Finish"]
    """A hyphen within."""
    SDR_TO_HDR: ClassVar["Finish"]
    """Words that the capital letters hide."""
    CLASS: ClassVar["Finish"]
    """A word that languages keep for themselves."""
    A_B: ClassVar["Finish"]
    r"""Quotes "and" a backslash \ at the end: \ """
    MARKUP: ClassVar["Finish"]
    """Characters that markup is made of."""


Finish.H_264 = Finish("H.264")
Finish.VALUE_1 = Finish("1")
Finish.NO_OP = Finish("no-op")
Finish.SDR_TO_HDR = Finish("SDRtoHDR")
Finish.CLASS = Finish("class")
Finish.A_B = Finish("\"a\" \\ 'b'")
Finish.MARKUP = Finish("<&>")

FinishValue = Finish | Literal["H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"]
"""What a request takes for a Finish."""


class Mood(OpenEnum):
    """How a toy feels.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Merry", "Tired")

    MERRY: ClassVar["Mood"]
    """Well wound."""
    TIRED: ClassVar["Mood"]
    """ "Run down" """


Mood.MERRY = Mood("Merry")
Mood.TIRED = Mood("Tired")


class SortKey(OpenEnum):
    """What to sort by.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("age", "size")

    AGE: ClassVar["SortKey"]
    """Oldest first."""
    SIZE: ClassVar["SortKey"]
    """Largest first."""


SortKey.AGE = SortKey("age")
SortKey.SIZE = SortKey("size")

SortKeyValue = SortKey | Literal["age", "size"]
"""What a request takes for a SortKey."""
