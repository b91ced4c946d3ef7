"""Reads the samples of a page, and compares them with its tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..forms.document import Code, Document, Heading
from ..forms.sections import ROOTS, SECTIONS
from ..forms.vocabulary import as_header
from ..page import (
    CallFact,
    FieldFact,
    PageKind,
    Place,
    Remark,
    RemarkKind,
    Repair,
    SampleFact,
    Soundness,
)
from .mending import mend, mend_json

_ROOT = re.compile(r"<([A-Z]\w*)(?:\s[^<>]*)?>")
_OPENED = re.compile(r"<([A-Za-z]\w*)>")
_TEXT = re.compile(r"<([A-Za-z]\w*)>\s*([A-Za-z][\w.\-]{0,63})\s*</\1>")
_JSON = re.compile(r"[{\[]\s*[{\[\"}\]]")
_BODIES = (Place.REQUEST, Place.RESPONSE, Place.CALLBACK, Place.TYPE)


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample body: its fact and its contents."""

    fact: SampleFact
    root: str
    paths: tuple[str, ...]
    open_paths: frozenset[str]
    values: tuple[tuple[str, str], ...] = ()


def read_samples(document: Document, kind: PageKind) -> tuple[Sample, ...]:
    """Returns the bodies of all samples of a page."""
    found: list[Sample] = []
    section: Place | None = None
    for block in document.blocks:
        if isinstance(block, Heading):
            section = SECTIONS.get(as_header(block.text)) or section
        elif isinstance(block, Code):
            found.extend(_bodies(block, section, kind))
    return tuple(found)


def _bodies(block: Code, section: Place | None, kind: PageKind) -> Iterable[Sample]:
    text = block.text
    syntax = "xml"
    start = _begin(text)
    if start is None:
        syntax = "json"
        match = _JSON.search(text)
        if match is None or not _is_headers(text[: match.start()]):
            return
        start = match.start()
    line = block.line + text.count("\n", 0, start)
    mended = (mend if syntax == "xml" else mend_json)(text[start:])
    place = _place(mended.root, section, kind)
    repairs = tuple(Repair(r.kind, r.what, r.line + line - 1) for r in mended.repairs)
    fact = SampleFact(place, syntax, mended.verdict, repairs, line=line)
    values = _values(text[start:], mended.root, mended.paths) if syntax == "xml" else ()
    yield Sample(fact, mended.root, mended.paths, mended.open_paths, values)


def _values(text: str, root: str, paths: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Returns the texts of elements below the root that occur only once."""
    often = Counter(_OPENED.findall(text))
    return tuple(
        (f"{root}.{match[1]}", match[2])
        for match in _TEXT.finditer(text)
        if often[match[1]] == 1 and f"{root}.{match[1]}" in paths
    )


def shown_values(samples: tuple[Sample, ...]) -> tuple[tuple[str, str], ...]:
    """Returns the values on which all request samples agree, by the path of the field."""
    found: dict[str, set[str]] = {}
    for sample in samples:
        for path, value in sample.values if sample.fact.place is Place.REQUEST else ():
            found.setdefault(path, set()).add(value)
    return tuple((path, next(iter(said))) for path, said in found.items() if len(said) == 1)


def _is_headers(text: str) -> bool:
    """Returns whether the text before a body is only a request or status line and headers."""
    return not text.strip() or "HTTP/1." in text


def _begin(text: str) -> int | None:
    """Returns where the body starts: at a root, or at an element that has an end tag."""
    for match in _ROOT.finditer(text):
        if match[1] in ROOTS or f"</{match[1]}>" in text[match.end() :]:
            return match.start()
    return None


def _place(root: str, section: Place | None, kind: PageKind) -> Place:
    place = ROOTS.get(root)
    if place is Place.REQUEST:
        return place
    if kind is PageKind.CALLBACK or section is Place.CALLBACK:
        return Place.CALLBACK
    if place is not None:
        return place
    answers = (Place.RESPONSE, Place.RESPONSE_HEADER)
    return Place.RESPONSE if section in answers or section is None else Place.REQUEST


def roots_of(samples: tuple[Sample, ...]) -> dict[str, Place]:
    """Returns the roots of a page and their places.

    These are the usual roots, and any that is the root of bodies in one place only.
    """
    shown = {(sample.root, sample.fact.place) for sample in samples if sample.paths}
    roots = Counter(root for root, _ in shown)
    own = {root: place for root, place in shown if root and roots[root] == 1}
    return {**own, **ROOTS}


def hold_samples(
    samples: tuple[Sample, ...], fields: tuple[FieldFact, ...]
) -> tuple[tuple[SampleFact, ...], tuple[str, ...], list[Remark]]:
    """Returns the samples with unlisted paths, the rows that no sample has, and remarks."""
    facts: list[SampleFact] = []
    remarks: list[Remark] = []
    shown: dict[Place, set[str]] = {}
    hidden: dict[Place, set[str]] = {}
    for sample in samples:
        fact = sample.fact
        listed = [one for one in fields if one.place is fact.place]
        root = "Response." if any(one.path == "Response" for one in listed) else ""
        prefix = root if fact.syntax == "json" else ""
        paths = [prefix + path for path in sample.paths]
        if fact.verdict is not Soundness.BROKEN and paths:
            shown.setdefault(fact.place, set()).update(paths)
            hidden.setdefault(fact.place, set()).update(prefix + p for p in sample.open_paths)
        unlisted = _unlisted(paths, listed)
        if fact.verdict is not Soundness.GOOD:
            remarks.append(_broken(fact))
        if unlisted:
            text = f"{', '.join(unlisted)}: in this sample, but in no table of the {fact.place}"
            remarks.append(Remark(fact.line, RemarkKind.UNLISTED, text))
        facts.append(
            SampleFact(fact.place, fact.syntax, fact.verdict, fact.repairs, unlisted, fact.line)
        )
    return tuple(facts), _unsampled(fields, shown, hidden), remarks


def hold_calls(calls: tuple[CallFact, ...], fields: tuple[FieldFact, ...]) -> list[Remark]:
    """Returns remarks on parameters that are on a request line but in no table."""
    listed = {one.name.casefold() for one in fields if one.place is Place.QUERY}
    return [
        Remark(call.line, RemarkKind.UNLISTED, f"{name}: in this request line, but in no table")
        for call in calls
        for name in call.query
        if name.casefold() not in listed
    ]


def _broken(fact: SampleFact) -> Remark:
    if fact.verdict is Soundness.BROKEN:
        text = "the sample is malformed and could not be repaired"
        return Remark(fact.line, RemarkKind.SAMPLE, text)
    text = "; ".join(f"line {one.line}: {one.kind}, {one.what}" for one in fact.repairs)
    return Remark(fact.line, RemarkKind.SAMPLE, f"the sample was repaired: {text}")


def _pattern(path: str) -> re.Pattern[str]:
    """Returns a path with stars as a pattern."""
    return re.compile(re.sub(r"(?:\\\*)+", r"[\\w*]*", re.escape(path)))


def _unlisted(paths: list[str], listed: list[FieldFact]) -> tuple[str, ...]:
    """Returns paths of a sample without a row, except in containers described elsewhere."""
    known = {one.path for one in listed}
    stars = [_pattern(one.path) for one in listed if "*" in one.path]
    elsewhere = {one.path for one in listed if one.elsewhere or one.same_as}
    found: list[str] = []
    for path in paths:
        if path in known or any(pattern.fullmatch(path) for pattern in stars):
            continue
        parts = path.split(".")
        above = {".".join(parts[:n]) for n in range(1, len(parts))}
        if above & elsewhere or above & set(found):
            continue
        if path in ROOTS:
            continue
        found.append(path)
    return tuple(found)


def _unsampled(
    fields: tuple[FieldFact, ...], shown: dict[Place, set[str]], hidden: dict[Place, set[str]]
) -> tuple[str, ...]:
    """Returns rows that no readable sample of their place has, except below dots."""
    found: dict[str, None] = {}
    for one in fields:
        paths = shown.get(one.place)
        if one.place not in _BODIES or not paths or one.path in paths:
            continue
        parts = one.path.split(".")
        above = {".".join(parts[:n]) for n in range(1, len(parts))}
        if above & hidden[one.place] or above & found.keys():
            continue
        if "*" in one.path and any(_pattern(one.path).fullmatch(path) for path in paths):
            continue
        found.setdefault(one.path)
    return tuple(found)
