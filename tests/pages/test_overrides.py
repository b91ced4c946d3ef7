"""Overrides: which differences they accept, and how stale ones are reported."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.representation.operation_facts import Source
from cloudinfinite_pages.compare.difference import Difference
from cloudinfinite_pages.compare.overrides import Override, read_overrides, settle

from .ideal import SPEC

ONE = Difference(
    operation="BurnPots",
    edition="kiln/burn_pots/en-markdown",
    place="request",
    path="Request.Pot.Size",
    aspect="type",
    spec="integer",
    page="string",
    source=Source("kiln/burn_pots.xsd", 12),
    line=34,
)
FITS = Override(
    operation="BurnPots",
    edition="*",
    place="request",
    paths=("*.Size",),
    aspect="type",
    spec=("integer",),
    page=("string",),
    reason="A number is a number.",
    source=Source("pages/overrides.xml", 5),
)
TEXTS = st.sampled_from(["BurnPots", "Request.Pot.Size", "type", "integer", "string", "", "x"])
DIFFERENCES = st.builds(
    Difference,
    operation=TEXTS,
    edition=TEXTS,
    place=st.sampled_from(["request", "response"]),
    path=TEXTS,
    aspect=TEXTS,
    spec=TEXTS,
    page=TEXTS,
    source=st.just(ONE.source),
)


def exactly(one: Difference) -> Override:
    return Override(
        one.operation, one.edition, one.place, (one.path,), one.aspect,
        (one.spec,), (one.page,), "It is so.", FITS.source,
    )  # fmt: skip


@given(st.lists(DIFFERENCES, unique=True), st.data())
def test_no_difference_or_override_is_lost(found: list[Difference], data: st.DataObject) -> None:
    accepted = data.draw(st.lists(st.sampled_from(found), unique=True)) if found else []
    gone = data.draw(st.lists(DIFFERENCES.filter(lambda one: one not in found), unique=True))
    overrides = [exactly(one) for one in (*accepted, *gone)]
    settled = settle(found, overrides)
    assert {one for one, _ in settled.accepted} == set(accepted)
    assert set(settled.open) == set(found) - set(accepted)
    assert [stale.override for stale in settled.stale] == [exactly(one) for one in gone]
    assert settled.good is (not settled.open and not gone)


@pytest.mark.parametrize(
    "change",
    [
        {"operation": "BurnBricks"},
        {"place": "response"},
        {"path": "Request.Pot.Sizes"},
        {"aspect": "list"},
        {"spec": "decimal"},
        {"page": "container"},
    ],
)
def test_an_override_accepts_only_its_point_and_values(change: dict[str, str]) -> None:
    other = replace(ONE, **change)  # type: ignore[arg-type]
    assert settle([ONE], [FITS]).open == ()
    settled = settle([ONE, other], [FITS])
    assert settled.open == (other,)
    assert settled.stale == ()


def test_a_changed_value_makes_an_override_stale() -> None:
    now = replace(ONE, page="boolean")
    settled = settle([now], [FITS])
    assert settled.open == (now,)
    [stale] = settled.stale
    assert str(stale) == (
        "pages/overrides.xml:5: nothing left to accept at *.Size "
        f"(type: integer against string); the difference is now: {now}"
    )
    assert str(settle([], [FITS]).stale[0]).endswith("; remove it")


def test_every_path_of_an_override_must_be_used() -> None:
    both = replace(FITS, paths=("*.Size", "*.Width"))
    [stale] = settle([ONE], [both]).stale
    assert stale.path == "*.Width"


def test_only_the_star_is_special_in_a_pattern() -> None:
    odd = replace(ONE, path="Request.Pot[1]?")
    assert settle([odd], [replace(FITS, paths=("Request.Pot[1]?",))]).open == ()
    assert settle([odd], [replace(FITS, paths=("Request.Pot1?",))]).open == (odd,)


def test_several_values_may_share_a_reason() -> None:
    either = replace(FITS, page=("string", "", "container"))
    assert settle([ONE, replace(ONE, page="")], [either]).good


RULE = replace(FITS, paths=("*",), place="", operation="*", rule=True, source=Source("x.xml", 2))


def test_a_rule_makes_an_override_stale() -> None:
    settled = settle([ONE], [FITS, RULE])
    assert settled.general == ((ONE, RULE),)
    assert settled.single == ()
    [needless] = settled.stale
    assert str(needless) == (
        "pages/overrides.xml:5: nothing left to accept at *.Size "
        "(type: integer against string): the rule at x.xml:2 accepts it; remove it"
    )


def test_an_override_may_accept_more_than_a_rule() -> None:
    other = replace(ONE, spec="decimal")
    settled = settle([ONE, other], [replace(FITS, spec=("integer", "decimal")), RULE])
    assert settled.good
    assert [one for one, _ in settled.single] == [other]


def test_told_accepts_only_confirmed_omissions() -> None:
    rule = replace(RULE, spec=("",), page=("",), confirmed=True)
    silent = replace(ONE, page="")
    assert settle([silent], [rule]).open == (silent,)
    assert settle([replace(silent, confirmed=True)], [rule]).open == ()
    assert settle([replace(ONE, confirmed=True)], [rule]).open == (replace(ONE, confirmed=True),)


def write(folder: Path, text: str) -> Path:
    (folder / "pages").mkdir()
    shutil.copy(SPEC / "binding.xsd", folder)
    (folder / "pages" / "overrides.xml").write_text(text, "utf-8")
    return folder


HEAD = '<overrides xmlns="urn:cloudinfinite:binding">'


def test_overrides_are_read_with_their_lines(tmp_path: Path) -> None:
    spec = write(
        tmp_path,
        f'{HEAD}\n<!-- why -->\n<accept aspect="type" spec="integer" page="string|" '
        'path="*.A\n  *.B" edition="*/en">A number\n is a number.</accept>\n</overrides>',
    )
    [one] = read_overrides(spec)
    assert one == Override(
        operation="*", edition="*/en", place="", paths=("*.A", "*.B"), aspect="type",
        spec=("integer",), page=("string", ""), reason="A number is a number.",
        source=Source("pages/overrides.xml", one.source.line),
    )  # fmt: skip
    assert one.source.line in (3, 4)


def test_overrides_may_share_a_reason(tmp_path: Path) -> None:
    rows = [
        '<accept aspect="type" spec="integer" page="string" path="*.A"/>',
        '<accept aspect="list" spec="yes" page="no" path="*.B"/>',
    ]
    spec = write(
        tmp_path,
        f'{HEAD}<accept aspect="a" spec="b" page="">A reason of its own.</accept>'
        f'<because reason="Neither is so.">{"".join(rows)}</because></overrides>',
    )
    alone, first, second = read_overrides(spec)
    assert alone.reason == "A reason of its own."
    assert first.reason == second.reason == "Neither is so."
    assert (first.paths, second.aspect) == (("*.A",), "list")


def test_rules_are_read(tmp_path: Path) -> None:
    spec = write(
        tmp_path,
        f'{HEAD}<rule aspect="type" spec="integer" page="string">Every scalar is one.</rule>'
        '<confirmed aspect="field" place="request">Another page has it.</confirmed></overrides>',
    )
    rule, confirmed = read_overrides(spec)
    assert (rule.rule, rule.confirmed, rule.operation, rule.paths) == (True, False, "*", ("*",))
    assert (confirmed.rule, confirmed.confirmed, confirmed.place, confirmed.page) == (
        True,
        True,
        "request",
        ("",),
    )


def test_a_spec_may_have_no_overrides(tmp_path: Path) -> None:
    assert read_overrides(tmp_path) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f'{HEAD}<accept aspect="type" spec="a" page="b"/></overrides>', "accept"),
        (f'{HEAD}<accept aspect="type" spec="a" page="b">why</accept></overrides>', "accept"),
        (f'{HEAD}<accept spec="a" page="b">It is really so.</accept></overrides>', "aspect"),
        (f'{HEAD}<accept aspect="type" page="b">It is really so.</accept></overrides>', "spec"),
        (
            f'{HEAD}<accept aspect="a" spec="a" page="" place="sky">It is so.</accept></overrides>',
            "sky",
        ),
        (f"{HEAD}<other/></overrides>", "other"),
        (
            f'{HEAD}<rule operation="A" aspect="a" spec="a" page="">It is so.</rule></overrides>',
            "operation",
        ),
        (
            f'{HEAD}<because reason="It is so."><accept aspect="a" spec="a" page=""/></because>'
            "</overrides>",
            "because",
        ),
        ("<overrides/>", "the root is overrides"),
        (f"{HEAD}<accept>", "accept"),
    ],
)
def test_a_wrong_file_is_refused_with_file_and_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(SpecError, match=reason) as caught:
        read_overrides(write(tmp_path, text))
    assert caught.value.file == "pages/overrides.xml"
    assert caught.value.line == 1


def test_every_override_has_a_reason() -> None:
    for one in read_overrides(SPEC):
        assert len(one.reason.split()) >= 5, one
