"""Aligning the cells of a row with its columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.facts.limits import conditions_of
from cloudinfinite_pages.facts.rows import align
from cloudinfinite_pages.forms.cells import (
    clean_name,
    is_fields,
    is_header,
    is_name,
    is_parent,
    is_type,
    parent_of,
    required_of,
    roles_of,
    type_of,
)
from cloudinfinite_pages.forms.vocabulary import ROLES, Role
from cloudinfinite_pages.page import FieldType, Requiredness

N, P, D, T, R, DF, L = Role
FIVE = [N, P, D, T, R]
PARENTS = st.sampled_from(["None", "无", "Request", "Request.Pot", "Response.Kiln.Pot"])
TYPES = st.sampled_from(["String", "Container array", "Integer", "Float"])
ASKS = st.sampled_from(["Yes", "No", "是", "否"])
NAMES = st.from_regex(r"[A-Z][a-z]{1,6}", fullmatch=True).filter(lambda name: not is_type(name))
TEXTS = st.sampled_from(["how hot the kiln is", "The owner, who pays", "多热"])


@given(NAMES, PARENTS, TEXTS, TYPES, ASKS)
def test_a_complete_row_is_used_unchanged(n: str, p: str, d: str, t: str, r: str) -> None:
    aligned = align(FIVE, [n, p, d, t, r])
    assert aligned.cells == {N: n, P: p, D: d, T: t, R: r}
    assert not aligned.shifted
    assert not aligned.lacking


@given(NAMES, PARENTS, TYPES, ASKS, st.lists(st.just(""), max_size=1))
def test_a_row_without_a_description_keeps_the_rest(
    n: str, p: str, t: str, r: str, rest: list[str]
) -> None:
    aligned = align(FIVE, [n, p, t, r, *rest])
    assert aligned.cells == {N: n, P: p, T: t, R: r}
    assert "no description" in aligned.shifted


@given(NAMES, TEXTS, TYPES, ASKS)
def test_a_missing_parent_is_not_guessed(n: str, d: str, t: str, r: str) -> None:
    aligned = align(FIVE, [n, d, t, r])
    assert aligned.cells == {N: n, D: d, T: t, R: r}
    assert "no parent" in aligned.shifted


@given(PARENTS.filter(lambda p: "." in p), TEXTS, TYPES, ASKS)
def test_a_missing_name_is_not_guessed(p: str, d: str, t: str, r: str) -> None:
    aligned = align(FIVE, [p, d, t, r])
    assert N not in aligned.cells
    assert aligned.shifted


@given(NAMES, PARENTS, TEXTS, ASKS)
def test_a_missing_type_is_not_guessed(n: str, p: str, d: str, r: str) -> None:
    aligned = align(FIVE, [n, p, d, r, ""])
    assert aligned.cells == {N: n, P: p, D: d, R: r}
    assert "no type" in aligned.shifted


@given(NAMES, PARENTS, TEXTS, TEXTS, TYPES, ASKS)
def test_a_bar_in_a_description_is_part_of_it(
    n: str, p: str, d: str, e: str, t: str, r: str
) -> None:
    aligned = align(FIVE, [n, p, d, e, t, r])
    assert aligned.cells == {N: n, P: p, D: f"{d} | {e}", T: t, R: r}
    assert aligned.shifted


@given(NAMES, PARENTS, TEXTS, TYPES)
def test_a_short_row_lacks_its_end(n: str, p: str, d: str, t: str) -> None:
    aligned = align(FIVE, [n, p, d, t])
    assert aligned.lacking == (R,)
    assert not aligned.shifted


@given(
    st.lists(st.sampled_from(list(Role)), unique=True, max_size=7),
    st.lists(
        st.none() | st.sampled_from(["", "String", "Yes", "Request", "Pot", "a b"]), max_size=9
    ),
)
def test_every_aligned_cell_comes_from_the_row(roles: list[Role], cells: list[str | None]) -> None:
    aligned = align(roles, cells)
    for cell in aligned.cells.values():
        assert (
            all(part in cells for part in (cell, *cell.split(" | "))[1:] if part) or cell in cells
        )


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("String", (FieldType.STRING, False)),
        ("string.", (FieldType.STRING, False)),
        ("Container array", (FieldType.CONTAINER, True)),
        ("Container 数组", (FieldType.CONTAINER, True)),
        ("Container[]", (FieldType.CONTAINER, True)),
        ("Container. For more information, see [Pot](#pot).", (FieldType.CONTAINER, False)),
        ("Object", (FieldType.CONTAINER, False)),
        ("Array", (FieldType.NOT_PRINTED, True)),
        ("Array of String", (FieldType.STRING, True)),
        ("Array of Pot", (FieldType.CONTAINER, True)),
        ("Ｉｎｔ", (FieldType.INTEGER, False)),
        ("Float (degrees)", (FieldType.DECIMAL, False)),
        ("bool", (FieldType.BOOLEAN, False)),
        ("String of pearls", None),
        ("Container for saving pots", None),
        ("Enum", (FieldType.STRING, False)),
        ("Wood", None),
        ("", None),
    ],
)
def test_types(cell: str, found: tuple[FieldType, bool] | None) -> None:
    assert type_of(cell) == found


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Yes", Requiredness.REQUIRED),
        ("是", Requiredness.REQUIRED),
        ("Supported", Requiredness.REQUIRED),
        ("必选", Requiredness.REQUIRED),
        ("No.", Requiredness.OPTIONAL),
        ("否", Requiredness.OPTIONAL),
        ("Yes if `Fuel` is `Gas`", Requiredness.CONDITIONAL),
        ("No. One of the two is needed.", Requiredness.CONDITIONAL),
        ("是，若用气", Requiredness.CONDITIONAL),
        ("当 Fuel=Gas 时, 必选", Requiredness.CONDITIONAL),
        ("Required if there is a kiln", Requiredness.CONDITIONAL),
        ("None", None),
        ("perhaps", None),
        ("", None),
    ],
)
def test_requiredness(cell: str, found: Requiredness | None) -> None:
    assert required_of(cell) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("which is required if `Fuel` is `Gas`.", (True, [("Fuel", "Gas")])),
        ("required when Fuel is Gas. See Fuel", (True, [("Fuel", "Gas")])),
        ("Yes if `Fuel` is `Gas`", (True, [("Fuel", "Gas")])),
        ("当 Fuel 为 Gas 时必填", (True, [("Fuel", "Gas")])),
        ("当 Fuel=Gas 时, 必选", (True, [("Fuel", "Gas")])),
        ("If the kiln is cold, this parameter will be required.", (True, [])),
        ("不是气窑时，该参数必选", (True, [])),
        ("用气窑，该字段必填", (True, [])),
        ("Valid if Fuel is Gas", (False, [])),
        ("Yes if `Fuel` is `Gas` and `Lid` is `On`", (True, [("Fuel", "Gas"), ("Lid", "On")])),
        ("当 Fuel=Gas, 且Lid=On时, 必选", (True, [("Fuel", "Gas"), ("Lid", "On")])),
        ("is required if `Fuel` is set to `Gas`.", (True, [("Fuel", "Gas")])),
        ("is required if `Fuel` is set to `Gas` or `Wood`.", (True, [])),
        ("required if there is a kiln", (True, [])),
        ("how hot", (False, [])),
    ],
)
def test_conditions(text: str, found: tuple[bool, list[tuple[str, str]]]) -> None:
    conditional, conditions = conditions_of(text)
    assert (conditional, [tuple(one) for one in conditions]) == found


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("`Pot`", "Pot"),
        ("Request.<br/>".replace("<br/>", "\n") + "Pot", "Request.Pot"),
        ("A. ", "A"),
    ],
)
def test_markup_is_removed_from_names(cell: str, name: str) -> None:
    assert clean_name(cell) == name


@pytest.mark.parametrize("cell", ["None", "None.", "无", "N/A", "-"])
def test_words_for_no_parent_mean_the_empty_parent(cell: str) -> None:
    assert parent_of(cell) == ""
    assert is_parent(cell)


@pytest.mark.parametrize("cell", [None, "", "two words", "Kiln.Pot", "Request pot"])
def test_names_that_are_certainly_not_parents(cell: str | None) -> None:
    assert not is_parent(cell)


@pytest.mark.parametrize(("cell", "is_one"), [("Pot", True), ("Shelf_***", True), ("a b", False)])
def test_names(cell: str, is_one: bool) -> None:
    assert is_name(cell) is is_one


def test_every_known_header_has_its_role() -> None:
    assert [roles_of([header.upper()])[0] for header in ROLES] == list(ROLES.values())


@pytest.mark.parametrize(
    ("header", "looks", "holds"),
    [
        (["Node Name (Keyword)", "Parent Node", "Description", "Type"], True, True),
        (["节点名称（关键字）", "父节点", "描述", "类型", "是否必选"], True, True),
        (["Node Name (Keyword)", "Description"], True, True),
        (["Parameter", "Description"], True, True),
        (["Header 名称", "描述", "类型", "是否<br>必选".replace("<br>", "\n")], True, True),
        (["Element", "Parent Element", "Meaning", "Data Type"], True, True),
        (["Name", "Description"], True, False),
        (["Name", "Type", "Wood", "Price"], False, False),
        (["Error Code", "Description"], False, False),
        (["Type", "Name"], False, False),
        (["Name", "Name", "Type"], False, False),
        ([], False, False),
    ],
)
def test_headers_identify_tables_of_fields(header: list[str], looks: bool, holds: bool) -> None:
    if header:
        assert is_header(header) is looks
    assert is_fields(header) is holds
