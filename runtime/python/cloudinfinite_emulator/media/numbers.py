"""Numbers in the forms in which the service writes them."""

from __future__ import annotations


def decimal(value: int, parts: int = 1) -> str:
    """So many parts, as a decimal with six digits after the point, rounded half up: ``25.000000``.

    Whole numbers all the way, since a time can have more digits than a float; and since fractions
    would take as long as all the rest.

    Args:
        value: How many parts.
        parts: How many parts one has; more than 0.
    """
    millionths = (2_000_000 * value + parts) // (2 * parts)
    whole, part = divmod(abs(millionths), 1_000_000)
    return f"{'-' if millionths < 0 else ''}{whole}.{part:06}"


def quotient(above: int, below: int, sign: str = "/") -> str:
    """A fraction as such: ``25/1``, or ``16:9``."""
    return f"{above}{sign}{below}"
