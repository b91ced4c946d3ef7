# Generated from spec/common/scalar.xsd (be4451c6c2b9e9b3).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/scalar.xsd."""

from decimal import Decimal

from cloudinfinite_runtime.rules import (
    Boolean,
    DecimalNumber,
    Enumeration,
    Integer,
    Text,
    Timestamp,
    Url,
)

FINISH = Enumeration(values=("H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"))
SORT_KEY = Enumeration(values=("age", "size"))
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
KEY = Text(min_length=1)
MOTTO = Text(min_length=3)
REMARK = Text(max_length=8)
WEIGHT = DecimalNumber(minimum=Decimal("0.10"), maximum=Decimal("99.95"))
TURNS = Integer(minimum=-3, maximum=100)
PRICE = DecimalNumber(minimum=Decimal("0"))
SPEED = DecimalNumber()
WHEELS = Integer(minimum=2)
VOLUME = Integer(minimum=0, maximum=11)
TEMPO = DecimalNumber()
SWITCH = Boolean()
MOMENT = Timestamp()
MOMENT_UNSET = frozenset(("-", "0", "never"))
DEADLINE = Timestamp()
ADDRESS = Url(or_words=("no", "nowhere"))
LINK = Url()
