"""The vocabulary of validation: what the spec can ask of a value before it is sent.

The rules serve requests only and never judge answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from .model import Model
from .problems import Problems, is_list
from .rule import Rule, Say, count, report_missing
from .scalars import format_decimal, format_integer, format_timestamp, zone
from .words import Enumeration as Enumeration
from .words import Text as Text
from .words import Url as Url

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Integer(Rule):
    """An integer; True and False are none.

    Attributes:
        minimum: The lowest value, or None.
        maximum: The highest value, or None.
    """

    minimum: int | None = None
    maximum: int | None = None

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            say("type", "must be an int")
            return
        try:
            format_integer(value)
        except ValueError as error:
            say("type", f"must not be {error}")
        if self.minimum is not None and value < self.minimum:
            say("minimum", f"must be at least {self.minimum}")
        if self.maximum is not None and value > self.maximum:
            say("maximum", f"must be at most {self.maximum}")


@dataclass(frozen=True, slots=True)
class DecimalNumber(Rule):
    """A finite decimal number; an int is one too, a float is not, since it is rarely exact.

    Attributes:
        minimum: The lower bound, or None.
        maximum: The upper bound, or None.
        exclusive_minimum: Whether the lower bound itself is out.
        exclusive_maximum: Whether the upper bound itself is out.
    """

    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, Decimal | int) or isinstance(value, bool):
            say("type", "must be a Decimal")
            return
        try:
            format_decimal(value)
        except ValueError as error:
            say("type", f"must not be {error}")
            return
        low, high = self.minimum, self.maximum
        if low is not None and (value < low or (self.exclusive_minimum and value == low)):
            say("minimum", f"must be {'more than' if self.exclusive_minimum else 'at least'} {low}")
        if high is not None and (value > high or (self.exclusive_maximum and value == high)):
            say("maximum", f"must be {'less than' if self.exclusive_maximum else 'at most'} {high}")


@dataclass(frozen=True, slots=True)
class Boolean(Rule):
    """True or False."""

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, bool):
            say("type", "must be a bool")


@dataclass(frozen=True, slots=True)
class Timestamp(Rule):
    """A time with an offset; one without would mean another moment on another machine."""

    def _fits(self, value: object) -> bool:
        # Such a time is written as it is, which cannot fail and so need not be tried.
        return (
            isinstance(value, datetime)
            and (offset := value.utcoffset()) is not None
            and zone(offset) is not None
        )

    def _examine(self, value: object, say: Say) -> None:
        if not isinstance(value, datetime):
            say("type", "must be a datetime")
            return
        try:
            format_timestamp(value)
        except ValueError as error:
            say("timestamp", f"must not be {error}")


def check_model(
    problems: Problems, value: object, path: str, name: str, type: type[M], required: bool = False
) -> M | None:
    """Records a value that is not of a model type; gives it back if the check can go on inside."""
    if value is None:
        if required:
            report_missing(problems, path, name)
        return None
    if isinstance(value, type):
        return value
    problems.add(path, name, "type", value, f"must be of type {type.__name__}")
    return None


def check_list(
    problems: Problems,
    value: object,
    path: str,
    name: str,
    min_items: int = 0,
    max_items: int | None = None,
    in_path: bool = False,
) -> bool:
    """Records what a list breaks by its type and length; True if the check can go on inside it.

    None is an empty list, which cannot be told from an absent one on the wire. In a path nothing
    can be sent without it.
    """
    if value is None:
        value = ()
    if not is_list(value):
        problems.add(path, name, "type", value, "must be a list")
        return False
    if not value and min_items:
        report_missing(problems, path, name, fatal=in_path)
    elif len(value) < min_items:
        wanted = f"must have at least {count(min_items, 'item')}"
        problems.add(path, name, "min-items", value, wanted)
    if max_items is not None and len(value) > max_items:
        problems.add(
            path, name, "max-items", value, f"must have at most {count(max_items, 'item')}"
        )
    return bool(value)
