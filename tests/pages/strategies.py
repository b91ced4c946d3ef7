"""Arbitrary facts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from cloudinfinite_pages import page as f

TEXT = st.text(max_size=8)
NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,6}", fullmatch=True)
PATHS = st.lists(NAMES, max_size=3).map(".".join)
LINES = st.integers(1, 5000)


def tuples(values: st.SearchStrategy[Any], size: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=size).map(tuple)


LIMITS = st.builds(
    f.Limits,
    minimum=st.none() | TEXT,
    exclusive_maximum=st.none() | TEXT,
    max_length=st.none() | st.integers(0, 9999),
    format=st.none() | TEXT,
    values=tuples(TEXT),
)
FIELDS = st.builds(
    lambda under, fact: replace(fact, under=fact.parent if under is None else under),
    st.none() | PATHS,
    st.builds(
        f.FieldFact,
        place=st.sampled_from(f.Place),
        parent=PATHS,
        name=NAMES,
        type=st.sampled_from(f.FieldType),
        many=st.booleans(),
        required=st.sampled_from(f.Requiredness),
        conditions=st.lists(st.builds(f.Condition, NAMES, TEXT), max_size=2).map(tuple),
        case_defaults=st.lists(st.builds(f.CaseDefault, NAMES, TEXT, TEXT), max_size=2).map(tuple),
        default=st.none() | TEXT,
        limits=LIMITS,
        elsewhere=st.booleans(),
        same_as=st.none() | PATHS,
        text=st.just("") | NAMES,
        marks=st.just("") | NAMES,
        line=LINES,
    ),
)
CALLS = st.builds(
    f.CallFact,
    method=st.sampled_from(["GET", "POST", "PUT"]),
    path=PATHS.map("/{}".format),
    query=tuples(NAMES),
    flags=tuples(NAMES),
    host=st.sampled_from(["", "bucket", "cos"]),
    line=LINES,
)
SAMPLES = st.builds(
    f.SampleFact,
    place=st.sampled_from(f.Place),
    syntax=st.sampled_from(["xml", "json"]),
    verdict=st.sampled_from(f.Soundness),
    repairs=tuples(st.builds(f.Repair, kind=NAMES, what=TEXT, line=LINES)),
    unlisted=tuples(PATHS),
    line=LINES,
)
OTHERS = st.builds(f.OtherTable, title=NAMES, text=NAMES, rows=st.integers(0, 9), line=LINES)
PAGES = st.builds(
    f.PageFacts,
    kind=st.sampled_from(f.PageKind),
    language=st.sampled_from(f.Language),
    form=st.sampled_from(f.Form),
    operation=st.just("") | NAMES,
    href=TEXT,
    updated=st.just("") | st.dates().map(str),
    calls=tuples(CALLS),
    actions=tuples(st.builds(f.ActionFact, name=NAMES, line=LINES)),
    fields=tuples(FIELDS),
    samples=tuples(SAMPLES),
    unsampled=tuples(PATHS),
    tables=st.integers(0, 99),
    others=st.none() | tuples(OTHERS),
)
