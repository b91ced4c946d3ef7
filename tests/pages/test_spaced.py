"""Tables in plain text with one row per line, and spaces between the cells."""

from __future__ import annotations

import pytest

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.forms.spaced import header_of
from cloudinfinite_pages.page import FieldFact, FieldType, Form, Requiredness

PAGE = """Oven
POST /ovens HTTP/1.1
Host: <BucketName-APPID>.ci.<Region>.myqcloud.com

{header}
{rows}

Response
HTTP/1.1 200 OK
"""


def rows_of(rows: str, header: str) -> tuple[FieldFact, ...]:
    reading = read_page(PAGE.format(header=header, rows=rows), "page.txt")
    assert reading.facts is not None
    assert reading.facts.form is Form.SPACED
    return reading.facts.fields


FIVE = "Node Name (Keyword) Parent Node Description Type Required"
SEVEN = f"{FIVE} Default Value Constraints"


@pytest.mark.parametrize(
    ("line", "count"),
    [
        (FIVE, 5),
        ("Parameter Description Type Required or Not", 4),
        ("节点名称（关键字） 父节点 描述 类型 是否必选", 5),
        ("Error Code Description", 0),
        ("Name of a type", 0),
        ("Type Name", 0),
        ("", 0),
    ],
)
def test_a_header_line_is_recognised(line: str, count: int) -> None:
    assert len(header_of(line)) == count


def test_a_row_may_have_several_lines() -> None:
    [one, two] = rows_of(
        "Heat Request How hot it is. Yes or\nNo String Yes\nTime Request How long Integer No", FIVE
    )
    assert (one.path, one.type, one.required) == (
        "Request.Heat",
        FieldType.STRING,
        Requiredness.REQUIRED,
    )
    assert (two.path, two.required) == ("Request.Time", Requiredness.OPTIONAL)


def test_types_and_conditions_may_have_several_words() -> None:
    [one, two] = rows_of(
        "Trays Request A String for each Container array No\n"
        "Lid Request Of what it is String Yes if Heat is Hot",
        FIVE,
    )
    assert (one.type, one.many) == (FieldType.CONTAINER, True)
    assert [tuple(condition) for condition in two.conditions] == [("Heat", "Hot")]


def test_defaults_and_limits_come_last() -> None:
    [one, two] = rows_of(
        "Mode Request How it bakes String No Slow Slow, Fast\nor Grill\n"
        "Lid Request Whether it has one String No None None",
        SEVEN,
    )
    assert (one.default, one.limits.values) == ("Slow", ("Slow", "Fast", "Grill"))
    assert two.default is None


def test_a_table_without_rows_warns() -> None:
    reading = read_page(PAGE.format(header=FIVE, rows="nothing that is a row"), "page.txt")
    assert any("no row" in remark.text for remark in reading.warnings)


def test_the_end_of_a_sentence_is_not_part_of_the_type() -> None:
    [one, two] = rows_of(
        "Page Request The page number. Integer No\nBody Request XML or JSON. String Yes", FIVE
    )
    assert (one.type, two.type) == (FieldType.INTEGER, FieldType.STRING)


def test_required_may_come_after_the_description() -> None:
    [one, two] = rows_of(
        "heat Integer How hot it is, or\nis not Yes\nlid String Which lid No",
        "Parameter Type Description Required",
    )
    assert (one.name, one.type, one.required) == ("heat", FieldType.INTEGER, Requiredness.REQUIRED)
    assert (two.name, two.type, two.required) == ("lid", FieldType.STRING, Requiredness.OPTIONAL)
