"""Checks a value against a single scalar."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Scalar
from cloudinfinite_runtime.codec.texts import examine_carriage


def broken(scalar: Scalar, value: object) -> list[str]:
    """Returns the rules that a value breaks."""
    found: list[str] = []
    scalar.examine(value, lambda rule, _: found.append(rule))
    return found


def messages(scalar: Scalar, value: object) -> list[str]:
    """Returns the messages of the rules that a value breaks."""
    found: list[str] = []
    scalar.examine(value, lambda _, message: found.append(message))
    return found


def carriage(text: str, place: str, is_item: bool = False) -> list[str]:
    """Returns the rules that a text breaks in its place in a request."""
    found: list[str] = []
    examine_carriage(text, place, is_item, lambda rule, _: found.append(rule))
    return found
