"""Reads `errors.xml`: the rules for statuses, and the table of error codes."""

from __future__ import annotations

from lxml import etree

from ..errors import SpecError
from ..representation.service_facts import ErrorCode, Judgement, StatusRule
from .source import B
from .text import line_of, read_text
from .translations import Translations

FILE = "errors.xml"


def read_statuses(root: etree._Element) -> tuple[StatusRule, ...]:
    """Returns the rules for statuses, in order.

    Raises:
        SpecError: A rule can never apply, or contradicts itself.
    """
    covered: set[int] = set()
    rules = []
    for element in root.findall(B + "status"):
        first, last = int(str(element.get("first"))), int(str(element.get("last")))
        statuses = set(range(first, last + 1))
        if not statuses:
            raise SpecError(
                FILE,
                line_of(element),
                f"the range from {first} to {last} is empty",
                "put the smaller status into first",
            )
        if statuses <= covered:
            raise SpecError(
                FILE,
                line_of(element),
                f"the rows above already cover every status from {first} to {last}",
                "remove this row, or move it up",
            )
        covered |= statuses
        rules.append(StatusRule(first, last, _verdict(element, Judgement())))
    return tuple(rules)


def read_codes(
    root: etree._Element, chinese: Translations, rules: tuple[StatusRule, ...]
) -> tuple[ErrorCode, ...]:
    """Returns the table of error codes.

    Raises:
        SpecError: A row contradicts itself.
    """
    codes = []
    for element in root.findall(B + "error"):
        code, status = str(element.get("code")), _integer(element, "status")
        fits = (rule.verdict for rule in rules if rule.first <= (status or 0) <= rule.last)
        codes.append(
            ErrorCode(
                code,
                status,
                _integer(element, "number"),
                read_text(element, FILE, f"the error {code}"),
                _verdict(element, next(fits, Judgement())),
                chinese.get(element, ""),
            )
        )
    return tuple(codes)


def _verdict(element: etree._Element, otherwise: Judgement) -> Judgement:
    verdict = Judgement(
        *(element.get(word) or value for word, value in otherwise._asdict().items())
    )
    if verdict.again in ("any", "clock") and verdict.outcome != "refused":
        raise SpecError(
            FILE,
            line_of(element),
            f'again="{verdict.again}" needs the outcome refused',
            'write again="safe": only what was certainly refused may always be retried',
        )
    return verdict


def _integer(element: etree._Element, name: str) -> int | None:
    text = element.get(name)
    return None if text is None else int(text)
