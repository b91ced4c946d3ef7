"""How the service writes numbers."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.media.streams import decimal, quotient

_WHOLE = st.integers(-(2**63), 2**63 - 1)
_PARTS = st.integers(1, 2**31 - 1)


@given(_WHOLE, _PARTS)
def test_a_decimal_has_six_digits_and_is_the_nearest(value: int, parts: int) -> None:
    text = decimal(value, parts)
    assert re.fullmatch(r"-?(0|[1-9]\d*)\.\d{6}", text)
    assert abs(Fraction(text) - Fraction(value, parts)) <= Fraction(1, 2_000_000)


@given(st.integers(0, 2**63 - 1), _PARTS)
def test_a_decimal_is_rounded_as_the_standard_library_rounds(value: int, parts: int) -> None:
    with localcontext() as context:
        context.prec = 60
        exact = Decimal(value) / Decimal(parts)
        assert decimal(value, parts) == str(exact.quantize(Decimal("0.000001"), ROUND_HALF_UP))


@given(_WHOLE, _PARTS)
def test_a_quotient_has_the_exact_value(above: int, below: int) -> None:
    assert Fraction(quotient(above, below)) == Fraction(above, below)
    assert quotient(above, below, ":").split(":") == [str(above), str(below)]


@pytest.mark.parametrize(
    ("value", "parts", "text"),
    [
        (0, 1, "0.000000"),
        (25, 1, "25.000000"),
        (30000, 1001, "29.970030"),
        (834736, 1000, "834.736000"),
        (-1, 4, "-0.250000"),
        (-1, 10_000_000, "0.000000"),
        (1, 3, "0.333333"),
        (2**63 - 1, 1, "9223372036854775807.000000"),
    ],
)
def test_known_decimals_are_written(value: int, parts: int, text: str) -> None:
    assert decimal(value, parts) == text
