"""Tables in plain text with one cell per line."""

from __future__ import annotations

import pytest

from cloudinfinite_pages.forms.document import Table
from cloudinfinite_pages.forms.plain import read_plain
from cloudinfinite_pages.page import Form


def lines(*cells: str) -> tuple[Table, tuple[tuple[int, str], ...]]:
    document = read_plain("\n".join(cells))
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert document.form is Form.LINES
    return table, document.lost


FIVE = ["Node Name (Keyword)", "Parent Node", "Description", "Type", "Required or Not"]


def test_cells_may_be_long_or_missing() -> None:
    table, lost = lines(
        *FIVE,
        *["Request", "The order", "Container", "Yes"],
        *["Pot", "Request", "Cold: wait", "Hot: go", "String"],
        *["Clay", "Request", "String", "No"],
        *["Size", "Request", "How large", "Int", "Yes if there is a pot"],
        "",
        "And so on.",
    )
    assert table.header == tuple(FIVE)
    assert [row.cells for row in table.rows] == [
        ("Request", None, "The order", "Container", "Yes"),
        ("Pot", "Request", "Cold: wait\nHot: go", "String", None),
        ("Clay", "Request", None, "String", "No"),
        ("Size", "Request", "How large", "Int", "Yes if there is a pot"),
    ]
    assert [row.line for row in table.rows] == [6, 10, 15, 19]
    assert lost == ()


def test_a_default_has_one_line_and_limits_the_rest() -> None:
    table, _ = lines(
        *[*FIVE, "Default Value", "Constraints"],
        *["Heat", "Request", "How hot", "Int", "No", "900", "At least 100", "At most 1300"],
        *["Time", "Request", "How long", "Int", "No", "one of the two"],
        *["Fuel", "Request", "Which", "String", "No"],
    )
    assert [row.cells[5:] for row in table.rows] == [
        ("900", "At least 100\nAt most 1300"),
        (None, "one of the two"),
        (None, None),
    ]


def test_the_last_column_takes_the_remaining_lines() -> None:
    table, _ = lines(
        *[*FIVE, "Constraints"], *["Heat", "Request", "How hot", "Int", "No", "hot", "but not too"]
    )
    assert table.rows[0].cells[5] == "hot\nbut not too"


def test_a_table_continues_after_an_empty_line_with_a_certain_row() -> None:
    table, _ = lines(
        *[*FIVE, "Pot", "Request", "Any", "String", "No", "", ""],
        *["Clay", "Request", "Any", "String", "No", "", "Clay", "is not a row"],
    )
    assert [row.cells[0] for row in table.rows] == ["Pot", "Clay"]


def test_a_row_without_a_type_ends_at_the_next_row() -> None:
    table, _ = lines(*[*FIVE, "Pot", "Request", "Any", "No", "Clay", "Request", "String", "No"])
    assert [row.cells for row in table.rows] == [
        ("Pot", "Request", "Any", None, "No"),
        ("Clay", "Request", None, "String", "No"),
    ]


@pytest.mark.parametrize("rest", [["String"], ["Request.Pot"]])
def test_a_cell_outside_all_tables_is_lost(rest: list[str]) -> None:
    _, lost = lines(*[*FIVE, "Pot", "Request", "Any", "String", "No", "", "Some text:", *rest])
    assert [line for line, _ in lost] == [13]


def test_yes_after_a_table_without_that_column_is_lost() -> None:
    _, lost = lines(*[*FIVE[:4], "Pot", "Request", "Any", "String", "Yes"])
    assert [line for line, _ in lost] == [9]


def test_a_parent_may_have_several_lines_or_be_a_container() -> None:
    table, lost = lines(
        *FIVE,
        *["Kiln", "Request", "Any", "Container", "No"],
        *["Shelf", "Request.", "Kiln", "Any", "Container", "No"],
        *["ShelfLid", "Request.Kiln.Shelf", "Any", "Container array", "No"],
        *["Pot", "Shelf", "Any", "String", "No"],
        *["Clay", "Request.Kiln.Shelf", "Lid", "Any", "String", "No"],
        *["Hue", "Request.Kiln.Shelf", "Glaze", "String", "No"],
    )
    assert [row.cells[1:3] for row in table.rows] == [
        ("Request", "Any"),
        ("Request.\nKiln", "Any"),
        ("Request.Kiln.Shelf", "Any"),
        ("Shelf", "Any"),
        ("Request.Kiln.Shelf\nLid", "Any"),
        ("Request.Kiln.Shelf", "Glaze"),
    ]
    assert lost == ()


def test_a_word_of_another_column_is_not_a_name() -> None:
    table, lost = lines(
        *[*FIVE[:4], "Pot", "Request", "Any", "String", "No", "Clay", "Request", "Any", "String"]
    )
    assert [row.cells[0] for row in table.rows] == ["Pot", "Clay"]
    assert [line for line, _ in lost] == [9]


def test_rows_without_parents_end_at_the_next_row() -> None:
    table, _ = lines(
        *["Name", "Description", "Type", "Default Value"],
        *["heat", "How hot", "Int", "900", "fuel", "Which", "String", "None", "lid", "Any", "Int"],
    )
    assert [row.cells for row in table.rows] == [
        ("heat", "How hot", "Int", "900"),
        ("fuel", "Which", "String", "None"),
        ("lid", "Any", "Int", None),
    ]


def test_an_unknown_header_is_reported() -> None:
    document = read_plain("Node Name (Keyword)\nDescription\nPot\nAny")
    assert [line for line, _ in document.lost] == [1]


def test_a_type_may_come_before_the_description() -> None:
    table, _ = lines(
        *["Name", "Type", "Required", "Description"],
        *["heat", "Int", "Yes", "How hot", "it is", "Object", "String", "No", "Which", "Y", "Int"],
    )
    assert [row.cells for row in table.rows] == [
        ("heat", "Int", "Yes", "How hot\nit is"),
        ("Object", "String", "No", "Which"),
        ("Y", "Int", None, None),
    ]


def test_required_may_come_after_the_description() -> None:
    table, lost = lines(
        *["Parameter", "Type", "Description", "Required"],
        *["heat", "Int", "How hot", "it is", "Yes", "lid", "String", "Which", "No"],
    )
    assert [row.cells for row in table.rows] == [
        ("heat", "Int", "How hot\nit is", "Yes"),
        ("lid", "String", "Which", "No"),
    ]
    assert lost == ()


def test_rows_without_types_end_with_required_or_at_the_next_name() -> None:
    table, lost = lines(
        *["Parameter", "Description", "Required"],
        *["heat", "How hot", "Red", "or white", "Yes", "", "lid", "Which", "No", "", "And so on"],
    )
    assert [row.cells for row in table.rows] == [
        ("heat", "How hot\nRed\nor white", "Yes"),
        ("lid", "Which", "No"),
    ]
    assert lost == ()
    table, lost = lines(
        *["Parameter", "Description"],
        *["/heat/<degrees>", "How hot it is", "in degrees", "lid", "Which lid", "", "And", "so on"],
    )
    assert [row.cells for row in table.rows] == [
        ("/heat/<degrees>", "How hot it is\nin degrees"),
        ("lid", "Which lid"),
    ]
    assert lost == ()


@pytest.mark.parametrize("cells", [["heat", "How hot"], ["heat", "Yes"]])
def test_a_row_without_its_last_cells_is_lost(cells: list[str]) -> None:
    _, lost = lines("Parameter", "Description", "Required", "lid", "Which", "No", *cells)
    assert lost == ((7, "heat looks like the start of a row, but is not"),)


def test_two_possible_headers_need_a_name_below() -> None:
    assert read_plain("Parameter\nDescription\nWhat a kiln needs").blocks[2:] != ()
    assert not any(
        isinstance(one, Table) for one in read_plain("Parameter\nDescription\nWhat it is").blocks
    )
