"""Formats numbers as the service does."""

from __future__ import annotations


def decimal(value: int, parts: int = 1) -> str:
    """Formats a quotient with six decimal places, rounded half up, such as ``25.000000``.

    Computes with integers only: times can have more digits than a float, and fractions would be
    much slower.

    Args:
        value: The dividend.
        parts: The divisor; more than 0.
    """
    millionths = (2_000_000 * value + parts) // (2 * parts)
    whole, part = divmod(abs(millionths), 1_000_000)
    return f"{'-' if millionths < 0 else ''}{whole}.{part:06}"


def quotient(above: int, below: int, sign: str = "/") -> str:
    """Formats a fraction, such as ``25/1`` or ``16:9``."""
    return f"{above}{sign}{below}"
